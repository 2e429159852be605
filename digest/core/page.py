"""A page before it is rendered: its address, its template and what the template is given."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class NavigationLink:
    """An entry of the menu; `url` is a site path or a web address."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class MenuItem:
    """A navigation link as one page shows it; `current` where the page is below it."""

    title: str
    url: str
    current: bool


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
    """One HTML page. `kind` names its template; `context` is what it shows beyond what every page is given."""

    url: str
    kind: str
    title: str
    description: str = ""
    context: Mapping[str, Any] = field(default_factory=dict)
    canonical: str = ""
    feed: str = "/feed.xml"
    json_feed: str = "/feed.json"
    structured: Markup = field(default_factory=Markup)
    modified: dt.datetime | None = None
    listed: bool = True
    """Whether the sitemap names it."""
    anywhere: bool = False
    """Whether it may be served at any address (404), so that its links must be from the site's root."""
