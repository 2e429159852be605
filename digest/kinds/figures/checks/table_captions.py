"""What a caption says that all numbers of its table are in: "Figures in thousands of euros", "Sales (£m)", "%".

A caption stands right above or below a table: a heading, or a short sentence of the text. What it may say a unit with
is in brackets, behind "in", or all of it; whether that is a unit shows where it is read with a number (table_heads).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.model.article import Run
from digest.text.deferred_pattern import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.model.article import Block, Flow

_SENTENCE = deferred(r"(?<=[^\W\d_]{3})[.!?](?=\s|$)|[.!?](?=\s*$)|[。！？\n]")
_UNIT = deferred(
    r"[(（](?:(?:in|en|em|i|w|в)\s|単位[:：]\s?|单位[:：]\s?|單位[:：]\s?|단위[:：]\s?)?(?P<bracketed>[^()（）]{1,40})[)）]"
    r"|(?<!\w)(?:in|en|em|i|w|в)\s(?P<behind>[^\s,;:()]{1,20}(?:\s[^\s,;:()]{1,20}){0,3}?)(?=\.?$|[,;:()]|\s(?:unless|except)\s)"
    r"|(?:単位|单位|單位|단위)\s?[:：]?\s?(?P<eastern>[^\s()（）、,]{1,12})",
    re.IGNORECASE,
)
_ALONE = deferred(r"[^\w\s]|[^\W\d_]+(?:\s[^\W\d_]+)?")
_MOST_WORDS, _MOST_LETTERS = 14, 100
_ABOVE, _BELOW = 2, 3
"""How many sentences of the text above and below a table are looked at."""


def captions(flow: Flow, number: int) -> tuple[str, ...]:
    """The lines and sentences right above and below the table that is the block `number`, where they are short."""
    above, below = _lines(flow, number - 1), _lines(flow, number + 1)
    return tuple(
        words
        for words in (*above[-1:], *below[:1], *_sentences(above)[-_ABOVE:], *_sentences(below)[:_BELOW])
        if len(words) <= _MOST_LETTERS and len(words.split()) <= _MOST_WORDS
    )


def units_of(caption: str) -> Iterator[str]:
    """What may be the unit that a caption says."""
    for found in _UNIT.finditer(caption):
        yield (found["bracketed"] or found["behind"] or found["eastern"]).strip(" .")
    if _ALONE.fullmatch(caption):
        yield caption


def _lines(flow: Flow, number: int) -> list[str]:
    """The lines of a block; none of a table, nor where there is no such block."""
    if not 0 <= number < len(flow.blocks) or _is_table(flow.blocks[number]):
        return []
    pieces = flow.blocks[number].pieces
    words = "".join(flow.text[piece.start : piece.end] if isinstance(piece, Run) else "" for piece in pieces)
    return [line.strip() for line in words.splitlines() if line.strip()]


def _sentences(lines: list[str]) -> list[str]:
    """The sentences of lines that have several; none of one word, before which a short one ends: in Mio. *Euro*."""
    parts = (sentence.strip() for line in lines for sentence in _SENTENCE.split(line))
    return [sentence for sentence in parts if " " in sentence]


def _is_table(block: Block) -> bool:
    return any(isinstance(piece, str) and piece.startswith("<table") for piece in block.pieces)
