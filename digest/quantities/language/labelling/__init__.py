"""The words with which a language labels amounts: see `words.Labelling`.

Each language is a module, which is imported for the first label in it.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from digest.quantities.language.labelling.words import Kind, Labelling

__all__ = ["Kind", "Labelling", "labelling_of"]

_MODULES = {
    "de": "german", "en": "english", "es": "spanish", "fr": "french", "it": "italian", "ja": "japanese", "nl": "dutch",
    "pl": "polish", "pt": "portuguese", "ru": "russian", "sv": "swedish", "yue": "chinese", "zh": "chinese",
}  # fmt: skip
_NONE = Labelling()


def labelling_of(language: str) -> Labelling:
    """The words of a language by its BCP 47 tag, such as `en-GB`; none where it has none here."""
    name = _MODULES.get(language.split("-")[0].lower())
    return _imported(name) if name else _NONE


@cache
def _imported(name: str) -> Labelling:
    found: Labelling = getattr(import_module(f"{__name__}.{name}"), name.upper())
    return found
