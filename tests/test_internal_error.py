"""A fault of the tool itself in one article or page is a problem, and the rest is built and checked."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from digest.disk.source_files import read
from digest.foundation.problem import Code, Problem
from digest.kinds.figures import verification
from digest.pages import article as article_page
from digest.pipeline import Build, Options, build
from tests.digests import ARTICLE, SIDECAR, SOUND, lay

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
OTHER = {
    "content/articles/bay.md": ARTICLE.replace("night ferry", "bay"),
    "content/articles/bay.yaml": SIDECAR.replace("over 12,400", "12,400"),
}


def fail(*_: Any, **__: Any) -> None:
    raise IndexError("tuple index out of range")


def built(folder: Path) -> Build:
    return build(read(lay(folder, {**SOUND, **OTHER})), Options(), NOW)


def faults(problems: tuple[Problem, ...]) -> list[Problem]:
    return [problem for problem in problems if problem.code is Code.INTERNAL_ERROR]


def test_a_fault_in_an_article_names_it_and_the_others_are_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = verification.find_passage

    def fail_once(text: Any, at: Any, *rest: Any) -> Any:
        return fail() if at.exact.startswith("over") else find(text, at, *rest)

    monkeypatch.setattr(verification, "find_passage", fail_once)
    made = built(tmp_path)
    (fault,) = faults(made.problems)
    assert fault.path == "content/articles/ferry.md"
    assert "IndexError (tuple index out of range)" in fault.message
    assert "please report it" in fault.hint
    assert "content/articles/bay.yaml" in {problem.path for problem in made.problems}
    assert made.files == {}


def test_a_fault_in_a_page_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(article_page, "annotated", fail)
    made = build(read(lay(tmp_path, SOUND)), Options(), NOW)
    (fault,) = faults(made.problems)
    assert fault.path == "articles/ferry/index.html"
    assert "/articles/ferry/" in fault.message
