"""The amounts of a figure, as its passage says them or its working bears them out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.amount_check import check_amount, verbatim
from digest.kinds.figures.checks.amounts.brackets import (
    WrittenAmount,
    contradiction,
    has_unit,
    named_by_editor,
    not_in_passage,
    read_written,
    with_bracket_left,
)
from digest.kinds.figures.checks.amounts.cut_money import cut_money
from digest.kinds.figures.checks.amounts.dollars import unsure_dollar
from digest.kinds.figures.checks.amounts.findings import Checked, Finding
from digest.kinds.figures.checks.amounts.led_amounts import LedAmount, asked_lead
from digest.kinds.figures.checks.amounts.left_out import only_amount
from digest.kinds.figures.checks.amounts.qualifiers import SaidBeside
from digest.kinds.figures.checks.carried_rates import with_rate_of_former
from digest.kinds.figures.checks.claims.denied_verbs import denied_verb_doubts
from digest.kinds.figures.checks.claims.reporting.named_later import named_later
from digest.kinds.figures.checks.claims.reporting.perhaps_other import PERHAPS_OTHER
from digest.kinds.figures.checks.claims.reporting.tellers import told_by_common_source, told_by_other
from digest.kinds.figures.checks.claims.told_change import with_change
from digest.kinds.figures.checks.coherence import doubts
from digest.kinds.figures.checks.measures import measure_doubts
from digest.kinds.figures.checks.no_amounts.ages_of_people import age_of_person
from digest.kinds.figures.checks.no_amounts.dates import part_of_date
from digest.kinds.figures.checks.no_amounts.named_numbers import named_number
from digest.kinds.figures.checks.passages import FoundPassage, find_passage
from digest.kinds.figures.checks.proven import is_unproven
from digest.kinds.figures.checks.quoting import quoted
from digest.kinds.figures.checks.table_heads import cell_heads, is_below_zero, lacking, named_by_heads, rate_of, says
from digest.kinds.figures.checks.table_labels import table_doubts
from digest.kinds.figures.checks.working.worked_out import worked_out
from digest.quantities.language.labelling import labelling_of
from digest.text.words.chinese_signs import written_as

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from digest.content.schema.sidecar import Passage
    from digest.content.schema.site import Settings
    from digest.foundation.problem import Place, Problem
    from digest.kinds.figures.checks.coherence import Beside
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.schema import FigureEntry
    from digest.quantities.mentions import Mention
    from digest.quantities.quantity import Quantity
    from digest.verification.kind import PlaceOf
    from digest.verification.passages.locate import Spans, Text
    from digest.verification.quotations.quoted_speech import QuotedSpeech

_CHINESE = ("zh", "yue")


class FigureAmounts(NamedTuple):
    """What `value` and `also` are found to be, None where they are not, and where; with what is told of them."""

    value: Quantity | None = None
    also: Quantity | None = None
    spans: Spans = ()
    problems: tuple[Problem, ...] = ()


class AmountGrounds(NamedTuple):
    """What amounts are held against: the article, what is known beside it and the digest's settings; and of a figure
    that has a `reporter`, `speech`, who says what in the article."""

    text: Text
    beside: Beside
    settings: Settings
    reporter: str = ""
    speech: QuotedSpeech | None = None


def amounts_worked_out(entry: FigureEntry, text: Text, place: PlaceOf) -> FigureAmounts:
    """The amount of a figure that shows its working."""
    value, unread = _read(entry.value, "value", text.language)
    outcome = worked_out(entry, value, text, place)
    problems = (*_problems(unread, "value", place), *outcome.problems)
    found = outcome.value
    return FigureAmounts(found.value, None, found.spans, problems) if found else FigureAmounts(problems=problems)


def amounts_said(entry: FigureEntry, at: Passage, grounds: AmountGrounds, place: PlaceOf) -> FigureAmounts:
    """The amounts of a figure that its passage says: found there, read in their sentence, and held against all that the
    entry says of them."""
    text = grounds.text
    located = find_passage(text, at, "at", place)
    found = located.value
    entry = _in_signs_of(entry, text)
    exact = _as_written(entry.value, found.words) if entry.value and found else None
    value, unread = (None, ()) if exact else _read(entry.value, "value", text.language)
    if unread and entry.value and found and (changed := _changed_and_named(entry.value, found.words)):
        (exact, value), unread = changed, ()
    if unread and entry.value and found and (headed := _bracketed_of_table(entry.value, found, text)):
        exact, unread = headed, ()
    also, also_unread = _read(entry.also, "also", text.language)
    problems = [*_problems(unread, "value", place), *_problems(also_unread, "also", place), *located.problems]
    if found is None:
        return FigureAmounts(problems=tuple(problems))
    told = SaidBeside(entry.label, entry.status)
    checked = exact or _first(entry, value, found, text, told)
    if checked.value and checked.mention and (cut := cut_money(checked.mention, found.words)):
        checked = Checked(None, checked.mention, (cut,))
    shown = value.shown(checked.value or value.amount) if value else checked.value
    own = "value" if entry.value else "at"
    problems += _problems(checked.findings, own, place)
    if shown and (checked.value or shown.unit is None) and (whole := _lacking(shown, found, text)):
        problems += _problems((whole,), own, place)
    problems += _held_against(entry, checked, value, shown, found, grounds, place)
    second = _checked(also, found, text, told) if also else Checked(None)
    problems += _problems(second.findings, "also", place)
    return FigureAmounts(shown, also.shown(second.value or also.amount) if also else None, found.spans, tuple(problems))


def _in_signs_of(entry: FigureEntry, text: Text) -> FigureEntry:
    """An entry whose label and reporter are in the writing of an article in Chinese, traditional or simplified."""
    if not text.language.startswith(_CHINESE):
        return entry
    own = {"label": entry.label, "by": entry.by or ""}
    there = {name: written_as(words, text.words) for name, words in own.items()}
    return entry if there == own else entry.model_copy(update={name: there[name] or None for name in there})


def _first(
    entry: FigureEntry, value: WrittenAmount | None, found: FoundPassage, text: Text, told: SaidBeside
) -> Checked:
    """The amount of `value`, or where nothing is written the one that the passage has."""
    if value:
        return _checked(value, found, text, replace(told, unit=value.unit))
    return only_amount(found.words, told) if entry.value is None else Checked(None)


def _held_against(
    entry: FigureEntry,
    checked: Checked,
    value: WrittenAmount | None,
    shown: Quantity | None,
    found: FoundPassage,
    grounds: AmountGrounds,
    place: PlaceOf,
) -> Iterator[Problem]:
    """What of the entry seems not to be what the sentence of its amount says, its table or who speaks there."""
    words, mention, text = found.words, checked.mention, grounds.text
    is_borne_out = checked.value is not None
    if is_borne_out and mention and (unsure := unsure_dollar(entry.value or words.passage, mention, words)):
        yield from _problems((unsure,), "value", place)
    if is_borne_out and mention and (no_amount := _no_amount(entry.label, value, mention, words)):
        yield from _problems((no_amount,), "value", place)
    if value and mention:
        yield from _problems(contradiction(value, mention, words), "value", place)
    if shown and found.spans and text.has_tables and (rated := _rate_left_out(entry.label, shown, found, text)):
        yield from _problems((rated,), "label", place)
    if is_borne_out and found.spans and text.has_tables:
        time = grounds.beside.period
        grounds_of_cell = (time, text.flow, found.spans[0], text.language, text.published)
        cell = table_doubts(entry.label, *grounds_of_cell, is_below_zero=bool(shown and shown.number < 0))
        yield from _problems(cell, "label", place)
    if not is_borne_out or mention is None:
        return
    said = list(doubts(entry, mention, words, grounds.beside))
    if (
        not said and entry.label != entry.value
    ):  # a proposed figure has its amount for a label that is still to be written
        said = list(denied_verb_doubts(entry.label, mention, words))
    yield from _problems(_with_speech(said, words, found, grounds), "label", place)
    measure = grounds.settings.measures.get(entry.measure or "")
    if measure and shown:
        named = (measure.label, grounds.settings.language)
        yield from _problems(measure_doubts(entry.label, shown, mention, words, *named), "value", place)


def _no_amount(label: str, value: WrittenAmount | None, mention: Mention, words: PassageInSentence) -> Finding | None:
    """What is told of a number that counts nothing."""
    unit = value.unit if value else ""
    return (
        part_of_date(label, mention, words)
        or named_number(label, unit, mention, words)
        or age_of_person(label, unit, mention, words)
    )


def _with_speech(
    said: list[Finding], words: PassageInSentence, found: FoundPassage, grounds: AmountGrounds
) -> tuple[Finding, ...]:
    """What is `said` in doubt of a figure, and where none of it is surely of its reporter, that the article says
    somebody else to tell its amount."""
    by, others = grounds.reporter, [each for each in said if each.code is not Code.REPORTER_IN_DOUBT]
    is_plain = any(each not in others and each.check != PERHAPS_OTHER for each in said)
    if is_plain or not (by and grounds.speech and found.spans):
        return tuple(said)
    told = list(told_by_other(by, found.spans[0], words.sentence, grounds.speech))
    told = told or list(told_by_common_source(by, words.sentence, grounds.speech))
    if not told and len(others) == len(said) and grounds.beside.told:
        names = (by, *grounds.beside.reporter_names)
        told = list(named_later(by, names, words, grounds.beside.titles))
    return (*others, *told) if told else tuple(said)


def _read(written: str | None, key: str, language: str) -> tuple[WrittenAmount | None, tuple[Finding, ...]]:
    return read_written(written, key, language) if written is not None else (None, ())


def _as_written(written: str, passage: PassageInSentence) -> Checked | None:
    """The amount of a passage that is `written` there to the letter, alone or with a word of rising or falling; or with
    the rate of the amount that it came from."""
    return verbatim(written, passage) or with_change(written, passage) or with_rate_of_former(written, passage)


def _changed_and_named(written: str, passage: PassageInSentence) -> tuple[Checked, WrittenAmount] | None:
    """The amount of a passage that is written with a word of rising or falling, and the editor's unit in brackets:
    7,700 fewer [homes]."""
    parted = with_bracket_left(written)
    checked = with_change(parted[0], passage) if parted else None
    if parted is None or checked is None or checked.value is None or checked.mention is None:
        return None
    named = named_by_editor(checked.value, parted[1], checked.mention, passage.language)
    return (checked, named) if named else None


def _bracketed_of_table(written: str, found: FoundPassage, text: Text) -> Checked | None:
    """The amount of a table's cell that is written with a scale or a rate in brackets, which its heads say of it."""
    parted = with_bracket_left(written)
    heads = cell_heads(text.flow, found.spans[0]) if parted and found.spans and text.has_tables else None
    if parted is None or heads is None or parted[0].strip() != found.words.passage:
        return None
    named = named_by_heads(_cell(found, text), parted[1], heads, text.language)
    return Checked(named) if named else None


