"""What of every article hits are counted and sorted by: the columns of a segment, kept apart by what needs them.

Every answer needs the base, filters and counts need facets and speakers, and amounts are for queries that have one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from msgspec import Struct

from digest.model.article import Article, Quotation
from digest.search.kind import SearchKinds
from digest.search.streams import amounts_of, hits_of

_EPOCH = 719_163  # 1 January 1970 as a day of the calendar
_STEPS = 64


class Base(Struct, frozen=True, array_like=True, gc=False):
    """Of each article: its day since 1970, how many hits there are of each kind, its language, its length in steps."""

    days: tuple[int, ...]
    hits: tuple[tuple[int, ...], ...]
    """For each kind, in their order."""
    languages: tuple[str, ...]
    lengths: tuple[int, ...]
    superseded: tuple[tuple[int, ...], ...]
    """Which of its hits a correction gives anew, by their ordinals."""


class Facets(Struct, frozen=True, array_like=True, gc=False):
    """Of each article: the slug and the name of its outlet, and its topics."""

    outlets: tuple[tuple[str, str], ...]
    topics: tuple[tuple[str, ...], ...]


class Speakers(Struct, frozen=True, array_like=True, gc=False):
    """All who speak in each quotation, by slug and name."""

    speakers: tuple[tuple[tuple[str, str], ...], ...]


class Amounts(Struct, frozen=True, array_like=True, gc=False):
    """Of each article the amounts of its figures, in lines."""

    lines: tuple[str, ...]


def columns(
    articles: Sequence[Article], lengths: Sequence[int], kinds: SearchKinds
) -> tuple[Base, Facets, Speakers, Amounts]:
    """The columns of a segment; `lengths` says how many words each of its `articles` has."""
    quotes = [_speakers(quote) for article in articles for quote in article.quotes]
    return (
        Base(
            tuple(article.published.toordinal() - _EPOCH for article in articles),
            tuple(zip(*([len(found) for _, _, found in hits_of(article, kinds)] for article in articles), strict=True)),
            tuple(article.language for article in articles),
            tuple(map(steps, lengths)),
            tuple(_superseded(article, kinds) for article in articles),
        ),
        Facets(
            tuple((article.source.outlet_slug, article.source.outlet) for article in articles),
            tuple(article.topics for article in articles),
        ),
        Speakers(tuple(quotes)),
        Amounts(tuple("".join([f"{amounts_of(figure)}\n" for figure in article.figures]) for article in articles)),
    )


def _superseded(article: Article, kinds: SearchKinds) -> tuple[int, ...]:
    if not article.superseded:
        return ()
    hits = (each for _, _, found in hits_of(article, kinds) for each in found)
    return tuple(ordinal for ordinal, each in enumerate(hits) if article.superseding(each.id))


def _speakers(quote: Quotation) -> tuple[tuple[str, str], ...]:
    """The speakers of a quotation by slug and name; of an anonymous one, what they are."""
    return tuple((each.slug or each.name, each.name) for each in quote.speakers) or ((quote.role, quote.role),)


def steps(length: int) -> int:
    """A number of words in steps of 1 per cent, which hardly show in the order: 64 times its binary logarithm."""
    return round(_STEPS * math.log2(max(length, 1)))
