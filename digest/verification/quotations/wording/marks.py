"""Whether a quotation stands within its marks: in one quoted run, or in several that […] joins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from digest.foundation.problem import Code
from digest.reading.lexicon import is_known
from digest.reading.quoted_runs import Manner, QuotedRun
from digest.text.sentences.splitting import sentences
from digest.text.spans import Span
from digest.verification.quotations.doubts import Doubt, shown
from digest.verification.quotations.quoted_speech import QuotedSpeech
from digest.verification.quotations.same_person import is_named_in
from digest.verification.quotations.wording.joined_runs import joined_runs

_ASIDE = re.compile(r"[,?!…–—]\s?(?P<clause>\w[^,–—.;:?!…]{2,80}?)\s?(?=[,–—]|[.?!…]\s)")
_INVERTED = re.compile(r"-(?:il|elle|ils|elles|on)(?!\w)")
"""The pronoun behind its verb: « dit-elle »."""


def within_marks(speech: QuotedSpeech, spans: Sequence[Span], *, is_indirect: bool) -> Iterator[Doubt]:
    """What is wrong with where the pieces of a quotation stand; with `is_indirect` they need no marks."""
    if is_indirect:
        yield from _reported(speech, spans[0])
        return
    runs = []
    for span in spans:
        run = speech.run_with(span)
        if run is not None:
            runs.append(run)
            continue
        crossed = [run for run in speech.touched(span) if _is_crossed(span, run)]
        words = shown(speech.text[span.start : span.end])
        if crossed:
            yield Doubt(
                Code.QUOTE_CROSSES_MARKS,
                f"{words} runs over a quotation mark of the article",
                "end it where the mark stands, or put […] for what is said between the marks",
            )
        else:
            yield Doubt(
                Code.QUOTE_OUTSIDE_MARKS,
                f"{words} does not stand in quotation marks in the article",
                "quote what stands between marks; where the article reports speech, `indirect: true` shows it without",
            )
    if len(runs) == len(spans):
        yield from joined_runs(speech, spans, runs)
        yield from _telling_inside(speech, spans, runs)


def _is_crossed(span: Span, run: QuotedRun) -> bool:
    """Whether just one end of `span` stands in `run`."""
    begins, ends = run.outer_start <= span.start < run.outer_end, run.outer_start < span.end <= run.outer_end
    return begins is not ends


def _telling_inside(speech: QuotedSpeech, spans: Sequence[Span], runs: Sequence[QuotedRun]) -> Iterator[Doubt]:
    """Tells where a piece takes along who speaks, as Romance languages put that within the marks, « Nous irons*, a dit
    Ada Brook,* et nous gagnerons », and others behind a dash: – Vi går*, säger Ada Brook*. Det är bra."""
    lexicon = speech.lexicon
    if lexicon.capital_nouns:
        return
    for span, run in zip(spans, runs, strict=True):
        if not lexicon.verb_first and run.manner is not Manner.DASH:
            continue
        speakers = [speaker.name for speaker in speech.attributions[run].speakers]
        for aside in _ASIDE.finditer(speech.text, span.start, span.end):
            clause = aside["clause"]
            verb = lexicon.helper.match(clause)
            if not lexicon.says.match(clause[verb.end() :].lstrip() if verb else clause):
                continue
            is_pronoun = _INVERTED.search(clause) or lexicon.pronoun.fullmatch(clause.split()[-1])
            if is_pronoun or any(is_named_in(clause, name, speech.language) for name in speakers):
                yield Doubt(
                    Code.QUOTE_OUTSIDE_MARKS,
                    f"{shown(clause)} is what the article says between the marks, and not the speaker",
                    "put […] in its place",
                )


def _reported(speech: QuotedSpeech, span: Span) -> Iterator[Doubt]:
    """Reported speech must stand in a sentence that says so."""
    if not is_known(speech.language):
        return
    paragraph = speech.paragraph_at(span.start)
    sentence = speech.sentence_in(Span(paragraph.start, paragraph.end), span.start)
    words = speech.text[sentence.start : max(sentence.end, span.end)]
    if not (_says(speech, words) or _goes_on(speech, words, paragraph.start, sentence.start)):
        yield Doubt(
            Code.NOT_REPORTED_SPEECH,
            f"the sentence does not say that this was said: {shown(words)}",
            "choose a passage that the article reports somebody to have said",
        )


def _says(speech: QuotedSpeech, words: str) -> bool:
    return any(each.search(words) for each in (speech.lexicon.says, speech.lexicon.according))


def _goes_on(speech: QuotedSpeech, words: str, start: int, end: int) -> bool:
    """Whether a sentence of `words` reports on, as German does in the subjunctive, behind one that says who speaks:
    "Das sei zu teuer". `start` and `end` are those of what its paragraph has before it."""
    if not speech.lexicon.reporting.search(words):
        return False
    before = speech.text[start:end]
    for each in reversed(sentences(before, speech.language)):
        earlier = before[each.start : each.end]
        if _says(speech, earlier):
            return True
        if not speech.lexicon.reporting.search(earlier):
            return False
    return False
