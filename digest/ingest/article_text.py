"""A draft's article file: front matter, and the text in Markdown."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import pairwise

from digest.ingest.plain import as_markdown
from digest.ingest.source_page import BlockKind, SourceBlock
from digest.model.article import Publish
from digest.yaml import writer

_ITEMS = (BlockKind.ITEM, BlockKind.NUMBERED_ITEM)
_HIGHEST = 2  # level of a heading: the first is the title's


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of an article; what is not, is empty or None. Without `publish`, a draft chooses for itself."""

    today: dt.date
    title: str = ""
    published: dt.date | None = None
    outlet: str = ""
    url: str = ""
    authors: tuple[str, ...] = ()
    language: str = ""
    publish: Publish | None = None

    @property
    def is_anything(self) -> bool:
        """Whether anything of it is known."""
        told = (self.title, self.published, self.outlet, self.url, self.authors, self.language, self.publish)
        return any(told)

    @property
    def missing(self) -> tuple[str, ...]:
        """The keys of the front matter that are left empty, and needed before `draft` goes."""
        needed = {
            "title": self.title,
            "published": self.published,
            "source.outlet": self.outlet,
            "source.url": self.url,
        }
        return tuple(key for key, value in needed.items() if not value)


def article_text(facts: Facts, publish: Publish, usual: str, blocks: tuple[SourceBlock, ...]) -> str:
    """The article's file. `usual` is the language that the digest's articles are in unless they say otherwise."""
    values = {
        "title": facts.title,
        "published": facts.published or "",
        "source": {"outlet": facts.outlet, "url": facts.url, "authors": list(facts.authors)},
        "publish": publish.value,
        **({} if facts.language == usual else {"language": facts.language}),
        "draft": True,
    }
    return f"---\n{writer.document(values)}---\n\n{body(blocks)}\n"


def body(blocks: tuple[SourceBlock, ...]) -> str:
    """The text in Markdown. The items of a list stand close together, paragraphs of one quotation in one."""
    written, lists = "", _Lists()
    for before, block in pairwise((None, *blocks)):
        if block is None:
            continue
        if before:
            written += _between(before, block)
        if block.part in _ITEMS:
            written += f"{lists.mark(block)}{_markdown(block)}"
        else:
            lists = _Lists()
            written += _marked(block)
    return written


class _Lists:
    """The lists, within each other, that items which follow one another are of."""

    def __init__(self) -> None:
        self._open: list[tuple[int, BlockKind, int]] = []

    def mark(self, item: SourceBlock) -> str:
        """What stands before `item`: white space as wide as the marks of the items around it, and its own mark."""
        while self._open and self._open[-1][0] > item.level:
            self._open.pop()
        count = 1
        if self._open and self._open[-1][0] == item.level:
            _, part, reached = self._open.pop()
            count = reached + 1 if part is item.part else 1
        indent = " " * sum(len(_mark(part, number)) for _, part, number in self._open)
        self._open.append((item.level, item.part, count))
        return f"{indent}{_mark(item.part, count)}"


def _mark(part: BlockKind, number: int) -> str:
    return f"{number}. " if part is BlockKind.NUMBERED_ITEM else "- "


def _between(before: SourceBlock, block: SourceBlock) -> str:
    if before.part is block.part is BlockKind.QUOTATION:
        return "\n>\n"
    return "\n" if before.part in _ITEMS and block.part in _ITEMS else "\n\n"


def _marked(block: SourceBlock) -> str:
    if block.part is BlockKind.HEADING:
        return f"{'#' * max(block.level, _HIGHEST)} {_markdown(block)}"
    return f"> {_markdown(block)}" if block.part is BlockKind.QUOTATION else _markdown(block)


def _markdown(block: SourceBlock) -> str:
    return block.markdown or as_markdown(block.text)
