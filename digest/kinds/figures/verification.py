"""Verifying a key figure: its passage is in the article, and says the same amount, unit and qualifier."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from digest.foundation.problem import Code, Outcome, Place, Problem, unknown
from digest.kinds.figures.amount_check import Finding, Told, check_amount
from digest.kinds.figures.brackets import WrittenAmount, contradiction, read_written
from digest.kinds.figures.sentence import sentence_of
from digest.model.article import Figure
from digest.quantities import period, quantity
from digest.verification.kind import Grounds, KindVerification, PlaceOf
from digest.verification.locate import Spans, Text, locate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from digest.content.site_schema import Settings
    from digest.kinds.figures.schema import FigureEntry
    from digest.model.article import Reference
    from digest.quantities.quantity import Quantity
    from digest.verification.name_directory import NameDirectory


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

    def told(findings: Iterable[Finding], own: str) -> None:
        problems.extend(_problem(finding, place(finding.key or own)) for finding in findings)

    def amount(key: str, written: str | None) -> WrittenAmount | None:
        if written is None:
            return None
        read, findings = read_written(written, key, text.language)
        told(findings, key)
        return read

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
    shown: dict[str, Quantity | None] = {"value": None, "also": None}
    if located.value:
        passage = sentence_of(text.flow, located.value[0], text.language)
        beside = Told(entry.label, entry.status)
        for key, written in (("value", value), ("also", also)):
            if written is None:
                continue
            checked = check_amount(written.amount, passage, beside)
            told(checked.findings, key)
            if checked.mention:
                told(contradiction(written, checked.mention, passage), key)
            shown[key] = written.shown(checked.value or written.amount)
    problems.extend(_measure(entry, shown["value"], settings, text.language, place))
    if shown["value"] is None:
        return Outcome(None, tuple(problems))
    figure = Figure(
        id=entry.id or "",
        label=entry.label,
        value=shown["value"],
        also=shown["also"],
        spans=located.value,
        measure=entry.measure,
        period=time,
        status=entry.status,
        by=directory.reporter(entry.by) if entry.by else None,
        source=source,
        note=entry.note,
    )
    return Outcome(figure, tuple(problems))


def _problem(finding: Finding, place: Place) -> Problem:
    if finding.passage:
        return place.doubt(finding.code, finding.message, finding.hint, finding.passage)
    return place.problem(finding.code, finding.message, finding.hint)


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