def _checked(value: WrittenAmount, found: FoundPassage, text: Text, beside: SaidBeside) -> Checked:
    """The amount as its sentence says it; in a table, its unit may stand in a head."""
    checked = check_amount(value.amount, found.words, beside)
    if checked.value is None and value.unit and (named := has_unit(value, found.words)):
        return Checked(None, checked.mention, (named,))
    if checked.value and (missing := not_in_passage(value, found.words)):
        return Checked(None, checked.mention, (missing,))
    if (
        checked.value
        and checked.mention
        and (asked := asked_lead(LedAmount(value.amount, value.lead), checked.mention, found.words))
    ):
        others = (each for each in checked.findings if each.code is not Code.QUALIFIER_UNKNOWN)
        checked = replace(checked, findings=(*others, *asked))
    if checked.value is None and found.spans and text.has_tables:
        heads = cell_heads(text.flow, found.spans[0])
        meant = (value.amount, value.shown(value.amount))
        if heads and any(says(each, _cell(found, text), heads, text.language) for each in meant):
            return Checked(value.amount)
    return checked


def _cell(found: FoundPassage, text: Text) -> str:
    """The passage in a table's cell, with a minus where it is of a loss, as accounts write it in brackets: (18)."""
    words = found.words.passage
    return f"-{words.strip('() （）')}" if is_below_zero(text.flow, found.spans[0]) else words


