"""Whether two names may be one person's, and whether a text has a name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from digest.reading.subjects.inflected import differs_in_ending
from digest.text.scripts import is_edgeless

_SUFFIXES = frozenset("jr sr ii iii iv phd md".split())
_PARTICLES = frozenset(
    "de da di del della der den van von zu bin ibn al el la le du dos das do ter ten af av y e".split()
)
_ARTICLE = re.compile(r"^(?:al|el|ad|an|ar|as|ash|at|az|ul|ud)-(?=\w)")
"""The Arabic article, which surnames are written with and without: "Hasan al-Hosani", "Hosani"."""
_SHORTEST = 2
_INFLECTED = frozenset("be bg bs cs el et fi hr hu is lt lv pl ro ru sk sl sr tr uk".split())
_ENDINGS = 4
_GENITIVES = ("", "s", "es")


@lru_cache(maxsize=1_024)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name in small letters, without initials, particles and what follows a name."""
    words = [_ARTICLE.sub("", word) for word in re.findall(r"[^\s.,()\"]+", _even(name))]
    kept = [word for word in words if word not in _SUFFIXES and word not in _PARTICLES and len(word) >= _SHORTEST]
    return tuple(kept or words)


def is_same(one: str, other: str, language: str = "") -> bool:
    """Whether the last word of one name is a word of the other: "Roe" and "Kim Roe"; not "Kim Roe" and "Ann Roe".

    In a `language` that inflects names, the same holds of their other cases: "Anna Lis" and "Anny Lis".
    """
    first, second = words_of(one), words_of(other)
    if not first or not second:
        return False
    if language.split("-")[0].lower() in _INFLECTED and _is_inflected(first, second):
        return True
    if is_edgeless(one) or is_edgeless(other):
        plain = ("".join(first), "".join(second))
        return plain[0] in plain[1] or plain[1] in plain[0]
    if sorted(_without_hyphens(first)) == sorted(_without_hyphens(second)):
        return True  # "Kim Jong-un", "Kim Jong Un"
    if len(first) > 1 and len(second) > 1:
        shared = set(first) & set(second)
        is_given_name = first[0] == second[0] or _is_short_for(first[0], second[0]) or bool(shared - {first[-1]})
        return (first[-1] == second[-1] and is_given_name) or len(shared) > 1
    if _is_initials(one, other) or _is_initials(other, one):
        return True
    return first[-1] in second or second[-1] in first


def is_called_by_office(text: str, name: str, called: str) -> bool:
    """Whether `called` is the surname of `name` and the office that `text` has beside all of it, in a script without
    spaces: 菅官房長官 of 菅義偉官房長官, 胡局长 of 局长胡好友."""
    if not is_edgeless(name) or not is_edgeless(called):
        return False
    shared = next((at for at, (one, other) in enumerate(zip(name, called, strict=False)) if one != other), 0)
    office = called[shared:]
    return bool(shared and office) and (f"{name}{office}" in text or f"{office}{name}" in text)


def _without_hyphens(words: tuple[str, ...]) -> list[str]:
    return " ".join(words).replace("-", " ").split()


def _is_inflected(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether the words of two names, or their last ones where one is a surname alone, differ in endings alone."""
    if len(one) != len(other) and min(len(one), len(other)) > 1:
        return False
    count = min(len(one), len(other))
    return all(map(differs_in_ending, one[-count:], other[-count:]))


def _is_short_for(one: str, other: str) -> bool:
    """Whether one given name is the beginning of the other, by which somebody is called: "Alex", "Alexander"; not "Jan"
    and "Jana"."""
    short, long = sorted((one, other), key=len)
    return len(short) > _SHORTEST and len(long) - len(short) > _SHORTEST and long.startswith(short)


def _is_initials(short: str, name: str) -> bool:
    """Whether `short` is made of the first letters of the words of `name`: "HRW", "Human Rights Watch"."""
    return (
        short.isupper() and short.isalpha() and short == "".join(word[0] for word in name.split() if word[0].isupper())
    )


def is_named_in(text: str, name: str, language: str) -> bool:
    """Whether `text` has the surname of `name`: its last word, or its first where that stands for it alone.

    Surnames that a language inflects are found by their beginnings.
    """
    words = words_of(name)
    if not words:
        return False
    plain = _plain(text)
    if is_edgeless(name):
        return all(word in plain for word in words) or "".join(words) in plain or words[0] in plain
    inflected = language.split("-")[0].lower() in _INFLECTED
    if _has(plain, words[-1], inflected=inflected):
        return True
    if len(words) > 1 and _has(plain, words[0], inflected=False) and not _is_given_to_others(text, name):
        return True
    whole = _without_hyphens(words)
    return len(whole) > _SHORTEST and " ".join(whole) in plain.replace("-", " ")


def _even(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold().replace("’", "'")


_plain = lru_cache(maxsize=4)(_even)
"""One article is asked for each of its speakers."""


def _has(plain: str, word: str, *, inflected: bool) -> bool:
    if inflected and len(word) >= _ENDINGS:
        return word[:-1] in plain and bool(re.search(rf"(?<!\w){re.escape(word[:-1])}\w{{0,{_ENDINGS}}}(?!\w)", plain))
    return any(_is_edge(plain, start - 1) and _is_edge(plain, end) for start, end in _standing(plain, word))


def _standing(plain: str, word: str) -> Iterator[tuple[int, int]]:
    """Where `word` stands, and where it ends, without and with the ending of a genitive."""
    start = plain.find(word)
    while start >= 0:
        for ending in _GENITIVES:
            if plain.startswith(ending, start + len(word)):
                yield start, start + len(word) + len(ending)
        start = plain.find(word, start + 1)


def _is_edge(plain: str, at: int) -> bool:
    """Whether no letter or digit stands at `at`, but for one of a script without spaces: 市长Norm Rice说."""
    if at < 0 or at >= len(plain) or is_edgeless(plain[at]):
        return True
    return not (plain[at].isalnum() or plain[at] == "_")


def _is_given_to_others(text: str, name: str) -> bool:
    """Whether the first word of `name` stands in `text` only as that of other names."""
    first = re.escape(name.split()[0])
    return not re.search(rf"(?<!\w){first}(?![\w-])(?! [^\W\d_a-z])", text)
