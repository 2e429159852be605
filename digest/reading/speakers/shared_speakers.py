"""Who speaks in a run, and what runs share: those of one sentence, and those of one speech over several paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.people import Speaker
from digest.reading.quoted_runs import QuotedRun
from digest.text.spans import Span

SENTENCE_ENDED = re.compile(r"[.!?](?:\s|$)|[。！？]")
_JOINING = frozenset(["", ",", ";", "，", "；"])


class Attribution(NamedTuple):
    """Who speaks in a run, as far as the article tells; `sentence` is the span of the words that the run stands in."""

    speakers: tuple[Speaker, ...]
    is_certain: bool
    sentence: Span
    is_direct: bool = False
    """Whether the run's own sentence says so."""
    is_told_before: bool = False
    """Whether the sentence before says that they speak."""
    is_supposed: bool = False
    """Whether a pronoun may stand for others as well: who is meant is only named before, or they are several."""


def of_name(run: QuotedRun, found: Sequence[Attribution]) -> Attribution:
    """For a run that is what a firm is called by, which nobody says: whoever spoke in those before goes on."""
    last = found[-1] if found else Attribution((), False, Span(run.outer_start, run.outer_start))
    return last._replace(is_certain=False, is_direct=False)


def over_sentences(
    runs: Sequence[QuotedRun], found: list[Attribution], text: str, lexicon: SpeechLexicon
) -> list[Attribution]:
    """A run without a clause of its own is that of the run right after it; behind a semicolon, whatever went before."""
    of_later: set[int] = set()
    for index in range(len(runs) - 2, -1, -1):
        run, after = runs[index], runs[index + 1]
        between = text[run.outer_end : after.outer_start].strip()
        if found[index].is_direct or run.paragraph != after.paragraph:
            continue
        if found[index].is_certain and not between:
            continue
        if _is_of_later(found[index], found[index + 1], after, between, index + 1 in of_later) and not (
            lexicon.says.search(between)
        ):
            of_later.add(index)
            found[index] = found[index + 1]._replace(is_certain=False, sentence=found[index].sentence, is_direct=False)
        elif between in _JOINING and found[index + 1].speakers:
            is_certain = bool(between) and found[index + 1].is_certain and found[index + 1].is_direct
            sentence = found[index].sentence
            found[index] = found[index + 1]._replace(is_certain=is_certain, sentence=sentence, is_direct=False)
    return found


def _is_of_later(run: Attribution, later: Attribution, after: QuotedRun, between: str, is_again: bool) -> bool:
    """Whether the clause of saying stands behind the next run of the sentence, or behind one further on (`is_again`):
    "the plan is “dead”, a “waste of money”, said Ada Brook"."""
    if run.is_certain or between in _JOINING or not ((later.is_direct or is_again) and later.speakers):
        return False
    return not SENTENCE_ENDED.search(between) and (is_again or later.sentence.end > after.outer_end + 1)


def over_paragraphs(runs: Sequence[QuotedRun], found: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Parts of one speech have one speaker: the one whom any part is certain of, the last of them first."""
    by_speech: dict[int, Attribution] = {}
    for run, attribution in zip(runs, found, strict=True):
        known = by_speech.get(run.speech)
        if attribution.speakers and (known is None or attribution.is_direct or not known.is_direct):
            by_speech[run.speech] = attribution
    return tuple(
        attribution._replace(speakers=shared.speakers, is_certain=shared.is_certain, is_supposed=shared.is_supposed)
        if (shared := by_speech.get(run.speech))
        else attribution
        for run, attribution in zip(runs, found, strict=True)
    )
