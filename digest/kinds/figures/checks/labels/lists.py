"""The older of the rules for a label of a neighbour's amount: lists of shares, and things beside money or points."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.in_sentence.relative_clauses import begins_relative
from digest.kinds.figures.checks.labels.kinds import head_of, label_kind
from digest.kinds.figures.checks.labels.moving.changes import is_reached
from digest.kinds.figures.checks.labels.parts import has_subject
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.units import UnitKind
from digest.text.scripts import is_edgeless
from digest.text.words.stems import stem

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention
    from digest.quantities.units import Unit
    from digest.text.spans import Span

_WORD = re.compile(r"[^\W\d_]{3,}")
_NAME = re.compile(r"(?<!\w)[A-ZÀ-ÞŁŚŻ][\w-]+")
_NUMBER = re.compile(r"\d+")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_SHORTEST_HEAD = 2
_SHORTEST_STEM, _LONGEST_ENDING = 4, 2
_LONG_STEM, _LONG_ENDING = 6, 4
_ENGLISH = "en"
_MEASURED = frozenset(CountedKind) - {CountedKind.THINGS, CountedKind.COUNT, CountedKind.SCORE, CountedKind.SHARE}


def stands_with(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The other amount, of another unit, with which the first word of the label stands in a part of its own."""
    language = passage.language
    names = heads(label, language)
    own = _part(mention, passage)
    if any(stands(head, passage.sentence[own.start : own.end], language) for head in names):
        return None
    if is_reached(mention, passage) and not has_subject(passage.sentence, own, mention, language):
        return None  # el índice subió un 0,78%, *hasta 40.524 puntos*
    for other in others:
        part = _part(other, passage)
        if part == own or not _differ(mention.quantity.unit, other.quantity.unit, language):
            continue
        if any(stands(head, passage.sentence[part.start : part.end], language) for head in names):
            return other
    return None


def listed(
    label: str, words: list[str], mention: Mention, others: list[Mention], passage: PassageInSentence
) -> Mention | None:
    """The other amount whose part of a list has words of the label, where the amount's own part has others: of "17% in
    services, 47% in industry"."""
    sentence, language = passage.sentence, passage.language
    own = _part(mention, passage)
    unit = mention.quantity.unit
    others = [
        each for each in others if each.quantity.unit == unit and (unit is None or unit.kind is not UnitKind.NOUN)
    ]
    before, behind = sentence[own.start : mention.core.start], sentence[mention.core.end : own.end]
    if words_of(language, "compared").search(before) or _any(words, before + behind, language):
        return None
    if any(number in before + behind for number in _NUMBER.findall(label)):  # production of 2019
        return None
    if any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", before + behind) for name in _NAME.findall(label)[1:]):
        return None
    kinds, kind = labelling_of(language).kinds, label_kind(label, language)
    if kind in _MEASURED and any(kinds.get(word.casefold()) is kind for word in _WORD.findall(before)):
        return None  # the fee is $300, and within a week the *sum* falls to $200
    is_subject = _content(before, language) and has_subject(sentence, own, mention, language)
    parts = [_part(other, passage) for other in others]
    if own in parts or _goes_on(words, own, others, passage):
        return None
    having = [
        other
        for other, part in zip(others, parts, strict=True)
        if parts.count(part) == 1
        and not any(_stands_outside(word, sentence, part, language) for word in words)
        and (
            # What stands before the other amount may be said of both, unless this one has a subject of its own.
            (is_subject and _any(words, sentence[part.start : other.core.start], language))
            or (_content(before + behind, language) and _any(words, sentence[other.core.end : part.end], language))
        )
    ]
    return having[0] if len(having) == 1 else None


def _goes_on(words: list[str], own: Span, others: list[Mention], passage: PassageInSentence) -> bool:
    """Whether a part says more of what stands before it, behind all other amounts, which the label names: *last
    spring*, when it had 48."""
    if not begins_relative(passage.sentence, own.start, passage.language):
        return False
    since = max((other.span.end for other in others if other.span.end <= own.start), default=own.start)
    last = _WORD.findall(passage.sentence[: own.start])[-1:]
    before = f"{passage.sentence[since : own.start]} {' '.join(last)}"
    return _any(words, before, passage.language)


def _stands_outside(word: str, sentence: str, part: Span, language: str) -> bool:
    """Whether a word of the label stands in the sentence, but not in `part`."""
    return stands(word, sentence, language) and not stands(word, sentence[part.start : part.end], language)


def _any(words: list[str], text: str, language: str) -> bool:
    return any(stands(word, text, language) for word in words)


def _content(told: str, language: str) -> bool:
    """Whether words of a part say what its amount is of: any noun-like word that is no word of rising or falling."""
    lexicon = grammar(language).lexicon
    moved = (words_of(language, "rises"), words_of(language, "falls"))
    return any(
        word.casefold() not in lexicon.stops
        and word.casefold() not in lexicon.prepositions
        and not any(pattern.fullmatch(word) for pattern in moved)
        for word in _LONG_WORD.findall(told)
    )


def _part(mention: Mention, passage: PassageInSentence) -> Span:
    return clause_of(clauses(passage.sentence, passage.language), mention.core)


def _differ(one: Unit | None, other: Unit | None, language: str) -> bool:
    """Whether `one` is of things and `other` of money, or one of points and the other of a share: what is said of the
    other is not said of it too, as in "fell by 13.6%, to $7.8bn"."""
    if one is None or other is None:
        return False
    if one.kind is UnitKind.PERCENT and other.kind is UnitKind.PERCENT:
        return one.code == "pp" != other.code
    if one.kind is UnitKind.NOUN and other.kind is UnitKind.PERCENT:
        return one.code.casefold() in labelling_of(language).points
    return one.kind is UnitKind.NOUN and other.kind is UnitKind.CURRENCY


def heads(label: str, language: str) -> list[str]:
    """The words of a label that say what is counted: those before a preposition in English, the last in East Asian
    languages, else the first."""
    if is_edgeless(label):
        return [str(re.split(r"[\s的の]", label.strip())[-1])[-_SHORTEST_HEAD:]]
    if language.split("-")[0] == _ENGLISH:
        return _WORD.findall(head_of(label, language))
    return _WORD.findall(label)[:1]


def stands(word: str, text: str, language: str) -> bool:
    """Whether a form of `word` is in `text`."""
    if is_edgeless(word):
        return word in text
    return any(_akin(word, other, language) for other in _WORD.findall(text))


def _akin(one: str, other: str, language: str) -> bool:
    """Whether two words have one stem, or differ by no more than endings of two letters, which stemmers may leave."""
    if stem(one, language) == stem(other, language):
        return True
    small, other_small = one.casefold(), other.casefold()
    if small[:_SHORTEST_STEM] != other_small[:_SHORTEST_STEM]:  # as of most words
        return False
    pairs = zip(small, other_small, strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    longest = max(len(one), len(other)) - shared
    return (shared >= _SHORTEST_STEM and longest <= _LONGEST_ENDING) or (
        shared >= _LONG_STEM and longest <= _LONG_ENDING
    )
