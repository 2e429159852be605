"""Anchoring: selectors to spans of an article's rendered text, and back.

A passage is found literally in the folded text (fold.py) and as whole words (occurrence.py), or not at all.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.model.article import Flow, Selector
from digest.text.folding import Folded, fold
from digest.text.spans import Span
from digest.text.words.boundaries import nearly_between, occurrences

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_FOUND = 100
"""How many places of a passage are looked for: two are enough to ask for a longer one."""

_CONTEXT = 12
_MOST_IN_LINE = 96
_SHOWN_AROUND = 32
_SHOWN_PASSAGE = 60


def find(folded: Folded, selector: Selector) -> tuple[Span, ...]:
    """The spans that `selector` (W3C TextQuoteSelector) names, the first `MOST_FOUND` in order; none where it names
    nothing.

    White space around `exact` is of no account. Where `prefix` and `suffix` fit nowhere to the letter, a space or
    quotation mark may stand between them and the passage.
    """
    exact = fold(selector.exact).folded.strip(" ")
    if not exact:
        return ()
    prefix = fold(selector.prefix).folded if selector.prefix else ""
    suffix = fold(selector.suffix).folded if selector.suffix else ""
    length = len(exact)
    found = list(islice(occurrences(folded, exact, prefix, suffix), MOST_FOUND))
    if not found and (prefix or suffix):
        every = occurrences(folded, exact)
        near = (at for at in every if nearly_between(folded, at, at + length, prefix, suffix))
        found = list(islice(near, MOST_FOUND))
    return tuple(dict.fromkeys(folded.span(start, start + length) for start in found))


def describe(folded: Folded, span: Span) -> Selector:
    """A selector that names `span`, trimmed of white space, and no other: the inverse of `find`.

    Its context is no longer than needed, on as few sides as needed, and made of whole words where there are any. It is
    of the same paragraph, heading, item or cell where some words of that tell enough: others may be moved, or go.
    Raises ValueError where the span holds nothing that folding keeps.
    """
    start, end = folded.range(span)
    text = folded.folded
    passage = text[start:end]
    start += len(passage) - len(passage.lstrip(" "))
    exact = passage.strip(" ")
    end = start + len(exact)
    if not exact:
        raise ValueError("the span holds no text")
    if _names_only(folded, start, exact, "", ""):
        return Selector(exact)
    contexts = _contexts(text, start, end, _line(folded, span))
    found = ((before, after) for before, after in contexts if _names_only(folded, start, exact, before, after))
    return Selector(exact, *next(found))


def _names_only(folded: Folded, start: int, exact: str, prefix: str, suffix: str) -> bool:
    found = occurrences(folded, exact, prefix, suffix)
    return next(found, None) == start and next(found, None) is None


def _contexts(text: str, start: int, end: int, line: Span) -> Iterator[tuple[str, str]]:
    """What stands before and behind a passage, ever more of it: at first of its own line, at last all of the text."""
    for inside, most in ((line, _MOST_IN_LINE), (Span(0, len(text)), len(text))):
        farthest = min(max(start - inside.start, inside.end - end), most)
        reach = _CONTEXT
        while True:
            prefix, suffix = _words_before(text, start, reach, inside.start), _words_after(text, end, reach, inside.end)
            yield from ((prefix, ""), ("", suffix), (prefix, suffix))
            if reach >= farthest:
                break
            reach *= 2


def _line(folded: Folded, span: Span) -> Span:
    """The range of the folded text that has the paragraph, heading, item or cell of a span, or its line there."""
    before, behind = folded.text.rfind("\n", 0, span.start), folded.text.find("\n", span.end)
    start = folded.range(Span(before, before + 1))[1] if before >= 0 else 0
    end = folded.range(Span(behind, behind + 1))[0] if behind >= 0 else len(folded.folded)
    return Span(start, end)


def _words_before(text: str, start: int, reach: int, first: int) -> str:
    context = text[max(first, start - reach) : start]
    cut = context.find(" ", 0, -1) if reach < start - first else -1
    return context[cut + 1 :]


def _words_after(text: str, end: int, reach: int, last: int) -> str:
    context = text[end : min(last, end + reach)]
    cut = context.rfind(" ", 1) if end + reach < last else -1
    return context[:cut] if cut > 0 else context


class Situation(Struct, frozen=True):
    """Where a span stands, for an editor: the line of the article's file, and the span among the words around it."""

    line: int
    context: str


def situate(flow: Flow, span: Span) -> Situation:
    """The place of `span` in the article that `flow` was made from."""
    line = 1
    for block in flow.blocks:
        for piece in block.pieces:
            if not isinstance(piece, str) and piece.start <= span.start:
                line = piece.line + flow.text.count("\n", piece.start, min(span.start, piece.end))
    return Situation(line, _shown(flow.text, span))


def _shown(text: str, span: Span) -> str:
    before = text[max(0, span.start - _SHOWN_AROUND) : span.start]
    after = text[span.end : span.end + _SHOWN_AROUND]
    if span.start > _SHOWN_AROUND:
        before = f"…{before.partition(' ')[2] or before}"
    if span.end + _SHOWN_AROUND < len(text):
        after = f"{after.rpartition(' ')[0] or after}…"
    passage = text[span.start : span.end]
    if len(passage) > _SHOWN_PASSAGE:
        passage = f"{passage[: _SHOWN_PASSAGE // 2]}…{passage[-_SHOWN_PASSAGE // 2 :]}"
    return " ".join(f"{before}‹{passage}›{after}".split())
