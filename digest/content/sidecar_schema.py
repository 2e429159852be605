"""The sidecar `content/articles/NAME.yaml`: all that the editor adds to an article, before it is verified."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from digest.content.fields import EntryModel, Line, Slug, WebUrl, Words, listed, under
from digest.model.article import LinkKind, Status


class Passage(EntryModel):
    """A passage as a reader sees it; `prefix` and `suffix` tell it from others like it (W3C TextQuoteSelector)."""

    exact: Words = Field(examples=["1.1 trillion yen"])
    """The passage itself."""
    prefix: str = ""
    """What stands just before it."""
    suffix: str = ""
    """What stands just after it."""


class Surroundings(EntryModel):
    """What stands before and after a quotation that occurs more than once."""

    prefix: str = ""
    """What stands just before the quotation."""
    suffix: str = ""
    """What stands just after the quotation."""


class OtherSource(EntryModel):
    """Where an annotation comes from, if not from the article's own source."""

    outlet: Line = Field(examples=["The Japan Times"])
    """Who published it."""
    url: WebUrl = Field(examples=["https://www.japantimes.co.jp/"])
    """Where it stands."""
    archived: WebUrl | None = None
    """A copy of it in an archive, which readers are led to once the address is dead."""


At = Annotated[Passage, under("exact")]


class FigureEntry(EntryModel):
    """A key figure: an amount, and the passage it rests on."""

    label: Line = Field(examples=["Parts bought from Japanese companies"])
    """What is counted: `Parts bought from Japanese companies`."""
    value: Line = Field(examples=["1.1 trillion yen"])
    """The amount as the article gives it: `1.1 trillion yen`, `over 46,000 jobs`."""
    also: Line | None = None
    """The same amount as the article converts it: `US$10 billion`."""
    at: At = Field(examples=["1.1 trillion yen (US$10 billion)"])
    """The passage that the figure rests on."""
    measure: Slug | None = None
    """Ties the figure to the same measure in other articles."""
    period: Line | None = None
    """The time that the figure is about: `2019`, `2019-H1`, `2019-Q3`, `2019-05`, `2019-01/2019-09`."""
    status: Status = Status.ACTUAL
    """Whether the amount has come about, or is what someone expects, estimates or aims at."""
    by: Line | None = None
    """Who says so, where it is not the article itself."""
    source: OtherSource | None = None
    """Where the figure comes from, if not from the article's own source."""
    note: str = ""
    """A sentence for readers."""
    id: Slug | None = None
    """The permalink's name, where it should not be made from the label."""


class QuoteEntry(EntryModel):
    """A quotation, word for word."""

    text: Words = Field(examples=["Japan is a very important market for Huawei"])
    """The words, verbatim; `[…]` stands for words left out, `[word]` for words put in."""
    speaker: Line = Field(examples=["Liang Hua"])
    """Who said it."""
    role: str = ""
    """What the speaker is: `chairman, Huawei`."""
    at: Surroundings | None = None
    """The text around a quotation that stands more than once."""
    source: OtherSource | None = None
    """Where the quotation comes from, if not from the article's own source."""
    note: str = ""
    """A sentence for readers."""
    id: Slug | None = None
    """The permalink's name, where it should not be made from the words."""


class LinkEntry(EntryModel):
    """A link that gives the article its context."""

    url: WebUrl = Field(examples=["https://www.federalregister.gov/"])
    """Where it leads."""
    archived: WebUrl | None = None
    """A copy of it in an archive, which readers are led to once the address is dead."""
    title: Line = Field(examples=["The rule in the Federal Register"])
    """What it is called."""
    kind: LinkKind = LinkKind.BACKGROUND
    """What the link is to the article."""
    at: At | None = None
    """The passage that the link explains."""
    why: str = ""
    """What a reader finds there, in a sentence."""
    outlet: str = ""
    """Who published it."""
    id: Slug | None = None
    """The permalink's name, where it should not be made from the title."""


class Sidecar(EntryModel):
    """The annotations of an article, and what its editor adds to it."""

    summary: str = ""
    """One or two sentences in the editor's words."""
    why: str = ""
    """Why it matters, in one sentence."""
    topics: Annotated[tuple[Slug, ...], listed()] = ()
    """Slugs of topics in site.yaml."""
    figures: tuple[FigureEntry, ...] = ()
    """The key figures, in the order in which readers see them."""
    quotes: tuple[QuoteEntry, ...] = ()
    """The quotations."""
    links: tuple[LinkEntry, ...] = ()
    """The context links."""
