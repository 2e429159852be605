"""Which blocks of a page are its article, by trafilatura's vote.

trafilatura (Barbaresi 2021, ACL-IJCNLP) finds the article's text well, and loses structure on the way; so its text is
aligned with the blocks of the page, which have it. A block is voted for where most of its words stand in that text,
in the page's order.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from copy import deepcopy
from logging import NullHandler, getLogger
from typing import TYPE_CHECKING

from digest.ingest.html.blocks import PageBlock
from digest.ingest.html.tree import parse_html

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_WORD = re.compile(r"\w+")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]")
_MARKS = ("b", "em", "font", "i", "q", "span", "strong", "sub", "sup", "u")
_MARKS_WRITTEN = re.compile(rf"</?(?:{'|'.join(_MARKS)})(?:\s[^<>]*)?>", re.IGNORECASE)
_MOST_MARKS = 4_000
_SHINGLE = 3  # words that are looked up together
_ENOUGH = 0.6  # of a block's shingles
_FEWEST_PLACES = 12  # at which any block is tried in the text, if it may begin at as many
_MOST_COMPARED = 300_000  # words of blocks, at the further places of all of them together


def article_by_vote(tree: HtmlElement, blocks: Sequence[PageBlock], text: str) -> list[bool]:
    """For each of the `blocks` of the page `tree`, whether trafilatura takes it for the article's.

    `text` is the page's HTML. Where it has very many marks of emphasis, extraction would take minutes: they say nothing
    of what is the article, so they are taken away before.
    """
    from trafilatura import bare_extraction

    getLogger("trafilatura").addHandler(NullHandler())  # what it finds nothing in is told otherwise
    has_many = sum(1 for _ in tree.iter(*_MARKS)) > _MOST_MARKS
    given = parse_html(_MARKS_WRITTEN.sub("", text)) if has_many else deepcopy(tree)
    found = bare_extraction(given, include_comments=False, with_metadata=False) if given is not None else None
    return aligned([words_of(block.text) for block in blocks], words_of(getattr(found, "text", None) or ""))


def words_of(text: str) -> list[str]:
    """The words of `text`, in small letters; each letter is one in scripts that do not part them."""
    words: list[str] = []
    for word in _WORD.findall(text.casefold()):
        words += word if _UNSPACED.search(word) else [word]
    return words


def aligned(blocks: Sequence[Sequence[str]], text: Sequence[str]) -> list[bool]:
    """For each of the `blocks`, lists of words, whether it stands in `text`, all of them in one order.

    Of all ways to put blocks at places in the text, one after the other, it is the one that covers most words: the
    heaviest increasing sequence of places.
    """
    places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for start in range(len(text)):
        for size in range(1, _SHINGLE + 1):
            if start + size <= len(text):
                places[tuple(text[start : start + size])].append(start)
    # A block of one common word, as "A" before each answer of an interview, may begin at hundreds: it is tried at each.
    share = _MOST_COMPARED // max(1, len(blocks))
    candidates = [
        (number, place, weight)
        for number, words in enumerate(blocks)
        for place, weight in _candidates(words, text, places, max(_FEWEST_PLACES, share // max(1, len(words))))
    ]
    taken = [False] * len(blocks)
    for number in _heaviest(candidates, len(text)):
        taken[number] = True
    return taken


def _candidates(
    words: Sequence[str], text: Sequence[str], places: defaultdict[tuple[str, ...], list[int]], most: int
) -> list[tuple[int, int]]:
    """Where a block may stand in the text, and how many of its words do there: the first `most` places are tried."""
    size = min(_SHINGLE, len(words))
    if not size:
        return []
    shingles = [tuple(words[start : start + size]) for start in range(len(words) - size + 1)]
    known = [(offset, shingle) for offset, shingle in enumerate(shingles) if shingle in places]
    if len(known) < _ENOUGH * len(shingles):
        return []
    found = []
    for start in {max(0, place - known[0][0]) for place in places[known[0][1]][:most]}:
        window = text[start : start + len(words) + size]
        there = {tuple(window[at : at + size]) for at in range(len(window) - size + 1)}
        covered = sum(shingle in there for shingle in shingles)
        if covered >= _ENOUGH * len(shingles):
            found.append((start, covered + size - 1))
    return found


def _heaviest(candidates: Sequence[tuple[int, int, int]], length: int) -> list[int]:
    """The numbers of the blocks of the heaviest chain: rising in number and in place, no two in one place."""
    # Ends of chains by place, each heavier than those before it: one that ends later and weighs no more is dropped.
    ends: list[int] = [-1]
    best: list[tuple[int, int]] = [(0, -1)]  # weight, index into `steps`
    steps: list[tuple[int, int]] = []  # block, the step before it
    index = 0
    while index < len(candidates):
        number = candidates[index][0]
        reached = []
        while index < len(candidates) and candidates[index][0] == number:
            _, place, weight = candidates[index]
            at = bisect_left(ends, place) - 1
            before, step = best[at]
            reached.append((place + weight - 1, before + weight, step))
            index += 1
        for end, weight, step in sorted(reached):
            at = bisect_left(ends, end)
            if best[at - 1][0] >= weight or (at < len(ends) and ends[at] == end and best[at][0] >= weight):
                continue
            steps.append((number, step))
            last = at
            while last < len(ends) and best[last][0] <= weight:
                last += 1
            ends[at:last] = [end]
            best[at:last] = [(weight, len(steps) - 1)]
    chain = []
    step = best[-1][1]
    while step >= 0:
        number, step = steps[step]
        chain.append(number)
    return chain[::-1]
