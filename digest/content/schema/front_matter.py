"""The front matter of articles, edition introductions and static pages."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from digest.content.schema.fields import (
    EntryModel,
    FeedId,
    FileSlug,
    ImagePath,
    Language,
    Line,
    Moment,
    Slug,
    WebUrl,
    listed,
)
from digest.model.article import Publish


class ExpiresTo(StrEnum):
    """What is left of an article once its text has expired."""

    ANNOTATIONS = "annotations"
    NOTHING = "nothing"


class SourceEntry(EntryModel):
    """The article that an entry of the digest is about."""

    outlet: Line = Field(examples=["South China Morning Post"])
    """Who published it."""
    url: WebUrl = Field(examples=["https://www.scmp.com/tech/huawei-japan"])
    """Where it stands."""
    archived: WebUrl | None = None
    """A copy of it in an archive, which readers are led to once the address is dead."""
    title: str = ""
    """Its headline, where it differs from the entry's title."""
    authors: Annotated[tuple[Line, ...], listed()] = ()
    """Who wrote it."""


class ImageEntry(EntryModel):
    """The picture of an article."""

    file: ImagePath = Field(examples=["/photos/the-quay.jpg"])
    """Its place below `content/static/`."""
    alt: Line = Field(examples=["A ferry at the quay, with lorries waiting."])
    """What is to be seen, for whoever does not see it."""
    credit: str = ""
    """Whose picture it is."""
    caption: str = ""
    """What readers are to know of it."""
    licence: str = ""
    """By what right it is shown, such as `CC BY 4.0`."""


class ArticleMatter(EntryModel):
    """Front matter of `content/articles/NAME.md`."""

    title: Line = Field(examples=["Huawei turns to Japan as Washington shuts its door"])
    """The headline of the entry."""
    published: Moment = Field(examples=["2019-11-21"])
    """When the source article was published: a date, or a time with its offset from UTC."""
    updated: Moment | None = None
    """When it was last changed."""
    source: SourceEntry
    """The article that the entry is about."""
    publish: Publish | None = None
    """How much of the text the site may show: all of it, annotated passages only, or annotations alone."""
    excerpt_limit: Annotated[int, Field(ge=1, le=100)] | None = None
    """How much of the words an excerpt may show at most, in per cent, where that is not what site.yaml says."""
    image: ImageEntry | None = None
    """A picture, which is shown with the article."""
    language: Language | None = None
    """The language of the text, where it is not the digest's, as a BCP 47 tag."""
    slug: FileSlug | None = None
    """The last part of the page's address, where it should not be the file's name."""
    draft: bool = False
    """Whether the article is kept off the site."""
    expires: Moment | None = None
    """When the licence for its text ends: from this date or time on, no more of it is shown than `expires_to` says."""
    expires_to: ExpiresTo = ExpiresTo.ANNOTATIONS
    """What is left then: its annotations alone, or nothing, and the page is gone."""
    id: FeedId | None = None
    """What feeds know the entry by, where that is neither its first alias nor its address."""
    aliases: Annotated[tuple[str, ...], listed()] = ()
    """Older addresses of the page, such as `/2019/huawei-japan/`, which redirect to it."""
    corrects: Annotated[tuple[Slug, ...], listed()] = ()
    """Earlier articles of the digest that this one puts right; figures that it gives anew supersede theirs."""
    updates: Annotated[tuple[Slug, ...], listed()] = ()
    """Earlier articles of the digest that this one brings up to date."""
    follows: Annotated[tuple[Slug, ...], listed()] = ()
    """Earlier articles of the digest whose story this one goes on with."""
    translation_of: Slug | None = None
    """The article of the digest that this one is a translation of: the same story in another language."""


class EditionMatter(EntryModel):
    """Front matter of `content/editions/2019-w47.md`; the text below it introduces the edition."""

    title: str = ""
    """The edition's headline."""
    lead: Slug | None = None
    """The article that opens the edition."""
    order: tuple[Slug, ...] = ()
    """Articles in the order in which the edition shows them; those not named follow by date."""
    draft: bool = False
    """Whether headline, introduction and order are kept off the site."""


class PageMatter(EntryModel):
    """Front matter of `content/pages/NAME.md`."""

    title: Line = Field(examples=["About"])
    """The page's headline, and its name in the menu."""
    description: str = ""
    """What the page is about, in one sentence, for search engines."""
    menu: bool = True
    """Whether the menu leads to the page."""
    draft: bool = False
    """Whether the page is kept off the site."""
    aliases: Annotated[tuple[str, ...], listed()] = ()
    """Older addresses of the page, which redirect to it."""
