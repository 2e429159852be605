"""How many words a text has, in scripts that part them and in those that do not."""

from __future__ import annotations

import re

_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")


def is_unspaced(text: str) -> bool:
    """Whether `text` is in a script that puts no space between words: Chinese, Japanese, Thai."""
    return bool(_UNSPACED.search(text))


def count_words(text: str) -> int:
    """The number of words; where they are not parted, one for two characters."""
    return len(text) // 2 if is_unspaced(text) else len(text.split())
