"""The lines of a pasted page, and what each is by itself."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum, auto
from itertools import pairwise
from typing import NamedTuple

from digest.content.schema.fields import is_web_url
from digest.ingest.page_lines.byline import is_marked
from digest.ingest.page_lines.dates import is_date_line
from digest.ingest.page_lines.not_text.furniture import is_caption, is_credit, is_furniture
from digest.reading.words import count_words
from digest.text.decoding import permitted
from digest.text.sentences.marks import MARKS, POINTS
from digest.text.white_space import in_one_line, without_invisible

_NEW_TAB = re.compile(r",? opens (?:in )?(?:a )?new (?:tab|window)")
_BULLET = re.compile(r"[•▪‣◦・]\s*|(?:[·–—*-]|o(?=\s))\s+")
_ENDS = re.compile(
    rf"[.!?…{MARKS}{POINTS}](?:\s?[»›”]|[\"'“‘’«)\]」』])*(?:\s*\[\d+\]|\s*[（【〔][^（）【】〔〕]{{1,40}}[）】〕]|\s\([a-z/]{{2,15}}\))?$"
)
"""How a sentence ends, with a note's number or a signature behind it: "(dpa)". French has a space before its mark."""
_WEB = ("https://", "http://")
_SENTENCE = 4  # words
_WRAPPED = range(40, 140)  # characters


class LineKind(Enum):
    """What a line is by the look of it: prose ends as sentences do, what is short does not."""

    PROSE = auto()
    ITEM = auto()
    SHORT = auto()
    BYLINE = auto()
    DATE = auto()
    CAPTION = auto()
    URL = auto()
    FURNITURE = auto()


class PastedLine(NamedTuple):
    """A line, without the bullet of an item."""

    text: str
    kind: LineKind


def lines_of(text: str, language: str, region: str = "") -> list[PastedLine]:
    """The lines of `text`, each once; those of a paragraph that was broken into lines are joined.

    `region` is the outlet's country, where it is known: by it days in numbers are read.
    """
    return [line_of(line, language, region) for line in dict.fromkeys(_joined(text))]


def line_of(text: str, language: str, region: str = "") -> PastedLine:
    """One line of a page, and what it is by itself."""
    kind = _kind(text, language, region)
    bullet = _BULLET.match(text) if kind is LineKind.ITEM else None
    return PastedLine(text[bullet.end() :] if bullet else text, kind)


def is_sentence(text: str) -> bool:
    """Whether `text` ends as sentences do, and begins as they do; it may have a word alone."""
    return bool(_ENDS.search(text)) and not text[:1].islower()


def _joined(text: str) -> list[str]:
    unified = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    found: list[str] = []
    for run in re.split(r"\n\s*\n", _NEW_TAB.sub("", without_invisible(permitted(unified)))):
        lines = [line for each in run.split("\n") if (line := in_one_line(each))]
        found += [" ".join(lines)] if _is_wrapped(lines) else lines
    return found


def _is_wrapped(lines: list[str]) -> bool:
    """Whether `lines` are one paragraph: all but the last are of like length, and some go on in the next."""
    return (
        len(lines) > 1
        and all(len(line) in _WRAPPED for line in lines[:-1])
        and not any(_BULLET.match(line) for line in lines)
        and any(not _ENDS.search(line) and after[:1].islower() for line, after in pairwise(lines))
    )


def _kind(line: str, language: str, region: str) -> LineKind:
    if line.startswith(_WEB) and is_web_url(line):
        return LineKind.URL
    if is_credit(line):
        return LineKind.CAPTION
    is_date = is_date_line(line, language, region)
    if is_furniture(line):
        return LineKind.DATE if is_date and not any(map(str.isalpha, line)) else LineKind.FURNITURE
    if is_caption(line):
        return LineKind.CAPTION
    if is_marked(line):
        return LineKind.BYLINE
    if is_date:
        return LineKind.DATE
    if _BULLET.match(line):
        return LineKind.ITEM
    return LineKind.PROSE if _ENDS.search(line) and count_words(line) >= _SENTENCE else LineKind.SHORT
