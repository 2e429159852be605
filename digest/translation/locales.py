"""What CLDR knows a language by, and the direction that it is written in."""

from __future__ import annotations

from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global

SOURCE = "en"
"""The language in which messages are written in the code and the templates."""


@lru_cache(maxsize=256)
def locale_of(language: str) -> Locale:
    """The locale of a BCP 47 tag, or of the nearest that CLDR knows (`de-XX`: German); English where it knows none."""
    return _known(language) or Locale(SOURCE)


def canonical(tag: str) -> str:
    """A BCP 47 tag in the capitals that it is written with (RFC 5646, 2.1.1): `pl-PL` for `PL_pl`, `zh-Hant-TW`."""
    first, *parts = tag.replace("_", "-").split("-")
    singleton = next((place for place, part in enumerate(parts) if len(part) == 1), len(parts))
    return "-".join([first.lower(), *map(_subtag, parts[:singleton]), *(part.lower() for part in parts[singleton:])])


def _subtag(part: str) -> str:
    return {_REGION: part.upper(), _SCRIPT: part.title()}.get(len(part), part.lower())


def is_known(language: str) -> bool:
    """Whether CLDR has words for dates and numbers in a language, given as a BCP 47 tag."""
    return _known(language) is not None


def narrowing(language: str) -> tuple[str, ...]:
    """The tags that catalogues of a language may have, the closest first: `zh-Hant-TW`, `zh-Hant`, `zh`."""
    parts = language.split("-")
    return tuple("-".join(parts[:length]) for length in range(len(parts), 0, -1))


@lru_cache(maxsize=256)
def script(language: str) -> str:
    """The script that a language is written in, by its tag or else by what CLDR thinks likely: `Hant` for `zh-TW`."""
    locale = _known(language)
    if locale is None:
        return ""
    subtags = get_global("likely_subtags")
    likely = subtags.get(str(locale)) or subtags.get(locale.language, "")
    return str(locale.script or next((part for part in likely.split("_") if len(part) == _SCRIPT), ""))


@lru_cache(maxsize=256)
def direction(language: str) -> str:
    """`rtl` for languages that are written from right to left, else `ltr`; a tag's script decides, if it has one."""
    locale = _known(language)
    return str(locale.text_direction) if locale else "rtl" if _base(language) in _OTHERS_FROM_RIGHT else "ltr"


@lru_cache(maxsize=256)
def names_large_numbers(locale: Locale) -> bool:
    """Whether Babel writes "2 million" of a locale with the right number.

    Of a pattern for both signs (Swahili `milioni 0;milioni -0`) it counts the zeros of both, and writes twenty million.
    """
    patterns = locale.compact_decimal_formats["long"].get("other", {})
    return all(";" not in pattern.pattern for pattern in patterns.values())


_SCRIPT, _REGION = 4, 2  # the letters of subtags
_OTHERS_FROM_RIGHT = frozenset({"arc", "dv", "he", "syr", "yi"})  # of which Babel's CLDR may have no data


def _base(language: str) -> str:
    return language.split("-")[0].lower()


def _known(language: str) -> Locale | None:
    for tag in narrowing(language):
        try:
            return Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return None
