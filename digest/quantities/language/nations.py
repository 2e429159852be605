"""The country, or the continent, of a word for it or for what is of it: *Sweden*, *Swedish*, *Brazilians*.

CLDR names territories and languages, and says where a language is mostly spoken, so that "Danish" is of Denmark. It has
no words for people; most begin as the name of their country does.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from babel.core import get_global

from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from babel import Locale

_SHORTEST = 4
_MOST_CUT = 4
_ENDINGS = frozenset("n ns an ans ian ians ean eans ese uese ish i is er ers es s".split())
"""How English words for people go on behind the beginning of their country's name."""
_ENGLISH = "en"


@lru_cache(maxsize=4096)
def nation_of(word: str, language: str) -> str:
    """CLDR's code of the territory that `word`, in folded case, names or is of; "" where it is of none."""
    locale = grammar(language).locale
    territories = _territories(locale)
    if known := labelling_of(language).nations.get(word) or territories.get(word) or _languages(locale).get(word):
        return known
    if len(word) < _SHORTEST or language.split("-")[0] != _ENGLISH:
        return ""
    begun = _begun(locale)
    for length in range(len(word), _SHORTEST - 1, -1):
        if name := begun.get(word[:length]):
            return territories[name] if word[length:] in _ENDINGS else ""
    return ""


@lru_cache(maxsize=16)
def _territories(locale: Locale) -> Mapping[str, str]:
    """Codes of territories by those of their names that are one word, in folded case."""
    return {name.casefold(): code for code, name in locale.territories.items() if name.isalpha()}


@lru_cache(maxsize=16)
def _begun(locale: Locale) -> Mapping[str, str]:
    """The shortest name of a territory by each beginning that leaves off a few of its letters."""
    found: dict[str, str] = {}
    for name in sorted(_territories(locale), key=len):
        for length in range(max(_SHORTEST, len(name) - _MOST_CUT), len(name) + 1):
            found.setdefault(name[:length], name)
    return found


@lru_cache(maxsize=16)
def _languages(locale: Locale) -> Mapping[str, str]:
    """The same by the names of the languages that are mostly spoken there, and begin with the same letter: not
    Portuguese, which is mostly spoken in Brazil."""
    found = {}
    for code, name in locale.languages.items():
        spoken = get_global("likely_subtags").get(code, "").rpartition("_")[2]
        if name.isalpha() and locale.territories.get(spoken, "")[:1] == name[:1]:
            found[name.casefold()] = spoken
    return found
