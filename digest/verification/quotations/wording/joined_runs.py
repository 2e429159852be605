"""Whether pieces that […] joins are one speaker's, and say together what they say apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from digest.foundation.problem import Code
from digest.reading.lexicon import is_known
from digest.reading.names.name_patterns import NAMES
from digest.reading.quoted_runs import QuotedRun
from digest.reading.speakers.shared_speakers import Attribution
from digest.text.scripts import is_edgeless
from digest.text.spans import Span
from digest.verification.quotations.doubts import Doubt, shown
from digest.verification.quotations.quoted_speech import QuotedSpeech
from digest.verification.quotations.same_person import is_same
from digest.verification.quotations.wording.taken_over import joins_halves

_SPACED = " \n\"'”’»"
_STOP = re.compile(r"[.!?。！？…]")


def joined_runs(speech: QuotedSpeech, spans: Sequence[Span], runs: Sequence[QuotedRun]) -> Iterator[Doubt]:
    """Runs that are joined must have one speaker, and say together what they say apart."""
    for (span, one), (following, other) in pairwise(zip(spans, runs, strict=True)):
        if one.paragraph == other.paragraph and _joins_halves(speech, Span(span.end, following.start), one, other):
            yield Doubt(
                Code.QUOTE_JOINED,
                f"its pieces are halves of two sentences: {shown(speech.text[span.start : following.end])}",
                "begin or end a piece where the sentence does",
            )
            continue
        if one.speech == other.speech:
            continue
        first, second = speech.attributions[one], speech.attributions[other]
        if _differ(first, second):
            yield Doubt(
                Code.QUOTE_TWO_SPEAKERS,
                f"its pieces are said by two: {_listed(first)}; and {_listed(second)}"
                if len(first.speakers) + len(second.speakers) > 2
                else f"its pieces are said by two: {_listed(first)} and {_listed(second)}",
                "make a quotation of each",
            )
        elif (
            _may_differ(first, second)
            or _tells_between(speech, one, other, first)
            or any(_is_of_another(speech, run, first) for run in speech.runs if one.end < run.start < other.start)
            or (one.paragraph != other.paragraph and _is_unfinished(speech, span, one))
        ):
            between = shown(speech.text[one.outer_end : other.outer_start])
            yield Doubt(
                Code.QUOTE_JOINED,
                f"its pieces are joined over what the article says between them: {between}",
                "make a quotation of each, unless they say the same together as apart",
            )


def _differ(first: Attribution, second: Attribution) -> bool:
    are_certain = first.is_certain and second.is_certain
    return are_certain and (_may_differ(first, second) or len(first.speakers) != len(second.speakers))


def _is_unfinished(speech: QuotedSpeech, span: Span, run: QuotedRun) -> bool:
    """Whether the sentence that a piece ends in goes on behind it: half of it is joined to what was said elsewhere."""
    rest = speech.text[span.end : speech.sentence_in(Span(run.start, run.end), span.end).end]
    return any(map(str.isalpha, rest))


def _joins_halves(speech: QuotedSpeech, gap: Span, one: QuotedRun, other: QuotedRun) -> bool:
    """Whether `gap`, left out between two pieces in `one` and `other`, leaves half a sentence on either side, of which
    one takes over what the other was about."""
    if not is_known(speech.language) or is_edgeless(speech.text[gap.end : gap.end + 1]):
        return False
    first = speech.sentence_in(Span(one.start, one.end), gap.start)
    second = speech.sentence_in(Span(other.start, other.end), gap.end + 1)
    if first.end > second.start:
        return False
    said, rest = speech.text[first.start : gap.start], speech.text[gap.start : first.end]
    lead, after = speech.text[second.start : gap.end], speech.text[gap.end : second.end]
    return joins_halves(said, rest, lead, after, speech.lexicon)


def _listed(attribution: Attribution) -> str:
    return " and ".join(speaker.name for speaker in attribution.speakers)


def _may_differ(first: Attribution, second: Attribution) -> bool:
    if not (first.speakers and second.speakers):
        return False
    return not any(is_same(one.name, other.name) for one in first.speakers for other in second.speakers)


def _is_of_another(speech: QuotedSpeech, run: QuotedRun, first: Attribution) -> bool:
    """Whether `run` is said by another than `first` names, or by somebody new without a name: "a neighbour"."""
    found = speech.attributions[run]
    is_new = found.is_direct and any(speech.lexicon.indefinite.match(speaker.name) for speaker in found.speakers)
    return (found.is_certain or is_new) and _may_differ(first, found)


def _tells_between(speech: QuotedSpeech, one: QuotedRun, other: QuotedRun, first: Attribution) -> bool:
    """Whether more stands between two runs than who speaks: a sentence about another, or a lead into a fragment."""
    text = speech.text
    between = text[one.outer_end : other.outer_start]
    inside = text[other.start : other.end]
    sentences = [part for part in _STOP.split(between) if any(map(str.isalnum, part))]
    if len(sentences) > 1 and inside[:1].islower():
        return True
    asked = (speech.lexicon.asked.match(part.lstrip(_SPACED)) for part in sentences)
    if any(asked):  # what follows answers something else
        return True
    told = " ".join(sentences[1:])
    if not speech.attributions[other].is_certain and sentences:  # said Ann Lee, *while Bob Roe* disagreed. “…,” he said
        turn = speech.lexicon.contrasting.search(sentences[0])
        told = f"{sentences[0][turn.start() :]} {told}" if turn else told
    speakers = [speaker.name for speaker in first.speakers]
    named = [name for name in NAMES.findall(told) if not speech.lexicon.not_a_name.fullmatch(name)]
    return bool(named) and not any(is_same(name, speaker) for name in named for speaker in speakers)
