"""Whether a pronoun beside a quotation can stand for whoever is given as its speaker: "he said" is not of Ms Brook."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.reading.names.genders import gender_of, gender_said
from digest.reading.pronouns.beside import gender_beside
from digest.reading.pronouns.turns import gender_in_turns
from digest.reading.quoted_runs import QuotedRun
from digest.reading.reader import Reader
from digest.reading.speakers.shared_speakers import Attribution
from digest.verification.quotations.given_names import gender_of_given
from digest.verification.quotations.quoted_speech import QuotedSpeech
from digest.verification.quotations.same_person import is_same

_LEAD = re.compile(r"[\s,.–—―-]*")
_NEAR = 40
_NAMES_BEFORE = 400


def called_otherwise(speech: QuotedSpeech, run: QuotedRun, given: Sequence[str]) -> str:
    """The pronoun that is the subject of the clause behind `run`, where it is of the other gender than all of `given`
    by titles, offices or given names, and somebody of its gender is named before; else ""."""
    pronoun = _pronoun_behind(speech, run)
    gender = gender_said(pronoun, speech.language) if pronoun else ""
    if not gender:
        return ""

    def told(name: str) -> str:
        return gender_of(speech.text, _called(name, speech), speech.language) or gender_of_given(name)

    full = [name for name in given if " " in name]
    if not full or any(told(name) in {"", gender} for name in full):
        return ""
    before = speech.text[max(0, run.outer_start - _NAMES_BEFORE) : run.outer_start]
    others = (name for name in set(speech.people.whole.values()) if _called(name, speech) in before)
    return pronoun if any(told(name) == gender for name in others) else ""


def _pronoun_behind(speech: QuotedSpeech, run: QuotedRun) -> str:
    """The pronoun that stands right behind `run` as the subject of a verb of saying: "he said", "sagte sie"."""
    lexicon = speech.lexicon
    words = speech.text[run.outer_end : min(run.outer_end + _NEAR, speech.paragraphs[run.paragraph].end)]
    lead = _LEAD.match(words)
    begins = lead.end() if lead else 0
    if (first := lexicon.pronoun.match(words, begins)) and lexicon.says.match(words, first.end() + 1):
        return first[0]
    helper = lexicon.helper.match(words, begins)
    says = lexicon.says.match(words, helper.end() + 1 if helper else begins)
    behind = lexicon.pronoun.match(words, says.end() + 1) if says else None
    return behind[0] if behind else ""


def is_other_by_gender(speech: QuotedSpeech, attribution: Attribution, run: QuotedRun, given: Sequence[str]) -> bool:
    """Whether the pronoun beside `run` is of the other gender than all of `given` by what the article calls them, and
    may be whoever `attribution` has."""
    reader = Reader(speech.text, speech.paragraphs, speech.language, speech.people, speech.lexicon, speech.runs)
    start = min(attribution.sentence.start, run.outer_start)
    pronoun = gender_beside(reader, run, start)
    if not pronoun:
        return False

    before = [speech.attributions[each] for each in speech.runs[: speech.runs.index(run)]]

    def gender(name: str) -> str:
        told = gender_of(speech.text, _called(name, speech), speech.language)
        return told or gender_in_turns(reader, before, lambda turn: _is_of(turn, name, speech.language))

    is_other = all(gender(name) not in {"", pronoun} for name in given)
    return is_other and all(gender(speaker.name) in {"", pronoun} for speaker in attribution.speakers)


def _is_of(turn: Attribution, name: str, language: str) -> bool:
    return len(turn.speakers) == 1 and is_same(turn.speakers[0].name, name, language)


def _called(name: str, speech: QuotedSpeech) -> str:
    """What the article calls `name` by, and nobody else: the surname, or all of it."""
    surname = name.split()[-1]
    return surname if speech.people.whole.get(surname, name) == name else name
