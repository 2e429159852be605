"""Snowball's stemmers, of whichever of its two packages for Python is there.

Both are made of the same algorithms by the same compiler: PyStemmer is in C, snowballstemmer in Python, and takes some
thirty times as long. pyproject.toml names the second for a Python that the first has no wheels for.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from importlib import import_module
from typing import Any

try:
    import Stemmer
except ImportError:
    Stemmer = None

VERSION = "3.1"
"""Of Snowball: the browser's stemmers are of it, and another version has other stems."""

_KEPT = 32_768  # stems of a language, of those in Python: parts of the index have most words in common; some 8 MB


@cache
def stemmer(algorithm: str) -> Callable[[str], str]:
    """What gives the stem of a word in small letters, by Snowball's `algorithm`; from any thread."""
    return compiled(algorithm) if _is_compiled() else plain(algorithm)


def compiled(algorithm: str) -> Callable[[str], str]:
    """The stemmer of PyStemmer."""
    found: Callable[[str], str] = Stemmer.Stemmer(algorithm).stemWord
    return found


def plain(algorithm: str) -> Callable[[str], str]:
    """The stemmer of snowballstemmer."""
    module = import_module(f"snowballstemmer.{algorithm}_stemmer")
    made: Callable[[], Any] = getattr(module, f"{algorithm.title()}Stemmer")

    @lru_cache(maxsize=_KEPT)
    def stem(word: str) -> str:
        return str(made().stemWord(word))  # one each: it holds the word while it works, and the preview has threads

    return stem


def _is_compiled() -> bool:
    """Whether PyStemmer is there, in the right version: where it is not asked for, it may have come with anything."""
    return Stemmer is not None and Stemmer.version().startswith(f"{VERSION}.")
