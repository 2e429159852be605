"""Verifying a quotation: its words are in the article."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from digest.foundation.problem import Outcome, Place
from digest.model.article import Quotation
from digest.verification.kind import Grounds, KindVerification, PlaceOf
from digest.verification.locate import Spans, Text, locate_quotation

if TYPE_CHECKING:
    from collections.abc import Callable

    from digest.kinds.quotes.schema import QuoteEntry
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


def _verify(entry: QuoteEntry, grounds: Grounds, place: PlaceOf) -> Outcome[Quotation]:
    return verify_quotation(entry, grounds.text, grounds.directory, grounds.reference(entry.source), place)


def _words(quote: Quotation) -> str:
    return quote.text


def _passages(entry: QuoteEntry, grounds: Grounds, place: PlaceOf) -> Spans:
    return locate_quotation(grounds.text, entry.text, entry.at, partial(place, "text")).value


def _spans(quote: Quotation) -> Spans:
    return quote.spans


VERIFICATION = KindVerification(
    key="quotes", prefix="quote", verify=_verify, passages=_passages, words=_words, repeats=_spans
)
