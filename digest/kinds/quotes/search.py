"""A quotation as a hit of the search."""

from __future__ import annotations

from digest.model.article import Quotation
from digest.search.kind import Hits, KindSearch


def _text(quote: Quotation) -> str:
    return "\n".join((quote.text, quote.said_by, quote.role if quote.speakers else "", quote.note))


def _card(quote: Quotation) -> tuple[str, ...]:
    return quote.id, quote.text, quote.role if quote.speakers else "", quote.said_by


def _marks(quote: Quotation) -> str:
    return "\n" if quote.is_indirect else "\n".join(quote.marks) if quote.marks[0] else ""


SEARCH = KindSearch(
    value=Quotation,
    name="quote",
    hits=Hits(rank=0, one="Quotation", many="Quotations", text=_text, card=_card, marks=_marks),
)
