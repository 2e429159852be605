"""The words with which a language says what became of an amount, and when: see `words.Assertion`.

Each language is a module, which is imported for the first text in it.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from digest.quantities.language.assertion.words import Assertion
from digest.quantities.language.names import module_of

__all__ = ["Assertion", "assertions"]

_NONE = Assertion()


def assertions(language: str) -> Assertion:
    """The words of a language by its BCP 47 tag, such as `en-GB`; none where it has none here."""
    name = module_of(language)
    return _imported(name) if name else _NONE


@cache
def _imported(name: str) -> Assertion:
    found: Assertion = getattr(import_module(f"{__name__}.{name}"), name.upper())
    return found
