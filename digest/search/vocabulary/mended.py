"""The text of a segment after one of its articles was edited: rows are mended where words came, went or moved.

To analyse all articles of a segment takes a third of a second, and an edit changes some ten of its thousands of rows.
What comes out is what all of it would give; where the rows do not tell enough for that, nothing does.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from digest.search.numbers import WRITTEN, read
from digest.search.streams import TextStreams
from digest.search.vocabulary.atoms import ATOM, Atoms, AtomText, Divided, replaced, text_of, unpacked
from digest.search.vocabulary.lexicon import ANNOTATED, SegmentLexicon
from digest.search.vocabulary.rows import Row, read_forms, read_stems, written_forms, written_stems

_MORE = 97
"""The code from which on a character is not the last one of a number."""
_NO_STEMS = frozenset[str]()
_Posting = tuple[str, str]
"""A posting without the gap before it, and its positions."""


class Edited(NamedTuple):
    """An article of a segment by its place there, before and after it was edited, in the language of all of them."""

    place: int
    before: TextStreams
    after: TextStreams
    language: str


class Mended(NamedTuple):
    """A segment's text, how many words the edited article has, and how many more than before."""

    divided: Divided
    length: int
    added: int


def mended(segment: Divided, edited: Edited) -> Mended | None:
    """The text of the `segment` after one article was edited; None where that takes analysing all of it.

    All its articles are in one language.
    """
    before, after = _alone(edited.before, edited.language), _alone(edited.after, edited.language)
    old, new = before.of_one(), after.of_one()
    old_stems, new_stems = before.stems(), after.stems()
    rows = _Rows(segment)
    for word in sorted(old.keys() | new.keys()):
        was = frozenset(old_stems.get(word, (word,))) if word in old else _NO_STEMS
        now = frozenset(new_stems.get(word, (word,))) if word in new else _NO_STEMS
        if old.get(word) == new.get(word) and was == now:
            continue
        others = rows.put(word, edited.place, new.get(word))
        if not others:
            rows.put_stems(word, now)
        elif not (now <= others and (was <= now or len(others) == 1)):
            return None  # which of the stems the other articles have is not known
    length = after.lengths[0]
    return Mended(replaced(segment, rows.changed()), length, length - before.lengths[0])


def words_of(text: bytes) -> Iterator[tuple[str, int]]:
    """The words of a segment by its text, and how many articles have each."""
    for line in text.decode().split("\n")[:-1]:
        word, _, _, rest = line.split("\t")
        yield word, read(rest) if rest else 0


def _alone(streams: TextStreams, language: str) -> SegmentLexicon:
    lexicon = SegmentLexicon()
    lexicon.add(streams, language)
    return lexicon


class _Rows:
    """The rows of a segment by their atoms, those that are asked for."""

    def __init__(self, segment: Divided) -> None:
        self._segment = segment
        self._atoms: Atoms = unpacked(segment.atoms)
        self._opened: dict[str, dict[str, Row]] = {}

    def put(self, word: str, place: int, posting: _Posting | None) -> frozenset[str]:
        """Gives the article at `place` its posting of `word`, or takes it away. The stems that the other articles which
        have the word know it by; none where there are no others."""
        row = self._row(word)
        others = [entry for entry in _entries(row) if entry[0] != place]
        entries = sorted([*others, (place, *posting)] if posting else others)
        gaps = [WRITTEN[article - before - 1] for before, article in pairwise([-1, *(entry[0] for entry in entries)])]
        postings = "".join([gap + entry[1] for gap, entry in zip(gaps, entries, strict=True)])
        self._put(
            row._replace(articles=len(entries), postings=postings, positions="".join(entry[2] for entry in entries))
        )
        return read_stems(word, row.stems) if others else _NO_STEMS

    def put_stems(self, word: str, stems: frozenset[str]) -> None:
        """Gives a word that no other article has these stems in place of those that it had."""
        row = self._row(word)
        self._put(row._replace(stems=written_stems(word, stems)))
        before = read_stems(word, row.stems)
        for stem in (before ^ stems) - {word}:
            other = self._row(stem)
            forms = [form for form in read_forms(stem, other.forms) if form != word]
            if stem in stems:
                insort(forms, word)
            self._put(other._replace(forms=written_forms(stem, forms)))

    def changed(self) -> Mapping[str, AtomText]:
        """The text of each atom that was looked into; an empty one where it has no words any more."""
        return {
            beginning: text_of(row for _, row in sorted(rows.items()) if row.articles or row.forms)
            for beginning, rows in self._opened.items()
        }

    def _put(self, row: Row) -> None:
        self._rows_beside(row.word)[row.word] = row

    def _row(self, word: str) -> Row:
        return self._rows_beside(word).get(word) or Row(word, "", "", 0, "", "")

    def _rows_beside(self, word: str) -> dict[str, Row]:
        beginning = word[:ATOM]
        if beginning not in self._opened:
            self._opened[beginning] = {row.word: row for row in self._rows_of(beginning)}
        return self._opened[beginning]

    def _rows_of(self, beginning: str) -> Iterator[Row]:
        atoms = self._atoms
        number = bisect_left(atoms.beginnings, beginning)
        if number == len(atoms.beginnings) or atoms.beginnings[number] != beginning:
            return
        words = self._segment.words[atoms.words[number] : atoms.words[number + 1]].decode()
        places = self._segment.places[atoms.places[number] : atoms.places[number + 1]].decode()
        positions = dict(line.split("\t") for line in places.split("\n")[:-1])
        for line in words.split("\n")[:-1]:
            word, stems, forms, rest = line.split("\t")
            count, at = _number(rest, 0) if rest else (0, 0)
            yield Row(word, stems, forms, count, rest[at:], positions.get(word, ""))


def _entries(row: Row) -> Iterator[tuple[int, str, str]]:
    """The postings of a row: of each its article, the rest of it, and its positions."""
    article, at, spot = -1, 0, 0
    for _ in range(row.articles):
        gap, start = _number(row.postings, at)
        article += gap + 1
        number, at = _number(row.postings, start)
        lists = 1 if number & ~ANNOTATED else 0
        if number & ANNOTATED:
            ordinals, at = _list(row.postings, at)
            lists += ordinals
        place = spot
        for _ in range(lists if row.positions else 0):
            _, spot = _list(row.positions, spot)
        yield article, row.postings[start:at], row.positions[place:spot]


def _list(text: str, at: int) -> tuple[int, int]:
    """How many numbers the list has that begins at `at`, and where it ends."""
    count = 1
    number, at = _number(text, at)
    while number & 1:
        count += 1
        number, at = _number(text, at)
    return count, at


def _number(text: str, at: int) -> tuple[int, int]:
    """The number that begins at `at`, and where it ends."""
    end = at
    while ord(text[end]) >= _MORE:
        end += 1
    return read(text[at : end + 1]), end + 1
