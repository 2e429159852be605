"""The words with which a language writes amounts, beyond what CLDR knows.

A language without words here still has its digits, scales, currencies and units, which are CLDR's. Each language is a
module, which is imported for the first text in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module

from msgspec.structs import replace

from digest.quantities.language.lexicon.words import SIGNS, TRAILING_SIGNS, AmountLexicon
from digest.quantities.language.names import MODULES
from digest.quantities.language.verbs_of_change import verbs_of_change

__all__ = ["SIGNS", "TRAILING_SIGNS", "AmountLexicon", "adjectives", "forms", "lexicon"]

_MODULES = {**MODULES, "ar": "arabic"}
"""Those of the languages that have words in every room, and of Arabic, which has its scales alone."""
_BRIEF = {
    **dict.fromkeys("bg bs cs hr mk sk sl sr uk".split(), "slavic"),
    **dict.fromkeys("af ca el et fi gl hu is lt lv ro".split(), "european"),
    **dict.fromkeys("bn fa fil he id ms th tl ur".split(), "further"),
}
"""The modules of the brief lexicons, by the subtags of their languages."""
_NONE = AmountLexicon(known=False)
_WITH_ADJECTIVES = ("de", "it", "nl", "pl", "ru", "sv")


@cache
def adjectives() -> Mapping[str, frozenset[str]]:
    """How adjectives begin that are made of what is counted, to its forms; of all languages."""
    return {
        beginning: frozenset(nouns.split())
        for language in _WITH_ADJECTIVES
        for beginning, nouns in lexicon(language).adjectives.items()
    }


@cache
def forms() -> Mapping[str, str]:
    """Forms of what is counted that do not begin as it does, to its name; of all languages."""
    return {form: name for language in _WITH_ADJECTIVES for form, name in lexicon(language).forms.items()}


def lexicon(language: str) -> AmountLexicon:
    """The words of a language by its subtag, such as `en`; none where it has none here."""
    if name := _MODULES.get(language):
        return _imported(name)
    return _brief(language) if language in _BRIEF else _NONE


@cache
def _brief(language: str) -> AmountLexicon:
    found: AmountLexicon = import_module(f"{__name__}.brief.{_BRIEF[language]}").LEXICONS[language]
    return found


@cache
def _imported(name: str) -> AmountLexicon:
    found: AmountLexicon = getattr(import_module(f"{__name__}.{name}"), name.upper())
    verbs = verbs_of_change(name).single
    return replace(found, changes=(*found.changes, *verbs)) if verbs else found
