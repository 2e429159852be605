"""Words that a sentence has beside a person who did not say them: what they were told or asked, what they heard, read
on a banner or sang, what they are only supposed to have said, and what they say that another had told them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from digest.foundation.problem import Code
from digest.reading.lexicon import is_known
from digest.reading.names.name_patterns import NAME_AT_END
from digest.reading.quoted_runs import QuotedRun
from digest.text.sentences.splitting import first_sentence, sentences
from digest.text.spans import Span
from digest.verification.quotations.doubts import Doubt, shown
from digest.verification.quotations.quoted_speech import QuotedSpeech
from digest.verification.quotations.same_person import is_named_in, is_same

_REACH = 240
_ENDING = " :,\"'“„«»"
_LED = (":", ",")
_PARTED = re.compile(r"[,;:]")
_FEW = 4
"""Words between a verb of telling in the passive and its end, or between a name and that verb."""
_SHORTEST_TITLE = 3
_BY_HELPER = 3
"""Words between who told somebody, and the verb: "Bob Roy had once told"."""


def not_theirs(speech: QuotedSpeech, run: QuotedRun, given: Sequence[str]) -> Iterator[Doubt]:
    """The doubt that the sentence of `run` names those `given` without having them say it."""
    paragraph = speech.paragraphs[run.paragraph]
    near = speech.text[max(paragraph.start, run.outer_start - _REACH) : run.outer_start]
    behind = speech.text[run.outer_end : min(paragraph.end, run.outer_end + _REACH)]
    for word, hint in (_before(speech, run, near, given), _behind(speech, behind, given)):
        if word:
            yield Doubt(
                Code.SPEAKER_DIFFERS,
                f"the article does not have {' and '.join(given[:1])} say this, by {shown(word)}",
                hint,
            )
            return


def _before(speech: QuotedSpeech, run: QuotedRun, near: str, given: Sequence[str]) -> tuple[str, str]:
    lexicon = speech.lexicon
    lead = near.rstrip(_ENDING)
    word = _at_end(lexicon.of_others.finditer(near), lead)
    is_led = near.rstrip().endswith(_LED)
    inside = speech.text[run.start : run.end]
    title = "" if word or is_led else _at_end(lexicon.titled.finditer(near), lead)
    whom = "" if word or title else _quoting(speech, lead)
    supposed = None if word or title or whom else lexicon.supposed.search(near)
    is_last = supposed is not None and not lexicon.says.search(near, supposed.end())
    if supposed and is_last and len(near[supposed.end() :].split()) <= _FEW:
        whom = supposed[0]
    if not (word or title or whom):
        return "", ""
    last = sentences(near, speech.language)[-1:]
    clause = lead[last[0].start :] if last else lead
    if not any(is_named_in(clause, name, speech.language) for name in given):
        return "", ""
    if word and " " not in word and not lexicon.passive.search(clause, max(0, len(clause) - len(word) - _REACH // 4)):
        return "", ""
    if title and (
        lexicon.says.search(clause[: -len(title)]) or not inside[:1].isupper() or len(inside.split()) < _SHORTEST_TITLE
    ):
        return "", ""
    return word or title or whom, f"give whoever says it, or leave the quotation out: {shown(clause)}"


def _at_end(found: Iterator[re.Match[str]], lead: str) -> str:
    """The match that ends `lead`; "" where none does."""
    return next((each[0] for each in found if each.end() == len(lead)), "")


def _quoting(speech: QuotedSpeech, lead: str) -> str:
    """What ends `lead` and says that somebody is quoted whom only a pronoun names: "quoted him"."""
    for cites in speech.lexicon.cites.finditer(lead):
        whom = lead[cites.end() :].strip()
        if whom and speech.lexicon.object_pronoun.fullmatch(whom):
            return lead[cites.start() :]
    return ""


def _behind(speech: QuotedSpeech, behind: str, given: Sequence[str]) -> tuple[str, str]:
    """What behind a run says of those `given` that they are only supposed to have said it, or were told it."""
    lexicon = speech.lexicon
    supposed = lexicon.supposed.search(behind)
    passive = None if supposed else lexicon.passive.search(behind)
    if not supposed and not passive:
        return "", ""
    first = first_sentence(behind, speech.language)
    clause = behind[: first.end] if first else behind
    found = supposed if supposed and supposed.start() < len(clause) else None
    if found:
        around = clause[max(0, found.start() - _REACH // _FEW) :]
        if any(is_named_in(around, name, speech.language) for name in given):
            return found[0], f"it says {shown(clause)}"
        return "", ""
    if passive is None or passive.start() >= len(clause):
        return "", ""
    subject = clause[: passive.start()].strip(" ,–—-")
    if _PARTED.search(subject) or not any(is_same(subject, name, speech.language) for name in given):
        return "", ""
    told = next((each for each in lexicon.of_others.finditer(clause, passive.start())), None)
    if told is None or len(clause[passive.end() : told.end()].split()) > _FEW:
        return "", ""
    return clause[passive.start() : told.end()], f"it says {shown(clause)}"


def heard_from(speech: QuotedSpeech, span: Span, given: Sequence[str]) -> str:
    """Who told those `given` what stands at `span`, reported without marks, by the last clause of saying before it:
    "Bob Roy" of "Ada Brook said Bob Roy had told her the dock"; "" where they say it themselves."""
    if not is_known(speech.language):
        return ""
    paragraph = speech.paragraph_at(span.start)
    start = max(paragraph.start, span.start - _REACH)
    near = speech.text[start : span.start]
    last = sentences(near, speech.language)[-1:] if near.strip() else ()
    clause = near[last[0].start :] if last else ""
    verbs = list(speech.lexicon.says.finditer(clause))
    if len(verbs) < 2 or len(clause[verbs[-1].end() :].split()) > _FEW:
        return ""
    between = clause[verbs[0].end() : verbs[-1].start()].rstrip()
    helper = list(speech.lexicon.helper.finditer(between)) + list(speech.lexicon.auxiliary.finditer(between))
    ahead = between[: min((each.start() for each in helper), default=len(between))].rstrip()
    named = NAME_AT_END.search(ahead)
    if named is None or len(between[named.end() :].split()) > _BY_HELPER:
        return ""
    name = named["name"]
    if not speech.people.is_person(name) or any(is_same(name, each, speech.language) for each in given):
        return ""
    return name if any(is_named_in(clause[: verbs[0].end()], each, speech.language) for each in given) else ""
