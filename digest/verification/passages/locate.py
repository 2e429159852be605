"""Finding the passage that an annotation rests on, and saying what is wrong where it cannot be found."""

from __future__ import annotations

import datetime as dt
import json
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from digest.foundation.problem import Code, Outcome, Place
from digest.model.article import Flow, Selector
from digest.text.spans import Span
from digest.verification.passages import anchoring
from digest.verification.passages.quotation_matching import find_quotation

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from digest.content.schema.sidecar import Passage, Surroundings
    from digest.text.folding import Folded

Spans = tuple[Span, ...]
_SHOWN_PLACES = 5
_LONGER = "make the passage longer, or give {exact, prefix, suffix}"


class Text(Struct, frozen=True, dict=True):
    """An article's rendered text, ready for searching; `path` is the file it came from, `titles` its own title and its
    source's."""

    path: str
    flow: Flow
    folded: Folded
    language: str
    titles: tuple[str, ...] = ()
    published: dt.date | None = None
    """The day on which it was published."""

    @cached_property
    def words(self) -> str:
        """All words of the article, its titles last. Each figure is held against them."""
        return "\n".join((self.flow.text, *self.titles))

    @cached_property
    def has_tables(self) -> bool:
        """Whether any of it stands in a table. Most articles have none, and each figure asks for its heads."""
        for block in self.flow.blocks:
            for piece in block.pieces:
                if isinstance(piece, str) and piece.startswith("<tr"):
                    return True
        return False


def locate(text: Text, passage: Passage, place: Callable[[], Place]) -> Outcome[Spans]:
    """The one place where `passage` stands; no span, and a problem at `place`, where there is none or more than one.

    Where things are written in YAML takes a while to find out, and is asked for only where there is a problem.
    """
    matches = anchoring.find(text.folded, Selector(passage.exact, passage.prefix, passage.suffix))
    found = _one(text, [(match,) for match in matches], passage.exact, place, Code.ANCHOR_NOT_FOUND)
    if len(matches) > 1:
        which = "; ".join(_naming(text, match) for match in matches[:_SHOWN_PLACES])
        return Outcome((), tuple(replace(problem, hint=f"{_LONGER} – {which}") for problem in found.problems))
    return found


def locate_quotation(
    text: Text, quotation: str, around: Surroundings | None, place: Callable[[], Place]
) -> Outcome[Spans]:
    """The spans of a verbatim quotation, one for each piece between words left out or put in."""
    prefix, suffix = (around.prefix, around.suffix) if around else ("", "")
    matches = find_quotation(text.folded, quotation, prefix, suffix)
    return _one(text, matches, quotation, place, Code.QUOTE_NOT_VERBATIM)


def _one(
    text: Text, matches: Sequence[Spans], wanted: str, place: Callable[[], Place], missing: Code
) -> Outcome[Spans]:
    if len(matches) == 1:
        return Outcome(matches[0])
    if not matches:
        return Outcome(
            (), (place().problem(missing, f"{_short(wanted)} is not in {text.path}", _advice(text, wanted)),)
        )
    places = [anchoring.situate(text.flow, match[0]) for match in matches[:_SHOWN_PLACES]]
    listed = "; ".join(f"line {where.line}: {where.context}" for where in places)
    is_cut = len(matches) >= anchoring.MOST_FOUND
    times = f"at least {len(matches)}" if is_cut else str(len(matches))
    more = f"; and {len(matches) - _SHOWN_PLACES} more" if len(matches) > _SHOWN_PLACES and not is_cut else ""
    return Outcome(
        (),
        (
            place().problem(
                Code.ANCHOR_AMBIGUOUS,
                f"{_short(wanted)} stands {times} times in {text.path}: {listed}{more}",
                _LONGER,
            ),
        ),
    )


def _naming(text: Text, match: Span) -> str:
    """What names one of the places of a passage, ready to be copied, with the line that it is on."""
    named = anchoring.describe(text.folded, match)
    words = {"exact": named.exact, "prefix": named.prefix, "suffix": named.suffix}
    fields = ", ".join(f"{key}: {json.dumps(words[key], ensure_ascii=False)}" for key in words if words[key])
    return f"line {anchoring.situate(text.flow, match).line}: {{{fields}}}"


def _advice(text: Text, wanted: str) -> str:
    from digest.verification.passages.nearest import nearest  # most builds need no advice, and start the sooner

    close = nearest(text.folded, wanted)
    if close is None:
        return "nothing like it stands there; copy the passage from the article as a reader sees it"
    where = anchoring.situate(text.flow, close.span)
    return f"the nearest passage is on line {where.line}: {close.difference}"


def _short(passage: str) -> str:
    passage = " ".join(passage.split())
    return repr(passage if len(passage) <= 80 else f"{passage[:79]}…")
