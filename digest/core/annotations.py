"""The sidecar `content/articles/NAME.yaml`: all that the editor adds to an article, as written, before it is verified."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from digest.core.fields import Entry, Line, Slug, WebUrl, listed, under
from digest.core.model import LinkKind, Status


class Passage(Entry):
    """A passage as a reader sees it; `prefix` and `suffix` tell it from others like it (W3C TextQuoteSelector)."""

    exact: Annotated[str, Field(min_length=1)]
    prefix: str = ""
    suffix: str = ""


class Surroundings(Entry):
    """What stands before and after a quotation that occurs more than once."""

    prefix: str = ""
    suffix: str = ""


class OtherSource(Entry):
    """Where an annotation comes from, if not from the article's own source."""

    outlet: Line
    url: WebUrl


At = Annotated[Passage, under("exact")]


class FigureEntry(Entry):
    label: Line
    """What is counted: `Parts bought from Japanese companies`."""
    value: Line
    """The amount as the article gives it: `1.1 trillion yen`, `over 46,000 jobs`."""
    also: Line | None = None
    """The same amount as the article converts it: `US$10 billion`."""
    at: At
    """The passage that the figure rests on."""
    measure: Slug | None = None
    """Ties the figure to the same measure in other articles."""
    period: Line | None = None
    """The time that the figure is about: `2019`, `2019-H1`, `2019-Q3`, `2019-05`, `2019-01/2019-09`."""
    status: Status = Status.ACTUAL
    by: Line | None = None
    """Who says so, where it is not the article itself."""
    source: OtherSource | None = None
    note: str = ""
    id: Slug | None = None
    """The permalink's name, where it should not be made from the label."""


class QuoteEntry(Entry):
    text: Annotated[str, Field(min_length=1)]
    """The words, verbatim; `[…]` stands for words left out, `[word]` for words put in."""
    speaker: Line
    role: str = ""
    at: Surroundings | None = None
    source: OtherSource | None = None
    note: str = ""
    id: Slug | None = None


class LinkEntry(Entry):
    url: WebUrl
    title: Line
    kind: LinkKind = LinkKind.BACKGROUND
    at: At | None = None
    """The passage that the link explains."""
    why: str = ""
    """What a reader finds there, in a sentence."""
    outlet: str = ""
    """Who published it."""
    id: Slug | None = None


class Sidecar(Entry):
    summary: str = ""
    """One or two sentences in the editor's words."""
    why: str = ""
    """Why it matters, in one sentence."""
    topics: Annotated[tuple[Slug, ...], listed()] = ()
    figures: tuple[FigureEntry, ...] = ()
    quotes: tuple[QuoteEntry, ...] = ()
    links: tuple[LinkEntry, ...] = ()
