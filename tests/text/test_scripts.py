"""Scripts written without spaces between words."""

from __future__ import annotations

import re
import unicodedata

import pytest

from digest.text.folding import fold
from digest.text.scripts import EDGED, EDGELESS, HANGUL, UNSPACED, is_edgeless, is_unspaced
from digest.text.words.boundaries import occurrences
from digest.verification.publication.publishable import count_words

_EDGELESS = re.compile(f"[{EDGELESS}]")


@pytest.mark.parametrize(
    "text", ["港", "みなと", "ミナト", "ﾐﾅﾄ", "々", "ㄅ", "ท่าเรือ", "ທ່າ", "གྲུ", "ဆိပ်", "កំពង់", "the 港"]
)
def test_scripts_without_spaces(text: str) -> None:
    assert is_unspaced(text)


@pytest.mark.parametrize(
    "text", ["", "port", "порт", "λιμάνι", "بندر", "बंदरगाह", "항구", "ﾡ", "42", "๔๒", "・", "。", "฿"]
)
def test_scripts_with_spaces_digits_and_signs(text: str) -> None:
    assert not is_unspaced(text)


def test_korean_has_no_edges_within_words_and_its_spaces_part_words() -> None:
    assert all(
        re.match(f"[{HANGUL}]", character) and not re.match(f"[{UNSPACED}]", character) for character in "항구ᄒㅎﾡ"
    )
    assert count_words("항구를 닫았다") == 2
    assert list(occurrences(fold("항구를 닫았다"), "항구")) == [0]


def test_half_width_kana_count() -> None:
    assert count_words("ﾐﾅﾄ port") == 4
    assert list(occurrences(fold("ﾐﾅﾄﾏﾁ"), "ﾐﾅﾄ")) == [0]


@pytest.mark.parametrize(("text", "part"), [("๑๐ คน", "๑"), ("๑๐ คน", "๐"), ("၁၀ ဦး", "၁"), ("១០ នាក់", "០")])
def test_digits_have_edges_in_any_script(text: str, part: str) -> None:
    assert list(occurrences(fold(text), part)) == []


def test_the_tables_hold_letters_and_their_marks() -> None:
    found = {each for each in map(chr, range(0x110000)) if _EDGELESS.match(each)}
    assert {each for each in found if unicodedata.category(each)[0] not in "LMC"} == {"〇"}


def test_every_letter_is_of_one_kind_of_script() -> None:
    every = "".join(map(chr, range(0x110000)))
    letters = re.findall(r"\w", every)
    assert re.findall(rf"\w(?<=[{EDGED}])", every) == [letter for letter in letters if not _EDGELESS.match(letter)]


@pytest.mark.parametrize(
    ("text", "expected"), [("", False), ("port", False), ("порт", False), ("항구", True), ("a港", True)]
)
def test_scripts_whose_words_have_no_edges(text: str, expected: bool) -> None:
    assert is_edgeless(text) is expected
