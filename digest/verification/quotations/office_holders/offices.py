"""Whether an office without a name says what is given as the words of somebody who says something else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.reading.names.bare_names import without_role
from digest.reading.names.name_patterns import NAMES
from digest.reading.names.offices import is_bare_plural
from digest.reading.names.people import Speaker, is_organisation
from digest.reading.speakers.shared_speakers import Attribution
from digest.text.scripts import is_unspaced
from digest.verification.quotations.quoted_speech import QuotedSpeech
from digest.verification.quotations.same_person import is_named_in, is_same

_SHORTEST = 2
_NEAR = 4
"""Paragraphs before a clause in which whoever holds an office would be named."""


def is_of_office(speech: QuotedSpeech, attribution: Attribution, given: Sequence[str]) -> bool:
    """Whether the run's own clause has an organisation say it, or an office that those given do not hold, and they say
    something else in the article: "The company called it “a hitch”. Bob Roy said …"."""
    if not attribution.is_direct or len(attribution.speakers) != 1:
        return False
    office = attribution.speakers[0].name
    sentence = speech.text[attribution.sentence.start : attribution.sentence.end]
    if any(is_named_in(sentence, name, speech.language) for name in given):
        return False
    others = _certain(speech, given)
    if not others:
        return False
    if is_unspaced(office[:1]):
        return _is_other_role(speech, office, others)
    if is_bare_plural(office, speech.lexicon):
        return True
    if speech.lexicon.article.match(office) is None:
        return False
    if any(speech.lexicon.body.fullmatch(word) for word in office.split()[1:3]):
        return not all(_may_be_organisation(speech, name) for name in given)
    if _is_of_organisation(speech, office):
        return not all(_may_be_organisation(speech, name) for name in given)
    is_later = not any(is_named_in(speech.text[: attribution.sentence.end], name, speech.language) for name in given)
    if is_later and _is_other_role(speech, office, others):
        return True
    return speech.lexicon.role.search(office) is not None and _is_far(speech, attribution, given)


def _is_of_organisation(speech: QuotedSpeech, office: str) -> bool:
    """Whether `office` is an article and the name of an organisation, in capital letters: "the Harbour Gazette"."""
    article = speech.lexicon.article.match(office)
    name = office[article.end() :].strip() if article else ""
    if NAMES.fullmatch(name) is None or speech.people.is_person(name) or speech.lexicon.role.search(name):
        return False
    return is_organisation(name) or (name.isupper() and len(name) > _SHORTEST)


def holds_office(speech: QuotedSpeech, office: str, speaker: Speaker) -> bool:
    """Whether `office`, which is given as who speaks, is what the text says that `speaker` is: "the mayor of Leith"."""
    if speech.people.is_person(office):
        return False
    nouns = {
        noun[0].casefold()
        for words in (speech.lexicon.role, speech.lexicon.profession)
        for noun in words.finditer(office)
    }
    told = " ".join((speaker.role, *speech.people.roles_of(speaker.name))).casefold() if nouns else ""
    return not nouns.isdisjoint(re.findall(r"[\w-]+", told))


def _may_be_organisation(speech: QuotedSpeech, name: str) -> bool:
    """Whether `name` may be what "the company" stands for: one word, that no person is called by, or one that ends with
    what organisations are."""
    if " " not in name:
        return not speech.people.is_person(name)
    return any(speech.lexicon.body.fullmatch(word.lower()) for word in name.split())


def _is_far(speech: QuotedSpeech, attribution: Attribution, given: Sequence[str]) -> bool:
    """Whether those given are named in none of the paragraphs around a clause, and others are: "the mayor" is one of
    these."""
    number = speech.paragraphs.index(speech.paragraph_at(attribution.sentence.start))
    near = speech.paragraphs[max(0, number - _NEAR) : number + 2]
    if any(is_named_in(speech.text[near[0].start : near[-1].end], name, speech.language) for name in given):
        return False
    named = speech.named_in(number) + (speech.named_in(number - 1) if number else ())
    return any(speech.people.is_known_person(without_role(0, name, speech.lexicon)[1]) for name in named)


def _certain(speech: QuotedSpeech, given: Sequence[str]) -> list[Speaker]:
    """Those given, as the article has them say something with certainty in a clause of its own."""
    return [
        speaker
        for other in speech.attributions.values()
        if other.is_certain and other.is_direct
        for speaker in other.speakers
        if any(is_same(name, speaker.name, speech.language) for name in given)
    ]


def _is_other_role(speech: QuotedSpeech, office: str, speakers: Sequence[Speaker]) -> bool:
    """Whether `office` is a role's, and the text gives each of `speakers` another."""
    noun = _role_noun(speech, office)
    roles = [_role_noun(speech, speaker.role or speech.people.role_of(speaker.name)) for speaker in speakers]
    return bool(noun) and all(role and role != noun for role in roles)


def _role_noun(speech: QuotedSpeech, words: str) -> str:
    """The word of `words` for what somebody is, the last in a language that has it there; empty where there is none."""
    found = [role[0].casefold() for role in speech.lexicon.role.finditer(words)]
    if not found:
        return ""
    if is_unspaced(words[:1]):
        return found[-1] if words.casefold().endswith(found[-1]) else ""
    return found[0]
