"""What speaks for an amount of a sentence near by, instead of a figure's own, as what the label is of."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from digest.kinds.figures.checks.labels.contradicting.others.shared_names import said_of_shared
from digest.kinds.figures.checks.labels.contradicting.others.support import (
    BEFORE,
    CLEARLY,
    Support,
    are_names,
    counts_things,
    words_of_label,
)
from digest.kinds.figures.checks.labels.kinds import kind_of
from digest.kinds.figures.checks.labels.moving.changes import tells_change
from digest.kinds.figures.checks.labels.moving.sure_changes import is_surely_change
from digest.kinds.figures.checks.labels.weighing.likeness import telling
from digest.kinds.figures.checks.labels.weighing.signs import fits_kind, is_likely_change
from digest.kinds.figures.checks.labels.words import among, says_change, told, union, words_of_kinds
from digest.quantities.language.grammar import grammar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.labels.words import Keys
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{2,}")
_MARK = re.compile(r"\d+|(?<![\w.&’'])[B-HJ-Z](?![\w.&’'])|[^\W\d_]{3,}")


class SignsNearBy(NamedTuple):
    """What speaks for the other amount, above zero, and for the figure's own below."""

    things: float
    """How much more surely the words of the label are said of the other; not names, nor words of kinds."""
    names: float
    """The same of names."""
    said: float
    """Which part of the label's words the other sentence has, less that which the own has."""
    marks: float
    """How many numbers and single letters of the label it has alone, and as no amount, less those of the own: Band *D*,
    phase *2*."""
    kind: float
    """Whether the other is of the label's kind, less whether the own is."""
    counts_third: float
    """Whether the other counts what the label does not name."""
    changed: float
    """Whether the other may be a change, less whether the own may, where the label tells one."""
    level: float
    """Whether the own is surely a change, less whether the other is, where the label tells none."""
    only_own: float
    """How many words the own sentence has alone, and clearly says of the figure's amount."""
    apart: float
    """Whether the own sentence has no word of the label, and the other clearly says one of its amount."""
    alike: float
    """Whether both amounts are of one kind."""
    told_before: float
    """How many of the label's words that the own sentence lacks the one before it has, where the other is behind."""


_MOST_ALONE = 3


def signs(
    label: str, mention: Mention, own: Support, other: Support, told_before: int
) -> Iterator[tuple[Mention, SignsNearBy]]:
    """The amounts of another sentence, each with what speaks for it."""
    language = own.passage.language
    words = words_of_label(label, language)
    here = next((points for each, points in own.of if each.core == mention.core), None)
    if here is None or not words:
        return
    shared = said_of_shared(words, own.passage.sentence, other.passage.sentence, language)
    here = tuple(max(points, BEFORE) if has else points for points, has in zip(here, shared, strict=True))
    kinds, is_name = words_of_kinds(language), are_names(label, words, language)
    tells = tells_change(label, language)
    has = [
        [own.has(order) or points >= BEFORE for order, points in enumerate(here)],
        [other.has(order) for order in range(len(words))],
    ]
    marks = marks_of(label, language)
    of_own = marks & marks_of(own.passage.sentence, language) if marks else marks
    of_other = marks & marks_of(other.passage.beside_amounts, language) if marks else marks
    kind, change = fits_kind(label, mention, language, tells=tells), tells and is_likely_change(mention, own.passage)
    is_level = not tells and not any(says_change(word, language) for word in telling(label, language))  # losses
    moved = is_level and is_surely_change(mention, own.passage)
    for each, there in other.of:
        gained = [theirs - ours for ours, theirs in zip(here, there, strict=True)]
        alone = sum(
            in_own and not in_other and ours >= CLEARLY for in_own, in_other, ours in zip(*has, here, strict=True)
        )
        theirs = any(in_other and points >= CLEARLY for in_other, points in zip(has[1], there, strict=True))
        yield (
            each,
            SignsNearBy(
                things=sum(
                    more
                    for word, more, named in zip(words, gained, is_name, strict=True)
                    if not named and word not in kinds
                ),
                names=sum(more for more, named in zip(gained, is_name, strict=True) if named),
                said=(sum(has[1]) - sum(has[0])) / len(words),
                marks=len(of_other - of_own) - len(of_own - of_other),
                kind=fits_kind(label, each, language, tells=tells) - kind,
                counts_third=_counts_another(words, each, language),
                changed=is_likely_change(each, other.passage) - change if tells else 0,
                level=moved - is_surely_change(each, other.passage) if is_level else 0,
                only_own=min(_MOST_ALONE, alone),
                apart=not any(has[0]) and theirs,
                alike=kind_of(each, language) is kind_of(mention, language),
                told_before=told_before,
            ),
        )


@lru_cache(maxsize=32)
def marks_of(text: str, language: str) -> frozenset[str]:
    """The numbers, in digits and in words, and the single letters of `text`."""
    numbers = grammar(language).lexicon.numbers
    found = (word.casefold() for word in _MARK.findall(text))
    return frozenset(
        str(numbers.get(word, word)) for word in found if len(word) == 1 or word in numbers or word.isdigit()
    )


def _counts_another(words: tuple[Keys, ...], mention: Mention, language: str) -> bool:
    """Whether an amount counts a thing that no word of a label names."""
    counted = (
        union(told(f"x {mention.quantity.counted}", language)) if counts_things(mention, language) else frozenset()
    )
    return bool(counted) and not any(among(word, counted) for word in words)
