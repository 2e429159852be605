"""The rows of a segment: each of its words with all that the index says of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import NamedTuple

from digest.search.numbers import WRITTEN
from digest.search.vocabulary.lexicon import SegmentLexicon


class Row(NamedTuple):
    """A word of a segment: its stems and the words that it is the stem of, as they are written; how many articles have
    it, the text of its postings, and of their positions."""

    word: str
    stems: str
    forms: str
    articles: int
    postings: str
    positions: str

    @property
    def line(self) -> str:
        """The row without its positions, as text."""
        count = WRITTEN[self.articles] if self.articles else ""
        return f"{self.word}\t{self.stems}\t{self.forms}\t{count}{self.postings}\n"


def rows_of(lexicon: SegmentLexicon) -> list[Row]:
    """The rows of all words of a lexicon, and of stems that are no word there, sorted."""
    entries, stems = lexicon.entries(), lexicon.stems()
    forms: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(stems):
        for stem in stems[word]:
            if stem != word:
                forms[stem].append(word)
    rows = []
    for word in sorted({*entries, *forms}):
        entry = entries.get(word)
        own = stems.get(word, ())
        rows.append(
            Row(
                word,
                written_stems(word, own),
                written_forms(word, forms.get(word, ())),
                entry.articles if entry else 0,
                entry.postings if entry else "",
                entry.positions if entry else "",
            )
        )
    return rows


def written_stems(word: str, stems: Collection[str]) -> str:
    """The stems of a word as its row has them; nothing where it has none but itself."""
    return "" if not stems or {*stems} == {word} else " ".join([_dropped(word, stem) for stem in sorted(stems)])


def read_stems(word: str, written: str) -> frozenset[str]:
    """The stems of a word by what its row has; the word itself where it has no other."""
    if not written:
        return frozenset((word,))
    return frozenset(
        word[: len(word) - int(each)] if each.isascii() and each.isdigit() else each for each in written.split(" ")
    )


def written_forms(stem: str, words: Iterable[str]) -> str:
    """The words of a stem, sorted, as its row has them."""
    return " ".join([_added(stem, word) for word in words])


def read_forms(stem: str, written: str) -> list[str]:
    """The words of a stem by what its row has."""
    return [stem + each[1:] if each[0] == "-" else each for each in written.split(" ")] if written else []


def _dropped(word: str, stem: str) -> str:
    """A stem: how many characters it lacks of its word, or the stem itself where it is not the word's beginning."""
    return str(len(word) - len(stem)) if word.startswith(stem) else stem


def _added(stem: str, word: str) -> str:
    """A word of a stem: what it adds, or the word itself where it does not begin with its stem."""
    return f"-{word[len(stem) :]}" if word.startswith(stem) else word
