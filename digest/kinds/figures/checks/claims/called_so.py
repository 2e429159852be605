"""Whether anything in its sentence says that a figure is the forecast, target or estimate that it is called."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.claims.foreseen import is_called_ahead
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.in_sentence.past import says_what_was
from digest.model.article import Status
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.labelling import labelling_of
from digest.quantities.said_periods import said_periods

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.moving.levels import Timing
    from digest.quantities.mentions import Mention

_TELLING = (
    "coming", "modals", "behind", "intends", "foreseeing", "pledged", "ahead", "acting", "foreseen", "estimated",
    "unreal", "norms", "never", "conditions",
)  # fmt: skip


def called_so_doubts(
    status: Status, label: str, mention: Mention, passage: PassageInSentence, time: Timing
) -> Iterator[Finding]:
    """The doubt that the amount is what `status` calls it: no word of the sentence or the label says so, and it is
    about no time after the article's day; or that it is simply the case, where it is about such a time."""
    period, published = time
    is_ahead = period is not None and published is not None and period.start > published
    if status is Status.ACTUAL:
        if is_ahead and period is not None and not is_called_ahead(label, passage.language):
            yield Finding(
                Code.STATUS_IN_DOUBT,
                "status",
                f"the figure is about {period.written}, which had not come when the article was published, "
                "and its status is actual",
                "say status: forecast, estimate or target, or change the period",
                passage.sentence,
            )
        return
    if is_ahead or status is Status.ESTIMATE or not _has_been(mention, passage):
        return
    told = (passage.sentence, label)
    if mention.qualifiers or any(_is_said(words, passage.language, published) for words in told):
        return
    yield Finding(
        Code.STATUS_IN_DOUBT,
        "status",
        f"the figure's status is {status.value}, and nothing in its sentence says so",
        "leave out the status, or mark the passage that says it",
        passage.sentence,
    )


def _has_been(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the clause of the amount has a verb of what has been."""
    own = clause_of(clauses(passage.sentence, passage.language), mention.core)
    return says_what_was(passage.sentence[own.start : own.end], passage.language)


def _is_said(words: str, language: str, published: dt.date | None) -> bool:
    """Whether any of `words` may say that something is yet to come."""
    if any(words_of(language, field).search(words) for field in _TELLING):
        return True
    if published is None or _endings(language).search(words):
        return True
    times = said_periods(words, language, published)
    return any(last > published for each in times for _, last in each.days)


@lru_cache(maxsize=32)
def _endings(language: str) -> re.Pattern[str]:
    """Verbs of the future, and words that a label and its sentence have for what is foreseen."""
    foreseen = {word for group in labelling_of(language).same if "forecast" in group for word in group}
    endings = [rf"[a-zà-þ]{{2,}}{end}" for end in assertions(language).futures]
    return re.compile(rf"(?<!\w)(?:{'|'.join([*map(re.escape, foreseen), *endings]) or '(?!)'})(?!\w)", re.IGNORECASE)
