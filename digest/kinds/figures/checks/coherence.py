"""Whether what a figure says beside its amount fits the sentence: label, direction, period, status, reporter.

These are doubts, never errors, and told only where the sentence is plain: a word may mean what no rule here knows.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amount_check import Finding
from digest.kinds.figures.checks.clauses import clause_of, clauses
from digest.kinds.figures.checks.directions import Direction, direction, said_of
from digest.model.article import Status
from digest.quantities.parsing.counted import alike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.sentence import PassageInSentence
    from digest.kinds.figures.schema import FigureEntry
    from digest.quantities.mentions import Mention
    from digest.quantities.period import Period
    from digest.text.spans import Span

_WORD = re.compile(r"[^\W\d_]{3,}")
# What stands before a year is looked at last: its digits are found more quickly.
_YEAR = re.compile(r"(?P<year>(?:19|20)\d\d)(?<![\d.,/–-]\d{4})(?![\d%]|[.,]\d|[–/-]\d)")
_YEAR_LEAD = re.compile(
    r"(?:\b(?:in|im|Jahr|en|em|nel|año|ano|anno|année|w|roku|of|del|du|since|year|за|в|jaar|år)\s|^)$", re.IGNORECASE
)
_CLAUSE_LEAD = re.compile(r"^\W*(?:and|but|while|whereas)?\W*(?:the|its|their|a|an)?\W*")
_NOT_TELLING = frozenset(
    "month months year years day days week weeks hour hours minute minutes quarter time first second third half two"
    " three four five six seven eight nine ten eleven twelve monat monate jahr jahre tage mois ans jours año años días"
    " the and for with from per its their his her our this that new total number amount value figure share rate cost"
    " der die das und für mit von des den dem les des une pour dans los las una por para con del della".split()
)
_COMING = {
    "en": "will|expects? to|(?:is|are) expected to|plans? to|aims? to|(?:is|are) forecast to|is due to"
    "|is set to|are set to|intends? to|hopes? to",
    "de": "wird|werden|soll|sollen|will|plant|erwartet",
    "fr": "devrait|devraient|prévoit|prévoient|espère|espèrent",
    "es": "prevé|prevén|espera|esperan|planea",
    "pt": "prevê|preveem|espera|esperam|planeja",
    "it": "prevede|prevedono|spera",
    "nl": "zal|zullen|verwacht|plant|wil",
}
_SAID = re.compile(
    r"(?P<before>(?:[A-ZÀ-ÞŁŚŻ][\w’'-]+\s){1,3}[A-ZÀ-ÞŁŚŻ][\w’'-]+),?\s(?:(?:said|says|told|added|announced|estimates|estimated)\b"
    r"|(?:sagte|sagt|erklärte)\b)|\b(?:said|according to|says|sagte|laut|selon|según)\s"
    r"(?P<after>(?:[A-ZÀ-ÞŁŚŻ][\w’'-]+\s){1,3}[A-ZÀ-ÞŁŚŻ][\w’'-]+)"
)


def doubts(
    entry: FigureEntry, period: Period | None, mention: Mention, passage: PassageInSentence, *, reporter_is_person: bool
) -> Iterator[Finding]:
    """What of `entry`, whose amount is `mention` of the sentence of `passage`, seems not to be what that says."""
    yield from _label(entry.label, mention, passage)
    yield from _direction(entry, mention, passage)
    if period is not None:
        yield from _period(period, mention, passage)
    if entry.status is Status.ACTUAL:
        yield from _status(mention, passage)
    if entry.by and reporter_is_person:
        yield from _reporter(entry.by, passage)


def _label(label: str, mention: Mention, passage: PassageInSentence) -> Iterator[Finding]:
    """Whether the label's words stand with another amount of the sentence."""
    others = [m for m in passage.mentions if m is not mention and not m.is_named]
    words = _told(label)
    if not others or not words:
        return
    parts = clauses(passage.sentence, passage.language)
    own = clause_of(parts, mention.core)
    if _has(passage.sentence[own.start : own.end], _WORD.findall(label.casefold())) and not _counts_other(
        mention, others, words, passage
    ):
        return
    for other in others:
        is_counted = bool(other.quantity.counted) and _has(other.quantity.counted, words)
        if (is_counted and not _has(mention.quantity.counted, words) and mention.quantity.unit is not None) or (
            _is_subject_of(other, own, words, parts, passage) and _has_own_subject(own, mention, passage)
        ):
            yield Finding(
                Code.LABEL_IN_DOUBT,
                "label",
                f"the label's words {_shared(label, other, parts, passage)} stand with "
                f"{passage.sentence[other.span.start : other.span.end]!r}, and the figure is "
                f"{passage.sentence[mention.core.start : mention.core.end]!r}",
                "change the label, or the amount",
                passage.sentence,
            )
            return


def _told(label: str) -> list[str]:
    """The words of a label that tell what it is about."""
    return [word for word in _WORD.findall(label.casefold()) if word not in _NOT_TELLING]


def _counts_other(mention: Mention, others: list[Mention], words: list[str], passage: PassageInSentence) -> bool:
    """Whether the label's words are what another amount counts, and nothing else in the sentence is."""
    if _has(mention.quantity.counted, words):
        return False
    counting = [other for other in others if other.quantity.counted and _has(other.quantity.counted, words)]
    if not counting:
        return False
    rest = passage.sentence
    for other in sorted(counting, key=lambda one: -one.span.start):
        rest = rest[: other.span.start] + rest[other.span.end :]
    return not _has(rest, words)


