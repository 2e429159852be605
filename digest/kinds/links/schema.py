"""A context link as an editor writes it in a sidecar, under `links`."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import Field

from digest.content.schema.fields import Line, PageOrWebUrl, Slug, WebUrl, is_site_path
from digest.content.schema.sidecar import AnnotationEntry, AnnotationList, At, EntryWords, WrittenLink
from digest.model.article import LinkKind


class LinkEntry(AnnotationEntry):
    """A link that gives the article its context."""

    url: PageOrWebUrl = Field(examples=["https://www.federalregister.gov/"])
    """Where it leads: a web address, or a page of the digest's own, such as `/articles/the-rule/`."""
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

    def words(self) -> EntryWords:
        return EntryWords(self.title, self.why, self.at.exact if self.at else "")

    def written_links(self) -> Iterable[WrittenLink]:
        return () if is_site_path(self.url) else (WrittenLink(self.url, self.archived, ("url",)),)


LIST = AnnotationList("links", LinkEntry, "The context links.")
