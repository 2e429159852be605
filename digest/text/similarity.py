"""How like a passage of an article is to the one that an editor wrote, and where they differ, word by word."""

from __future__ import annotations

import re
from difflib import Match, SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

from digest.text.scripts import EDGELESS

if TYPE_CHECKING:
    from collections.abc import Sequence

_TOKEN = re.compile(rf"[{EDGELESS}]|\d(?:[\d.,]*\d)?|(?:(?![\d{EDGELESS}])\w)+|[^\w\s]")
_APART = re.compile(f"[{EDGELESS}()\\[\\]\"',.;:!?]")
_LONGEST_COMPARED = 200


class _Token(NamedTuple):
    text: str
    start: int
    end: int


class _Step(NamedTuple):
    """The tokens `a:a_end` of the article stand where the editor has `b:b_end`."""

    equal: bool
    a: int
    a_end: int
    b: int
    b_end: int


class Difference(NamedTuple):
    """The article has `there` where the editor wrote `wanted`; either may be empty."""

    there: str
    wanted: str


class Likeness(Struct, frozen=True):
    """The part `start:end` of a window that is most like a wanted text; `score` is 1 where they are the same."""

    start: int
    end: int
    score: float
    differences: tuple[Difference, ...]


def compare(window: str, wanted: str) -> Likeness | None:
    """Aligns `wanted` with the part of `window` that is most like it; None where they share no word.

    The longest run of words that they share fixes the place (Ratcliff and Obershelp, as in Python's difflib).
    """
    theirs, ours = _tokens(window), _tokens(wanted)
    shared = _blocks([token.text.casefold() for token in theirs], [token.text.casefold() for token in ours])
    heaviest = max(shared, key=lambda block: sum(len(token.text) for token in ours[block.b : block.b + block.size]))
    if not heaviest.size:
        return None
    slack = 2 + len(ours) // 4
    first = heaviest.a - heaviest.b
    theirs = theirs[max(0, first - slack) : first + len(ours) + slack]
    own = [token.text for token in ours]
    aligned = SequenceMatcher(None, [token.text for token in theirs], own, autojunk=False)
    steps = _trimmed([_Step(tag == "equal", *places) for tag, *places in aligned.get_opcodes()])
    if not any(step.equal for step in steps):
        return None
    passage = theirs[: steps[-1].a_end]
    return Likeness(
        theirs[steps[0].a].start,
        passage[-1].end,
        _score(theirs, ours, steps),
        tuple(_difference(window, passage, wanted, ours, step) for step in steps if not step.equal),
    )


def _blocks(theirs: Sequence[str], ours: Sequence[str]) -> Sequence[Match]:
    return SequenceMatcher(None, theirs, ours, autojunk=False).get_matching_blocks()


def _tokens(text: str) -> list[_Token]:
    return [_Token(match[0], match.start(), match.end()) for match in _TOKEN.finditer(text)]


def _trimmed(steps: list[_Step]) -> list[_Step]:
    """The steps without what the window has before and after the passage."""
    first, last = steps[0], steps[-1]
    if first.b == first.b_end:
        steps = steps[1:]
    elif not first.equal:
        steps[0] = first._replace(a=max(first.a, first.a_end - (first.b_end - first.b)))
    if last.b == last.b_end:
        steps = steps[:-1]
    elif not last.equal:
        steps[-1] = last._replace(a_end=min(last.a_end, last.a + last.b_end - last.b))
    return steps


def _score(theirs: Sequence[_Token], ours: Sequence[_Token], steps: Sequence[_Step]) -> float:
    """The share of characters, white space aside, that the passage and the wanted text have in common."""
    common = total = 0.0
    for step in steps:
        there = " ".join(token.text for token in theirs[step.a : step.a_end])
        wanted = " ".join(token.text for token in ours[step.b : step.b_end])
        total += len(there) + len(wanted)
        if step.equal:
            common += len(there) + len(wanted)
        elif len(there) + len(wanted) <= _LONGEST_COMPARED:
            common += SequenceMatcher(None, there, wanted, autojunk=False).ratio() * (len(there) + len(wanted))
    return common / total


def _difference(window: str, theirs: Sequence[_Token], wanted: str, ours: Sequence[_Token], step: _Step) -> Difference:
    """The two texts of a step, widened until they read well: whole words, an amount with what it counts."""
    _, a, a_end, b, b_end = step

    def same(here: int, there: int) -> bool:
        return 0 <= here < len(theirs) and 0 <= there < len(ours) and theirs[here].text == ours[there].text

    while same(a - 1, b - 1) and (_glued(theirs, a) or _glued(ours, b)):
        a, b = a - 1, b - 1
    while same(a_end, b_end) and (_glued(theirs, a_end) or _glued(ours, b_end)):
        a_end, b_end = a_end + 1, b_end + 1
    one_sided = a == a_end or b == b_end
    if one_sided and same(a - 1, b - 1):
        a, b = a - 1, b - 1
    if (one_sided or theirs[a_end - 1].text.isdigit()) and same(a_end, b_end):
        a_end, b_end = a_end + 1, b_end + 1
    return Difference(_text(window, theirs[a:a_end]), _text(wanted, ours[b:b_end]))


def _glued(tokens: Sequence[_Token], index: int) -> bool:
    """Whether two tokens stand together without a space, and belong together."""
    if not 0 < index < len(tokens) or tokens[index - 1].end < tokens[index].start:
        return False
    return not (_APART.match(tokens[index - 1].text) or _APART.match(tokens[index].text))


def _text(text: str, tokens: Sequence[_Token]) -> str:
    return text[tokens[0].start : tokens[-1].end] if tokens else ""
