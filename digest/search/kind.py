"""What the search index is given of each kind of annotation (digest.kinds)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Generic, TypeVar

from msgspec import Struct

from digest.model.article import Annotation
from digest.model.kinds import Kinds
from digest.translation.words import Words

ALWAYS = 2
"""How many kinds of hits each file of the index has a place for: quotations and figures."""
Found = TypeVar("Found", bound=Annotation)


class Hits(Struct, Generic[Found], frozen=True, kw_only=True):
    """How annotations of a kind are hits of their own.

    Quotations come first among the hits of an article and figures second, as the scripts know them by; others follow.
    """

    rank: int
    one: str
    """What one of them is called, in English: `Quotation`."""
    many: str
    """What several are called: `Quotations`."""
    text: Callable[[Found], str]
    """The words that it is found by."""
    card: Callable[[Found], tuple[str, ...]]
    """What is shown of it: its id, its text, and what else the scripts show of its kind."""
    terms: Callable[[Found, Words], str] | None = None
    """What its card says in the fourth place, in the words of the digest: on what terms an amount holds."""
    marks: Callable[[Found], str] | None = None
    """The quotation marks around its text, in two lines that may be empty; nothing where they are its language's."""


class KindSearch(Struct, Generic[Found], frozen=True, kw_only=True):
    """How annotations of one kind are found: as hits of their own, or by words that count as their article's."""

    value: type[Found]
    name: str
    """The value of the facet: `quote`."""
    hits: Hits[Found] | None = None
    words: Callable[[Found], Iterable[str]] | None = None
    """Texts in which an article is found by an annotation that is no hit of its own."""


class SearchKinds(Kinds[KindSearch[Any]]):
    """What the index is given of all kinds."""

    __slots__ = ("code", "hits")

    def __init__(self, every: Iterable[KindSearch[Any]], code: bytes = b"") -> None:
        super().__init__(every)
        self.code = code
        """A hash of the code of kinds that are not of this program."""
        ranked = [(kind.hits.rank, kind, kind.hits) for kind in self if kind.hits]
        self.hits = tuple((kind, hits) for _, kind, hits in sorted(ranked, key=lambda each: each[0]))
        """The kinds whose annotations are hits, in the order of the hits of an article."""
