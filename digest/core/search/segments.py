"""Segments: articles in order of time, cut where some of them say so, each analysed by itself.

Where a segment ends depends on names alone: an article that comes, goes or changes moves no other from one to another,
but for those of the segment that it cuts or joins.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from hashlib import blake2b
from itertools import groupby
from zlib import crc32

import msgspec
from msgspec import Struct

from digest.core.fingerprint import encoded, fingerprint
from digest.core.library import Library
from digest.core.record import Record
from digest.core.search.columns import columns
from digest.core.search.common import common
from digest.core.search.lexicon import Lexicon
from digest.core.search.numbers import WRITTEN
from digest.core.search.streams import streams
from digest.core.work import Work

FORMAT = 2
"""The version of the index; a browser with the scripts of another says so instead of searching."""
LEAST, MOST = 64, 256
"""How many articles a segment has; some 125 on average. An edit costs one, each costs every build a little."""
ATOM = 4
"""How many characters of words are looked at to divide them among files."""
HASH = 16
"""The length of the hashes of atoms, in hexadecimal digits."""
_WEIGHT = 100


class Words(Struct, frozen=True, array_like=True, gc=False):
    """The words of a segment in order of their code points, and of each: its stems, the words that it is the stem of,
    and its postings with their number before them."""

    words: tuple[str, ...]
    stems: tuple[str, ...]
    forms: tuple[str, ...]
    postings: tuple[str, ...]


class Places(Struct, frozen=True, array_like=True, gc=False):
    """The positions of a segment's words, in the same order."""

    positions: tuple[str, ...]


class Atoms(Struct, frozen=True, array_like=True, gc=False):
    """What a segment's words begin with; of each beginning the size of its words' postings, and hashes of these and of
    their positions, one after the other."""

    beginnings: tuple[str, ...]
    sizes: tuple[int, ...]
    words: str
    places: str


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
    words, places = _parts(lexicon)
    parts = [words, places, _atoms(words, places), common(words, articles), *columns(articles, lexicon.lengths)]
    written = [encoded(part) for part in parts]
    names = [fingerprint(part) for part in written]
    segment = msgspec.convert([*names, sum(lexicon.lengths)], Segment)
    return _Made(segment, tuple(zip(names, written, strict=True)))


def _parts(lexicon: Lexicon) -> tuple[Words, Places]:
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
            (
                word,
                "" if not own or own == {word} else " ".join(_dropped(word, stem) for stem in sorted(own)),
                " ".join(_added(word, form) for form in forms.get(word, ())),
                WRITTEN[entry.articles] + entry.postings if entry else "",
                entry.positions if entry else "",
            )
        )
    turned = list(zip(*rows, strict=True)) if rows else [()] * 5
    return Words(*turned[:4]), Places(turned[4])


def _dropped(word: str, stem: str) -> str:
    """A stem: how many characters it lacks of its word, or the stem itself where it is not the word's beginning."""
    return str(len(word) - len(stem)) if word.startswith(stem) else stem


def _added(stem: str, word: str) -> str:
    """A word of a stem: what it adds, or the word itself where it does not begin with its stem."""
    return f"-{word[len(stem) :]}" if word.startswith(stem) else word


def _atoms(words: Words, places: Places) -> Atoms:
    beginnings: list[str] = []
    sizes: list[int] = []
    hashes: tuple[list[str], list[str]] = ([], [])
    for beginning, group in groupby(range(len(words.words)), key=lambda number: words.words[number][:ATOM]):
        numbers = list(group)
        start, end = numbers[0], numbers[-1] + 1
        parts = (words.words, words.stems, words.forms, words.postings)
        known = "\n".join(["\t".join(part[start:end]) for part in parts])
        beginnings.append(beginning)
        sizes.append(len(known))
        hashes[0].append(_short(known))
        hashes[1].append(_short("\t".join((*words.words[start:end], *places.positions[start:end]))))
    return Atoms(tuple(beginnings), tuple(sizes), "".join(hashes[0]), "".join(hashes[1]))


def _short(text: str) -> str:
    return blake2b(text.encode(), digest_size=HASH // 2).hexdigest()
