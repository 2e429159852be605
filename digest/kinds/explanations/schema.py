"""An explanation as an editor writes it in a sidecar, under `explanations`."""

from __future__ import annotations

from pydantic import Field

from digest.content.schema.fields import Line, Slug
from digest.content.schema.sidecar import AnnotationEntry, AnnotationList, At, EntryWords


class ExplanationEntry(AnnotationEntry):
    """An explanation of a passage in the editor's own words."""

    at: At = Field(examples=["Entity List"])
    """The passage that is explained."""
    term: Line | None = None
    """The term that the text defines, where it defines one: `Entity List`."""
    text: Line = Field(examples=["Whom American firms may supply only with a licence."])
    """The explanation, in a sentence or two."""
    id: Slug | None = None
    """The permalink's name, where it should not be made from the term or the text."""

    def words(self) -> EntryWords:
        return EntryWords(self.term or self.at.exact, self.text, self.at.exact)


LIST = AnnotationList("explanations", ExplanationEntry, "Explanations in the editor's own words.")
