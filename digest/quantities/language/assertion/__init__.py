"""The words with which a language says what became of an amount, and when: see `words.Assertion`.

Each language is a module, which is imported for the first text in it.
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import import_module

from msgspec.structs import replace

from digest.quantities.language.assertion.words import Assertion
from digest.quantities.language.names import module_of
from digest.quantities.language.verbs_of_change import verbs_of_change

__all__ = ["Assertion", "assertions"]

_NONE = Assertion()


@lru_cache(maxsize=64)  # every check asks, and few languages are asked for
def assertions(language: str) -> Assertion:
    """The words of a language by its BCP 47 tag, such as `en-GB`; none where it has none here."""
    name = module_of(language)
    return _imported(name) if name else _NONE


@cache
def _imported(name: str) -> Assertion:
    found: Assertion = getattr(import_module(f"{__name__}.{name}"), name.upper())
    verbs = verbs_of_change(name)
    return replace(
        found,
        rises=(*verbs.rises, *found.rises),
        falls=(*verbs.falls, *found.falls),
        apart_rises=(*verbs.apart_rises, *found.apart_rises),
        apart_falls=(*verbs.apart_falls, *found.apart_falls),
    )
