"""The sentence in which a passage stands, and the amounts that it says."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.model.article import Run
from digest.quantities.mentions import known_mentions
from digest.text.sentences.splitting import sentences
from digest.text.spans import Span

if TYPE_CHECKING:
    from digest.model.article import Flow
    from digest.quantities.mentions import Mention

_MOST_AMOUNTS, _BLOCK = 100, 25


class PassageInSentence(Struct, frozen=True, dict=True):
    """A passage in the words around it. `at` is its span (half-open) in `sentence`, which is in `language`."""

    sentence: str
    at: Span
    language: str
    article: str = ""
    """All words of the article, its titles last; none where only the sentence is known."""

    @property
    def passage(self) -> str:
        return self.sentence[self.at.start : self.at.end]

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """Every amount that the sentence says, whole."""
        return known_mentions(self.sentence, self.language)

    @cached_property
    def beside_amounts(self) -> str:
        """The sentence with spaces where amounts stand, but for those that are in names."""
        words = self.sentence
        for each in self.mentions:
            if not each.is_named:
                words = f"{words[: each.core.start]}{' ' * (each.core.end - each.core.start)}{words[each.core.end :]}"
        return words

    @cached_property
    def touched(self) -> tuple[Mention, ...]:
        """Those amounts of which any part is in the passage."""
        return tuple(m for m in self.mentions if m.core.start < self.at.end and self.at.start < m.core.end)


def whole_sentence(sentence: str, language: str) -> PassageInSentence:
    """A sentence as a passage of its own, whose amounts are asked for."""
    return PassageInSentence(sentence, Span(0, len(sentence)), language)


def in_reach(mention: Mention, passage: PassageInSentence) -> tuple[Mention, PassageInSentence]:
    """An amount of the sentence of `passage`, and the part of that which has the amounts around it, where it has more
    than anybody reads as one sentence. Each of them may be held against each other one, which would take the cube.

    Amounts that stand together have one part, so that what is known of it is worked out once.
    """
    amounts = passage.mentions
    if len(amounts) <= _MOST_AMOUNTS:
        return mention, passage
    block = bisect_left(amounts, mention.core.start, key=lambda each: each.core.start) // _BLOCK * _BLOCK
    first, behind = max(0, block - _BLOCK), block + 2 * _BLOCK
    start = amounts[first].led.start if first else 0
    end = amounts[behind].led.start if behind < len(amounts) else len(passage.sentence)
    at = Span(max(passage.at.start, start) - start, min(passage.at.end, end) - start)
    part = PassageInSentence(passage.sentence[start:end], at, passage.language, passage.article)
    core = Span(mention.core.start - start, mention.core.end - start)
    found = next((each for each in part.mentions if each.core == core), None)
    return (found, part) if found else (mention, passage)


def sentence_of(flow: Flow, span: Span, language: str) -> PassageInSentence:
    """The sentence, or sentences, of the article that the passage at `span` stands in."""
    leaf = leaf_of(flow, span)
    words = flow.text[leaf.start : leaf.end]
    inside = [
        sentence
        for sentence in sentences(words, language)
        if leaf.start + sentence.start < span.end and span.start < leaf.start + sentence.end
    ]
    start = leaf.start + inside[0].start if inside else span.start
    end = leaf.start + inside[-1].end if inside else span.end
    start, end = min(start, span.start), max(end, span.end)
    return PassageInSentence(flow.text[start:end], Span(span.start - start, span.end - start), language, flow.text)


def first_block(flow: Flow, offset: int) -> int:
    """The number of the first block whose text goes on behind `offset`; that of no block where none does.

    There may be thousands, and each passage asks.
    """

    def end(number: int) -> int:
        """Where the text of a block ends; of one without any, that of the last one before it that has."""
        for at in range(number, -1, -1):
            for piece in reversed(flow.blocks[at].pieces):
                if isinstance(piece, Run):
                    return piece.end
        return 0

    return bisect_right(range(len(flow.blocks)), offset, key=end)


def leaf_of(flow: Flow, span: Span) -> Span:
    """The paragraph, heading, list item or cell that holds `span`; from the first to the last of them where it goes
    across several."""
    start, end = span
    for number in range(first_block(flow, span.start), len(flow.blocks)):
        runs = [piece for piece in flow.blocks[number].pieces if isinstance(piece, Run)]
        if not runs:
            continue
        if runs[0].start >= span.end:
            break
        starts = [runs[0].start, *(after.start for before, after in pairwise(runs) if after.start > before.end)]
        ends = [*(before.end for before, after in pairwise(runs) if after.start > before.end), runs[-1].end]
        touching = [leaf for leaf in zip(starts, ends, strict=True) if leaf[0] < span.end and span.start < leaf[1]]
        if touching:
            start, end = min(start, touching[0][0]), max(end, touching[-1][1])
    return Span(start, end)
