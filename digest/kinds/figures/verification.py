"""Verifying a key figure: its passage is in the article, and its amount is all that the sentence says there.

1. The amounts under `value` and `also` are read (amounts); a unit in brackets is the editor's (brackets).
2. The passage is found in the text or a title (passages), and its sentence read on both sides of it (sentence).
3. Each amount must be a whole one of that sentence, with its unit and qualifiers (amount_check, table_heads); where
   `value` is left out, it is the one amount of the passage.
4. An amount that no sentence says shows its working instead (worked_out).
5. Label, period, status and reporter are compared with the sentence (coherence): these are doubts.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from digest.foundation.problem import Code, Outcome, Place, Problem, unknown
from digest.kinds.figures.amounts import AmountGrounds, FigureAmounts, amounts_said, amounts_worked_out
from digest.kinds.figures.checks.coherence import Beside
from digest.kinds.figures.checks.passages import find_passage
from digest.model.article import Figure, PartyKind
from digest.quantities import period, quantity
from digest.quantities.times import written_periods
from digest.verification.kind import Grounds, KindVerification, PlaceOf
from digest.verification.passages.locate import Spans, Text, locate

if TYPE_CHECKING:
    from collections.abc import Callable

    from digest.content.schema.site import Settings
    from digest.kinds.figures.schema import FigureEntry
    from digest.model.article import Party, Reference
    from digest.quantities.period import Period
    from digest.quantities.quantity import Quantity
    from digest.verification.name_directory import NameDirectory
    from digest.verification.quotations.quoted_speech import QuotedSpeech

_ENGLISH = "en"


def verify_figure(
    entry: FigureEntry,
    text: Text,
    settings: Settings,
    directory: NameDirectory,
    source: Reference | None,
    place: PlaceOf,
    speech: QuotedSpeech | None = None,
) -> Outcome[Figure | None]:
    """The figure that `entry` describes; `place` tells where each of its keys is written. The id is left empty.

    By `speech`, who says what in the article, it is held against who tells its amount.
    """
    time, problems = _period(entry, (text.language, settings.language), place)
    by = directory.reporter(entry.by) if entry.by else None
    if entry.from_ or entry.working:
        amounts = amounts_worked_out(entry, text, place)
    elif entry.at is None:
        missing = place("label").problem(Code.MISSING_KEY, "the figure has no passage", "write at: …")
        amounts = FigureAmounts(problems=(missing,))
    else:
        known = _known_beside(entry, _Reported(by, time), text, settings, directory)
        grounds = AmountGrounds(text, known, settings, by.name if by else "", speech)
        amounts = amounts_said(entry, entry.at, grounds, place)
    problems = (*problems, *amounts.problems, *_measure(entry, amounts.value, settings, text.language, place))
    if amounts.value is None:
        return Outcome(None, problems)
    figure = Figure(
        id=entry.id or "",
        label=entry.label,
        value=amounts.value,
        also=amounts.also,
        spans=amounts.spans,
        measure=entry.measure,
        period=time,
        status=entry.status,
        by=by,
        source=source,
        note=entry.note,
        working=entry.working or "",
    )
    return Outcome(figure, problems)


def _period(
    entry: FigureEntry, languages: tuple[str, ...], place: PlaceOf
) -> tuple[Period | None, tuple[Problem, ...]]:
    """When the figure is of, in numbers, in words of one of the `languages` or in English; None where nothing is
    written, or a problem."""
    time = written_periods.parse(entry.period, (*languages, _ENGLISH)) if entry.period else None
    if time or not entry.period:
        return time, ()
    advice = period.advice(entry.period)
    if not languages[0].startswith(_ENGLISH):
        advice = f"{advice}, or as the article's language has it: {written_periods.example(languages[0])}"
    return None, (place("period").problem(Code.PERIOD_UNREADABLE, f"{entry.period!r} is not a period", advice),)


class _Reported(NamedTuple):
    """Who reports a figure, and its time."""

    by: Party | None
    period: Period | None


def _known_beside(
    entry: FigureEntry, told: _Reported, text: Text, settings: Settings, directory: NameDirectory
) -> Beside:
    """What is known beside the figure of `entry` and its sentence."""
    by = told.by
    if by is None:
        return Beside(
            told.period, text.published, reporter_may_be_absent=False, text=text.flow.text, titles=text.titles
        )
    words = text.words if entry.source is None else ""
    is_own = text.language.split("-")[0] == settings.language.split("-")[0]
    return Beside(
        told.period,
        text.published,
        reporter_may_be_absent=by.kind is PartyKind.PERSON or _is_absent(by, text),
        text=text.flow.text,
        titles=text.titles,
        words=words if by.slug is None and is_own else "",
        told=words,
        reporter_names=directory.names_of(by) if by.slug is not None else (),
    )


def _is_absent(by: Party, text: Text) -> bool:
    """Whether somebody whom site.yaml does not list is named nowhere in the article."""
    return by.slug is None and not any(word in text.flow.text for word in by.name.split() if word[:1].isupper())


def _measure(
    entry: FigureEntry, value: Quantity | None, settings: Settings, language: str, place: Callable[[str], Place]
) -> list[Problem]:
    if entry.measure is None:
        return []
    measure = settings.measures.get(entry.measure)
    if measure is None:
        return [unknown(place("measure"), Code.UNKNOWN_MEASURE, "measure", entry.measure, settings.measures)]
    if value is not None and not quantity.measured_in(value, measure.unit, language):
        return [
            place("value").problem(
                Code.UNIT_MISMATCH,
                f"{value.written!r} is not in {measure.unit!r}, the unit of the measure {entry.measure!r}",
                "give the amount in the measure's unit, or take the figure out of the measure",
            )
        ]
    return []


def _verify(entry: FigureEntry, grounds: Grounds, place: PlaceOf) -> Outcome[Figure | None]:
    source = grounds.reference(entry.source)
    speech = grounds.speech if entry.by and entry.source is None else None
    return verify_figure(entry, grounds.text, grounds.settings, grounds.directory, source, place, speech)


def _passages(entry: FigureEntry, grounds: Grounds, place: PlaceOf) -> Spans:
    if entry.at is not None:
        found = find_passage(grounds.text, entry.at, "at", place).value
        return found.spans if found else ()
    located = (locate(grounds.text, at, partial(place, "from")).value for at in entry.from_)
    return tuple(span for spans in located for span in spans)


def _words(figure: Figure) -> str:
    return figure.label


VERIFICATION = KindVerification(key="figures", prefix="figure", verify=_verify, passages=_passages, words=_words)
