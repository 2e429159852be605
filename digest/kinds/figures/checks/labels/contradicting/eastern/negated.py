"""Whether a label denies what its sentence says of the amount, or the other way round, where denying is a sign before
the word, as in Chinese: "*不*贊成的民眾", of 63% who 贊成."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clauses
from digest.text.deferred_pattern import deferred

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction
    from digest.quantities.mentions import Mention

_NOT = "不"
_DENIED = deferred("不(?!同|足|到|超|满\\d|少|过|過|久|明|幸|良|法|动|動)(?:太|很|大|怎么)?([\u4e00-\u9fff]{2})")
"""A word that is denied; no word of which the sign is a part."""


def negated(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """A word that a label denies and the words beside its amount have without that, or denied where the label does not;
    None where these have it both ways or not at all."""
    if not passage.language.startswith(("zh", "yue")) or _NOT not in f"{label}{passage.sentence}":
        return None
    told = _beside(mention, passage)
    for text, other in ((label, told), (told, label)):
        for found in _DENIED.finditer(text):
            word = found[1]
            rest = _DENIED.sub("", other)
            if word in rest and word not in _DENIED.sub("", text) and found[0] not in other:
                return (found[0], word) if text is label else (word, found[0])
    return None


def _beside(mention: Mention, passage: PassageInSentence) -> str:
    """The words between the amount and those around it, within its clause."""
    sentence = passage.sentence
    others = [each for each in passage.mentions if not each.is_named and each.core != mention.core]
    breaks = [each.start for each in clauses(sentence, passage.language)]
    low = max([0, *(each.span.end for each in others if each.span.end <= mention.core.start)])
    low = max([low, *(place for place in breaks if place <= mention.core.start)])
    high = min([len(sentence), *(each.span.start for each in others if each.span.start >= mention.core.end)])
    high = min([high, *(place for place in breaks if place >= mention.core.end)])
    before, behind = sentence[low : mention.core.start], sentence[mention.core.end : high]
    return behind if len(behind) > len(_NOT) else before
