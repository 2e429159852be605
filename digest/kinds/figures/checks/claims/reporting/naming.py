"""Names as the sources of figures have them: whether two are one, and whether one is an organisation's."""

from __future__ import annotations

import re
from functools import lru_cache

from digest.reading.lexicon import CAPITAL, lexicon
from digest.text.scripts import is_edgeless, sign_pairs

ARTICLE = r"(?:(?:the|le|la|les|el|los|las|der|die|das|dem|den|des|o|a|os|as|il|lo|gli|i|de|het)\s|l['’])"
"""An article in small letters before a name."""
SMALL_WORD = rf"(?![{CAPITAL}])[^\W\d_]+"
"""A word that begins with a small letter."""
SHORT = re.compile(r"(?<!\w)(?:[A-Z]\.?){2,6}(?!\w)")
"""A name of capital letters alone: WHO."""
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_NAMED = re.compile(r"[^\W\d_]{2,}")
_LAST_WORD = re.compile(r"([^\W\d_]+)\s$")
_LONGEST, _LONGEST_NAME = 40, 90
_FEWEST, _ENDING = 3, 2
"""Letters of a word that stay in all its cases, at least, and those that may not."""
_FEWEST_LETTERS = 2
FIRMS = frozenset("Ltd Limited Inc plc Plc Corp Corporation Group Holdings Company Co Gmbh GmbH Bros Partners".split())
"""Words with which the names of firms end, in whatever language their article is."""


def is_body(name: str, words: str, language: str) -> bool:
    """Whether a name is surely an organisation's: by a word of it, its capitals, an article before it, or since an
    article that tells who people are tells nothing of it."""
    parts = name.split()
    speech = lexicon(language)
    if any(SHORT.fullmatch(part) and "." not in part for part in parts) or any(map(speech.body.fullmatch, parts)):
        return True
    if len(parts) > 1 and parts[-1].rstrip(".") in FIRMS:
        return True
    if any(speech.title.fullmatch(part) or speech.role.fullmatch(part) for part in parts):
        return False
    whole = re.escape(name)
    if re.search(rf"(?<!\w)(?i:{ARTICLE}){whole}(?!\w)", words):
        return True
    if len(parts) == 1 and re.search(rf"[^\W\d_a-zß-ÿ]\w+\s{whole}(?!\w)", words):
        return False  # a surname
    if len(parts) > 1 and (short := _shortened(parts[0], parts[-1], words)):
        return short == parts[0]
    if re.search(rf"(?<!\w){whole}(?:\s?[,(]|,?\s\d)", words):
        return False
    return not any(
        speech.role.fullmatch(before[1]) or speech.title.fullmatch(before[1]) or speech.profession.fullmatch(before[1])
        for match in re.finditer(rf"(?<!\w){whole}(?!\w)", words)
        if (before := _LAST_WORD.search(words, max(0, match.start() - _LONGEST), match.start()))
    )


def _shortened(first: str, last: str, words: str) -> str:
    """By which of the two ends of its name somebody is known where the article does not say all of it: organisations by
    the first, people by the last; "" where by neither, or both."""
    alone = [
        word
        for word, pattern in (
            (first, rf"(?<!\w){re.escape(first)}(?!\w|\s[{CAPITAL}])"),
            (last, rf"(?<![\w-]){re.escape(last)}(?!\w)"),
        )
        if any(not _follows_capital(match, words) for match in re.finditer(pattern, words))
    ]
    return alone[0] if len(alone) == 1 else ""


def _follows_capital(match: re.Match[str], words: str) -> bool:
    """Whether a word with a capital letter stands right before a match."""
    before = _LAST_WORD.search(words, max(0, match.start() - _LONGEST), match.start())
    return before is not None and before[1][0].isupper()


def is_named(name: str, words: str) -> bool:
    """Whether the article has a name as it is: a translated one would not be found beside its source either."""
    return all(part in words for part in distinct(name))


def shares(name: str, text: str) -> bool:
    """Whether a text has a word of a name, or one that begins so, as names have endings in some languages."""
    if is_edgeless(name):
        return any(pair in text for pair in distinct(name))
    return any(_beginning(part).search(text) is not None for part in distinct(name))


@lru_cache(maxsize=256)
def _beginning(part: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(part[: max(_FEWEST, len(part) - _ENDING)])}", re.IGNORECASE)


@lru_cache(maxsize=256)
def distinct(name: str) -> tuple[str, ...]:
    """The words of a name that tell whose it is; of one in a script without spaces, all pairs of its letters."""
    if is_edgeless(name):
        return sign_pairs(name)
    parts = _LETTERS.findall(name)
    return tuple([part for part in parts if part[0].isupper()] or parts or [name])


def is_short_for(short: str, words: str) -> bool:
    """Whether a name of capital letters is made of those with which the words of another begin: WHO."""
    letters = short.replace(".", "")
    if not letters.isupper() or len(letters) < _FEWEST_LETTERS:
        return False
    return letters in "".join(word[0] for word in _NAMED.findall(words) if word[0].isupper())


def whole_name(short: str, words: str) -> str:
    """The name that an article has for one of capital letters, which it puts in brackets behind it: Fondo Monetario
    Internacional (*FMI*); "" where it has none."""
    if not SHORT.fullmatch(short) or (at := words.find(f"({short}")) < 0:
        return ""
    before = words[max(0, at - _LONGEST_NAME) : at].split()
    names = (" ".join(before[start:]) for start in range(len(before) - 1, -1, -1) if before[start][0].isupper())
    return next((name for name in names if is_short_for(short, name)), "")


def may_be_called(by: str, called: str, language: str) -> bool:
    """Whether a noun behind its article may be the firm of the name `by`, as any that was named before: the company.
    It is none where a word of the name tells that it is something else: a council."""
    speech = lexicon(language)
    first = called.split()[0] if called else ""
    if not speech.firm.search(called) or speech.indefinite.fullmatch(first):
        return False
    return all(speech.firm.fullmatch(part) or not speech.body.fullmatch(part) for part in by.split())


def stands_for(one: str, other: str) -> bool:
    """Whether a word of one of two names is made of the capitals with which the words of the other begin."""
    pairs = ((one, other), (other, one))
    return any(is_short_for(part, words) for name, words in pairs for part in name.split() if SHORT.fullmatch(part))
