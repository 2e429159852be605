"""Which of two amounts is the change, and which what something came to, in scripts without spaces: 5％*減の*32億円."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.moving.changes import is_change_amount, tells_change
from digest.quantities.language.assertion.matching import words_of
from digest.text.deferred_pattern import deferred

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_PHRASE = re.compile(r"[^,;:.()、，。；]{0,32}")
_CHANGED_TO = deferred(
    r"(?:増|減|安|高|上昇|下落|増加|減少|低下|アップ|ダウン|上回る|下回る)(?:の|となる|の計)?(?:約|計)?"
)
_CHANGE = deferred(
    r"[の的]?(?:(?:增长|增長|增加|下降|减少|減少|上涨|上漲|下跌|増加|上昇|低下|下落|伸び)[率幅额額]?度?|增速|増減率?)$"
)
_SUM = deferred(r"[总總]?[值额額量]$")
_COPULA = deferred(r"(?:は|为|為|是|达到?|達到?)?(?:约|約|计|計)?$")
_SHORT = 6


def changed_to(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The change, where the label says one and this is what something came to; or the other way round."""
    for other in others:
        first, second = sorted((mention, other), key=lambda each: each.span.start)
        if _CHANGED_TO.fullmatch(passage.sentence, first.core.end, second.span.start):
            return other if tells_change(label, passage.language) is (mention is second) else None
    if _is_changed_by(mention, passage):
        return None  # 失业率为5.7%，比5月*下降0.2个百分点*
    named = _CHANGE.search(label)
    if not label.endswith("幅") and (named is None or not _stands_behind(label[: named.start()], mention, passage)):
        return None
    return next((each for each in others if _is_changed_by(each, passage) and each.quantity.is_share), None)


def _stands_behind(name: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether what a label names stands right before an amount, which is then no change of it: *生産額*は480億円."""
    lead = _COPULA.sub("", passage.sentence[: mention.span.start])
    return len(name) > 1 and any(each.endswith(name[-2:]) for each in (lead, _SUM.sub("", lead)))


def _is_changed_by(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a word of rising or falling stands before an amount in its clause, or right behind it: 5.2%*増えた*."""
    behind = _PHRASE.match(passage.sentence[: mention.core.end + _SHORT], mention.core.end)
    moving = [words_of(passage.language, field) for field in ("rises", "falls")]
    is_moved = behind is not None and any(each.search(behind[0]) for each in moving)
    return is_moved or is_change_amount(mention, passage)
