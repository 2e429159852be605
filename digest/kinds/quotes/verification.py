"""Verifying a quotation: its words are in the article, within marks, in their sense, by those who speak."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from digest.foundation.problem import DOUBTS, Code, Outcome, Place, Problem
from digest.model.article import Quotation
from digest.text.sentences.splitting import sentences
from digest.verification.kind import Grounds, KindVerification, PlaceOf
from digest.verification.passages.locate import Spans, Text, locate_quotation
from digest.verification.quotations.office_holders.roles import other_role
from digest.verification.quotations.speakers import named_speakers
from digest.verification.quotations.wording.marks import within_marks
from digest.verification.quotations.wording.printed_words import as_printed, marks_of
from digest.verification.quotations.wording.sense import same_sense

if TYPE_CHECKING:
    from collections.abc import Callable

    from digest.kinds.quotes.schema import QuoteEntry
    from digest.model.article import Reference
    from digest.verification.name_directory import NameDirectory
    from digest.verification.quotations.doubts import Doubt
    from digest.verification.quotations.quoted_speech import QuotedSpeech

# What stands around the quotation is in doubt as well: an acceptance holds no longer once that changes.
_OF_THE_SENTENCE = frozenset({Code.QUOTE_CUT, Code.ROLE_IN_DOUBT, Code.SPEAKER_DIFFERS})


def verify_quotation(
    entry: QuoteEntry,
    text: Text,
    directory: NameDirectory,
    source: Reference | None,
    place: Callable[[str], Place],
    speech: QuotedSpeech | None = None,
) -> Outcome[Quotation]:
    """The quotation that `entry` gives, with the spans of its pieces. The id is left as the editor wrote it.

    Where `speech` is given, it is asked whether the article quotes these words, and whom.
    """
    located = locate_quotation(text, entry.text, entry.at, partial(place, "text"))
    quote = Quotation(
        id=entry.id or "",
        text=" ".join(entry.text.split()),
        speakers=tuple(dict.fromkeys(directory.speaker(name) for name in entry.speaker)),
        role=entry.role,
        spans=located.value,
        source=source,
        note=entry.note,
        is_indirect=entry.indirect,
        speaker_in=entry.speaker_in or "",
    )
    if speech is None or not located.value:
        return Outcome(quote, located.problems)
    names = [directory.names_of(speaker) for speaker in quote.speakers]
    doubts = {
        "text": (
            *within_marks(speech, quote.spans, is_indirect=quote.is_indirect),
            *same_sense(speech, quote.spans, quote.text),
        ),
        "speaker": tuple(
            named_speakers(
                speech,
                quote.spans,
                quote.speakers,
                names,
                is_elsewhere=bool(quote.speaker_in or source),
                is_indirect=quote.is_indirect,
            )
        ),
    }
    if entry.role and len(names) == 1 and not (quote.speaker_in or source):
        doubts["role"] = tuple(other_role(speech, entry.role, names[0]))
    quote = replace(quote, text=as_printed(speech, quote.spans, quote.text), marks=marks_of(speech, quote.spans))
    found = (_problem(doubt, place(key), quote.spans, text) for key, each in doubts.items() for doubt in each)
    return Outcome(quote, (*located.problems, *found))


def _problem(doubt: Doubt, place: Place, spans: Spans, text: Text) -> Problem:
    """The problem at its place; one that may be accepted has the words that it is about."""
    if doubt.code not in DOUBTS:
        return place.problem(*doubt)
    start, end = spans[0].start, spans[-1].end
    if doubt.code in _OF_THE_SENTENCE:
        parts = sentences(text.flow.text, text.language)
        around = [one for one in parts if one.start < end and one.end > start]
        start, end = min([start, *(one.start for one in around)]), max([end, *(one.end for one in around)])
    return place.doubt(doubt.code, doubt.message, doubt.hint, text.flow.text[start:end].strip())


def _verify(entry: QuoteEntry, grounds: Grounds, place: PlaceOf) -> Outcome[Quotation]:
    source = grounds.reference(entry.source)
    return verify_quotation(entry, grounds.text, grounds.directory, source, place, grounds.speech)


def _words(quote: Quotation) -> str:
    return quote.text


def _passages(entry: QuoteEntry, grounds: Grounds, place: PlaceOf) -> Spans:
    return locate_quotation(grounds.text, entry.text, entry.at, partial(place, "text")).value


def _spans(quote: Quotation) -> Spans:
    return quote.spans


VERIFICATION = KindVerification(
    key="quotes", prefix="quote", verify=_verify, passages=_passages, words=_words, repeats=_spans
)
