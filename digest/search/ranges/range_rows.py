"""The lines of all segments in one range of the vocabulary, as they are kept.

A file of words is made of these alone. So an edit of one article reads and renews the ranges that its words are in, and
not the texts of all segments, which are some hundred megabytes at 50,000 articles.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

import msgspec
from msgspec import Struct

from digest.foundation.executor import Executor
from digest.foundation.hashing import fingerprint
from digest.model.article_store import ArticleStore
from digest.search.vocabulary.atoms import ATOM, packed_numbers, unpacked_numbers


class RangeRow(NamedTuple):
    """The lines of all segments, one after the other, and where in them those of each segment end, in bytes."""

    ends: Sequence[int]
    text: bytes

    def pieces(self) -> Iterator[bytes]:
        """What each segment has of it."""
        return (self.text[start:end] for start, end in pairwise((0, *self.ends)))

    def renewed(self, changed: Mapping[int, bytes]) -> RangeRow:
        """The same range, where some segments, by their numbers, have other lines than before."""
        ends, text = list(self.ends), self.text
        for number in sorted(changed, reverse=True):
            piece, start, end = changed[number], self.ends[number - 1] if number else 0, self.ends[number]
            text = text[:start] + piece + text[end:]
            more = len(piece) - (end - start)
            ends[number:] = [each + more for each in ends[number:]]
        return RangeRow(ends, text)


class _Packed(Struct, array_like=True):
    ends: bytes
    text: bytes


_DECODER = msgspec.msgpack.Decoder(_Packed)


def row_of(pieces: Iterable[bytes]) -> RangeRow:
    """What each segment has of a range, as one."""
    each = list(pieces)
    return RangeRow(tuple(accumulate(map(len, each))), b"".join(each))


def packed_row(row: RangeRow) -> bytes:
    """A row as it is kept."""
    return msgspec.msgpack.encode(_Packed(packed_numbers(row.ends), row.text))


def put_row(row: RangeRow, executor: Executor) -> bytes:
    """Keeps a row; gives its name."""
    data = packed_row(row)
    name = fingerprint(data)
    executor.store[name] = data
    return name


def opened_row(name: bytes, article_store: ArticleStore) -> RangeRow:
    """The row that is kept by this name. Raises LostError."""
    return article_store.opened(name, _unpacked)


def cut_again(rows: Sequence[RangeRow], start: str, end: str | None) -> RangeRow:
    """The range from `start` to `end`, of `rows` of ranges that follow each other and hold it."""
    return row_of(_within(b"".join(pieces), start, end) for pieces in zip(*map(RangeRow.pieces, rows), strict=True))


def _within(lines: bytes, start: str, end: str | None) -> bytes:
    """Those of the lines whose words begin with `start` or with what comes after it, and before `end`."""
    kept = []
    for line in lines.decode().split("\n")[:-1]:
        beginning = line.partition("\t")[0][:ATOM]
        if start <= beginning and (end is None or beginning < end):
            kept.append(f"{line}\n")
    return "".join(kept).encode()


def _unpacked(data: bytes) -> RangeRow:
    packed = _DECODER.decode(data)
    return RangeRow(unpacked_numbers(packed.ends), packed.text)
