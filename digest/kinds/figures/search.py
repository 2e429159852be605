"""A key figure as a hit of the search."""

from __future__ import annotations

from digest.model.article import Figure
from digest.model.terms import terms
from digest.search.kind import Hits, KindSearch
from digest.search.streams import numbers


def _text(figure: Figure) -> str:
    amounts = (figure.value, figure.also) if figure.also else (figure.value,)
    by = figure.by.name if figure.by else ""
    written = (part for amount in amounts for part in (amount.written, *numbers(amount)))
    return "\n".join((figure.label, *written, by, figure.note))


def _card(figure: Figure) -> tuple[str, ...]:
    return figure.id, figure.label, figure.value.written


SEARCH = KindSearch(
    value=Figure,
    name="figure",
    hits=Hits(rank=1, one="Figure", many="Figures", text=_text, card=_card, terms=terms),
)
