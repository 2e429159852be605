"""A quotation as a hit of the search."""

from __future__ import annotations

from digest.model.article import Quotation
from digest.search.kind import Hits, KindSearch


def _text(quote: Quotation) -> str:
    return "\n".join((quote.text, quote.speaker.name, quote.role, quote.note))


def _card(quote: Quotation) -> tuple[str, ...]:
    return quote.id, quote.text, quote.role, quote.speaker.name


SEARCH = KindSearch(
    value=Quotation,
    name="quote",
    hits=Hits(rank=0, one="Quotation", many="Quotations", text=_text, card=_card),
)
