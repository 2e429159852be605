"""The words of the theme's scripts: they are filled into the module that the scripts take theirs from."""

from __future__ import annotations

import json
import re
from collections import ChainMap
from typing import TYPE_CHECKING

from digest.translation.locales import SOURCE, direction

if TYPE_CHECKING:
    from collections.abc import Mapping

    from babel import Locale

    from digest.translation.words import Translation, Words

MODULE = "assets/js/words.js"
_CATALOGUE = re.compile(rb"^const CATALOGUE = .*;$", re.MULTILINE)
_BEHIND_CONTEXT = "\x04"  # as gettext's own files have it
_TRIED = (*range(201), 1_000, 10_000, 100_000, 1_000_000)


def with_script_words(templates: Mapping[str, bytes], words: Words) -> Mapping[str, bytes]:
    """The theme's files, with the module of words in the language of the digest; in English they are as they were."""
    if MODULE not in templates or (not words.messages and words.locale.language == SOURCE):
        return templates
    language = str(words.locale).replace("_", "-")
    catalogue = {"direction": direction(words.language), "language": language, "messages": _messages(words)}
    line = b"const CATALOGUE = " + json.dumps(catalogue, ensure_ascii=False, sort_keys=True).encode() + b";"
    made = _CATALOGUE.sub(lambda _: line, templates[MODULE], count=1)
    return ChainMap({MODULE: made}, templates)  # type: ignore[arg-type]  # it is only read


def _messages(words: Words) -> dict[str, str | dict[str, str]]:
    """Messages by their context and English; of those with plurals, the forms by CLDR's categories."""
    found: dict[str, str | dict[str, str]] = {}
    for key in words.of_scripts:
        name = f"{key.context}{_BEHIND_CONTEXT}{key.message}" if key.context else key.message
        translation = words.messages[key]
        is_plural = "%(num)s" in key.message or len(translation.forms) > 1
        found[name] = _by_category(translation, words.locale) if is_plural else translation.forms[0]
    return found


def _by_category(translation: Translation, locale: Locale) -> dict[str, str]:
    """The forms by the names that browsers have for numbers (`Intl.PluralRules`): `one`, `few`, `other`."""
    forms, plural = translation
    categories = {locale.plural_form(number): forms[min(plural(number), len(forms) - 1)] for number in reversed(_TRIED)}
    return {"other": forms[-1], **categories}
