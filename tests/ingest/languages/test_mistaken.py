"""Articles that are read in the digest's language, and are in another."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from digest.disk.sources import files as source_files
from digest.foundation.problem import Problem
from digest.ingest.languages.mistaken import told_once
from digest.pipeline import build
from digest.plan import Options
from tests.digests import ARTICLE, SIDECAR, SOUND, lay

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
SITE = "content/site.yaml"
GERMAN = {**SOUND, SITE: SOUND[SITE] + "language: de\n"}
LONGER = ARTICLE + "\nThe city says that it will keep the boats as long as there are people who want to be on them.\n"


def told(folder: Path, files: Mapping[str, str]) -> tuple[Problem, ...]:
    sources = source_files.read(lay(folder, files))
    return told_once(build(sources, Options(), NOW).problems, sources.files)


def test_one_line_names_the_articles(tmp_path: Path) -> None:
    files = {
        **GERMAN,
        "content/articles/ferry.md": LONGER,
        "content/articles/again.md": LONGER,
        "content/articles/again.yaml": SIDECAR,
    }
    (problem,) = told(tmp_path, files)
    assert problem.code.value == "language-mistaken"
    assert (problem.path, problem.column) == (SITE, 11)
    assert problem.message.startswith("2 articles say no language and so are read in de")
    assert problem.message.endswith("they are in en: again, ferry")
    assert "`defaults: {language: en}`" in problem.hint
    assert "`language: en`" in problem.hint


def test_what_is_wrong_in_any_language_stays(tmp_path: Path) -> None:
    broken = SIDECAR.replace("at: after dark", "at: before dawn")
    found = told(tmp_path, {**GERMAN, "content/articles/ferry.md": LONGER, "content/articles/ferry.yaml": broken})
    assert [problem.code.value for problem in found] == ["anchor-not-found", "language-mistaken"]


def test_articles_that_say_their_language_are_as_they_were(tmp_path: Path) -> None:
    assert told(tmp_path, {**GERMAN, SITE: GERMAN[SITE] + "defaults: {language: en}\n"}) == ()
    german = LONGER.replace("published:", "language: de\npublished:")
    found = told(tmp_path, {**GERMAN, "content/articles/ferry.md": german})
    assert "language-mistaken" not in {problem.code.value for problem in found}
    assert found


def test_an_amount_that_is_wrong_in_its_language_is_told_as_ever(tmp_path: Path) -> None:
    wrong = SIDECAR.replace("value: over 12,400 passengers", "value: a few passengers")
    (problem,) = told(tmp_path, {**SOUND, "content/articles/ferry.md": LONGER, "content/articles/ferry.yaml": wrong})
    assert problem.code.value == "amount-unreadable"
