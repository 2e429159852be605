"""Whom the sentences before a quotation are about: who is named there as a subject, who speaks in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from digest.reading.east_asian.speech import PATTERNS, topic_before
from digest.reading.names.name_patterns import NAME_AT_START
from digest.reading.names.offices import is_romance
from digest.reading.names.people import Speaker
from digest.reading.quoted_runs import QuotedRun
from digest.reading.reader import Reader
from digest.reading.speakers.shared_speakers import Attribution
from digest.reading.speakers.sources import source_named
from digest.reading.speakers.speaker import said_before
from digest.reading.subjects.naming import named_person
from digest.reading.words import WORD
from digest.text.sentences.splitting import sentences
from digest.text.spans import Span

_NO_NAME = re.compile(r"(?:ando|endo|ąc|wszy|łszy)$|\w['’][a-zà-ÿ]")
"""Gerunds, and infinitives behind an article: "Anunciando", "All’annunciare"."""
_ASKS = re.compile(
    "pergunt|pregunt|demand|interrog|chie[ds]|domand|frag|vroeg|vraa?g|asked|asks|pyta|zapyta|спр|frågar", re.IGNORECASE
)
_DATELINE = re.compile(r" (?:\([^()]*\) ?)?(?:--|—|–) ")


def begun_by(reader: Reader, run: QuotedRun, start: int) -> Speaker | None:
    """Whom one word names that begins the sentence of `run`, which stands before a pronoun: "Brook left, but she
    said"."""
    words = reader.text[start : run.outer_start]
    named = None if reader.lexicon.capital_nouns else NAME_AT_START.match(words)
    is_dateline = named is not None and _DATELINE.match(words, named.end()) is not None
    if named is None or is_dateline or " " in named["name"] or not words.startswith(" ", named.end()):
        return None
    if reader.lexicon.drops_pronouns and _NO_NAME.search(named["name"]):
        return None
    behind = words[named.end() :]
    if is_romance(reader.lexicon) and reader.lexicon.article.match(behind.lstrip()):
        return None  # "Immediata la replica del ministro:"
    if not behind.strip() or reader.lexicon.article.fullmatch(named["name"]):
        return None
    if re.search(rf"(?<!\w){re.escape(named['name'].lower())}(?!\w)", reader.text):
        return None  # a word that only begins the sentence
    spoken_of = reader.lexicon.object_pronoun.search(behind)
    if spoken_of and not reader.lexicon.pronoun.search(spoken_of[0]):
        return None  # "The Echo has him on trade:"
    return named_person(named["name"], reader.cast, reader.lexicon)


def subject_in(reader: Reader, start: int, end: int, earlier: Sequence[Attribution]) -> tuple[Speaker, ...]:
    """Who speaks in the last sentence between `start` and `end`, where that names them; an office that it begins with
    may be that of whoever spoke before and is named there."""
    words = reader.text[start:end]
    found = sentences(words, reader.language) if words.strip() else ()
    sentence = words[found[-1].start :] if found else ""
    if not reader.lexicon.says.search(sentence):
        return _source_of(reader, sentence, start + found[-1].start if found else start, end)
    subject = said_before(sentence, reader.cast, reader.lexicon)
    if subject is None or not subject.speakers:
        return ()
    says = reader.lexicon.says.search(sentence)
    if says and not subject.is_named and _ASKS.match(says[0]):
        asked = set(reader.people_in(start + found[-1].start + says.end(), end))
        return (reader.cast.speaker(asked.pop()),) if len(asked) == 1 else ()  # "O repórter perguntou a Ada Lima"
    if subject.is_named:
        return subject.speakers
    if reader.lexicon.indefinite.match(subject.speakers[0].name):
        return ()  # "Un desafío que asegura que es difícil."
    begins = sentence.casefold().startswith(subject.speakers[0].name.casefold())  # "The port's owner said that …"
    before = next((each.speakers for each in earlier[-1:] if each.speakers), ())
    is_near = bool(before) and before[0].name.rsplit(" ", 1)[-1] in words
    return (before if is_near else subject.speakers) if begins else ()


def _source_of(reader: Reader, sentence: str, start: int, end: int) -> tuple[Speaker, ...]:
    """Whom `sentence` begins with as its source, where it names nobody in full: "According to Verhoef, they stay"."""
    if not reader.lexicon.according.match(sentence) or reader.people_in(start, end):
        return ()
    source = source_named(sentence, reader.cast, reader.lexicon)
    is_name = source is not None and source.speakers and NAME_AT_START.match(source.speakers[0].name)
    return source.speakers if source and is_name else ()


def subject_of_last(reader: Reader, start: int, end: int, fits: Callable[[str], bool]) -> tuple[Speaker, ...]:
    """Whom the last sentence between `start` and `end` is about that names anybody who `fits`: whoever speaks in it,
    else the first who is no part of what somebody else is."""
    words = reader.text[start:end]
    likely: list[str] = []  # what may be a place or a paper, where a verb has no subject
    for sentence in reversed(sentences(words, reader.language) if words.strip() else ()):
        here = Span(start + sentence.start, start + sentence.end)
        telling = subject_in(reader, here.start, here.end, ())
        if telling and fits(telling[0].name):
            return telling
        first = WORD.match(reader.text[here.start : here.end].lstrip())
        if first and reader.lexicon.pronoun.fullmatch(first[0]):
            continue  # "He began at the port, before Bob Roy hired him": of whoever was meant before
        # "Ha dicho que el puerto de Ada Brook": what somebody says is not about themselves.
        says = reader.lexicon.says.search(reader.text, here.start, here.end)
        those = list(filter(fits, reader.leading_in(here.start, says.start() if says else here.end)))
        if those and (not reader.lexicon.drops_pronouns or reader.cast.is_known_person(those[0])):
            return (reader.cast.speaker(those[0]),)
        likely = likely or those[:1]
    return (reader.cast.speaker(likely[0]),) if likely else ()


def whom_about(reader: Reader, run: QuotedRun) -> Attribution | None:
    """In Japanese and Chinese, whom the paragraph before `run` is about, else the one before it."""
    if reader.language.split("-")[0].lower() not in PATTERNS:
        return None
    for number in range(run.paragraph, max(-1, run.paragraph - 2), -1):
        paragraph = reader.paragraphs[number]
        words = reader.text[paragraph.start : min(paragraph.end, run.outer_start)]
        if topic := topic_before(words, reader.language, reader.cast):
            is_here = number == run.paragraph
            return Attribution(topic.speakers, topic.is_named and is_here, Span(run.outer_start, run.outer_start))
    return None


def whom_since(reader: Reader, run: QuotedRun, earlier: QuotedRun, last: Attribution) -> Attribution | None:
    """In Japanese, whom the sentences between two runs of a paragraph are about, where that is somebody new."""
    if not reader.language.startswith("ja"):
        return None
    topic = topic_before(reader.text[earlier.outer_end : run.outer_start], reader.language, reader.cast)
    is_new = topic is not None and topic.speakers and topic.speakers != last.speakers
    return Attribution(topic.speakers, False, last.sentence) if topic and is_new else None
