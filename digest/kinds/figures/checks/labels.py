"""Whether a figure's label says what its amount is of, or what another amount of the sentence is of."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amount_check import Finding
from digest.kinds.figures.checks.clauses import clause_of, clauses
from digest.kinds.figures.checks.label_changes import Timing, earlier_of, later_of, level_or_change
from digest.kinds.figures.checks.label_kinds import neighbour_of_age, neighbour_of_kind
from digest.kinds.figures.checks.label_parts import has_subject, standing_with
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.parsing.counted import alike
from digest.quantities.units import UnitKind
from digest.text.scripts import EDGELESS
from digest.text.spans import Span
from digest.text.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.sentence import PassageInSentence
    from digest.quantities.mentions import Mention
    from digest.quantities.units import Unit

_WORD = re.compile(r"[^\W\d_]{3,}")
_NUMBER = re.compile(r"\d+")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_CLAUSE_LEAD = re.compile(r"^\W*(?:and|but|while|whereas)?\W*(?:the|its|their|a|an)?\W*")
_NOT_TELLING = frozenset(
    "month months year years day days week weeks hour hours minute minutes quarter time first second third half two"
    " three four five six seven eight nine ten eleven twelve monat monate jahr jahre tage mois ans jours año años días"
    " the and for with from per its their his her our this that new total number amount value figure share rate cost"
    " der die das und für mit von des den dem les des une pour dans los las una por para con del della".split()
)
_NOT_HEADS = re.compile(
    r"\s(?:of|in|by|for|at|on|from|with|to|per|under|among|after|before|against|who|that|which)\s", re.IGNORECASE
)
_WHOLE = re.compile(
    r"\s?(?:of|der|des|de|d'|dos|das|do|da|dei|degli|delle|van|av|z|ze|из)?\s?(?:the|its|their|los|las|de|'s)?\s?的?の?"
)
_PLACES = re.compile(
    r"(?:\s(?:in|at|of|on|from|der|des|du|de|en|em|im|na|no|w|we|i|på|van|di|del|della|в|на)\s"
    r"(?:(?:the|a|its|their|den|dem|der|la|el|le|les|los|las)\s)?\S+(?:\s(?=[A-ZÀ-Þ])\S+)*)*"
)
_LISTING = re.compile(r",?\s(?:and|or|und|oder|et|ou|y|e|o|i|oraz|en|och)\s")
_POINTS = re.compile(r"(?:points?|Punkte?n?|puntos?|pontos?|punt[io]|punten|punkt\w*|пункт\w*)", re.IGNORECASE)
_UNSPACED = re.compile(f"[{EDGELESS}]")
_SHORTEST_HEAD = 2
_TWO = 2
_SHORTEST_STEM, _LONGEST_ENDING = 4, 2
_LONG_STEM, _LONG_ENDING = 6, 4
_ENGLISH = "en"


def label_doubts(label: str, mention: Mention, passage: PassageInSentence, time: Timing) -> Iterator[Finding]:
    """Whether the label's words stand with another amount of the sentence."""
    others = [m for m in passage.mentions if m is not mention and not m.is_named and not _shares(mention, m, passage)]
    words = _told(label)
    if len(passage.mentions) < _TWO or not (words or _UNSPACED.search(label)):
        return
    other = neighbour_of_age(label, mention, passage)
    if not others and not other:
        return
    if other := (
        other
        or neighbour_of_kind(label, mention, others, passage)
        or earlier_of(label, mention, others, passage, time)
        or later_of(label, mention, others, passage)
        or level_or_change(label, mention, others, passage)
        or standing_with(label, mention, others, passage)
        or _stands_with(label, mention, others, passage)
        or _part_of(label, mention, others, passage)
        or _listed(label, words, mention, others, passage)
    ):
        yield Finding(
            Code.LABEL_IN_DOUBT,
            "label",
            f"the label seems to be of {quoted(passage.sentence[other.span.start : other.span.end])}, "
            f"and the figure is {quoted(passage.sentence[mention.core.start : mention.core.end])}",
            "change the label, or the amount",
            passage.sentence,
        )
        return
    parts = clauses(passage.sentence, passage.language)
    own = clause_of(parts, mention.core)
    if _has(passage.sentence[own.start : own.end], _WORD.findall(label.casefold())) and not _counts_other(
        mention, others, words, passage
    ):
        return
    heads = [word for word in map(str.casefold, _heads(label, passage.language)) if word in words]
    for other in others:
        is_counted = bool(other.quantity.counted) and _has(other.quantity.counted, heads) and not _is_share(mention)
        if (is_counted and not _has(mention.quantity.counted, words) and mention.quantity.unit is not None) or (
            _is_subject_of(other, own, words, parts, passage) and _has_own_subject(own, mention, passage)
        ):
            yield Finding(
                Code.LABEL_IN_DOUBT,
                "label",
                f"the label's words {_shared(label, other, parts, passage)} stand with "
                f"{quoted(passage.sentence[other.span.start : other.span.end])}, and the figure is "
                f"{quoted(passage.sentence[mention.core.start : mention.core.end])}",
                "change the label, or the amount",
                passage.sentence,
            )
            return


