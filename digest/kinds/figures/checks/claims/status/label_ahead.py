"""Whether a figure that is called actual is foreseen by its own label, or stands behind a time that has not come, where
words are written without edges: "予想雨量", *2030년까지* 48조원의 투자가 이뤄진다.

Labels may have such words of what is there (firms that *raised their forecasts*), and sentences such times of what was
done before; so these doubts are notices.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.claims.status.foreseen import is_called_ahead
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.in_sentence.times import said_of
from digest.kinds.figures.checks.labels.moving.changes import called_former
from digest.model.article import Status
from digest.quantities.amount import Qualifier
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.patterns import one_of
from digest.quantities.units import UnitKind
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_SHORTEST = 2
_LINKS, _VERBAL = ("的",), ("되는",)
"""What makes a word say of all behind it that it is foreseen: 预计*的*客流, 예상*되는* 손님."""
_FARTHEST = 30
"""How many years ahead a number may be a year."""


def label_ahead_doubts(
    status: Status, label: str, mention: Mention, passage: PassageInSentence, published: dt.date | None
) -> Iterator[Finding]:
    """The doubt that an amount is simply the case whose label, or whose time, is of what is to come."""
    if status is not Status.ACTUAL or not is_edgeless(label) or not is_edgeless(passage.sentence):
        return
    if said := _foreseen(label, mention, passage.language):
        message = f"the label says {said!r}, and the figure's status is actual"
        check = "status/label-ahead"
    elif said := _time_ahead(label, mention, passage, published):
        message = f"the article says {said!r} of the amount, which had not come, and the figure's status is actual"
        check = "status/time-ahead"
    else:
        return
    hint = "say status: forecast, estimate or target"
    yield Finding(Code.STATUS_IN_DOUBT, "status", message, hint, passage.sentence, check=check)


def _foreseen(label: str, mention: Mention, language: str) -> str:
    """The word by which a label calls its amount foreseen: what it ends with, or is led by as a whole, or any in one of
    money or a measure. Things that are counted may have forecasts themselves, shares may be of people who were asked of
    a plan, and what was foreseen before is told."""
    counts = mention.quantity.is_share or mention.quantity.unit_kind in (UnitKind.NOUN, None)
    if called_former(label, language):
        return ""
    for pattern in (words_of(language, "foreseen"), words_of(language, "behind"), _projected(language)):
        for found in pattern.finditer(label):
            is_of_all = found.end() == len(label) or label.startswith(_LINKS, found.end()) or found[0].endswith(_VERBAL)
            if is_of_all or not counts:
                return found[0]
    return ""


@lru_cache(maxsize=8)
def _projected(language: str) -> re.Pattern[str]:
    """The words before an amount by which it is foreseen."""
    leading = grammar(language).lexicon.leading.items()
    words = [word for word, said in leading if said is Qualifier.PROJECTED and len(word) >= _SHORTEST]
    return re.compile(one_of(words) if words else r"(?!)")


def _time_ahead(label: str, mention: Mention, passage: PassageInSentence, published: dt.date | None) -> str:
    """The time before an amount, in its clause, that had not come when the article was published."""
    if published is None or is_called_ahead(label, passage.language):
        return ""
    own = clause_of(clauses(passage.sentence, passage.language), mention.core)
    said = [each for each in said_of(mention, passage, published) if own.start <= each.span.start < mention.core.start]
    years = [first.year for each in said for first, _ in each.days]
    if not years or max(years) > published.year + _FARTHEST:
        return ""
    return said[0].words if all(first > published for each in said for first, _ in each.days) else ""
