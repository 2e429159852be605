"""Words that somebody quotes of another within their own: "My father said, ‘Never sell it,’" Tom Birk recalled."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.reading.lexicon import SpeechLexicon, is_known
from digest.reading.quoted_runs import Manner, QuotedRun, lines_of, quoted_runs
from digest.text.scripts import is_edgeless
from digest.text.spans import Span
from digest.verification.quotations.quoted_speech import QuotedSpeech

_ENDED = re.compile(r"[.!?…;。！？；]")
_REACH = 120
_THAT = re.compile(r"[\s,:]*(?:that|dass|daß|que|qu['’]|dat|att)?\s*$", re.IGNORECASE)


def words_of_relaying(speech: QuotedSpeech, run: QuotedRun, spans: Sequence[Span]) -> str:
    """The words of `run` by which its speaker says that another says what stands at `spans`, in marks of its own; ""
    where they do not, or say that they said it themselves."""
    if not is_known(speech.language):
        return ""
    words = speech.text[run.start : run.end]
    for inner in quoted_runs(words, lines_of(words), speech.language):
        start, end = run.start + inner.outer_start, run.start + inner.outer_end
        if inner.manner is Manner.MARKS and start <= spans[0].start and spans[-1].end <= end:
            before = _ENDED.split(speech.text[max(run.start, start - _REACH) : start])[-1]
            behind = _ENDED.split(speech.text[end : min(run.end, end + _REACH)])[0]
            around = f"{before} {behind}"
            return "" if _is_own(speech, around.strip()) or not _says(speech, before, behind) else around.strip()
    return ""


def _is_own(speech: QuotedSpeech, clause: str) -> bool:
    """Whether a clause of saying is about those who speak. In a script without spaces "I" and "me" are one word, and
    what begins the clause is its subject."""
    myself = speech.lexicon.first_person
    return (myself.match(clause) if is_edgeless(clause[:1]) else myself.search(clause)) is not None


def _says(speech: QuotedSpeech, before: str, behind: str) -> bool:
    """Whether a clause of saying stands before words or right behind them."""
    saying = (speech.lexicon.says, speech.lexicon.according)
    return any(each.search(part) is not None for each in saying for part in (before, behind))


def frame_of_another(before: str, lexicon: SpeechLexicon) -> str:
    """The words by which `before`, what a speaker's sentence has before a quotation of it, gives that to another: "My
    father thinks that"; "" where it does not. Where verbs stand without pronouns, "I" may be meant, and none is told.
    """
    clause = _ENDED.split(before)[-1].strip()
    if not clause or lexicon.drops_pronouns or is_edgeless(clause[:1]):
        return ""
    says = next((each for each in lexicon.says.finditer(clause) if _THAT.match(clause, each.end())), None)
    if lexicon.comparing.match(clause):  # "As Bob Roy says," agrees
        return ""
    own = (lexicon.first_person, lexicon.object_pronoun)  # "I would say that", "let me say that"
    if says is None or not clause[: says.start()].strip() or any(each.search(clause) for each in own):
        return ""
    return clause
