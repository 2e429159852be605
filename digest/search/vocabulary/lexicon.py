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
from itertools import pairwise
from typing import Any, NamedTuple

from digest.search.analysis import BREAK, Analyser, is_unspaced
from digest.search.numbers import ENDING, WRITTEN, listed
from digest.search.spelled import scales, spelled
from digest.search.streams import TextStreams

TITLE, SUMMARY, ANNOTATED, ONCE = 1, 2, 4, 8
_STEP = 32
_PLACES = 1 << 20
"""An ordinal and a place in an annotation are one number for a while: ordinal * _PLACES + place."""


class WordEntry(NamedTuple):
    """A word's postings in a segment: how many, and the text of them and of their positions."""

    articles: int
    postings: str
    positions: str


class SegmentLexicon:
    """Gathers the words of the articles of one segment, oldest first."""

    def __init__(self) -> None:
        self._analysers: dict[str, Analyser] = {}
        # Of each word, one after the other: an article, the rest of its posting, its positions, and where it stands, as
        # bits: 1 for the article's own words, 2, 4, … for its annotations.
        self._words: defaultdict[str, list[Any]] = defaultdict(list)
        self._listings: dict[int, str] = {}
        self.lengths: list[int] = []
        """How many words each article has."""

    def add(self, streams: TextStreams, language: str) -> None:
        """Adds an article."""
        if language not in self._analysers:
            self._analysers[language] = Analyser(language)
        texts = (streams.title, *streams.summary, *streams.body)
        notes = [(ordinal, line) for ordinal, text in enumerate(streams.annotations) for line in text.split("\n")]
        found = self._analysers[language].words(BREAK.join((*texts, *(line for _, line in notes), "")))
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
                for spot, word in enumerate(found[start:end], place):
                    own[word].append(spot)
                # A step that no phrase can take, and one of few, so that an edit moves the words of one paragraph.
                place = (place + end - start + _STEP) & -_STEP
            start = end + 1
        last = place = 0
        for ordinal, _ in notes:
            end = found.index(BREAK, start)
            place = place + 1 if ordinal == last else 0
            last = ordinal
            for spot, word in enumerate(found[start:end], ordinal * _PLACES + place):
                noted[word].append(spot)
            place += end - start
            start = end + 1
        scale = scales(language)
        for places in (own, noted):
            for word, spot in spelled(places, scale):
                places[word] = sorted({*places[word], spot})
        self._post(own, noted, summary_at, body_at)
        self.lengths.append(len(found) - len(texts) - len(notes))

    def _post(self, own: dict[str, list[int]], noted: dict[str, list[int]], summary_at: int, body_at: int) -> None:
        article = len(self.lengths)
        words, listings, written, ending = self._words, self._listings, WRITTEN, ENDING
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
                words[word] += (article, written[number | ANNOTATED] + ordinals, positions + there, pattern | 1)
            else:
                words[word] += (article, written[number], positions, 1)
        for word, places in noted.items():
            if word not in own:
                there, pattern = _noted(places)
                ordinals = listings.get(pattern) or self._listing(pattern)
                words[word] += (article, written[ANNOTATED] + ordinals, there, pattern)

    def _listing(self, pattern: int) -> str:
        """The ordinals of a pattern as a list; nothing for none."""
        ordinals = [ordinal for ordinal in range(pattern.bit_length() - 1) if pattern >> ordinal + 1 & 1]
        text = self._listings[pattern] = listed(ordinals) if ordinals else ""
        return text

    def entries(self) -> dict[str, WordEntry]:
        """All words and beginnings of words."""
        found = {}
        for word, rows in self._words.items():
            found[word] = WordEntry(len(rows) // 4, _postings(rows[::4], rows[1::4]), "".join(rows[2::4]))
        for beginning, marked in self._begun().items():
            articles = sorted(marked)
            rests = {where: self._rest(where) for where in {*marked.values()}}
            postings = _postings(articles, [rests[marked[article]] for article in articles])
            found[f"*{beginning}"] = WordEntry(len(articles), postings, "")
        return found

    def of_one(self) -> dict[str, tuple[str, str]]:
        """Of each word and beginning of the only article: its posting without the gap before it, and its positions."""
        found = {word: (rest, positions) for word, (_, rest, positions, _) in self._words.items()}
        found.update((f"*{beginning}", (self._rest(marked[0]), "")) for beginning, marked in self._begun().items())
        return found

    def _begun(self) -> dict[str, dict[int, int]]:
        """Of each beginning of words, or of their stems, the articles that have it, and where."""
        stems = self.stems()
        begun: defaultdict[str, dict[int, int]] = defaultdict(dict)
        for word, rows in self._words.items():
            if not word.isascii() and is_unspaced(word[0]):
                continue
            beginnings = {word[:1], word[:2]}
            for stem in stems.get(word, ()):
                if not stem.startswith(word[:2]):
                    beginnings |= {stem[:1], stem[:2]}
            articles, marks = rows[::4], rows[3::4]
            for beginning in beginnings:
                marked = begun[beginning]
                for article, where in zip(articles, marks, strict=True):
                    marked[article] = marked.get(article, 0) | where
        return begun

    def _rest(self, where: int) -> str:
        pattern = where & ~1
        flags = (ONCE if where & 1 else 0) | (ANNOTATED if pattern else 0)
        return WRITTEN[flags] + (self._listings.get(pattern) or self._listing(pattern))

    def stems(self) -> dict[str, set[str]]:
        """The stems of all words that have any, whatever the language."""
        merged: dict[str, set[str]] = {}
        for analyser in self._analysers.values():
            for word, stems in analyser.stems.items():
                if word in merged:
                    merged[word] |= stems
                else:
                    merged[word] = set(stems)
        return merged


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
