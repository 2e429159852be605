"""The words with which a language labels amounts: see `words.Labelling`.

Each language is a module, which is imported for the first label in it.
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import import_module

from digest.quantities.language.labelling.words import CountedKind, Labelling
from digest.quantities.language.names import module_of

__all__ = ["CountedKind", "Labelling", "labelling_of"]

_KNOWN = frozenset(
    "chinese dutch english french german italian japanese korean polish portuguese russian spanish swedish turkish"
    " vietnamese".split()
)
_NONE = Labelling()


@lru_cache(maxsize=64)  # every check asks, and few languages are asked for
def labelling_of(language: str) -> Labelling:
    """The words of a language by its BCP 47 tag, such as `en-GB`; none where it has none here."""
    name = module_of(language)
    return _imported(name) if name in _KNOWN else _NONE


@cache
def _imported(name: str) -> Labelling:
    found: Labelling = getattr(import_module(f"{__name__}.{name}"), name.upper())
    return found
