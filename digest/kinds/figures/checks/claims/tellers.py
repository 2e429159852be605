"""Whether the article says that somebody else than a figure's reporter tells its amount, by name or as "he said"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.claims.naming import is_short_for
from digest.quantities.language.assertion import assertions
from digest.text.scripts import is_edgeless
from digest.text.sentences.splitting import sentences
from digest.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.reading.lexicon import SpeechLexicon
    from digest.reading.speakers.shared_speakers import Attribution
    from digest.verification.quotations.quoted_speech import QuotedSpeech

_WORD = re.compile(r"[^\W\d_]{2,}")
_WITHOUT_VERB = re.compile(r"[:–—―-]|(?<!\w)d(?:e |['’])(?:s['’]|se )?[a-zà-ÿ]+(?:er|ir|re)(?!\w)|(?<!\w)weten(?!\w)")
"""What may tell who speaks without a verb of saying: "Ada Brook: ", "Ada Brook d'ajouter", "liet Ada Brook weten"."""


def told_by_other(by: str, passage: Span, sentence: str, speech: QuotedSpeech) -> Iterator[Finding]:
    """The doubt that it is not `by` who tells what stands at `passage`, in `sentence`: the one whom the article names
    with it is somebody else, and no sentence names the two together."""
    names, run = _names(by), speech.run_with(passage)
    if not names or (run is None and not _may_be_said(sentence, speech.lexicon)):
        return
    said = speech.attributions[run] if run else _reported(passage, speech)
    if len(said.speakers) != 1 or not said.is_certain or said.is_supposed:
        return
    (speaker,) = said.speakers
    if is_short_for(by, speaker.name) or is_short_for(speaker.name, by):
        return
    if _may_stand_for(speaker.name, speech.language):
        return
    if not names.isdisjoint(_words(f"{speaker.name} {speaker.role}")) or _goes_with(by, said, speech):
        return
    yield Finding(
        Code.REPORTER_IN_DOUBT,
        "by",
        f"the figure is reported by {by}, and the article says that {speaker.name} said so",
        "name in `by` who says it",
        speech.text[said.sentence.start : said.sentence.end].strip(),
    )


def _may_stand_for(speaker: str, language: str) -> bool:
    """Whether who speaks is only called a firm or the like, as which the article may go on about the reporter, or whom
    that speaks for: *the airline* said."""
    words = _WORD.findall(speaker)
    return bool(words) and words[-1] in assertions(language).firms


def _may_be_said(sentence: str, lexicon: SpeechLexicon) -> bool:
    """Whether `sentence` may have anybody say it: most that have an amount have no word of saying, and who speaks need
    not be worked out. Where nouns have capital letters, or words no spaces, that is not so quickly seen."""
    if lexicon.capital_nouns or is_edgeless(sentence) or _WITHOUT_VERB.search(sentence):
        return True
    return lexicon.telling.may_be_in(sentence) and any(words.search(sentence) for words in lexicon.told_by)


def _reported(passage: Span, speech: QuotedSpeech) -> Attribution:
    """Who says what stands at `passage`, or all that is said from the last verb of saying of its sentence on."""
    found = speech.reported(passage)
    if found.speakers:
        return found
    says = list(speech.lexicon.says.finditer(speech.text[found.sentence.start : passage.start]))
    start = found.sentence.start + says[-1].end() if says else passage.start
    return speech.reported(Span(start, passage.end)) if says else found


def _goes_with(by: str, said: Attribution, speech: QuotedSpeech) -> bool:
    """Whether a sentence of the article names the reporter, who is no person, together with who speaks, as whose office
    it may be; or the sentence of the amount has the reporter's name."""
    (speaker,) = said.speakers
    names, last = _names(by), speaker.name.casefold().split()[-1]
    if not names.isdisjoint(_words(speech.text[said.sentence.start : said.sentence.end])):
        return True
    if speech.people.is_person(by):
        return False
    parts = (speech.text[each.start : each.end] for each in speech.paragraphs)
    told = (_words(part[each.start : each.end]) for part in parts for each in sentences(part, speech.language))
    return any(last in words and not names.isdisjoint(words) for words in told)


def _names(by: str) -> frozenset[str]:
    """The words of a reporter with a capital letter; all of them where none has one."""
    words = _WORD.findall(by)
    return frozenset(map(str.casefold, [word for word in words if word[0].isupper()] or words))


def _words(text: str) -> frozenset[str]:
    return frozenset(map(str.casefold, _WORD.findall(text)))
