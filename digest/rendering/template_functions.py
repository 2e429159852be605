"""The functions that every template may call: links, dates, words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_compact_decimal, format_decimal, format_scientific, get_currency_name

from digest.catalogue.permalinks import Linkable, permalink
from digest.content.dates import UNDATED
from digest.content.site_schema import Settings
from digest.foundation import site_paths
from digest.model.article import Article
from digest.quantities.period import Period

_MILLION, _BEYOND_NAMES, _BELOW_DIGITS = Decimal(10**6), Decimal(10**18), Decimal("1E-6")
_FORMATS = {"month": "LLLL y", "day": "d MMM", "year": "y"}


def functions(
    settings: Settings, root: str, asset: Callable[[str], str], among_articles: bool = False
) -> dict[str, Any]:
    """The functions for pages from which `root` leads to the digest's root (`../../`); docs/templates.md lists them.

    `asset` gives the site path of an asset. Pages that lie among those of articles link to these by `../`.
    """
    locale = settings.language.replace("-", "_")

    def href(target: Linkable) -> str:
        """The link to a site path, a page or a web address."""
        path = target if type(target) is str else permalink(target)
        return site_paths.climbed(root, path, among_articles) if path[:1] == "/" else path

    def absolute(target: Linkable) -> str:
        return site_paths.absolute(settings.url, permalink(target))

    def date(value: dt.date, form: str = "long") -> str:
        if value == UNDATED and form != "iso":
            return "(no date yet)"
        return _date(value.date() if isinstance(value, dt.datetime) else value, form, locale)

    def period(value: Period) -> str:
        return value.label(locale)

    def number(value: Decimal) -> str:
        return str(format_decimal(value, locale=locale, decimal_quantization=False))

    def compact(value: Decimal) -> str:
        size = abs(value)
        if size >= _BEYOND_NAMES or 0 < size < _BELOW_DIGITS:
            return str(format_scientific(value, locale=locale))
        if size < _MILLION:
            return number(value)
        rounded: Any = value  # Babel takes decimals, and keeps them exact; its annotation knows none
        return str(format_compact_decimal(rounded, format_type="long", locale=locale, fraction_digits=2))

    def unit(written: str) -> str:
        return _unit(written, locale)

    def report_error(article: Article, annotation: str) -> str:
        if not (settings.report_errors and settings.editor and settings.editor.email):
            return ""
        subject = quote(f"Error in “{article.title}”", safe="")
        body = quote(f"{absolute(article)}#{annotation}\n\n", safe="")
        return f"mailto:{quote(settings.editor.email, safe='@')}?subject={subject}&body={body}"

    return {
        "report_error": report_error,
        "site": settings,
        "href": href,
        "absolute": absolute,
        "asset": lambda name: href(asset(name)),
        "date": date,
        "period": period,
        "number": number,
        "compact": compact,
        "unit": unit,
        "plural": _plural,
    }


@lru_cache(maxsize=16_384)
def _date(value: dt.date, form: str, locale: str) -> str:
    if form == "iso":
        return value.isoformat()
    return format_date(value, _FORMATS.get(form, form), locale=locale)


@lru_cache(maxsize=1_024)
def _unit(written: str, locale: str) -> str:
    """The unit of a measure in words: the plural name of a currency; what is no currency's code as it is written."""
    names = Locale.parse(locale).currencies
    return get_currency_name(written, count=2, locale=locale) if written in names else written


def _plural(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"
