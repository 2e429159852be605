"""A newspaper's page, pasted as text, taken apart: what is the article, what is about it, what is neither.

The article is its sentences: lines that end as sentences do, from the first long one to the last. What stands before is
searched for title, byline, date and bullet points; short lines between paragraphs are headings; the rest is left out,
and told, so that an editor sees what is missing.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from digest.core.sourcetext import permitted
from digest.ingest.byline import authors, is_marked
from digest.ingest.dates import find_date, is_date_line
from digest.ingest.furniture import ends_article, is_caption, is_furniture, leads_away
from digest.ingest.words import count_words

_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u2060\ufeff]")
_BULLET = re.compile(r"(?:[•·▪‣◦–—*-]|o(?=\s))\s+")
_ENDS = re.compile(r"[.!?…。！？][\"'“”‘’«»)\]」』]*(?:\s*\[\d+\])?$")
_BEGINS = re.compile(r"[\w\"“‘„«「]")
_NEW_TAB = re.compile(r",? opens (?:in )?(?:a )?new (?:tab|window)")
_WORD = re.compile(r"\w{4,}")
_URL = re.compile(r"https?://\S+")
_LONG, _SENTENCE, _HEADING, _TITLE, _STANDFIRST = 12, 4, 12, 5, 8  # words
_WRAPPED = range(40, 140)
_LONGEST_TITLE = 40


class Kind(Enum):
    PROSE = auto()
    ITEM = auto()
    SHORT = auto()
    BYLINE = auto()
    DATE = auto()
    CAPTION = auto()
    URL = auto()
    FURNITURE = auto()


class Part(Enum):
    """What a block of an article is."""

    PARAGRAPH = auto()
    HEADING = auto()
    ITEM = auto()


@dataclass(frozen=True, slots=True)
class Block:
    part: Part
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """A page taken apart. What it does not say is empty or None."""

    title: str
    authors: tuple[str, ...]
    published: dt.date | None
    url: str
    standfirst: tuple[str, ...]
    blocks: tuple[Block, ...]
    left_out: tuple[str, ...]


def clean(text: str, language: str) -> Page:
    """The article on the page that was copied as `text`, which is in `language` (a BCP 47 tag)."""
    lines = list(dict.fromkeys(_lines(text)))
    kinds = [_kind(line, language) for line in lines]
    prose = [index for index, kind in enumerate(kinds) if kind is Kind.PROSE]
    prose = prose[: _ended(lines, prose)]
    start = next((index for index in prose if count_words(lines[index]) >= _LONG), prose[0] if prose else len(lines))
    end = prose[-1] + 1 if prose else len(lines)
    title = _title(lines[:start], kinds[:start], " ".join(lines[start:end]))
    byline = _byline(lines[:start], kinds[:start], title)
    blocks = {index: block for index in range(start, end) if (block := _block(lines, kinds, index))}
    dated = [line for line, kind in zip(lines, kinds, strict=True) if kind is Kind.DATE]
    url = next((line for line, kind in zip(lines, kinds, strict=True) if kind is Kind.URL), "")
    standfirst = [
        line
        for line, kind in list(zip(lines, kinds, strict=True))[lines.index(title) if title else 0 : start]
        if line not in (title, byline)
        and (kind in (Kind.ITEM, Kind.PROSE) or (kind is Kind.SHORT and count_words(line) >= _STANDFIRST))
    ]
    used = {title, byline, url, *standfirst, *dated}
    return Page(
        title=title,
        authors=authors(byline),
        published=next((date for line in dated if (date := find_date(line, language))), None),
        url=url,
        standfirst=tuple(map(_unmarked, standfirst)),
        blocks=tuple(blocks.values()),
        left_out=tuple(line for index, line in enumerate(lines) if index not in blocks and line not in used),
    )


def _unmarked(line: str) -> str:
    """`line` without the bullet that it begins with, if it does."""
    bullet = _BULLET.match(line)
    return line[bullet.end() :] if bullet else line


def _lines(text: str) -> list[str]:
    """The lines of `text`, without what is not seen; those of a paragraph that was broken into lines are joined."""
    unified = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    found: list[str] = []
    for run in re.split(r"\n\s*\n", _NEW_TAB.sub("", _INVISIBLE.sub("", permitted(unified)))):
        lines = [line for each in run.split("\n") if (line := " ".join(each.split()))]
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


def _kind(line: str, language: str) -> Kind:
    if _URL.fullmatch(line):
        return Kind.URL
    if is_furniture(line):
        return Kind.FURNITURE
    if is_caption(line):
        return Kind.CAPTION
    if is_marked(line):
        return Kind.BYLINE
    if is_date_line(line, language) and not _ENDS.search(line):
        return Kind.DATE
    if _BULLET.match(line):
        return Kind.ITEM
    return Kind.PROSE if _ENDS.search(line) and count_words(line) >= _SENTENCE else Kind.SHORT


def _ended(lines: list[str], prose: list[int]) -> int:
    """How many of the `prose` lines stand before the line that says that the article is over, if any does."""
    for number, (before, after) in enumerate(pairwise(prose), 1):
        if number > 1 and any(ends_article(line) for line in lines[before + 1 : after]):
            return number
    return len(prose)


def _title(lines: list[str], kinds: list[Kind], body: str) -> str:
    """The first line that has words of the article and is no sentence; where all are short, the longest of them."""
    short = [
        line
        for line, kind in zip(lines, kinds, strict=True)
        if kind is Kind.SHORT and count_words(line) <= _LONGEST_TITLE
    ]
    said = set(_WORD.findall(body.casefold()))
    shares = {line: _share(line, said) for line in short if count_words(line) >= _TITLE}
    enough = max(shares.values(), default=0.0) / 2
    return next((line for line in shares if shares[line] >= enough), max(short, key=len, default=""))


def _share(line: str, said: set[str]) -> float:
    """How many of the words of `line` are among those `said`."""
    words = set(_WORD.findall(line.casefold()))
    return len(words & said) / len(words) if words else 0.0


def _byline(lines: list[str], kinds: list[Kind], title: str) -> str:
    """A line that says that it names authors, or one after the title that could do nothing else."""
    marked = [line for line, kind in zip(lines, kinds, strict=True) if kind is Kind.BYLINE]
    if marked:
        return marked[0]
    below = lines[lines.index(title) + 1 :] if title else []
    return next((line for line in reversed(below) if authors(line)), "")


def _block(lines: list[str], kinds: list[Kind], index: int) -> Block | None:
    """What the line at `index` is in the article; None where it is no part of it."""
    line, kind = lines[index], kinds[index]
    if kind is Kind.PROSE:
        return Block(Part.PARAGRAPH, line)
    if kind is Kind.ITEM:
        return Block(Part.ITEM, _unmarked(line))
    if kind is not Kind.SHORT:
        return None
    if line.endswith(":") and kinds[index + 1] is Kind.ITEM:
        return Block(Part.PARAGRAPH, line)
    before = next(other for other in reversed(range(index)) if kinds[other] is not Kind.SHORT)
    is_heading = kinds[index + 1] is Kind.PROSE and count_words(line) <= _HEADING and bool(_BEGINS.match(line))
    is_heading = is_heading and not leads_away(lines[before])
    return Block(Part.HEADING, line) if is_heading else None
