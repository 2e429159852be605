"""A draft's article file: front matter, and the text in Markdown."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import pairwise

from digest.ingest.item_marks import OpenLists
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
    written, lists = "", OpenLists()
    for before, block in pairwise((None, *blocks)):
        if block is None:
            continue
        if before:
            written += _between(before, block)
        if block.part in _ITEMS:
            mark, is_apart = lists.mark(block)
            gap = "\n" if is_apart and before and before.part in _ITEMS else ""
            written += f"{gap}{mark}{_markdown(block)}"
        else:
            lists = OpenLists()
            written += _marked(block)
    return written


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
