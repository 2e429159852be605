"""Amounts of sentences near by that no label can be of in place of a figure's own, where words are written without
edges: parts of dates, and the own one told again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.kinds import kind_of
from digest.quantities.language.labelling import CountedKind
from digest.text.deferred_pattern import deferred

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_DATED = deferred(
    "\\d{1,4}\\s?(?:年(?=度|\\s?\\d|[初末春夏秋冬])|[時时點点](?![間间])|시(?!간)|년(?=\\s?\\d|도|\\s?[상하])|日(?![間间])|일(?!간))"
)
"""What begins as an amount does and is a date or a time of day: *19年*3月期, *5時*39分."""
_CLOSE = 0.01


def is_no_rival(other: Mention, beside: PassageInSentence, mention: Mention, language: str) -> bool:
    """Whether another amount, of the sentence `beside`, is a date, a time where the own is none, or the own one with
    fewer digits: 181.3% beside *181%*."""
    if _DATED.match(beside.sentence, other.core.start):
        return True
    kinds = [kind_of(each, language) for each in (other, mention)]
    if kinds[0] is CountedKind.TIME and kinds[1] is not CountedKind.TIME:
        return True
    one, two = other.quantity, mention.quantity
    return one.unit == two.unit and abs(one.number - two.number) < _CLOSE * abs(float(two.number))
