"""The words of some articles, with where each stands: postings, and positions apart from them.

A posting is the gap to the last article with the word, then a number: how often the body has the word, times 8, and
flags for annotations, summary and title; with the first flag, the ordinals of the annotations follow as a list. The
positions of a posting are a list for the article's own words, where it has any, then a list for each annotation.

A key `*xy` has the postings of all words that begin with one or two characters, so that the first letters of a word
that is being typed need not read a large part of the index.

All of this is done some 300 times for an article, so that its loops are written out.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import chain, pairwise
from typing import Any, NamedTuple

from digest.core.search.analysis import BREAK, Analyser, is_unspaced
from digest.core.search.numbers import ENDING, WRITTEN, listed
from digest.core.search.spelled import scales, spelled
from digest.core.search.streams import Streams

TITLE, SUMMARY, ANNOTATED, ONCE = 1, 2, 4, 8
SHORT = 2
"""How long the beginnings are that have postings of their own."""
_STEP = 32
_PLACES = 1 << 20
"""An ordinal and a place in an annotation are one number for a while: ordinal * _PLACES + place."""


class Entry(NamedTuple):
    """A word's postings in a segment: how many, and the text of them and of their positions."""

    articles: int
    postings: str
    positions: str


class Lexicon:
    """Gathers the words of the articles of one segment, oldest first."""

    def __init__(self) -> None:
        self._languages: dict[str, tuple[Analyser, _Beginnings]] = {}
        # Of each word, one after the other: an article, the rest of its posting, its positions.
        self._words: defaultdict[str, list[Any]] = defaultdict(list)
        # Of each beginning: an article, the rest of its posting.
        self._begun: defaultdict[str, list[Any]] = defaultdict(list)
        self._listings: dict[int, str] = {}
        self.lengths: list[int] = []
        """How many words each article has."""

    def add(self, streams: Streams, language: str) -> None:
        """Adds an article."""
        if language not in self._languages:
            made = Analyser(language)
            self._languages[language] = made, _Beginnings(made)
        analyser, begins = self._languages[language]
        texts = (streams.title, *streams.summary, *streams.body)
        notes = [(ordinal, line) for ordinal, text in enumerate(streams.annotations) for line in text.split("\n")]
        found = analyser.words(BREAK.join((*texts, *(line for _, line in notes), "")))
        own: defaultdict[str, list[int]] = defaultdict(list)
        noted: defaultdict[str, list[int]] = defaultdict(list)
        place = start = summary_at = body_at = 0
        for number in range(len(texts)):
            end = found.index(BREAK, start)
            if number == 1:
                summary_at = place
            elif number == 1 + len(streams.summary):
                body_at = place
            if end > start:
                for word in found[start:end]:
                    own[word].append(place)
                    place += 1
                # A step that no phrase can take, and one of few, so that an edit moves the words of one paragraph.
                place = (place + _STEP) & -_STEP
            start = end + 1
        last = place = 0
        for ordinal, _ in notes:
            end = found.index(BREAK, start)
            place = place + 1 if ordinal == last else 0
            last = ordinal
            for word in found[start:end]:
                noted[word].append(ordinal * _PLACES + place)
                place += 1
            start = end + 1
        scale = scales(language)
        for places in (own, noted):
            for word, spot in spelled(places, scale):
                places[word] = sorted({*places[word], spot})
        self._post(own, noted, summary_at, body_at, begins)
        self.lengths.append(len(found) - len(texts) - len(notes))

    def _post(
        self,
        own: dict[str, list[int]],
        noted: dict[str, list[int]],
        summary_at: int,
        body_at: int,
        begins: _Beginnings,
    ) -> None:
        article = len(self.lengths)
        words, listings, written, ending = self._words, self._listings, WRITTEN, ENDING
        patterns: defaultdict[str, int] = defaultdict(int)  # 2, 4, … for the annotations that a beginning is in
        for word, places in own.items():
            if places[0] >= body_at:
                number = len(places) * ONCE
            else:
                number = TITLE if places[0] < summary_at else 0
                for place in places:
                    if place >= body_at:
                        number += ONCE
                    elif place >= summary_at:
                        number |= SUMMARY
            positions = ending[places[0]] if len(places) == 1 else listed(places)
            if word in noted:
                there, pattern = _noted(noted[word])
                ordinals = listings.get(pattern) or self._listing(pattern)
                words[word] += (article, written[number | ANNOTATED] + ordinals, positions + there)
                for beginning in begins[word]:
                    patterns[beginning] |= pattern
            else:
                words[word] += (article, written[number], positions)
        for word, places in noted.items():
            if word not in own:
                there, pattern = _noted(places)
                ordinals = listings.get(pattern) or self._listing(pattern)
                words[word] += (article, written[ANNOTATED] + ordinals, there)
                for beginning in begins[word]:
                    patterns[beginning] |= pattern
        begun, once, both = self._begun, (article, written[ONCE]), written[ONCE | ANNOTATED]
        alone = set(chain.from_iterable(map(begins.__getitem__, own)))
        for beginning in alone:
            if beginning not in patterns:
                begun[beginning] += once
        for beginning, pattern in patterns.items():
            ordinals = listings.get(pattern) or self._listing(pattern)
            begun[beginning] += (article, (both if beginning in alone else written[ANNOTATED]) + ordinals)

    def _listing(self, pattern: int) -> str:
        """The ordinals of a pattern as a list."""
        ordinals = [ordinal for ordinal in range(pattern.bit_length() - 1) if pattern >> ordinal + 1 & 1]
        text = self._listings[pattern] = listed(ordinals)
        return text

    def entries(self) -> dict[str, Entry]:
        """All words and beginnings of words."""
        found = {}
        for word, rows in self._words.items():
            found[word] = Entry(len(rows) // 3, _postings(rows[::3], rows[1::3]), "".join(rows[2::3]))
        for beginning, rows in self._begun.items():
            found[beginning] = Entry(len(rows) // 2, _postings(rows[::2], rows[1::2]), "")
        return found

    def stems(self) -> dict[str, set[str]]:
        """The stems of all words that have any, whatever the language."""
        merged: dict[str, set[str]] = {}
        for analyser, _ in self._languages.values():
            for word, stems in analyser.stems.items():
                if word in merged:
                    merged[word] |= stems
                else:
                    merged[word] = set(stems)
        return merged


class _Beginnings(dict[str, tuple[str, ...]]):
    """The keys of the beginnings of words, and of those of their stems."""

    def __init__(self, analyser: Analyser) -> None:
        super().__init__()
        self._stems = analyser.stems

    def __missing__(self, word: str) -> tuple[str, ...]:
        made: tuple[str, ...] = ()
        if word.isascii() or not is_unspaced(word[0]):
            forms = (word, *self._stems.get(word, ()))
            made = tuple({f"*{form[:length]}" for form in forms for length in range(1, SHORT + 1)})
        self[word] = made
        return made


def _noted(spots: list[int]) -> tuple[str, int]:
    """A word's positions in each annotation that has it, and the pattern of these annotations."""
    if len(spots) == 1:
        spot = spots[0]
        return ENDING[spot & _PLACES - 1], 2 << spot // _PLACES
    pattern = 0
    places: dict[int, list[int]] = {}
    for spot in spots:
        ordinal, place = divmod(spot, _PLACES)
        places.setdefault(ordinal, []).append(place)
        pattern |= 2 << ordinal
    return "".join([listed(there) for there in places.values()]), pattern


def _postings(articles: list[int], rests: list[str]) -> str:
    written = WRITTEN
    gaps = [written[article - before - 1] for before, article in pairwise([-1, *articles])]
    return "".join([gap + rest for gap, rest in zip(gaps, rests, strict=True)])
