"""Segments: articles in order of time, cut where some of them say so, each analysed by itself.

Where a segment ends depends on names alone: an article that comes, goes or changes moves no other from one to another,
but for those of the segment that it cuts or joins.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby
from zlib import crc32

import msgspec
from msgspec import Struct

from digest.core.fingerprint import encoded, fingerprint
from digest.core.library import Library
from digest.core.record import Record
from digest.core.search.columns import columns
from digest.core.search.common import Row, common
from digest.core.search.lexicon import Lexicon
from digest.core.search.numbers import WRITTEN
from digest.core.search.streams import streams
from digest.core.work import Work

FORMAT = 3
"""The version of the index; a browser with the scripts of another says so instead of searching."""
LEAST, MOST = 64, 256
"""How many articles a segment has; some 125 on average. An edit costs one, each costs every build a little."""
GROUPED, FEW, MANY = 512, 2_048, 8_192
"""One in so many names, of those that end segments, ends a stretch; it has some 1,000 articles, 4,000, or 16,000."""
ATOM = 4
"""How many characters of words are looked at to divide them among files."""
_WEIGHT = 100


class Atoms(Struct, frozen=True, array_like=True, gc=False):
    """What a segment's words begin with, in the order of its two texts, of words and of their places: of each beginning
    how many bytes it has there."""

    beginnings: tuple[str, ...]
    word_sizes: tuple[int, ...]
    place_sizes: tuple[int, ...]


class Segment(Struct, frozen=True, array_like=True, gc=False):
    """A segment as it is kept: the names of its parts, and how many words its articles have."""

    words: bytes
    places: bytes
    atoms: bytes
    common: bytes
    base: bytes
    facets: bytes
    speakers: bytes
    amounts: bytes
    length: int

    @property
    def parts(self) -> tuple[bytes, ...]:
        """The names of its parts."""
        columns = self.base, self.facets, self.speakers, self.amounts
        return self.words, self.places, self.atoms, self.common, *columns


class _Made(Struct, frozen=True):
    """A segment with the parts that it names, encoded."""

    segment: Segment
    parts: tuple[tuple[bytes, bytes], ...]


_SEGMENT = msgspec.json.Decoder(Segment)


def cut(records: Iterable[Record]) -> Iterator[tuple[Record, ...]]:
    """`records`, oldest first, in segments."""
    segment: list[Record] = []
    for record in records:
        segment.append(record)
        ends = len(segment) >= LEAST and crc32(record.slug.encode()) % LEAST == 0
        if ends or len(segment) == MOST:
            yield tuple(segment)
            segment = []
    if segment:
        yield tuple(segment)


def stretches(cuts: Sequence[Sequence[Record]], ends: int) -> Iterator[slice]:
    """Which segments make a stretch. It ends where names say so, as segments do: one in `ends` of them."""
    start = 0
    for number, records in enumerate(cuts, 1):
        if number == len(cuts) or crc32(records[-1].slug.encode()) % ends == 0:
            yield slice(start, number)
            start = number


def make_segments(cuts: Sequence[tuple[Record, ...]], library: Library, work: Work) -> list[Segment]:
    """The segments of articles that were cut; those that are known are not made again. Raises LostError."""
    keys = [_key(records) for records in cuts]
    missing = [records for records, key in zip(cuts, keys, strict=True) if key not in work.results]
    fresh = iter(work.each(partial(_make, library=library), missing, weight=_WEIGHT))
    segments = []
    for key in keys:
        known = work.results.get(key)
        if known is None:
            made = next(fresh)
            for name, data in made.parts:
                work.store[name] = data
            known = work.results[key] = encoded(made.segment)
        segments.append(_SEGMENT.decode(known))
    return segments


def _key(records: Sequence[Record]) -> bytes:
    return fingerprint(b"search %d" % FORMAT, b"".join([record.whole for record in records]))


def _make(records: Sequence[Record], library: Library) -> _Made:
    lexicon = Lexicon()
    articles = [library.whole(record) for record in records]
    for article in articles:
        lexicon.add(streams(article), article.language)
    rows = _rows(lexicon)
    words, places, atoms = _texts(rows)
    values = [atoms, common(rows, articles), *columns(articles, lexicon.lengths)]
    parts = [words, places, *map(encoded, values)]
    names = [fingerprint(part) for part in parts]
    segment = msgspec.convert([*names, sum(lexicon.lengths)], Segment)
    return _Made(segment, tuple(zip(names, parts, strict=True)))


def _rows(lexicon: Lexicon) -> list[Row]:
    entries, stems = lexicon.entries(), lexicon.stems()
    forms: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(stems):
        for stem in stems[word]:
            if stem != word:
                forms[stem].append(word)
    rows = []
    for word in sorted({*entries, *forms}):
        entry = entries.get(word)
        own = stems.get(word, ())
        rows.append(
            Row(
                word,
                "" if not own or own == {word} else " ".join([_dropped(word, stem) for stem in sorted(own)]),
                " ".join([_added(word, form) for form in forms.get(word, ())]),
                entry.articles if entry else 0,
                entry.postings if entry else "",
                entry.positions if entry else "",
            )
        )
    return rows


def _texts(rows: Iterable[Row]) -> tuple[bytes, bytes, Atoms]:
    """The lines of words, those of their places, and where in them the words begin otherwise."""
    beginnings, words, places = [], [], []
    for beginning, group in groupby(rows, key=lambda row: row.word[:ATOM]):
        same = list(group)
        beginnings.append(beginning)
        words.append("".join([_line(row) for row in same]).encode())
        places.append("".join([f"{row.word}\t{row.positions}\n" for row in same if row.positions]).encode())
    atoms = Atoms(tuple(beginnings), tuple(map(len, words)), tuple(map(len, places)))
    return b"".join(words), b"".join(places), atoms


def _line(row: Row) -> str:
    count = WRITTEN[row.articles] if row.articles else ""
    return f"{row.word}\t{row.stems}\t{row.forms}\t{count}{row.postings}\n"


def _dropped(word: str, stem: str) -> str:
    """A stem: how many characters it lacks of its word, or the stem itself where it is not the word's beginning."""
    return str(len(word) - len(stem)) if word.startswith(stem) else stem


def _added(stem: str, word: str) -> str:
    """A word of a stem: what it adds, or the word itself where it does not begin with its stem."""
    return f"-{word[len(stem) :]}" if word.startswith(stem) else word
