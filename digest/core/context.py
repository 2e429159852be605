"""What every template is given: the site, the page, the menu, and functions for links, dates and words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from babel.dates import format_date

from digest.core import urls
from digest.core.page import MenuItem, NavigationLink, Page
from digest.core.period import Period
from digest.core.settings import Settings
from digest.core.structured import structured
from digest.core.theme import Theme

_FORMATS = {"month": "LLLL y", "day": "d MMM", "year": "y"}


def context(
    page: Page, shown: Mapping[str, Any], theme: Theme, settings: Settings, menu: tuple[NavigationLink, ...]
) -> dict[str, Any]:
    """The variables of the template of `page`, which shows `shown`; docs/templates.md lists them."""
    locale = settings.language.replace("-", "_")
    root = urls.base_path(settings.url)

    def href(target: urls.Linkable) -> str:
        """The link from this page to a site path, a page or a web address."""
        path = urls.permalink(target)
        if not path.startswith("/"):
            return path
        return root + path[1:] if page.anywhere else urls.relative(page.url, path)

    def absolute(target: urls.Linkable) -> str:
        return urls.absolute(settings.url, urls.permalink(target))

    def date(value: dt.date, form: str = "long") -> str:
        return _date(value.date() if isinstance(value, dt.datetime) else value, form, locale)

    def period(value: Period) -> str:
        return value.label(locale)

    return {
        **shown,
        "site": settings,
        "page": page,
        "navigation": tuple(MenuItem(link.title, link.url, page.url.startswith(link.url)) for link in menu),
        "href": href,
        "absolute": absolute,
        "structured": structured(page, shown, settings, absolute),
        "asset": lambda name: href(theme.asset(name)),
        "date": date,
        "period": period,
        "plural": _plural,
    }


@lru_cache(maxsize=16_384)
def _date(value: dt.date, form: str, locale: str) -> str:
    if form == "iso":
        return value.isoformat()
    return format_date(value, _FORMATS.get(form, form), locale=locale)


def _plural(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"
