"""`content/site.yaml`: what an editor decides once for the whole digest."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, Field, PrivateAttr

from digest.content.schema.fields import (
    Email,
    EntryModel,
    FileSlug,
    Language,
    Line,
    Link,
    ModuleName,
    SiteUrl,
    TimeZone,
    WebUrl,
    listed,
    under,
)
from digest.content.schema.look import Accent, CardFontFile, Fonts, Logo, MenuList, Stylesheet
from digest.content.schema.upgrades import known_format
from digest.model.article import Publish
from digest.translation.words import Words


class EditionPeriod(StrEnum):
    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    NONE = "none"


class Topic(EntryModel):
    """What articles may be about."""

    label: Line = Field(examples=["Supply chain"])
    """The topic's name as readers see it."""
    description: str = ""
    """What the topic is about, in Markdown."""


class PartyEntry(EntryModel):
    """A person or an organisation that articles quote, or name as the source of figures."""

    name: Line = Field(examples=["Liang Hua"])
    """The name as readers see it."""
    aliases: tuple[Line, ...] = ()
    """Other ways in which sidecars name the same person or organisation."""
    role: str = ""
    """What they do: `chairman, Huawei`."""
    sorted_as: str = ""
    """The name by which lists sort them, where that is not the last word of the name: `Liang Hua`."""
    description: str = ""
    """Who they are, in Markdown."""
    url: WebUrl | None = None
    """A page of their own."""


class OutletEntry(EntryModel):
    """Who publishes the articles that the digest is about."""

    name: Line = Field(examples=["South China Morning Post"])
    """The outlet's name as readers see it."""
    aliases: tuple[Line, ...] = ()
    """Other ways in which articles name the same outlet."""
    description: str = ""
    """What the outlet is, in Markdown."""
    url: WebUrl | None = None
    """The outlet's home page."""


class MeasureEntry(EntryModel):
    """What figures of several articles measure alike."""

    label: Line = Field(examples=["Jobs in Japan"])
    """What is measured, as readers see it."""
    unit: Line = Field(examples=["jobs"])
    """The unit that all figures of this measure share: a currency code, `%`, `km`, or a noun such as `jobs`."""
    description: str = ""
    """How it is measured, in Markdown."""


class NavigationItem(EntryModel):
    """An entry of the menu."""

    title: Line = Field(examples=["About"])
    """What the menu says."""
    url: Link = Field(examples=["/about/"])
    """A page of the site, such as `/about/`, or a web address."""


class Editor(EntryModel):
    """Who answers for the digest."""

    name: Line = Field(examples=["Jo Editor"])
    """The name as readers see it."""
    email: Email = ""
    """An address that readers may write to."""
    url: WebUrl | None = None
    """A page of their own."""


class LicenceEntry(EntryModel):
    """The licence of the data."""

    name: Line = Field(examples=["CC BY 4.0"])
    """What the licence is called."""
    url: WebUrl | None = None
    """Where it is written."""


class ContentSignal(EntryModel):
    """What machines may do with what they read; what is left out is neither granted nor reserved."""

    search: bool | None = None
    """Whether they may put it into an index that leads to the pages."""
    ai_input: bool | None = None
    """Whether a model may be given it, to answer a question from it."""
    ai_train: bool | None = None
    """Whether a model may be made from it."""


class Defaults(EntryModel):
    """What an article has where its front matter is silent."""

    publish: Publish = Publish.FULL
    """How much of an article's text the site may show."""
    language: Language | None = None
    """The language of articles, where it is not the digest's, as a BCP 47 tag."""


