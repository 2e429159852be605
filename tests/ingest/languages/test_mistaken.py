"""Articles that are read in the digest's language, and are in another."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

import digest
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


JAPANESE = """\
---
title: 市の予算、過去最大の1.2兆円
published: 2026-01-15
source: {outlet: 港新聞, url: https://example.org/budget}
---
市の予算は1.2兆円に上った。[議会](https://example.org/a/long/address/of/the/council)は可決した。
"""
CHINESE = JAPANESE.replace("市の予算、過去最大の1.2兆円", "市政府预算创新高").replace(
    JAPANESE.splitlines()[-1], "市长表示，这份预算将用于修建新的港口，并称之为「みなとみらい計画のようなもの」。"
)
KOREAN = JAPANESE.replace("市の予算、過去最大の1.2兆円", "시 예산 최대").replace(
    JAPANESE.splitlines()[-1], "의회가 통과시켰다."
)
UKRAINIAN = JAPANESE.replace("市の予算、過去最大の1.2兆円", "Пором ходитиме вночі").replace(
    JAPANESE.splitlines()[-1],
    "Портова рада повідомила в понеділок, що з червня пором ходитиме всю ніч, і людям стане зручніше. " * 2,
)


def of_script(folder: Path, language: str, site: str, articles: Mapping[str, str]) -> tuple[Problem, ...]:
    """What is told of a digest in `language` with these articles, of which none has anything to be verified."""
    files = {f"content/articles/{name}.md": text for name, text in articles.items()}
    files |= {f"content/articles/{name}.yaml": "summary: x\n" for name in articles}
    return told(folder, {SITE: f"{SOUND[SITE]}language: {language}\n{site}", **files})


@pytest.mark.parametrize(
    ("language", "articles", "found"),
    [
        ("zh", {"b": JAPANESE, "a": JAPANESE}, {"ja": "a, b"}),
        ("zh-TW", {"a": JAPANESE, "b": CHINESE}, {"ja": "a"}),
        ("ko", {"a": JAPANESE, "b": KOREAN}, {"ja": "a"}),
        ("en", {"a": JAPANESE, "b": KOREAN, "c": CHINESE, "d": ARTICLE}, {"ja": "a", "ko": "b", "zh": "c"}),
        ("ja", {"a": JAPANESE, "b": KOREAN, "c": CHINESE, "d": ARTICLE}, {"ko": "b", "zh": "c"}),
        ("de", {"a": UKRAINIAN}, {"uk": "a"}),
        ("sr", {"a": UKRAINIAN}, {}),
    ],
)
def test_the_script_alone_tells_however_short_the_text(
    tmp_path: Path, language: str, articles: Mapping[str, str], found: Mapping[str, str]
) -> None:
    told = [each for each in of_script(tmp_path, language, "", articles) if each.code.value == "language-mistaken"]
    assert {each.message.rpartition(" in ")[2] for each in told} == {f"{key}: {names}" for key, names in found.items()}
    assert {each.path for each in told} <= {SITE}


def test_what_articles_are_said_to_be_in_is_held_against_their_script(tmp_path: Path) -> None:
    (problem,) = of_script(tmp_path, "ja", "defaults: {language: en}\n", {"a": JAPANESE, "b": ARTICLE})
    line = SOUND[SITE].count("\n") + 2
    assert (problem.line, problem.hint) == (line, "write `language: ja` into the front matter of each")
    said = JAPANESE.replace("published:", "language: en\npublished:")
    assert of_script(tmp_path, "ja", "defaults: {language: en}\n", {"a": said, "b": ARTICLE}) == ()


def test_an_amount_that_is_wrong_in_its_language_is_told_as_ever(tmp_path: Path) -> None:
    wrong = SIDECAR.replace("value: over 12,400 passengers", "value: a few passengers")
    (problem,) = told(tmp_path, {**SOUND, "content/articles/ferry.md": LONGER, "content/articles/ferry.yaml": wrong})
    assert problem.code.value == "amount-unreadable"


FRENCH = """
Le vieux pont sera fermé pendant deux mois cet été, a annoncé mardi le conseil de la ville. C'est la troisième
fois en dix ans que la route qui passe sur la rivière doit être refaite, et 15 % des commerçants des deux
rives ne sont pas contents. Ils voudraient que les travaux se fassent de nuit, mais cela coûte trop cher à la
commune, dit le maire.
"""


def test_the_words_of_a_text_tell_though_its_amounts_can_be_read(tmp_path: Path) -> None:
    article = JAPANESE.partition("---\n市")[0] + "---\n" + FRENCH
    sidecar = "figures:\n  - label: Share of shopkeepers who are unhappy\n    at: 15 % des commerçants\n"
    (problem,) = told(tmp_path, {**SOUND, "content/articles/pont.md": article, "content/articles/pont.yaml": sidecar})
    assert problem.code.value == "language-mistaken"
    assert problem.message.endswith("by its text it is in fr: pont")


def test_a_program_is_told_what_the_command_tells(tmp_path: Path) -> None:
    folder = lay(tmp_path, {**GERMAN, "content/articles/ferry.md": LONGER})
    assert [(each.code.value, each.path) for each in digest.check(folder, now=NOW)] == [("language-mistaken", SITE)]
