"""Segments: articles in order of time, cut where some of them say so, each analysed by itself.

Where a segment ends depends on names alone: an article that comes, goes or changes moves no other from one to another,
but for those of the segment that it cuts or joins.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from zlib import crc32

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from digest.foundation.executor import Executor
from digest.foundation.hashing import encoded, fingerprint
from digest.model.article import Article
from digest.model.article_record import ArticleRecord, card_of
from digest.model.article_store import NOTHING_KNOWN, ArticleStore, LostError, card_digest, whole_digest
from digest.search.columns import Base, columns, steps
from digest.search.kind import SearchKinds
from digest.search.streams import streams
from digest.search.vocabulary.atoms import Divided, divided
from digest.search.vocabulary.lexicon import SegmentLexicon
from digest.search.vocabulary.mended import Edited, mended, words_of
from digest.search.vocabulary.rows import rows_of
from digest.search.vocabulary.spelling_words import common, names_in

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


class _Known(Struct, frozen=True, array_like=True, gc=False):
    """What is remembered of a segment by the addresses of its articles, so that one of them can be edited in it.

    Its articles by the names of their cards and of themselves; the words of the names of those who speak.
    """

    cards: tuple[bytes, ...]
    wholes: tuple[bytes, ...]
    names: tuple[str, ...]
    segment: Segment


class _Made(Struct, frozen=True):
    """A segment with the parts that it names and that are new, encoded; and the words of names that are in it."""

    segment: Segment
    parts: tuple[tuple[bytes, bytes], ...]
    names: tuple[str, ...]


_SEGMENT = msgspec.json.Decoder(Segment)
_KNOWN = msgspec.json.Decoder(_Known)
_BASE = msgspec.json.Decoder(Base)


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


def ends_of(cuts: Iterable[Sequence[ArticleRecord]]) -> tuple[int, ...]:
    """Checksums of the names by which segments end."""
    return tuple(crc32(records[-1].slug.encode()) for records in cuts)


def stretches(ends: Sequence[int], one_in: int) -> Iterator[slice]:
    """Which segments make a stretch. It ends where names say so, as segments do: `one_in` so many of them."""
    start = 0
    for number, end in enumerate(ends, 1):
        if number == len(ends) or end % one_in == 0:
            yield slice(start, number)
            start = number


def make_segments(
    cuts: Sequence[tuple[ArticleRecord, ...]], article_store: ArticleStore, executor: Executor, kinds: SearchKinds
) -> list[Segment]:
    """The segments of articles that were cut; those that are known are not made again. Raises LostError.

    One of which a single article has another text is mended, where that is enough.
    """
    known_by = fingerprint([kind.name for kind, _ in kinds.hits], kinds.code)
    keys = [_key(records, known_by) for records in cuts]
    places = [_place(records, known_by) for records in cuts]
    earlier = [executor.results.get(place) for place in places]
    missing = [number for number, key in enumerate(keys) if key not in executor.results]
    make = partial(_make, article_store=article_store, kinds=kinds)
    fresh = iter(executor.each(make, [(cuts[number], earlier[number]) for number in missing], weight=_WEIGHT))
    segments = []
    for records, key, place in zip(cuts, keys, places, strict=True):
        known = executor.results.get(key)
        if known is None:
            made = next(fresh)
            for name, data in made.parts:
                executor.store[name] = data
            known = executor.results[key] = encoded(made.segment)
            cards, wholes = tuple(map(card_digest, records)), tuple(record.whole for record in records)
            executor.results[place] = encoded(_Known(cards, wholes, made.names, made.segment))
        segments.append(_SEGMENT.decode(known))
    return segments


def _key(records: Sequence[ArticleRecord], kinds: bytes) -> bytes:
    return fingerprint(b"search %d" % FORMAT, kinds, b"".join(map(whole_digest, records)))


def _place(records: Sequence[ArticleRecord], kinds: bytes) -> bytes:
    """By what is remembered what a segment of articles with these addresses was."""
    return fingerprint(b"segment %d" % FORMAT, kinds, [record.slug for record in records])


def _make(
    given: tuple[Sequence[ArticleRecord], bytes | None], article_store: ArticleStore, kinds: SearchKinds
) -> _Made:
    records, earlier = given
    if earlier is not None:
        with suppress(LostError):
            if made := _mended(records, _KNOWN.decode(earlier), article_store, kinds):
                return made
    lexicon = SegmentLexicon()
    articles = [article_store.whole(record) for record in records]
    for article in articles:
        lexicon.add(streams(article, kinds), article.language)
    rows, names = rows_of(lexicon), names_in(articles)
    values = common(((row.word, row.articles) for row in rows), names), *columns(articles, lexicon.lengths, kinds)
    parts = [*divided(rows), *map(encoded, values)]
    by_name = [fingerprint(part) for part in parts]
    segment = msgspec.convert([*by_name, sum(lexicon.lengths)], Segment)
    return _Made(segment, tuple(zip(by_name, parts, strict=True)), tuple(sorted(names)))


def _mended(
    records: Sequence[ArticleRecord], known: _Known, article_store: ArticleStore, kinds: SearchKinds
) -> _Made | None:
    """The segment of the `records` by what it was; None where that takes making it anew. Raises LostError."""
    cards = tuple(map(card_digest, records))
    edited = [
        place
        for place, record in enumerate(records)
        if (record.whole, cards[place]) != (known.wholes[place], known.cards[place])
    ]
    if len(edited) != 1 or len({record.language for record in records}) != 1:
        return None
    (place,) = edited
    record, segment = records[place], known.segment
    before, after = article_store.whole(replace(record, whole=known.wholes[place])), article_store.whole(record)
    if cards[place] != known.cards[place] and not _have_same_columns(before, after, known.cards[place], kinds):
        return None
    texts = streams(before, kinds), streams(after, kinds)
    text = Divided(*(article_store.opened(name, bytes) for name in segment.parts[:4]))
    found = mended(text, Edited(place, *texts, record.language))
    if found is None:
        return None
    base = article_store.opened(segment.base, _BASE.decode)
    lengths = (*base.lengths[:place], steps(found.length), *base.lengths[place + 1 :])
    own = common(words_of(found.divided.words), frozenset(known.names)), replace(base, lengths=lengths)
    parts = [*found.divided, *map(encoded, own)]
    by_name = [fingerprint(part) for part in parts]
    rest = segment.facets, segment.speakers, segment.amounts, segment.length + found.added
    made = msgspec.convert([*by_name, *rest], Segment)
    return _Made(made, tuple(zip(by_name, parts, strict=True)), known.names)


def _have_same_columns(before: Article, after: Article, card: bytes, kinds: SearchKinds) -> bool:
    """Whether an article, whose card was the one of this name, has the same columns as before, but for its length, and
    the same names of speakers: it has where its title or its summary is another. Of an article that the catalogue knows
    more of, that cannot be told."""
    return (
        fingerprint(encoded(card_of(before))) == card
        and card_of(after) == replace(card_of(after), **NOTHING_KNOWN)
        and columns((before,), (0,), kinds) == columns((after,), (0,), kinds)
        and names_in((before,)) == names_in((after,))
    )
