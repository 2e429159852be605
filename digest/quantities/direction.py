"""Whether the words beside an amount say that something rose or fell by it, or to it."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING

from digest.quantities.east_asian import LANGUAGES
from digest.quantities.grammar import Grammar, grammar
from digest.quantities.patterns import even, key

if TYPE_CHECKING:
    from digest.text.spans import Span

_LOOK = 60
_WORDS_BEFORE = 5
_WORDS_AFTER = 2
_CLAUSE = re.compile(r"[,;:()–—]|\.\s")
_WORD = re.compile(r"\w+")


class Direction(Enum):
    RISE = 1
    FALL = -1


def direction(sentence: str, amount: Span, language: str = "en") -> Direction | None:
    """Which of the two the clause of `sentence` says where `amount` stands; None where it says neither.

    The nearest word before the amount decides, else one right behind it: "fell 11.2%", "a fall of 11.2%", "11.2% less".
    """
    smooth, rules = even(sentence), grammar(language)
    if rules.locale.language in LANGUAGES:
        return _beside(smooth, amount, rules)
    clause = _CLAUSE.split(smooth[max(0, amount.start - _LOOK) : amount.start])[-1]
    before = _WORD.findall(clause)[-_WORDS_BEFORE:]
    after = _WORD.findall(_CLAUSE.split(smooth[amount.end : amount.end + _LOOK])[0])[:_WORDS_AFTER]
    told = (_of(word, rules) for word in (*reversed(before), *after))
    return next((each for each in told if each), None)


def _of(word: str, rules: Grammar) -> Direction | None:
    folded = key(word)
    if folded in rules.lexicon.falls:
        return Direction.FALL
    return Direction.RISE if folded in rules.lexicon.rises else None


def _beside(text: str, amount: Span, rules: Grammar) -> Direction | None:
    """In East Asian languages the verb touches the amount, behind it or, in Chinese, before: 12%増えた, 下降0.3%."""
    behind, before = text[amount.end :].lstrip(), text[: amount.start].rstrip()
    for words, said in ((rules.lexicon.falls, Direction.FALL), (rules.lexicon.rises, Direction.RISE)):
        if behind.startswith(tuple(words)) or before.endswith(tuple(words)):
            return said
    return None