class Settings(EntryModel):
    """The digest's settings, as `content/site.yaml` has them."""

    title: Line = Field(examples=["My digest"])
    """The digest's name."""
    description: str = ""
    """One or two sentences about the digest."""
    url: SiteUrl = Field(examples=["https://owner.github.io/repo/"])
    """Where the digest is published, with its path: `https://owner.github.io/repo/`."""
    format: Annotated[int, Field(ge=1), AfterValidator(known_format)] = 1
    """The version of the format in which the digest is written."""
    language: Language = "en"
    """The language of the digest itself, as a BCP 47 tag."""
    timezone: TimeZone = "UTC"
    """The time zone in which dates are read and shown."""
    editions: EditionPeriod = EditionPeriod.WEEKLY
    """How articles are gathered into editions."""
    editor: Annotated[Editor, under("name")] | None = None
    """Who answers for the digest; feeds name them as author."""
    report_errors: bool = False
    """Whether each figure and quotation has a link by which readers write to the editor that it is wrong."""
    copyright: str = ""
    """A line for the foot of every page."""
    topics: dict[FileSlug, Annotated[Topic, under("label")]] = Field(default_factory=dict)
    """Topics by their slugs: `supply-chain: Supply chain`."""
    people: dict[FileSlug, Annotated[PartyEntry, under("name")]] = Field(default_factory=dict)
    """People by their slugs: `liang-hua: Liang Hua`."""
    organisations: dict[FileSlug, Annotated[PartyEntry, under("name")]] = Field(default_factory=dict)
    """Organisations by their slugs: `huawei: Huawei`."""
    outlets: dict[FileSlug, Annotated[OutletEntry, under("name")]] = Field(default_factory=dict)
    """Outlets by their slugs: `the-japan-times: The Japan Times`."""
    measures: dict[FileSlug, MeasureEntry] = Field(default_factory=dict)
    """What figures measure, by slugs: `jobs-japan: {label: Jobs in Japan, unit: jobs}`."""
    navigation: tuple[NavigationItem, ...] = ()
    """Further entries for the menu, after the built-in ones, or after those of `menu`."""
    menu: MenuList | None = None
    """The menu: its pages in order, by their addresses, each with another title where it shall have one."""
    theme: FileSlug | None = None
    """An installed package's theme, by its name; the default one unless given."""
    logo: Annotated[Logo, under("file")] | None = None
    """A picture that stands for the digest's name at the head of pages, SVG or PNG."""
    accent: Annotated[Accent, under("light")] | None = None
    """The digest's colour, in quotation marks: `'#0b5cad'`. Text in it must be legible."""
    fonts: Fonts = Fonts()
    """The digest's type: WOFF2 files in `content/static/`, or fonts that readers have."""
    css: Annotated[tuple[Stylesheet, ...], listed()] = ()
    """Stylesheets in `content/static/` that pages load last."""
    per_page: Annotated[int, Field(ge=1, le=500)] = 20
    """How many articles a page of a list shows."""
    search: bool = True
    """Whether readers can search the digest."""
    list_feeds: bool = True
    """Whether each person, organisation, outlet and measure has a feed, as the site and each topic have."""
    cards: bool = True
    """Whether pages have social cards: pictures that are shown where someone shares them."""
    card_font: CardFontFile | None = None
    """A TrueType or OpenType font in `content/static/` for the letters of cards, in any script; needs Pillow."""
    annotation_cards: bool = False
    """Whether each figure and quotation has a page and a picture of its own to share, below `/cards/`."""
    data: bool = True
    """Whether readers get the figures, quotations, links and articles as data: CSV, JSON and SQLite."""
    data_licence: Annotated[LicenceEntry, under("name")] | None = None
    """What others may do with the data."""
    offline: bool = True
    """Whether browsers keep the latest edition, to be read without a connection, and can install the site."""
    markdown: bool = True
    """Whether each article is there as Markdown too, and `llms.txt` leads programs to it."""
    content_signal: ContentSignal | None = None
    """What machines may do with the site, said in robots.txt: `{search: true, ai_input: true, ai_train: false}`."""
    excerpt_limit: Annotated[int, Field(ge=1, le=100)] = 25
    """How much of an article's words its excerpt may show at most, in per cent."""
    plugins: Annotated[tuple[ModuleName, ...], listed()] = ()
    """Python modules that are installed and add to the digest, beside those in `plugins/`; their code is run."""
    defaults: Defaults = Defaults()
    """What an article has where its front matter is silent."""
    _words: Words = PrivateAttr()

    def model_post_init(self, _: object) -> None:
        self._words = Words(self.language)

    @property
    def words(self) -> Words:
        """What is said to readers: in English, by the language's ways with dates, until there are `in_words` of it."""
        words: Words = (self.__pydantic_private__ or {})["_words"]  # ten times as quick as by its name
        return words

    def in_words(self, words: Words) -> Settings:
        """The same settings with the words of their language."""
        worded = self.model_copy()
        worded._words = words
        return worded
