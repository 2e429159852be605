"""The files of words: of each range of the vocabulary one with postings, one with positions.

A line is `word TAB stems TAB forms TAB postings`, or `word TAB positions`. The postings of the segments follow each
other, each after the gap to the last segment that has the word.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

import msgspec

from digest.core.fingerprint import Digested, fingerprint
from digest.core.library import Library
from digest.core.search import ranges
from digest.core.search.numbers import WRITTEN
from digest.core.search.segments import HASH, Atoms, Places, Segment, Words
from digest.core.settings import Settings

_WORDS = msgspec.json.Decoder(Words).decode
_PLACES = msgspec.json.Decoder(Places).decode
_ATOMS = msgspec.json.Decoder(Atoms).decode
_END = chr(0x10FFFF)


class Range(Digested):
    """The words from `first` to before `end`, of all segments. What is in it is known by `hashes`."""

    __slots__ = ("end", "first", "name", "segments")

    def __init__(self, segments: Sequence[Segment], first: str, end: str, hashes: str) -> None:
        self.segments = segments
        self.first = first
        self.end = end
        self.name = fingerprint(first, end, hashes)

    @property
    def digest(self) -> bytes:
        return self.name


def divided(segments: Sequence[Segment], library: Library) -> Iterator[tuple[str, Range, Range]]:
    """Where each range of the vocabulary starts, with its words, and their places. Raises LostError."""
    opened = [library.opened(segment.atoms, _ATOMS) for segment in segments]
    starts = ranges.cut(ranges.summed(zip(atoms.beginnings, atoms.sizes, strict=True) for atoms in opened))
    cuts = [[bisect_left(atoms.beginnings, start) for start in starts] + [len(atoms.beginnings)] for atoms in opened]
    for number, start in enumerate(starts):
        end = starts[number + 1] if number + 1 < len(starts) else _END
        spans = [(cut[number] * HASH, cut[number + 1] * HASH) for cut in cuts]
        words = [atoms.words[low:high] for atoms, (low, high) in zip(opened, spans, strict=True)]
        places = [atoms.places[low:high] for atoms, (low, high) in zip(opened, spans, strict=True)]
        yield start, Range(segments, start, end, " ".join(words)), Range(segments, start, end, " ".join(places))


def words_file(library: Library, _: Settings, part: Range) -> bytes:
    """The postings of a range."""
    lines: dict[str, list[str]] = {}
    stems: dict[str, str] = {}
    forms: dict[str, str] = {}
    last: dict[str, int] = {}
    for number, segment in enumerate(part.segments):
        words = library.opened(segment.words, _WORDS)
        for at in _within(words, part):
            word, postings = words.words[at], words.postings[at]
            if word not in lines:
                lines[word], stems[word], forms[word], last[word] = [], words.stems[at], words.forms[at], -1
            else:
                stems[word] = _united(stems[word], words.stems[at])
                forms[word] = _united(forms[word], words.forms[at])
            if postings:
                lines[word].append(WRITTEN[number - last[word] - 1] + postings)
                last[word] = number
    return "".join(
        [f"{word}\t{stems[word]}\t{forms[word]}\t{''.join(lines[word])}\n" for word in sorted(lines)]
    ).encode()


def places_file(library: Library, _: Settings, part: Range) -> bytes:
    """The positions of a range, segment by segment like its postings."""
    lines: dict[str, list[str]] = {}
    for segment in part.segments:
        words, places = library.opened(segment.words, _WORDS), library.opened(segment.places, _PLACES)
        for at in _within(words, part):
            if places.positions[at]:
                lines.setdefault(words.words[at], []).append(places.positions[at])
    return "".join([f"{word}\t{''.join(lines[word])}\n" for word in sorted(lines)]).encode()


def _within(words: Words, part: Range) -> range:
    return range(bisect_left(words.words, part.first), bisect_left(words.words, part.end))


def _united(one: str, other: str) -> str:
    """Two lists, of stems or of forms, as one."""
    if not other or one == other:
        return one
    return " ".join(sorted({*one.split(), *other.split()}))
