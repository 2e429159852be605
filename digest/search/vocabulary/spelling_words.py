"""The words that are offered to one who mistyped: those of most articles in each segment, and the names of speakers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence

import msgspec
from msgspec import Struct

from digest.content.schema.site import Settings
from digest.foundation.executor import Executor
from digest.foundation.hashing import Digested, fingerprint
from digest.model.article import Article
from digest.model.article_store import ArticleStore, kept
from digest.search.analysis import BREAK, Analyser
from digest.search.vocabulary.atoms import joined, packed_numbers, separate, unpacked_numbers

MOST = 1_500
_SHORTEST = 4
_COMMON = msgspec.json.Decoder(tuple[tuple[str, int], ...]).decode


def names_in(articles: Iterable[Article]) -> frozenset[str]:
    """The words of the names of all who speak."""
    spoken = {quote.said_by for article in articles for quote in article.quotes if quote.speakers}
    return frozenset(Analyser("").words(BREAK.join(sorted(spoken))))


def common(words: Iterable[tuple[str, int]], names: Container[str]) -> tuple[tuple[str, int], ...]:
    """The words of a segment that stand in most of its articles, and in how many, roughly: as a power of two.

    `words` are all, each with the number of its articles; `names` are words of names of those who speak.
    """
    counted = [(-count, word) for word, count in words if count and len(word) >= _SHORTEST and word.isalpha()]
    counted.sort()
    chosen = (*counted[:MOST], *(row for row in counted[MOST:] if row[1] in names))
    return tuple((word, (-count).bit_length()) for count, word in chosen)


class CommonWords(Digested):
    """The common words of all segments, by the names of what each has; how many articles have them is kept by the name
    `totals`, so that an edit of one segment need not look into the others."""

    __slots__ = ("_names", "_totals")

    def __init__(self, names: Iterable[bytes], totals: bytes) -> None:
        self._names = tuple(names)
        self._totals = totals

    @property
    def digest(self) -> bytes:
        return b"".join(self._names)

    def opened(self, article_store: ArticleStore) -> Totals:
        """All words with their totals. Raises LostError."""
        return article_store.opened(self._totals, _unpacked)


class _Packed(Struct, array_like=True):
    words: str
    totals: bytes


_PACKED = msgspec.msgpack.Decoder(_Packed)
Totals = Mapping[str, int]
"""In how many articles each word stands, where each segment gives it a power of two."""


def kept_totals(names: Sequence[bytes], executor: Executor) -> bytes:
    """The name of the totals of what segments keep by these names, which is worked out once. Raises LostError."""
    key = fingerprint(b"common", list(names))
    name = executor.results.get(key)
    if name is None:
        total: Counter[str] = Counter()
        for segment in names:
            _add(total, segment, executor, 1)
        name = executor.results[key] = _put(total, executor)
    return name


def totals_again(totals: bytes, changed: Iterable[tuple[bytes, bytes]], executor: Executor) -> bytes:
    """The name of what the `totals` are after some segments have `changed`, each from one name to another.

    Raises LostError.
    """
    pairs = [(before, after) for before, after in changed if before != after]
    if not pairs:
        return totals
    total = Counter(_unpacked(kept(executor.store, totals)))
    for before, after in pairs:
        _add(total, before, executor, -1)
        _add(total, after, executor, 1)
    return _put(total, executor)


def _add(total: Counter[str], name: bytes, executor: Executor, times: int) -> None:
    """Adds the words that a segment keeps by this name, so many times."""
    for word, power in _COMMON(kept(executor.store, name)):
        total[word] += times << power


def _put(total: Totals, executor: Executor) -> bytes:
    """Keeps the totals of words that any segment has; gives their name."""
    rows = sorted((word, count) for word, count in total.items() if count)
    data = msgspec.msgpack.encode(_Packed(joined(word for word, _ in rows), packed_numbers(count for _, count in rows)))
    name = fingerprint(data)
    executor.store[name] = data
    return name


def _unpacked(data: bytes) -> Totals:
    packed = _PACKED.decode(data)
    return dict(zip(separate(packed.words), unpacked_numbers(packed.totals), strict=True))


def common_file(article_store: ArticleStore, _: Settings, part: CommonWords) -> bytes:
    """The common words of all segments in lines, the commonest first."""
    rows = sorted((-total.bit_length(), word) for word, total in part.opened(article_store).items())
    return "\n".join([word for _, word in rows]).encode()
