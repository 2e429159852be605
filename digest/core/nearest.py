"""The passage nearest to one that was not found: a hint to the editor, never a decision.

Runs only after an anchor failed. Windows of the article that share the most rare words with what is wanted are
compared with it word by word (difflib's Ratcliff–Obershelp), so a long article costs little more than a short one.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter
from dataclasses import dataclass

from digest.core.fold import Folded, fold
from digest.core.model import Span

_WORD = re.compile(r"\w+(?:[.,'-]\w+)*|[^\w\s]+")
_CANDIDATES = 8
_LEAST_LIKENESS = 0.45
_LONGEST_WANTED = 120
_SHOWN = 80


@dataclass(frozen=True, slots=True)
class Nearest:
    """The nearest passage, how like it is (0 to 1, for ordering only), and what differs, in words."""

    span: Span
    likeness: float
    difference: str


def nearest(folded: Folded, wanted: str) -> Nearest | None:
    """The passage of the article that is most like `wanted`; None where nothing is."""
    words = [match[0] for match in _WORD.finditer(fold(wanted).folded.strip().casefold())][:_LONGEST_WANTED]
    tokens = list(_WORD.finditer(folded.folded))
    lowered = [token[0].casefold() for token in tokens]
    best: tuple[float, int, int] | None = None
    for start in _promising(words, lowered):
        window = lowered[start : start + len(words) + 4]
        matcher = difflib.SequenceMatcher(None, words, window, autojunk=False)
        blocks = [block for block in matcher.get_matching_blocks() if block.size]
        if not blocks:
            continue
        first = max(0, blocks[0].b - blocks[0].a)
        last = min(len(window), blocks[-1].b + blocks[-1].size + len(words) - blocks[-1].a - blocks[-1].size)
        likeness = difflib.SequenceMatcher(None, words, window[first:last], autojunk=False).ratio()
        if best is None or likeness > best[0]:
            best = (likeness, start + first, start + last)
    if best is None or best[0] < _LEAST_LIKENESS:
        return None
    likeness, start, end = best
    span = folded.span(tokens[start].start(), tokens[end - 1].end())
    return Nearest(span, likeness, _difference(fold(wanted).folded.strip(), folded.text[span.start : span.end]))


def _promising(words: list[str], lowered: list[str]) -> list[int]:
    """Where the windows begin that share the most of the wanted words, rare ones counting for more."""
    if not words or not lowered:
        return []
    frequency = Counter(lowered)
    wanted = {word: 1 / frequency[word] for word in words if word in frequency}
    weights = [wanted.get(word, 0.0) for word in lowered]
    width = len(words) + 4
    total = sum(weights[:width])
    totals = [(total, 0)]
    for start in range(1, max(1, len(weights) - len(words) + 1)):
        total += (weights[start + width - 1] if start + width - 1 < len(weights) else 0.0) - weights[start - 1]
        totals.append((total, start))
    chosen: list[int] = []
    for total, start in sorted(totals, key=lambda entry: (-round(entry[0], 9), entry[1])):
        if total <= 0 or len(chosen) == _CANDIDATES:
            break
        if all(abs(start - other) > len(words) // 3 for other in chosen):
            chosen.append(start)
    return chosen


def _difference(wanted: str, there: str) -> str:
    """What differs, told by words: "the article says 'US$10 billion' where this says 'US$19 billion'"."""
    ours, theirs = wanted.split(), there.split()
    changes = [
        (" ".join(ours[a:b]), " ".join(theirs[c:d]))
        for kind, a, b, c, d in difflib.SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
        if kind != "equal"
    ]
    if len(changes) == 1 and all(changes[0]):
        return f"the article says {_short(changes[0][1])} where this says {_short(changes[0][0])}"
    if len(changes) == 1:
        mine, other = changes[0]
        return f"this has {_short(mine)} too many" if mine else f"this leaves out {_short(other)}"
    return f"the article says {_short(there)}"


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return repr(flat if len(flat) <= _SHOWN else f"{flat[: _SHOWN - 1]}…")
