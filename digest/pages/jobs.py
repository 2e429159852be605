"""A page before it is rendered: its address, its template and what the template is given."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from digest.foundation import site_paths
from digest.foundation.hashing import fingerprint_of

if TYPE_CHECKING:
    from digest.model.article_store import ArticleStore


class NavigationLink(Struct, frozen=True):
    """An entry of the menu; `url` is a site path or a web address."""

    title: str
    url: str


class MenuItem(Struct, frozen=True):
    """A navigation link as one page shows it.

    `current` is `page` on the page it leads to, `true` on pages below that, else empty (WAI-ARIA 1.2, aria-current).
    """

    title: str
    url: str
    current: str


def _nothing(_: ArticleStore) -> Mapping[str, Any]:
    return {}


class Page(Struct, frozen=True):
    """One HTML page. `kind` names its template; `compose` makes what it shows beyond what every page is given.

    Lists of pages are cheap to make; what one shows is worked out when it is rendered: `compose(library, *given)`, a
    function of nothing else, so that a page is known by what it is given.
    """

    url: str
    kind: str
    title: str
    description: str = ""
    compose: Callable[..., Mapping[str, Any]] = _nothing
    given: tuple[object, ...] = ()
    canonical: str = ""
    """The site path or web address of the page that this one stands for; its own unless given."""
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

    @property
    def path(self) -> str:
        """The file that answers its address."""
        return f"{self.url[1:]}index.html" if self.url.endswith("/") else site_paths.output_path(self.url)

    @property
    def key(self) -> bytes:
        """A hash of all that it depends on, beside the settings and the theme."""
        about = (self.url, self.kind, self.title, self.description, self.canonical, self.feed, self.json_feed)
        flags = f"{self.modified and self.modified.isoformat()} {self.listed} {self.anywhere}"
        return fingerprint_of("\0".join((*about, flags)), self.given)
