"""What a builder writes: how many files of each kind, and how large they are."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from statistics import fmean

_FOLDERS = frozenset(
    "articles editions topics people outlets measures archive assets data quotations timeline search".split()
)
_NAMED = {"annotations.json": "annotations", "feed.xml": "feeds", "feed.json": "feeds", "index.md": "Markdown"}
_LISTS = frozenset("people organisations outlets measures".split())
"""Lists whose feeds, younger than the others, are a kind of their own: so that like is compared with like."""


@dataclass(frozen=True, slots=True)
class Written:
    """Files and their bytes in all, by kind."""

    files: Counter[str]
    bytes: Counter[str]
    article_page: float
    """The mean size of the pages of articles, in bytes."""


def written(site: Path) -> Written:
    """Measures all files below `site`."""
    files: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    pages: list[int] = []
    for path in site.rglob("*"):
        if path.is_file():
            relative, size = PurePosixPath(path.relative_to(site).as_posix()), path.stat().st_size
            files[kind(relative)] += 1
            sizes[kind(relative)] += size
            if relative.suffix == ".html" and "article-" in str(relative):
                pages.append(size)
    return Written(files, sizes, fmean(pages))


def kind(path: PurePosixPath) -> str:
    """What a file is, by its path in a site laid out as ours: its name decides first, then the folder it lies in."""
    if path.name in _NAMED:
        named = _NAMED[path.name]
        return "feeds of lists" if named == "feeds" and path.parts[0] in _LISTS else named
    if path.suffix == ".png":
        return "social cards"
    if path.parts[0] in _FOLDERS:
        return path.parts[0]
    return "home" if path.name == "index.html" and path.parts[0] in ("index.html", "page") else "other"
