"""The words with which a language writes amounts, beyond what CLDR knows.

A language without words here still has its digits, scales, currencies and units, which are CLDR's.
"""

from __future__ import annotations

from digest.quantities.lexicon.english import ENGLISH
from digest.quantities.lexicon.french import FRENCH
from digest.quantities.lexicon.german import GERMAN
from digest.quantities.lexicon.words import SIGNS, TRAILING_SIGNS, Lexicon

__all__ = ["SIGNS", "TRAILING_SIGNS", "Lexicon", "lexicon"]

_LEXICONS = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH}
_NONE = Lexicon()


def lexicon(language: str) -> Lexicon:
    """The words of a language by its subtag, such as `en`; none where it has none here."""
    return _LEXICONS.get(language, _NONE)
