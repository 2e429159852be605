"""The modules of languages, by the subtags that name them in BCP 47: those that have words for amounts."""

from __future__ import annotations

MODULES = {
    "da": "danish", "de": "german", "en": "english", "es": "spanish", "fr": "french", "hi": "hindi", "it": "italian",
    "ja": "japanese", "ko": "korean", "nb": "norwegian", "nl": "dutch", "no": "norwegian", "pl": "polish",
    "pt": "portuguese", "ru": "russian", "sv": "swedish", "tr": "turkish", "vi": "vietnamese", "yue": "chinese",
    "zh": "chinese",
}  # fmt: skip
"""Each is a module of the same name wherever words of a language stand."""


def module_of(language: str) -> str:
    """The name of the module with the words of `language`, a BCP 47 tag such as `en-GB`; empty where it has none."""
    return MODULES.get(language.split("-")[0].lower(), "")
