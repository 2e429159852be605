"""The words with which a language writes amounts, beyond what CLDR knows.

A language without words here still has its digits, scales, currencies and units, which are CLDR's.
"""

from __future__ import annotations

from collections.abc import Mapping

from digest.quantities.language.lexicon.chinese import CHINESE
from digest.quantities.language.lexicon.danish import DANISH
from digest.quantities.language.lexicon.dutch import DUTCH
from digest.quantities.language.lexicon.english import ENGLISH
from digest.quantities.language.lexicon.french import FRENCH
from digest.quantities.language.lexicon.german import GERMAN
from digest.quantities.language.lexicon.hindi import HINDI
from digest.quantities.language.lexicon.italian import ITALIAN
from digest.quantities.language.lexicon.japanese import JAPANESE
from digest.quantities.language.lexicon.korean import KOREAN
from digest.quantities.language.lexicon.norwegian import NORWEGIAN
from digest.quantities.language.lexicon.polish import POLISH
from digest.quantities.language.lexicon.portuguese import PORTUGUESE
from digest.quantities.language.lexicon.russian import RUSSIAN
from digest.quantities.language.lexicon.spanish import SPANISH
from digest.quantities.language.lexicon.swedish import SWEDISH
from digest.quantities.language.lexicon.turkish import TURKISH
from digest.quantities.language.lexicon.words import SIGNS, TRAILING_SIGNS, Lexicon

__all__ = ["ADJECTIVES", "SIGNS", "TRAILING_SIGNS", "Lexicon", "lexicon"]

_LEXICONS = {
    "da": DANISH, "de": GERMAN, "en": ENGLISH, "es": SPANISH, "fr": FRENCH, "hi": HINDI, "it": ITALIAN, "ja": JAPANESE,
    "ko": KOREAN, "nb": NORWEGIAN, "nl": DUTCH, "no": NORWEGIAN, "pl": POLISH, "pt": PORTUGUESE, "ru": RUSSIAN,
    "sv": SWEDISH, "tr": TURKISH, "yue": CHINESE, "zh": CHINESE,
}  # fmt: skip
_NONE = Lexicon(known=False)


ADJECTIVES: Mapping[str, frozenset[str]] = {
    beginning: frozenset(nouns.split()) for words in _LEXICONS.values() for beginning, nouns in words.adjectives.items()
}
"""How adjectives begin that are made of what is counted, to its forms; of all languages."""


def lexicon(language: str) -> Lexicon:
    """The words of a language by its subtag, such as `en`; none where it has none here."""
    return _LEXICONS.get(language, _NONE)
