"""`content/site.yaml`: what an editor decides once for the whole digest."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from digest.core.fields import Entry, Language, Line, Slug, TimeZone, WebUrl, under
from digest.core.model import Publish


class EditionPeriod(StrEnum):
    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    NONE = "none"


class Topic(Entry):
    label: Line
    """The topic's name as readers see it."""
    description: str = ""
    """What the topic is about, in Markdown."""


class PartyEntry(Entry):
    name: Line
    """The name as readers see it."""
    aliases: tuple[Line, ...] = ()
    """Other ways in which sidecars name the same person or organisation."""
    role: str = ""
    """What they do: `chairman, Huawei`."""
    description: str = ""
    """Who they are, in Markdown."""
    url: WebUrl | None = None
    """A page of their own."""


class OutletEntry(Entry):
    name: Line
    """The outlet's name as readers see it."""
    aliases: tuple[Line, ...] = ()
    """Other ways in which articles name the same outlet."""
    description: str = ""
    """What the outlet is, in Markdown."""
    url: WebUrl | None = None
    """The outlet's home page."""


class MeasureEntry(Entry):
    label: Line
    """What is measured, as readers see it."""
    unit: Line
    """The unit that all figures of this measure share: a currency code, `%`, `km`, or a noun such as `jobs`."""
    description: str = ""
    """How it is measured, in Markdown."""


class NavigationItem(Entry):
    title: Line
    url: str
    """A page of the site, such as `/about/`, or a web address."""


class Editor(Entry):
    name: Line
    email: str = ""
    url: WebUrl | None = None


class Defaults(Entry):
    """What an article has where its front matter is silent."""

    publish: Publish = Publish.FULL
    language: Language | None = None


class Settings(Entry):
    """The digest's settings, as `content/site.yaml` has them."""

    title: Line
    """The digest's name."""
    description: str = ""
    """One or two sentences about the digest."""
    url: WebUrl
    """Where the digest is published, with its path: `https://owner.github.io/repo/`."""
    language: Language = "en"
    """The language of the digest itself, as a BCP 47 tag."""
    timezone: TimeZone = "UTC"
    """The time zone in which dates are read and shown."""
    editions: EditionPeriod = EditionPeriod.WEEKLY
    """How articles are gathered into editions."""
    editor: Annotated[Editor, under("name")] | None = None
    """Who answers for the digest; feeds name them as author."""
    copyright: str = ""
    """A line for the foot of every page."""
    topics: dict[Slug, Annotated[Topic, under("label")]] = Field(default_factory=dict)
    people: dict[Slug, Annotated[PartyEntry, under("name")]] = Field(default_factory=dict)
    organisations: dict[Slug, Annotated[PartyEntry, under("name")]] = Field(default_factory=dict)
    outlets: dict[Slug, Annotated[OutletEntry, under("name")]] = Field(default_factory=dict)
    measures: dict[Slug, MeasureEntry] = Field(default_factory=dict)
    navigation: tuple[NavigationItem, ...] = ()
    """Further entries for the menu, after the built-in ones."""
    per_page: Annotated[int, Field(ge=1, le=500)] = 20
    """How many articles a page of a list shows."""
    defaults: Defaults = Defaults()
