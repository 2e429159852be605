"""A time of a sentence that is not the amount's own: when somebody told it, one of several years that it is of."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from babel.units import format_unit

from digest.ingest.proposing.wording import wording
from digest.reading.lexicon import lexicon
from digest.text.spans import Span
from digest.translation.locales import locale_of

_OVER = {
    "de": "über|in|innerhalb von|binnen|während|im Laufe von|im Verlauf von|seit",
    "en": "over|in|during|within|across|spanning|for|over the course of|in the space of|in the course of",
    "es": "a lo largo de|durante|en|en el curso de",
    "fr": "en|sur|pendant|durant|au cours de|au cours des|au long de|au long des",
    "it": "in|nell'arco di|nel corso di|durante|per|negli|nel giro di",
    "nl": "in|gedurende|over|in de loop van|verspreid over",
    "pt": "ao longo de|ao longo dos|durante|em|nos|no decorrer de",
}
"""What stands before a length of time all of which an amount is of."""
_COUNT, _SEVERAL = re.compile(r"[\d\s\u00a0\u202f]+"), 15
_IN = frozenset("in im en em nel".split())
"""Prepositions between a verb of saying and the year in which it was said; "for" says which year is meant."""


def is_of_report(time: Span, amount: Span, sentence: str, language: str) -> bool:
    """Whether a `time` before an `amount` is when somebody said so: "reported in 2014 that storms had caused"."""
    if time.end > amount.start:
        return False
    says = lexicon(language).says
    led = sentence[: time.start].split()
    verb = led[-2:-1] if led[-1:] and led[-1].casefold() in _IN else led[-1:]
    tells = bool(verb and says.fullmatch(verb[0]))
    between = sentence[time.end : amount.start]
    that = _that(language).search(between)
    ahead = f"{sentence[: time.start]} {between[: that.start()]}" if that else ""
    is_said = any(says.fullmatch(word.strip(",")) or word in wording(language).shows for word in ahead.split())
    return is_said or (tells and _is_own_clause(between))


def _is_own_clause(between: str) -> bool:
    """Whether no mark parts a time from the amount."""
    return not re.search(r"[,;:.]\s", between)


def is_of_another_clause(time: Span, amount: Span, sentence: str, language: str) -> bool:
    """Whether a `time` behind an `amount` is of a clause joined to the amount's, with a subject and a verb of its own,
    or with a verb of what is to come: "were cancelled and the agency was closed in July", "kosten 9 Millionen Euro und
    sollen 2031 fertig sein"."""
    between = sentence[amount.end : time.start].casefold().split()
    words, coming = wording(language), lexicon(language).coming
    if any(one in words.both and coming.fullmatch(other) for one, other in pairwise(between)):
        return True
    behind = ((word, between[at + 2 :]) for at, word in enumerate(between))
    return any(word in words.both and not words.copulas.isdisjoint(rest) for word, rest in behind)


def is_of_several_years(clause: str, language: str) -> bool:
    """Whether `clause` says that what it tells is of several years: "over 15 years"."""
    return _several(language).search(clause) is not None


@lru_cache(maxsize=16)
def _that(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(wording(language).that)) or '(?!)'})(?!\w)")


@lru_cache(maxsize=16)
def _several(language: str) -> re.Pattern[str]:
    """Any length of time of years or decades, as CLDR names these, behind what says that all of it is meant."""
    over = _OVER.get(language.split("-")[0].lower())
    if over is None:
        return re.compile(r"(?!)")
    named = (format_unit(_SEVERAL, f"duration-{unit}", locale=locale_of(language)) for unit in ("year", "decade"))
    nouns = "|".join(f"{re.escape(_COUNT.sub('', each))}n?" for each in named)
    count = r"(?:\w+\s){0,2}?(?!(?:one|un|uno|una|um|uma|ein|einem|een|1)\s)[\w-]+"
    return re.compile(rf"(?<!\w)(?:{over})\s{count}\s(?:{nouns})(?!\w)", re.IGNORECASE)
