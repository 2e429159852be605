"""A label in the spelling of its sentence: "half-time" where that writes "halftime", "air strikes" for "airstrikes",
"second quarter" for "second-quarter", and "WTI" for "West Texas Intermediate", be it the label that is short or the
sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Iterator

_JOINED = re.compile(r"[^\W\d_]{2,}[- ][^\W\d_]{2,}")
_WORD = re.compile(r"[^\W\d_]{5,}")
_HYPHENED = re.compile(r"[^\W\d_]{2,}-[^\W\d_]{2,}")
_SHORT = re.compile(r"(?<![\w-])[A-Z]{3,5}(?![\w-])")
_BEGINNING = re.compile(r"(?<!\w)[^\W\d_]")


def spelled_as(label: str, sentence: str) -> str:
    """`label`, with each pair of words that `sentence` writes as one word, or with a hyphen, written as there."""
    if is_edgeless(label):
        return label
    for own, theirs in _respelled(label, sentence):
        label = label.replace(own, theirs)
    return _with_short_names(_with_whole_names(label, sentence), sentence)


def _with_short_names(label: str, sentence: str) -> str:
    """`label` with the word of capitals that the sentence has for words of it which begin with these letters: "ERA", of
    "earned run average"."""
    for short in set(_SHORT.findall(sentence)):
        if short not in label:
            words = r"\s".join(f"{letter}[a-z]+" for letter in short)
            label = re.sub(rf"(?<!\w){words}(?!\w)", short, label, count=1, flags=re.IGNORECASE)
    return label


def _with_whole_names(label: str, sentence: str) -> str:
    """`label` with the name of the sentence for each word of capitals that is made of its first letters."""
    for short in set(_SHORT.findall(label)):
        if short not in sentence:
            words = r"\s".join(f"{letter}[a-z]+" for letter in short)
            whole = re.search(rf"(?<!\w){words}(?!\w)", sentence)
            label = label.replace(short, whole[0]) if whole else label
    return label


def _respelled(label: str, sentence: str) -> Iterator[tuple[str, str]]:
    small, has_hyphens = sentence.casefold(), "-" in sentence
    for beginning in _BEGINNING.finditer(label):
        pair = _JOINED.match(label, beginning.start())
        if pair and pair[0].casefold() not in small:
            apart = pair[0].replace("-", " ").casefold()
            one = apart.replace(" ", "")
            other = apart if "-" in pair[0] else apart.replace(" ", "-")
            if one in small and one in _words(sentence):
                yield pair[0], one
            elif (has_hyphens or "-" in pair[0]) and _has(other, small):
                yield pair[0], other
    if not has_hyphens:
        return
    words = _words(sentence)
    hyphened = {each.replace("-", ""): each for each in map(str.casefold, _HYPHENED.findall(sentence))}
    for word in _WORD.findall(label):
        if word.casefold() in hyphened and word.casefold() not in words:
            yield word, hyphened[word.casefold()]


def _words(sentence: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(sentence)}


def _has(words: str, text: str) -> bool:
    """Whether a text has `words` by themselves."""
    return words in text and re.search(rf"(?<![\w-]){re.escape(words)}(?![\w-])", text) is not None