def _is_subject_of(
    other: Mention, own: Span, words: list[str], parts: tuple[Span, ...], passage: PassageInSentence
) -> bool:
    clause = clause_of(parts, other.core)
    return clause != own and _has(passage.sentence[clause.start : clause.end], words)


def _has_own_subject(own: Span, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the amount's clause begins with a word that the amount may be of: "and *profit* $2m"; in English."""
    if passage.language.split("-")[0] != "en":
        return False
    lead = _CLAUSE_LEAD.sub("", passage.sentence[own.start : mention.span.start])
    first, *others = _WORD.findall(lead.casefold()) or [""]
    if not first or first in _VERBS:
        return False
    return not re.search(r"(?:s|ed|ing|ly)$", first) or bool(others and others[0] in _VERBS)


_VERBS = frozenset(
    "up down rose fell grew made sold bought paid spent won lost took gave held kept left went came said will would"
    " could may might can should had has have was were are about over nearly almost from with for into after before"
    " more less against compared including than not only just some around roughly cut set put saw met led".split()
)


def _has(text: str, words: list[str]) -> bool:
    there = _WORD.findall(text.casefold())
    return any(alike(word, other) for word in words for other in there)


def _shared(label: str, other: Mention, parts: tuple[Span, ...], passage: PassageInSentence) -> str:
    clause = clause_of(parts, other.core)
    there = _WORD.findall(passage.sentence[clause.start : max(clause.end, other.span.end)].casefold())
    found = [word for word in _told(label) if any(alike(word, one) for one in there)]
    return " and ".join(map(repr, found[:3])) or "it has"


def _direction(entry: FigureEntry, mention: Mention, passage: PassageInSentence) -> Iterator[Finding]:
    told = said_of(entry.label, passage.language)
    written = (entry.value or "").strip()
    if told is None and written[:1] != "+":
        return
    said = direction(passage.sentence, mention.core, passage.language)
    if said is Direction.DOWN and written[:1] == "+":
        told = Direction.UP
    if said is None or told is None or said is told or mention.quantity.number < 0:
        return
    if passage.sentence[mention.core.start : mention.core.end] and written[:1] in "-−" and said is Direction.DOWN:
        return
    yield Finding(
        Code.DIRECTION_IN_DOUBT,
        "label",
        f"the figure says that it {told}, the article that it {said}",
        "change the label, or give the amount with a minus",
        passage.sentence,
    )


def _period(period: Period, mention: Mention, passage: PassageInSentence) -> Iterator[Finding]:
    years = _years_of(mention, passage)
    if not years or any(period.start.year <= year <= period.end.year for year in years):
        return
    named = " and ".join(map(str, years))
    yield Finding(
        Code.PERIOD_IN_DOUBT,
        "period",
        f"the figure is about {period.written}, and its sentence says {named}",
        "change the period",
        passage.sentence,
    )


def _years_of(mention: Mention, passage: PassageInSentence) -> list[int]:
    """The years that the sentence gives for the amount: those behind it and before the next amount of its clause, or
    where there is none, the one that begins the sentence."""
    every = list(_YEAR.finditer(passage.sentence))
    if not every:
        return []
    parts = clauses(passage.sentence, passage.language)
    own = clause_of(parts, mention.core)
    amounts = sorted(m.core.start for m in passage.mentions if not m.is_named)
    after = next((start for start in amounts if start >= mention.core.end), len(passage.sentence))
    behind = [
        int(match["year"])
        for match in _YEAR.finditer(passage.sentence, mention.core.end, min(own.end, after))
        if _YEAR_LEAD.search(passage.sentence[max(0, match.start() - 10) : match.start()])
    ]
    if behind:
        return behind
    if len(every) != 1 or not re.fullmatch(r"\W*\w{1,4}\s", passage.sentence[: every[0].start()]):
        return []
    return [int(every[0]["year"])]


def _status(mention: Mention, passage: PassageInSentence) -> Iterator[Finding]:
    coming = _coming(passage.language.split("-")[0])
    own = clause_of(clauses(passage.sentence, passage.language), mention.core)
    found = coming.search(passage.sentence[own.start : mention.core.start]) if coming else None
    if found:
        yield Finding(
            Code.STATUS_IN_DOUBT,
            "status",
            f"the article says {found[0]!r} of the amount, and the figure's status is actual",
            "say status: forecast, estimate or target",
            passage.sentence,
        )


@lru_cache(maxsize=16)
def _coming(language: str) -> re.Pattern[str] | None:
    return re.compile(rf"(?<![\w-])(?:{_COMING[language]})(?![\w-])") if language in _COMING else None


def _reporter(by: str, passage: PassageInSentence) -> Iterator[Finding]:
    named = {(match["before"] or match["after"]).strip() for match in _SAID.finditer(passage.sentence)}
    if len(named) != 1:
        return
    (name,) = named
    if {word.casefold() for word in _WORD.findall(name)} & {word.casefold() for word in _WORD.findall(by)}:
        return
    yield Finding(
        Code.REPORTER_IN_DOUBT,
        "by",
        f"the figure is reported by {by}, and its sentence says that {name} said so",
        "name in `by` who says it",
        passage.sentence,
    )
