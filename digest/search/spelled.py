"""Numbers whose scale is a word, such as 46 thousand: they are found as numbers in figures too, 46,000."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache

from digest.quantities.language.grammar import grammar
from digest.search.analysis import decimal, fold, is_unspaced

_LEAST = 1_000
_NUMBER = re.compile(r"([0-9]{1,15}(?:\.[0-9]{1,15})?)(\D*)")
_GLUED = {"k": Decimal(1_000)}


@lru_cache(maxsize=64)
def scales(language: str) -> Mapping[str, Decimal]:
    """What a language calls a thousand and more, folded; without letters that are scales of money alone."""
    known = grammar(language)
    return {
        fold(word.rstrip(".")): scale
        for word, scale in known.scales.items()
        if scale >= _LEAST and word not in known.lexicon.money
    }


def spelled(places: Mapping[str, list[int]], scales: Mapping[str, Decimal]) -> list[tuple[str, int]]:
    """The numbers in figures that `places`, folded words with where each stands, have in words; and where."""
    numbers = [word for word in places if word[0] <= "9"]
    if not numbers:
        return []
    after = {place: scale for word, scale in _scales_in(places, scales) for place in places[word]}
    found = []
    for word in numbers:
        match = _NUMBER.fullmatch(word)
        if not match:
            continue
        digits, rest = match.groups()
        if rest:
            scale = scales.get(rest) or _GLUED.get(rest)
            found += [(_figures(digits, scale), place) for place in places[word] if scale]
        else:
            found += [(_figures(digits, after[place + 1]), place) for place in places[word] if place + 1 in after]
    return found


def _scales_in(places: Mapping[str, list[int]], scales: Mapping[str, Decimal]) -> Iterator[tuple[str, Decimal]]:
    """The words that are scales, or begin with one where each two characters are a word."""
    for name, scale in scales.items():
        if name in places:
            yield name, scale
        if len(name) == 1 and is_unspaced(name):
            yield from ((word, scale) for word in places if word[0] == name and word != name)


def _figures(digits: str, scale: Decimal) -> str:
    whole, _, fraction = f"{Decimal(digits) * scale:f}".partition(".")
    return decimal(whole, fraction)
