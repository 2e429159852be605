"""The sidecar `content/articles/NAME.yaml`: all that the editor adds to an article, before it is verified.

Its lists of annotations, one for each kind, come from digest.kinds; what several kinds are written with stands here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Annotated, Any, ClassVar, NamedTuple

from pydantic import Field, create_model

from digest.content.schema.fields import (
    DoubtCode,
    EntryModel,
    Line,
    Moment,
    Reason,
    Slug,
    WebUrl,
    Words,
    listed,
    one_or_more,
    under,
)


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


class Acceptance(EntryModel):
    """An editor's answer to a doubt: a warning or a notice about words of the article that are right as they are."""

    code: DoubtCode = Field(examples=["qualifier-dropped"])
    """The doubt's code."""
    passage: str = ""
    """The article's words that the doubt is about, as what is told has them. It is asked again when they change."""
    why: Reason = Field(examples=["The next sentence gives the exact number."])
    """The reason."""


class CorrectionEntry(EntryModel):
    """What was wrong with an annotation, told to readers once it is mended."""

    date: Moment = Field(examples=["2019-11-23"])
    """When it was mended: a date, or a time with its offset from UTC."""
    note: Line = Field(examples=["An earlier version gave the amount in yuan."])
    """What was wrong, as plain text."""


class WrittenLink(NamedTuple):
    """A web address in an entry: its copy in an archive, if the entry names one, and the keys that lead to it."""

    url: str
    archived: str | None
    keys: tuple[str | int, ...]


class EntryWords(NamedTuple):
    """What an editor knows an entry by; `passage` is what it asks for in the article, empty where it asks for none."""

    name: str
    detail: str
    passage: str


class AnnotationEntry(EntryModel):
    """The base of the entries of every kind."""

    accept: tuple[Acceptance, ...] = ()
    """Doubts that are answered."""
    corrected: Annotated[tuple[CorrectionEntry, ...], one_or_more()] = ()
    """What was wrong here before it was mended; readers see it with its date."""
    proposed: bool = False
    """Whether it is a proposal that nobody has decided on yet. An article with such an entry stays a draft."""

    def words(self) -> EntryWords:
        """What its editor knows it by."""
        raise NotImplementedError

    def written_links(self) -> Iterable[WrittenLink]:
        """The web addresses that readers are led to from here."""
        return ()


def source_link(source: OtherSource | None) -> Iterable[WrittenLink]:
    """The address of another source, where an entry names one under `source`."""
    return (WrittenLink(source.url, source.archived, ("source", "url")),) if source else ()


class AnnotationList(NamedTuple):
    """A list of annotations in a sidecar: its key, the model of its entries, and what the schema says of it."""

    key: str
    entry: type[AnnotationEntry]
    description: str


class Sidecar(EntryModel):
    """The annotations of an article, and what its editor adds to it."""

    summary: str = ""
    """One or two sentences in the editor's words."""
    why: str = ""
    """Why it matters, in one sentence."""
    topics: Annotated[tuple[Slug, ...], listed()] = ()
    """Slugs of topics in site.yaml."""
    accept: tuple[Acceptance, ...] = ()
    """Doubts about any of the annotations that are answered."""
    left_out: Annotated[tuple[At, ...], listed()] = ()
    """Passages that were proposed and left out: they are not proposed again."""

    lists: ClassVar[tuple[AnnotationList, ...]] = ()  # of annotations

    def entries(self, key: str) -> tuple[AnnotationEntry, ...]:
        """The entries of the list `key`, one of `lists`."""
        entries: tuple[AnnotationEntry, ...] = getattr(self, key)
        return entries

    def every_link(self) -> Iterator[WrittenLink]:
        """The web addresses in all entries, each with all the keys that lead to it."""
        for key, *_ in self.lists:
            for index, entry in enumerate(self.entries(key)):
                for url, archived, within in entry.written_links():
                    yield WrittenLink(url, archived, (key, index, *within))


@lru_cache(maxsize=8)
def sidecar_model(lists: tuple[AnnotationList, ...]) -> type[Sidecar]:
    """The model of sidecars that have these lists of annotations, in this order."""
    fields: dict[str, Any] = {"lists": (ClassVar[tuple[AnnotationList, ...]], lists)}
    for each in lists:
        entries = tuple.__class_getitem__((each.entry, ...))
        fields[each.key] = (entries, Field(default=(), description=each.description))
    return create_model("Sidecar", __base__=Sidecar, __doc__=Sidecar.__doc__, __module__=__name__, **fields)
