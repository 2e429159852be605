"""An explanation as a hit of the search."""

from __future__ import annotations

from digest.kinds.explanations.model import NAME, Explanation
from digest.search.kind import Hits, KindSearch
from digest.translation.words import translatable


def _text(explanation: Explanation) -> str:
    return "\n".join((explanation.term, explanation.text))


def _card(explanation: Explanation) -> tuple[str, ...]:
    return explanation.id, explanation.text, explanation.term


SEARCH = KindSearch(
    value=Explanation,
    name=NAME,
    hits=Hits(rank=2, one=translatable("Explanation"), many=translatable("Explanations"), text=_text, card=_card),
)
