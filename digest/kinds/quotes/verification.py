"""Verifying a quotation: its words are in the article."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from digest.foundation.problem import Outcome, Place
from digest.model.article import Quotation
from digest.verification.locate import Text, locate_quotation

if TYPE_CHECKING:
    from collections.abc import Callable

    from digest.content.sidecar_schema import QuoteEntry
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
