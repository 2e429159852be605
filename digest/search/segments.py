"""Segments: articles in order of time, cut where some of them say so, each analysed by itself.

Where a segment ends depends on names alone: an article that comes, goes or changes moves no other from one to another,
but for those of the segment that it cuts or joins.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from zlib import crc32

import msgspec
from msgspec import Struct

from digest.foundation.executor import Executor
from digest.foundation.hashing import encoded, fingerprint
from digest.model.article_record import ArticleRecord
from digest.model.article_store import ArticleStore, whole_digest
from digest.search.columns import columns
from digest.search.kind import SearchKinds
from digest.search.streams import streams
from digest.search.vocabulary.atoms import divided
from digest.search.vocabulary.lexicon import SegmentLexicon
from digest.search.vocabulary.rows import rows_of
from digest.search.vocabulary.spelling_words import common

FORMAT = 6
"""The version of the index; a browser with the scripts of another says so instead of searching."""
LEAST, MOST = 64, 192
"""How many articles a segment has. An edit costs one, each costs every build a little."""
ENDING = 32
"""One in so many names ends a segment that has the least; so it has some 95 articles."""
GROUPED, FEW, MANY = 256, 1_024, 8_192
"""One in so many names, of those that end segments, ends a stretch; it has some 800 articles, 3,000, or 25,000."""
_WEIGHT = 100


class Segment(Struct, frozen=True, array_like=True, gc=False):
    """A segment as it is kept: the names of its parts, and how many words its articles have."""

    words: bytes
    places: bytes
    atoms: bytes
    hashes: bytes
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
        return self.words, self.places, self.atoms, self.hashes, self.common, *columns


class _Made(Struct, frozen=True):
    """A segment with the parts that it names, encoded."""

    segment: Segment
    parts: tuple[tuple[bytes, bytes], ...]


_SEGMENT = msgspec.json.Decoder(Segment)


def cut(records: Iterable[ArticleRecord]) -> Iterator[tuple[ArticleRecord, ...]]:
    """`records`, oldest first, in segments."""
    segment: list[ArticleRecord] = []
    for record in records:
        segment.append(record)
        ends = len(segment) >= LEAST and crc32(record.slug.encode()) % ENDING == 0
        if ends or len(segment) == MOST:
            yield tuple(segment)
            segment = []
    if segment:
        yield tuple(segment)


def stretches(cuts: Sequence[Sequence[ArticleRecord]], ends: int) -> Iterator[slice]:
    """Which segments make a stretch. It ends where names say so, as segments do: one in `ends` of them."""
    start = 0
    for number, records in enumerate(cuts, 1):
        if number == len(cuts) or crc32(records[-1].slug.encode()) % ends == 0:
            yield slice(start, number)
            start = number


def make_segments(
    cuts: Sequence[tuple[ArticleRecord, ...]], article_store: ArticleStore, executor: Executor, kinds: SearchKinds
) -> list[Segment]:
    """The segments of articles that were cut; those that are known are not made again. Raises LostError."""
    known_by = fingerprint([kind.name for kind, _ in kinds.hits], kinds.code)
    keys = [_key(records, known_by) for records in cuts]
    missing = [records for records, key in zip(cuts, keys, strict=True) if key not in executor.results]
    fresh = iter(executor.each(partial(_make, article_store=article_store, kinds=kinds), missing, weight=_WEIGHT))
    segments = []
    for key in keys:
        known = executor.results.get(key)
        if known is None:
            made = next(fresh)
            for name, data in made.parts:
                executor.store[name] = data
            known = executor.results[key] = encoded(made.segment)
        segments.append(_SEGMENT.decode(known))
    return segments


def _key(records: Sequence[ArticleRecord], kinds: bytes) -> bytes:
    return fingerprint(b"search %d" % FORMAT, kinds, b"".join(map(whole_digest, records)))


def _make(records: Sequence[ArticleRecord], article_store: ArticleStore, kinds: SearchKinds) -> _Made:
    lexicon = SegmentLexicon()
    articles = [article_store.whole(record) for record in records]
    for article in articles:
        lexicon.add(streams(article, kinds), article.language)
    rows = rows_of(lexicon)
    values = [common(rows, articles), *columns(articles, lexicon.lengths, kinds)]
    parts = [*divided(rows), *map(encoded, values)]
    names = [fingerprint(part) for part in parts]
    segment = msgspec.convert([*names, sum(lexicon.lengths)], Segment)
    return _Made(segment, tuple(zip(names, parts, strict=True)))
