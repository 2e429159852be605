"""Words from a list, looked for in texts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache

_WORD = re.compile(r"\w+")
_ASCII_WORD = re.compile(r"\w+", re.ASCII)  # told quicker
_DOTLESS = "ı"  # whose capital letter is that of another, i
_NO_END = (1 << 31) - 1  # beyond any text, and what a 32-bit machine counts to


class ListedWords:
    """Words and phrases of a list, with the methods of a regular expression that matches any of them.

    Most texts have none of them. A set tells that at once, so the expression is compiled for the first text that has
    the longest word of one.
    """

    def __init__(
        self,
        expression: Callable[[], str],
        phrases: Iterable[str] | None = None,
        others: Iterable[str] = (),
        *,
        any_case: bool = True,
    ) -> None:
        """What `expression` gives, which matches `phrases`, with either apostrophe, and what begins as `others` do: all
        of them behind no letter, digit or hyphen, and before no letter or digit. They match in either case, unless
        `any_case` is False.

        Without `phrases` it may match anything, as it must where words have no edges. Raises ValueError for a phrase
        that does not begin with a letter or a digit.
        """
        self._expression = expression
        self._any_case = any_case
        self._phrases: frozenset[str] | None = None
        self._beginnings: frozenset[str] = frozenset()
        self._telling: frozenset[str] | None = None
        if phrases is not None:
            self._phrases = frozenset(map(str.lower, phrases) if any_case else phrases)
            of_others = frozenset(map(_beginning, others))
            self._beginnings = of_others.union(map(_beginning, self._phrases))
            self._telling = of_others.union(map(_longest, self._phrases))
        self._has_dotless = any(_DOTLESS in phrase for phrase in self._phrases or ())

    @property
    def telling(self) -> frozenset[str] | None:
        """Words in capitals of which a text has one where it has any of the list; None where it may have anything."""
        return self._telling

    @cached_property
    def pattern(self) -> str:
        """The regular expression."""
        return self._expression()

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern)

    def fullmatch(self, text: str) -> bool:
        """Whether `text` is one of the words, and nothing else."""
        if self._phrases is not None and text.isascii() and not self._has_dotless:
            return (text.lower() if self._any_case else text) in self._phrases
        return self.match(text) is not None and self._compiled.fullmatch(text) is not None

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The longest of the words that stands in `text` at `start`."""
        if self._phrases is not None:
            first = _WORD.match(text, start)
            if first is None or _plain(first[0]).upper() not in self._beginnings:
                return None
        return self._compiled.match(text, start)

    def search(self, text: str, start: int = 0, end: int = _NO_END) -> re.Match[str] | None:
        """The first of the words in `text` between `start` and `end`."""
        telling = self._telling  # asked for here as well as in `may_be_in`, since it is asked most often of all
        if telling is not None and telling.isdisjoint(_words_in(text, start, end)):
            return None
        return self._compiled.search(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = _NO_END) -> Iterator[re.Match[str]]:
        """All of the words in `text` between `start` and `end`, in order."""
        telling = self._telling
        if telling is not None and telling.isdisjoint(_words_in(text, start, end)):
            return iter(())
        return self._compiled.finditer(text, start, end)

    def sub(self, replacement: str, text: str) -> str:
        """`text` with `replacement` for each of the words."""
        return self._compiled.sub(replacement, text) if self.may_be_in(text) else text

    def may_be_in(self, text: str, start: int = 0, end: int = _NO_END) -> bool:
        """False where `text` has none of the words between `start` and `end`, however the case of letters is told."""
        return self._telling is None or not self._telling.isdisjoint(_words_in(text, start, end))


class WordLists:
    """Several lists of words: that a text has none of them all is told at once."""

    def __init__(self, lists: Iterable[ListedWords]) -> None:
        telling = [words.telling for words in lists]
        self._telling = None if None in telling else frozenset[str]().union(*filter(None, telling))

    def may_be_in(self, text: str) -> bool:
        """False where `text` has none of the words of any list."""
        return self._telling is None or not self._telling.isdisjoint(_words_in(text, 0, _NO_END))


def _beginning(phrase: str) -> str:
    found = _WORD.match(phrase)
    if found is None:
        raise ValueError(f"{phrase!r} begins with neither a letter nor a digit")
    return _plain(found[0]).upper()


def _longest(phrase: str) -> str:
    """The word of a phrase that few texts have: of its longest ones, the last, behind prepositions."""
    words: list[str] = _WORD.findall(_plain(phrase))
    return max(reversed(words), key=len).upper()


@lru_cache(maxsize=256)  # of a sentence it is asked whether it has words of one list after the other
def _words_in(text: str, start: int, end: int) -> frozenset[str]:
    if text.isascii():
        return frozenset(_ASCII_WORD.findall(text[start:end].upper()))
    plain = _plain(text)
    capitals = plain.upper()
    if len(capitals) == len(plain):  # all at once; not where a letter has two as its capital, which may part a word
        return frozenset(_WORD.findall(capitals, start, end))
    return frozenset(map(str.upper, _WORD.findall(plain, start, end)))


def _plain(text: str) -> str:
    """`text` with I and K for İ and the sign of kelvin, as expressions have it that ignore the case of letters."""
    return text if text.isascii() else text.replace("İ", "I").replace("\u212a", "K")
