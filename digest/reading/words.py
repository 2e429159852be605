"""Words as pages have them: how many there are, in scripts that part them and in those that do not."""

from __future__ import annotations

import re

from digest.text.scripts import is_unspaced

WORD = re.compile(r"[\w’'-]+")
_LAST_WORD = re.compile(r"[\w’'-]+$")
_LONGEST_WORD = 80


def last_word(text: str) -> re.Match[str] | None:
    """The word that ends `text`; None where it ends otherwise. Looked for from near the end on, since a search from the
    beginning tries every word; of a longer word that is its end."""
    return _LAST_WORD.search(text, max(0, len(text) - _LONGEST_WORD))


def count_words(text: str) -> int:
    """The number of words; where they are not parted, one for two characters."""
    return len(text) // 2 if is_unspaced(text) else len(text.split())


def capital(words: str) -> str:
    """`words` with a capital letter at their beginning."""
    return words[:1].upper() + words[1:]
