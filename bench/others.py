"""The same digest for Eleventy, MkDocs and Pelican, each with a small theme of figures, quotations and links.

None of them verifies or marks anything. Eleventy and Pelican make pages of topics and of the newest articles, Pelican a
feed; MkDocs makes the articles' pages alone.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from bench.generate import Entry, entry

_PEERS = Path(__file__).parent / "peers"


def write_eleventy(count: int, folder: Path) -> None:
    """Writes the site of `count` articles below `folder`."""
    _copy("eleventy", folder)
    content = folder / "content"
    content.mkdir()
    for name in ("home.njk", "topics.njk"):
        (folder / name).rename(content / name)
    modules = _PEERS / "eleventy" / "node_modules"
    if modules.exists():
        (folder / "node_modules").symlink_to(modules)
    for number in range(count):
        edit_eleventy(entry(number), folder)


def edit_eleventy(made: Entry, folder: Path) -> None:
    article = made.article.replace("published:", "layout: article.njk\ndate:", 1)
    _write(folder / "content" / "articles", made, article, ".11tydata.yaml")


def write_mkdocs(count: int, folder: Path) -> None:
    """Writes the site of `count` articles below `folder`."""
    _copy("mkdocs", folder)
    (folder / "content").mkdir()
    (folder / "content" / "index.md").write_text("# A large digest\n", encoding="utf-8")
    for number in range(count):
        edit_mkdocs(entry(number), folder)


def edit_mkdocs(made: Entry, folder: Path) -> None:
    _write(folder / "content" / "articles", made, made.article, ".yaml")


def write_pelican(count: int, folder: Path) -> None:
    """Writes the site of `count` articles below `folder`."""
    _copy("pelican", folder)
    for number in range(count):
        edit_pelican(entry(number), folder)


def edit_pelican(made: Entry, folder: Path) -> None:
    """Pelican's own form: one key a line, no nesting."""
    front_matter, _, text = made.article.removeprefix("---\n").partition("\n---\n")
    keys = {"title": "Title", "published": "Date", "outlet": "Outlet", "url": "Link"}
    pairs = (line.strip().partition(": ") for line in front_matter.split("\n"))
    lines = [f"{keys[key]}: {value}" for key, _, value in pairs if key in keys]
    topics = made.sidecar.partition("topics: [")[2].partition("]")[0]
    article = "\n".join([*lines, f"Tags: {topics}", f"Slug: {made.name}"]) + f"\n{text}"
    _write(folder / "content" / "articles", made, article, ".yaml")


def _copy(peer: str, folder: Path) -> None:
    shutil.copytree(_PEERS / peer, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("node_modules"))


def _write(folder: Path, made: Entry, article: str, sidecar: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{made.name}.md").write_text(article, encoding="utf-8")
    (folder / f"{made.name}{sidecar}").write_text(made.sidecar, encoding="utf-8")
