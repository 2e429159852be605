"""What stands after a number: its unit, what an amount is for, a qualifier."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from digest.quantities.patterns import SCRIPTS_WITHOUT_SPACES, key

if TYPE_CHECKING:
    from digest.quantities.amount import Qualifier
    from digest.quantities.grammar import Grammar
    from digest.quantities.units import Unit

_SIGN = re.compile(r"[\s-]{0,3}([A-Z]{0,3}\$(?: ?[A-Z]{2}(?!\w))?|°\s?[CF](?!\w)|[^\w\s'\"()\[\].,;:!?/–-][CF]?(?!\w))")
_WORD = re.compile(r"([\s-]{0,3})((?:[A-Z]\.){2,4}|[^\W\d_]\w{0,40}(?:/[^\W\d_]\w{0,9})?)")
_WIDE = re.compile(rf"\s?([{SCRIPTS_WITHOUT_SPACES}]{{1,6}})")
_MOST_WORDS = 4


class Suffix(NamedTuple):
    unit: Unit
    end: int


def read_unit(text: str, position: int, grammar: Grammar) -> Suffix | None:
    """The unit whose sign or name begins at `position`, after a space or a hyphen or neither."""
    table = grammar.units
    if sign := _SIGN.match(text, position):
        unit = table.signs.get(sign[1]) or table.signs.get(sign[1].replace(" ", ""))
        return Suffix(unit, sign.end()) if unit else None
    word = _WORD.match(text, position)
    if word is None:
        return None
    if not word[1] and (unit := table.glued.get(word[2])):
        return Suffix(unit, word.end())
    if key(word[2].replace(".", "")).split(" ", 1)[0] in table.first_words and (named := _named(text, word, grammar)):
        return named
    if unit := table.signs.get(word[2]):
        return Suffix(unit, word.end())
    return _wide(text, position, grammar)


def read_rate(text: str, position: int, grammar: Grammar) -> tuple[str, int]:
    """What an amount that ends at `position` is for, and where that ends: `("barrel", …)` after US$60."""
    rate = grammar.rate.match(text, position)
    if rate is None:
        return "", position
    words = grammar.lexicon
    return words.adverbs[rate["adverb"]] if rate["adverb"] else words.rates[" ".join(rate["rate"].split())], rate.end()


def read_qualifier(text: str, position: int, grammar: Grammar) -> tuple[Qualifier | None, int]:
    """A qualifier that follows an amount ("or more"), and where it ends."""
    trailing = grammar.trailing.match(text, position)
    return (grammar.trailing_words[key(trailing[0])], trailing.end()) if trailing else (None, position)


def _named(text: str, first: re.Match[str], grammar: Grammar) -> Suffix | None:
    """The longest name of a unit that begins with the word `first`."""
    ends = [first.end()]
    while len(ends) < _MOST_WORDS and (word := _WORD.match(text, ends[-1])) and word[1]:
        ends.append(word.end())
    for end in reversed(ends):
        if unit := grammar.units.names.get(key(text[first.start(2) : end].replace(".", ""))):
            return Suffix(unit, end)
    return None


def _wide(text: str, position: int, grammar: Grammar) -> Suffix | None:
    """A unit in a script without spaces, where only the table tells where its name ends."""
    wide = _WIDE.match(text, position)
    if wide is None:
        return None
    for length in range(len(wide[1]), 0, -1):
        name = wide[1][:length]
        if unit := grammar.units.signs.get(name) or grammar.units.names.get(name):
            return Suffix(unit, wide.start(1) + length)
    return None
