"""Whom what stands above a quotation is about: who begins its paragraphs, and who says something in them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.name_patterns import NAME_AT_START, names_in
from digest.reading.names.offices import is_romance, is_without_articles, office_beginning
from digest.reading.names.people import Speaker
from digest.reading.pronouns.beside import fitting, gender_beside
from digest.reading.quoted_runs import Paragraph, QuotedRun
from digest.reading.reader import Reader
from digest.reading.speakers.shared_speakers import Attribution
from digest.reading.speakers.speaker import said_before
from digest.reading.subjects.naming import named_person
from digest.reading.subjects_before import subject_in
from digest.reading.words import WORD, last_word
from digest.text.sentences.splitting import sentences
from digest.text.spans import Span

_WHAT_OF = re.compile(r"(?: (?:de|du|des|del|di|do|da) (?:l[ae]s? )?[\w’'-]+| d['’][\w-]+| de l['’][\w-]+)+")
_BEGINS_CLAUSE = frozenset(
    "where when while because that after before as since although but où quand que donde cuando".split()
)
_IN_PLACE = re.compile(r"(?<!\w)(?:in|at|into|near|en|à|dans|em|na|no|nel|nella|uit|naar|te|w|we|do) $")
_SHORT = 3
_BEGINNING = 60
FAR = 6  # paragraphs


def has_another(reader: Reader, start: int, end: int) -> bool:
    """Whether one word that may be somebody's whole name, of which the text says no more, begins a clause between
    `start` and `end`: "where Adele was born"."""
    if reader.lexicon.capital_nouns:
        return False
    words = reader.words_outside_of_runs(start, end)
    for named in names_in(words):
        ahead = words[: named.start()].rstrip()
        last = last_word(ahead)
        is_one = " " not in named[0] and not reader.cast.is_person(named[0]) and len(named[0]) > _SHORT
        begins = last is not None and bool(reader.lexicon.relative.fullmatch(last[0]) or last[0] in _BEGINS_CLAUSE)
        if is_one and begins and not reader.lexicon.not_a_name.fullmatch(named[0]):
            return True
    return False


def led_by(reader: Reader, run: QuotedRun, nobody: Span) -> Attribution:
    """Who begins the last paragraph before `run` that a person begins, a few at most above."""
    for number in range(run.paragraph - 1, max(-1, run.paragraph - FAR), -1):
        above = reader.paragraphs[number]
        if names := reader.leading_in(above.start, min(above.end, above.start + _BEGINNING)):
            return Attribution((reader.cast.speaker(names[0]),), False, nobody, is_supposed=True)
    first = reader.paragraphs[max(0, run.paragraph - FAR)]
    alone = set(reader.people_in(first.start, reader.paragraphs[run.paragraph].start))
    name = alone.pop() if len(alone) == 1 else ""
    return Attribution((reader.cast.speaker(name),) if name else (), False, nobody, is_supposed=bool(name))


def paragraph_above(reader: Reader, run: QuotedRun, earlier: Attribution | None) -> Paragraph:
    """The paragraph above `run`, or where nobody spoke before and it begins with a pronoun, the one above that: "She
    spoke of Bob Roy" is about whom that names."""
    number = run.paragraph - 1
    while number and not (earlier and earlier.speakers) and number > run.paragraph - FAR:
        first = WORD.match(reader.text[reader.paragraphs[number].start : reader.paragraphs[number].end].lstrip())
        if first is None or not reader.lexicon.pronoun.fullmatch(first[0]):
            break
        number -= 1
    return reader.paragraphs[number]


def somebody_above(reader: Reader, paragraph: Paragraph) -> Speaker | None:
    """Somebody without a name who says something in the last sentence of `paragraph`, and begins it: "A spokesman for
    the port said it was aware of it."."""
    words = reader.text[paragraph.start : paragraph.end]
    last = sentences(words, reader.language)[-1:] if words.strip() else ()
    sentence = words[last[0].start : last[0].end].lstrip() if last else ""
    if not reader.lexicon.indefinite.match(sentence) or not reader.lexicon.says.search(sentence):
        return None
    subject = said_before(sentence, reader.cast, reader.lexicon)
    speaker = subject.speakers[0] if subject and len(subject.speakers) == 1 and not subject.is_named else None
    return speaker if speaker and sentence.startswith(speaker.name) else None


