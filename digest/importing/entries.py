"""What an anchored passage becomes: a quotation inside quotation marks, a figure where an amount leads, an explanation
where somebody commented on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from digest.importing.records import Record
from digest.ingest.drafting.entries import Sheet, figure_entry
from digest.ingest.drafting.sidecar_text import written
from digest.ingest.proposing.amounts import ProposedAmount, amounts
from digest.ingest.proposing.beside import statuses
from digest.ingest.proposing.figures import describe
from digest.ingest.proposing.wording import wording
from digest.kinds.figures.checks.in_sentence.sentence import sentence_of
from digest.reading.quoted_runs import QuotedRun
from digest.text.spans import Span
from digest.verification.kind import Grounds
from digest.verification.passages import anchoring
from digest.verification.passages.quotation_matching import find_quotation

_LONGEST_LABEL = 60
_MOSTLY = 0.7
_TRAILING = ",、， "


@dataclass(frozen=True, slots=True)
class SidecarEntry:
    """An entry of the list `key` of a sidecar, as it is written there."""

    key: str
    values: Mapping[str, Any]


def entry_of(record: Record, span: Span, grounds: Grounds) -> SidecarEntry | str:
    """The entry for a passage at `span`; or why there is none, in a sentence."""
    run = _run_of(span, grounds)
    if run is not None:
        return _quotation(record, span, run, grounds)
    if (amount := _leading_amount(span, grounds)) is not None:
        return _figure(record, span, amount, grounds)
    if record.comment.strip():
        return SidecarEntry("explanations", {"at": _at(span, grounds), "text": _line(record.comment)})
    return "it is no quotation, does not begin with an amount, and nobody commented on it"


def _run_of(span: Span, grounds: Grounds) -> QuotedRun | None:
    """The quoted run that most of the passage is in, and nearly all of the passage is of."""
    length = max(1, span.end - span.start)
    for run in grounds.speech.runs:
        shared = min(span.end, run.end) - max(span.start, run.start)
        if shared > 0 and shared / length >= _MOSTLY:
            return run
    return None


def _quotation(record: Record, span: Span, run: QuotedRun, grounds: Grounds) -> SidecarEntry | str:
    text = grounds.text
    start, end = max(span.start, run.start), min(span.end, run.end)
    words = " ".join(text.flow.text[start:end].split()).rstrip(_TRAILING)
    speakers = grounds.speech.attributions[run].speakers
    if not speakers:
        return "it is a quotation, and the article does not tell who speaks"
    names = list(dict.fromkeys(speaker.name for speaker in speakers))
    values: dict[str, Any] = {"text": words, "speaker": names[0] if len(names) == 1 else names}
    if len(names) == 1 and speakers[0].role:
        values["role"] = speakers[0].role
    if len(find_quotation(text.folded, words)) != 1:
        found = anchoring.describe(text.folded, Span(start, start + len(words)))
        values["at"] = {"prefix": found.prefix, "suffix": found.suffix}
    return SidecarEntry("quotes", {**values, **_note(record)})


def _leading_amount(span: Span, grounds: Grounds) -> tuple[ProposedAmount, Span] | None:
    """The amount that the passage begins with, and its sentence."""
    passage = sentence_of(grounds.text.flow, span, grounds.text.language)
    first = span.start - passage.at.start
    for amount in amounts(passage.sentence, grounds.text.language):
        if not amount.quantity.written or amount.span.start >= passage.at.end:
            continue
        before = passage.sentence[passage.at.start : amount.span.start]
        cut_off = passage.sentence[amount.span.start : passage.at.start]
        if _is_lead(cut_off, amount) if cut_off else _only_leads(before, grounds.text.language):
            return amount, Span(first, first + len(passage.sentence))
    return None


def _only_leads(before: str, language: str) -> bool:
    """Whether the words before an amount only lead up to it, as articles and prepositions do: "the", not "Southern"."""
    words = wording(language)
    leading = words.articles | words.links | words.ends | words.levels | words.steps
    return all(each in leading or not any(map(str.isalnum, each)) for each in before.casefold().split())


def _is_lead(cut_off: str, amount: ProposedAmount) -> bool:
    """Whether the passage leaves out no more of an amount than what stands before its number: "over", "US$"."""
    quantity = amount.quantity
    leads = (quantity.lead, quantity.lead + quantity.before)
    return "".join(cut_off.split()) in ["".join(lead.split()) for lead in leads if lead]


def _figure(record: Record, span: Span, found: tuple[ProposedAmount, Span], grounds: Grounds) -> SidecarEntry | str:
    amount, sentence = found
    text = grounds.text
    words = text.flow.text[sentence.start : sentence.end]
    proposed = describe(words, sentence, amount, text.language, text.published)
    comment = _line(record.comment)
    if not proposed.label:
        if not comment or len(comment) > _LONGEST_LABEL:
            return "it begins with an amount, and its sentence does not tell what that is of"
        proposed = proposed._replace(labels=(comment,))
    sheet = Sheet(text, (0,), grounds.settings, grounds.directory)
    entry = figure_entry(proposed, sheet, statuses(words[: amount.span.start], grounds.speech.lexicon))
    if entry is None:
        return f"{amount.value!r} would not hold as a figure"
    note = {} if proposed.label == comment else _note(record)
    return SidecarEntry("figures", {**written(entry), **note})


def _at(span: Span, grounds: Grounds) -> str | dict[str, str]:
    found = anchoring.describe(grounds.text.folded, span)
    exact = " ".join(grounds.text.flow.text[span.start : span.end].split())
    if not found.prefix and not found.suffix:
        return exact
    return {"exact": exact, "prefix": found.prefix, "suffix": found.suffix}


def _note(record: Record) -> dict[str, str]:
    return {"note": _line(record.comment)} if record.comment.strip() else {}


def _line(words: str) -> str:
    return " ".join(words.split())
