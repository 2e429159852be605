"""The script that a text is written in, and which language that script alone says it is in.

Scripts have the names of ISO 15924, and the languages that are written in each are those of CLDR's likely subtags
(UTS 35). A script that says nothing, as Latin letters do, is left to the words of a text.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice

from babel.core import get_global

from digest.text.deferred_pattern import deferred
from digest.text.scripts import without_marks

LATIN = "Latn"
_JAPANESE, _HAN = "Jpan", "Hani"
_LETTERS = 2_000  # that are looked at
_KANA_SHARE = 0.1  # of the letters of any Japanese text, Latin ones left out
_WITHOUT_KANA = 20  # Han letters, of which no Japanese text is made without a particle or an ending
_KANA = "Kana"
_BY_NAME = {
    "ARABIC": "Arab", "ARMENIAN": "Armn", "BENGALI": "Beng", "CJK": _HAN, "CYRILLIC": "Cyrl", "DEVANAGARI": "Deva",
    "ETHIOPIC": "Ethi", "GEORGIAN": "Geor", "GREEK": "Grek", "GUJARATI": "Gujr", "GURMUKHI": "Guru", "HANGUL": "Hang",
    "HEBREW": "Hebr", "HIRAGANA": _KANA, "KANNADA": "Knda", "KATAKANA": _KANA, "KATAKANA-HIRAGANA": _KANA,
    "KHMER": "Khmr", "LAO": "Laoo", "LATIN": LATIN, "MALAYALAM": "Mlym", "MYANMAR": "Mymr", "ORIYA": "Orya",
    "SINHALA": "Sinh", "TAMIL": "Taml", "TELUGU": "Telu", "THAI": "Thai", "TIBETAN": "Tibt",
}  # fmt: skip
"""Scripts by the first word of their characters' names in Unicode."""
_TOGETHER = {"Hans": _HAN, "Hant": _HAN, "Hira": _JAPANESE, "Hrkt": _JAPANESE, _KANA: _JAPANESE, "Kore": "Hang"}
"""Scripts of languages that are one here, or stand for several in which a language is written."""
_BEYOND_LATIN = re.compile("[\u0370-\u1dff\u2d00-\u2dff\u2e80-\U0010ffff]")
_QUOTED = deferred('“[^“”\n]*”|„[^„“”\n]*[“”]|"[^"\n]*"|«[^«»\n]*»|»[^«»\n]*«|「[^」\n]*」|『[^』\n]*』|《[^》\n]*》')


def script_of(text: str, most: float = 0.6) -> str:
    """The script of at least the share `most` of the letters of `text`: `Jpan` for kana and Han letters together.

    Empty where there is none, or it is not known here.
    """
    counts = Counter(map(_script_of_letter, islice(filter(str.isalpha, text), _LETTERS)))
    total = counts.total()
    kana, han = counts.pop(_KANA, 0), counts.pop(_HAN, 0)
    counts[_JAPANESE if kana and kana >= _KANA_SHARE * (kana + han) else _HAN] = kana + han
    script, count = counts.most_common(1)[0]
    return script if count and count >= most * total else ""


def other_language(texts: Iterable[str], language: str) -> str:
    """The language that `texts`, taken together, are in, where their script alone says that it is not `language`.

    Both are BCP 47 tags; empty where the script says no such thing. What is quoted is left out, since news quote people
    in their own words.
    """
    text = "\n".join(texts)
    if without_marks(text).isascii() or not _BEYOND_LATIN.search(text):
        return ""
    outside = unquoted(text)
    text = outside if any(map(str.isalpha, outside)) else text
    script, own = script_of(text, 0.5), scripts_of(language)
    if not own or not script or script == LATIN or script in own:
        return ""
    if script == _HAN and _JAPANESE in own and sum(map(str.isalpha, text)) < _WITHOUT_KANA:
        return ""
    return likely_language(script)


def unquoted(text: str) -> str:
    """`text` without what stands between quotation marks on one line."""
    return _QUOTED.sub("", text)


def likely_language(script: str) -> str:
    """The language that most texts in a `script` are in; empty where that is not known."""
    return str(get_global("likely_subtags").get(f"und_{script}", "")).partition("_")[0]


@lru_cache(maxsize=256)
def scripts_of(language: str) -> frozenset[str]:
    """The scripts that a language is written in, by its tag, or else all in which it is written anywhere: Serbian in
    Cyrillic and Latin letters. None for a language that is not known."""
    base, *further = language.replace("_", "-").split("-")
    named = {part.title() for part in further[:2] if len(part) == len(LATIN) and part.isalpha()}
    found = named or _scripts_by_language().get(base.lower(), set())
    return frozenset(_TOGETHER.get(script, script) for script in found)


@lru_cache(maxsize=1)
def _scripts_by_language() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for likely in get_global("likely_subtags").values():
        language, script, *_ = likely.split("_")
        found.setdefault(language, set()).add(script)
    return found


@lru_cache(maxsize=8192)
def _script_of_letter(letter: str) -> str:
    """The script of a letter; empty where it is not known here."""
    return _BY_NAME.get(unicodedata.name(letter, "").partition(" ")[0], "")
