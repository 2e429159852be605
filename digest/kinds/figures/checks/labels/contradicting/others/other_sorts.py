"""Whether a label names other things than its amount counts: "Hospitals destroyed", of 50 *schools*; "Homes evacuated",
of 25,000 *people*; "Stolen cars", of 18 *crimes*."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.genitive import noun_of
from digest.kinds.figures.checks.labels.kinds import head_of
from digest.quantities.language.labelling import labelling_of
from digest.quantities.units import UnitKind
from digest.text.words.compounds import has_compounds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]+(?:'s)?")
_SECOND_WORD = re.compile(r"\s[^\W\d_]+\s([^\W\d_]+)")
_NEXT_WORD = re.compile(r"\s([^\W\d_]+)")
_ENGLISH = "en"
_SHORTEST_JOINED, _SHORTEST_LAST = 3, 5
_GENITIVES = {
    "pl": re.compile(r"(?:[nwłtśżm]e|[kg]ie|sze|cze|ące)$"),
    "ru": re.compile(r"(?:ые|ие)$"),
}
"""How adjectives end that may stand before a head, where what it is of stands behind it without a preposition."""


class _Class(Enum):
    """What nothing is two of."""

    PEOPLE = "people"
    OBJECT = "object"
    DEED = "deed"
    OTHER = "other"


def other_sort(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """The head of a label, and the noun that its amount counts, where nothing is both."""
    language = passage.language
    if not words_of_sorts(language) or (named := _head(label, language)) is None:
        return None
    counted = _counted(mention, passage)
    if counted is None:
        return None
    named_class, own_class = _class_of(named, language), _class_of(counted, language)
    if named_class is not own_class:
        is_group = named_class is _Class.PEOPLE and own_class is _Class.OTHER  # participants: 12 *countries*
        is_group = is_group and named not in labelling_of(language).individuals
        return None if is_group or _names_too(label, counted, language) else (named, counted)
    sorts = _sorts(language)
    own, theirs = sorts.get(counted), sorts.get(named)
    if own is None or theirs is None or own is theirs or not own.isdisjoint(_words(label)):
        return None
    return named, counted


def _head(label: str, language: str) -> str | None:
    """The noun of the head of a label, as the language's lists have it."""
    words = _words(head_of(label, language))
    genitive = _GENITIVES.get(language.split("-")[0])
    if genitive is not None:
        words = words[: 2 if words and genitive.search(words[0]) else 1]
    found = [known for word in words if (known := _known(word, language))]
    return found[-1] if found else None


def _known(word: str, language: str) -> str:
    """A word as the lists have it: by itself, or the last part of a longer one."""
    known = words_of_sorts(language)
    if word in known or not has_compounds(language):
        return word if word in known else ""
    starts = range(_SHORTEST_JOINED, len(word) - _SHORTEST_LAST + 1)
    return next((word[start:] for start in starts if word[start:] in known), "")


def _counted(mention: Mention, passage: PassageInSentence) -> str | None:
    """The noun that an amount counts, or is a share of."""
    language = passage.language
    if mention.quantity.counted:
        found = [known for word in _words(mention.quantity.counted) if (known := _known(word, language))]
        return found[-1] if found else _behind_adjective(mention, passage)
    unit = mention.quantity.unit
    of = noun_of(language).match(passage.sentence, mention.core.end)
    if of is None or (unit is not None and unit.kind is not UnitKind.PERCENT):
        return None
    known = _known(of[1].casefold(), language)
    if not known and language.split("-")[0] == _ENGLISH:  # 40% of *youth homicides*
        compound = _NEXT_WORD.match(passage.sentence, of.end())
        known = _known(compound[1].casefold(), language) if compound else ""
    return known or None


def _behind_adjective(mention: Mention, passage: PassageInSentence) -> str | None:
    """The noun right behind what may be an adjective, which is all that is known to be counted: 19 *unga* kurirer."""
    if " " in mention.quantity.counted:
        return None
    behind = _SECOND_WORD.match(passage.sentence, mention.core.end)
    return _known(behind[1].casefold(), passage.language) or None if behind else None


@lru_cache(maxsize=256)
def _class_of(word: str, language: str) -> _Class:
    words, sort = labelling_of(language), _sorts(language).get(word, frozenset({word}))
    if word in words.persons or not sort.isdisjoint(words.roles):
        return _Class.PEOPLE
    if word in words.deeds:
        return _Class.DEED
    is_split = bool(words.objects)
    return _Class.OBJECT if is_split and not sort.isdisjoint(words.objects) else _Class.OTHER


def _names_too(label: str, counted: str, language: str) -> bool:
    """Whether a label has a word for what its amount counts too: "Homes of *people* who fled"; of what is neither
    people, an object nor a deed, one of the same sort."""
    own, sorts = _class_of(counted, language), _sorts(language)
    named = [known for word in _words(label) if (known := _known(word, language))]
    if own is _Class.OTHER and counted in sorts:
        return any(sorts.get(each) is sorts[counted] for each in named)
    return any(_class_of(each, language) is own for each in named)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


@lru_cache(maxsize=16)
def words_of_sorts(language: str) -> frozenset[str]:
    """All nouns of sorts, and those for people, things and deeds of any sort."""
    words = labelling_of(language)
    return frozenset(_sorts(language)).union(words.persons, words.objects, words.deeds) if words.sorts else frozenset()


@lru_cache(maxsize=16)
def _sorts(language: str) -> Mapping[str, frozenset[str]]:
    """Nouns, each with those for the same things."""
    return {word: sort for sort in labelling_of(language).sorts for word in sort}
