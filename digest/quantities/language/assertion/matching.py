"""The words of an assertion, to be looked for."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache, partial

from digest.quantities.language.assertion import assertions
from digest.text.words.listed import ListedWords, WordLists
from digest.text.words.trie import in_any_case, pattern_of

_UNSPACED = frozenset({"ja", "zh", "yue", "ko", "hi"})


@lru_cache(maxsize=2048)  # some ninety fields of each language
def words_of(language: str, field: str, *, any_case: bool = True) -> ListedWords:
    """What matches one of the phrases that the language has for `field`, as a whole word; nothing where it has none.

    `language` is a BCP 47 tag. `any_case` is for words that are never a name: the verb "may" is not the month May.
    """
    return either(getattr(assertions(language), field), language, any_case=any_case)


@lru_cache(maxsize=512)
def lists_of(language: str, *fields: str) -> WordLists:
    """The lists of all `fields`, of which a text mostly has no word."""
    return WordLists(words_of(language, field) for field in fields)


def either(phrases: Collection[str], language: str, *, any_case: bool = True) -> ListedWords:
    """What matches one of `phrases`, the longest, as a whole word where the language has spaces."""
    if language.split("-")[0].lower() in _UNSPACED:
        return ListedWords(partial(_listed, phrases, any_case))
    return ListedWords(partial(_whole, phrases, any_case), phrases, any_case=any_case)


def _whole(phrases: Collection[str], any_case: bool) -> str:
    return rf"(?<![\w-]){_listed(phrases, any_case)}(?![\w-])"


def _listed(phrases: Collection[str], any_case: bool) -> str:
    return in_any_case(phrases) if any_case else pattern_of(phrases, lambda letter, _: re.escape(letter))
