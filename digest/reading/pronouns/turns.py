"""Whose turn it is where people speak in turn: “Why?” she asked. “It is so,” he replied."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from digest.reading.names.genders import gender_of
from digest.reading.names.people import Speaker
from digest.reading.pronouns.beside import called_by, gender_beside, words_beside
from digest.reading.quoted_runs import QuotedRun
from digest.reading.reader import Reader
from digest.reading.speakers.shared_speakers import Attribution
from digest.text.scripts import is_unspaced

_ASKED = ("?", "？", "؟")
_FAR = 8  # turns


def in_turn(
    reader: Reader, run: QuotedRun, found: Sequence[Attribution], start: int, likely: Attribution
) -> Attribution:
    """`likely`, whom the pronoun beside `run` would stand for, or in doubt whoever else speaks where that cannot be.

    It cannot where a turn before was told of the same person by the other pronoun; nor does anybody answer their own
    question, though somebody may ask, and then say what they think.
    """
    if not reader.runs or not found:
        return likely
    name = likely.speakers[0].name
    pronoun = gender_beside(reader, run, start)
    if pronoun and gender_in_turns(reader, found, _is_called(name)) not in {"", pronoun}:
        return Attribution(_other(reader, found, name, pronoun), is_certain=False, sentence=likely.sentence)
    if not _is_called(name)(found[-1]) or not _is_question(reader, found[-1], reader.runs[len(found) - 1]):
        return likely
    if reader.lexicon.asks.search(reader.text, start, run.outer_start):
        return likely  # "Asked again, she replied": whoever asks stands between
    if reader.lexicon.answers.search(words_beside(reader, run, start)):
        return Attribution(_other(reader, found, name, pronoun), is_certain=False, sentence=likely.sentence)
    return likely._replace(is_certain=likely.is_certain and not _is_asked(reader, found[-1]))


def gender_in_turns(reader: Reader, found: Sequence[Attribution], is_theirs: Callable[[Attribution], bool]) -> str:
    """The gender of the pronouns, "f" or "m", by which the text tells those of the turns in `found` that are
    `is_theirs`; empty where it has none there, or both. The last turn counts though it be in doubt whose it is."""
    genders: set[str] = set()
    for index in range(len(found) - 1, max(-1, len(found) - 1 - _FAR), -1):
        told = found[index]
        if told.is_direct or not is_theirs(told) or not (told.is_certain or index == len(found) - 1):
            continue
        run = reader.runs[index]
        genders.add(gender_beside(reader, run, min(told.sentence.start, run.outer_start)))
    genders.discard("")
    return genders.pop() if len(genders) == 1 else ""


def _is_called(name: str) -> Callable[[Attribution], bool]:
    return lambda told: [speaker.name for speaker in told.speakers] == [name]


def _other(reader: Reader, found: Sequence[Attribution], name: str, pronoun: str) -> tuple[Speaker, ...]:
    """Who spoke last beside `name`, or else is named alone with them where they spoke last, and may be `pronoun`."""

    def fits(other: str) -> bool:
        if other == name or not reader.cast.is_person(other):
            return False
        told = gender_of(reader.text, called_by(other, reader), reader.language) if pronoun else ""
        return not pronoun or {told, gender_in_turns(reader, found, _is_called(other))} <= {"", pronoun}

    for told in reversed(found[-_FAR:]):
        if len(told.speakers) == 1 and fits(told.speakers[0].name):
            return told.speakers
    paragraph = reader.paragraphs[reader.runs[len(found) - 1].paragraph]
    there = dict.fromkeys(reader.people_in(paragraph.start, paragraph.end))
    others = list(filter(fits, there))
    return (reader.cast.speaker(others[0]),) if len(others) == 1 else ()


def _is_question(reader: Reader, told: Attribution, run: QuotedRun) -> bool:
    """Whether `run`, of whose sentence `told` is, is a question; in a script that may do without its mark, whether a
    verb beside it asks."""
    inside = reader.text[run.start : run.end].rstrip()
    return inside.endswith(_ASKED) or (is_unspaced(inside[:1]) and _is_asked(reader, told))


def _is_asked(reader: Reader, told: Attribution) -> bool:
    """Whether a verb of the sentence of a run says that it is asked."""
    return reader.lexicon.asks.search(reader.words_outside_of_runs(*told.sentence)) is not None
