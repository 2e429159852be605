"""Which of the languages of newspapers a text is in, by its script, and by the small words of those that share one.

Most scripts write one language in newspapers, as CLDR's likely subtags have it (UTS 35): Greek, Hebrew, Thai. Among
those that share one, Hindi and Marathi, Russian and Bulgarian, all that are written in Latin letters, the small words
of each decide, of the frequent ones that jusText keeps for a hundred languages (Pomikálek 2011). It comes with the
libraries for HTML; where these are not installed, a script's likely language is taken, and a text in Latin letters has
none.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from digest.translation.text_script import LATIN, likely_language

_SMALL = 7  # letters of a small word: longer ones are rather of what encyclopedias speak of
_LEAST = 0.08  # of the words are small ones; in Turkish, which writes them onto others, few are
_CLEARLY = 1.1  # times as many as in the next language
_RATHER = 1.5  # times as many as in the script's likely language, of which the lists of its neighbours have words too
_SHARED = {
    "Arab": {"Arabic": "ar", "Persian": "fa", "Urdu": "ur"},
    "Cyrl": {
        "Belarusian": "be", "Bulgarian": "bg", "Kazakh": "kk", "Kyrgyz": "ky", "Macedonian": "mk", "Russian": "ru",
        "Serbian": "sr", "Ukrainian": "uk",
    },
    "Deva": {"Hindi": "hi", "Marathi": "mr", "Nepali": "ne"},
    LATIN: {
        "Afrikaans": "af", "Albanian": "sq", "Azerbaijani": "az", "Basque": "eu", "Catalan": "ca", "Croatian": "hr",
        "Czech": "cs", "Danish": "da", "Dutch": "nl", "English": "en", "Estonian": "et", "Finnish": "fi",
        "French": "fr", "Galician": "gl", "German": "de", "Hungarian": "hu", "Icelandic": "is", "Indonesian": "id",
        "Irish": "ga", "Italian": "it", "Latvian": "lv", "Lithuanian": "lt", "Luxembourgish": "lb", "Malay": "ms",
        "Maltese": "mt", "Norwegian_Bokmal": "no", "Norwegian_Nynorsk": "nn", "Polish": "pl", "Portuguese": "pt",
        "Romanian": "ro", "Slovak": "sk", "Slovenian": "sl", "Spanish": "es", "Swahili": "sw", "Swedish": "sv",
        "Tagalog": "fil", "Turkish": "tr", "Vietnamese": "vi", "Welsh": "cy",
    },
}  # fmt: skip
"""Languages of newspapers that share a script, by their names in jusText."""


def language_by_script(script: str, words: Mapping[str, int]) -> str:
    """The language of a text in `script` that has the `words`, in small letters, each so many times.

    Empty where it is none that is known here, or in doubt; so is that of any text in Latin letters without jusText.
    """
    likely = "" if script == LATIN else likely_language(script)
    if script not in _SHARED:
        return likely
    total = sum(words.values())
    shares = {
        language: sum(words[word] for word in words.keys() & small) / total
        for language, small in small_words(script).items()
    }
    if not shares:
        return likely
    best, second = sorted(shares, key=lambda language: (-shares[language], language))[:2]
    if shares[best] < _LEAST:
        return ""
    if likely:
        return best if shares[best] >= _RATHER * shares[likely] else likely
    return best if shares[best] >= _CLEARLY * shares[second] else ""


@lru_cache(maxsize=4)
def small_words(script: str) -> dict[str, frozenset[str]]:
    """The small words of the languages that share `script`; none where jusText is not installed."""
    try:
        from justext import get_stoplist
    except ModuleNotFoundError:
        return {}
    return {
        language: frozenset(word.casefold() for word in get_stoplist(name) if len(word) <= _SMALL)
        for name, language in _SHARED[script].items()
    }
