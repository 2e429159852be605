"""Which language a text is in, where neither page nor editor tells: by its script and the share of its small words.

Articles, prepositions, conjunctions and pronouns are some four in ten words of news, and each of the languages whose
wording is known here (digest.ingest.proposing.wording) has its own (Cavnar and Trenkle 1994 for counts as evidence;
Grefenstette 1995 for small words, which do as well on texts of some sentences). Whether it may be another is asked of
digest.ingest.languages.by_script first. Libraries for this bring a trained model, numpy, or chance; here a text that is
in none of those known stays without a language, which is told.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from digest.ingest.languages.by_script import language_by_script
from digest.ingest.proposing.wording import LANGUAGES, wording
from digest.reading.words import count_words
from digest.translation.text_script import LATIN, script_of

ORIGIN = "the words of its text"
"""What tells a language that nobody says, in words for an editor."""

_WORD = re.compile(r"[^\W\d_]+")
_WORD_WITH_MARKS = re.compile(r"(?:[^\W\d_]|[\u0610-\u065f\u0900-\u0963\u0971-\u0dff])+")
"""One of a script that writes vowels as marks on letters, which Python's tables take for no part of a word."""
_KANA = re.compile(r"[\u3041-\u309f\u30a1-\u30fa]")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_LETTER = re.compile(r"[^\W\d_]")
_PHRASE = 3  # words
_REPEATED = 3  # times that a phrase counts
_LONG = 8  # words of a line that is more than a heading, a name or a part of a menu
_FEWEST = 20  # words in all, or letters of Japanese
_MANY = 20  # phrases
_LEAST = 0.25  # of the words are small ones, in news of any language that is known here
_CLEARLY = 1.15  # times as many as in the next language
_ALIKE = ({"no", "nb", "nn", "da"}, {"id", "ms"}, {"hr", "sr", "bs", "sh"}, {"fil", "tl"}, {"zh", "yue"}, {"he", "iw"})
"""Languages that are written nearly alike, or have several tags."""
_KANA_SHARE = 0.1  # of the letters of any Japanese text


def language_of(lines: Iterable[str]) -> str:
    """The language of a page's `lines` as a BCP 47 tag, by those that are prose; empty where it is in doubt."""
    text = "\n".join(line for line in lines if count_words(line) >= _LONG)
    if japanese := _by_script(text):
        return japanese
    script = script_of(text)
    if script != LATIN:
        return language_by_script(script, _counted(_WORD_WITH_MARKS.findall(text.casefold()))) if script else ""
    counts = _counted(_WORD.findall(text.casefold()))
    if counts.total() < _FEWEST:
        return ""
    return language_by_script(script, counts) or _by_small_words(counts)


def says_enough(lines: Iterable[str]) -> bool:
    """Whether a page's `lines` say enough different things for their words to count against what a page says itself.

    One sentence, told a thousand times with other numbers, has few words, and these may be small ones in any language.
    """
    text = "\n".join(lines)
    script = script_of(text)
    return script != LATIN or len(_phrases(_WORD.findall(text.casefold()))) >= _MANY


def _phrases(words: list[str]) -> Counter[tuple[str, ...]]:
    """How often each phrase of a text is there, by the word that begins it."""
    return Counter(tuple(words[at : at + _PHRASE]) for at in range(len(words)))


def _counted(words: list[str]) -> Counter[str]:
    """How often each of a text's words is there; a phrase that stands in it again and again says nothing new."""
    found: Counter[str] = Counter()
    for phrase, count in _phrases(words).items():
        found[phrase[0]] += min(count, _REPEATED)
    return found


def differs(told: str, found: str) -> bool:
    """Whether a text that reads as `found` can hardly be in the language that its page has `told`, both BCP 47 tags."""
    alike = next((group for group in _ALIKE if found in group), {found})
    return bool(told and found) and told.split("-")[0].lower() not in alike


def _by_small_words(counts: Counter[str]) -> str:
    """The one of the languages whose wording is known here that most of the words are of; empty where none is."""
    shares = {
        language: sum(counts[word] for word in counts.keys() & small) / counts.total()
        for language, small in _small_words().items()
    }
    best, second = sorted(shares, key=lambda language: (-shares[language], language))[:2]
    return best if shares[best] >= _LEAST and shares[best] >= _CLEARLY * shares[second] else ""


def _by_script(text: str) -> str:
    letters, kana = len(_LETTER.findall(text)), len(_KANA.findall(text))
    return "ja" if letters >= _FEWEST and kana >= _KANA_SHARE * letters and _HAN.search(text) else ""


@lru_cache(maxsize=1)
def _small_words() -> dict[str, frozenset[str]]:
    """The small words of each language; those that are written with an apostrophe, without it, as words are counted."""
    found = {}
    for language in LANGUAGES:
        known = wording(language)
        listed = known.articles | known.links | known.ends | known.pronouns | known.both | known.that | known.shares
        small = {word.strip("'’") for word in listed | known.copulas if " " not in word}
        if small:
            found[language] = frozenset(small)
    return found
