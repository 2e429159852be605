"""The words with which a language labels amounts: see `words.Labelling`."""

from __future__ import annotations

from digest.quantities.language.labelling.chinese import CHINESE
from digest.quantities.language.labelling.dutch import DUTCH
from digest.quantities.language.labelling.english import ENGLISH
from digest.quantities.language.labelling.french import FRENCH
from digest.quantities.language.labelling.german import GERMAN
from digest.quantities.language.labelling.italian import ITALIAN
from digest.quantities.language.labelling.japanese import JAPANESE
from digest.quantities.language.labelling.polish import POLISH
from digest.quantities.language.labelling.portuguese import PORTUGUESE
from digest.quantities.language.labelling.russian import RUSSIAN
from digest.quantities.language.labelling.spanish import SPANISH
from digest.quantities.language.labelling.swedish import SWEDISH
from digest.quantities.language.labelling.words import Kind, Labelling

__all__ = ["Kind", "Labelling", "labelling_of"]

_LABELLINGS = {
    "de": GERMAN, "en": ENGLISH, "es": SPANISH, "fr": FRENCH, "it": ITALIAN, "ja": JAPANESE, "nl": DUTCH, "pl": POLISH,
    "pt": PORTUGUESE, "ru": RUSSIAN, "sv": SWEDISH, "yue": CHINESE, "zh": CHINESE,
}  # fmt: skip
_NONE = Labelling()


def labelling_of(language: str) -> Labelling:
    """The words of a language by its BCP 47 tag, such as `en-GB`; none where it has none here."""
    return _LABELLINGS.get(language.split("-")[0].lower(), _NONE)
