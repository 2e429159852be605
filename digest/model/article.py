"""The values that flow through a build, from a source file to a catalogue. All frozen, all data, no behaviour.

Offsets are code points in an article's *rendered text*: the text a reader sees, markup removed and entities decoded.
Spans are half-open: `text[span.start:span.end]`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from digest.foundation.hashing import fingerprint
from digest.foundation.problem import Problem
from digest.model.superseding import CorrectingArticle, Superseding
from digest.quantities.amount import Quantity
from digest.quantities.period import Period
from digest.text.quotation_marks import in_usual_marks
from digest.text.spans import Span

DEFAULT_VERSION = "default/"
"""What stands before the name of a default template, in the place of which a digest has one of its own."""


class Sources(Struct, frozen=True):
    """Every file a build reads: path relative to the source folder (posix) to its bytes, and what could not be read.

    `files` holds `content/…` and `plugins/…`; `templates` holds the theme, the digest's own templates laid over the
    default ones, by path inside `templates/`; a default template of a name that the digest has too stands below
    `default/`.
    """

    files: Mapping[str, bytes]
    templates: Mapping[str, bytes]
    problems: tuple[Problem, ...] = ()
    digests: Mapping[str, bytes] = field(default_factory=dict)
    """The hashes of the files that are known without being read, by path."""
    packaged: Mapping[str, str] = field(default_factory=dict)
    """Where those of the templates lie that are an installed theme's, by path inside `templates/`."""

    def template(self, path: str) -> bytes | None:
        """What the template holds that a problem names by `path`; None where it is none."""
        names = {file: name for name, file in self.packaged.items()}
        name = path.removeprefix("templates/") if path.startswith("templates/") else names.get(path, "")
        return self.templates.get(name)

    def digest(self, path: str) -> bytes:
        """A hash of the file at `path`; empty where there is none."""
        known = self.digests.get(path)
        if known is None:
            return fingerprint(self.files[path]) if path in self.files else b""
        return known


class Selector(Struct, frozen=True, array_like=True, gc=False):
    """A W3C TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector)."""

    exact: str
    prefix: str = ""
    suffix: str = ""


class Run(NamedTuple):
    """A run of rendered text inside a block: `flow.text[start:end]`, never empty.

    It begins on `line` of the article's file; each newline in it is the end of a line there, white space in the text.
    """

    start: int
    end: int
    line: int


class Block(Struct, frozen=True, array_like=True, gc=False):
    """A top-level block of an article: markup to emit as it is (`str`), and text still to be escaped (`Run`).

    A piece of markup opens elements (`<em>`, `<pre><code>`), closes what one piece opened (`</em>`, `</code></pre>`),
    or is void (`<br>`, `<hr>`, `<img …>`). Runs stand only where HTML allows text. Line ends follow tags.
    """

    pieces: tuple[str | Run, ...]


class Flow(Struct, frozen=True, array_like=True, gc=False):
    """An article's body after Markdown: its rendered text, and the blocks that turn it into HTML.

    Paragraphs, headings, list items, cells and code blocks are parted in `text` by one newline that belongs to no run.
    """

    text: str
    blocks: tuple[Block, ...]


class Publish(StrEnum):
    """How much of an article may leave the editor's machine."""

    FULL = "full"
    EXCERPT = "excerpt"
    ANNOTATIONS = "annotations"


class Status(StrEnum):
    ACTUAL = "actual"
    FORECAST = "forecast"
    ESTIMATE = "estimate"
    TARGET = "target"


EXPECTED = frozenset({Status.FORECAST, Status.TARGET})
"""What has not happened yet, as far as the figure says."""


class LinkKind(StrEnum):
    """Context links, in the order in which a page lists them."""

    PRIMARY = "primary"
    BACKGROUND = "background"
    DATA = "data"
    RESPONSE = "response"
    UPDATE = "update"
    CORRECTION = "correction"


