"""Snowball in browsers is that by which the index is made, in C or in Python: one version, and one stem of any word.

The words are CLDR's in each language (names of countries, languages, currencies, units, months), and all that a stemmer
looks for itself, behind beginnings of several lengths.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator

import pytest
from babel import Locale

from digest.search.analysis import ALGORITHMS
from digest.text.words import snowball
from scripts.sample import ROOT
from scripts.vendor_stemmers import TARGET, VERSION

MOST = 4_000
BEGINNINGS = 6
LANGUAGES = {name: code for code, name in sorted(ALGORITHMS.items(), reverse=True)}


def names(code: str) -> Iterator[str]:
    locale = Locale.parse(code)
    for listed in (locale.territories, locale.languages, locale.currencies, locale.scripts, locale.variants):
        yield from (str(name) for name in listed.values())
    for forms in (*locale.months.values(), *locale.days.values()):
        for width in forms.values():
            yield from (str(name) for name in width.values())
    for unit in locale.unit_display_names.values():
        yield from (str(name) for name in unit.values())


def endings(name: str) -> list[str]:
    script = (TARGET / f"{name}-stemmer.js").read_text("utf-8")
    return [json.loads(found) for found in re.findall(r'^  \[("[^"]*"), -?\d+, -?\d+', script, re.MULTILINE)]


def words(name: str) -> list[str]:
    """Some thousand words for a stemmer, always the same."""
    known = sorted({word for text in names(LANGUAGES[name]) for word in re.findall(r"[^\W\d_]+", text.lower())})
    beginnings = [
        word[:length] for length, word in zip((2, 3, 4, 5, 6, 8), known[:: len(known) // BEGINNINGS], strict=False)
    ]
    composed = [beginning + ending for ending in endings(name) for beginning in beginnings]
    return sorted({*known[:MOST], *composed[:: max(1, len(composed) // MOST)]})


@pytest.fixture(scope="module")
def asked() -> dict[str, list[str]]:
    """For each stemmer, some thousand words."""
    asked = {name: words(name) for name in LANGUAGES}
    asked["english"] += ["international", "internationally", "internal", "interval", "intervals", "interstate"]
    return asked


@pytest.fixture(scope="module")
def both(asked: dict[str, list[str]]) -> dict[str, list[tuple[str, str, str]]]:
    """For each stemmer: words, and their stems by the index and by a browser."""
    ran = subprocess.run(
        ["node", "tests/javascript/stems.js"],
        cwd=ROOT,
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
    )
    answered = json.loads(ran.stdout)
    stems = {name: list(map(snowball.stemmer(name), listed)) for name, listed in asked.items()}
    return {name: list(zip(listed, stems[name], answered[name], strict=True)) for name, listed in asked.items()}


@pytest.mark.parametrize("name", sorted(LANGUAGES))
def test_both_halves_give_the_same_stems(name: str, both: dict[str, list[tuple[str, str, str]]]) -> None:
    assert len(both[name]) > 1_000
    assert len({stem for _, stem, _ in both[name]}) > 300
    assert [each for each in both[name] if each[1] != each[2]] == []


@pytest.mark.skipif(snowball.Stemmer is None, reason="PyStemmer has no wheels for this Python")
@pytest.mark.parametrize("name", sorted(LANGUAGES))
def test_both_packages_give_the_same_stems(name: str, asked: dict[str, list[str]]) -> None:
    assert list(map(snowball.compiled(name), asked[name])) == list(map(snowball.plain(name), asked[name]))


def test_both_halves_are_of_one_version() -> None:
    scripts = [path for path in TARGET.glob("*-stemmer.js") if path.name != "base-stemmer.js"]
    assert {path.name.removesuffix("-stemmer.js") for path in scripts} == set(ALGORITHMS.values())
    for path in scripts:
        assert f"by Snowball {VERSION} -" in path.read_text("utf-8").partition("\n")[0]
    assert VERSION.startswith(f"{snowball.VERSION}.")
