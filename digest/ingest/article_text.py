"""A draft's article file: front matter, and the text in Markdown."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import pairwise

from digest.ingest.clean import Part, PastedBlock
from digest.ingest.plain import as_markdown
from digest.model.article import Publish
from digest.yaml import writer

_MARKS = {Part.PARAGRAPH: "", Part.HEADING: "## ", Part.ITEM: "- "}


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
    def missing(self) -> tuple[str, ...]:
        """The keys of the front matter that are left empty, and needed before `draft` goes."""
        needed = {
            "title": self.title,
            "published": self.published,
            "source.outlet": self.outlet,
            "source.url": self.url,
        }
        return tuple(key for key, value in needed.items() if not value)


def article_text(facts: Facts, publish: Publish, usual: str, blocks: tuple[PastedBlock, ...]) -> str:
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


def body(blocks: tuple[PastedBlock, ...]) -> str:
    """The text in Markdown. The items of a list stand close together."""
    if not blocks:
        return ""
    text = _marked(blocks[0])
    for before, block in pairwise(blocks):
        text += ("\n" if before.part is block.part is Part.ITEM else "\n\n") + _marked(block)
    return text


def _marked(block: PastedBlock) -> str:
    return _MARKS[block.part] + as_markdown(block.text)
