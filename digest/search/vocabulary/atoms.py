"""Atoms: the words of a segment that begin alike, the least that is divided among files.

A segment has thousands, and every build looks at those of many segments. So they are kept as few large texts, not as
lists of small values.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from itertools import accumulate, groupby, pairwise
from typing import NamedTuple

import msgspec
from msgspec import Struct

from digest.search.vocabulary.rows import Row

ATOM = 4
"""How many characters of words are looked at."""
HASH = 8
"""The length in bytes of a hash; it tells one state of an atom from another."""
_NUMBER = "I"


class Atoms(NamedTuple):
    """What a segment's words begin with, sorted; for each where it starts in the text of words, and in that of their
    places, in bytes, and at last where that text ends."""

    beginnings: Sequence[str]
    words: Sequence[int]
    places: Sequence[int]


class Divided(NamedTuple):
    """The texts of a segment, its atoms, and hashes of these, each list as bytes, the hashes of words first."""

    words: bytes
    places: bytes
    atoms: bytes
    hashes: bytes


class _Packed(Struct, array_like=True):
    beginnings: str
    words: bytes
    places: bytes


_DECODER = msgspec.msgpack.Decoder(_Packed)


def divided(rows: Iterable[Row]) -> Divided:
    """The lines of words, sorted, those of their places, and where in them the words begin otherwise."""
    beginnings, words, places = [], [], []
    for beginning, group in groupby(rows, key=lambda row: row.word[:ATOM]):
        same = list(group)
        beginnings.append(beginning)
        text = text_of(same)
        words.append(text.words)
        places.append(text.places)
    packed = _Packed(joined(beginnings), _starts(words), _starts(places))
    return Divided(b"".join(words), b"".join(places), msgspec.msgpack.encode(packed), _hashes((*words, *places)))


class AtomText(NamedTuple):
    """The lines of the words of an atom, and those of their places."""

    words: bytes
    places: bytes


def text_of(rows: Iterable[Row]) -> AtomText:
    """The text of an atom's `rows`, sorted."""
    same = list(rows)
    places = "".join([f"{row.word}\t{row.positions}\n" for row in same if row.positions])
    return AtomText("".join([row.line for row in same]).encode(), places.encode())


def replaced(before: Divided, changed: Mapping[str, AtomText]) -> Divided:
    """The texts of a segment with some atoms, by their beginnings, as they are `changed`; what is empty goes."""
    known = unpacked(before.atoms)
    count = len(known.beginnings)
    hashes = [before.hashes[at : at + HASH] for at in range(0, len(before.hashes), HASH)]
    texts = {
        beginning: (before.words[start:end], before.places[first:last], of_words, of_places)
        for beginning, (start, end), (first, last), of_words, of_places in zip(
            known.beginnings, pairwise(known.words), pairwise(known.places), hashes[:count], hashes[count:], strict=True
        )
    }
    for beginning, (words, places) in changed.items():
        if words:
            texts[beginning] = words, places, _hashes((words,)), _hashes((places,))
        else:
            texts.pop(beginning, None)
    ordered = sorted(texts.items())
    every_words, every_places = [text[0] for _, text in ordered], [text[1] for _, text in ordered]
    packed = _Packed(joined(beginning for beginning, _ in ordered), _starts(every_words), _starts(every_places))
    return Divided(
        b"".join(every_words),
        b"".join(every_places),
        msgspec.msgpack.encode(packed),
        b"".join([*(text[2] for _, text in ordered), *(text[3] for _, text in ordered)]),
    )


def _hashes(texts: Iterable[bytes]) -> bytes:
    return b"".join([blake2b(text, digest_size=HASH).digest() for text in texts])


def unpacked(data: bytes) -> Atoms:
    """The atoms of a segment, as they were kept."""
    packed = _DECODER.decode(data)
    return Atoms(separate(packed.beginnings), unpacked_numbers(packed.words), unpacked_numbers(packed.places))


def joined(beginnings: Iterable[str]) -> str:
    """Beginnings of words as one text; words have no ends of lines."""
    return "\n".join(beginnings)


def separate(text: str) -> list[str]:
    """Beginnings of words that are one text."""
    return text.split("\n") if text else []


def packed_numbers(numbers: Iterable[int]) -> bytes:
    """Numbers below 2 ** 32 as bytes, for this machine alone."""
    return array(_NUMBER, numbers).tobytes()


def unpacked_numbers(data: bytes) -> Sequence[int]:
    """Numbers that are bytes."""
    numbers = array(_NUMBER)
    numbers.frombytes(data)
    return numbers


def _starts(texts: Iterable[bytes]) -> bytes:
    return packed_numbers(accumulate(map(len, texts), initial=0))
