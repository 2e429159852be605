"""Slugs: the part of an address that is made from a name or a title."""

from __future__ import annotations

import re
import unicodedata

from digest.foundation.device_names import is_device
from digest.text.deferred_pattern import deferred
from digest.text.words.tokens import tokens

_HYPHENS = re.compile("-+")
# Marks that choose how a character is drawn are no part of a word.
_UNSEEN = deferred("[\u034f\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_LATIN_MARKS = re.compile(r"(?<=[a-z])[\u0300-\u036f]+")
_SPELLED_OUT = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ð": "d", "þ": "th", "ı": "i"}
)


def slugify(text: str, *, longest: int = 80) -> str:
    """`text` in lower case, words joined by hyphens, accents of Latin letters dropped, cut at a word's end.

    Letters of other scripts stay as they are, vowel signs too (browsers show them in addresses). May be empty.
    """
    plain = text.lower() if text.isascii() else _without_accents(text)
    slug = _hyphenated(plain.replace("'", "")).strip("-")
    if len(slug) <= longest:
        return slug
    whole_words, hyphen, _ = slug[: longest + 1].rpartition("-")
    return whole_words if hyphen else slug[:longest]


def slug_of_name(name: str) -> str:
    """The slug of who or what is called `name` and is not listed, fit to be a folder's name on any system."""
    slug = slugify(name)
    return f"{slug}-name" if is_device(slug) else slug


def _hyphenated(text: str) -> str:
    """`text` with hyphens between its words. A mark on a letter, such as a vowel sign, belongs to its word."""
    if text.isascii():
        return "-".join(tokens(text.replace("_", " ")))
    kept: list[str] = []
    for character in _UNSEEN.sub("", text):
        is_mark = unicodedata.category(character) in {"Mn", "Mc"} and kept[-1:] not in ([], ["-"])
        kept.append(character if character.isalnum() or is_mark else "-")
    return _HYPHENS.sub("-", "".join(kept))


def _without_accents(text: str) -> str:
    lower = unicodedata.normalize("NFKC", text).casefold().translate(_SPELLED_OUT)
    folded = _LATIN_MARKS.sub("", unicodedata.normalize("NFKD", lower))
    return unicodedata.normalize("NFC", folded.replace("'", "").replace("\u2019", ""))