def _lacking(value: Quantity, found: FoundPassage, text: Text) -> Finding | None:
    """What is wrong where a head of the table has a unit or a scale that the figure leaves out."""
    heads = cell_heads(text.flow, found.spans[0]) if found.spans and text.has_tables else None
    if heads is None:
        return None
    cell = _cell(found, text)
    whole = lacking(value, cell, heads, text.language)
    if not whole and cell != found.words.passage and value.number > 0:
        whole = cell
    if not whole:
        return None
    return Finding(
        Code.FIGURE_DISAGREES,
        "",
        f"the figure says {value.written!r}, its table {whole!r}",
        "write the amount with what the head of the column or the row says of it",
    )


def _rate_left_out(label: str, value: Quantity, found: FoundPassage, text: Text) -> Finding | None:
    """The doubt that the numbers of a table are for each of something, and neither the figure nor its label says so."""
    heads = cell_heads(text.flow, found.spans[0])
    rate = rate_of(value, heads, text.language) if heads else ""
    said = f"{label} {value.written}".casefold().split()
    if not rate or any(word in said for word in rate.casefold().split()[1:]):
        return None
    if not labelling_of(text.language).rates.isdisjoint(said):
        return None
    return Finding(
        Code.LABEL_IN_DOUBT,
        "label",
        f"the table's numbers are {quoted(rate)}, and the figure does not say so",
        "say it in the label",
        found.words.passage,
        check="label/rate-of-table",
    )


def _problems(findings: Iterable[Finding], own: str, place: PlaceOf) -> Iterator[Problem]:
    """The problems that `findings` are: each at its key, or at `own`, that of the amount."""
    return (_problem(finding, place(finding.key or own)) for finding in findings)


def _problem(finding: Finding, place: Place) -> Problem:
    if finding.passage:
        problem = place.doubt(finding.code, finding.message, finding.hint, finding.passage)
    else:
        problem = place.problem(finding.code, finding.message, finding.hint)
    if not (finding.whole or finding.check):
        return problem
    return replace(problem, whole=finding.whole, check=finding.check, is_notice=is_unproven(finding.check))
