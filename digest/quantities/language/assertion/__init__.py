"""The words with which a language says what became of an amount, and when: see `words.Assertion`."""

from __future__ import annotations

from digest.quantities.language.assertion.chinese import CHINESE
from digest.quantities.language.assertion.danish import DANISH
from digest.quantities.language.assertion.dutch import DUTCH
from digest.quantities.language.assertion.english import ENGLISH
from digest.quantities.language.assertion.french import FRENCH
from digest.quantities.language.assertion.german import GERMAN
from digest.quantities.language.assertion.hindi import HINDI
from digest.quantities.language.assertion.italian import ITALIAN
from digest.quantities.language.assertion.japanese import JAPANESE
from digest.quantities.language.assertion.korean import KOREAN
from digest.quantities.language.assertion.norwegian import NORWEGIAN
from digest.quantities.language.assertion.polish import POLISH
from digest.quantities.language.assertion.portuguese import PORTUGUESE
from digest.quantities.language.assertion.russian import RUSSIAN
from digest.quantities.language.assertion.spanish import SPANISH
from digest.quantities.language.assertion.swedish import SWEDISH
from digest.quantities.language.assertion.turkish import TURKISH
from digest.quantities.language.assertion.words import Assertion

__all__ = ["Assertion", "assertions"]

_ASSERTIONS = {
    "da": DANISH, "de": GERMAN, "en": ENGLISH, "es": SPANISH, "fr": FRENCH, "hi": HINDI, "it": ITALIAN, "ja": JAPANESE,
    "ko": KOREAN, "nb": NORWEGIAN, "nl": DUTCH, "no": NORWEGIAN, "pl": POLISH, "pt": PORTUGUESE, "ru": RUSSIAN,
    "sv": SWEDISH, "tr": TURKISH, "yue": CHINESE, "zh": CHINESE,
}  # fmt: skip
_NONE = Assertion()


def assertions(language: str) -> Assertion:
    """The words of a language by its BCP 47 tag, such as `en-GB`; none where it has none here."""
    return _ASSERTIONS.get(language.split("-")[0].lower(), _NONE)
