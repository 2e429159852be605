"""What stands in an original in the place of a passage: in the sentence that was its own.

An amount alone says nothing of where it was: a headline, another sentence or the note of a correction may have it too.
So sentences are aligned first, with all numbers taken for one, and then the words of a sentence with those of the one
in its place: what is corrected is mostly a number.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from difflib import SequenceMatcher

from digest.quantities.mentions import mentions
from digest.text.folding import fold
from digest.text.scripts import EDGELESS
from digest.text.sentences.splitting import sentences
from digest.text.spans import Span

_TOKEN = re.compile(rf"[{EDGELESS}]|(?:(?<!\w)[-−+])?\d(?:[\d.,]*\d)?|(?:(?![\d{EDGELESS}])\w)+|[%‰$£€¥₹₩₽₺₫฿₪]")
_DIGIT = re.compile(r"\d")
_NUMBER = "0"
_LIKE = 0.6
_BESIDE = 2  # sentences around the one in a place, into which it may have been parted


@dataclass(frozen=True, slots=True)
class _Sentence:
    start: int
    end: int
    tokens: tuple[Span, ...]
    words: tuple[str, ...]
    """The tokens as they are compared: in small letters."""
    shape: tuple[str, ...]
    """The same, with all numbers alike."""


@dataclass(frozen=True, slots=True)
class InPlace:
    """The words of the original that stand in a passage's place; `stands` where they are the passage's own."""

    words: str
    stands: bool


def tells_amount(words: str, language: str) -> bool:
    """Whether `words` have an amount, in digits or in words: "12%", "twelve metres", "two thirds"."""
    if _DIGIT.search(words):
        return True
    return any(each.quantity.unit is not None or each.quantity.number != 1 for each in mentions(words, language))


class Alignment:
    """The sentences of an article beside those of its original as it is now."""

    def __init__(self, before: str, now: str, language: str) -> None:
        self._before, self._now, self._language = before, now, language
        self._old, self._new = _sentences(before, language), _sentences(now, language)
        self._starts = [sentence.start for sentence in self._old]
        shapes = [sentence.shape for sentence in self._old], [sentence.shape for sentence in self._new]
        blocks = SequenceMatcher(None, *shapes, autojunk=False).get_matching_blocks()
        self._partners = {a + step: b + step for a, b, size in blocks for step in range(size)}
        self._taken = set(self._partners.values())

    def in_place_of(self, passage: Span) -> InPlace | None:
        """What stands in the place of `passage`, a span of the article; None where its sentences are not found."""
        first = bisect_right(self._starts, passage.start) - 1
        last = bisect_right(self._starts, max(passage.start, passage.end - 1)) - 1
        partners = [self._partner(number) for number in (first, last)] if first >= 0 else [None]
        begun, ended = partners[0], partners[-1]
        if begun is None or ended is None or not 0 <= ended - begun <= 2 * (last - first):
            return None
        old, new = _joined(self._old[first : last + 1]), _joined(self._new[begun : ended + 1])
        wanted = [number for number, token in enumerate(old.tokens) if _overlap(token, passage)]
        if not wanted:
            return None
        reached = sorted({place for number in wanted for place in _places(old, new)[number]})
        said = tuple(old.words[number] for number in wanted)
        put = new.words[reached[0] : reached[-1] + 1] if reached else ()
        words = self._now[new.tokens[reached[0]].start : new.tokens[reached[-1]].end] if reached else ""
        if _holds(put, said):
            return InPlace(words, stands=True)
        if not tells_amount(words, self._language):
            near = [new, *(self._new[each] for each in self._beside(begun, ended))]
            return InPlace("", stands=any(_holds(each.words, said) for each in near))
        return InPlace(" ".join(words.split()), stands=False)

    def _partner(self, number: int) -> int | None:
        """The sentence in the place of an article's: of those that are nobody else's the one that is most like it."""
        if number in self._partners:
            return self._partners[number]
        old = self._old[number]
        matcher = SequenceMatcher(None, autojunk=False)
        matcher.set_seq2(old.shape)
        best: tuple[float, float, int] | None = None
        for place, new in enumerate(self._new):
            matcher.set_seq1(new.shape)
            if place in self._taken or matcher.real_quick_ratio() < _LIKE or matcher.quick_ratio() < _LIKE:
                continue
            ratio = matcher.ratio()
            same = SequenceMatcher(None, new.words, old.words, autojunk=False).ratio()
            if ratio >= _LIKE and (best is None or (ratio, same) > best[:2]):
                best = (ratio, same, place)
        return best[2] if best else None

    def _beside(self, begun: int, ended: int) -> list[int]:
        """The sentences around those in a place that are nobody else's."""
        around = range(max(0, begun - _BESIDE), min(len(self._new), ended + _BESIDE + 1))
        return [number for number in around if number not in self._taken]


def _sentences(text: str, language: str) -> list[_Sentence]:
    found, at = [], 0
    for line in text.split("\n"):
        found += [_sentence(text, at + each.start, at + each.end) for each in sentences(line, language)]
        at += len(line) + 1
    return found


def _sentence(text: str, start: int, end: int) -> _Sentence:
    tokens = tuple(Span(found.start(), found.end()) for found in _TOKEN.finditer(text, start, end))
    words = tuple(fold(text[token.start : token.end]).folded.casefold() for token in tokens)
    return _Sentence(start, end, tokens, words, tuple(_NUMBER if _DIGIT.search(word) else word for word in words))


def _joined(several: list[_Sentence]) -> _Sentence:
    return _Sentence(
        several[0].start,
        several[-1].end,
        tuple(token for each in several for token in each.tokens),
        tuple(word for each in several for word in each.words),
        tuple(word for each in several for word in each.shape),
    )


def _overlap(token: Span, passage: Span) -> bool:
    return token.start < passage.end and passage.start < token.end


def _places(old: _Sentence, new: _Sentence) -> list[range]:
    """Where each word of a sentence stands in the other one; where words are replaced by more or fewer, among these.

    Words are aligned as they are where that finds as many of them as with all numbers alike: a number that was put in
    moves none of the others.
    """
    exact = SequenceMatcher(None, old.words, new.words, autojunk=False)
    alike = SequenceMatcher(None, old.shape, new.shape, autojunk=False)
    found = [sum(block.size for block in matcher.get_matching_blocks()) for matcher in (exact, alike)]
    places = [range(0)] * len(old.words)
    for _, a, a_end, b, b_end in (exact if found[0] >= found[1] else alike).get_opcodes():
        is_even = a_end - a == b_end - b
        for step in range(a_end - a):
            places[a + step] = range(b + step, b + step + 1) if is_even else range(b, b_end)
    return places


def _holds(words: tuple[str, ...], said: tuple[str, ...]) -> bool:
    return any(words[at : at + len(said)] == said for at in range(len(words) - len(said) + 1))
