"""The front matter of articles, edition introductions and static pages."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

from digest.core.fields import Entry, Language, Line, Slug, WebUrl, listed
from digest.core.model import Publish


class SourceEntry(Entry):
    """The article that an entry of the digest is about."""

    outlet: Line
    """Who published it."""
    url: WebUrl
    """Where it stands."""
    title: str = ""
    """Its headline, where it differs from the entry's title."""
    authors: Annotated[tuple[Line, ...], listed()] = ()


class ArticleMatter(Entry):
    """Front matter of `content/articles/NAME.md`."""

    title: Line
    published: datetime | date
    """When the source article was published: a date, or a time with its offset from UTC."""
    updated: datetime | date | None = None
    source: SourceEntry
    publish: Publish | None = None
    """How much of the text the site may show: all of it, annotated passages only, or annotations alone."""
    language: Language | None = None
    slug: Slug | None = None
    """The last part of the page's address, where it should not be the file's name."""
    draft: bool = False
    aliases: Annotated[tuple[str, ...], listed()] = ()
    """Older addresses of the page, such as `/2019/huawei-japan/`, which redirect to it."""


class EditionMatter(Entry):
    """Front matter of `content/editions/2019-w47.md`; the text below it introduces the edition."""

    title: str = ""
    lead: Slug | None = None
    """The article that opens the edition."""
    order: tuple[Slug, ...] = ()
    """Articles in the order in which the edition shows them; those not named follow by date."""


class PageMatter(Entry):
    """Front matter of `content/pages/NAME.md`."""

    title: Line
    description: str = ""
    menu: bool = True
    """Whether the menu leads to the page."""
    draft: bool = False
    aliases: Annotated[tuple[str, ...], listed()] = ()
