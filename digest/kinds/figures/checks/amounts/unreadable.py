"""Why an amount as an editor wrote it cannot be read: which part was understood, in which language, what would be."""

from __future__ import annotations

import re

from babel import Locale, UnknownLocaleError

from digest.quantities import quantity
from digest.quantities.mentions import mentions

_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_MARK = re.compile(r"(?<=\d)[.,](?=\d)")
_UNSURE = re.compile(r"(?<![\d.,])[1-9]\d{0,2},\d{3}(?![\d.,])")
_FORMS = "'46,000 jobs', 'US$10 billion' or '23.2%'"
_LONGEST = 200


def unreadable(written: str, language: str) -> tuple[str, str]:
    """The message and the hint for `written`, which is no amount in `language`, a BCP 47 tag."""
    name = language_name(language)
    subject = f"{written!r} is not an amount this tool can read"
    if len(written) > _LONGEST:
        return subject, f"it is longer than {_LONGEST} characters: write the amount alone"
    if unsure := unsure_comma(written, language):
        return subject, unsure
    if (other := _with_other_mark(written, language)) is not None:
        return subject, f"read as {name}, the other mark begins the decimals: write {other!r}, if the article does"
    found = mentions(written, language)
    if len(found) > 1:
        listed = " and ".join(repr(one.quantity.written) for one in found[:3])
        return subject, f"read as {name}, it holds several amounts, {listed}: write one, with its unit"
    if not found:
        if elsewhere := _elsewhere(written, language):
            return subject, elsewhere
        if not _DIGIT.search(written):
            return subject, f"read as {name}, no word of it is a number; write digits, such as {_FORMS}"
        return subject, f"read as {name}, its number was not understood; write it as in {_FORMS}"
    (one,) = found
    before, after = written[: one.span.start].strip(), written[one.span.end :].strip()
    rest = " and ".join(repr(part) for part in (before, after) if part)
    understood = written[one.span.start : one.span.end]
    if not rest:
        return subject, f"read as {name}; write it as in {_FORMS}"
    told = f"read as {name}, {understood!r} was understood and {rest} was not"
    if _LETTER.search(before):  # it may say "less than", in another language
        return subject, (
            f"{told}: where {before!r} says how much, write it as {name} does, or name the article's `language`; "
            f"else write {understood!r}"
        )
    return subject, f"{told}: write {understood!r}"


def unsure_comma(written: str, language: str) -> str:
    """The advice where `written`, in Spanish of no country, has a comma that begins decimals or groups; else ""."""
    unsure = _UNSURE.search(written) if language == "es" else None
    if unsure is None:
        return ""
    both = f"{unsure[0].replace(',', '')} or {unsure[0].replace(',', '.')}"
    return f"{unsure[0]!r} may be {both}: name the article's country, as in `language: es-MX` or es-ES"


def _with_other_mark(written: str, language: str) -> str | None:
    """The same with a comma for a point or a point for a comma, where that makes an amount of it."""
    swapped = _MARK.sub(lambda mark: "," if mark[0] == "." else ".", written)
    return swapped if swapped != written and quantity.parse(swapped, language) else None


def language_name(language: str) -> str:
    """The English name of a language: `Portuguese (Brazil)`; its tag where it has none."""
    try:
        return Locale.parse(language, sep="-").get_display_name("en") or language
    except (UnknownLocaleError, ValueError):
        return language


def _elsewhere(written: str, language: str) -> str:
    """Advice where it is English, or what English writes, in an article of another language."""
    if language.split("-")[0] != "en" and quantity.parse(written, "en"):
        return (
            f"it would be one in English, and the article is {language_name(language)}: write it as the article does, "
            "or name the article's `language`"
        )
    return ""
