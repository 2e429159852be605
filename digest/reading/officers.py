"""Whom an office or a description in a clause of saying means: "the governor", "la jugadora", "the latter"."""

from __future__ import annotations

import re

from digest.reading.east_asian.office_holders import holder_named
from digest.reading.east_asian.speech import PATTERNS
from digest.reading.lexicon import CAPITAL
from digest.reading.names.described import may_describe, only_named, whom_described
from digest.reading.names.holders import is_of_another
from digest.reading.names.offices import is_anaphor
from digest.reading.names.roles import without_article
from digest.reading.quoted_runs import Manner, QuotedRun
from digest.reading.reader import Reader
from digest.reading.speakers.shared_speakers import Attribution
from digest.reading.speakers.speaker import said_before
from digest.reading.subjects.naming import ClauseSubject
from digest.text.sentences.splitting import sentences

_LATTER = re.compile(
    r"(?:ce dernier|cette dernière|celui-ci|celle-ci|est[ea] últim[oa]|dieser|diese|letzterer?)", re.IGNORECASE
)
_HUMAN = re.compile(r"(?<!\w)(?:hombre|mujer|homme|femme|uomo|donna|homem|mulher)$")
_PERSONAL = re.compile(
    r"(?:iste|ista|[dt]ora?|[dt]ore|eur|trice|euse|ien|ienne|ólog[oa]|logue|ologo|ologa|maestre|iatra|ante?|ente)(?!\w)"
)
"""How words end, in Romance, for what people are."""
_FURTHEST = 8_000
_BEGINNING, _SHORT = 60, 3
_CAPITAL = re.compile(rf"(?<!\w)[{CAPITAL}]\w+")


def in_office(reader: Reader, subject: ClauseSubject, run: QuotedRun) -> ClauseSubject:
    """Who alone has the office that `subject` is: "the governor"; whoever was named last, where it says so."""
    words = subject.speakers[0].name
    if reader.language.split("-")[0].lower() in PATTERNS:
        officer = holder_named(words, reader.text[: run.outer_start], reader.lexicon, reader.cast)
        return ClauseSubject((reader.cast.speaker(officer),)) if officer else subject
    if _LATTER.fullmatch(words):
        start = reader.paragraphs[run.paragraph].start
        at = reader.text.casefold().rfind(words.casefold(), start, run.outer_start)
        here = reader.people_in(start, at if at > start else run.outer_start)
        is_one_of_two = len(set(here)) > 1
        return ClauseSubject((reader.cast.speaker(here[-1]),), is_named=is_one_of_two) if here else subject
    if len(subject.speakers) > 1 or reader.cast.is_person(words):
        return subject
    holder = reader.cast.offices.get(without_article(words, reader.lexicon).casefold())
    if holder and not reader.lexicon.indefinite.match(words):
        return ClauseSubject((reader.cast.speaker(holder),), is_named=True)
    if loosely := _loosely_called(reader, words):
        return ClauseSubject((reader.cast.speaker(loosely),))
    if may_describe(words, reader.lexicon):
        known = reader.people_in(max(0, run.outer_start - _FURTHEST), run.outer_start)
        if described := whom_described(words, known, reader.cast, reader.lexicon):
            return ClauseSubject((reader.cast.speaker(described),))
    begins = run.paragraph and run.outer_start == reader.paragraphs[run.paragraph].start
    is_office = reader.lexicon.role.search(words) and not reader.lexicon.body.search(words)
    if begins and is_office and (above := introducing(reader, run)) and above.is_named:
        return above._replace(is_named=False)  # "Ada Brook said:", and in a paragraph of its own “…”, the judge added
    if is_anaphor(words, reader.lexicon):  # "añadió el científico"
        starts = [reader.paragraphs[run.paragraph].start]
        if _PERSONAL.search(words):
            starts.append(reader.paragraphs[max(0, run.paragraph - 1)].start)
        named = next((each for start in starts if (each := set(reader.people_in(start, run.outer_start)))), set[str]())
        name = named.pop() if len(named) == 1 else ""
        is_human = (_HUMAN.search(words) or _PERSONAL.search(words)) and reader.cast.is_person(name)
        name = name if is_human or reader.cast.is_known_person(name) else _alone_here(reader, run, words)
        return ClauseSubject((reader.cast.speaker(name),)) if name else subject
    if is_office:
        here = reader.people_in(reader.paragraphs[run.paragraph].start, run.outer_start)
        first = _begun(reader, run)
        if alone := only_named(here or (first,), words, reader.cast, reader.lexicon, first):
            return ClauseSubject((reader.cast.speaker(alone),))
    if alone := _alone_here(reader, run, words):
        return ClauseSubject((reader.cast.speaker(alone),))
    is_somebody = is_office and reader.lexicon.article.match(words)  # who may have been named: "the scientist"
    return subject._replace(is_named=False) if is_somebody else subject


