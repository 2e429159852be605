"""How a language names months, and parts and stretches of a year: "third quarter", "three months to June"."""

from __future__ import annotations

import re
from functools import lru_cache

from babel.dates import get_month_names

from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import either
from digest.quantities.language.grammar import grammar
from digest.quantities.patterns import even
from digest.text.words.listed import ListedWords

_WORD_GAP = r"[\s-]{1,2}"
_NO_HYPHEN_BEFORE, _NO_HYPHEN = r"(?<![\w-])", r"(?![\w-])"
_CASES = {
    "pl": (
        "styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu",
        "styczniem lutym marcem kwietniem majem czerwcem lipcem sierpniem wrześniem październikiem listopadem grudniem",
    ),
    "ru": (
        "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
        "январём февралём мартом апрелем маем июнем июлем августом сентябрём октябрём ноябрём декабрём",
    ),
}
"""Months as they stand behind "in", and behind "between" and "with", where CLDR lacks these forms."""


@lru_cache(maxsize=64)
def ordered(language: str, field: str) -> re.Pattern[str] | None:
    """What matches "third quarter", with the group `n3`."""
    words = assertions(language)
    nouns = getattr(words, field)
    if not nouns or not words.orders:
        return None
    orders = "|".join(
        rf"(?P<n{number}>{either(phrases, language).pattern.removesuffix(_NO_HYPHEN)})"
        for number, phrases in enumerate(words.orders, 1)
    )
    noun = either(nouns, language).pattern.removeprefix(_NO_HYPHEN_BEFORE)  # its first-*quarter* profit
    return re.compile(rf"(?:{orders})(?:{_WORD_GAP}|)(?:{noun})", re.IGNORECASE)


@lru_cache(maxsize=64)
def first_months(language: str) -> re.Pattern[str] | None:
    """What matches "first nine months", the number as group `count`."""
    words = assertions(language)
    if not words.months or not words.orders:
        return None
    counts = "|".join([r"1?\d", *grammar(language).lexicon.numbers])
    first, nouns = either(words.orders[0], language).pattern, either(words.months, language).pattern
    order = rf"(?:{first}\s(?P<count>{counts})|(?P<other>{counts})\s{first})"
    return re.compile(rf"{order}\s{nouns}", re.IGNORECASE)


@lru_cache(maxsize=64)
def stretches(language: str) -> re.Pattern[str] | None:
    """What matches "three months to the end of September", with its `count`, its `quarter`, `half` or
    `whole_year`, and its `month`."""
    words = assertions(language)
    if not words.until:
        return None
    counts = "|".join([r"1?\d", *grammar(language).lexicon.numbers])
    nouns, until = either(words.months, language).pattern, either(words.until, language).pattern
    wholes = (name for name in ("quarter", "half", "whole_year") if getattr(words, name))
    parts = (rf"(?P<{name}>{either(getattr(words, name), language).pattern})" for name in wholes)
    names = "|".join(map(re.escape, sorted(month_names(language)[0], key=len, reverse=True)))
    day = r"(?:\d{1,2}(?:st|nd|rd|th|\.|er)?\s(?:de\s|of\s)?)?"
    stretch = rf"(?:(?P<count>{counts})[\s-](?P<other>)(?:{nouns})|{'|'.join(parts)})"
    return re.compile(rf"(?<!\w){stretch}\s(?:{until})\s{day}(?P<month>{names})(?!\w)", re.IGNORECASE)


def length_of(match: re.Match[str], language: str) -> int:
    """How many months a stretch has."""
    if match["count"]:
        return count_of(match, language)
    named = match.groupdict()
    return 3 if named.get("quarter") else 6 if named.get("half") else 12


@lru_cache(maxsize=64)
def since_record(language: str) -> re.Pattern[str]:
    """What ends what stands before a time since which an amount is more or less than any: "the highest since"."""
    words = assertions(language)
    if not words.superlatives or not words.since:
        return re.compile(r"(?!)")
    listed = "|".join(re.escape(each).replace(r"\-", r"[^\W\d_]{2,}") for each in words.superlatives)
    since = "|".join(map(re.escape, words.since))
    return re.compile(
        rf"(?<!\w)(?:{listed})(?!\w)(?:[\s-][^\W\d_]+){{0,4}}\s(?:{since})\s(?:[^\W\d_]{{1,6}}\s)?$", re.IGNORECASE
    )


def count_of(match: re.Match[str], language: str) -> int:
    written = (match["count"] or match["other"]).lower()
    return int(written) if written.isdigit() else int(grammar(language).lexicon.numbers[written])


@lru_cache(maxsize=64)
def month_names(language: str) -> tuple[dict[str, int], ListedWords]:
    locale = grammar(language).locale
    names = {
        even(name).rstrip(".").casefold(): month
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for month, name in get_month_names(width, context, locale).items()
        if len(name) > 2 and not any(map(str.isdigit, name)) and not name[0].isdigit()
    }
    names |= {
        name: month for case in _CASES.get(language.split("-")[0], ()) for month, name in enumerate(case.split(), 1)
    }
    return names, either(names, language)
