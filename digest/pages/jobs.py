"""What is to be made: pages with what their templates are given, and the other files of a site."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, Generic, NamedTuple, TypeVar

from msgspec import Struct
from msgspec.structs import astuple

from digest.foundation import site_paths
from digest.foundation.hashing import fingerprint_of
from digest.pages.views import View

if TYPE_CHECKING:
    from digest.content.schema.site import Settings
    from digest.model.article_store import ArticleStore

Given = TypeVar("Given")


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


class PageContent(Struct, frozen=True):
    """What one kind of page is given. Its fields are values or Digested, and all that its view is made from."""

    kind: ClassVar[str]
    """What the kind is called, and its template without `.html`."""

    def compose(self, article_store: ArticleStore) -> View:
        """What the page shows: a function of the fields and of the articles they name. Raises LostError."""
        raise NotImplementedError


class FeedPaths(NamedTuple):
    """The site paths of a feed in its two formats: Atom, and JSON Feed."""

    atom: str
    json: str


def feeds_at(path: str, *, is_made: bool = True) -> FeedPaths:
    """The feeds of the list at the site path `path`; those of the whole site where it has none of its own."""
    own = path if is_made else "/"
    return FeedPaths(f"{own}feed.xml", f"{own}feed.json")


class Page(Struct, frozen=True):
    """One HTML page. `content` says what kind it is, and makes what it shows beyond what every page is given.

    Lists of pages are cheap to make; what one shows is worked out when it is rendered, from its content and nothing
    else, so that a page is known by what it is given.
    """

    url: str
    title: str
    content: PageContent
    description: str = ""
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
    section: str = ""
    """The site path of the page of the menu that it belongs to, where its own address does not say so."""

    @property
    def kind(self) -> str:
        """What kind of page it is."""
        return self.content.kind

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
        flags = f"{self.modified and self.modified.isoformat()} {self.listed} {self.anywhere} {self.section}"
        return fingerprint_of("\0".join((*about, flags)), astuple(self.content))


class Document(Struct, Generic[Given], frozen=True):
    """A file of the site that is no page: a feed, linked data, the sitemap.

    The file at output path `path` is `make(article_store, settings, given)`, a function of nothing else.
    """

    path: str
    make: Callable[[ArticleStore, Settings, Given], bytes]
    given: Given

    def body(self, article_store: ArticleStore, settings: Settings) -> bytes:
        """The document's bytes."""
        return self.make(article_store, settings, self.given)

    @property
    def key(self) -> bytes:
        """A hash of all that it depends on, beside the settings."""
        return fingerprint_of(self.path, (self.given,))
