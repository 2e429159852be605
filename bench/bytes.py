"""The bytes of a site, by kind of output and by part of an article's page, beside those of an older commit.

python -m bench.bytes OLD [--articles 1000] [--keep FOLDER]     OLD is a commit; the new is the working tree

Both build the same generated articles (bench/generate.py), open data included. Kept with `--keep`, the two sites are
what bench/differences.py compares. A part of a page is what its elements take, as a parser writes them again, which is
within a hundredth of what is in the file.
"""

from __future__ import annotations

import argparse
import gzip
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser

from bench.commits import checked_out
from bench.generate import write
from bench.written import written

_BUILD = (sys.executable, "-m", "digest", "build", "--cold", "--data", "--now", "2026-11-01T00:00:00Z")
_SAMPLE = 200
"""So many pages of articles are taken apart and compressed, spread evenly."""
# What is in two of them counts for the first.
_PARTS = {
    "linked data": "script[type='application/ld+json']",
    "rest of the head": "head",
    "marks and numbers": "mark, a.ref",
    "notes": ".notes",
    "article's text": ".text",
    "figures": "section[aria-labelledby=numbers]",
    "quotations": "section[aria-labelledby=sayings]",
    "links": "section[aria-labelledby=deeper]",
    "related and neighbours": "section[aria-labelledby=related], nav.neighbours",
    "masthead": "header.masthead",
    "title, source, summary": "header.opening",
    "foot and dialogs": "footer, dialog",
}


class ArticlePages(NamedTuple):
    """Means of the pages of articles, in bytes."""

    raw: float
    compressed: float
    parts: dict[str, float]


def article_pages(site: Path) -> ArticlePages:
    """What pages of articles take: as they are, by gzip -9, and by their parts."""
    pages = sorted(site.glob("articles/*/index.html"))
    bodies = [page.read_bytes() for page in pages[:: max(1, len(pages) // _SAMPLE)]]
    parts: Counter[str] = Counter()
    for body in bodies:
        parts.update(_parts(body))
    raw = fmean(page.stat().st_size for page in pages)
    means = {part: parts[part] / len(bodies) for part in (*_PARTS, "all else")}
    return ArticlePages(raw, fmean(len(gzip.compress(body, 9)) for body in bodies), means)


def _parts(body: bytes) -> dict[str, int]:
    tree = LexborHTMLParser(body)
    sizes: dict[str, int] = {}
    for part, selector in _PARTS.items():
        # An element that is taken out leaves the rest to the parts that follow; the text of a mark stays where it was.
        elements = tree.css(selector)
        sizes[part] = sum(len((each.html or "").encode()) for each in elements)
        for each in elements:
            if each.tag == "mark":
                sizes[part] -= len((each.inner_html or "").encode())
                each.unwrap()
            else:
                each.decompose()
    return sizes | {"all else": len(body) - sum(sizes.values())}


def table(sites: dict[str, Path]) -> list[str]:
    """Lines of two tables: the files of each site by kind, and the parts of an article's page."""
    kinds = {name: written(site) for name, site in sites.items()}
    names = " | ".join(f"{name}, files | {name}, kB" for name in sites)
    lines = [f"| kind | {names} | ratio |", f"|---|{'---|---|' * len(sites)}---|"]
    every = sorted(set[str]().union(*(each.bytes for each in kinds.values())))
    for kind in every:
        cells = [f"{each.files[kind]:,} | {each.bytes[kind] / 1000:,.0f}" for each in kinds.values()]
        lines.append(f"| {kind} | {' | '.join(cells)} | {_ratio([each.bytes[kind] for each in kinds.values()])} |")
    totals = [each.bytes.total() for each in kinds.values()]
    cells = [f"{each.files.total():,} | {each.bytes.total() / 1000:,.0f}" for each in kinds.values()]
    lines.append(f"| all | {' | '.join(cells)} | {_ratio(totals)} |")
    pages = [article_pages(site) for site in sites.values()]
    lines += ["", f"| an article's page, bytes | {' | '.join(sites)} | ratio |", f"|---|{'---|' * len(sites)}---|"]
    rows = {"all": [page.raw for page in pages], "all, gzip -9": [page.compressed for page in pages]}
    rows |= {part: [page.parts[part] for page in pages] for part in (*_PARTS, "all else")}
    lines += [f"| {part} | {' | '.join(f'{n:,.0f}' for n in row)} | {_ratio(row)} |" for part, row in rows.items()]
    return lines


def _ratio(values: list[int] | list[float]) -> str:
    return f"{values[-1] / values[0]:.2f}" if values[0] else "–"


def main(old: str, count: int, keep: Path | None) -> None:
    """Prints what the commit `old` and the working tree write of `count` articles."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = keep or Path(temporary)
        sites = {}
        for name, commit in (("old", old), ("new", "")):
            source = folder / f"{name}-source"
            write(count, source)
            with checked_out(commit, folder / f"{name}-tree") as tree:
                command = (*_BUILD, "--output", str(folder / name))
                subprocess.run(
                    command, cwd=source, env=os.environ | {"PYTHONPATH": str(tree)}, check=True, stdout=sys.stderr
                )
            sites[name] = folder / name
        sys.stdout.write("\n".join(table(sites)) + "\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("old")
    parser.add_argument("--articles", type=int, default=1_000)
    parser.add_argument("--keep", type=Path)
    given = parser.parse_args()
    main(given.old, given.articles, given.keep)
