"""A newspaper's page taken apart, whatever it came as: text that was pasted, HTML, or a page that was saved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

LOST = "\ufffd"
"""What stands for a letter that could not be read (U+FFFD)."""


class BlockKind(Enum):
    """What a block of an article is."""

    PARAGRAPH = auto()
    HEADING = auto()
    ITEM = auto()
    NUMBERED_ITEM = auto()
    QUOTATION = auto()
    TABLE = auto()


@dataclass(frozen=True, slots=True)
class SourceBlock:
    """A block of an article: a paragraph, a heading, an item of a list, a block quotation, a table.

    `text` is what a reader sees of it, a line for each cell of a table. `markdown` is the same with its emphasis and
    its links; where it is empty, `text` is all there is. `level` is a heading's (2 to 4), or how deep an item lies (0
    in a list of its own). `number` is what the first item of a numbered list is called by, 0 of all others.
    """

    part: BlockKind
    text: str
    markdown: str = ""
    level: int = 0
    number: int = 0


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line of the page that was taken for no part of the article; `number` is what an editor calls it by."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class PictureReference:
    """A picture of the page, by reference: where it lies, what stands below it, and whom it is credited to.

    `text` is all that stands below it.
    """

    address: str
    caption: str
    credit: str
    text: str


@dataclass(frozen=True, slots=True)
class SourcePage:
    """A page taken apart. What it does not say is empty or None; `origins` tells of each key what said it."""

    title: str = ""
    authors: tuple[str, ...] = ()
    published: dt.date | None = None
    outlet: str = ""
    url: str = ""
    language: str = ""
    standfirst: tuple[str, ...] = ()
    above: tuple[str, ...] = ()
    """All that stands between the title and the article, whatever it is about; `standfirst` is of it."""
    blocks: tuple[SourceBlock, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    pictures: tuple[PictureReference, ...] = ()
    origins: Mapping[str, str] = field(default_factory=dict)
    reads_as: str = ""
    """The language that its text reads as, where the page says that it is in another."""
    is_free: bool = True
    """Whether all may read it, as far as the page says."""
    is_cut: bool = False
    """Whether it says right behind the article that the rest is for subscribers."""
    is_list: bool = False
    """Whether it is the beginnings of many articles, as a front page has them."""
    encoding: str = ""
    """The encoding that its letters were read in, where nobody said so or something else was said; else empty."""
    said_encoding: str = ""
    """What was said in its place; empty where nothing was."""

    @property
    def lost(self) -> tuple[str, ...]:
        """The words of its title and its article in which a letter could not be read."""
        texts = (self.title, *self.standfirst, *(block.text for block in self.blocks))
        return tuple(word for text in texts for word in text.split() if LOST in word)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of its article for machines to read; what it does not is empty or None.

    `origins` tells of each key what said it, in words for an editor.
    """

    title: str = ""
    authors: tuple[str, ...] = ()
    published: dt.date | None = None
    outlet: str = ""
    url: str = ""
    language: str = ""
    description: str = ""
    is_signed: bool = False
    """Whether its authors are people, rather than what stands for them."""
    is_free: bool = True
    origins: Mapping[str, str] = field(default_factory=dict)
