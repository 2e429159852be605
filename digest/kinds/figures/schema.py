"""A key figure as an editor writes it in a sidecar, under `figures`."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import Field

from digest.content.fields import Line, Slug
from digest.content.sidecar_schema import (
    AnnotationEntry,
    AnnotationList,
    At,
    EntryWords,
    OtherSource,
    WrittenLink,
    source_link,
)
from digest.model.article import Status


class FigureEntry(AnnotationEntry):
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

    def words(self) -> EntryWords:
        return EntryWords(self.label, self.value, self.at.exact)

    def written_links(self) -> Iterable[WrittenLink]:
        return source_link(self.source)


LIST = AnnotationList("figures", FigureEntry, "The key figures, in the order in which readers see them.")
