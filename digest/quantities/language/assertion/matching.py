"""The words of an assertion as regular expressions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from digest.quantities.language.assertion import assertions

_UNSPACED = frozenset({"ja", "zh", "yue", "ko", "hi"})
_NEVER = re.compile(r"(?!)")


@lru_cache(maxsize=512)
def words_of(language: str, field: str, *, any_case: bool = True) -> re.Pattern[str]:
    """What matches one of the phrases that the language has for `field`, as a whole word; nothing where it has none.

    `language` is a BCP 47 tag. `any_case` is for words that are never a name: the verb "may" is not the month May.
    """
    return either(getattr(assertions(language), field), language, any_case=any_case)


def either(phrases: Iterable[str], language: str, *, any_case: bool = True) -> re.Pattern[str]:
    """What matches one of `phrases`, longest first, as a whole word where the language has spaces."""
    ordered = sorted(phrases, key=len, reverse=True)
    if not ordered:
        return _NEVER
    listed = "|".join(re.escape(phrase).replace(r"\ ", r"\s") for phrase in ordered)
    flags = re.IGNORECASE if any_case else re.NOFLAG
    is_unspaced = language.split("-")[0].lower() in _UNSPACED
    return re.compile(listed if is_unspaced else rf"(?<![\w-])(?:{listed})(?![\w-])", flags)
