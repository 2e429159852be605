"""The nearest passage to one that is not there: a hint for the editor, sought only after a search has failed.

Never a match: the best fuzzy matchers accept "US$19 billion" for "US$10 billion" at 0.96. The rarest words of the
wanted passage vote for the places where it might stand, in time linear in the article; the likeliest few are
compared with it word by word.
"""

from __future__ import annotations

import re
from collections import Counter
from difflib import get_close_matches
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.text.folding import Folded, fold
from digest.text.scripts import EDGELESS
from digest.text.similarity import Difference, compare
from digest.text.words.boundaries import begins_whole, ends_whole
from digest.verification.passages.quotation_matching import LONGEST_ELISION, pieces_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digest.text.spans import Span

_SEED = re.compile(rf"[{EDGELESS}]{{2,4}}|(?:(?![{EDGELESS}])\w){{2,}}")
_WORD = re.compile(r"\w{3,}")
_SEEDS = 10
_PLACES = 400
_CANDIDATES = 12
_LONGEST_WANTED = 2_000
_LEAST_SCORE = 0.5
_SPELLING_REACH = 100_000
_SPELLING_SCORE = 0.7
_SHOWN_DIFFERENCES = 2
_SHOWN_TEXT = 60


_MARK = '"'
_JOIN = "where quoted words end and go on again, put […] between"


class Nearest(Struct, frozen=True):
    """The passage that is most like the wanted one, how like it is (0 to 1), and what differs, for an editor."""

    span: Span
    score: float
    difference: str


def nearest(folded: Folded, wanted: str) -> Nearest | None:
    """The passage nearest to `wanted`, which was not found in `folded`; None where nothing is like it.

    Of a quotation with words left out, the first piece that is missing is looked for.
    """
    pieces = pieces_of(wanted) or (fold(wanted).folded.strip(" "),)
    missing = next((piece for piece in pieces if piece not in folded.folded), None)
    if missing is None:
        return _misplaced(folded, pieces)
    missing = missing[:_LONGEST_WANTED]
    found = [_compared(folded, start, end, missing) for start, end in _likely(folded.folded, missing)]
    best = max((each for each in found if each), key=lambda each: each.score, default=None)
    if best is None or best.score < _LEAST_SCORE:
        return _respelt(folded, missing)
    return best


def _likely(text: str, wanted: str) -> list[tuple[int, int]]:
    """The ranges of `text` that share most with `wanted`: rare words vote, weighed by their length."""
    offsets: dict[str, int] = {}
    for match in _SEED.finditer(wanted):
        offsets.setdefault(match[0], match.start())
    longest = sorted(offsets, key=len, reverse=True)[: 2 * _SEEDS]
    counts = {seed: count for seed in longest if (count := text.count(seed))}
    width = max(20, len(wanted) // 2)
    votes: Counter[int] = Counter()
    left = _PLACES
    for seed in sorted(counts, key=lambda seed: counts[seed])[:_SEEDS]:
        found = text.find(seed)
        while found >= 0 and left > 0:
            votes[(found - offsets[seed]) // width] += len(seed)
            left -= 1
            found = text.find(seed, found + 1)
    best = sorted(votes, key=lambda bucket: (-votes[bucket] - votes[bucket + 1], bucket))[:_CANDIDATES]
    return [(max(0, (bucket - 1) * width), (bucket + 3) * width + len(wanted)) for bucket in best]


def _compared(folded: Folded, start: int, end: int, wanted: str) -> Nearest | None:
    window = folded.folded[start:end]
    like = compare(window, wanted)
    if like is None:
        return None
    spaced = Difference(window[like.start : like.end], wanted)  # the same words, so only white space differs
    span = folded.span(start + like.start, start + like.end)
    phrased = _phrased(like.differences or (spaced,))
    is_interrupted = any(_MARK in each.there and _MARK not in each.wanted for each in like.differences)
    return Nearest(span, like.score, f"{phrased}; {_JOIN}" if is_interrupted else phrased)


def _respelt(folded: Folded, wanted: str) -> Nearest | None:
    """The place of a word that is spelt much like one that the article does not have."""
    words = sorted(set(_WORD.findall(folded.folded[:_SPELLING_REACH])))
    for word in _WORD.findall(wanted)[:_SEEDS]:
        for close in get_close_matches(word, words, n=1, cutoff=_SPELLING_SCORE):
            if close != word:
                start = folded.folded.index(close)
                span = folded.span(start, start + len(close))
                return Nearest(span, _LEAST_SCORE, _phrased((Difference(close, word),)))
    return None


def _misplaced(folded: Folded, pieces: Sequence[str]) -> Nearest | None:
    """Why what stands in the article, to the letter, is still not the passage."""
    first = pieces[0]
    if not first:
        return None
    text = folded.folded
    start = text.index(first)
    if len(pieces) > 1:
        reason = f"its pieces do not follow each other within {LONGEST_ELISION:,} characters"
        return Nearest(folded.span(start, start + len(first)), 1.0, reason)
    while start >= 0:
        end = start + len(first)
        if begins_whole(folded, start) and ends_whole(folded, end):
            reason = "the words stand there, but not between the prefix and suffix given"
            return Nearest(folded.span(start, end), 1.0, reason)
        start = text.find(first, start + 1)
    start = text.index(first)
    end = start + len(first)
    around = text[text.rfind(" ", 0, start) + 1 : text.find(" ", end) % (len(text) + 1)]
    return Nearest(folded.span(start, end), 1.0, f"there it is only a part of {_short(around)}; take whole words")


def _phrased(differences: Sequence[Difference]) -> str:
    shown = [_difference(there, wanted) for there, wanted in differences[:_SHOWN_DIFFERENCES]]
    more = len(differences) - len(shown)
    return "; ".join([*shown, f"and {more} more difference{'s' * (more > 1)}"] if more else shown)


def _difference(there: str, wanted: str) -> str:
    if not wanted:
        return f"the article also says {_short(there)}"
    if not there:
        return f"the article does not say {_short(wanted)}"
    return f"the article says {_short(there)}, not {_short(wanted)}"


def _short(text: str) -> str:
    half = _SHOWN_TEXT // 2
    return repr(text if len(text) <= _SHOWN_TEXT else f"{text[:half]}…{text[-half:]}")
