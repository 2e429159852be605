"""What is known of originals: told to editors where passages are annotated, to readers once confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from digest.content.facts.source_report import PATH
from tests.commands import run
from tests.digests import SOUND, lay

if TYPE_CHECKING:
    from pathlib import Path

ARTICLE = "content/articles/ferries.md"
TEXT = """\
---
title: Night ferries come to Northport
published: 2026-01-12
source:
  outlet: The Northport Echo
  url: https://echo.example/ferries
publish: full
---

The line carried over 310,000 passengers between November and January.
"""
SIDECAR = """\
figures:
  - label: Passengers carried
    value: over 310,000 passengers
    at: over 310,000 passengers
"""
NOW = ("--now", "2026-03-01")


@pytest.fixture
def digest(tmp_path: Path) -> Path:
    digest = lay(tmp_path / "news", SOUND)
    (digest / ARTICLE).write_text(TEXT, "utf-8")
    (digest / ARTICLE).with_suffix(".yaml").write_text(SIDECAR, "utf-8")
    return digest


def know(digest: Path, state: str, **more: str) -> None:
    lines = [f"state: {state}", "since: 2026-02-01", *(f"{key}: {value}" for key, value in more.items())]
    entry = "".join(f"    {line}\n" for line in ("url: https://echo.example/ferries", *lines))
    (digest / PATH).write_text(f"sources:\n  - article: ferries\n{entry}", "utf-8")


PASSAGES = "[{words: 'over 310,000 passengers', state: changed, now: 'over 320,000 passengers'}]"


def test_new_words_are_told_at_the_annotation_until_an_editor_confirms_them(digest: Path) -> None:
    know(digest, "changed", passages=PASSAGES)
    said = run("check", *NOW, cwd=digest).stderr
    assert "source-changed" in said
    assert "content/articles/ferries.yaml:2" in said
    assert "'over 310,000 passengers' stood in the original, which says 'over 320,000 passengers' now" in said
    know(digest, "changed", passages=PASSAGES, confirmed="true")
    assert "source-changed" not in run("check", *NOW, cwd=digest).stderr


@pytest.mark.parametrize(
    ("state", "said"), [("gone", "is gone, found on 2026-02-01: 404 Not Found"), ("walled", "is not shown")]
)
def test_an_original_that_is_no_longer_there_is_told_at_its_address(digest: Path, state: str, said: str) -> None:
    know(digest, state, said="404 Not Found")
    told = run("check", *NOW, cwd=digest).stderr
    assert "content/articles/ferries.md:6" in told
    assert said in told


@pytest.mark.parametrize("state", ["missed", "trusted"])
def test_one_failed_try_and_an_editors_word_are_told_to_nobody(digest: Path, state: str) -> None:
    know(digest, state, confirmed="true")
    assert run("build", "--strict", *NOW, cwd=digest).stderr == ""
    assert "source-change" not in (digest / "site/articles/ferries/index.html").read_text("utf-8")


def test_what_is_known_of_another_address_is_not_told(digest: Path) -> None:
    know(digest, "gone")
    (digest / ARTICLE).write_text(TEXT.replace("echo.example/ferries", "echo.example/new"), "utf-8")
    assert run("check", "--strict", *NOW, cwd=digest).stderr == ""


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("changed", "The source has changed since"),
        ("gone", "The source is gone"),
        ("walled", "The source is no longer open to everybody"),
    ],
)
def test_readers_are_told_what_an_editor_has_confirmed(digest: Path, state: str, words: str) -> None:
    know(digest, state)
    run("build", *NOW, cwd=digest)
    page = digest / "site/articles/ferries/index.html"
    assert words not in page.read_text("utf-8")
    know(digest, state, confirmed="true")
    assert run("build", "--strict", *NOW, cwd=digest).stderr == ""
    assert words in page.read_text("utf-8")
    assert "(found on <time datetime=2026-02-01>" in page.read_text("utf-8")
