"""Some segments that follow each other: what is worked out of the beginnings of their words, and kept.

An edit changes one group, and the others are not looked into. Where it moves the start of a range, all are cut anew,
by what is noted of their beginnings and without their texts.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise, repeat
from operator import add as plus
from operator import sub
from typing import NamedTuple, TypeVar

import msgspec
from msgspec import Struct

from digest.foundation.executor import Executor
from digest.foundation.hashing import LENGTH, fingerprint
from digest.model.article_store import ArticleStore
from digest.search.segments import FORMAT, Segment
from digest.search.vocabulary.atoms import HASH, Atoms, joined, packed_numbers, separate, unpacked, unpacked_numbers

Value = TypeVar("Value")


class Sizes(NamedTuple):
    """How many bytes a group has of the words with each beginning."""

    beginnings: Sequence[str]
    sizes: Sequence[int]


class GroupPieces(NamedTuple):
    """One text of a group, cut into ranges: of each segment where they start and the last one ends, in bytes; of each
    range a hash of what all segments have there, one after the other."""

    ends: tuple[Sequence[int], ...]
    hashes: bytes

    def hash(self, number: int) -> bytes:
        """The hash of one range."""
        return self.hashes[number * LENGTH : (number + 1) * LENGTH]


class Cut(NamedTuple):
    """The texts of a group, of words and of their places, cut into ranges."""

    words: GroupPieces
    places: GroupPieces


class _PackedSizes(Struct, array_like=True):
    beginnings: str
    sizes: bytes


class _PackedCut(Struct, array_like=True):
    word_ends: tuple[bytes, ...]
    words: bytes
    place_ends: tuple[bytes, ...]
    places: bytes


_SIZES = msgspec.msgpack.Decoder(_PackedSizes)
_CUT = msgspec.msgpack.Decoder(_PackedCut)


class Group:
    """Segments that follow each other."""

    def __init__(self, segments: Sequence[Segment], article_store: ArticleStore, executor: Executor) -> None:
        self._segments = segments
        self._article_store = article_store
        self._executor = executor
        self.key = fingerprint(b"%d" % FORMAT, *[segment.hashes for segment in segments])
        """What tells it from any other."""
        self.names: set[bytes] = set()
        """The names of what a later build needs."""

    def sizes(self) -> Sizes:
        """How large all beginnings of words are. Raises LostError."""
        return self._once(fingerprint(b"sizes", self.key), self._make_sizes, unpacked_sizes)

    def cut(self, limits: Sequence[str | None]) -> Cut:
        """Its texts in ranges, each from one of the limits to the next; None is the end. Raises LostError."""
        return self._once(fingerprint(b"cut", self.key, limits), lambda: self._make_cut(limits), _unpacked_cut)

    def _make_sizes(self) -> Struct:
        total: dict[str, int] = {}
        for atoms in self._atoms():
            add(total, atoms.beginnings, map(sub, atoms.words[1:], atoms.words))
        return _PackedSizes(joined(total), packed_numbers(total.values()))

    def _make_cut(self, limits: Sequence[str | None]) -> Struct:
        opened = self._atoms()
        at = [
            [len(atoms.beginnings) if limit is None else bisect_left(atoms.beginnings, limit) for limit in limits]
            for atoms in opened
        ]
        hashes = [self._article_store.opened(segment.hashes, bytes) for segment in self._segments]
        return _PackedCut(
            _ends([atoms.words for atoms in opened], at),
            _hashes(hashes, at),
            _ends([atoms.places for atoms in opened], at),
            _hashes([each[len(each) // 2 :] for each in hashes], at),
        )

    def _atoms(self) -> list[Atoms]:
        return [self._article_store.opened(segment.atoms, unpacked) for segment in self._segments]

    def _once(self, key: bytes, make: Callable[[], Struct], unpack: Callable[[bytes], Value]) -> Value:
        name = self._executor.results.get(key)
        if name is None:
            data = msgspec.msgpack.encode(make())
            name = self._executor.results[key] = fingerprint(data)
            self._executor.store[name] = data
        self.names.add(name)
        return self._article_store.opened(name, unpack)


def add(total: dict[str, int], beginnings: Iterable[str], sizes: Iterable[int]) -> None:
    """Adds the size of each beginning to the total; none comes twice."""
    own = list(beginnings)
    total.update(zip(own, map(plus, sizes, map(total.get, own, repeat(0))), strict=True))


def _ends(starts: Iterable[Sequence[int]], at: Iterable[Sequence[int]]) -> tuple[bytes, ...]:
    """Where texts are cut, by where their atoms start."""
    return tuple([packed_numbers([each[cut] for cut in cuts]) for each, cuts in zip(starts, at, strict=True)])


def _hashes(hashes: Iterable[bytes], at: Iterable[Sequence[int]]) -> bytes:
    """A hash for each range of what texts have there, by the hashes of their atoms."""
    pieces = [
        [known[start * HASH : end * HASH] for start, end in pairwise(cuts)]
        for known, cuts in zip(hashes, at, strict=True)
    ]
    return b"".join([fingerprint(*within) for within in zip(*pieces, strict=True)])


def packed_sizes(sizes: Sizes) -> bytes:
    """Sizes as they are kept."""
    return msgspec.msgpack.encode(_PackedSizes(joined(sizes.beginnings), packed_numbers(sizes.sizes)))


def unpacked_sizes(data: bytes) -> Sizes:
    """Sizes, as they were kept."""
    packed = _SIZES.decode(data)
    return Sizes(separate(packed.beginnings), unpacked_numbers(packed.sizes))


def _unpacked_cut(data: bytes) -> Cut:
    packed = _CUT.decode(data)
    words = GroupPieces(tuple(map(unpacked_numbers, packed.word_ends)), packed.words)
    return Cut(words, GroupPieces(tuple(map(unpacked_numbers, packed.place_ends)), packed.places))
