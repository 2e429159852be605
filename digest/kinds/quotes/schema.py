"""A quotation as an editor writes it in a sidecar, under `quotes`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Annotated, Self

from pydantic import Field, field_validator, model_validator

from digest.content.schema.fields import InvalidFieldError, Line, Slug, WebUrl, Words, listed
from digest.content.schema.sidecar import (
    AnnotationEntry,
    AnnotationList,
    EntryWords,
    OtherSource,
    Surroundings,
    WrittenLink,
    source_link,
)
from digest.foundation.problem import Code

_AROUND = re.compile(
    r"\s*(?:“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|»([^«»]+)«|\"([^\"]+)\"|‘((?:[^‘’]|(?<=\w)’(?=\w))+)’|‚([^‚‘]+)‘|‹([^‹›]+)›"
    r"|'((?:[^'‘’]|(?<=\w)['’](?=\w))+)'"
    r"|「([^「」]+)」|『([^『』]+)』)\s*"
)


class QuoteEntry(AnnotationEntry):
    """A quotation, word for word."""

    text: Words = Field(examples=["Japan is a very important market for Huawei"])
    """The words, verbatim; `[…]` stands for words left out, `[word]` for words put in."""
    speaker: Annotated[tuple[Line, ...], listed()] = Field(default=(), examples=["Liang Hua"])
    """Who said it; a list where several did."""
    anonymous: bool = False
    """The article does not name who said it; `role` says what it tells of them."""
    role: str = ""
    """What the speaker is: `chairman, Huawei`."""
    indirect: bool = False
    """The article reports the words without quotation marks; they are shown as it has them, without marks."""
    speaker_in: WebUrl | None = None
    """Where the speaker is named, if not in the article."""
    at: Surroundings | None = None
    """The text around a quotation that stands more than once."""
    source: OtherSource | None = None
    """Where the quotation comes from, if not from the article's own source."""
    note: str = ""
    """A sentence for readers."""
    id: Slug | None = None
    """The permalink's name, where it should not be made from the words."""

    @field_validator("text", mode="after")
    @classmethod
    def _without_marks_around(cls, text: str) -> str:
        """Quotation marks typed around all of the words are the article's, or none; the page has its own."""
        around = _AROUND.fullmatch(text)
        inside = next(filter(None, around.groups())).strip() if around else ""
        return inside or text

    @model_validator(mode="after")
    def _is_somebodys(self) -> Self:
        if not self.speaker and not self.anonymous:
            raise InvalidFieldError(Code.MISSING_KEY, "lacks the key 'speaker'", "add, for example, speaker: Liang Hua")
        if self.anonymous and (self.speaker or not self.role):
            raise InvalidFieldError(
                Code.BAD_VALUE,
                "is anonymous, and so has a role and no speaker",
                "write, for example, role: a person close to the talks",
            )
        return self

    def words(self) -> EntryWords:
        return EntryWords(", ".join(self.speaker) or self.role, self.text, self.text)

    def written_links(self) -> Iterable[WrittenLink]:
        yield from source_link(self.source)
        if self.speaker_in:
            yield WrittenLink(self.speaker_in, None, ("speaker_in",))


LIST = AnnotationList("quotes", QuoteEntry, "The quotations.")
