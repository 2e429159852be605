"""Verifying quotations and context links: the words are in the article, the passage explained is there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from digest.foundation.problem import Outcome, Place
from digest.model.article import ContextLink, Quotation
from digest.verification.locate import Text, locate, locate_quotation

if TYPE_CHECKING:
    from collections.abc import Callable

    from digest.content.sidecar_schema import LinkEntry, QuoteEntry
    from digest.model.article import Reference
    from digest.verification.name_directory import NameDirectory


def verify_quotation(
    entry: QuoteEntry,
    text: Text,
    directory: NameDirectory,
    source: Reference | None,
    place: Callable[[str], Place],
) -> Outcome[Quotation]:
    """The quotation that `entry` gives, with the spans of its pieces. The id is left as the editor wrote it."""
    located = locate_quotation(text, entry.text, entry.at, partial(place, "text"))
    quote = Quotation(
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
