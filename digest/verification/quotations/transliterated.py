"""Whether an article spells a name from Cyrillic letters otherwise than it is given: "Selenskyj", "Zelensky"."""

from __future__ import annotations

import re
import unicodedata

_SLAVIC = re.compile(
    r"(?:sk[iyj]{1,2}|ska|n[iyj]{1,2}|[oe](?:v|w|ff?)a?|[iy]n[ae]?|enk[oa]|[uy]k|[vw][iy](?:ch|tsch|č))$"
)
_SPELLINGS = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        ("schtsch|shch|szcz|chtch|šč", "ß"),
        ("tsch|tch|cz|č|ch|kh", "c"),
        ("sch|sh|sz|š", "s"),
        ("zh|ž", "z"),
        ("z", "s"),
        ("ts|tz", "c"),
        ("ff|w", "v"),
        ("ks", "x"),
        ("ou|[yji]u", "u"),
        ("[yji]a", "a"),
        ("[yji]o", "o"),
        ("[yji]e", "e"),
        ("[yji]+", "i"),
        ("ine$", "in"),
        (r"(.)\1", r"\1"),
    )
)
"""The usual spellings of the same sounds in English, French, German and Polish letters, each with one for all."""
_CAPITALISED = re.compile(r"(?:(?P<given>[^\W\d_a-z][\w’'-]+) )?(?P<surname>[^\W\d_a-z][\w’'-]{4,})")
_SHORTEST = 5


def spelled_in(text: str, name: str) -> str:
    """How `text` spells `name`, where that is another transliteration of it, and the only one; empty where it has none.

    Given names, where the text has one, begin with the same sound.
    """
    given, _, surname = name.rpartition(" ")
    if len(surname) < _SHORTEST or not _SLAVIC.search(surname.casefold()):
        return ""
    sound = _sound(surname)
    found = {
        (match["given"] or "", match["surname"])
        for match in _CAPITALISED.finditer(text)
        if _SLAVIC.search(match["surname"].casefold()) and _sound(match["surname"]) == sound
    }
    spellings = {spelled for _, spelled in found}
    first = _sound(given)[:1]
    is_given_otherwise = bool(first) and any(called and _sound(called)[:1] != first for called, _ in found)
    return spellings.pop() if len(spellings) == 1 and not is_given_otherwise else ""


def _sound(word: str) -> str:
    """`word` in one spelling for all that are usual for its sounds."""
    plain = "".join(
        letter
        for letter in unicodedata.normalize("NFD", word.casefold())
        if not unicodedata.combining(letter) or letter == "\u030c"
    )
    plain = unicodedata.normalize("NFC", plain)
    for pattern, spelled in _SPELLINGS:
        plain = pattern.sub(spelled, plain)
    return plain
