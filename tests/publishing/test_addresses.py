"""Addresses of remotes as they are told."""

from __future__ import annotations

import pytest

from digest.publishing.addresses import shown, without_secrets


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("https://jo:secret@example.org/news.git", "https://example.org/news.git"),
        ("https://jo:s3cr@t@example.org/news.git", "https://example.org/news.git"),
        ("https://jo:it's\"@example.org/news.git", "https://example.org/news.git"),
        ("https://token@example.org/news.git", "https://example.org/news.git"),
        ("cannot read 'https://jo:s3@cret@example.org/a.git/': 403", "cannot read 'https://example.org/a.git/': 403"),
        ("https://example.org/news.git?private_token=abc&x=1", "https://example.org/news.git…"),
        ("'https://example.org/a.git?token=abc' said no", "'https://example.org/a.git…' said no"),
        ("'https://jo:s3 cr3t@example.org/a.git' is none", "'https://example.org/a.git' is none"),
        ("https://jo:sec/ret@example.org:8443/a.git", "https://example.org:8443/a.git"),
        ("https://example.org:8443/@jo/news.git", "https://example.org:8443/…/news.git"),
        ("https://jo:secret@[::1]:8443/a.git", "https://[::1]:8443/a.git"),
        ("https:/jo:secret@example.org/a.git", "https:/example.org/a.git"),
        ("http::https://jo:secret@example.org/a.git", "http::https://example.org/a.git"),
        ("ssh://jo:secret@example.org/a.git", "ssh://example.org/a.git"),
        ("https://example.org/a.git#token=abc", "https://example.org/a.git…"),
        ("https://example.org/a.git;token=abc", "https://example.org/a.git…"),
        ("jo:secret@example.org:news.git", "example.org:news.git"),
        ("'jo:secret@example.org:news.git' is none", "'example.org:news.git' is none"),
        ("git@example.org:jo/news.git", "git@example.org:jo/news.git"),
        ("https://example.org/@jo/news.git", "https://example.org/…/news.git"),
        ("https://example.org/oauth2/s3cr3t/jo/news.git", "https://example.org/…/news.git"),
        ("https://example.org/jo/news.git%3Ftoken=s3cr3t", "https://example.org/…/news.git…"),
        ("https://example.org/jo/news.git?token=a/s3/cr3t", "https://example.org/…/news.git…"),
        ("https://example.org/s3cr3ts3cr3ts3cr3t/news.git", "https://example.org/…/news.git"),
        ("https://example.org/glpat-s3cr3t/news.git", "https://example.org/…/news.git"),
        ("https://example.org/correct-horse/news.git", "https://example.org/…/news.git"),
        ("https://example.org/correct-horse/news.git/", "https://example.org/…/news.git/"),
        ("https://example.org/correct-horse", "https://example.org/…"),
        ("https://example.org/jo/correct-horse", "https://example.org/…"),
        ("https://github.com/jo/news.git", "https://github.com/jo/news.git"),
        ("https://jo:s3cr3t@GitHub.com/jo/news", "https://GitHub.com/jo/news"),
        ("https://github.com/correct/horse/jo/news.git", "https://github.com/…/news.git"),
        ("https://github.com.example.org/correct-horse/news.git", "https://github.com.example.org/…/news.git"),
        ("ssh://git@example.org:22/jo/news", "ssh://example.org:22/jo/news"),
        ("https://example.org/", "https://example.org/"),
        ("https://jo:s3cr3t＠example.org/jo/news.git", "https://example.org/…/news.git"),
        ("https://jo%3As3cr3t%40example.org/jo/news.git", "https://…/…/news.git"),
        ("ext::s3cr3t", "ext::…"),
        ("s3cr3t@example.org:jo/news.git", "example.org:jo/news.git"),
        ("git@example.org:oauth2/s3cr3t/jo/news.git", "git@example.org:…/jo/news.git"),
        ("is this right? yes", "is this right? yes"),
    ],
)  # fmt: skip
def test_no_password_is_told(text: str, told: str) -> None:
    assert without_secrets(text) == told


def test_no_password_of_an_address_alone_is_told_whatever_is_in_it() -> None:
    assert shown("https://jo:s3 cr'3t\n@example.org/a.git") == "https://example.org/a.git"
    assert shown("../news.git") == "../news.git"
    assert shown("C:\\news.git") == "C:\\news.git"
    assert shown("https://jo:s3\ncr3t@example.org/a.git") == "https://example.org/a.git"
    assert shown("ext::ssh -i key jo:s3cr3t@example.org %S news.git") == "ext::…"
    assert shown("//jo:s3cr3t@example.org/news.git") == "…"
    assert shown("file:///srv/news/site/news.git") == "file:///srv/news/site/news.git"
    assert shown("/srv/jo@home/news.git") == "/srv/jo@home/news.git"


def test_what_is_left_out_of_a_known_address_is_told_nowhere() -> None:
    known = ["https://example.org/oauth2/s3cr3t/jo/news.git", "https://jo:pass\nword@example.org/x.git"]
    told = without_secrets("fatal: 's3cr3t' of https://example.org/oauth2/s3cr3t/jo/news.git: pass\nword", known)
    assert told == "fatal: '…' of https://example.org/…/news.git: …\n…"
