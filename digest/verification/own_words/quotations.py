"""Whether the words that an editor's own sentence sets in quotation marks stand in the article."""

from __future__ import annotations

from collections.abc import Iterator

from digest.reading.quoted_runs import Manner, lines_of, quoted_runs
from digest.text.folding import Folded
from digest.text.scripts import is_edgeless
from digest.text.words.tokens import letter_runs
from digest.verification.passages.quotation_matching import find_quotation

_FEWEST, _FEWEST_LETTERS = 3, 6
"""Fewer words are a name, a title or words that are held at arm's length."""


def quoted_in(sentence: str, language: str) -> Iterator[str]:
    """What `sentence` quotes at some length: three words, or six letters of a script that parts no words."""
    for run in quoted_runs(sentence, lines_of(sentence), language):
        words = sentence[run.start : run.end].strip()
        if run.manner is Manner.MARKS and run.is_closed and _is_speech(words):
            yield words


def stands_in(quoted: str, article: Folded) -> bool:
    """Whether the article has the words, with the liberties of quotations; their first letter may be of either case."""
    first, rest = quoted[:1], quoted[1:]
    return any(find_quotation(article, variant) for variant in dict.fromkeys((quoted, first.swapcase() + rest)))


def _is_speech(words: str) -> bool:
    if is_edgeless(words):
        return sum(map(str.isalpha, words)) >= _FEWEST_LETTERS
    return len(letter_runs(words)) >= _FEWEST
