"""A key figure as an editor writes it in a sidecar, under `figures`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from pydantic import Field

from digest.content.schema.fields import Line, Slug, listed
from digest.content.schema.sidecar import (
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
    value: Line | None = Field(default=None, examples=["1.1 trillion yen"])
    """The amount as the article gives it: `1.1 trillion yen`, `over 46,000 jobs`; a unit that the article lacks in
    brackets, `8.4m [people]`. It may be left out where `at` holds one amount."""
    also: Line | None = None
    """The same amount as the article converts it: `US$10 billion`."""
    at: At | None = Field(default=None, examples=["1.1 trillion yen (US$10 billion)"])
    """The passage that the figure rests on, in the text or a title (needed, but for a working)."""
    from_: Annotated[tuple[At, ...], listed()] = Field(default=(), alias="from", examples=["[4,350 jobs, one in five]"])
    """The passages with the amounts that `value` is worked out from."""
    working: Line | None = Field(default=None, examples=["4,350 × 1/5"])
    """How it is worked out, in the article's numbers: `4,350 × 1/5`, `14% − 9%`."""
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
        at = self.at or next(iter(self.from_), None)
        return EntryWords(self.label, self.value or "", at.exact if at else "")

    def written_links(self) -> Iterable[WrittenLink]:
        return source_link(self.source)


LIST = AnnotationList("figures", FigureEntry, "The key figures, in the order in which readers see them.")
