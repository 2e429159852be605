"""What the lines around an article say of it: who wrote it and when. Lines far from it say so of something else."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from digest.ingest.japanese_signatures import signed_line
from digest.ingest.page_lines.byline import authors
from digest.ingest.page_lines.dates import CHANGED, PUBLISHED, find_date
from digest.ingest.page_lines.lines import LineKind, PastedLine, is_sentence
from digest.ingest.page_lines.not_text.furniture import leads_away
from digest.ingest.page_lines.not_text.others import begins_others
from digest.reading.words import count_words
from digest.text.scripts import is_unspaced

_STANDFIRST = 8  # words
_NEAR = 6  # lines above a title in which its day or its authors may stand
_BEHIND = 4  # lines behind an article in which its day may stand
_CLOSE = 3  # lines below a title, of which one may be its authors
_ISSUE = re.compile(r"\b(?:issue|edition|ausgabe|numéro|edición|edizione|edição|editie|cover of)\b|号$", re.IGNORECASE)
_LONG_WORD = re.compile(r"[^\W\d_]{5,}")
_STEM = 5  # letters of a word that its endings leave as they are
_FEWEST_SHARED, _OF_SHORT, _SHORT_ARTICLE = 0.5, 0.3, 80
"""Of the long words of a standfirst, those that its article has too; and of one with so few of them."""
_MOST_HEADLINES = 3  # lines of a standfirst that are no sentences
_CLOCK = re.compile(r"\b\d{1,2}:\d{2}\b")
_DIGIT = re.compile(r"\d")
_SAME_AGAIN, _TIMES_AS_LONG = 0.6, 2
"""The share of the letters of a title, or of a line no longer than that many titles, that makes one of the other."""
_TIME = re.compile(r"\b\d{1,2}\s?[:hH]\s?\d{2}\b|(?<![\d.])\d{1,2}\.\d{2}\b(?!\.\d)|\d{1,2}時")


class Byline(NamedTuple):
    """Who wrote an article, and the lines that say so."""

    authors: tuple[str, ...] = ()
    line: str = ""


class Dateline(NamedTuple):
    """When an article was published, and the line that says so."""

    day: dt.date | None = None
    line: str = ""


def find_byline(above: Sequence[PastedLine], below: Sequence[PastedLine], after: Sequence[PastedLine]) -> Byline:
    """By a line that says that it names authors, nearest to the title first; or by one that could do nothing else.

    `above` are the lines above the title, `below` those between it and the article, `after` those behind that. Names
    that stand alone are an author's close below a title or beside a day: elsewhere they are menus.
    """
    marked = [line.text for lines in (below, reversed(above), after) for line in lines if line.kind is LineKind.BYLINE]
    telling = [number for number, line in enumerate(below) if line.kind not in (LineKind.FURNITURE, LineKind.CAPTION)]
    alone = (*_names(below, telling[:_CLOSE]), *_names(above[-_NEAR:], ()))
    for text in (*marked, *alone):
        if found := _named(text):
            return Byline(found, text)
    return Byline()


def _names(lines: Sequence[PastedLine], close: Sequence[int]) -> list[str]:
    """The lines that are names, of those with the numbers `close` and those beside a day."""
    days = {number for number, line in enumerate(lines) if line.kind is LineKind.DATE}
    return [
        line.text
        for number, line in enumerate(lines)
        if (line.kind is LineKind.SHORT and (number in close or days & {number - 1, number + 1}) and _named(line.text))
        or (line.kind is LineKind.DATE and signed_line(line.text))
    ]


def _named(text: str) -> tuple[str, ...]:
    """Whom a line where authors may stand names."""
    return signed_line(text) or authors(text)


def find_dateline(
    above: Sequence[PastedLine], below: Sequence[PastedLine], after: Sequence[PastedLine], language: str, region: str
) -> Dateline:
    """The day that a line below the title tells, or one that says that it tells when the article was published.

    `above` are the lines above the title, `below` those between it and the article's end, `after` those behind. A day
    at the top of a page is the reader's own unless it has a time of day or says that it is the article's. The day of a
    change is none.
    """
    near = [line.text for line in below if line.kind in (LineKind.DATE, LineKind.BYLINE)]
    near = [line for line in near if not _ISSUE.search(line)]
    top = [
        line.text for line in reversed(above[-_NEAR:]) if line.kind is LineKind.DATE and not _ISSUE.search(line.text)
    ]
    behind = [line.text for line in _until_others(after) if line.kind is LineKind.DATE]
    said = [line for line in (*near, *top, *behind) if PUBLISHED.search(line)]
    timed = [line for line in top if _TIME.search(line)]
    for line in (*said, *near, *timed):
        if day := day_told(line, language, region):
            return Dateline(day, line)
    return Dateline()


def day_told(line: str, language: str, region: str) -> dt.date | None:
    """The day of publication that `line` tells: behind the word for that, or before it in Chinese and Japanese, else
    the first that is not said to be of a change."""
    marked = PUBLISHED.search(line)
    if marked and is_unspaced(marked[0]) and (day := find_date(line[: marked.start()], language, region)):
        return day
    return find_date(CHANGED.split(line[marked.end() :] if marked else line)[0], language, region)


def day_said_once(lines: Sequence[PastedLine], language: str, region: str) -> Dateline:
    """The day that the only line of a page tells which says that it is that of publication; none where more say so."""
    said = [line.text for line in lines if line.kind is LineKind.DATE and PUBLISHED.search(line.text)]
    days = {day_told(text, language, region) for text in said}
    day = days.pop() if len(days) == 1 else None
    return Dateline(day, said[0]) if day else Dateline()


def _until_others(lines: Sequence[PastedLine]) -> Sequence[PastedLine]:
    """The first of the lines behind an article, up to what begins other articles."""
    others = (number for number, line in enumerate(lines) if begins_others(line.text) or leads_away(line.text))
    return lines[: min(next(others, _BEHIND), _BEHIND)]


def is_standfirst(line: PastedLine) -> bool:
    """Whether `line` tells what the article says: a sentence, a point of a list, or a long line."""
    return line.kind in (LineKind.ITEM, LineKind.PROSE) or (
        line.kind is LineKind.SHORT and count_words(line.text) >= _STANDFIRST
    )


def may_introduce(line: str, title: str) -> bool:
    """Whether `line`, between a title and its article, may tell what that says: it is not the `title` once more, with a
    kicker or without, nor whose it is and when it came: "Ada Brook, 8 May, 17:46"."""
    if not is_sentence(line) and (_CLOCK.search(line) or (_DIGIT.search(line) and _tells_when(line))):
        return False
    one, other = ("".join(filter(str.isalnum, text.casefold())) for text in (line, title))
    if not one or not other or len(one) > _TIMES_AS_LONG * len(other):
        return True
    common = SequenceMatcher(None, one, other, autojunk=False).find_longest_match()
    return common.size < _SAME_AGAIN * min(len(one), len(other))


def _tells_when(line: str) -> bool:
    return bool(PUBLISHED.search(line) or CHANGED.search(line))


def about(lines: Sequence[str], told: str) -> list[str]:
    """Those of the `lines` between a title and its article that are about what is `told` in both: the rest are notices
    of the page, and what other articles are called. Many without a full stop are of a list of these."""
    known = {_stem(word) for word in _LONG_WORD.findall(told)}
    kept = [line for line in lines if _shares(line, known)]
    headlines = [line for line in lines if not is_sentence(line)]
    return [line for line in kept if len(headlines) <= _MOST_HEADLINES or is_sentence(line)]


def _shares(line: str, known: Collection[str]) -> bool:
    """Whether enough of the long words of `line` are `known`, whatever their endings; a script without spaces has
    none."""
    stems = [_stem(word) for word in _LONG_WORD.findall(line)]
    fewest = _OF_SHORT if len(known) < _SHORT_ARTICLE else _FEWEST_SHARED
    return is_unspaced(line) or sum(stem in known for stem in stems) >= fewest * len(stems) > 0


def _stem(word: str) -> str:
    return word.casefold()[:_STEM]
