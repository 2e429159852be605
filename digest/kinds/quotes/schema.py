"""A quotation as an editor writes it in a sidecar, under `quotes`."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import Field

from digest.content.fields import Line, Slug, Words
from digest.content.sidecar_schema import (
    AnnotationEntry,
    AnnotationList,
    EntryWords,
    OtherSource,
    Surroundings,
    WrittenLink,
    source_link,
)


class QuoteEntry(AnnotationEntry):
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

    def words(self) -> EntryWords:
        return EntryWords(self.speaker, self.text, self.text)

    def written_links(self) -> Iterable[WrittenLink]:
        return source_link(self.source)


LIST = AnnotationList("quotes", QuoteEntry, "The quotations.")
