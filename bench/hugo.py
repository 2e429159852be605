"""The same digest for Hugo: sidecars as page resources (in each article's bundle), or as data of the site.

Hugo's theme here shows figures, quotations, links, topics, feeds and a sitemap. It verifies and marks nothing, and has
no pages of people, outlets, measures, editions or months; `hugo_full` has a theme that makes the pages that ours makes.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from bench.generate import Entry, entry

_LAYOUTS = Path(__file__).parent / "peers" / "hugo" / "layouts"
_CONFIG = """\
baseURL: https://digest.example/large/
title: A large digest
taxonomies: {{topic: topics}}
pagination: {{pagerSize: 20}}
services: {{rss: {{limit: 20}}}}
cascade: {{build: {{publishResources: false}}}}
params: {{fromData: {from_data}}}
"""


def write(count: int, folder: Path, *, from_data: bool) -> None:
    """Writes the site of `count` articles below `folder`."""
    shutil.copytree(_LAYOUTS, folder / "layouts")
    (folder / "hugo.yaml").write_text(_CONFIG.format(from_data=str(from_data).lower()), encoding="utf-8")
    (folder / "data" / "notes").mkdir(parents=True)
    for number in range(count):
        write_entry(entry(number), folder, from_data=from_data)


def write_entry(made: Entry, folder: Path, *, from_data: bool) -> None:
    """Writes one article and its sidecar where Hugo looks for them."""
    topics = made.sidecar.partition("topics: ")[2].partition("\n")[0]
    article = made.article.replace("published:", "date:", 1).replace("\n---\n\n", f"\ntopics: {topics}\n---\n\n", 1)
    if from_data:
        page = folder / "content" / "articles" / f"{made.name}.md"
        notes = folder / "data" / "notes" / f"{made.name}.yaml"
    else:
        page = folder / "content" / "articles" / made.name / "index.md"
        notes = page.with_name("notes.yaml")
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(article, encoding="utf-8")
    notes.write_text(made.sidecar, encoding="utf-8")
