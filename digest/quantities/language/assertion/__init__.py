"""The words with which a language says what became of an amount, and when: see `words.Assertion`.

Each language is a module, which is imported for the first text in it.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from digest.quantities.language.assertion.words import Assertion

__all__ = ["Assertion", "assertions"]

_MODULES = {
    "da": "danish", "de": "german", "en": "english", "es": "spanish", "fr": "french", "hi": "hindi", "it": "italian",
    "ja": "japanese", "ko": "korean", "nb": "norwegian", "nl": "dutch", "no": "norwegian", "pl": "polish",
    "pt": "portuguese", "ru": "russian", "sv": "swedish", "tr": "turkish", "yue": "chinese", "zh": "chinese",
}  # fmt: skip
_NONE = Assertion()


def assertions(language: str) -> Assertion:
    """The words of a language by its BCP 47 tag, such as `en-GB`; none where it has none here."""
    name = _MODULES.get(language.split("-")[0].lower())
    return _imported(name) if name else _NONE


@cache
def _imported(name: str) -> Assertion:
    found: Assertion = getattr(import_module(f"{__name__}.{name}"), name.upper())
    return found
