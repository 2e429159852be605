"""The articles behind the records: kept encoded, opened when a page needs them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, TypeVar, overload

import msgspec
from msgspec.structs import replace

from digest.foundation.executor import Memory
from digest.foundation.hashing import Digested, encoded, fingerprint
from digest.foundation.internal_error import SignalError
from digest.model.article import Article, OtherAnnotation
from digest.model.article_record import ArticleRecord, mentioned

Told = TypeVar("Told")
_MOST_CARDS = 2_000
"""So many are held, of 10 kB each. To open one anew takes a hundredth of making a page."""
_NO_OTHERS: Mapping[str, type[OtherAnnotation]] = {}


class LostError(SignalError):
    """What a record stands for is not there, or is not what it was."""


def kept(store: Memory, name: bytes) -> bytes:
    """What `store` has under `name`, the hash of its bytes. Raises LostError."""
    data = store.get(name)
    if data is None or fingerprint(data) != name:
        raise LostError(name.hex())
    return data


class ArticleStore:
    """Opens articles. `store` has their encodings by the names in their records.

    `others` are the structs of annotations that are neither figures, quotes nor links, by the names of their kinds.
    """

    def __init__(self, store: Memory, others: Mapping[str, type[OtherAnnotation]] = _NO_OTHERS) -> None:
        self._store = store
        self._others = others
        self._decoder = msgspec.json.Decoder(Article, dec_hook=self._other)
        self._cards: dict[bytes, Article] = {}
        self._told: dict[tuple[bytes, str], Any] = {}
        self._opened: dict[bytes, Any] = {}

    def whole(self, record: ArticleRecord) -> Article:
        """The article with its text. Raises LostError."""
        return _in_catalogue(self._open(record.whole), record)

    def card(self, record: ArticleRecord) -> Article:
        """The article without its text (digest.model.article_record.card_of). Raises LostError."""
        card = self._cards.get(record.card)
        if card is None:
            if len(self._cards) >= _MOST_CARDS:
                self._cards.clear()
            card = self._cards[record.card] = self._open(record.card)
        return _in_catalogue(card, record)

    def cards(self, records: Iterable[ArticleRecord]) -> tuple[Article, ...]:
        return tuple(map(self.card, records))

    def told(self, record: ArticleRecord, what: str, tell: Callable[[Article], Told]) -> Told:
        """What `tell` says of the article's card; it is asked once for each article and each `what`."""
        key = card_digest(record), what
        if key not in self._told:
            self._told[key] = tell(self.card(record))
        told: Told = self._told[key]
        return told

    def opened(self, name: bytes, decode: Callable[[bytes], Told]) -> Told:
        """What `decode` makes of what is kept under `name`; it is asked once. Raises LostError."""
        if name not in self._opened:
            self._opened[name] = decode(kept(self._store, name))
        value: Told = self._opened[name]
        return value

    def _open(self, name: bytes) -> Article:
        return self._decoder.decode(kept(self._store, name))

    def _other(self, _: type, data: list[Any]) -> OtherAnnotation:
        return msgspec.convert(data, self._others[data[0]])


def _in_catalogue(article: Article, record: ArticleRecord) -> Article:
    """The article with what only the catalogue knows of it."""
    known = catalogued(record)
    return replace(article, **known) if any(known.values()) else article


def catalogued(record: ArticleRecord) -> dict[str, tuple[Any, ...]]:
    """What only the catalogue knows of an article, by the names of the fields."""
    return {
        "versions": record.versions,
        "superseded": record.superseded,
        "corrected_by": record.corrected_by,
    }


NOTHING_KNOWN: dict[str, tuple[Any, ...]] = {"versions": (), "superseded": (), "corrected_by": ()}
"""What the catalogue knows of an article by itself."""


def card_digest(record: ArticleRecord) -> bytes:
    """A hash of all that the card of `record` says."""
    return _digest(record.card, record)


def whole_digest(record: ArticleRecord) -> bytes:
    """A hash of all that the whole article of `record` says."""
    return _digest(record.whole, record)


def _digest(name: bytes, record: ArticleRecord) -> bytes:
    if not (record.versions or record.superseded or record.corrected_by):  # as nearly all, and all are asked
        return name
    return fingerprint(name, encoded(tuple(catalogued(record).values())))


class Cards(Digested):
    """Articles that a page shows as cards: what it depends on is all that their cards say."""

    __slots__ = ("records",)

    def __init__(self, records: Iterable[ArticleRecord]) -> None:
        self.records = tuple(records)

    @property
    def digest(self) -> bytes:
        return b"".join(map(card_digest, self.records))

    def names(self, paths: Collection[str]) -> bool:
        """Whether an article in one of the files at `paths` is among them."""
        return any(record.path in paths for record in self.records)

    def with_newer(self, newer: Mapping[str, ArticleRecord]) -> Cards:
        """The same articles, those in `newer` (by their paths) as they are there."""
        return Cards(newer.get(record.path, record) for record in self.records)


class Whole(Digested):
    """An article that a page shows with its text."""

    __slots__ = ("record",)

    def __init__(self, record: ArticleRecord) -> None:
        self.record = record

    @property
    def digest(self) -> bytes:
        return whole_digest(self.record)


class Mentions(Digested):
    """Articles that a page mentions by what their headlines say."""

    __slots__ = ("records",)

    def __init__(self, records: Iterable[ArticleRecord]) -> None:
        self.records = tuple(records)

    @property
    def shown(self) -> tuple[ArticleRecord, ...]:
        """What a page may say of them."""
        return tuple(map(mentioned, self.records))

    @property
    def digest(self) -> bytes:
        return b"".join([record.headline for record in self.records])


class OpenedArticles(Sequence[Article]):
    """The articles of `records`, in their order, each opened with its text when it is asked for."""

    def __init__(self, records: Sequence[ArticleRecord], article_store: ArticleStore) -> None:
        self._records = records
        self._article_store = article_store

    @overload
    def __getitem__(self, index: int) -> Article: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Article, ...]: ...
    def __getitem__(self, index: int | slice) -> Article | tuple[Article, ...]:
        """The article at `index`, or those of a slice. Raises LostError."""
        found = self._records[index]
        return self._article_store.whole(found) if isinstance(found, ArticleRecord) else self.of(found)

    def __len__(self) -> int:
        return len(self._records)

    def of(self, records: Iterable[ArticleRecord]) -> tuple[Article, ...]:
        """The articles of any `records`: those of a topic, an edition. Raises LostError."""
        return tuple(map(self._article_store.whole, records))
