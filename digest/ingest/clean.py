"""A newspaper's page, pasted as text, taken apart: what is the article, what is about it, what is neither.

The article is its sentences: lines that end as sentences do, from the first long one to the last. What stands before is
searched for title, byline, date and bullet points; short lines between paragraphs are headings; the rest is left out,
and told, so that an editor sees what is missing.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import chain, pairwise

from digest.ingest.byline import authors
from digest.ingest.dates import find_date
from digest.ingest.furniture import ends_article, leads_away
from digest.ingest.lines import Kind, Line, lines_of
from digest.reading.words import count_words

_BEGINS = re.compile(r"[\w\"“‘„«「]")
_WORD = re.compile(r"\w{4,}")
_LONG, _HEADING, _TITLE, _STANDFIRST, _LONGEST_TITLE = 12, 12, 5, 8, 40  # words


class Part(Enum):
    """What a block of an article is."""

    PARAGRAPH = auto()
    HEADING = auto()
    ITEM = auto()


@dataclass(frozen=True, slots=True)
class PastedBlock:
    """A paragraph, a heading or an item of a list: one line of text."""

    part: Part
    text: str


@dataclass(frozen=True, slots=True)
class PastedPage:
    """A page taken apart. What it does not say is empty or None."""

    title: str
    authors: tuple[str, ...]
    published: dt.date | None
    url: str
    standfirst: tuple[str, ...]
    blocks: tuple[PastedBlock, ...]
    left_out: tuple[str, ...]


def clean(text: str, language: str) -> PastedPage:
    """The article on the page that was copied as `text`, which is in `language` (a BCP 47 tag)."""
    lines = lines_of(text, language)
    start, end = _extent(lines)
    head, blocks = lines[:start], _blocks(lines, start, end)
    title = _title(head, lines[start:end])
    below = [line for line in head[_place(head, title) :] if line.text != title]
    byline = _byline(head, below if title else [])
    standfirst = [line.text for line in below if line.text != byline and _is_standfirst(line)]
    dates = {line.text: date for line in lines if line.kind is Kind.DATE and (date := find_date(line.text, language))}
    urls = [line.text for line in lines if line.kind is Kind.URL]
    used = {title, byline, *standfirst, *dates, *urls[:1], *(block.text for block in blocks)}
    return PastedPage(
        title=title,
        authors=authors(byline),
        published=next(iter(dates.values()), None),
        url=next(iter(urls), ""),
        standfirst=tuple(standfirst),
        blocks=tuple(blocks),
        left_out=tuple(line.text for line in lines if line.text not in used),
    )


def _extent(lines: Sequence[Line]) -> tuple[int, int]:
    """Where the article starts and ends among `lines`; nowhere, at their end, where there is no prose."""
    prose = [index for index, line in enumerate(lines) if line.kind is Kind.PROSE]
    for number, (before, after) in enumerate(pairwise(prose), 1):
        if number > 1 and any(ends_article(line.text) for line in lines[before + 1 : after]):
            del prose[number:]
            break
    if not prose:
        return len(lines), len(lines)
    return next((index for index in prose if count_words(lines[index].text) >= _LONG), prose[0]), prose[-1] + 1


def _title(head: Sequence[Line], article: Sequence[Line]) -> str:
    """The first line that has words of the article and is no sentence; where all are short, the longest of them."""
    short = [line.text for line in head if line.kind is Kind.SHORT and count_words(line.text) <= _LONGEST_TITLE]
    said = {word for line in article for word in _WORD.findall(line.text.casefold())}
    shares = {line: _share(line, said) for line in short if count_words(line) >= _TITLE}
    enough = max(shares.values(), default=0.0) / 2
    return next((line for line in shares if shares[line] >= enough), max(short, key=len, default=""))


def _share(line: str, said: set[str]) -> float:
    """How many of the words of `line` are among those `said`."""
    words = set(_WORD.findall(line.casefold()))
    return len(words & said) / len(words) if words else 0.0


def _place(head: Sequence[Line], title: str) -> int:
    """Where the title stands; at the head's beginning where there is none."""
    return next((index for index, line in enumerate(head) if line.text == title), 0)


def _byline(head: Sequence[Line], below: Sequence[Line]) -> str:
    """A line that says that it names authors, or the last of those `below` the title that could do nothing else."""
    marked = (line.text for line in head if line.kind is Kind.BYLINE)
    unmarked = (line.text for line in reversed(below) if authors(line.text))
    return next(chain(marked, unmarked), "")


def _is_standfirst(line: Line) -> bool:
    """Whether `line` tells what the article says: a sentence, a point of a list, or a long line."""
    return line.kind in (Kind.ITEM, Kind.PROSE) or (line.kind is Kind.SHORT and count_words(line.text) >= _STANDFIRST)


def _blocks(lines: Sequence[Line], start: int, end: int) -> list[PastedBlock]:
    """The blocks of the article, which is `lines` from `start` to `end`."""
    blocks = []
    before = None
    for index in range(start, end):
        line, following = lines[index], lines[index + 1] if index + 1 < end else None
        if line.kind is Kind.PROSE:
            blocks.append(PastedBlock(Part.PARAGRAPH, line.text))
        elif line.kind is Kind.ITEM:
            blocks.append(PastedBlock(Part.ITEM, line.text))
        elif line.kind is Kind.SHORT and following and _is_lead(line, following):
            blocks.append(PastedBlock(Part.PARAGRAPH, line.text))
        elif line.kind is Kind.SHORT and following and before and _is_heading(line, following, before):
            blocks.append(PastedBlock(Part.HEADING, line.text))
        if line.kind is not Kind.SHORT:
            before = line
    return blocks


def _is_lead(line: Line, following: Line) -> bool:
    """Whether `line` leads up to a list."""
    return line.text.endswith(":") and following.kind is Kind.ITEM


def _is_heading(line: Line, following: Line, before: Line) -> bool:
    """Whether `line` is a heading: a few words before prose, and no headline of another article below `before`."""
    looks_so = count_words(line.text) <= _HEADING and bool(_BEGINS.match(line.text))
    return looks_so and following.kind is Kind.PROSE and not leads_away(before.text)
