"""Amounts in running text, whose lines never end between a number and its sign, and that have a minus for a hyphen.

Unicode's rules allow no break between "€" and a number that touch, yet one at any space: the sign of "8,5 Milliarden €"
would stand at the beginning of a line, alone. Behind a hyphen that stands for a minus they allow one too.
"""

from __future__ import annotations

import re
from functools import lru_cache

_SIGN = "$¢-¥֏؋৲৳฿៛₠-⃀﷼＄￠￡￥￦%‰٪°"
_BEFORE = rf"(?<=[{_SIGN}])\s(?=[\d+−-])|(?<=\b[A-Z]{{3}})\s(?=[\d+−-])"
_AFTER = rf"(?<=[\w.])\s(?=[{_SIGN}])|(?<=[\w.])\s(?=\S{{1,3}}$)"
_WITHIN = r"(?<=\d)\s(?=\d{3}(?!\d))"
_MINUS = re.compile(rf"(?:(?<![^\s])|(?<=[{_SIGN}]))-(?=[{_SIGN}]?\d)")
_SPACE = re.compile(f"{_BEFORE}|{_WITHIN}|{_AFTER}")


@lru_cache(maxsize=16_384)
def unbroken(written: str) -> str:
    """An amount as it is `written`, with no-break spaces between its number and a sign or a unit of at most three
    characters: `8,5 Milliarden €`, `CHF 5`, `20 km`; nor do lines end within a number: `418 300`. A hyphen before a
    number is a minus; between two it is left as it is."""
    return _SPACE.sub("\N{NO-BREAK SPACE}", with_minus(written))


def with_minus(written: str) -> str:
    """An amount as it is `written`, with a minus for a hyphen before its number."""
    return _MINUS.sub("\N{MINUS SIGN}", written)
