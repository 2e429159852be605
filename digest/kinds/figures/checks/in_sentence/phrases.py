"""The parts of a sentence by which labels are weighed: its clauses, but that listed names are kept together."""

from __future__ import annotations

import re
from functools import lru_cache

from digest.kinds.figures.checks.in_sentence.clauses import clauses
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.mentions import known_mentions
from digest.text.scripts import is_edgeless
from digest.text.spans import Span

_WORD = re.compile(r"[^\W\d_]+")
_LEADING = " ,;:–—-"
_MOST_LISTED = 4
"""How many words a part has at most that is no more than a name in a list."""


@lru_cache(maxsize=64)  # several figures of an article often stand in one sentence
def phrases(sentence: str, language: str) -> tuple[Span, ...]:
    """The clauses of `sentence`, half-open, in order. A part without an amount that joins a few words to what stands
    before it is of that, and one that what is joined to it goes on with is of what follows: of "11% in France *and
    Germany*, Cruz *and* Paul 9%" two, France and Germany, and Cruz and Paul."""
    parts = clauses(sentence, language)
    if len(parts) == 1 or is_edgeless(sentence):
        return parts
    joins = words_of(language, "joins")
    amounts = [each.core.start for each in known_mentions(sentence, language) if not each.is_named]
    found: list[Span] = []
    for part in parts:
        words = sentence[part.start : part.end]
        is_joined = joins.match(words.lstrip(_LEADING)) is not None
        before = found[-1] if found else None
        if (before and is_joined and _is_listed(sentence, part, amounts)) or (
            before and before.start and is_joined and _is_listed(sentence, before, amounts)
        ):
            found[-1] = Span(before.start, part.end)
        else:
            found.append(part)
    return tuple(found)


def _is_listed(sentence: str, part: Span, amounts: list[int]) -> bool:
    """Whether a part is no more than a few words, without an amount."""
    if any(part.start <= amount < part.end for amount in amounts):
        return False
    return len(_WORD.findall(sentence, part.start, part.end)) <= _MOST_LISTED + 1
