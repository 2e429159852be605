"""The vocabulary of all segments, divided among files: where ranges start, and which part of each segment is in which.

Of 10,000 articles that is half a million beginnings of words. So what groups of segments have together is kept, and
how each segment is cut: an edit changes one of each.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from hashlib import blake2b
from itertools import accumulate, pairwise
from typing import NamedTuple, TypeVar

import msgspec
from msgspec import Struct

from digest.core.fingerprint import encoded, fingerprint
from digest.core.library import Library, kept
from digest.core.search import ranges
from digest.core.search.segments import FORMAT, Atoms, Segment
from digest.core.work import Work

Value = TypeVar("Value")
_HASH = 8


class _Sizes(Struct, frozen=True, array_like=True, gc=False):
    """How many bytes some segments have of the words with each beginning."""

    beginnings: tuple[str, ...]
    sizes: tuple[int, ...]


class Pieces(Struct, frozen=True, array_like=True, gc=False):
    """One text of a segment, cut: where its pieces start and the last one ends, in bytes, and a hash of each."""

    ends: tuple[int, ...]
    hashes: tuple[str, ...]


class _Cut(Struct, frozen=True, array_like=True, gc=False):
    """A segment's texts, of words and of their places, in as many pieces as there are ranges."""

    words: Pieces
    places: Pieces


class Division(NamedTuple):
    """Where each range of the vocabulary starts, the pieces of each segment's words and places, and the names of what
    a later build needs to divide anew."""

    starts: tuple[str, ...]
    words: tuple[Pieces, ...]
    places: tuple[Pieces, ...]
    kept: frozenset[bytes]


_ATOMS = msgspec.json.Decoder(Atoms).decode
_SIZES = msgspec.json.Decoder(_Sizes).decode
_CUT = msgspec.json.Decoder(_Cut).decode


def divide(segments: Sequence[Segment], groups: Iterable[slice], library: Library, work: Work) -> Division:
    """Divides the vocabulary of `segments`; `groups` of them follow each other. Raises LostError."""
    known = _Known(library, work)
    total: dict[str, int] = {}
    for span in groups:
        sizes = known.sizes([segment.atoms for segment in segments[span]])
        _add(total, sizes.beginnings, sizes.sizes)
    starts = tuple(ranges.cut(sorted(total.items())))
    about = fingerprint(starts)
    cuts = [known.cut(segment, starts, about) for segment in segments]
    return Division(starts, tuple(cut.words for cut in cuts), tuple(cut.places for cut in cuts), frozenset(known.names))


class _Known:
    """What was worked out before, or now."""

    def __init__(self, library: Library, work: Work) -> None:
        self._library = library
        self._work = work
        self.names: set[bytes] = set()

    def sizes(self, atoms: Sequence[bytes]) -> _Sizes:
        """The sizes of the segments with these atoms."""

        def make() -> _Sizes:
            total: dict[str, int] = {}
            for each in map(self._atoms, atoms):
                _add(total, each.beginnings, each.word_sizes)
            return _Sizes(tuple(total), tuple(total.values()))

        return self._once(fingerprint(b"sizes %d" % FORMAT, *atoms), make, _SIZES)

    def cut(self, segment: Segment, starts: Sequence[str], about: bytes) -> _Cut:
        """A segment cut where ranges start; `about` says where."""

        def make() -> _Cut:
            atoms = self._atoms(segment.atoms)
            at = [bisect_left(atoms.beginnings, start) for start in starts] + [len(atoms.beginnings)]
            # Not held by the library: all texts are many megabytes, and here they are only hashed.
            words, places = (kept(self._work.store, name) for name in (segment.words, segment.places))
            return _Cut(_pieces(words, atoms.word_sizes, at), _pieces(places, atoms.place_sizes, at))

        return self._once(fingerprint(b"cut %d" % FORMAT, segment.words, segment.places, about), make, _CUT)

    def _atoms(self, name: bytes) -> Atoms:
        return self._library.opened(name, _ATOMS)

    def _once(self, key: bytes, make: Callable[[], Value], decode: Callable[[bytes], Value]) -> Value:
        name = self._work.results.get(key)
        if name is None:
            data = encoded(make())
            name = self._work.results[key] = fingerprint(data)
            self._work.store[name] = data
        self.names.add(name)
        return self._library.opened(name, decode)


def _add(total: dict[str, int], beginnings: Iterable[str], sizes: Iterable[int]) -> None:
    for beginning, size in zip(beginnings, sizes, strict=True):
        total[beginning] = total.get(beginning, 0) + size


def _pieces(text: bytes, sizes: Iterable[int], cuts: Sequence[int]) -> Pieces:
    """`text`, made of atoms of these sizes, cut before the atoms at `cuts`."""
    places = list(accumulate(sizes, initial=0))
    ends = [places[cut] for cut in cuts]
    return Pieces(tuple(ends), tuple(_short(text[start:end]) for start, end in pairwise(ends)))


def _short(text: bytes) -> str:
    return blake2b(text, digest_size=_HASH).hexdigest() if text else ""
