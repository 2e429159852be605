"""Whether anything in its sentence says that a figure is the forecast, target or estimate that it is called."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.claims.status.called_expected import (
    expected_in,
    former_in,
    is_called_expected,
    than_expected,
)
from digest.kinds.figures.checks.claims.status.called_otherwise import is_estimate_alone, other_status
from digest.kinds.figures.checks.claims.status.foreseen import is_called_ahead
from digest.kinds.figures.checks.claims.status.told_as_past import told_as_past
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.in_sentence.times import said_of
from digest.model.article import Status
from digest.quantities.amount import Qualifier
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.labelling import labelling_of
from digest.quantities.times.said_periods import said_periods
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.moving.levels import Timing
    from digest.quantities.mentions import Mention

_TELLING = ("behind", "intends", "foreseeing", "pledged", "ahead", "foreseen", "estimated", "unreal", "norms", "never",
            "aiming", "predicting")  # fmt: skip
_VERBS = ("coming", "modals", "acting")
"""Those that are never a name: "may", but not the month."""
_FORESEEN = frozenset({Qualifier.PROJECTED, Qualifier.POSSIBLE, Qualifier.UP_TO})
"""Qualifiers that leave open whether an amount has come about."""
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_NEAR = 24
"""How far behind an amount the time stands that is its own: $2 a litre *by 2030*."""
_TO_COME = frozenset({Status.FORECAST, Status.TARGET})
_EXACT = 3
"""From how many digits on that are no zeros at its end an amount is counted rather than estimated."""


def called_so_doubts(
    status: Status, label: str, mention: Mention, passage: PassageInSentence, time: Timing
) -> Iterator[Finding]:
    """The doubt that the amount is what `status` calls it: no word of the sentence or the label says so, and it is
    about no time after the article's day; or that it is simply the case, where it is about such a time; or that it is
    a target, where the sentence says that it is expected, or the other way round."""
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
                check="status/ahead",
            )
        elif (word := expected_in(label, passage.language)) and not is_called_expected(mention, passage):
            yield _labelled(f"the label says {word!r}, and the figure's status is actual", passage)
        elif period is None and published is not None:
            yield from _told_ahead(label, mention, passage, published)
        return
    if other := other_status(status, label, mention, passage):
        yield Finding(
            Code.STATUS_IN_DOUBT,
            "status",
            f"the article says {other!r} of the amount, and the figure's status is {status.value}",
            "change the status",
            passage.sentence,
            check="status/other",
        )
        return
    if not is_ahead and (word := is_estimate_alone(status, label, mention, passage)):
        yield Finding(
            Code.STATUS_IN_DOUBT,
            "status",
            f"the article says {word!r} of the amount, and the figure's status is {status.value}",
            "change the status",
            passage.sentence,
            check="status/estimate",
        )
        return
    if word := former_in(label, passage.language) if status in _TO_COME else "":
        yield _labelled(f"the label says {word!r}, and the figure's status is {status.value}", passage)
        return
    words = "" if is_ahead else told_as_past(mention, passage) or _told_of_past(status, passage, time)
    if not words or _is_open(status, mention):
        return
    if any(_is_said(told, passage.language, published) for told in (words, label)):
        return
    if status is Status.ESTIMATE and _may_be_estimate(f"{passage.sentence} {label}", passage.language):
        return
    yield Finding(
        Code.STATUS_IN_DOUBT,
        "status",
        f"the figure's status is {status.value}, and nothing in its sentence says so",
        "leave out the status, or mark the passage that says it",
        passage.sentence,
        check="status/unsaid",
    )


def _told_of_past(status: Status, passage: PassageInSentence, time: Timing) -> str:
    """All of a sentence of which no verb tells when it was, as in Chinese, where its amount is called a forecast or a
    target, and the figure is about a time that had passed."""
    period, published = time
    is_past = period is not None and published is not None and period.end < published
    return passage.sentence if is_past and status in _TO_COME and is_edgeless(passage.sentence) else ""


def _told_ahead(label: str, mention: Mention, passage: PassageInSentence, published: dt.date) -> Iterator[Finding]:
    """The doubt that an amount is simply the case where the year behind it had not come when the article was published:
    from $3 today to *$2 by 2030*."""
    if not any(int(year) > published.year for year in _YEAR.findall(passage.sentence, mention.core.end)):
        return
    times = said_of(mention, passage, published)
    clause = clause_of(clauses(passage.sentence, passage.language), mention.core)  # and *will open in 2029* is another
    times = [
        each
        for each in times
        if 0 <= each.span.start - mention.core.end <= _NEAR
        and each.span.start < clause.end
        and not _is_until(passage, each.span.start)
    ]
    if not times or is_called_ahead(label, passage.language):
        return
    if not all(each.days and min(first for first, _ in each.days) > published for each in times):
        return
    if _is_said(label, passage.language, published):
        return
    yield Finding(
        Code.STATUS_IN_DOUBT,
        "status",
        f"the article says {times[0].words!r} of the amount, which had not come when it was published, "
        "and the figure's status is actual",
        "say status: forecast, estimate or target",
        passage.sentence,
        check="status/time-ahead",
    )


def _is_until(passage: PassageInSentence, start: int) -> bool:
    """Whether a word before a time that begins there says that something goes on until then."""
    last = passage.sentence[:start].split()[-1:]
    return bool(last) and last[0].casefold() in assertions(passage.language).until


def _labelled(message: str, passage: PassageInSentence) -> Finding:
    """The doubt that a status is the one that the label says."""
    hint = "change the status, or the label"
    return Finding(Code.STATUS_IN_DOUBT, "status", message, hint, passage.sentence, check="status/label")


def _is_open(status: Status, mention: Mention) -> bool:
    """Whether the amount itself leaves open whether it is so: "up to 40", or is too round for one that was counted."""
    if status is Status.ESTIMATE:
        digits = "".join(map(str, mention.quantity.number.as_tuple().digits)).strip("0")
        return bool(mention.qualifiers) or mention.quantity.upper is not None or len(digits) < _EXACT
    return not _FORESEEN.isdisjoint(mention.qualifiers)


def _may_be_estimate(words: str, language: str) -> bool:
    return any(words_of(language, field).search(words) for field in ("estimated", "estimating", "reckoning"))


def _is_said(words: str, language: str, published: dt.date | None) -> bool:
    """Whether any of `words` may say that something is yet to come. A month that had come in one of its years is that
    one, beside a verb of what was; what a fiscal year is, no calendar tells. That it is more than was expected says
    nothing of itself."""
    words = than_expected(language).sub(" ", words)
    if any(words_of(language, field).search(words) for field in _TELLING):
        return True
    if any(words_of(language, field, any_case=False).search(words) for field in _VERBS):
        return True
    if published is None or _endings(language).search(words):
        return True
    times = said_periods(words, language, published)
    return any(not each.is_fiscal and each.days and min(last for _, last in each.days) > published for each in times)


@lru_cache(maxsize=32)
def _endings(language: str) -> re.Pattern[str]:
    """Verbs of the future, and words that a label and its sentence have for what is foreseen."""
    foreseen = {word for group in labelling_of(language).same if "forecast" in group for word in group}
    endings = [rf"[a-zà-þ]{{2,}}{end}" for end in assertions(language).futures]
    return re.compile(rf"(?<!\w)(?:{'|'.join([*map(re.escape, foreseen), *endings]) or '(?!)'})(?!\w)", re.IGNORECASE)
