"""The functions that every template may call: links, dates, words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_interval, format_skeleton
from babel.numbers import format_compact_decimal, format_scientific, get_currency_name
from markupsafe import Markup

from digest.catalogue.addresses.permalinks import Linkable, permalink
from digest.content.schema.dates import UNDATED
from digest.content.schema.site import Settings
from digest.foundation import site_paths
from digest.markdown.html import attribute
from digest.model.article import Article, Status
from digest.model.terms import said_status
from digest.quantities.period import Period
from digest.quantities.unbroken import unbroken
from digest.rendering.templates.in_sentence import in_sentence
from digest.rendering.templates.words import word_functions
from digest.translation.locales import direction, names_large_numbers

_MILLION, _BEYOND_NAMES, _BELOW_DIGITS = Decimal(10**6), Decimal(10**18), Decimal("1E-6")
_SKELETONS = {"month": "yMMMM", "day": "MMMd", "year": "y"}


def functions(settings: Settings, root: str, asset: Callable[[str], str], section: str = "") -> dict[str, Any]:
    """The functions for pages from which `root` leads to the digest's root (`../../`); docs/templates.md lists them.

    `asset` gives the site path of an asset. `section` is the folder that these pages lie in.
    """
    words = settings.words
    locale = words.locale

    def href(target: Linkable) -> str:
        """The link to a site path, a page or a web address."""
        path = target if type(target) is str else permalink(target)
        return site_paths.climbed(root, path, section) if path[:1] == "/" else path

    def absolute(target: Linkable) -> str:
        return site_paths.absolute(settings.url, permalink(target))

    def date(value: dt.date, form: str = "long") -> str:
        if value == UNDATED and form != "iso":
            return words.gettext("(no date yet)")
        return _date(value.date() if isinstance(value, dt.datetime) else value, form, locale)

    def months(first: dt.date, last: dt.date) -> str:
        """From the month of one day to that of another, worded by CLDR: `March – June 2024`."""
        if (first.year, first.month) == (last.year, last.month):
            return date(first, "month")
        return format_interval(first, last, _SKELETONS["month"], locale=locale)

    def period(value: Period, *, within: bool = False) -> str:
        """A time as it stands alone, or `within` a sentence."""
        return value.label(settings.language, within=within)

    def compact(value: Decimal) -> str:
        size = abs(value)
        if size >= _BEYOND_NAMES or 0 < size < _BELOW_DIGITS:
            return str(format_scientific(value, locale=locale))
        if size < _MILLION or not names_large_numbers(locale):
            return words.number(value)
        rounded: Any = value  # Babel takes decimals, and keeps them exact; its annotation knows none
        return str(format_compact_decimal(rounded, format_type="long", locale=locale, fraction_digits=2))

    def unit(written: str) -> str:
        return _unit(written, locale)

    def report_error(article: Article, annotation: str) -> str:
        if not (settings.report_errors and settings.editor and settings.editor.email):
            return ""
        subject = quote(words.gettext("Error in “%(title)s”", title=article.title), safe="")
        body = quote(f"{absolute(article)}#{annotation}\n\n", safe="")
        return f"mailto:{quote(settings.editor.email, safe='@')}?subject={subject}&body={body}"

    def plural(number: int, one: str, many: str) -> str:
        return f"{words.number(number)} {one if number == 1 else many}"

    def status_word(status: Status) -> str:
        return said_status(status, words)

    def spoken(tag: str) -> Markup:
        """The attributes of a text's language, a space before them; nothing where the page is in that language."""
        return Markup() if not tag or tag == settings.language else _spoken(tag)

    def in_language(text: str, tag: str) -> str:
        """A text within others, with the attributes of its language where that is not the page's."""
        attributes = spoken(tag)
        return Markup("<span{}>{}</span>").format(attributes, text) if attributes else text

    return {
        "language_name": _language_name,
        **word_functions(words),
        "status_word": status_word,
        "language": _language,
        "spoken": spoken,
        "in_language": in_language,
        "report_error": report_error,
        "site": settings,
        "href": href,
        "absolute": absolute,
        "asset": lambda name: href(asset(name)),
        "date": date,
        "months": months,
        "period": period,
        "number": words.number,
        "compact": compact,
        "unit": unit,
        "unbroken": unbroken,
        "in_sentence": in_sentence,
        "plural": plural,
    }


@lru_cache(maxsize=16_384)
def _date(value: dt.date, form: str, locale: Locale) -> str:
    if form == "iso":
        return value.isoformat()
    if form in _SKELETONS:
        return str(format_skeleton(_SKELETONS[form], value, locale=locale))
    return format_date(value, form, locale=locale)


@lru_cache(maxsize=1_024)
def _language(tag: str) -> Markup:
    """The attributes of text in a language: its tag and the direction it is written in."""
    return Markup("lang={} dir={}").format(attribute(tag), direction(tag))


@lru_cache(maxsize=1_024)
def _spoken(tag: str) -> Markup:
    return Markup(" ") + _language(tag)


@lru_cache(maxsize=1_024)
def _language_name(tag: str) -> str:
    """What a language is called in itself: `Deutsch` for `de`; the tag where CLDR has no name for it."""
    try:
        return Locale.parse(tag, sep="-").get_display_name() or tag
    except (UnknownLocaleError, ValueError):
        return tag


@lru_cache(maxsize=1_024)
def _unit(written: str, locale: Locale) -> str:
    """The unit of a measure in words: the plural name of a currency; what is no currency's code as it is written."""
    names = locale.currencies
    return get_currency_name(written, count=2, locale=locale) if written in names else written