class PartyKind(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"


class Party(Struct, frozen=True, array_like=True, gc=False):
    """A person or an organisation that speaks or reports: `slug` is None where it gets no page of its own."""

    name: str
    slug: str | None
    kind: PartyKind


class Reference(Struct, frozen=True, array_like=True, gc=False):
    """Who published something, and where."""

    outlet: str
    outlet_slug: str
    url: str
    title: str = ""
    authors: tuple[str, ...] = ()
    archived: str = ""
    dead: bool = False

    @property
    def address(self) -> str:
        """Where readers are led: to the archived copy, once the address is known to be dead."""
        return self.archived if self.dead and self.archived else self.url


class Figure(Struct, frozen=True, array_like=True, gc=False):
    """A key figure and the passage it rests on. `id` is its permalink's fragment: `figure-…`."""

    id: str
    label: str
    value: Quantity
    also: Quantity | None
    spans: tuple[Span, ...]
    measure: str | None
    period: Period | None
    status: Status
    by: Party | None
    source: Reference | None  # where it differs from the article's own source
    note: str
    working: str = ""
    """How the editor worked the amount out of those in `spans`; empty where the article itself says it."""


class Quotation(Struct, frozen=True, array_like=True, gc=False):
    """A verbatim quotation. `id` is its permalink's fragment: `quote-…`; `spans` has one span per unbroken piece.

    Without speakers it is anonymous, and `role` says as much of who speaks as is known. Where `is_indirect`, the words
    are those of the article, which reports the speech. `speaker_in` is where they are named elsewhere.
    """

    id: str
    text: str
    speakers: tuple[Party, ...]
    role: str
    spans: tuple[Span, ...]
    source: Reference | None
    note: str
    is_indirect: bool = False
    speaker_in: str = ""
    marks: tuple[str, str] = ("", "")
    """The marks that the article sets around it, where they are neither straight nor its language's usual ones."""

    @property
    def said_by(self) -> str:
        """Who speaks, by name; where nobody is named, by what they are."""
        return ", ".join([speaker.name for speaker in self.speakers]) or self.role

    def in_marks(self, language: str) -> str:
        """The words in the article's marks, or in those of its `language`; indirect speech in none."""
        if self.is_indirect:
            return self.text
        opening, closing = self.marks
        return f"{opening}{self.text}{closing}" if opening else in_usual_marks(self.text, language)


class ContextLink(Struct, frozen=True, array_like=True, gc=False):
    """A link that explains. `id` is its permalink's fragment: `link-…`; `spans` is empty if it explains no passage."""

    id: str
    url: str
    title: str
    kind: LinkKind
    why: str
    outlet: str
    spans: tuple[Span, ...]
    archived: str = ""
    dead: bool = False

    @property
    def address(self) -> str:
        """Where readers are led: to the archived copy, once the address is known to be dead."""
        return self.archived if self.dead and self.archived else self.url


class OtherAnnotation:
    """An annotation of a kind that stages know only by what they are given of it (digest.kinds).

    It is a Struct besides: frozen, like an array, tagged with the name of its kind; so it can be kept and told from
    others when it is read back.
    """

    __slots__ = ()

    if TYPE_CHECKING:
        id: str
        spans: tuple[Span, ...]

    @property
    def kind(self) -> str:
        """The name of its kind."""
        config: Any = getattr(self, "__struct_config__")  # noqa: B009
        return str(config.tag)

    @property
    def addresses(self) -> tuple[str, ...]:
        """The web addresses that it leads readers to."""
        return ()


class Correction(Struct, frozen=True, array_like=True, gc=False):
    """What was wrong with the annotation of the id `annotation`, and when that was mended."""

    annotation: str
    date: dt.datetime  # aware, in the digest's time zone
    note: str


class Image(Struct, frozen=True, array_like=True, gc=False):
    """The picture of an article: the site path of its file, its size in pixels as it is shown, and its media type.

    `alt` says what is to be seen, for whoever does not see it; `credit` whose it is, and `licence` by what right it is
    shown.
    """

    path: str
    alt: str
    credit: str = ""
    caption: str = ""
    licence: str = ""
    width: int = 0
    height: int = 0
    type: str = ""

    @property
    def is_shareable(self) -> bool:
        """Whether it can stand for the page where someone shares it: networks read these formats, and take no icons."""
        return self.type in ("image/jpeg", "image/png", "image/webp") and self.width >= 600


class Predecessors(Struct, frozen=True, array_like=True, gc=False):
    """The slugs of earlier articles that an article corrects, brings up to date, or whose story it goes on with."""

    corrects: tuple[str, ...] = ()
    updates: tuple[str, ...] = ()
    follows: tuple[str, ...] = ()


NO_PREDECESSORS = Predecessors()


class VersionRelation(StrEnum):
    """What another version of a story is to an article."""

    ORIGINAL = "original"
    """The article is a translation of it."""
    TRANSLATION = "translation"
    """It is a translation of the article."""
    OTHER = "other"
    """Both are translations."""


class Version(Struct, frozen=True, array_like=True, gc=False):
    """The same story in another language: the article `slug`, and what it is to the article that has this."""

    slug: str
    language: str
    relation: VersionRelation
    is_listed: bool = False
    """Whether it is the one that stands for the story in lists."""


Annotation = Figure | Quotation | ContextLink | OtherAnnotation
AnyAnnotation = TypeVar("AnyAnnotation", bound=Annotation)


def placed(annotation: AnyAnnotation, spans: tuple[Span, ...]) -> AnyAnnotation:
    """The same annotation on other passages."""
    moved: AnyAnnotation = replace(annotation, spans=spans)  # type: ignore[type-var]
    return moved


class Article(Struct, frozen=True, array_like=True, gc=False):
    """A verified article: every annotation has its spans, and `body` holds no more than may be published."""

    path: str  # content/articles/NAME.md
    slug: str
    title: str
    published: dt.datetime  # aware, in the digest's time zone
    updated: dt.datetime | None
    source: Reference
    publish: Publish
    language: str
    draft: bool
    aliases: tuple[str, ...]
    topics: tuple[str, ...]
    summary: str
    why: str
    body: Flow
    figures: tuple[Figure, ...]
    quotes: tuple[Quotation, ...]
    links: tuple[ContextLink, ...]
    words: int  # in the whole source article, whatever part of it is published
    share: int = 100  # of these words, in per cent, rounded up: how much is published
    others: tuple[OtherAnnotation, ...] = ()
    accepted: int = 0  # doubts about its annotations that the editor has answered
    proposed: int = 0  # entries of its sidecar that nobody has decided on: they are no annotations
    expires: dt.datetime | None = None  # when no more than its annotations may be shown
    goes: bool = False  # whether not even these are, then
    feed_id: str = ""  # what feeds know it by, where the editor says so: an IRI, or a path of the site
    corrections: tuple[Correction, ...] = ()  # of its annotations, the newest first
    predecessors: Predecessors = NO_PREDECESSORS
    translation_of: str = ""  # as its front matter has it, whether that article is shown or not
    versions: tuple[Version, ...] = ()  # those that are shown, once the catalogue knows them
    image: Image | None = None
    superseded: tuple[Superseding, ...] = ()  # its figures that a correction gives anew, once the catalogue knows it
    corrected_by: tuple[CorrectingArticle, ...] = ()  # the newest first, once the catalogue knows it

    @property
    def current_figures(self) -> tuple[Figure, ...]:
        """The figures that no correction gives anew: what is shown away from the article's own page."""
        if not self.superseded:
            return self.figures
        return tuple(figure for figure in self.figures if self.superseding(figure.id) is None)

    def superseding(self, figure: str) -> Superseding | None:
        """What a correction gives in the place of the figure with this id."""
        return next((each for each in self.superseded if each.superseded == figure), None)

    @property
    def last_changed(self) -> dt.datetime:
        """When it was last brought up to date, or corrected by another article."""
        own = self.updated or self.published
        return max(own, self.corrected_by[0].published) if self.corrected_by else own

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """Figures, quotes, links and others, in the editor's order."""
        return (*self.figures, *self.quotes, *self.links, *self.others)

    @property
    def is_listed(self) -> bool:
        """Whether it stands for its story in lists."""
        return not any(version.is_listed for version in self.versions)

    @property
    def corrected(self) -> dt.datetime | None:
        """The date of the newest correction of its annotations."""
        return self.corrections[0].date if self.corrections else None

    def correction(self, annotation: str) -> dt.datetime | None:
        """The date of the newest correction of the annotation with this id."""
        return next((each.date for each in self.corrections if each.annotation == annotation), None)