def _shares(mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether what stands behind the other amount is said of both: a 20% and 16% improvement."""
    if mention.quantity.counted or not _LISTING.fullmatch(passage.sentence, mention.span.end, other.span.start):
        return False
    return mention.quantity.unit == other.quantity.unit


def _stands_with(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The other amount, of another unit, with which the first word of the label stands in a part of its own."""
    language = passage.language
    heads = _heads(label, language)
    own = _part(mention, passage)
    if any(_stands(head, passage.sentence[own.start : own.end], language) for head in heads):
        return None
    for other in others:
        part = _part(other, passage)
        if part == own or not _differ(mention.quantity.unit, other.quantity.unit):
            continue
        if any(_stands(head, passage.sentence[part.start : part.end], language) for head in heads):
            return other
    return None


def _listed(
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
    is_subject = _content(before, language) and has_subject(sentence, own, mention, language)
    parts = [_part(other, passage) for other in others]
    if own in parts:
        return None
    having = [
        other
        for other, part in zip(others, parts, strict=True)
        if parts.count(part) == 1
        and (
            # What stands before the other amount may be said of both, unless this one has a subject of its own.
            (is_subject and _any(words, sentence[part.start : other.core.start], language))
            or (_content(before + behind, language) and _any(words, sentence[other.core.end : part.end], language))
        )
    ]
    return having[0] if len(having) == 1 else None


def _any(words: list[str], text: str, language: str) -> bool:
    return any(_stands(word, text, language) for word in words)


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


def _is_share(mention: Mention) -> bool:
    """Whether the amount is a share, which may well be one of those that another amount counts."""
    return mention.quantity.unit is not None and mention.quantity.unit.kind is UnitKind.PERCENT


def _part(mention: Mention, passage: PassageInSentence) -> Span:
    return clause_of(clauses(passage.sentence, passage.language), mention.core)


def _differ(one: Unit | None, other: Unit | None) -> bool:
    """Whether `one` is of things and `other` of money, or one of points and the other of a share: what is said of the
    other is not said of it too, as in "fell by 13.6%, to $7.8bn"."""
    if one is None or other is None:
        return False
    if one.kind is UnitKind.PERCENT and other.kind is UnitKind.PERCENT:
        return one.code == "pp" != other.code
    if one.kind is UnitKind.NOUN and other.kind is UnitKind.PERCENT:
        return _POINTS.fullmatch(one.code) is not None
    return one.kind is UnitKind.NOUN and other.kind is UnitKind.CURRENCY


def _heads(label: str, language: str) -> list[str]:
    """The words of a label that say what is counted: those before a preposition in English, the last in East Asian
    languages, else the first."""
    if _UNSPACED.search(label):
        return [str(re.split(r"[\s的の]", label.strip())[-1])[-_SHORTEST_HEAD:]]
    if language.split("-")[0] == _ENGLISH:
        return _WORD.findall(_NOT_HEADS.split(label)[0])
    return _WORD.findall(label)[:1]


def _stands(word: str, text: str, language: str) -> bool:
    """Whether a form of `word` is in `text`."""
    if _UNSPACED.search(word):
        return word in text
    return any(_akin(word, other, language) for other in _WORD.findall(text))


def _akin(one: str, other: str, language: str) -> bool:
    """Whether two words have one stem, or differ by no more than endings of two letters, which stemmers may leave."""
    if stem(one, language) == stem(other, language):
        return True
    pairs = zip(one.casefold(), other.casefold(), strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    longest = max(len(one), len(other)) - shared
    return (shared >= _SHORTEST_STEM and longest <= _LONGEST_ENDING) or (
        shared >= _LONG_STEM and longest <= _LONG_ENDING
    )


def _part_of(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The part of the amount, as "half of the 620 beds", of which the sentence says what the label says."""
    before = [other for other in others if other.core.end <= mention.span.start]
    if not before or not 0 < before[-1].quantity.number < 1:
        return None
    if not _WHOLE.fullmatch(passage.sentence, before[-1].core.end, mention.span.start):
        return None
    places = _PLACES.match(passage.sentence, mention.span.end)
    rest = passage.sentence[places.end() if places else mention.span.end :]
    language = passage.language
    telling = [word for word in _told(label) if not _stands(word, mention.quantity.written, language)]
    moved = [word for word in telling if any(words_of(language, field).fullmatch(word) for field in ("rises", "falls"))]
    lead = passage.sentence[: before[-1].span.start]
    said = any(_stands(word, rest, language) for word in telling) or any(
        _stands(word, lead, language) for word in moved
    )
    return before[-1] if said else None


def _told(label: str) -> list[str]:
    """The words of a label that tell what it is about."""
    return [word for word in _WORD.findall(label.casefold()) if word not in _NOT_TELLING]


def _counts_other(mention: Mention, others: list[Mention], words: list[str], passage: PassageInSentence) -> bool:
    """Whether the label's words are what another amount counts, and nothing else in the sentence is."""
    if _has(mention.quantity.counted, words):
        return False
    counting = [other for other in others if other.quantity.counted and _has(other.quantity.counted, words)]
    if not counting:
        return False
    rest = passage.sentence
    for other in sorted(counting, key=lambda one: -one.span.start):
        rest = rest[: other.span.start] + rest[other.span.end :]
    return not _has(rest, words)


def _is_subject_of(
    other: Mention, own: Span, words: list[str], parts: tuple[Span, ...], passage: PassageInSentence
) -> bool:
    clause = clause_of(parts, other.core)
    return clause != own and _has(passage.sentence[clause.start : clause.end], words)


def _has_own_subject(own: Span, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the amount's clause begins with a word that the amount may be of: "and *profit* $2m"; in English."""
    if passage.language.split("-")[0] != "en":
        return False
    lead = _CLAUSE_LEAD.sub("", passage.sentence[own.start : mention.span.start])
    first, *others = _WORD.findall(lead.casefold()) or [""]
    if not first or first in _VERBS:
        return False
    return not re.search(r"(?:s|ed|ing|ly)$", first) or bool(others and others[0] in _VERBS)


_VERBS = frozenset(
    "up down rose fell grew made sold bought paid spent won lost took gave held kept left went came said will would"
    " could may might can should had has have was were are about over nearly almost from with for into after before"
    " more less against compared including than not only just some around roughly cut set put saw met led".split()
)


def _has(text: str, words: list[str]) -> bool:
    there = _WORD.findall(text.casefold())
    return any(alike(word, other) for word in words for other in there)


def _shared(label: str, other: Mention, parts: tuple[Span, ...], passage: PassageInSentence) -> str:
    clause = clause_of(parts, other.core)
    there = _WORD.findall(passage.sentence[clause.start : max(clause.end, other.span.end)].casefold())
    found = [word for word in _told(label) if any(alike(word, one) for one in there)]
    return " and ".join(map(repr, found[:3])) or "it has"
