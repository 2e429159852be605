"""Prints the table of bench/ingest: bodies, and titles, authors and days, beside trafilatura."""

from __future__ import annotations

import re
import statistics
import time
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import click
from trafilatura import bare_extraction

from bench.ingest.corpora import KnownPage, bodies, facts
from bench.ingest.metric import compared, f1
from digest.ingest.encodings import decode_html
from digest.ingest.read_source import read_source
from digest.ingest.source_kind import SourceKind


@dataclass(frozen=True, slots=True)
class Found:
    """What a reader makes of a page, and in how many seconds."""

    body: str = ""
    title: str = ""
    authors: tuple[str, ...] = ()
    day: str = ""
    seconds: float = 0.0


Reader = Callable[[bytes, SourceKind], Found]


def ours(data: bytes, kind: SourceKind) -> Found:
    """`digest ingest`."""
    began = time.perf_counter()
    page = read_source(data, kind).value
    seconds = time.perf_counter() - began
    if page is None:
        return Found(seconds=seconds)
    day = page.published.isoformat() if page.published else ""
    return Found("\n".join(block.text for block in page.blocks), page.title, page.authors, day, seconds)


def trafilatura(data: bytes, kind: SourceKind) -> Found:
    """trafilatura, with what it asks for: a piece of a page within an article."""
    text = decode_html(data).text
    whole = text if "<body" in text.casefold() else f"<html><body><article>{text}</article></body></html>"
    began = time.perf_counter()
    found = bare_extraction(whole, include_comments=False, with_metadata=True)
    seconds = time.perf_counter() - began
    if found is None:
        return Found(seconds=seconds)
    known = found if isinstance(found, dict) else found.as_dict()
    authors = tuple((known.get("author") or "").split("; ")) if known.get("author") else ()
    return Found(known.get("text") or "", known.get("title") or "", authors, known.get("date") or "", seconds)


READERS: dict[str, Reader] = {"digest ingest": ours, "trafilatura": trafilatura}


def print_bodies(pages: Sequence[KnownPage], kind: SourceKind, what: str) -> None:
    """A row for each reader that can read `kind`."""
    for name, reader in READERS.items():
        if kind is SourceKind.TEXT and reader is trafilatura:
            continue
        found = [reader(page.data, kind) for page in pages]
        score = f1([compared(page.body, each.body) for page, each in zip(pages, found, strict=True)])
        print_row(what, name, f"F1 {score:.4f}", found)


def print_facts(pages: Sequence[KnownPage], kind: SourceKind, what: str) -> None:
    """How often title, authors and day are right, and how often a day is wrong."""
    for name, reader in READERS.items():
        if kind is SourceKind.TEXT and reader is trafilatura:
            continue
        found = [reader(page.data, kind) for page in pages]
        pairs = list(zip(pages, found, strict=True))
        shares = {
            "title": _share(_plain(page.title) == _plain(each.title) for page, each in pairs),
            "authors": _share(_names(page.authors) == _names(each.authors) for page, each in pairs),
            "day": _share(page.day == each.day for page, each in pairs),
            "day wrong": _share(bool(each.day) and page.day != each.day for page, each in pairs),
        }
        print_row(what, name, "  ".join(f"{key} {share:.1%}" for key, share in shares.items()), found)


def print_row(what: str, name: str, scores: str, found: Sequence[Found]) -> None:
    median = statistics.median(each.seconds for each in found)
    click.echo(f"{what:<28} {name:<14} {scores:<64} {median * 1000:>6.0f} ms a page")


def _share(right: Iterable[bool]) -> float:
    return statistics.mean(map(float, right))


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", unicodedata.normalize("NFKC", text).casefold()).strip()


def _names(names: Iterable[str]) -> set[str]:
    return {_plain(name) for name in names} - {""}


def _copied(pages: Iterable[KnownPage], folder: Path, ending: str) -> list[KnownPage]:
    """The same pages as they were copied; those alone that were."""
    files = ((page, folder / f"{page.name}{ending}") for page in pages)
    return [
        KnownPage(page.name, file.read_bytes(), page.body, page.title, page.authors, page.day)
        for page, file in files
        if file.is_file()
    ]


@click.command()
@click.option("--bodies", "bodies_in", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--facts", "facts_in", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--copied", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--half", type=click.Choice(["even", "odd"]), default="even", show_default=True, help="Pages with facts.")
def main(bodies_in: Path | None, facts_in: Path | None, copied: Path | None, half: str) -> None:
    """Print the table for the corpora that are named."""
    if bodies_in:
        pages = list(bodies(bodies_in))
        print_bodies(pages, SourceKind.HTML, f"{len(pages)} pages")
        if copied:
            print_bodies(_copied(pages, copied, ".html"), SourceKind.HTML, "the clipboard's HTML")
            print_bodies(_copied(pages, copied, ".txt"), SourceKind.TEXT, "the clipboard's text")
    if facts_in:
        pages = list(facts(facts_in))[half == "odd" :: 2]
        print_facts(pages, SourceKind.HTML, f"{len(pages)} pages ({half})")
        if copied:
            print_facts(_copied(pages, copied, ".html"), SourceKind.HTML, "the clipboard's HTML")
            print_facts(_copied(pages, copied, ".txt"), SourceKind.TEXT, "the clipboard's text")


if __name__ == "__main__":
    main()
