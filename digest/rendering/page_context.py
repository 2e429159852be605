"""What the template of one page is given, beside the functions that all templates have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from digest.content.site_schema import Settings
from digest.foundation import site_paths
from digest.machine_readable.kind import LinkedDataKinds
from digest.machine_readable.page_json_ld import structured
from digest.pages.jobs import MenuItem, NavigationLink, Page
from digest.social_cards.cards import alternative, card_path


class Picture(NamedTuple):
    """The picture that stands for a page where someone shares it: its site path, and what it says."""

    url: str
    alternative: str


def context(
    page: Page,
    shown: Mapping[str, Any],
    settings: Settings,
    menu: tuple[NavigationLink, ...],
    kinds: LinkedDataKinds,
) -> dict[str, Any]:
    """The variables of the template of `page`, which shows `shown`; docs/templates.md lists them."""

    def absolute(path: str) -> str:
        return site_paths.absolute(settings.url, path)

    return {
        **shown,
        "page": page,
        "navigation": tuple(MenuItem(link.title, link.url, _current(link, page)) for link in menu),
        "picture": Picture(card_path(page), alternative(page, shown, settings)) if settings.cards else None,
        "structured": structured(page, shown, settings, absolute, kinds),
    }


def _current(link: NavigationLink, page: Page) -> str:
    if link.url == page.url:
        return "page"
    return "true" if page.url.startswith(link.url) else ""
