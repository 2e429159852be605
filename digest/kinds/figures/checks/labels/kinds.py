"""What kind of amount a label names, and an amount is: costs, or 22 months."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.language.unit_names import EASTERN_SPANS, LENGTHS, SPANS, WEIGHTS
from digest.quantities.language.unit_table import money_words
from digest.quantities.patterns import key
from digest.quantities.units import UnitKind
from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless
from digest.text.words.stems import stem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{2,}")
_PLURAL = deferred(r"(?:[^su'’]s|people|men|women|children)$")
_COMPOUND = re.compile(r"[^\W\d_]+-(?!old|long|jährig|year)[^\W\d_]+\s[^\W\d_]")
_BRACKET = re.compile(r"[（(]")
_TEMPERATURES = frozenset({"°C", "°F", "°", "K"})
_AREAS = frozenset({"m²", "km²", "ha", "ac", "ft²", "mi²"})
_MORE_LENGTHS = frozenset({"ly", "dm", "µm", "nm"})
FITS: Mapping[CountedKind, frozenset[CountedKind]] = {
    CountedKind.MONEY: frozenset({CountedKind.MONEY}),
    CountedKind.THINGS: frozenset({CountedKind.THINGS, CountedKind.SHARE, CountedKind.SCORE}),
    CountedKind.COUNT: frozenset({CountedKind.THINGS, CountedKind.SCORE}),
    CountedKind.SHARE: frozenset({CountedKind.SHARE}),
    CountedKind.TIME: frozenset({CountedKind.TIME}),
    CountedKind.LENGTH: frozenset({CountedKind.LENGTH, CountedKind.TIME}),
    CountedKind.EXTENT: frozenset({CountedKind.LENGTH, CountedKind.TIME}),
    CountedKind.AREA: frozenset({CountedKind.AREA}),
    CountedKind.WEIGHT: frozenset({CountedKind.WEIGHT}),
    CountedKind.TEMPERATURE: frozenset({CountedKind.TEMPERATURE}),
    CountedKind.SCORE: frozenset({CountedKind.SCORE, CountedKind.THINGS}),
    CountedKind.MEASURE: frozenset(CountedKind) - {CountedKind.TIME, CountedKind.MONEY, CountedKind.SHARE},
}
"""Of which kinds an amount may be whose label is of a kind: "People who said no" may be a share."""
KINDS_OF_NEIGHBOURS: Mapping[CountedKind, frozenset[CountedKind]] = {
    CountedKind.COUNT: frozenset({CountedKind.THINGS}),
    CountedKind.EXTENT: frozenset({CountedKind.LENGTH, CountedKind.TIME}),
}
"""The kinds of neighbours that a label is of, where that is not its own."""
_ENGLISH, _GERMAN = "en", "de"
_SUBJECTS = frozenset("it he she they we you i there the a an its his her their".split())
"""What begins an English clause that says more of the noun before it."""
_OF_ANY_KIND = frozenset({"rate", "rates", "level", "levels"})
"""English heads that may be of any kind, whatever stands before them: a *tax rate* is no money."""
_LONGEST_ENDING = 4
_NAMED_BEFORE = re.compile(r"(?<!\w)[A-ZÀ-ÞŁŚŻŹĆ][\w-]+(?:,\s|\s\()$")
_LONGEST_NAME = 24
_LONGEST_SIGN = 2
_LONGEST_WHEN = 16


def kind_of(mention: Mention, language: str) -> CountedKind | None:
    """What an amount is counted in; None where its words do not say."""
    unit = mention.quantity.unit or mention.listed
    if unit is None:
        return None
    if mention.listed is not None and unit.kind is UnitKind.NOUN:  # 800 *others*, of hectares
        unit = mention.listed
    match unit.kind:
        case UnitKind.CURRENCY:
            return CountedKind.MONEY
        case UnitKind.PERCENT | UnitKind.BASIS_POINT:
            return CountedKind.SHARE
        case UnitKind.TALLY:  # a score, or a time: 72:53
            return None
        case UnitKind.NOUN:
            is_part = 0 < mention.quantity.number < 1 and not unit.code.startswith(EASTERN_SPANS)
            return None if is_part else _kind_of_noun(unit.code, language)
    if unit.code in LENGTHS or unit.code in _MORE_LENGTHS:
        return CountedKind.LENGTH
    if unit.code in WEIGHTS:
        return CountedKind.WEIGHT
    if unit.code in _AREAS:
        return CountedKind.AREA
    return CountedKind.TEMPERATURE if unit.code in _TEMPERATURES else CountedKind.MEASURE


@lru_cache(maxsize=512)  # of each amount it is asked again and again, and many count the same
def _kind_of_noun(noun: str, language: str) -> CountedKind | None:
    if not noun:
        return None
    if is_edgeless(noun):
        return CountedKind.TIME if noun.startswith(EASTERN_SPANS) else CountedKind.THINGS
    if key(noun).startswith(labelling_of(language).ages):
        return CountedKind.TIME
    if _COMPOUND.match(noun):  # second-chance points
        return CountedKind.THINGS
    first = key(noun).split(" ", 1)[0]
    if first in _times(language) or first in SPANS:
        return CountedKind.TIME
    if first in money_words(grammar(language).locale):
        return CountedKind.MONEY
    adjectives = grammar(language).lexicon.adjectives
    joined = next((each for each in adjectives if first.startswith(each)), "")
    is_time = joined and any(key(each) in _times(language) for each in adjectives[joined].split())
    return CountedKind.TIME if is_time else CountedKind.THINGS


@lru_cache(maxsize=32)
def _times(language: str) -> frozenset[str]:
    """Names of units of time in all their forms that the language's words have."""
    rules = grammar(language)
    groups = [{key(each) for each in nouns.split()} for nouns in rules.lexicon.adjectives.values()]
    forms = {form for group in groups if not group.isdisjoint(rules.units.spans) for form in group}
    return frozenset(rules.units.spans) | forms


