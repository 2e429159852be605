"""What time an amount is about, and whether that is yet to come, by the words around it."""

from __future__ import annotations

import datetime as dt
import re

from digest.model.article import Status
from digest.reading.lexicon import Lexicon

_YEAR = re.compile(r"(?<![\d,.])(?P<year>(?:19|20)\d{2})(?![\d,.]\d|\d)")
_PART = re.compile(
    r"\b(?P<number>first|second|third|fourth) (?P<part>half|quarter) of (?P<year>(?:19|20)\d{2})", re.IGNORECASE
)
_NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_CLAUSE = re.compile(r"[,;:]\s")


def period(words: str, start: int, published: dt.date | None, lexicon: Lexicon) -> str:
    """The one time that the clause names in which an amount starts, or else its sentence, `words`: `2019`, `2019-H1`.

    Empty where that is none, or several. "Last year" is the one before the article was `published`; where that is not
    known, neither is the year.
    """
    breaks = [match.start() for match in _CLAUSE.finditer(words)]
    begin = max((at for at in breaks if at < start), default=0)
    end = min((at for at in breaks if at > start), default=len(words))
    return _named(words[begin:end], published, lexicon) or _named(words, published, lexicon)


def status(before: str, lexicon: Lexicon) -> Status:
    """Whether the words that lead up to an amount say that it is yet to come, estimated, or aimed at."""
    clause = _CLAUSE.split(before)[-1]
    if lexicon.aimed_at.search(clause):
        return Status.TARGET
    if lexicon.estimated.search(clause):
        return Status.ESTIMATE
    return Status.FORECAST if lexicon.coming.search(clause) else Status.ACTUAL


def _named(words: str, published: dt.date | None, lexicon: Lexicon) -> str:
    parts = {
        f"{part['year']}-{part['part'][0].upper()}{_NUMBERS[part['number'].lower()]}" for part in _PART.finditer(words)
    }
    if parts:
        return parts.pop() if len(parts) == 1 else ""
    relative = ((lexicon.last_year, -1), (lexicon.this_year, 0), (lexicon.next_year, 1))
    years = {match["year"] for match in _YEAR.finditer(words)}
    offsets = [offset for pattern, offset in relative if pattern.search(words)]
    if offsets and published is None:
        return ""
    years |= {str(published.year + offset) for offset in offsets if published}
    return years.pop() if len(years) == 1 else ""