def is_again(reader: Reader, subject: ClauseSubject, last: Attribution, run: QuotedRun) -> bool:
    """Whether what `subject` is called by may be whoever surely spoke in `last`, and nobody else is named since."""
    words = subject.speakers[0].name
    if not (last.is_certain and len(last.speakers) == 1 and reader.cast.is_person(last.speakers[0].name)):
        return False
    if not (is_anaphor(words, reader.lexicon) and _PERSONAL.search(words)):
        return False
    return set(reader.people_in(last.sentence.end, run.outer_start)) <= {last.speakers[0].name}


def introducing(reader: Reader, run: QuotedRun) -> ClauseSubject | None:
    """Who is named by the sentence that leads up to a quotation in a paragraph of its own."""
    above = (place for place in reversed(reader.paragraphs[: run.paragraph]) if not place.is_quoted)
    leading = next((place for place in above if reader.text[place.start : place.end].strip()), None)
    if leading is None:
        return None
    words = reader.text[leading.start : leading.end].rstrip()
    found = sentences(words, reader.language)
    if not words.endswith(":") and run.manner is not Manner.BLOCK:
        return None
    subject = said_before(words[found[-1].start :], reader.cast, reader.lexicon)
    return subject._replace(is_named=subject.is_named and words.endswith(":")) if subject else None


def _alone_here(reader: Reader, run: QuotedRun, words: str) -> str:
    """Who alone is named in the paragraph before `run` and begins it, where `words` are what somebody is, and may be
    them: "Ada Brook swims every day. “I love it,” the pensioner says", „sagte der Nordpartei-Politiker“; empty where
    there is nobody, or several."""
    noun = reader.lexicon.profession.search(words) or reader.lexicon.profession.search(words.rpartition("-")[2])
    is_one = noun is not None and noun.end() >= len(words.rpartition("-")[2]) - 1
    if not is_one or reader.lexicon.indefinite.match(words) or len(words.split()) > _SHORT:
        return ""
    start = reader.paragraphs[run.paragraph].start
    here = set(reader.people_in(start, run.outer_start))
    begins = reader.leading_in(start, min(run.outer_start, start + _BEGINNING))[:1]
    return begins[0] if len(here) == 1 and begins else ""


def _begun(reader: Reader, run: QuotedRun) -> str:
    """Who begins the paragraph of `run`, or that above where it names nobody: whom an office in it may mean."""
    for number in range(run.paragraph, max(-1, run.paragraph - 2), -1):
        place = reader.paragraphs[number]
        end = min(place.end, run.outer_start)
        if set(reader.people_in(place.start, end)):
            return next(iter(reader.leading_in(place.start, min(end, place.start + _BEGINNING))), "")
    return ""


def _loosely_called(reader: Reader, words: str) -> str:
    """Who alone has an office of the noun of `words`, "the spokesman of Northline", where the text says it in other
    words: "a spokesman for the firm, Bob Roy"; empty where what it is of has other names."""
    lexicon = reader.lexicon
    noun = lexicon.role.search(words) if lexicon.article.match(words) and not lexicon.indefinite.match(words) else None
    holder = reader.cast.offices.get(noun[0].casefold(), "") if noun and not is_of_another(words) else ""
    if not holder or lexicon.capital_nouns:
        return ""
    names = set(_CAPITAL.findall(words.partition(" ")[2]))
    others = set(_CAPITAL.findall(reader.cast.role_of(holder)))
    return "" if names and others and not names & others else holder
