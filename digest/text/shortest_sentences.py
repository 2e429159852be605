"""Sentences for what may not be published whole: wherever one may end, it ends.

`sentences` says what is likely, which is right for reading. An excerpt that takes two sentences for one publishes what
it may not, and one that takes a sentence for two publishes less than it may; so here doubts are decided otherwise:

- After an abbreviation, an initial or an ordinal number a sentence ends, but where the next word belongs to it: a name
  after a title or after a name's initial, a number after "No.", a month after a day.
- After `!` and `?` a small letter begins a sentence, but behind a closing quotation mark: “Late?” he asked.
- After a full stop a small letter begins one where the word before is long and no abbreviation, and after the mark of a
  note.
- White space may be missing: "boats.The owner", 「本当?違う」.
- The line of a poem or an address ends one, where the next begins with no small letter; so does a bullet.
- A semicolon ends one in Chinese, Japanese, Ethiopic and Greek, a colon in Armenian; so does what is typed for a mark
  that a keyboard lacks: two word spaces in Ethiopic, a bar for a danda. In Japanese a wide space and （笑） do.
- A note's number may touch a year: "in 2019.2 The owner".
- Thai and Lao have no mark, and part sentences by spaces, as they part other things: each space is an end.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator

from babel import Locale, UnknownLocaleError

from digest.text.deferred_pattern import deferred
from digest.text.scripts import UNSPACED, is_unspaced
from digest.text.sentence_marks import UNSEEN
from digest.text.sentences import (
    BEHIND,
    INITIALS,
    LATIN_STOPS,
    ORDINAL,
    Grammar,
    begins_small,
    ends,
    grammar_of,
    has_note,
    last_word,
    next_word,
    parted,
)
from digest.text.spans import Span

_MARKLESS = "\u0e01-\u0e4e\u0e81-\u0edf"  # Thai, Lao
_INDIC = "\u0900-\u0dff"  # Devanagari to Sinhala, where a bar is typed for a danda
_FURTHER = (
    rf"(?<=[{_MARKLESS}])\s++|(?<!\s)\s++(?=[\"'“‘«(\[{UNSEEN}]*[{_MARKLESS}])"
    rf"|[；︔﹔፤፥]+{BEHIND}|፡[{UNSEEN}]*፡+{BEHIND}|(?<=[{UNSPACED}]);{BEHIND}|(?<=[{UNSPACED}])(?:\u3000+|（[笑泣涙爆苦汗]+）)"
    rf"|(?<=[{_INDIC}])[^\S\n]?\|+{BEHIND}|[\u2753-\u2755\u2757]+{BEHIND}"
    rf"|(?<=\b(?:19|20)\d\d\.)\d{{1,2}}(?=\s+[\"“„«(]?[A-ZÀ-ÖØ-ÞΑ-ΩА-Я])"
    r"|[\u2028\u2029\x85\v\f]|(?<=\s)(?=[•‣▪▸►●■◆]\s)"
)
_FURTHER_IN = {"el": rf"[;\u037e·\u0387]{BEHIND}(?=\s)", "hy": rf":{BEHIND}(?=\s)"}
# In Japanese and Chinese a quotation that a full stop ends goes on with who says it; other words may begin a sentence.
_SPEECH_GOES_ON = deferred(r"[、，]|と(?=[\u4e00-\u9fff、いしの])|って|など")
_QUOTED_END = re.compile(r"[\"'”’»›」』]")
_JOINS = re.compile(r"[-,.:;/\\&=_~%+'’)\]}>»›”]")  # what goes on behind a stop: example.com/x, etc.), U.S.-made
_OPENING = "([{（［【"
_NUMBERED = frozenset(
    "No Nos no nos Nr nr Fig Vol Abs Art Bd art n N nº núm pág p pp Jan Feb Mar Apr Aug Sep Sept Oct Nov Dec".split()
)
# Those of the titles and the like that may stand last in a sentence as well.
_MAY_BE_LAST = frozenset("u.a Tsd Ud Uds av env Me".split())
_PLACED = frozenset({"St", "Dr"})  # a saint's or doctor's name goes on, a street's has ended: "Main St.", "Ocean Dr."
_WORD_BEFORE = re.compile(r"([^\W\d_][\w’'-]*+\.?)\s+\Z")
_BEGINNING = re.compile(r"(?:\A|[.!?…])[\s\"'“”‘’„«»‹›(\[—–]*\Z")
_POINTS = frozenset(".\u2024\ufe52\uff0e")
_LONG = 4
_GLANCE = 40


def shortest_sentences(text: str, language: str, breaks: Iterable[int] = ()) -> tuple[Span, ...]:
    """The parts of `text`, in `language` (a BCP 47 tag), none of which holds words of two sentences.

    At the `breaks` a writer has begun a new line.
    """
    further = _further(language.partition("-")[0].lower())
    lines = (at for at in breaks if not begins_small(next_word(text, at)))
    return parted(text, sorted({*_ends(text, language), *(found.end() for found in further.finditer(text)), *lines}))


def _ends(text: str, language: str) -> Iterator[int]:
    grammar = grammar_of(language)
    months = _months(language)
    for end in ends(text):
        if grammar.ends_sentence(text, end) or _may_end(text, end, grammar, months):
            yield end.end()


def _may_end(text: str, end: re.Match[str], grammar: Grammar, months: frozenset[str]) -> bool:
    stop, at = end["stop"], end.end()
    following = text[at : at + 1]
    if not LATIN_STOPS.issuperset(stop):
        return not (end["after"] and _SPEECH_GOES_ON.match(text, at))
    if not following:
        return True
    is_point = _POINTS.issuperset(stop)
    last = last_word(text, end.start())
    if is_point and end["after"][:1].isdigit() and (len(last) == 1 or last in _NUMBERED or last in grammar.titles):
        return False  # "No.5", "v.2"
    if not following.isspace():
        return _ends_without_space(text, end, grammar, is_point=is_point)
    word = next_word(text, at)
    if begins_small(word):
        if not is_point:
            return "…" not in stop and not _QUOTED_END.search(end["after"])
        is_known = last in grammar.titles or last in grammar.abbreviations or "." in last
        return has_note(end) or (len(stop) == 1 and not end["after"] and len(last) >= _LONG and not is_known)
    if not is_point or len(stop) > 1 or end["after"]:
        return True
    return not _belongs(text, last, word, end, grammar, months)


def _ends_without_space(text: str, end: re.Match[str], grammar: Grammar, *, is_point: bool) -> bool:
    """Whether a sentence begins directly after the stop at `end`: where words are so written, or a blank is missing."""
    following = text[end.end()]
    # "boats.[see the notes]": what is too long for a note's mark may be a sentence of its own.
    if is_unspaced(following) or following in _OPENING:
        return True
    word = next_word(text, end.end())
    stop, last = end["stop"], last_word(text, end.start())
    if _JOINS.match(following) or begins_small(word):
        return has_note(end) or (not is_point and "…" not in stop and last.isalpha())
    if not is_point:
        return True
    whole = f"{last}.{word}"
    is_known = last in grammar.titles or last in _NUMBERED or whole in grammar.titles or whole in grammar.abbreviations
    if following.isdigit():
        return len(last) > 1 and last.isalpha() and not is_known and stop == "."
    return bool(end["after"]) or (len(last) > 1 and "." not in last and not is_known)


def _belongs(text: str, last: str, word: str, end: re.Match[str], grammar: Grammar, months: frozenset[str]) -> bool:
    """Whether `word` belongs to what is shortened or counted before it, so that the stop between them ends nothing."""
    start = end.start() - len(last)
    before = text[max(0, start - _GLANCE) : start]
    if word[:1].isdigit():
        return last in _NUMBERED or last in grammar.titles
    if last in _PLACED:
        return not _is_named(before, grammar)
    if last in grammar.titles:
        return last not in _NUMBERED and last not in _MAY_BE_LAST
    if INITIALS.fullmatch(f"A.{last}"):
        return bool(_BEGINNING.search(before)) or (len(last) == 1 and _is_named(before, grammar))
    if last in grammar.abbreviations:
        return word in grammar.abbreviations
    return grammar.has_ordinals and bool(ORDINAL.fullmatch(last)) and word.casefold() in months


def _is_named(before: str, grammar: Grammar) -> bool:
    """Whether a name stands at the end of `before`, or an initial."""
    found = _WORD_BEFORE.search(before)
    return found is not None and found[1][:1].isupper() and found[1] not in grammar.beginners


@functools.cache
def _further(code: str) -> re.Pattern[str]:
    """What else ends a sentence in a language."""
    own = _FURTHER_IN.get(code)
    return re.compile(f"{_FURTHER}|{own}" if own else _FURTHER)


@functools.lru_cache(maxsize=64)
def _months(language: str) -> frozenset[str]:
    """The names of months in `language`, as CLDR has them."""
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return frozenset()
    return frozenset(
        str(name).casefold().rstrip(".")
        for forms in locale.months.values()
        for width in ("wide", "abbreviated")
        for name in forms.get(width, {}).values()
    )
