"""Verifying a key figure: its passage is in the article, and its amount is all that the sentence says there.

1. The amounts under `value` and `also` are read; a unit in brackets is the editor's (brackets).
2. The passage is found in the text or a title (passages), and its sentence read on both sides of it (sentence).
3. Each amount must be a whole one of that sentence, with its unit and qualifiers (amount_check, table_heads); where
   `value` is left out, it is the one amount of the passage.
4. An amount that no sentence says shows its working instead (worked_out).
5. Label, period, status and reporter are compared with the sentence (coherence): these are doubts.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import msgspec.structs
from msgspec.structs import replace

from digest.foundation.problem import Code, Outcome, Place, Problem, unknown
from digest.kinds.figures.checks.amount_check import Checked, Finding, check_amount, verbatim
from digest.kinds.figures.checks.brackets import WrittenAmount, contradiction, has_unit, not_in_passage, read_written
from digest.kinds.figures.checks.claims.tellers import told_by_other
from digest.kinds.figures.checks.claims.told_change import with_change
from digest.kinds.figures.checks.coherence import Beside, doubts, loss_among_gains
from digest.kinds.figures.checks.dollars import unsure_dollar
from digest.kinds.figures.checks.left_out import only_amount
from digest.kinds.figures.checks.passages import FoundPassage, find_passage
from digest.kinds.figures.checks.qualifiers import SaidBeside
from digest.kinds.figures.checks.table_heads import heads_of, lacking, says
from digest.kinds.figures.checks.table_labels import table_doubts
from digest.kinds.figures.checks.working.worked_out import worked_out
from digest.model.article import Figure, PartyKind
from digest.quantities import period, quantity
from digest.verification.kind import Grounds, KindVerification, PlaceOf
from digest.verification.passages.locate import Spans, Text, locate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from digest.content.schema.site import Settings
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.schema import FigureEntry
    from digest.model.article import Party, Reference
    from digest.quantities.period import Period
    from digest.quantities.quantity import Quantity
    from digest.verification.name_directory import NameDirectory
    from digest.verification.quotations.quoted_speech import QuotedSpeech


def verify_figure(
    entry: FigureEntry,
    text: Text,
    settings: Settings,
    directory: NameDirectory,
    source: Reference | None,
    place: Callable[[str], Place],
    speech: QuotedSpeech | None = None,
) -> Outcome[Figure | None]:
    """The figure that `entry` describes; `place` tells where each of its keys is written. The id is left empty.

    By `speech`, who says what in the article, it is held against who tells its amount.
    """
    problems: list[Problem] = []

    def tell(findings: Iterable[Finding], own: str) -> None:
        problems.extend(_problem(finding, place(finding.key or own)) for finding in findings)

    def read(key: str, written: str | None) -> WrittenAmount | None:
        amount, findings = read_written(written, key, text.language) if written is not None else (None, ())
        tell(findings, key)
        return amount

    time = period.parse(entry.period) if entry.period else None
    if entry.period and time is None:
        problems.append(
            place("period").problem(
                Code.PERIOD_UNREADABLE,
                f"{entry.period!r} is not a period",
                period.advice(entry.period),
            )
        )
    by = directory.reporter(entry.by) if entry.by else None
    spans: Spans = ()
    shown: Quantity | None = None
    shown_also: Quantity | None = None
    if entry.from_ or entry.working:
        outcome = worked_out(entry, read("value", entry.value), text, place)
        problems.extend(outcome.problems)
        if outcome.value:
            spans, shown = outcome.value.spans, outcome.value.value
    elif entry.at is None:
        problems.append(place("label").problem(Code.MISSING_KEY, "the figure has no passage", "write at: …"))
    else:
        located = find_passage(text, entry.at, "at", place)
        exact = _as_written(entry.value, located.value.words) if entry.value and located.value else None
        value = None if exact else read("value", entry.value)
        also = read("also", entry.also)
        problems.extend(located.problems)
        if located.value:
            spans = located.value.spans
            beside = SaidBeside(entry.label, entry.status)
            checked = exact or Checked(None)
            if exact:
                shown = exact.value
            elif value:
                checked = _checked(value, located.value, text, replace(beside, unit=value.unit))
                shown = value.shown(checked.value or value.amount)
            elif entry.value is None:
                checked = only_amount(located.value.words, beside)
                shown = checked.value
            tell(checked.findings, "value" if entry.value else "at")
            if shown and (whole := _lacking(shown, located.value, text)):
                tell((whole,), "value" if entry.value else "at")
            if checked.value and checked.mention:
                written = entry.value or located.value.words.passage
                tell(filter(None, (unsure_dollar(written, checked.mention, located.value.words),)), "value")
            if value and checked.mention:
                tell(contradiction(value, checked.mention, located.value.words), "value")
            if checked.value and spans:
                tell(table_doubts(entry.label, time, text.flow, spans[0], text.language, text.published), "label")
            if checked.value and checked.mention:
                known = _known_beside(entry, _Reported(by, time), text, settings, directory)
                said = list(doubts(entry, checked.mention, located.value.words, known))
                tell(said, "label")
                if by and speech and spans and all(each.code is not Code.REPORTER_IN_DOUBT for each in said):
                    tell(told_by_other(by.name, spans[0], located.value.words.sentence, speech), "by")
                measure = settings.measures.get(entry.measure or "")
                if measure and shown:
                    words = located.value.words
                    tell(loss_among_gains(shown, checked.mention, words, measure.label, settings.language), "value")
            if also:
                second = _checked(also, located.value, text, beside)
                tell(second.findings, "also")
                shown_also = also.shown(second.value or also.amount)
    problems.extend(_measure(entry, shown, settings, text.language, place))
    if shown is None:
        return Outcome(None, tuple(problems))
    figure = Figure(
        id=entry.id or "",
        label=entry.label,
        value=shown,
        also=shown_also,
        spans=spans,
        measure=entry.measure,
        period=time,
        status=entry.status,
        by=by,
        source=source,
        note=entry.note,
        working=entry.working or "",
    )
    return Outcome(figure, tuple(problems))


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
    words = "\n".join((text.flow.text, *text.titles)) if entry.source is None else ""
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


def _as_written(written: str, passage: PassageInSentence) -> Checked | None:
    """The amount of a passage that is `written` there to the letter, alone or with a word of rising or falling."""
    return verbatim(written, passage) or with_change(written, passage)


def _is_absent(by: Party, text: Text) -> bool:
    """Whether somebody whom site.yaml does not list is named nowhere in the article."""
    return by.slug is None and not any(word in text.flow.text for word in by.name.split() if word[:1].isupper())


def _checked(value: WrittenAmount, found: FoundPassage, text: Text, beside: SaidBeside) -> Checked:
    """The amount as its sentence says it; in a table, its unit may stand in a head."""
    checked = check_amount(value.amount, found.words, beside)
    if checked.value is None and value.unit and (named := has_unit(value, found.words)):
        return Checked(None, checked.mention, (named,))
    if checked.value and (missing := not_in_passage(value, found.words)):
        return Checked(None, checked.mention, (missing,))
    if checked.value is None and found.spans:
        heads = heads_of(text.flow, found.spans[0])
        if heads and says(value.amount, found.words.passage, heads, text.language):
            return Checked(value.amount)
    return checked


def _lacking(value: Quantity, found: FoundPassage, text: Text) -> Finding | None:
    """What is wrong where a head of the table has a unit or a scale that the figure leaves out."""
    if value.unit is not None:  # it lacks nothing
        return None
    heads = heads_of(text.flow, found.spans[0]) if found.spans else ()
    whole = lacking(value, found.words.passage, heads, text.language) if heads else ""
    if not whole:
        return None
    return Finding(
        Code.FIGURE_DISAGREES,
        "",
        f"the figure says {value.written!r}, its table {whole!r}",
        "write the amount with what the head of the column or the row says of it",
    )


def _problem(finding: Finding, place: Place) -> Problem:
    if finding.passage:
        doubt = place.doubt(finding.code, finding.message, finding.hint, finding.passage)
        return msgspec.structs.replace(doubt, whole=finding.whole) if finding.whole else doubt
    problem = place.problem(finding.code, finding.message, finding.hint)
    return msgspec.structs.replace(problem, whole=finding.whole) if finding.whole else problem


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
