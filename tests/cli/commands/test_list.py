"""`digest list`, which says what there is to do with each article."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.commands import run
from tests.digests import ARTICLE, SIDECAR, SOUND, lay

if TYPE_CHECKING:
    from pathlib import Path

NOW = ("--now", "2026-02-01")
SOURCES = """\
sources:
  - article: ferry
    url: https://example.org/ferry
    state: gone
    since: 2026-01-20
    confirmed: true
"""


@pytest.fixture
def digest(tmp_path: Path) -> Path:
    """Four articles: one whose original is gone, a draft, one with a passage that is not there, one that is broken."""
    return lay(
        tmp_path / "news",
        SOUND
        | {
            "content/sources.yaml": SOURCES,
            "content/articles/plan.md": ARTICLE.replace("2026-01-15", "2026-01-16\ndraft: true"),
            "content/articles/lost.md": ARTICLE,
            "content/articles/lost.yaml": SIDECAR.replace("over 12,400 passengers", "over 99,400 passengers"),
            "content/articles/odd.md": ARTICLE.replace("title:", "titel:"),
        },
    )


@pytest.mark.parametrize(
    ("flags", "listed"),
    [
        ((), ["plan", "ferry", "lost", "odd"]),
        (("--drafts",), ["plan"]),
        (("--unanchored",), ["lost"]),
        (("--stale",), ["ferry"]),
        (("--stale", "--drafts"), ["plan", "ferry"]),
    ],
)
def test_which_articles_are_listed(digest: Path, flags: tuple[str, ...], listed: list[str]) -> None:
    ran = run("list", *NOW, *flags, "--format", "json", cwd=digest)
    assert [row["slug"] for row in json.loads(ran.stdout)] == listed


def test_what_is_said_of_them(digest: Path) -> None:
    lines = run("list", *NOW, cwd=digest).stdout.splitlines()
    assert [line.strip() for line in lines[1:]] == [
        "2026-01-15    1 figure    1 quote    1 link   ferry  (original gone)",
        "lost  (broken, 1 unanchored)",
        "content/articles/lost.yaml:6: 'over 99,400 passengers' is not in content/articles/lost.md",
        "odd  (broken)",
    ]
    row = json.loads(run("list", *NOW, "--unanchored", "--format", "json", cwd=digest).stdout)[0]
    assert (row["state"], row["original"], [each["line"] for each in row["unanchored"]]) == ("broken", "", [6])


def test_what_is_wrong_is_counted_and_told_by_check(digest: Path) -> None:
    ran = run("list", *NOW, "--stale", "--format", "json", cwd=digest)
    assert (ran.returncode, ran.stderr) == (1, "3 errors, 2 warnings: `digest check` tells them.\n")
