"""The order of names by the alphabet of a language.

Accents part nothing but what is alike, as in most languages, save where a letter with a mark is one of its own: in
Polish Ł follows L. Babel has no collations, and ICU is a large compiled library for the sake of one list. The table was
held against the index characters of CLDR 48 (https://www.unicode.org/cldr/): where these have letters with marks that
names are not parted by (Hungarian á, Lithuanian ą, Slovak ď), it has not; it has those that begin no word (Polish ą).
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_NORDIC = "zæøå"
_OWN = {
    "ast": "nñ",
    "az": "cç eə gğ iı oö sş uü",
    "bs": "cčć dđ sš zž",
    "cs": "cč rř sš zž",
    "da": _NORDIC,
    "eo": "cĉ gĝ hĥ jĵ sŝ uŭ",
    "es": "nñ",
    "et": "sš zž wõäöü",
    "eu": "nñ",
    "fi": "zåäö",
    "fil": "nñ",
    "fo": "aá dð ií oó uú yý zæø",
    "gl": "nñ",
    "hr": "cčć dđ sš zž",
    "hu": "oö uü",
    "is": "aá dð eé ií oó uú yý zþæö",
    "lt": "cč sš zž",
    "lv": "cč gģ kķ lļ nņ sš zž",
    "nb": _NORDIC,
    "nn": _NORDIC,
    "no": _NORDIC,
    "pl": "aą cć eę lł nń oó sś zźż",
    "ro": "aăâ iî sș tț",
    "sk": "aä cč oô sš zž",
    "sl": "cčć dđ sš zž",
    "sq": "cç eë",
    "sv": "zåäö",
    "tr": "cç gğ iı oö sş uü",
    "vi": "aăâ dđ eê oôơ uư",
}
"""The letters of an alphabet that have marks, each behind that which they follow in it."""
_OTHERS = {"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i", "ħ": "h"}
_LAST = "\U0010fffd"  # behind all letters


def alphabetical(name: str, language: str) -> str:
    """What names are sorted by in `language`, a BCP 47 tag."""
    own = _keys(language)
    letters = unicodedata.normalize("NFC", name.casefold())
    return "".join([own.get(letter) or _plain(letter) for letter in letters])


def first_letter(name: str, language: str) -> str:
    """The letter of the alphabet below which a name stands: Ł in Polish, L in English; # for what begins with none."""
    first = unicodedata.normalize("NFC", name.casefold())[:1]
    letter = first if first in _keys(language) else _plain(first)[:1]
    return letter.upper() if letter.isalpha() else "#"


@lru_cache(maxsize=64)
def _keys(language: str) -> dict[str, str]:
    """Behind all words that begin with the letter before, in their order."""
    groups = _OWN.get(language.partition("-")[0].lower(), "").split()
    return {letter: f"{group[0]}{_LAST}{place}" for group in groups for place, letter in enumerate(group) if place}


def _plain(letter: str) -> str:
    if letter.isascii():
        return letter
    decomposed = unicodedata.normalize("NFKD", letter)
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    return _OTHERS.get(bare, bare)
