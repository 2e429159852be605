"""The rows of a segment: each of its words with all that the index says of it."""

from __future__ import annotations

from collections import defaultdict
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
                "" if not own or own == {word} else " ".join([_dropped(word, stem) for stem in sorted(own)]),
                " ".join([_added(word, form) for form in forms.get(word, ())]),
                entry.articles if entry else 0,
                entry.postings if entry else "",
                entry.positions if entry else "",
            )
        )
    return rows


def _dropped(word: str, stem: str) -> str:
    """A stem: how many characters it lacks of its word, or the stem itself where it is not the word's beginning."""
    return str(len(word) - len(stem)) if word.startswith(stem) else stem


def _added(stem: str, word: str) -> str:
    """A word of a stem: what it adds, or the word itself where it does not begin with its stem."""
    return f"-{word[len(stem) :]}" if word.startswith(stem) else word
