"""Verifying quotations and context links: the words are in the article, the passage explained is there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from digest.core.model import ContextLink, Quote
from digest.core.passage import Text, locate, locate_quotation
from digest.core.problem import Outcome, Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from digest.core.annotations import LinkEntry, QuoteEntry
    from digest.core.directory import Directory
    from digest.core.model import Reference


def verify_quote(
    entry: QuoteEntry,
    text: Text,
    directory: Directory,
    source: Reference | None,
    place: Callable[[str], Place],
) -> Outcome[Quote]:
    """The quotation that `entry` gives, with the spans of its pieces. The id is left as the editor wrote it."""
    located = locate_quotation(text, entry.text, entry.at, partial(place, "text"))
    quote = Quote(
        id=entry.id or "",
        text=" ".join(entry.text.split()),
        speaker=directory.speaker(entry.speaker),
        role=entry.role,
        spans=located.value,
        source=source,
        note=entry.note,
    )
    return Outcome(quote, located.problems)


def verify_link(entry: LinkEntry, text: Text, place: Callable[[str], Place]) -> Outcome[ContextLink]:
    """The context link that `entry` gives, with the span of the passage it explains, if it names one."""
    located = locate(text, entry.at, partial(place, "at")) if entry.at else Outcome(())
    link = ContextLink(
        id=entry.id or "",
        url=entry.url,
        title=entry.title,
        kind=entry.kind,
        why=entry.why,
        outlet=entry.outlet,
        archived=entry.archived or "",
        spans=located.value,
    )
    return Outcome(link, located.problems)