def says_when(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount of time only tells when something was: 76 pairs *two years ago*."""
    if kind_of(mention, passage.language) is not CountedKind.TIME:
        return False
    behind = passage.sentence[mention.span.end : mention.span.end + _LONGEST_WHEN].strip()
    return behind.startswith(grammar(passage.language).lexicon.not_rates)


@lru_cache(maxsize=128)  # many checks of a figure ask
def label_kind(label: str, language: str) -> CountedKind | None:
    """The kind of amount that the head of a label names: of "Cost of the five bridges", money."""
    kinds = labelling_of(language).kinds
    if not kinds:
        return None
    if is_edgeless(label):
        return _ending(_BRACKET.split(label.strip())[0], kinds)
    tongue = language.split("-")[0]
    label = words_of(language, "no_change").sub("", label)  # a value-added tax is no value
    words = [word.casefold() for word in _WORD.findall(head_of(label, language))]
    spans = _times(language)
    pairs = (" ".join(pair) for pair in pairwise(words))
    if named := next((kinds[pair] for pair in pairs if pair in kinds), None):  # résultat net, no score
        return named
    moving = ("rises", "falls") if tongue == _ENGLISH and len(words) > 1 else ()
    if any(words_of(language, field).fullmatch(words[-1]) for field in moving):
        return None  # "Price *growth*" is a share, or a sum
    for word in reversed(words) if tongue == _ENGLISH else words:
        if tongue == _ENGLISH and word in _OF_ANY_KIND:
            return None
        if word in kinds:
            return kinds[word]
        # "Chiffre d'affaires après neuf *mois*" is of none, nor is "*Second*-class post".
        is_head = word == words[-1] if tongue == _ENGLISH else word == words[0]
        if is_head and word in spans and len(word) > _LONGEST_SIGN:  # "Years since the war"
            return CountedKind.TIME
        if tongue == _GERMAN and (longer := _last_part(word, kinds)):
            return longer
    return None


def names_several(label: str, language: str) -> bool:
    """Whether the head of a label is a plural: "Travellers" of "Travellers at Easter"."""
    words = _WORD.findall(head_of(label, language))
    return bool(words) and _PLURAL.search(words[-1]) is not None


def says_money(label: str, language: str) -> bool:
    """Whether any word of a label says that its amount is money, if not its head: "Bateaux *coûter*"."""
    stems = _money_stems(language)
    return any(stem(word, language) in stems for word in _WORD.findall(label))


@lru_cache(maxsize=32)
def _money_stems(language: str) -> frozenset[str]:
    kinds = labelling_of(language).kinds
    return frozenset(stem(noun, language) for noun, kind in kinds.items() if kind is CountedKind.MONEY)


@lru_cache(maxsize=128)
def head_of(label: str, language: str) -> str:
    """A label up to the word that leads to what its head is of: "Cost" of "Cost of the bridge"."""
    rate = grammar(language).rate.search(label)
    label = label[: rate.start()] if rate and rate.start() else label  # "Cases a day"
    links = labelling_of(language).links or tuple(grammar(language).lexicon.prepositions)
    words = label.split()
    for order, word in enumerate(words):
        if order and word.casefold() in links:
            return before_participle(_before_contact(" ".join(words[:order]), language), language)
    return before_participle(_before_contact(label, language), language)


def before_participle(label: str, language: str) -> str:
    """An English label up to the participle that says more of a plural: "Schools" of "Schools *reporting* cases"."""
    words = label.split()
    if language.split("-")[0] == _ENGLISH:
        for order, word in enumerate(words):
            is_participle = word.islower() and word.endswith("ing")
            if order and is_participle and _PLURAL.search(words[order - 1].casefold()):
                return " ".join(words[:order])
    return label


def _before_contact(label: str, language: str) -> str:
    """An English label up to a clause that says more of its noun without a word that joins them: "Years" of "Years *it
    took*", "Seats" of "Seats *the Democrats need*", "Games" of "Games *Herbert started*"."""
    words = label.split()
    if language.split("-")[0] != _ENGLISH or not words:
        return label
    for order, word in enumerate(words[1:], 1):
        is_name = (
            word[0].isupper()
            and _PLURAL.search(words[order - 1].casefold())
            and any(map(str.islower, words[order + 1 :]))
        )
        if word in _SUBJECTS or (is_name and order == 1):
            return " ".join(words[:order])
    return label


def _last_part(word: str, kinds: Mapping[str, CountedKind]) -> CountedKind | None:
    """The kind of a German noun by its last part."""
    return next((kinds[word[start:]] for start in range(3, len(word) - 2) if word[start:] in kinds), None)


def _ending(label: str, meanings: Mapping[str, CountedKind]) -> CountedKind | None:
    """The meaning of the longest ending of a label without spaces."""
    endings = (label[start:] for start in range(max(0, len(label) - _LONGEST_ENDING), len(label)))
    return next((meanings[ending] for ending in endings if ending in meanings), None)


def tells_time_of(label: str, mention: Mention, other: Mention, language: str) -> bool:
    """Whether a label begins with the unit of time of its amount, and the other amount is no time: "*Years* it took the
    share to double", of 115 years."""
    words = _WORD.findall(label.casefold())
    if is_edgeless(label) or not words or kind_of(mention, language) is not CountedKind.TIME:
        return False
    own = {stem(word, language) for word in _WORD.findall(mention.quantity.counted.casefold())}
    return stem(words[0], language) in own and kind_of(other, language) is not CountedKind.TIME


def is_apposed(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a bare number stands behind a name, between commas or in brackets: Ann Lee, *33*, of York."""
    is_bare = mention.quantity.unit is None and not mention.quantity.counted
    named = _NAMED_BEFORE.search(passage.sentence[max(0, mention.core.start - _LONGEST_NAME) : mention.core.start])
    return is_bare and named is not None and passage.sentence[mention.core.end : mention.core.end + 1] in (",", ")")
