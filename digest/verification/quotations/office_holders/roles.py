"""Whether somebody is what a quotation says that its speaker is, where the article says plainly what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from digest.foundation.problem import Code
from digest.reading.lexicon import is_known, small_words
from digest.text.scripts import is_edgeless
from digest.text.spans import Span
from digest.text.words.stems import stem
from digest.verification.quotations.doubts import Doubt, shown
from digest.verification.quotations.office_holders.eastern_offices import other_eastern_office
from digest.verification.quotations.office_holders.held_offices import (
    as_held,
    held_otherwise,
    in_usual_words,
    not_held_now,
    parted,
    titled,
)
from digest.verification.quotations.quoted_speech import QuotedSpeech

_WORD = re.compile(r"[^\W\d_]{3,}")
_MARKS = re.compile(r"[,.;:!?«»“”„\"()\n]")
_LONGEST = 60
_MOST_PLACES = 40


def other_role(speech: QuotedSpeech, role: str, names: Sequence[str]) -> Iterator[Doubt]:
    """The doubt that the speaker, whose names are `names`, has the `role` that the editor gives them.

    It is told where the article gives them an office in every place where it says what they are, and the editor
    another, of which no sentence with their name says anything; or the same with words that the article has nowhere:
    "managing director", of the finance director. What else somebody is, an article need not say.
    """
    language = speech.language
    if not role or not is_known(language):
        return
    if is_edgeless(role):
        if office := other_eastern_office(speech, role, names):
            yield _doubt(names[0], office, role)
        return
    usual = in_usual_words(parted(role, speech), language)
    own = _offices(speech, usual)
    if not own:  # first, since it is quickly seen
        return
    if word := held_otherwise(speech, role, names) or not_held_now(speech, role, names):
        yield _doubt(names[0], word, role)
        return
    told = [
        in_usual_words(parted(each, speech), language)
        for name in names
        for each in (*speech.people.roles_of(name), *_before(speech, name), *titled(speech, name))
    ]
    offices = [_offices(speech, each) for each in told]
    if not offices or not all(offices):
        return
    theirs = frozenset().union(*offices)
    given, said = (_stems(as_held(words, speech), language) for words in (usual, " ".join(told)))
    if own.isdisjoint(theirs):  # the head of finance may well be the finance director
        around = in_usual_words(_sentences_with(speech, names), language)
        is_other = given.isdisjoint(said) and own.isdisjoint(_stems(around, language))
    else:
        text = in_usual_words(speech.text, language)
        is_other = bool(said - given) and bool(given - said - _stems(text, language))
    if is_other:
        yield _doubt(names[0], told[0], role)


def _doubt(name: str, told: str, given: str) -> Doubt:
    return Doubt(
        Code.ROLE_IN_DOUBT,
        f"the article says of {name} {shown(told)}, and the quotation {shown(given)}",
        "give the role that the article gives, or leave it out",
    )


def _before(speech: QuotedSpeech, name: str) -> Iterator[str]:
    """What stands before `name`, parted by commas, and ends with an office: "the finance director, *Ada Brook*,"."""
    lexicon = speech.lexicon
    parted = f", {name}"
    if parted not in speech.text:
        return
    for place in re.finditer(rf"{re.escape(parted)}(?=[,.;:]|$)", speech.text):
        clause = _MARKS.split(speech.text[max(0, place.start() - _LONGEST) : place.start()])[-1]
        leading = [each.end() for words in (lexicon.article, lexicon.determiner) for each in words.finditer(clause)]
        office = clause[max(leading) :].strip() if leading else ""
        if any(found.end() == len(office) for found in lexicon.role.finditer(office)) and not any(
            words.search(office) for words in (lexicon.says, lexicon.auxiliary, lexicon.relative)
        ):
            yield office


def _offices(speech: QuotedSpeech, words: str) -> frozenset[str]:
    """The stems of the offices in `words`: "director" of "finance director"."""
    found = (each[0] for each in speech.lexicon.role.finditer(words))
    return frozenset().union(*(_stems(each, speech.language) for each in found))


def _stems(words: str, language: str) -> frozenset[str]:
    """The stems of the words that say something."""
    small = small_words(language)
    return frozenset(stem(word, language) for word in _WORD.findall(words) if word.casefold() not in small)


def _sentences_with(speech: QuotedSpeech, names: Sequence[str]) -> str:
    """The sentences that have one of the names, or the last word of one."""
    wanted = "|".join({re.escape(word) for name in names for word in (name, name.split()[-1])})
    found: dict[Span, str] = {}
    for place in re.finditer(rf"(?<!\w)(?:{wanted})(?!\w)", speech.text):
        paragraph = speech.paragraph_at(place.start())
        span = speech.sentence_in(Span(paragraph.start, paragraph.end), place.start() + 1)
        found[span] = speech.text[span.start : max(span.end, place.end())]
        if len(found) == _MOST_PLACES:
            break
    return " ".join(found.values())
