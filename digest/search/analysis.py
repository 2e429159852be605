"""Text as words to be found by: the specification; templates/assets/search/engine/analysis.js is the other half.

0. Digits of other scripts, and what parts them, are those of ASCII: ٢٫٤ is 2.4.
1. Words are cut at separators (alphabet.py). Digits with single marks between them are one word: 46,000.
2. A word is folded: NFKD, lower case, accents off, a few letters as others (ß as ss), NFC; 40 characters at the most.
   Numbers lose what parts their thousands, whatever it is, and have a point before decimals.
3. In scripts without spaces each two neighbouring characters are a word, and the last character is one by itself.
4. A word's stem is that of Snowball (https://snowballstem.org/) for the article's language, then folded.
   An Arabic word has a stem for each way in which it can be read: arabic.py.

tests/search/cases/analysis.json holds what both halves must give.
"""

from __future__ import annotations

import re
import unicodedata

from digest.search.alphabet import DIGITS, DROPPED, LETTERS, SEPARATORS, UNSPACED, character_class, within
from digest.search.arabic import arabic_stems
from digest.text.deferred_pattern import deferred
from digest.text.words.snowball import stemmer

LONGEST = 40
ALGORITHMS = {
    "ar": "arabic",
    "ca": "catalan",
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "et": "estonian",
    "eu": "basque",
    "fa": "persian",
    "fi": "finnish",
    "fr": "french",
    "ga": "irish",
    "hi": "hindi",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "it": "italian",
    "lt": "lithuanian",
    "nb": "norwegian",
    "ne": "nepali",
    "nl": "dutch",
    "nn": "norwegian",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sr": "serbian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
    "yi": "yiddish",
}
"""Snowball's algorithms by language (ISO 639-1)."""

_MARKS = r".,'’\u00a0\u202f"
_NUMBER = rf"[0-9]+(?:[{_MARKS}][0-9]+)+"
_RUN = f"[{character_class(UNSPACED)}]+"
_PLAIN = "[0-9A-Za-z]"
BREAK = "\0"
"""What texts are joined by, to be analysed at once; it comes out between their words."""


def _token(apart: str) -> str:
    """A regular expression for numbers and for runs of what is in none of `apart`, which are ranges within a class."""
    # The same as one class of all characters in none of them, but ASCII is dealt with before the long lists.
    other = f"[^\\0-\\x7f{apart}]"
    spaced = f"{_PLAIN}+(?:{other}+{_PLAIN}*)*|(?=[^\\0-\\x7f])(?:{other}+{_PLAIN}*)+"
    return f"\\0|{_NUMBER}|{spaced}"


_TOKEN = deferred(f"{_token(character_class(f'{SEPARATORS} {UNSPACED}'))}|(?=[^\\0-\\x7f]){_RUN}")
# Most texts are in Latin letters, which need a small part of the lists.
_LATIN = "0-2ff 2000-20cf"
_LATIN_TOKEN = re.compile(_token(character_class(within(SEPARATORS, _LATIN))))
_FURTHER = re.compile(f"[^{character_class(_LATIN)}]")
_UNSPACED = deferred(f"[{character_class(UNSPACED)}]")
_IS_NUMBER = re.compile(_NUMBER)
_THOUSANDS = re.compile(rf"([0-9]{{1,3}}(?:([{_MARKS}])[0-9]{{3}})(?:\2[0-9]{{3}})*)(?:[.,]([0-9]+))?")
_DECIMAL = re.compile("([0-9]+)[.,]([0-9]+)")
_NOT_A_DIGIT = re.compile("[^0-9]")
_GONE = deferred(f"[{character_class(SEPARATORS)}{character_class(DROPPED)}]+")
_DIGITS = str.maketrans({entry[0]: entry[1] for entry in DIGITS.split()})
_LETTERS = str.maketrans({entry[0]: entry[1:] for entry in f"{LETTERS} {DIGITS}".split()})


def algorithm(language: str) -> str:
    """Snowball's algorithm for a BCP 47 tag; empty where it has none."""
    return ALGORITHMS.get(language.partition("-")[0].lower(), "")


def fold(token: str) -> str:
    """A word as it is compared; empty where nothing of it is left."""
    if token.isascii():
        # Nearly all words: letters alone are no number.
        return token.lower()[:LONGEST] if token.isalpha() or not _IS_NUMBER.fullmatch(token) else number(token)
    if _IS_NUMBER.fullmatch(token):
        return number(token)
    folded = unicodedata.normalize("NFKD", token).lower()
    return unicodedata.normalize("NFC", _GONE.sub("", folded).translate(_LETTERS))[:LONGEST]


def number(token: str) -> str:
    """Digits with marks between them: 46,000 and 46.000 are 46000, 1,50 is 1.5; dates and the like stay apart."""
    thousands = _THOUSANDS.fullmatch(token)
    if thousands:
        return decimal(_NOT_A_DIGIT.sub("", thousands[1]), thousands[3] or "")
    parts = _DECIMAL.fullmatch(token)
    if parts:
        return decimal(parts[1], parts[2])
    return _NOT_A_DIGIT.sub(".", token)[:LONGEST]


def decimal(whole: str, fraction: str) -> str:
    """A number in figures, without zeros at its end."""
    fraction = fraction.rstrip("0")
    return (f"{whole}.{fraction}" if fraction else whole)[:LONGEST]


def pairs(run: str) -> list[str]:
    """The words of a folded run of a script without spaces."""
    return [run[start : start + 2] for start in range(len(run))]


def is_unspaced(text: str) -> bool:
    """Whether any of `text` is in a script without spaces."""
    return not _is_latin(text) and _UNSPACED.search(text) is not None


def _is_latin(text: str) -> bool:
    return text.isascii() or _FURTHER.search(text) is None


class Analyser:
    """Cuts texts of one language into folded words, and knows the stems of those it met."""

    def __init__(self, language: str) -> None:
        name = algorithm(language)
        self._stem = stemmer(name) if name else None
        self._is_arabic = name == "arabic"
        self._known = _Known(self)
        self.stems: dict[str, set[str]] = {}
        """The stems of each folded word that has any: words that differ in accents may have several."""

    def words(self, text: str) -> list[str]:
        """The words of `text`, folded, in order; a break is a word too."""
        is_latin = _is_latin(text)
        if not is_latin:
            text = text.translate(_DIGITS)
        found = list(map(self._known.__getitem__, (_LATIN_TOKEN if is_latin else _TOKEN).findall(text)))
        if not is_latin and is_unspaced(text):
            found = [word for run in found for word in run.split("\n")]
        return found if "" not in found else [word for word in found if word]

    def meet(self, token: str) -> str:
        """A token folded; a run of a script without spaces as its words, in lines."""
        folded, is_ascii = fold(token), token.isascii()
        if not is_ascii and is_unspaced(token[0]):
            return "\n".join(pairs(folded))
        if self._stem and folded and not folded[0].isdigit():
            written = token.lower() if is_ascii else unicodedata.normalize("NFKC", token).lower()
            found = arabic_stems(written, self._stem) if self._is_arabic else {self._stem(written)}
            self.stems.setdefault(folded, set()).update(fold(each) or folded for each in found)
        return folded


class _Known(dict[str, str]):
    """Tokens that were met before, folded."""

    def __init__(self, analyser: Analyser) -> None:
        super().__init__()
        self._analyser = analyser
        self[BREAK] = BREAK

    def __missing__(self, token: str) -> str:
        folded = self[token] = self._analyser.meet(token)
        return folded
