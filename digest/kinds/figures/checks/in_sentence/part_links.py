"""Whether what stands between two amounts makes the one a part of the other: 12 *of the* 80 rooms, half *the* $5m, 19
cases *among* 148 samples."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.quantities.language.assertion import assertions
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention
    from digest.quantities.quantity import Quantity

_HALF = "0.5"
_WORD = re.compile(r"[^\W\d_]+")
_PAUSE = re.compile(r"[,;:()–—]")
_NOUN = re.compile(r"\s[^\W\d_]{3,}")
_MOST_BETWEEN = 6


def joins_part(between: str, part: Quantity, language: str) -> bool:
    """Whether the words `between` an amount, `part`, and the next say that it is a part of that. After a half, an
    article or a word for whose it is says so alone."""
    words = between.strip().casefold()
    if words in grammar(language).lexicon.parts_of:
        return True
    if str(part.number) != _HALF or part.unit is not None:
        return False
    known = assertions(language)
    return words in known.definite or words in known.known


def is_part_of(mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount is surely less than another that stands before it, and a word leads from that to its part: 12
    purchases, *with* two closed; or behind it, and a word leads to the whole: 19 cases *among* 148 samples."""
    if mention.quantity.number >= other.quantity.number:
        return False
    words = labelling_of(passage.language)
    if mention.span.start < other.span.start:
        return _ends_with(passage.sentence[mention.span.end : other.span.start], words.among)
    return _ends_with(passage.sentence[other.span.end : mention.span.start], words.containing)


def stands_within(other: Mention, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount only says more of what another before it is: 12 floors *across two office blocks*, $2m of debt
    left *from the $15m tunnel*. What is said of it is said of that one too."""
    if other.span.start < mention.span.end:
        return False
    between = passage.sentence[mention.span.end : other.span.start]
    words = _WORD.findall(between.casefold())
    if _PAUSE.search(between) or not 0 < len(words) <= _MOST_BETWEEN:
        return False
    rules = grammar(passage.language).lexicon
    joins = assertions(passage.language).joins
    if any(word in joins for word in words):
        return False
    is_definite = words[-1] in rules.definite
    leading = words[-2:-1] if is_definite else words[-1:]
    if not leading or leading[0] not in rules.prepositions:
        return False
    is_thing = other.quantity.unit is not None and other.quantity.unit.kind is UnitKind.NOUN
    is_else = (
        is_thing and other.quantity.counted != mention.quantity.counted and not is_part_of(mention, other, passage)
    )
    return is_else or (is_definite and _NOUN.match(passage.sentence, other.span.end) is not None)


def _ends_with(text: str, phrases: tuple[str, ...]) -> bool:
    return f" {text.strip(' ,').casefold()}".endswith(tuple(f" {each}" for each in phrases))
