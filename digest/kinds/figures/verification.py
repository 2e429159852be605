"""Verifying a key figure: its passage is in the article, and says the same amount, unit and qualifier."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from digest.foundation.problem import Code, Outcome, Place, Problem, unknown
from digest.model.article import Figure
from digest.quantities import period, quantity
from digest.text.spans import Span
from digest.verification.kind import Grounds, KindVerification, PlaceOf
from digest.verification.locate import Spans, Text, locate

if TYPE_CHECKING:
    from collections.abc import Callable

    from digest.content.site_schema import Settings
    from digest.kinds.figures.schema import FigureEntry
    from digest.model.article import Reference
    from digest.quantities.quantity import Quantity
    from digest.verification.name_directory import NameDirectory

_BEFORE = 40
_AFTER = re.compile(r".{0,32}(?!\w)")


def verify_figure(
    entry: FigureEntry,
    text: Text,
    settings: Settings,
    directory: NameDirectory,
    source: Reference | None,
    place: Callable[[str], Place],
) -> Outcome[Figure | None]:
    """The figure that `entry` describes; `place` tells where each of its keys is written. The id is left empty."""
    problems: list[Problem] = []

    def amount(key: str, written: str | None) -> Quantity | None:
        if written is None:
            return None
        parsed = quantity.parse(written, text.language)
        if parsed is None:
            problems.append(
                place(key).problem(
                    Code.AMOUNT_UNREADABLE,
                    f"{written!r} is not an amount this tool can read",
                    "write a number with its unit, such as '46,000 jobs', 'US$10 billion' or '23.2%'",
                )
            )
        return parsed

    value = amount("value", entry.value)
    also = amount("also", entry.also)
    time = period.parse(entry.period) if entry.period else None
    if entry.period and time is None:
        problems.append(
            place("period").problem(
                Code.PERIOD_UNREADABLE,
                f"{entry.period!r} is not a period",
                "write 2019, 2019-05, 2019-H1, 2019-Q3 or 2019-01/2019-09",
            )
        )
    located = locate(text, entry.at, partial(place, "at"))
    problems.extend(located.problems)
    if located.value:
        span = located.value[0]
        problems.extend(_disagreements(value, "value", text, span, place))
        problems.extend(_disagreements(also, "also", text, span, place))
    problems.extend(_measure(entry, value, settings, text.language, place))
    if value is None or not located.value:
        return Outcome(None, tuple(problems))
    figure = Figure(
        id=entry.id or "",
        label=entry.label,
        value=value,
        also=also,
        spans=located.value,
        measure=entry.measure,
        period=time,
        status=entry.status,
        by=directory.reporter(entry.by) if entry.by else None,
        source=source,
        note=entry.note,
    )
    return Outcome(figure, tuple(problems))


def _disagreements(
    value: Quantity | None, key: str, text: Text, span: Span, place: Callable[[str], Place]
) -> list[Problem]:
    if value is None:
        return []
    passage = text.flow.text[span.start : span.end]
    agreement = quantity.agrees(value, passage, text.language)
    if not agreement:
        return [
            place(key).problem(
                Code.FIGURE_DISAGREES,
                f"the figure says {value.written!r}, its passage says {passage!r}",
                agreement.reason,
            )
        ]
    after = _AFTER.match(text.flow.text, span.end)
    whole = quantity.agrees(value, passage + (after[0] if after else ""), text.language)
    if not whole:
        return [
            place("at").problem(
                Code.FIGURE_DISAGREES,
                f"the amount goes on after {passage!r}: "
                + (f"the article says {whole.found[0].written!r}" if whole.found else whole.reason),
                "take all of it into `at` and `value`",
            )
        ]
    before = text.flow.text[max(0, span.start - _BEFORE) : span.start]
    dropped = quantity.dropped_qualifier(before, text.language)
    if dropped and value.qualifier is None and _begins(passage, text.language):
        return [
            place("at").problem(
                Code.QUALIFIER_DROPPED,
                f"the article says {dropped.words!r} just before {passage!r}",
                "take the word into `at` and `value`, so that readers see it too",
            )
        ]
    return []


def _begins(passage: str, language: str) -> bool:
    """Whether the passage begins with its amount, which words before it could then hedge."""
    first = next(iter(quantity.find(passage, language)), None)
    return first is not None and first.span.start == 0


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
    return verify_figure(entry, grounds.text, grounds.settings, grounds.directory, source, place)


def _passages(entry: FigureEntry, grounds: Grounds, place: PlaceOf) -> Spans:
    return locate(grounds.text, entry.at, partial(place, "at")).value


def _words(figure: Figure) -> str:
    return figure.label


VERIFICATION = KindVerification(key="figures", prefix="figure", verify=_verify, passages=_passages, words=_words)
