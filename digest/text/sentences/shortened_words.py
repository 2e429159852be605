"""Whether a word belongs to what is shortened or counted before it, so that the stop between them ends no sentence.

"Mr. Smith", "No. 5", "5. Mai", "George W. Bush". In doubt it does not: who asks may publish no word too many.
"""

from __future__ import annotations

import functools
import re

from babel import Locale, UnknownLocaleError

from digest.text.deferred_pattern import deferred
from digest.text.sentences.splitting import INITIALS, ORDINAL, StopGrammar

_NUMBERED = frozenset("No Nos Nr nr Fig Vol Abs Art Bd n N nº núm pág p pp".split())
_MONTHS = frozenset("Jan Feb Mar Apr Aug Sep Sept Oct Okt Nov Dec Dez".split())
# Those of the titles and the like that may stand last in a sentence as well.
_MAY_BE_LAST = frozenset("u.a Tsd Ud Uds av env Me D".split())
_PLACED = frozenset({"St", "Dr"})  # a saint's or doctor's name goes on, a street's has ended: "Main St.", "Ocean Dr."
_WORD_BEFORE = re.compile(r"([^\W_][\w’'-]*+\.?)\s+\Z")
_BEGINNING = deferred(r"(?:\A|[.!?…])[\s\"'“”‘’„«»‹›(\[—–]*\Z")
_KIND = re.compile(r"[a-zäöüß]*(?:e|er|en|em|es)")  # of a word that is no number's: "neue Art."
_IN = frozenset("in last this next early late im seit".split())  # behind these a month has a year, if a number
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_DAY = re.compile(r"0?[1-9]|[12]\d|3[01]")
# As they are typed, they begin no other words: a name behind them has a capital.
_PARTICLE = deferred(
    r"[\s\"'“”‘’„«»(\[—–-]*(?:(?:de|van|von|vom|zu|der|den|ten|ter|la|le|du|di|da|del|della|des|dos|do|al|el|bin|ibn|ben|af|av)"
    r"\s+){1,3}[^\W\d_]"
)
_GLANCE = 40


def is_shortened(word: str, grammar: StopGrammar) -> bool:
    """Whether the stop behind `word` is known to shorten it."""
    return len(word) == 1 or "." in word or word in grammar.titles or word in grammar.abbreviations


def counts_or_titles(word: str, grammar: StopGrammar) -> bool:
    """Whether `word` stands before a number or a name, as "No." and "Dr." do."""
    return word in _NUMBERED or word in _MONTHS or word in grammar.titles


def begins_with_particle(text: str, at: int) -> bool:
    """Whether a name stands at `at` that begins with a small letter: "van Dijk"."""
    found = _PARTICLE.match(text, at)
    return found is not None and found[0][-1].isupper()


def belongs(text: str, end: re.Match[str], last: str, word: str, grammar: StopGrammar, language: str) -> bool:
    """Whether `word` belongs to `last`, the word before the stop at `end`: for certain, or nearly so."""
    start = end.start() - len(last)
    before = text[max(0, start - _GLANCE) : start]
    if word[:1].isdigit():
        return _is_counted(before, last, word, grammar)
    if word in grammar.beginners:
        return False  # nobody is called "The"
    if last in _PLACED:
        return not _is_named(before, grammar)
    if last in grammar.titles:
        return (
            last not in _NUMBERED and last not in _MAY_BE_LAST and not (len(last) == 1 and _is_named(before, grammar))
        )
    if INITIALS.fullmatch(f"A.{last}"):
        return bool(_BEGINNING.search(before)) or (len(last) == 1 and _is_given(before, grammar))
    if last in grammar.abbreviations:
        return word in grammar.abbreviations
    return grammar.has_ordinals and bool(ORDINAL.fullmatch(last)) and word.casefold() in _months(language)


def _is_counted(before: str, last: str, number: str, grammar: StopGrammar) -> bool:
    """Whether `number` is that of a thing or a day, which `last` says."""
    earlier = _WORD_BEFORE.search(before)
    word = earlier[1] if earlier else ""
    if last in _MONTHS:
        return bool(_YEAR.fullmatch(number)) or (bool(_DAY.fullmatch(number)) and word not in _IN)
    if last in _NUMBERED:
        return not word[-1:].isdigit() and not (last == "Art" and _KIND.fullmatch(word))
    return last in grammar.titles and last not in _MAY_BE_LAST


def _is_named(before: str, grammar: StopGrammar) -> bool:
    """Whether a name stands at the end of `before`, an initial, or a number of a street."""
    found = _WORD_BEFORE.search(before)
    return (
        found is not None and (found[1][:1].isupper() or found[1][:1].isdigit()) and found[1] not in grammar.beginners
    )


def _is_given(before: str, grammar: StopGrammar) -> bool:
    """Whether a given name, whose bearers write the initial of a second one, or an initial stands before."""
    found = _WORD_BEFORE.search(before)
    if found is None:
        return False
    name = found[1]
    return name in grammar.given_names or (len(name) == 2 and name[0].isupper() and name[1] == ".")


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
