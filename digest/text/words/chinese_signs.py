"""Chinese in traditional characters and in simplified ones, by OpenCC's table of which are one."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opencc import OpenCC

_FIRST, _LAST = "\u3400", "\u9fff"


def written_as(text: str, other: str) -> str:
    """`text`, with each of its signs that `other` lacks written as there, where that has it in the other writing: 戶
    for 户. A sign for a sign, so that nothing moves."""
    missing = {sign for sign in text if _FIRST <= sign <= _LAST and sign not in other}
    if not missing:
        return text
    theirs = {simplified(sign): sign for sign in sorted(set(other)) if _FIRST <= sign <= _LAST}
    found = {sign: theirs[plain] for sign in missing if (plain := simplified(sign)) in theirs}
    return text.translate({ord(sign): written for sign, written in found.items()}) if found else text


@lru_cache(maxsize=8192)  # as many as texts have
def simplified(sign: str) -> str:
    """A character in simplified writing; itself where that has no other."""
    return _converter().convert(sign)


@cache
def _converter() -> OpenCC:
    from opencc import OpenCC  # a tenth of a second, for labels in Chinese alone

    return OpenCC("t2s")
