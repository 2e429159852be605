"""Words without their endings, by Snowball's stemmers: to tell whether two words are forms of one."""

from __future__ import annotations

from functools import lru_cache

from digest.text.words.own_stems import OWN_STEMS
from digest.text.words.snowball import stemmer

_NAMES = {
    "da": "danish", "de": "german", "en": "english", "es": "spanish", "fr": "french", "hi": "hindi", "it": "italian",
    "nb": "norwegian", "nl": "dutch", "no": "norwegian", "pl": "polish", "pt": "portuguese", "ru": "russian",
    "sv": "swedish", "tr": "turkish",
}  # fmt: skip


@lru_cache(maxsize=4096)
def stem(word: str, language: str) -> str:
    """`word` in small letters without its ending, in the language of a BCP 47 tag; the word where none is known. Forms
    of other words have other stems, where the stemmer has one for both."""
    name = language.split("-")[0].lower()
    algorithm = _NAMES.get(name)
    folded = word.casefold().replace("ё", "е")  # Russian writes either
    if name in OWN_STEMS and (own := OWN_STEMS[name].get(folded)):
        return own
    return stemmer(algorithm)(folded) if algorithm else folded
