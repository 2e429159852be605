"""The files of words: of each range of the vocabulary one with postings, one with positions.

A line is `word TAB stems TAB forms TAB postings`, or `word TAB positions`. The postings of the segments follow each
other, each after the gap to the last segment that has the word.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate

import msgspec

from digest.core.fingerprint import Digested, fingerprint
from digest.core.library import Library
from digest.core.search import ranges
from digest.core.search.numbers import WRITTEN
from digest.core.search.segments import HASH, Atoms, Segment
from digest.core.settings import Settings

_ATOMS = msgspec.json.Decoder(Atoms).decode


class Range(Digested):
    """A range of the vocabulary: lines of each segment's text, from one byte to before another. What is in them is
    known by `hashes`."""

    __slots__ = ("name", "names", "spans")

    def __init__(self, names: Sequence[bytes], spans: Sequence[tuple[int, int]], hashes: Sequence[str]) -> None:
        self.names = names
        self.spans = spans
        self.name = fingerprint(" ".join(hashes))

    @property
    def digest(self) -> bytes:
        return self.name

    def lines(self, library: Library) -> Iterator[tuple[int, list[str]]]:
        """The number of each segment that has any, with its lines. Raises LostError."""
        for number, (name, (start, end)) in enumerate(zip(self.names, self.spans, strict=True)):
            if start < end:
                yield number, library.opened(name, bytes)[start:end].decode().split("\n")[:-1]


def divided(segments: Sequence[Segment], library: Library) -> Iterator[tuple[str, Range, Range]]:
    """Where each range of the vocabulary starts, with its words, and their places. Raises LostError."""
    opened = [library.opened(segment.atoms, _ATOMS) for segment in segments]
    starts = ranges.cut(ranges.summed(zip(atoms.beginnings, atoms.word_sizes, strict=True) for atoms in opened))
    cuts = [[bisect_left(atoms.beginnings, start) for start in starts] + [len(atoms.beginnings)] for atoms in opened]
    words = _Cut([segment.words for segment in segments], [(atoms.word_sizes, atoms.words) for atoms in opened], cuts)
    places = _Cut(
        [segment.places for segment in segments], [(atoms.place_sizes, atoms.places) for atoms in opened], cuts
    )
    for number, start in enumerate(starts):
        yield start, words.range(number), places.range(number)


class _Cut:
    """The texts of all segments, cut alike; `atoms` are the sizes and hashes of what each is made of."""

    def __init__(
        self, names: Sequence[bytes], atoms: Sequence[tuple[Sequence[int], str]], cuts: Sequence[Sequence[int]]
    ) -> None:
        self._names = names
        self._atoms = [(list(accumulate(sizes, initial=0)), hashes) for sizes, hashes in atoms]
        self._cuts = cuts

    def range(self, number: int) -> Range:
        spans, within = [], []
        for (places, hashes), cut in zip(self._atoms, self._cuts, strict=True):
            low, high = cut[number], cut[number + 1]
            spans.append((places[low], places[high]))
            within.append(hashes[low * HASH : high * HASH])
        return Range(self._names, spans, within)


def words_file(library: Library, _: Settings, part: Range) -> bytes:
    """The postings of a range."""
    lines: dict[str, list[str]] = {}
    stems: dict[str, str] = {}
    forms: dict[str, str] = {}
    last: dict[str, int] = {}
    for number, written in part.lines(library):
        for line in written:
            word, own, others, postings = line.split("\t")
            if word not in lines:
                lines[word], stems[word], forms[word], last[word] = [], own, others, -1
            else:
                stems[word] = _united(stems[word], own)
                forms[word] = _united(forms[word], others)
            if postings:
                lines[word].append(WRITTEN[number - last[word] - 1] + postings)
                last[word] = number
    return "".join(
        [f"{word}\t{stems[word]}\t{forms[word]}\t{''.join(lines[word])}\n" for word in sorted(lines)]
    ).encode()


def places_file(library: Library, _: Settings, part: Range) -> bytes:
    """The positions of a range, segment by segment like its postings."""
    lines: dict[str, list[str]] = {}
    for _number, written in part.lines(library):
        for line in written:
            word, _tab, positions = line.partition("\t")
            if word in lines:
                lines[word].append(positions)
            else:
                lines[word] = [positions]
    return "".join([f"{word}\t{''.join(lines[word])}\n" for word in sorted(lines)]).encode()


def _united(one: str, other: str) -> str:
    """Two lists, of stems or of forms, as one."""
    if not other or one == other:
        return one
    return " ".join(sorted({*one.split(), *other.split()}))
