"""Scripts by how they write words, as ranges for the class of a regular expression: `re.compile(f"[{UNSPACED}]")`.

The ranges are the letters of each block of Unicode and the marks on them, without its digits, signs and punctuation,
which are edges of words in any script. They are listed here, so that no version of Python's tables counts. The index of
search has a table of its own (`digest/search/alphabet.py`), since browsers must have the same.
"""

from __future__ import annotations

import re
from functools import lru_cache

from digest.text.deferred_pattern import deferred

_THAI = "\u0e01-\u0e3a\u0e40-\u0e4e"
_LAO = "\u0e81-\u0ece\u0edc-\u0edf"
_TIBETAN = "\u0f00\u0f40-\u0f84\u0f86-\u0fbc"
_BURMESE = "\u1000-\u103f\u1050-\u108f\u109a-\u109d"
_KHMER = "\u1780-\u17d3\u17d7\u17dc-\u17dd"
_KANA = "\u3041-\u309a\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"  # the last half as wide
_BOPOMOFO = "\u3105-\u312f\u31a0-\u31bf"
_HAN = "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"

UNSPACED = _THAI + _LAO + _TIBETAN + _BURMESE + _KHMER + _KANA + _BOPOMOFO + _HAN
"""Characters of scripts that put no space between words: Chinese, Japanese, Thai, Lao, Tibetan, Burmese, Khmer."""

HANGUL = "\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\uac00-\ud7fb\uffa0-\uffdc"
"""Characters of Korean, which parts its words by spaces, but writes particles and counters onto them."""

COMMON_MARKS = "“”’‘–—„«»…\u00a0"
"""What English and other texts have beside ASCII that is no letter."""

EDGELESS = UNSPACED + HANGUL
"""Characters of both, between which a word may begin or end anywhere."""

_NO_LETTERS = "\ud800-\uf8ff"  # surrogates and what is for private use


def _others(ranges: str) -> str:
    """All characters that are in none of `ranges`, as ranges."""
    firsts_lasts = sorted((found[1], found[2] or found[1]) for found in re.finditer("(?s)(.)(?:-(.))?", ranges))
    others, start = [], 0
    for first, last in firsts_lasts:
        if ord(first) > start:
            others.append(f"{chr(start)}-{chr(ord(first) - 1)}")
        start = ord(last) + 1
    return "".join((*others, f"{chr(start)}-\U0010ffff"))


EDGED = _others(EDGELESS + _NO_LETTERS)
"""All other characters that may be letters. It says of a letter what `EDGELESS` says, and compiles in a third of the
time: a class is built character by character, and that one has forty thousand."""

_UNSPACED = deferred(f"[{UNSPACED}]")
_EDGELESS = deferred(f"[{EDGELESS}]")
# What is neither in Latin, Greek, Cyrillic or another script before Thai, nor a sign: few texts have any of it.
_FURTHER = deferred("[^\0-\u0e00\u1e00-\u3004]")


def sign_pairs(text: str) -> tuple[str, ...]:
    """All pairs of characters that stand side by side in `text`, by which words without spaces are told apart."""
    return tuple(text[at : at + 2] for at in range(len(text) - 1))


def is_unspaced(text: str) -> bool:
    """Whether any character of `text` is of a script that puts no space between words."""
    return not text.isascii() and _FURTHER.search(text) is not None and _UNSPACED.search(text) is not None


@lru_cache(maxsize=512)  # nearly every check asks it of a label, of a sentence, or of both
def is_edgeless(text: str) -> bool:
    """Whether any character of `text` is of one of those or of Korean."""
    return not text.isascii() and _FURTHER.search(text) is not None and _EDGELESS.search(text) is not None


def without_marks(text: str) -> str:
    """`text` with spaces for COMMON_MARKS, by which it is told whether all of its letters are ASCII's."""
    if not text.isascii():
        for mark in COMMON_MARKS:
            text = text.replace(mark, " ")
    return text
