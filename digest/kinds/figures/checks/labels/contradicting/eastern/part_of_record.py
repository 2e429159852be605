"""Whether an amount is one of two that are told as one, and its label does not say which, where words are written
without edges: "港町クラブの成績", of the *10勝* of 10勝5敗."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.records import of_record
from digest.quantities import quantity
from digest.quantities.language.labelling import labelling_of
from digest.quantities.units import UnitKind
from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_BOTH = deferred("[与與和及跟、・·]|[와과]\\s|(?<=[\u3400-\u9fff])と(?=[\u3400-\u9fff])|伤亡|傷亡|死伤|死傷|사상")
"""What says in a label that it is of both."""


def part_of_record(label: str, value: str, mention: Mention, passage: PassageInSentence) -> str:
    """The whole of which the `value` is a part, where the label has no word for that part alone; else ""."""
    unit = mention.quantity.unit
    if unit is None or unit.kind is not UnitKind.TALLY or not mention.ends or not is_edgeless(label):
        return ""
    written = quantity.parse(value or passage.passage, passage.language)
    if written is None or written.upper is not None or of_record(written, passage) is None:
        return ""
    part = next((each for each in mention.ends if each.number == written.number and each.unit is not None), None)
    if part is None or part.unit is None:
        return ""
    words = _words_of(part.unit.code, passage.language)
    is_named = any(word in label for word in words) and not _BOTH.search(label)
    return "" if is_named else mention.quantity.written


def _words_of(noun: str, language: str) -> frozenset[str]:
    """A noun of a record, and the words that say the same of somebody: 死, 遇难."""
    words = labelling_of(language)
    groups = (group for group in (*words.same, *words.fates) if any(noun in word for word in group))
    return frozenset({noun}).union(*groups)
