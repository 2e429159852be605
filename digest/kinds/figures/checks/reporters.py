"""Whether the sentence of a figure says that somebody else than its reporter says so."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amount_check import Finding
from digest.quantities.language.assertion.matching import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.sentence import PassageInSentence

_WORD = re.compile(r"[^\W\d_]{3,}")
_PART = r"[A-ZÀ-ÞŁŚŻŽČŠА-Я][\w’'-]+"
_NAME = rf"{_PART}(?:\s{_PART}){{1,3}}"


def reporter_doubts(by: str, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that it is not `by` who says so: the sentence names one person beside a verb of saying, another."""
    said = _said(passage.language).finditer(passage.sentence)
    named = {(match["before"] or match["after"]).strip() for match in said}
    if len(named) != 1:
        return
    (name,) = named
    if {word.casefold() for word in _WORD.findall(name)} & {word.casefold() for word in _WORD.findall(by)}:
        return
    yield Finding(
        Code.REPORTER_IN_DOUBT,
        "by",
        f"the figure is reported by {by}, and its sentence says that {name} said so",
        "name in `by` who says it",
        passage.sentence,
    )


@lru_cache(maxsize=32)
def _said(language: str) -> re.Pattern[str]:
    saying, according = words_of(language, "saying").pattern, words_of(language, "according").pattern
    return re.compile(rf"(?P<before>{_NAME}),?\s(?i:{saying})|(?i:{according})\s(?P<after>{_NAME})")
