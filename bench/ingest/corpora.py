"""Pages with what is right of them, from two public corpora."""

from __future__ import annotations

import gzip
import html
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class KnownPage:
    """A page, and what is right of it; `name` is that of its file, without what tells that it is packed."""

    name: str
    data: bytes
    body: str = ""
    title: str = ""
    authors: tuple[str, ...] = ()
    day: str = ""


def bodies(folder: Path) -> Iterator[KnownPage]:
    """The pages of article-extraction-benchmark, with their articles' texts."""
    truth = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    for name, known in truth.items():
        data = gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes())
        yield KnownPage(name, data, body=known["articleBody"])


def facts(folder: Path) -> Iterator[KnownPage]:
    """The test pages of fundus, with title, authors and day, in the order of their paths.

    Its answers are kept by versions of a parser, its pages by days: a page belongs to the answer whose paragraphs and
    title it has.
    """
    found = {}
    for answers in sorted((folder / "tests/resources/parser/test_data").glob("*/*.json")):
        pages = {
            path: gzip.decompress(path.read_bytes())
            for path in sorted(answers.parent.glob(f"{answers.stem}_????_??_??.html.gz"))
        }
        for known in json.loads(answers.read_text("utf-8")).values():
            best = max(pages, key=lambda path: _likeness(pages[path], known), default=None)
            if best and any(_likeness(pages[best], known)):
                found[best] = _known(best, pages.pop(best), known)
    for path in sorted(found):
        yield found[path]


def _known(path: Path, data: bytes, known: Mapping[str, Any]) -> KnownPage:
    return KnownPage(
        path.name.removesuffix(".html.gz"),
        data,
        title=known.get("title") or "",
        authors=tuple(known.get("authors") or ()),
        day=(known.get("publishing_date") or "")[:10],
    )


def _likeness(data: bytes, known: Mapping[str, Any]) -> tuple[int, bool]:
    text = " ".join(html.unescape(data.decode("utf-8", "replace")).split())
    sections = known.get("body", {}).get("sections", [])
    paragraphs = [paragraph[:40] for section in sections for paragraph in section["paragraphs"][:3]]
    title = re.sub(r"\s+", " ", known.get("title") or "")[:25]
    return sum(paragraph in text for paragraph in paragraphs), bool(title) and title in text
