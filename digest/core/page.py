"""A page before it is rendered: its address, its template and what the template is given."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

Compose = Callable[[], Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class NavigationLink:
    """An entry of the menu; `url` is a site path or a web address."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class MenuItem:
    """A navigation link as one page shows it.

    `current` is `page` on the page it leads to, `true` on pages below that, else empty (WAI-ARIA 1.2, aria-current).
    """

    title: str
    url: str
    current: str


@dataclass(frozen=True, slots=True)
class Pagination:
    """Which page of a list this is; `pages` has the number and the site path of each."""

    number: int
    total: int
    previous: str | None
    next: str | None
    pages: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One HTML page. `kind` names its template; `compose` makes what it shows beyond what every page is given.

    Lists of pages are cheap to make; what one shows is worked out when it is rendered, where `compose` is called once.
    """

    url: str
    kind: str
    title: str
    description: str = ""
    compose: Compose = dict
    canonical: str = ""
    feed: str = "/feed.xml"
    json_feed: str = "/feed.json"
    modified: dt.datetime | None = None
    listed: bool = True
    """Whether the sitemap names it."""
    source: str = ""
    """The file that an editor wrote it in, where there is one."""
    anywhere: bool = False
    """Whether it may be served at any address (404), so that its links must be from the site's root."""

    @property
    def template(self) -> str:
        """The name of its template."""
        return f"{self.kind}.html"
