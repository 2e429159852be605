"""Which lists some articles are in: all that is told around them is told of these."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from digest.model.directives import MEASURE

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from digest.model.article import PartyKind
    from digest.model.article_record import ArticleRecord


class Touched(Struct, frozen=True):
    """Lists by what they are of; None for all of them."""

    days: frozenset[dt.date] | None = None
    """Days of editions."""
    topics: frozenset[str] | None = None
    parties: frozenset[tuple[PartyKind, str]] | None = None
    outlets: frozenset[str] | None = None
    measures: frozenset[str] | None = None


EVERYTHING = Touched()


def touched(records: Sequence[ArticleRecord]) -> Touched:
    """The lists that the articles are in, and the measures whose charts their texts show."""
    speakers = (speaker for record in records for quote in record.quotes for speaker in quote.speakers)
    reporters = (figure.by for record in records for figure in record.figures if figure.by)
    measured = (figure.measure for record in records for figure in record.figures if figure.measure)
    placed = (each.name for record in records for each in record.directives if each.kind == MEASURE)
    return Touched(
        days=frozenset(record.published.date() for record in records),
        topics=frozenset(topic for record in records for topic in record.topics),
        parties=frozenset((party.kind, party.slug) for party in (*speakers, *reporters) if party.slug is not None),
        outlets=frozenset(record.source.outlet_slug for record in records),
        measures=frozenset((*measured, *placed)),
    )
