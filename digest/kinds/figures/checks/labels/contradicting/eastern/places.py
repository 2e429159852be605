"""Whether a label names a place of which a sentence near by tells the same, where words are written without edges:
"台湾の輸出", of China, where the next sentence tells of Taiwan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence, whole_sentence
from digest.kinds.figures.checks.labels.contradicting.eastern.same_amount import is_no_rival
from digest.kinds.figures.checks.labels.contradicting.others.article_sentences import sentences_around
from digest.kinds.figures.checks.labels.eastern_heads import first_noun, head_before, topic_of
from digest.kinds.figures.checks.labels.moving.changes import same_unit
from digest.quantities.language.nations import nation_of
from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless, sign_pairs

if TYPE_CHECKING:
    from digest.quantities.mentions import Mention

_PERIOD = deferred("[期年月日季週周]$|[기년월일]$|분기|시즌")
_NEAR = 2
"""How many sentences before and behind are looked at."""


def of_eastern_place(label: str, mention: Mention, passage: PassageInSentence, text: str) -> Mention | None:
    """The amount of a sentence near by, in the same unit, that is told of a place which the label has and this
    sentence has not, where this one is told of another: 1位は*中国*で30億円. 2位は*台湾*が14億円."""
    if not is_edgeless(label) or not is_edgeless(passage.sentence):
        return None
    language, said = passage.language, label.replace(" ", "")
    heads = _places(mention, passage)
    if not heads or any(pair in said for head in heads for pair in sign_pairs(head)):
        return None
    before, behind = sentences_around(passage.sentence, text, language, _NEAR)
    for part in (*before, *behind):
        other = whole_sentence(part, language)
        for each in other.mentions:
            is_alike = same_unit(each, mention) and not is_no_rival(each, other, mention, language)
            nouns = _places(each, other) if is_alike else frozenset()
            if any(noun in said and noun not in passage.sentence for noun in nouns):
                return each if each.quantity.number != mention.quantity.number else None
    return None


def _places(mention: Mention, passage: PassageInSentence) -> frozenset[str]:
    """The country, the place or the topic that an amount is told of."""
    head, topic = head_before(mention, passage), topic_of(mention, passage)
    if _PERIOD.search(topic):  # 通期は3.0%増
        return frozenset()
    return frozenset({head if nation_of(head, passage.language) else topic, first_noun(passage)} - {""})
