"""A newspaper's page that was pasted as text, taken apart: what is the article, what is about it, what is neither.

The article is the stretch of the page that has most sentences and least of anything else. Short lines in it are
headings, lists or short sentences. What is left out is told, so that an editor sees what is missing.
"""

from __future__ import annotations

from collections.abc import Collection

from digest.ingest.languages.detection import ORIGIN, language_of
from digest.ingest.page_lines.article_lines import article_parts
from digest.ingest.page_lines.assembly import assemble
from digest.ingest.page_lines.lines import LineKind, lines_of
from digest.ingest.page_lines.region import region_of
from digest.ingest.source_page import BlockKind, Metadata, SourceBlock, SourcePage

_LINE = "a line of the page"


def clean(text: str, language: str, address: str = "", keep: Collection[int] = (), *, usual: str = "en") -> SourcePage:
    """The article on the page that was copied as `text`, which is in `language` (a BCP 47 tag).

    Where that is empty, it is in the one that it reads as, else in the `usual` one. `address` is where it was found,
    empty where nobody knows; `keep` has the numbers of lines that were left out and are to be taken back.
    """
    found_in = "" if language else language_of(text.splitlines())
    language = language or found_in or usual
    region = region_of(language, address)
    lines = lines_of(text, language, region)
    urls = [line.text for line in lines if line.kind is LineKind.URL]
    parts = article_parts(lines)
    told = {"url": "" if address or not urls else _LINE, "language": ORIGIN if found_in else ""}
    metadata = Metadata(
        url=address or next(iter(urls), ""),
        language=found_in,
        origins={key: origin for key, origin in told.items() if origin},
    )
    taken = [number in parts for number in range(len(lines))]
    found = assemble(lines, taken, [True] * len(lines), metadata, language, region or region_of("", metadata.url), keep)
    return SourcePage(
        title=found.title,
        authors=found.authors,
        published=found.published,
        url=metadata.url,
        language=metadata.language,
        standfirst=found.standfirst,
        above=found.above,
        blocks=tuple(
            SourceBlock(parts.get(number, BlockKind.PARAGRAPH), line.text)
            for number, line in enumerate(lines)
            if found.taken[number]
        ),
        left_out=found.left_out,
        origins=found.origins,
    )
