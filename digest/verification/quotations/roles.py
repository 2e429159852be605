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
    if not role or not is_known(speech.language) or is_edgeless(role):
        return
    own = _offices(speech, role)
    if not own:  # first, since it is quickly seen
        return
    told = [each for name in names for each in (*speech.people.roles_of(name), *_before(speech, name))]
    offices = [_offices(speech, each) for each in told]
    if not offices or not all(offices):
        return
    theirs = frozenset().union(*offices)
    language = speech.language
    given, said = _stems(role, language), _stems(" ".join(told), language)
    if own.isdisjoint(theirs):  # the head of finance may well be the finance director
        is_other = given.isdisjoint(said) and own.isdisjoint(_stems(_sentences_with(speech, names), language))
    else:
        is_other = bool(said - given) and bool(given - said - _stems(speech.text, language))
    if is_other:
        yield Doubt(
            Code.ROLE_IN_DOUBT,
            f"the article says of {names[0]} {shown(told[0])}, and the quotation {shown(role)}",
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
        articles = list(lexicon.article.finditer(clause))
        office = clause[articles[-1].end() :].strip() if articles else ""
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
