"""Whether what was found on a page are the beginnings of many articles, as on a front page, rather than one article."""

from __future__ import annotations

from collections.abc import Sequence

from digest.ingest.html.blocks import PageBlock
from digest.ingest.page_lines.byline import authors, is_marked
from digest.ingest.source_page import BlockKind
from digest.reading.words import count_words

_FEWEST = 5  # beginnings
_SHARE = 0.5  # of the paragraphs
_LINKED = 0.8  # of a headline's characters
_LONG = 8  # words of a paragraph
_SHORTEST = 3  # words of a headline


def is_list(blocks: Sequence[PageBlock], taken: Sequence[bool]) -> bool:
    """Whether most of the paragraphs `taken` from the `blocks` of a page stand each below a headline of their own.

    Such a headline leads to its article. A page that begins so, and has hardly any other text, is a front page, or a
    section's.
    """
    paragraphs = [number for number, is_taken in enumerate(taken) if is_taken and _is_paragraph(blocks[number])]
    headed = [number for number in paragraphs if _is_below_headline(blocks, number)]
    is_of_many = len(headed) >= _FEWEST and paragraphs[0] in headed[:1] and len(headed) > _SHARE * len(paragraphs)
    return is_of_many and len({blocks[number].path for number in headed}) >= _FEWEST


def _is_paragraph(block: PageBlock) -> bool:
    return block.part is not BlockKind.HEADING and count_words(block.text) >= _LONG


def _is_below_headline(blocks: Sequence[PageBlock], number: int) -> bool:
    """Whether a paragraph stands right below a headline that is a link, with no more than a byline between them."""
    for before in reversed(blocks[max(0, number - 3) : number]):
        if before.part is BlockKind.HEADING:
            return before.linked >= _LINKED and count_words(before.text) >= _SHORTEST
        is_byline = is_marked(before.text) or bool(authors(before.text)) or count_words(before.text) < _LONG
        if _is_paragraph(before) or not is_byline:
            return False
    return False
