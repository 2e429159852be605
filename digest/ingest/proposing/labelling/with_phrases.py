"""What an amount is of in an English phrase that has no verb of its own: "with bail set at $5.2 million"."""

from __future__ import annotations

import re

from digest.ingest.proposing.amount_in_sentence import AmountInSentence
from digest.quantities.units import UnitKind

_WITH = re.compile(
    r"(?:^With|,\swith)\s(?:the |its |an? |his |her |their )?(?P<what>[a-z][\w’'-]*(?: [\w’'-]+){0,7}?)"
    r"(?: (?:listed|sold|bought|put|offered|found|that|which|who)(?: [\w’'-]+){1,6}?)?"
    r" (?P<verb>set at|going for|selling for|priced at|valued at|fixed at) $"
)
_IS_SAID = frozenset({"going for", "selling for", "priced at", "valued at"})
"""What adds nothing to a price."""


def with_phrase(near: AmountInSentence) -> str:
    """What money is of that stands behind "with" and a participle; empty where none does so."""
    unit = near.said.unit
    if not near.words.needs_to or unit is None or unit.kind is not UnitKind.CURRENCY:
        return ""
    found = _WITH.search(near.sentence, 0, near.amount.span.start)
    if found is None:
        return ""
    verb = found["verb"]
    return found["what"] if verb in _IS_SAID else f"{found['what']} {verb.partition(' ')[0]}"
