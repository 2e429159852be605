"""The words with which a language writes amounts, beyond what CLDR knows.

A language without words here still has its digits, scales, currencies and units, which are CLDR's.
"""

from __future__ import annotations

from digest.core.amounts.lexicon.chinese import CHINESE
from digest.core.amounts.lexicon.danish import DANISH
from digest.core.amounts.lexicon.dutch import DUTCH
from digest.core.amounts.lexicon.english import ENGLISH
from digest.core.amounts.lexicon.french import FRENCH
from digest.core.amounts.lexicon.german import GERMAN
from digest.core.amounts.lexicon.hindi import HINDI
from digest.core.amounts.lexicon.italian import ITALIAN
from digest.core.amounts.lexicon.japanese import JAPANESE
from digest.core.amounts.lexicon.korean import KOREAN
from digest.core.amounts.lexicon.norwegian import NORWEGIAN
from digest.core.amounts.lexicon.polish import POLISH
from digest.core.amounts.lexicon.portuguese import PORTUGUESE
from digest.core.amounts.lexicon.russian import RUSSIAN
from digest.core.amounts.lexicon.spanish import SPANISH
from digest.core.amounts.lexicon.swedish import SWEDISH
from digest.core.amounts.lexicon.turkish import TURKISH
from digest.core.amounts.lexicon.words import SIGNS, TRAILING_SIGNS, Lexicon

__all__ = ["SIGNS", "TRAILING_SIGNS", "Lexicon", "lexicon"]

_LEXICONS = {
    "da": DANISH, "de": GERMAN, "en": ENGLISH, "es": SPANISH, "fr": FRENCH, "hi": HINDI, "it": ITALIAN, "ja": JAPANESE,
    "ko": KOREAN, "nb": NORWEGIAN, "nl": DUTCH, "no": NORWEGIAN, "pl": POLISH, "pt": PORTUGUESE, "ru": RUSSIAN,
    "sv": SWEDISH, "tr": TURKISH, "yue": CHINESE, "zh": CHINESE,
}  # fmt: skip
_NONE = Lexicon(known=False)


def lexicon(language: str) -> Lexicon:
    """The words of a language by its subtag, such as `en`; none where it has none here."""
    return _LEXICONS.get(language, _NONE)
