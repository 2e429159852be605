"""Words from a list, looked for in texts."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache

from digest.text.words.tokens import tokens

_WORD = re.compile(r"\w+")
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
        self._telling: _Telling | None = None
        if phrases is not None:
            self._phrases = frozenset(map(str.lower, phrases) if any_case else phrases)
            of_others = frozenset(map(_beginning, others))
            self._beginnings = of_others.union(map(_beginning, self._phrases))
            self._telling = _Telling({**_told_by(self._phrases), **dict.fromkeys(of_others, (_NOTHING,))})
        self._has_dotless = any(_DOTLESS in phrase for phrase in self._phrases or ())

    @property
    def telling(self) -> _Telling | None:
        """By which words a text tells that it may have any of the list; None where it may have anything."""
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
        if telling is not None:
            words = _words_in(text, start, end)
            if telling.words.isdisjoint(words) or not telling.may_be_among(words):
                return None
        return self._compiled.search(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = _NO_END) -> Iterator[re.Match[str]]:
        """All of the words in `text` between `start` and `end`, in order."""
        telling = self._telling
        if telling is not None:
            words = _words_in(text, start, end)
            if telling.words.isdisjoint(words) or not telling.may_be_among(words):
                return iter(())
        return self._compiled.finditer(text, start, end)

    def sub(self, replacement: str | Callable[[re.Match[str]], str], text: str) -> str:
        """`text` with `replacement`, or what that gives, for each of the words."""
        return self._compiled.sub(replacement, text) if self.may_be_in(text) else text

    def may_be_in(self, text: str, start: int = 0, end: int = _NO_END) -> bool:
        """False where `text` has none of the words between `start` and `end`, however the case of letters is told."""
        telling = self._telling
        if telling is None:
            return True
        words = _words_in(text, start, end)
        return not telling.words.isdisjoint(words) and telling.may_be_among(words)


class _Telling:
    """Words in capitals, one of which a text has where it has any phrase of a list: the longest of each phrase, with
    its other words, all of which such a text has too."""

    def __init__(self, others: Mapping[str, Collection[frozenset[str]]]) -> None:
        self.others = others
        self.words = frozenset(others)
        """Most texts have none of them, for which whoever asks looks first."""

    def may_be_among(self, words: frozenset[str]) -> bool:
        """Whether a text with these `words`, in capitals, may have any of the phrases."""
        return any(rest <= words for word in self.words & words for rest in self.others[word])


class WordLists:
    """Several lists of words: that a text has none of them all is told at once."""

    def __init__(self, lists: Iterable[ListedWords]) -> None:
        every = [words.telling for words in lists]
        known = [telling for telling in every if telling is not None]
        others: dict[str, list[frozenset[str]]] = {}
        for word, rests in (pair for telling in known for pair in telling.others.items()):
            others.setdefault(word, []).extend(rests)
        self._telling = _Telling(others) if len(known) == len(every) else None

    def may_be_in(self, text: str) -> bool:
        """False where `text` has none of the words of any list."""
        telling = self._telling
        if telling is None:
            return True
        words = _words_in(text, 0, _NO_END)
        return not telling.words.isdisjoint(words) and telling.may_be_among(words)


def _beginning(phrase: str) -> str:
    found = _WORD.match(phrase)
    if found is None:
        raise ValueError(f"{phrase!r} begins with neither a letter nor a digit")
    return _plain(found[0]).upper()


_NOTHING = frozenset[str]()


def _told_by(phrases: Iterable[str]) -> dict[str, tuple[frozenset[str], ...]]:
    """Of each phrase the word that few texts have, of the longest the last, behind prepositions; and its others."""
    found: dict[str, set[frozenset[str]]] = {}
    for phrase in phrases:
        words: list[str] = [word.upper() for word in _WORD.findall(_plain(phrase))]
        word = max(reversed(words), key=len)
        found.setdefault(word, set()).add(frozenset(words) - {word})
    # A word by itself is a phrase, or all that tells of one with others: what it has beside it is then of no account.
    return {word: (_NOTHING,) if _NOTHING in rests else tuple(rests) for word, rests in found.items()}


@lru_cache(maxsize=256)  # of a sentence it is asked whether it has words of one list after the other
def _words_in(text: str, start: int, end: int) -> frozenset[str]:
    if text.isascii():
        return frozenset(tokens(text[start:end].upper()))
    plain = _plain(text)
    capitals = plain.upper()
    if len(capitals) == len(plain):  # all at once; not where a letter has two as its capital, which may part a word
        return frozenset(tokens(capitals[start:end]))
    return frozenset(map(str.upper, _WORD.findall(plain, start, end)))


def _plain(text: str) -> str:
    """`text` with I and K for İ and the sign of kelvin, as expressions have it that ignore the case of letters."""
    return text if text.isascii() else text.replace("İ", "I").replace("\u212a", "K")
