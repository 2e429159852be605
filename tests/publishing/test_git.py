"""Git's plumbing: what is told of it. What it does is tested with real repositories (test_publication.py)."""

from __future__ import annotations

import pytest

from digest.publishing.git import without_password


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("https://jo:secret@example.org/news.git", "https://example.org/news.git"),
        ("https://jo:s3cr@t@example.org/news.git", "https://example.org/news.git"),
        ("https://jo:it's\"@example.org/news.git", "https://example.org/news.git"),
        ("https://token@example.org/news.git", "https://example.org/news.git"),
        ("cannot read 'https://jo:s3@cret@example.org/a.git/': 403", "cannot read 'https://example.org/a.git/': 403"),
        ("https://example.org/news.git?private_token=abc&x=1", "https://example.org/news.git?…"),
        ("'https://example.org/a.git?token=abc' said no", "'https://example.org/a.git?…' said no"),
        ("git@example.org:jo/news.git", "git@example.org:jo/news.git"),
        ("https://example.org/@jo/news.git", "https://example.org/@jo/news.git"),
        ("is this right? yes", "is this right? yes"),
    ],
)  # fmt: skip
def test_no_password_is_told(text: str, told: str) -> None:
    assert without_password(text) == told
