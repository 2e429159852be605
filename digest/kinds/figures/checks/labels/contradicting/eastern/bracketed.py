"""Amounts in brackets behind another of which a label is by its noun, where words are written without edges:
"自責点", of 4失点*（自責3）*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_BEHIND = deferred(
    "\\s?(?P<own>[\u3400-\u9fff\u30a1-\u30faー\uac00-\ud7a3]{0,4})\\s?"
    "[（(](?P<noun>[\u3400-\u9fff\u30a1-\u30faー\uac00-\ud7a3]{2,6})\\s?\\d"
)


def of_amount_in_brackets(label: str, mention: Mention, passage: PassageInSentence) -> Mention | None:
    """The amount in brackets right behind this one whose noun the label has, where it has not the noun of this one."""
    if not is_edgeless(label):
        return None
    found = _BEHIND.match(passage.sentence, mention.core.end)
    if found is None or found["noun"] not in label or (found["own"] and found["own"] in label):
        return None
    ends = found.end()
    return next((each for each in passage.mentions if each.core.start <= ends <= each.core.end), None)
