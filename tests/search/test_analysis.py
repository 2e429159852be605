"""Words and stems. tests/javascript/analysis.test.js holds the other half to the same table."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from digest.search import alphabet
from digest.search.analysis import ALGORITHMS, BREAK, Analyser, fold
from scripts.sample import ROOT

CASES = json.loads((ROOT / "tests/search/cases/analysis.json").read_text(encoding="utf-8"))
SCRIPTS = ROOT / "templates" / "assets" / "search" / "engine"


@pytest.mark.parametrize(("text", "words"), CASES["words"])
def test_words(text: str, words: list[str]) -> None:
    assert Analyser("en").words(text) == words


@pytest.mark.parametrize("language", sorted(set(ALGORITHMS.values())))
def test_stems(language: str) -> None:
    analyser = Analyser(next(code for code, name in ALGORITHMS.items() if name == language))
    cases = [(word, *expected) for name, word, *expected in CASES["stems"] if name == language]
    assert cases
    for word, *_ in cases:
        analyser.words(word)
    assert [(word, *sorted(analyser.stems[fold(word)])) for word, *_ in cases] == cases


def test_both_halves_have_the_same_alphabet() -> None:
    script = (SCRIPTS / "analysis.js").read_text(encoding="utf-8")
    for name in ("SEPARATORS", "DROPPED", "UNSPACED", "LETTERS", "DIGITS"):
        written = re.search(rf'const {name} =((?:\s+"[^"]*"(?: \+)?)+)', script)
        assert written
        assert " ".join(re.findall(r'"([^"]*)"', written[1])).split() == getattr(alphabet, name).split()


def test_every_language_has_its_module() -> None:
    modules = {path.name.removesuffix("-stemmer.js") for path in (SCRIPTS / "stemmers").glob("*-stemmer.js")}
    assert modules == {"base", *ALGORITHMS.values()}


@given(st.text())
def test_folding_what_is_folded_changes_nothing(text: str) -> None:
    words = [word for word in Analyser("en").words(text) if word != BREAK]
    assert [fold(word) for word in words] == words


@given(st.text(), st.text())
def test_a_break_parts_texts(one: str, other: str) -> None:
    analyser = Analyser("de")
    one, other = one.replace(BREAK, ""), other.replace(BREAK, "")
    assert analyser.words(one + BREAK + other) == [*analyser.words(one), BREAK, *analyser.words(other)]


_LATIN = [chr(point) for point in (*range(1, 0x300), *range(0x2000, 0x20D0))]


@given(st.text(st.sampled_from(_LATIN), max_size=20))
@example("".join(_LATIN))
def test_a_text_in_latin_letters_has_the_same_words_beside_another_script(text: str) -> None:
    assert Analyser("en").words(f"{text}{BREAK}漢") == [*Analyser("en").words(text), BREAK, "漢"]
