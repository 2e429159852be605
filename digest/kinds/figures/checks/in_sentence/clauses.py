"""The clauses of a sentence, well enough to tell which words stand with which amount."""

from __future__ import annotations

import re
from functools import lru_cache

from digest.quantities.language.assertion import assertions
from digest.text.spans import Span

_INSERTED = re.compile(
    r",\s[^,;:()]{2,40}(?=,\s(?:de|du|di|of|von)\s(?!l[oa]s\s|ell|qu|cui|loro|which|whom|them|these|those|denen)[^,;:]{0,24}\d)"
)
"""What is told between a noun and "of": an average yield, *in grain*, of 25 tonnes."""


_EASTERN = r"[,;](?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])[,;](?=\d)|·(?=[\u4e00-\u9fff\uac00-\ud7a3]{1,6}\s?\d)"
"""Marks of other scripts between Chinese signs, and the dot that lists: 사망 2명*·*부상 3명."""
_DASHED = frozenset({"pl", "ru"})
"""Languages in which a dash stands for a verb before an amount: eksport wyniósł 55 mld zł, a import *–* 20 mld."""


@lru_cache(maxsize=64)  # several checks of a figure ask for those of its sentence
def clauses(sentence: str, language: str) -> tuple[Span, ...]:
    """The clauses of `sentence`, half-open, in order; together they are all of it."""
    breaks = [match.start() for match in _breaks(language.split("-")[0].lower()).finditer(sentence)]
    inserted = {end for found in _INSERTED.finditer(sentence) for end in (found.start(), found.end())}
    breaks = [each for each in breaks if each not in inserted]
    return tuple(Span(start, end) for start, end in zip([0, *breaks], [*breaks, len(sentence)], strict=True))


def clause_of(parts: tuple[Span, ...], amount: Span) -> Span:
    """That of the clauses `parts` in which `amount` begins, up to the end of the one in which it ends."""
    own = next((part for part in parts if part.start <= amount.start < part.end), parts[-1])
    if own.start < amount.end <= own.end:  # as nearly always
        return own
    last = next((part for part in parts if part.start < amount.end <= part.end), own)
    return Span(own.start, max(last.end, own.end, amount.end))


@lru_cache(maxsize=16)
def _breaks(language: str) -> re.Pattern[str]:
    told = r"(?!\d)" if language in _DASHED else ""
    marks = rf"[,;:]\s|[、，；]|{_EASTERN}|\s(?:[–—]|--)\s{told}|(?<!\d)\s-\s{told}"
    joining, closing = assertions(language).joins, assertions(language).closes
    marks = "|".join((marks, *(rf"(?<={each})\s" for each in closing)))
    return re.compile(rf"{marks}|\s(?:{'|'.join(joining)})\s" if joining else marks)
