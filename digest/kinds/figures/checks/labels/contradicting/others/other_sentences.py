"""Whether a label names somebody or something of whom another sentence of the article tells the same: "Share of
Larkwell", where this sentence is of Norport and the next of Larkwell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.directions import result, result_of
from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence, whole_sentence
from digest.kinds.figures.checks.labels.contradicting.others.neighbouring_sentences import counts_alike
from digest.kinds.figures.checks.labels.eastern_heads import first_noun, head_before, topic_of
from digest.kinds.figures.checks.labels.moving.changes import (
    is_of_change,
    is_reached,
    may_be_change,
    same_unit,
    tells_change,
)
from digest.kinds.figures.checks.labels.weighing.entities import entities, is_of_name
from digest.kinds.figures.checks.labels.words import among, told, union
from digest.quantities.language.grammar import grammar
from digest.quantities.language.months import months
from digest.quantities.language.nations import nation_of
from digest.text.scripts import is_edgeless, sign_pairs
from digest.text.sentences.splitting import sentences

if TYPE_CHECKING:
    from collections.abc import Callable

    from digest.kinds.figures.checks.labels.words import Keys
    from digest.quantities.mentions import Mention

_NAME = re.compile(r"(?<!\w)[A-ZÀ-Þ][\w&-]+")
_FIRST = re.compile(r"[^\W\d_]+")
_LEAST_WORDS = 2
_NEAR = 2
"""How many sentences before and behind are looked at."""


def of_other_sentence(label: str, mention: Mention, passage: PassageInSentence, text: str) -> Mention | None:
    """The amount of another sentence of `text`, in the same unit, that has all words of the label, a name among them
    that this sentence has not; None where the amount here is of no name, or of one that the label has."""
    sentence, language = passage.sentence, passage.language
    if is_edgeless(sentence):
        return _of_other_noun(label, mention, passage, text) if is_edgeless(label) else None
    times = months(grammar(language).locale)
    names = [each[0] for each in _NAME.finditer(label) if each[0].casefold() not in times and _is_name(each, text)]
    if not names or is_edgeless(label) or is_of_name(label, mention, passage):
        return None
    if not entities(sentence, language).get(mention.core):
        return None
    here, words = union(told(sentence, language)), told(label, language)
    of_names = (told(f"x {name}", language) for name in names)
    missing = [keys for keys in of_names if keys and not any(among(key, here) for key in keys)]
    if not missing or len(words) < _LEAST_WORDS:
        return None
    for each in sentences(text, language):
        other = text[each.start : each.end].strip()
        there = union(told(f"x {other}", language)) if other != sentence.strip() else frozenset()
        if not all(among(word, there) for word in (*words, *missing[0])):
            continue
        amounts = whole_sentence(other, language).mentions
        alike = [one for one in amounts if not one.is_named and (same_unit(one, mention) or counts_alike(one, mention))]
        if alike and all(one.quantity.number != mention.quantity.number for one in alike):
            return alike[0]
    return None


def _is_name(word: re.Match[str], text: str) -> bool:
    """Whether `text` has a word of a label as a name. The first one may only begin the label: *Growth* of revenue."""
    name = word[0]
    if word.start() == 0:
        return f" {name}" in text
    at = text.find(name)
    while at > 0 and text[at - 1].isalnum():
        at = text.find(name, at + 1)
    return at >= 0


def _of_other_noun(label: str, mention: Mention, passage: PassageInSentence, text: str) -> Mention | None:
    """The amount of a sentence near by, in the same unit, that is told of a place which the label has and this
    sentence has not, where this one is told of another: 1位は*中国*で30億円. 2位は*台湾*が14億円."""
    language, said = passage.language, label.replace(" ", "")
    heads = _places(mention, passage)
    if not heads or any(pair in said for head in heads for pair in sign_pairs(head)):
        return None
    here = passage.sentence.strip()
    start = text.find(here)
    if start < 0:
        return None
    line = text[text.rfind("\n", 0, start) + 1 :].partition("\n")[0]
    parts = [line[each.start : each.end].strip() for each in sentences(line, language)]
    place = next((order for order, part in enumerate(parts) if part == here), None)
    if place is None:
        return None
    for part in parts[max(0, place - _NEAR) : place + _NEAR + 1]:
        other = whole_sentence(part, language)
        for each in other.mentions if part != here else ():
            nouns = _places(each, other) if same_unit(each, mention) else frozenset()
            if any(noun in said and noun not in here for noun in nouns):
                return each if each.quantity.number != mention.quantity.number else None
    return None


def _places(mention: Mention, passage: PassageInSentence) -> frozenset[str]:
    """The country, the place or the topic that an amount is told of."""
    head, topic = head_before(mention, passage), topic_of(mention, passage)
    return frozenset({head if nation_of(head, passage.language) else topic, first_noun(passage)} - {""})


def of_next_sentence(label: str, mention: Mention, passage: PassageInSentence, text: str) -> Mention | None:
    """What the subject of the next sentence of `text` came to, where that has all words of the label and this one none
    of them, and says that its amount was earned or lost: the firm lost £4m. *Revenue* rose to *£31m*."""
    sentence, language = passage.sentence, passage.language
    if is_edgeless(label) or result(sentence, mention.core, language) is None:
        return None
    words = told(label, language)
    if not words or result_of(label, language) or tells_change(label, language):
        return None
    return _in_next_sentence(words, mention, passage, text, is_reached)


def of_next_change(label: str, mention: Mention, passage: PassageInSentence, text: str) -> Mention | None:
    """The change of the next sentence of `text`, in the same unit, of what the label says that rose or fell, where this
    sentence says nothing of that: journeys rose 12.6%. *Revenue grew 4.1%*, of "Rise in revenue"."""
    language, first = passage.language, _FIRST.match(label)
    if is_edgeless(label) or first is None or not is_of_change(first[0].casefold(), language):
        return None
    words, numbers = told(label[first.end() :], language), grammar(language).lexicon.numbers
    if any(word.casefold() in numbers for word in _FIRST.findall(label)):  # the *ten*-year yield, as of 10-year bonds
        return None
    return _in_next_sentence(words, mention, passage, text, may_be_change) if words else None


def _in_next_sentence(
    words: tuple[Keys, ...],
    mention: Mention,
    passage: PassageInSentence,
    text: str,
    is_told: Callable[[Mention, PassageInSentence], bool],
) -> Mention | None:
    """The amount of the next sentence of `text`, in the same unit and another number, which `is_told` there, of a
    subject that has all the words; None where this sentence has any of them."""
    sentence, language = passage.sentence, passage.language
    here, start = union(told(sentence, language)), text.find(sentence)
    if start < 0 or any(among(word, here) for word in words):
        return None
    behind = text[start + len(sentence) :].partition("\n")[0]
    following = next((behind[each.start : each.end] for each in sentences(behind, language)), "")
    whole = whole_sentence(following, language)
    for each in whole.mentions:
        subject = union(told(following[: each.led.start], language))
        if same_unit(each, mention) and is_told(each, whole) and all(among(word, subject) for word in words):
            return each if each.quantity.number != mention.quantity.number else None
    return None
