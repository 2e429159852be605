"""Which proposals are worth an editor's time: those that the article begins with, that are compared, said, measured.

What is told here is an order, and what falls below it: a size in a shop, a price on a label, a fragment of a sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from digest.quantities.quantity import Quantity
from digest.quantities.units import UnitKind
from digest.reading.words import count_words
from digest.text.scripts import is_unspaced

MOST = 8
"""How many proposals an editor is shown unless they ask for all."""
_MOST_OF_A_KIND = 5
_LEAST = 2.0
_LEAST_ALONE = 1.5
"""What is enough where there is nothing better."""
_FEW, _GOOD, _MANY = 6, 8, 45  # words of a quotation
_SHORT = 3
_MARKS = '„“”«»"「『'  # a quotation within another, or one that is read wrongly
_FEW_THINGS = 50
_LONG_LABEL, _LONG_COMPOUND = 5, 13  # signs, letters
_SMALL_PRICE = Decimal(1000)
_LARGE, _VERY_LARGE = Decimal(1000), Decimal(100_000)
_FIRST = 1.5  # what it is worth to stand in the first paragraphs
_BARE = 1.2
_CHANGED = frozenset(
    "extra additional new zusätzliche zusätzlichen neue neuen nouveaux nouvelles nuevos nuevas nuovi nuove novos novas"
    " nieuwe".split()
)
"""Adjectives by which what is counted is more than there was."""
_AGAIN, _SAME_SENTENCE = 0.5, 0.4


class Rank(NamedTuple):
    """What a proposal is worth; `sentence` is where it stands, `about` whose words it has, or what it is of; `is_lead`
    whether it is the first amount, in the first paragraphs."""

    is_figure: bool
    is_sure: bool
    worth: float
    sentence: str
    about: str = ""
    is_lead: bool = False


def best(ranks: Sequence[Rank], *, with_lead: bool = False) -> list[int]:
    """The numbers of those that are worth most, in the order of the text; none of what is in doubt or worth little.

    Each further one of a sentence, a speaker or a label is worth a little less. Where there is nothing else, less is
    enough. `with_lead`, for an editor who decides on each, what the article begins with is among them in any case: it
    is the news, even where its label is not known for sure.
    """
    chosen = [number for number, rank in enumerate(ranks) if with_lead and rank.is_lead]
    while len(chosen) < MOST:
        worths = {
            number: _now(rank, [ranks[each] for each in chosen])
            for number, rank in enumerate(ranks)
            if rank.is_sure and number not in chosen
        }
        top = max(worths, key=lambda number: (worths[number], -number), default=None)
        if top is None or worths[top] < (_LEAST if chosen else _LEAST_ALONE):
            break
        chosen.append(top)
    return sorted(chosen)


def _now(rank: Rank, chosen: Sequence[Rank]) -> float:
    """What a proposal is worth beside those that are chosen."""
    if sum(each.is_figure is rank.is_figure for each in chosen) >= _MOST_OF_A_KIND:
        return -9.0
    same = sum(each.about == rank.about for each in chosen) if rank.about else 0
    beside = sum(each.sentence == rank.sentence and each.is_figure is rank.is_figure for each in chosen)
    return rank.worth - _AGAIN * same - _SAME_SENTENCE * beside


def place(paragraph: int, paragraphs: int) -> float:
    """What it is worth where something stands: most at the beginning."""
    if paragraph <= 1:
        return _FIRST
    return 1.0 if paragraph <= 4 else 0.5 if paragraph * 2 <= paragraphs else 0.0


def is_bare(label: str, counted: str) -> bool:
    """Whether a label only names what is `counted`; "extra sailings" tells a change too."""
    first = counted.partition(" ")[0].casefold()
    return bool(label) and label.casefold() == counted.casefold() and first not in _CHANGED


def figure_worth(
    amount: Quantity,
    label: str,
    *,
    at: float,
    is_compared: bool,
    is_moved: bool,
    is_multiple: bool,
    is_told: bool,
    has_period: bool,
    in_head: bool,
    is_bare: bool,
    has_compounds: bool = False,
) -> float:
    """What an amount is worth with what is known of it; a label of one word alone seldom says what it is of.

    `in_head` tells whether the title or the standfirst has the amount too, `is_bare` whether the label only names
    what is counted, `has_compounds` whether its language writes in one word what others write in several.
    """
    if not label:
        return -9.0
    worth = 1.0 + at + 0.5 * is_compared + 0.5 * is_told + 0.3 * has_period + 1.0 * in_head
    unit = amount.unit
    if unit is None:
        return worth
    if is_multiple:
        return worth + (0.8 if " " in label or is_unspaced(label) else 0.2)
    if unit.kind is not UnitKind.NOUN and " " not in label and not is_unspaced(label):
        worth -= 0.6 if is_moved or in_head else 1.6
    match unit.kind:
        case UnitKind.CURRENCY:
            return worth + (-1.5 if abs(amount.number) < _SMALL_PRICE else 1.0)
        case UnitKind.PERCENT | UnitKind.BASIS_POINT:
            return worth + 0.8
        case UnitKind.PHYSICAL:
            return worth - 0.8
    few = 0.5 if at >= _FIRST else 1.0
    worth -= _BARE if is_bare and not is_unspaced(label) else 0.0
    is_large = abs(amount.number) >= _VERY_LARGE
    worth -= 0.0 if _is_telling(label, has_compounds=has_compounds) else 1.2 if is_unspaced(label) or is_large else 1.6
    return worth + (0.5 if abs(amount.number) >= _LARGE else 0.0) - (few if amount.number < _FEW_THINGS else 0.0)


def _is_telling(label: str, *, has_compounds: bool) -> bool:
    """Whether a label has several words, or one that is as long: "Voorkeurstemmen"."""
    if is_unspaced(label):
        return len(label) >= _LONG_LABEL
    return " " in label.strip() or (has_compounds and len(label) >= _LONG_COMPOUND)


def quotation_worth(
    text: str, *, at: float, is_sure: bool, has_speaker: bool, has_full_name: bool, has_role: bool
) -> float:
    """What a quotation is worth: whole sentences, neither short nor long, by somebody who is named."""
    words = count_words(text)
    worth = at + (1.5 if is_sure else 0.0) + (0.5 if has_full_name else 0.0) + (0.3 if has_role else 0.0)
    is_news = at >= _FIRST and has_full_name and words > _SHORT  # of what an article begins with, parts are enough
    of_few = -0.4 if is_news else -0.8
    worth += 1.0 if _GOOD <= words <= _MANY else 0.4 if words > _FEW else of_few
    first = text.lstrip("….- ")[:1]
    begins = bool(first) and not first.islower()
    worth += 0.5 if begins else -0.5 if is_news else -1.0
    if _is_name(text) or text[:1] in _MARKS:
        worth -= 2.0
    return worth if has_speaker else worth - 4.0


def _is_name(text: str) -> bool:
    """Whether all words of some length have capital letters: the name of a book or a law."""
    long = [word for word in text.split() if len(word) > _SHORT]
    return bool(long) and all(word[:1].isupper() for word in long)
