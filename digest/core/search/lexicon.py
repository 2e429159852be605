"""The words of some articles, with where each stands: postings, and positions apart from them.

A posting is the gap to the last article with the word, then a number: how often the body has the word, times 8, and
flags for annotations, summary and title; with the first flag, the ordinals of the annotations follow as a list. The
positions of a posting are a list for the article's own words, where it has any, then a list for each annotation.

A key `*xy` has the postings of all words that begin with one or two characters, so that the first letters of a word
that is being typed need not read a large part of the index.
"""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from digest.core.search.analysis import Analyser, is_unspaced
from digest.core.search.numbers import WRITTEN, listed
from digest.core.search.streams import Streams

TITLE, SUMMARY, ANNOTATED, ONCE = 1, 2, 4, 8
SHORT = 2
"""How long the beginnings are that have postings of their own."""


class Entry(NamedTuple):
    """A word's postings in a segment: how many, and the text of them and of their positions."""

    articles: int
    postings: str
    positions: str


class _Found:
    """What is known of a word so far."""

    __slots__ = ("count", "last", "positions", "postings")

    def __init__(self) -> None:
        self.count = 0
        self.last = -1
        self.postings: list[str] = []
        self.positions: list[str] = []


class _Words(dict[str, _Found]):
    def __missing__(self, word: str) -> _Found:
        found = self[word] = _Found()
        return found


class Lexicon:
    """Gathers the words of the articles of one segment, oldest first."""

    def __init__(self) -> None:
        self._analysers: dict[str, Analyser] = {}
        self._words = _Words()
        self._beginnings: dict[str, tuple[str, ...]] = {}
        self.lengths: list[int] = []
        """How many words each article has."""

    def add(self, streams: Streams, language: str) -> None:
        """Adds an article."""
        analyser = self._analysers.get(language) or self._analysers.setdefault(language, Analyser(language))
        own: defaultdict[str, list[int]] = defaultdict(list)
        place = 0
        summary_at = body_at = 0
        for number, text in enumerate((streams.title, *streams.summary, *streams.body)):
            if number == 1:
                summary_at = place
            elif number == 1 + len(streams.summary):
                body_at = place
            if text:
                for word in analyser.words(text):
                    own[word].append(place)
                    place += 1
                place += 1  # a step that no phrase can take
        noted: defaultdict[str, list[tuple[int, list[int]]]] = defaultdict(list)
        length = sum(map(len, own.values()))
        for ordinal, text in enumerate(streams.annotations):
            there: defaultdict[str, list[int]] = defaultdict(list)
            place = 0
            for line in text.split("\n"):
                for word in analyser.words(line):
                    there[word].append(place)
                    place += 1
                    length += 1
                place += 1
            for word, places in there.items():
                noted[word].append((ordinal, places))
        self._post(len(self.lengths), own, noted, summary_at, body_at)
        self._post_beginnings(len(self.lengths), own, noted, analyser)
        self.lengths.append(length)

    def _post(
        self,
        article: int,
        own: dict[str, list[int]],
        noted: dict[str, list[tuple[int, list[int]]]],
        summary_at: int,
        body_at: int,
    ) -> None:
        words, written = self._words, WRITTEN
        for word, places in own.items():
            first = places[0]
            if first >= body_at:
                number = len(places) * ONCE
            else:
                number = TITLE if first < summary_at else 0
                in_body = 0
                for place in places:
                    if place >= body_at:
                        in_body += 1
                    elif place >= summary_at:
                        number |= SUMMARY
                number += in_body * ONCE
            found = words[word]
            found.count += 1
            if word in noted:
                spots = noted[word]
                ordinals = listed([ordinal for ordinal, _ in spots])
                found.postings.append(written[article - found.last - 1] + written[number | ANNOTATED] + ordinals)
                found.positions.append(listed(places) + "".join([listed(there) for _, there in spots]))
            else:
                found.postings.append(written[article - found.last - 1] + written[number])
                found.positions.append(listed(places))
            found.last = article
        for word, spots in noted.items():
            if word not in own:
                found = words[word]
                found.count += 1
                ordinals = listed([ordinal for ordinal, _ in spots])
                found.postings.append(written[article - found.last - 1] + written[ANNOTATED] + ordinals)
                found.positions.append("".join([listed(there) for _, there in spots]))
                found.last = article

    def _post_beginnings(
        self,
        article: int,
        own: dict[str, list[int]],
        noted: dict[str, list[tuple[int, list[int]]]],
        analyser: Analyser,
    ) -> None:
        words, written, known = self._words, WRITTEN, self._beginnings
        in_own: set[str] = set()
        for word in own:
            in_own.update(known[word] if word in known else self._begins(word, analyser))
        in_notes: defaultdict[str, set[int]] = defaultdict(set)
        for word, spots in noted.items():
            for beginning in known[word] if word in known else self._begins(word, analyser):
                in_notes[beginning].update([ordinal for ordinal, _ in spots])
        for beginning in in_own:
            found = words[beginning]
            found.count += 1
            if beginning in in_notes:
                ordinals = listed(sorted(in_notes[beginning]))
                found.postings.append(written[article - found.last - 1] + written[ONCE | ANNOTATED] + ordinals)
            else:
                found.postings.append(written[article - found.last - 1] + written[ONCE])
            found.last = article
        for beginning, ordinal_set in in_notes.items():
            if beginning not in in_own:
                found = words[beginning]
                found.count += 1
                ordinals = listed(sorted(ordinal_set))
                found.postings.append(written[article - found.last - 1] + written[ANNOTATED] + ordinals)
                found.last = article

    def _begins(self, word: str, analyser: Analyser) -> tuple[str, ...]:
        """The keys of a word's beginnings, and of those of its stems."""
        made: tuple[str, ...] = ()
        if not is_unspaced(word[0]):
            forms = (word, *analyser.stems.get(word, ()))
            made = tuple({f"*{form[:length]}" for form in forms for length in range(1, SHORT + 1)})
        self._beginnings[word] = made
        return made

    def entries(self) -> dict[str, Entry]:
        """All words and beginnings of words."""
        return {
            word: Entry(found.count, "".join(found.postings), "".join(found.positions))
            for word, found in self._words.items()
        }

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
