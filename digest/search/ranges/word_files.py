"""The files of words: of each range of the vocabulary one with postings, one with positions.

A line is `word TAB stems TAB forms TAB postings`, or `word TAB positions`. The postings of the segments follow each
other, each after the gap to the last segment that has the word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from digest.content.schema.site import Settings
from digest.foundation.hashing import Digested
from digest.model.article_store import ArticleStore
from digest.search.numbers import WRITTEN
from digest.search.ranges.range_rows import opened_row


class Range(Digested):
    """A range of the vocabulary, by the name of its row (digest.search.ranges.range_rows)."""

    __slots__ = ("_name",)

    def __init__(self, name: bytes) -> None:
        self._name = name

    @property
    def digest(self) -> bytes:
        return self._name

    def lines(self, article_store: ArticleStore) -> Iterator[tuple[int, list[str]]]:
        """The number of each segment that has any, with its lines. Raises LostError."""
        for number, piece in enumerate(opened_row(self._name, article_store).pieces()):
            if piece:
                yield number, piece.decode().split("\n")[:-1]


def words_file(article_store: ArticleStore, _: Settings, part: Range) -> bytes:
    """The postings of a range."""
    lines: dict[str, list[str]] = {}
    stems: dict[str, str] = {}
    forms: dict[str, str] = {}
    last: dict[str, int] = {}
    for number, written in part.lines(article_store):
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


def places_file(article_store: ArticleStore, _: Settings, part: Range) -> bytes:
    """The positions of a range, segment by segment like its postings."""
    lines: defaultdict[str, list[str]] = defaultdict(list)
    for _number, written in part.lines(article_store):
        for line in written:
            word, _tab, positions = line.partition("\t")
            lines[word].append(positions)
    return "".join([f"{word}\t{''.join(lines[word])}\n" for word in sorted(lines)]).encode()


def _united(one: str, other: str) -> str:
    """Two lists, of stems or of forms, as one."""
    if not other or one == other:
        return one
    return " ".join(sorted({*one.split(), *other.split()}))
