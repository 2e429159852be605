"""Where sentences end in news, in many languages: well enough to quote by, with no model.

A sentence ends at a full stop, an ellipsis, an exclamation or question mark, with closing quotation marks, marks of
notes and what nobody sees, where white space follows and then no small letter; at a mark of one script (`。`, `।`, `።`:
those of sentence_marks.py) in any case. A full stop after an initial, an abbreviation or (in some languages) an ordinal
number ends none, unless the next word is one that begins sentences: "in the U.S. The company", "George W. Bush". After
titles it never does. Where a script marks no ends (Thai), a whole paragraph is one sentence.

shortest_sentences.py answers otherwise in doubt.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from itertools import chain

from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_unspaced
from digest.text.sentences.marks import MARKS, POINTS, UNSEEN
from digest.text.sentences.words import ABBREVIATIONS, BEGINNERS, GIVEN_NAMES, ORDINALS_WITH_STOP, TITLES, YEARS
from digest.text.spans import Span

GREEK = "\u0370-\u03ff\u1f00-\u1fff"
_QUESTION = deferred(rf"[{GREEK}][»”\")\]]?+[;\u037e]")
_NOTE = (
    r"\^?\[[^\[\]\n]{1,20}\]|\{[^{}\n]{1,12}\}|[(（][\w*](?:[\w, –-]{0,8}\w)?[)）]|<sup>[^<\n]{1,20}</sup>"
    r"|[\u00b9\u00b2\u00b3\u02b0-\u02b8\u1d2c-\u1d6a\u2070-\u207f*†‡§¶‖※]|[\u2190-\u21ff\u2600-\u27bf\U0001f000-\U0001faff]"
    r"|\^[0-9]{1,3}|(?:(?<=[^\d\s][.!?…])|(?<=[.!?…][\"”’»)]))[0-9]{1,2}(?:[,–-][0-9]{1,2})*(?=\s|\Z|[\"”’»])"
)
_CLOSING = "[\"'“”‘’«»‹›)\\]）］】〕〉》」』〙〛｣]"

BEHIND = rf"(?:[{UNSEEN}]++|{_NOTE}|{_CLOSING})*+"
"""What belongs to a stop behind it, as a regular expression."""


def _end(marks: str) -> re.Pattern[str]:
    stop = f"[.!?;\u037e…‥⋯{marks}{POINTS}]"
    return re.compile(
        rf"(?P<stop>{stop}(?:[{UNSEEN}]*+{stop})*+)"
        rf"(?P<after>{BEHIND})"
        r"(?P<apart>[ \u00a0\u202f][»›](?=\s|\Z))?"
    )


_PLAIN_BEHIND = deferred(f"(?:[{UNSEEN}]|{_CLOSING})*")


def has_note(end: re.Match[str]) -> bool:
    """Whether the mark of a note stands behind the stop at `end`."""
    return not _PLAIN_BEHIND.fullmatch(end["after"])


# Nearly no text has marks beyond the first plane of Unicode; a class without them is searched for in half the time.
_END = _end(re.sub(r"[\U00010000-\U0010ffff]-?", "", MARKS))
_BEYOND = re.compile(r"[\U00010000-\U0010ffff]")
_end_anywhere = functools.cache(_end)


def ends(text: str) -> Iterator[re.Match[str]]:
    """What may end sentences in `text`: runs of stops, each with what belongs to it behind."""
    pattern = _end_anywhere(MARKS) if _BEYOND.search(text) else _END
    return (end for end in pattern.finditer(text) if end["stop"] not in ";\u037e" or _asks(text, end.start()))


def _asks(text: str, at: int) -> bool:
    """Whether the semicolon at `at` is the question mark of Greek."""
    return _QUESTION.match(text, max(0, at - 2)) is not None or _QUESTION.match(text, max(0, at - 1)) is not None


LATIN_STOPS = frozenset(".!?…‥⋯;\u037e\u2024\ufe52\uff0e")
"""Stops that mean more than an end, or that need white space after them."""
NEXT = re.compile(rf"[\s{UNSEEN}]*[\"'“”‘’„‚«»‹›(\[¿¡—–-]*(\w*)")
"""What follows a stop, and the word in it."""
_GOES_ON = deferred("[、，\u3040-\u309f]")
_OF_A_WORD = re.compile(r"[^\s\"'“”‘’„«»‹›(\[—–]*")
_AMOUNT, _YEAR = re.compile(r"\d"), re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d\s?\w$")
"""What a sentence goes on with behind a year, and what stands before that: w *2017 r*. *55*,4 mld zł."""
INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
ORDINAL = re.compile(r"\d{1,2}|[IVX]{1,5}")
_ON_A_PLATFORM = re.compile(r"(?<!\w)(?:on|auf|sur|en|su|no|na|op|på|w) X$")
"""Where somebody writes, which is no initial: "he wrote on X."."""
_RUN_ON = re.compile("다[.][가-힣0-9]")
_LONGEST_WORD = 24
_OF_YEAR = 8
# Small letters to Unicode, but their scripts write nearly all words in them: Georgian, Cherokee.
_CASELESS = re.compile("[\u10a0-\u10ff\u1c90-\u1cbf\u2d00-\u2d2f\u13a0-\u13ff\uab70-\uabbf]")


@functools.lru_cache(maxsize=512)  # the checks of one paragraph's annotations ask for the same parts of it
def sentences(text: str, language: str) -> tuple[Span, ...]:
    """The sentences of `text`, written in `language` (a BCP 47 tag), without the white space around them."""
    return tuple(_sentences(text, language))


def first_sentence(text: str, language: str) -> Span | None:
    """The first of the sentences of `text`, without looking for the others; None where it has none."""
    return next(_sentences(text, language), None)


def _sentences(text: str, language: str) -> Iterator[Span]:
    grammar = grammar_of(language)
    return _parted(text, (end.end() for end in ends(text) if grammar.ends_sentence(text, end)))


def parted(text: str, ends: Iterable[int]) -> tuple[Span, ...]:
    """The parts of `text` between the rising `ends`, without the white space around them."""
    return tuple(_parted(text, ends))


def _parted(text: str, ends: Iterable[int]) -> Iterator[Span]:
    start = 0
    for end in chain(ends, (len(text),)):
        passage = text[start:end]
        stripped = passage.strip()
        if stripped:
            begin = start + passage.index(stripped)
            yield Span(begin, begin + len(stripped))
        start = end


def begins_small(word: str) -> bool:
    """Whether `word` begins as no sentence does, in a script that has capitals for that."""
    return word[:1].islower() and word.islower() and not _CASELESS.match(word)


def last_word(text: str, at: int) -> str:
    """The word that ends at `at`, with the marks inside it."""
    before = _OF_A_WORD.match(text[max(0, at - _LONGEST_WORD) : at][::-1])  # from its end, which is known
    return before[0][::-1] if before else ""


class StopGrammar:
    """What a full stop means in one language."""

    def __init__(self, code: str) -> None:
        self.titles = frozenset(TITLES.get(code, "").split())
        self.abbreviations = frozenset(ABBREVIATIONS.get(code, "").split())
        self.has_ordinals = code in ORDINALS_WITH_STOP
        self.years = frozenset(YEARS.get(code, "").split())
        self.beginners = frozenset(BEGINNERS.get(code, "").split())
        self.given_names = frozenset(GIVEN_NAMES.get(code, "").split())

    def ends_sentence(self, text: str, end: re.Match[str]) -> bool:
        """Whether the stop at `end` ends a sentence."""
        stop, at = end["stop"], end.end()
        following = text[at : at + 1]
        if not LATIN_STOPS.issuperset(stop):
            return not (end["after"] and _GOES_ON.match(text, at))
        if not following or not following.isspace():
            return (is_unspaced(following) and is_wide_end(text, end)) or _is_run_on(text, end)
        word = next_word(text, at)
        if begins_small(word):
            return False
        if stop.strip(".") or len(stop) > 1:
            return True
        last = last_word(text, end.start())
        if last in self.titles or (
            last in self.years
            and _AMOUNT.match(word)
            and _YEAR.search(text[max(0, end.start() - _OF_YEAR) : end.start()])
        ):
            return False
        if last == "X" and _ON_A_PLATFORM.search(text, max(0, end.start() - _LONGEST_WORD), end.start()):
            return True
        return not self._is_in_doubt(last) or word in self.beginners

    def _is_in_doubt(self, last: str) -> bool:
        return (
            last in self.abbreviations
            or (len(last) == 1 and last.isupper())
            or bool(INITIALS.fullmatch(last))
            or (self.has_ordinals and bool(ORDINAL.fullmatch(last)))
        )


def _is_run_on(text: str, end: re.Match[str]) -> bool:
    """Whether no space parts two Korean sentences, of which the first ends as nearly all do: `말했다.김 시장은`."""
    return _RUN_ON.match(text, max(0, end.start() - 1)) is not None


def next_word(text: str, at: int) -> str:
    """The word that stands first in `text` from `at` on, behind white space and what opens a sentence."""
    following = NEXT.match(text, at)
    return following[1] if following else ""


def is_wide_end(text: str, end: re.Match[str]) -> bool:
    """Whether the stop at `end`, of a script with spaces, stands for one of a script without: `違う?次だ`."""
    return not set(end["stop"]) & set(".\u2024") or is_unspaced(text[max(0, end.start() - 1)])


@functools.cache
def grammar_of(language: str) -> StopGrammar:
    """The grammar of a BCP 47 tag."""
    return StopGrammar(language.partition("-")[0].lower())
