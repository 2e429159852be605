"""Whether a pronoun beside a quotation can stand for whoever is given as its speaker: "he said" is not of Ms Brook."""

from __future__ import annotations

from collections.abc import Sequence

from digest.reading.names.genders import gender_of
from digest.reading.pronouns.beside import gender_beside
from digest.reading.pronouns.turns import gender_in_turns
from digest.reading.quoted_runs import QuotedRun
from digest.reading.reader import Reader
from digest.reading.speakers.shared_speakers import Attribution
from digest.verification.quotations.quoted_speech import QuotedSpeech
from digest.verification.quotations.same_person import is_same


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
