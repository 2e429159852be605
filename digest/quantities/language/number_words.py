"""Numbers in words: "two hundred and fifty thousand", "deux cent quarante", "achthundertfünfzig", "one point two".

A number is read word by word: each adds to what stands before it where there is room ("twenty" leaves room for less
than ten), or multiplies it. Scales from a million on are not read here.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from digest.quantities.patterns import GAP, WORD_END, key, one_of

if TYPE_CHECKING:
    from digest.quantities.language.lexicon import AmountLexicon

_WORD = re.compile(r"\w{1,60}'?")
_GAP = re.compile(r"\s?-\s?|\s{1,3}")
_FEW_DIGITS = r"\d{1,3}(?![\d.,]*\d)"
_HUNDREDS = re.compile(rf"\s({_FEW_DIGITS})")
_COMMA = re.compile(r",\s{1,3}")
_MOST_WORDS = 5
_LONGEST = 160
_THOUSAND = 1000


class Worded(NamedTuple):
    number: Decimal
    end: int
    joined: int
    """What was added after the last joiner: 3 of "a hundred and three"; 0 where nothing was."""


class _Sum:
    """A number as its words add up; `take` says whether a word fits."""

    def __init__(self, first: int) -> None:
        self.total, self.current, self.room, self.least = 0, first, 1000 if not first else 1, 10**6

    @property
    def number(self) -> int:
        return self.total + self.current

    def multiply(self, by: int) -> bool:
        if by >= _THOUSAND:
            if by >= self.least:
                return False
            self.total += (self.current or 1) * by
            self.current, self.room, self.least = 0, 1000, by
            return True
        if self.current >= by or (self.total and not self.current and self.room < by):
            return False
        self.current, self.room = (self.current or 1) * by, by
        return True

    def add(self, value: int) -> bool:
        if value >= self.room and (self.number or value < _THOUSAND):  # a word of its own: czterotysięczny
            return False
        self.current += value
        self.room = (
            1
            if value >= _THOUSAND
            else 100
            if value >= 100 and value % 100 == 0
            else 10
            if value in range(20, 100, 10)
            else 1
        )
        return True


class NumberWords:
    """The number words of a language."""

    def __init__(self, lexicon: AmountLexicon) -> None:
        self._multipliers = {key(word): value for word, value in lexicon.multipliers.items()}
        self._numbers = {key(word): value for word, value in lexicon.numbers.items()}
        self._values = self._numbers | self._multipliers
        self._joiners = frozenset(map(key, lexicon.joiners))
        self._before_digits = frozenset(map(key, lexicon.before_digits))
        led = "|".join(rf"(?<={word}\s)" for word in sorted(lexicon.before_digits))
        self.digits_behind = rf"(?:{led}){_FEW_DIGITS}" if led else "(?!)"
        """A regular expression for digits that go on with a number word, right behind it."""
        parts = [word for word in {*self._values, *self._joiners} if " " not in word]
        self._parts = re.compile(one_of(parts)) if lexicon.compounding else None
        self.points = re.compile(rf"\s{{1,3}}{one_of(lexicon.points)}\s{{1,3}}") if lexicon.points else None
        self.first = one_of(lexicon.numbers, capitalised=True)
        """A regular expression for what a number in words may begin with."""
        self._denominator = re.compile(rf"(?:\s{{1,3}}|-){one_of(lexicon.denominators)}(?!\w)")
        self.compounding = lexicon.compounding

    def read(self, text: str, start: int, first: int = 0) -> Worded | None:
        """The number in words that begins at `start` of `text`, which is even; None where there is none, or where a
        number word follows that does not continue it, as in "two three". `first` is what an article counts for."""
        end, running = start, _Sum(first)
        joined, before_joiner, place = 0, 0, start
        while place < start + _LONGEST and (taken := self._next(text, place)):
            values, after, is_joiner = taken
            if is_joiner:
                following = _GAP.match(text, after)
                if end == start or following is None or self._next(text, following.end()) is None:
                    break
                before_joiner, place = running.number, following.end()
                joined = -1
                continue
            if not all(self._take(running, *value) for value in values):
                if joined < 0 or text[end : end + 1] in (",", "-"):  # dwa-trzy: two to three
                    break
                return None
            end = after
            joined = running.number - before_joiner if joined < 0 else 0
            if self._denominator.match(text, end):
                break
            gap = _GAP.match(text, end)
            if gap is None and running.least <= _THOUSAND and not running.current:
                gap = _COMMA.match(text, end)
            if gap is None:
                break
            place = gap.end()
        if end == start and not first:
            return None
        if key(text[start:end]) in self._before_digits and (digits := _HUNDREDS.match(text, end)):
            return Worded(Decimal(running.number + int(digits[1])), digits.end(), 0)
        return Worded(Decimal(running.number), end, max(joined, 0))

    def decimals(self, text: str, end: int) -> tuple[str, int]:
        """The decimals in words after a number in words that ends at `end`, as digits, and where they end."""
        point = self.points.match(text, end) if self.points else None
        if point is None:
            return "", end
        digits, place = "", point.end()
        while word := _WORD.match(text, place):
            value = self._values.get(key(word[0]))
            if value is None or value > 9:
                break
            digits, end = f"{digits}{value}", word.end()
            gap = _GAP.match(text, end)
            if gap is None:
                return digits, end
            place = gap.end()
        if (not digits.strip("0")) and (rest := self.read(text, place)):
            return f"{digits}{rest.number}", rest.end
        return digits, end

    @staticmethod
    def _take(running: _Sum, value: int, multiplies: bool) -> bool:
        return running.multiply(value) if multiplies else running.add(value)

    def _next(self, text: str, place: int) -> tuple[list[tuple[int, bool]], int, bool] | None:
        """The longest number word at `place`: what it is worth, where it ends, and whether it only joins."""
        ends: list[int] = []
        at = place
        while len(ends) < _MOST_WORDS and (word := _WORD.match(text, at)):
            ends.append(word.end())
            gap = None if word[0].endswith("'") else _GAP.match(text, word.end())
            if gap is None:
                break
            at = gap.end()
        for end in reversed(ends):
            phrase = key(text[place:end])
            if phrase in self._values:
                return [(self._values[phrase], phrase in self._multipliers)], end, False
            if phrase in self._joiners:
                return [], end, True
        if ends and self._parts and (parts := self._split(key(text[place : ends[0]]))):
            return parts, ends[0], False
        return None

    def _split(self, word: str) -> list[tuple[int, bool]] | None:
        """The parts of a number that is written as one word."""
        parts, place = [], 0
        assert self._parts is not None
        while place < len(word):
            part = self._parts.match(word, place)
            if part is None or not part[0]:
                return None
            place = part.end()
            if part[0] not in self._joiners:
                parts.append((self._values[part[0]], part[0] in self._multipliers))
        return parts


CONTRACTED = frozenset("des dos das dei von".split())


def fractions_in_words(lexicon: AmountLexicon) -> str:
    """Fractions in words; before a noun, those that end as a place in a row does are that: *el décimo* aniversario."""
    articles = {*lexicon.articles, *lexicon.determiners, *lexicon.definite}  # but "jeder vierte" is one in four
    parts = ((words, *words.split(" ", 1)) for words in lexicon.fractions if " " in words)
    placed = [words for words, first, last in parts if first in articles and last in lexicon.places]
    if not placed:
        return one_of(lexicon.fractions, capitalised=True)
    plain = [words for words in lexicon.fractions if words not in placed]
    return f"(?:{one_of(plain, capitalised=True)}|{one_of(placed, capitalised=True)}(?!{noun_behind(lexicon)}))"


def places_in_words(lexicon: AmountLexicon) -> str:
    """Places in a row in words."""
    alone = [words for words in lexicon.places if words not in lexicon.joined_places]
    joined = (
        f"|{one_of(lexicon.joined_places, capitalised=True)}(?={noun_behind(lexicon)})" if lexicon.joined_places else ""
    )
    return one_of(alone, capitalised=True) + joined


def noun_behind(lexicon: AmountLexicon) -> str:
    """What a noun begins with, as far as that can be told: a word that is none of the small ones."""
    small = {*lexicon.prepositions, *lexicon.stops, *lexicon.parts_of, *lexicon.links, *CONTRACTED}
    words = one_of(word for word in small if word.isalpha())
    return rf"{GAP}(?!{words}{WORD_END})(?!d')[^\W\d_]"
