"""The names of months and of weekdays in a language, from CLDR."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from babel.dates import get_day_names, get_month_names

if TYPE_CHECKING:
    from collections.abc import Mapping

    from babel import Locale

_OTHER_CASE: Mapping[str, tuple[str, str]] = {"pl": ("a", "ę"), "ru": ("а", "у")}
"""How the names of days end, and how in the case that says on which: w *niedzielę*. CLDR lists the former alone."""


_OTHER_MEANING: Mapping[str, str] = {"tr": "pazar"}
"""The name of a day that is far oftener another word: a market."""


@lru_cache(maxsize=32)
def months(locale: Locale) -> frozenset[str]:
    """Their full names, in folded case, as they stand in a date and by themselves."""
    both = (get_month_names("wide", "format", locale), get_month_names("wide", "stand-alone", locale))
    names = {name.casefold() for each in both for name in each.values()}
    return frozenset(name for name in names if name.isalpha())


@lru_cache(maxsize=32)
def named_months(locale: Locale) -> frozenset[str]:
    """Their names in full and in short, as they stand in a date and by themselves, without a full stop."""
    names = {
        name.rstrip(".")
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for name in get_month_names(width, context, locale).values()
    }
    return frozenset(name for name in names if not name.isdigit())


@lru_cache(maxsize=32)
def weekdays(locale: Locale) -> frozenset[str]:
    """The full names of the days of a week, in folded case."""
    return frozenset(weekday_numbers(locale))


@lru_cache(maxsize=32)
def weekday_numbers(locale: Locale) -> Mapping[str, int]:
    """The same, each with its number, and as they stand behind "on": 0 is Monday."""
    both = (get_day_names("wide", "format", locale), get_day_names("wide", "stand-alone", locale))
    names = {name.casefold(): number for each in both for number, name in each.items()}
    names.pop(_OTHER_MEANING.get(locale.language, ""), None)
    ending, other = _OTHER_CASE.get(locale.language, ("", ""))
    cased = {name.removesuffix(ending) + other: day for name, day in names.items() if ending and name.endswith(ending)}
    return names | cased


@lru_cache(maxsize=32)
def are_small(locale: Locale) -> bool:
    """Whether months and weekdays begin with a small letter within a sentence."""
    return all(name[:1].islower() for name in get_month_names("wide", "format", locale).values())