def called_above(reader: Reader, paragraph: Paragraph) -> Speaker | None:
    """Whom one word names that begins `paragraph` and that the text has inside of sentences too: "Brook was glad"."""
    words = reader.text[paragraph.start : paragraph.end]
    named = None if reader.lexicon.capital_nouns else NAME_AT_START.match(words)
    if named is None or " " in named["name"] or len(named["name"]) <= _SHORT:
        return None
    if not words[named.end() : named.end() + 2].strip().islower() or not words.startswith(" ", named.end()):
        return None
    if re.search(rf"(?<!\w){re.escape(named['name'].lower())}(?!\w)", reader.text):
        return None  # a noun: "Suspension of the sentence"
    within = list(re.finditer(rf"(?<=[a-zà-ÿ,] ){re.escape(named['name'])}(?!\w)", reader.text))
    is_place = any(_IN_PLACE.search(reader.text, max(0, each.start() - _SHORT * 2), each.start()) for each in within)
    return named_person(named["name"], reader.cast, reader.lexicon) if within and not is_place else None


def named_since(reader: Reader, run: QuotedRun, start: int, found: Sequence[Attribution]) -> tuple[Speaker, ...]:
    """Whom a paragraph between the run before and `run` begins with, who is not the speaker of that run and may be the
    pronoun: the last such."""
    names = {speaker.name for speaker in found[-1].speakers}
    fits = fitting(reader, gender_beside(reader, run, start))
    for number in range(run.paragraph - 1, paragraph_of_last(reader, found), -1):
        above = reader.paragraphs[number]
        for name in reader.leading_in(above.start, min(above.end, above.start + _BEGINNING))[:1]:
            if name not in names and fits(name):
                return (reader.cast.speaker(name),)
        if names & set(reader.people_in(above.start, above.end)):
            return ()
    return ()


def paragraph_of_last(reader: Reader, found: Sequence[Attribution]) -> int:
    """The number of the paragraph of the last run of `found`; of speech without marks, `reader` knows no runs."""
    if reader.runs:
        return reader.runs[len(found) - 1].paragraph
    return bisect_right(reader.paragraphs, found[-1].sentence.start, key=attrgetter("start")) - 1


def tells(reader: Reader, paragraph: Paragraph) -> bool:
    """Whether the last sentence of `paragraph` has somebody who is named say something."""
    telling = subject_in(reader, paragraph.start, paragraph.end, ())
    return bool(telling) and all(reader.cast.is_person(each.name) for each in telling)


def has_spoken(name: str, found: Sequence[Attribution]) -> bool:
    return any(name in {speaker.name for speaker in each.speakers} for each in found)


def office_begun(reader: Reader, start: int, end: int) -> Speaker | None:
    """The office that begins the sentences between `start` and `end`: "The surgeon is glad. “No,” he said"; in Romance
    the organisation, too: "Le gouvernement a reculé. Il a déclaré"."""
    words = reader.text[start:end]
    if not words.strip():
        return None
    first = sentences(words, reader.language)[0]
    if not is_romance(reader.lexicon):
        return _officer_begun(words[first.start : first.end].lstrip(), reader.lexicon)
    if is_without_articles(reader.lexicon):
        noun = WORD.match(words, first.start)
        is_office = noun and (reader.lexicon.role.fullmatch(noun[0]) or reader.lexicon.profession.fullmatch(noun[0]))
        return Speaker(noun[0]) if noun and is_office else None  # "Burmistrz jest zły. – To kłamstwo – mówi."
    office = office_beginning(words[first.start : first.end], reader.lexicon)
    if office is None:
        return None
    lexicon = reader.lexicon
    nouns = (lexicon.role, lexicon.body, lexicon.profession)
    noun = next((found for each in nouns if (found := each.search(office.name))), None)
    if noun is None:
        return None
    of = _WHAT_OF.match(office.name, noun.end())
    return Speaker(office.name[: of.end() if of else noun.end()])


def _officer_begun(words: str, lexicon: SpeechLexicon) -> Speaker | None:
    """The office or profession that begins `words`, right behind its article, or before it in Swedish."""
    article = lexicon.article.match(words)
    begins = article.end() + 1 if article else 0
    noun = WORD.match(words, begins) if article or lexicon.language.startswith("sv") else None
    if noun is None or not (lexicon.role.fullmatch(noun[0]) or lexicon.profession.fullmatch(noun[0])):
        return None
    return None if words[noun.end() : noun.end() + 2].strip().istitle() else Speaker(words[: noun.end()])


def body_begun(reader: Reader, start: int, end: int) -> Speaker | None:
    """The organisation that begins the last sentence between `start` and `end` that one begins: "The US government
    denied it. In a statement, it said"."""
    words = reader.text[start:end]
    for sentence in reversed(sentences(words, reader.language) if words.strip() else ()):
        clause = words[sentence.start : sentence.end].lstrip()
        article = reader.lexicon.article.match(clause)
        noun = reader.lexicon.body.search(clause, 0, _BEGINNING) if article else None
        before = clause[: noun.start()] if noun else ""
        if noun and not any(each.search(before) for each in (reader.lexicon.says, reader.lexicon.auxiliary)):
            return Speaker(clause[: noun.end()])
    return None
