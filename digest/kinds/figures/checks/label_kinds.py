"""Whether a label is of another kind of amount than its figure, and of a neighbour's: costs, and not 22 months."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.label_changes import tells_change
from digest.kinds.figures.checks.label_words import UNSPACED, among, told, union
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import Kind, labelling_of
from digest.quantities.language.unit_names import LENGTHS, SPANS, WEIGHTS
from digest.quantities.parsing.counted import alike
from digest.quantities.patterns import key
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from digest.kinds.figures.checks.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{2,}")
_OF = re.compile(r"\s(?:of\s|de\s|di\s|d')?([^\W\d_]{4,})")
_IN_CURRENCY = re.compile(r"(?:(?<!\w)(?:in|en|em|w|i|på|в)\s|[(（])([^\W\d_]+)")
_SCALED = re.compile(r"[\d.,\s]+[^\W\d].*")
_SIGNS = re.compile(r"[\u3400-\u9fff]{2,4}|[\u30a0-\u30ff]{2,8}")
_BRACKET = re.compile(r"[（(]")
_TEMPERATURES = frozenset({"°C", "°F", "°", "K"})
_AREAS = frozenset({"m²", "km²", "ha", "ac", "ft²", "mi²"})
_MORE_LENGTHS = frozenset({"ly", "dm", "µm", "nm"})
_SPAN_SIGNS = (
    "年",
    "月",
    "日",
    "時",
    "时",
    "歳",
    "岁",
    "週",
    "周",
    "分",
    "秒",
    "か月",
    "カ月",
    "ヶ月",
    "个月",
    "小时",
    "天",
)
_FITS: Mapping[Kind, frozenset[Kind]] = {
    Kind.MONEY: frozenset({Kind.MONEY}),
    Kind.THINGS: frozenset({Kind.THINGS, Kind.SHARE, Kind.SCORE}),
    Kind.COUNT: frozenset({Kind.THINGS, Kind.SCORE}),
    Kind.SHARE: frozenset({Kind.SHARE}),
    Kind.TIME: frozenset({Kind.TIME}),
    Kind.LENGTH: frozenset({Kind.LENGTH, Kind.TIME}),
    Kind.EXTENT: frozenset({Kind.LENGTH, Kind.TIME}),
    Kind.AREA: frozenset({Kind.AREA}),
    Kind.WEIGHT: frozenset({Kind.WEIGHT}),
    Kind.TEMPERATURE: frozenset({Kind.TEMPERATURE}),
    Kind.SCORE: frozenset({Kind.SCORE, Kind.THINGS}),
    Kind.MEASURE: frozenset(Kind) - {Kind.TIME, Kind.MONEY, Kind.SHARE},
}
"""Of which kinds an amount may be whose label is of a kind: "People who said no" may be a share."""
_OWN: Mapping[Kind, frozenset[Kind]] = {
    Kind.COUNT: frozenset({Kind.THINGS}),
    Kind.EXTENT: frozenset({Kind.LENGTH, Kind.TIME}),
}
"""The kinds of neighbours that a label is of, where that is not its own."""
_ENGLISH, _GERMAN = "en", "de"
_LONGEST_ENDING = 4
_LONGEST_SIGN = 2
_LEAST_COUNT = 13
_NEAR = 24


def kind_of(mention: Mention, language: str) -> Kind | None:
    """What an amount is counted in; None where its words do not say."""
    unit = mention.quantity.unit or mention.listed
    if unit is None:
        return None
    match unit.kind:
        case UnitKind.CURRENCY:
            return Kind.MONEY
        case UnitKind.PERCENT | UnitKind.BASIS_POINT:
            return Kind.SHARE
        case UnitKind.TALLY:  # a score, or a time: 72:53
            return None
        case UnitKind.NOUN:
            return None if 0 < mention.quantity.number < 1 else _kind_of_noun(unit.code, language)
    if unit.code in LENGTHS or unit.code in _MORE_LENGTHS:
        return Kind.LENGTH
    if unit.code in WEIGHTS:
        return Kind.WEIGHT
    if unit.code in _AREAS:
        return Kind.AREA
    return Kind.TEMPERATURE if unit.code in _TEMPERATURES else Kind.MEASURE


def _kind_of_noun(noun: str, language: str) -> Kind | None:
    if not noun:
        return None
    if UNSPACED.search(noun):
        return Kind.TIME if noun.startswith(_SPAN_SIGNS) else Kind.THINGS
    first = key(noun).split(" ", 1)[0]
    if first in _times(language) or first in SPANS:
        return Kind.TIME
    adjectives = grammar(language).lexicon.adjectives
    joined = next((each for each in adjectives if first.startswith(each)), "")
    is_time = joined and any(key(each) in _times(language) for each in adjectives[joined].split())
    return Kind.TIME if is_time else Kind.THINGS


@lru_cache(maxsize=32)
def _times(language: str) -> frozenset[str]:
    """Names of units of time in all their forms that the language's words have."""
    rules = grammar(language)
    groups = [{key(each) for each in nouns.split()} for nouns in rules.lexicon.adjectives.values()]
    forms = {form for group in groups if not group.isdisjoint(rules.units.spans) for form in group}
    return frozenset(rules.units.spans) | forms


def neighbour_of_kind(
    label: str, mention: Mention, others: list[Mention], passage: PassageInSentence
) -> Mention | None:
    """The other amount that is of the label's kind, where this one is of a kind that the label cannot be of; or the one
    that counts what the label's head names, where this one counts something else."""
    language = passage.language
    own = kind_of(mention, language)
    if own is None:
        return _counted_otherwise(label, mention, others, passage) if UNSPACED.search(label) else None
    found = label_kind(label, language)
    if found is Kind.MONEY and own is Kind.THINGS and _is_scaled(mention, passage):
        return None
    is_change = own is Kind.SHARE and tells_change(label, language)
    if found is not None and own not in _FITS[found] and not is_change:
        wanted = _OWN.get(found, frozenset({found}))
        if other := next((other for other in others if _may_be(other, wanted, language)), None):
            return other
    if other := (
        _of_rate(label, mention, others, language)
        or _of_currency(label, mention, others, language)
        or _of_total(label, mention, others, passage)
    ):
        return other
    if UNSPACED.search(label):
        return _counted_otherwise(label, mention, others, passage)
    if own is Kind.SHARE or found not in (None, Kind.THINGS, Kind.COUNT):
        return None
    return _counted_by_other(label, mention, others, passage)


def _is_scaled(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a number has a scale in letters and no unit: what follows it may be a verb, and it may be money."""
    number = passage.sentence[mention.core.start : mention.core.end]
    return bool(_SCALED.fullmatch(number)) and not UNSPACED.search(number)


def _may_be(mention: Mention, kinds: frozenset[Kind], language: str) -> bool:
    """Whether an amount is of one of `kinds`; a number alone may count things."""
    quantity = mention.quantity
    if quantity.unit is None and mention.listed is None and quantity.number >= _LEAST_COUNT:
        return Kind.THINGS in kinds
    return kind_of(mention, language) in kinds


def _of_currency(label: str, mention: Mention, others: list[Mention], language: str) -> Mention | None:
    """The other amount in the currency that the label names, where this one is in another: "Price in euros"."""
    unit = mention.quantity.unit
    if unit is None or unit.kind is not UnitKind.CURRENCY:
        return None
    foreign = [each for each in others if each.quantity.unit and each.quantity.unit.kind is UnitKind.CURRENCY]
    foreign = [each for each in foreign if each.quantity.unit and each.quantity.unit.code != unit.code]
    if not foreign:
        return None
    rules = grammar(language)
    words = [rules.units.names.get(key(word)) for word in _IN_CURRENCY.findall(label)]
    named = {word.unit.code for word in words if word and word.unit.kind is UnitKind.CURRENCY}
    if unit.code in named:
        return None
    return next((each for each in foreign if each.quantity.unit and each.quantity.unit.code in named), None)


def _of_total(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The other amount that the sentence calls a sum, where the label does too, and this one is not called so."""
    total = labelling_of(passage.language).total

    def is_total(words: str) -> bool:
        if UNSPACED.search(words):
            return any(word in words for word in total)
        return any(word.casefold() in total for word in _WORD.findall(words))

    def lead(each: Mention) -> str:
        return passage.sentence[each.span.start : each.core.start]

    if not total or not is_total(label) or is_total(lead(mention)):
        return None
    unit, counted = mention.quantity.unit, mention.quantity.counted
    same = [each for each in others if each.quantity.unit == unit or (counted and each.quantity.counted == counted)]
    return next((each for each in same if is_total(lead(each))), None)


def _of_rate(label: str, mention: Mention, others: list[Mention], language: str) -> Mention | None:
    """The other amount for each of what the label says, where this one is for none: "Earnings per share"."""
    unit = mention.quantity.unit
    if unit is None or unit.per or unit.kind is not UnitKind.CURRENCY:
        return None
    rated = [each for each in others if each.quantity.unit and each.quantity.unit.per]
    rules = grammar(language)
    rate = rules.rate.search(label) if rated else None
    name = rules.rates.get(key(rate["rate"])) if rate and rate["rate"] else None
    return next((each for each in rated if each.quantity.unit and each.quantity.unit.per == name), None)


def neighbour_of_age(label: str, mention: Mention, passage: PassageInSentence) -> Mention | None:
    """The age of somebody, where the label says an age and this amount is another time: 80-year-old."""
    language = passage.language
    ages = labelling_of(language).ages
    if not ages or kind_of(mention, language) is not Kind.TIME or mention.quantity.counted.casefold().startswith(ages):
        return None
    if not any(word.casefold() in ages for word in _WORD.findall(label)):
        return None
    return next((each for each in passage.mentions if each.quantity.counted.casefold().startswith(ages)), None)


def label_kind(label: str, language: str) -> Kind | None:
    """The kind of amount that the head of a label names: of "Cost of the five bridges", money."""
    kinds = labelling_of(language).kinds
    if not kinds:
        return None
    if UNSPACED.search(label):
        return _ending(_BRACKET.split(label.strip())[0], kinds)
    tongue = language.split("-")[0]
    words = [word.casefold() for word in _WORD.findall(head_of(label, language))]
    spans = _times(language)
    for word in reversed(words) if tongue == _ENGLISH else words:
        if word in kinds:
            return kinds[word]
        if word in spans and len(word) > _LONGEST_SIGN:  # "Years since the war"
            return Kind.TIME
        if tongue == _GERMAN and (longer := _last_part(word, kinds)):
            return longer
    return None


def head_of(label: str, language: str) -> str:
    """A label up to the word that leads to what its head is of: "Cost" of "Cost of the bridge"."""
    links = labelling_of(language).links or tuple(grammar(language).lexicon.prepositions)
    words = label.split()
    for order, word in enumerate(words):
        if order and word.casefold() in links:
            return " ".join(words[:order])
    return label


def _last_part(word: str, kinds: Mapping[str, Kind]) -> Kind | None:
    """The kind of a German noun by its last part."""
    return next((kinds[word[start:]] for start in range(3, len(word) - 2) if word[start:] in kinds), None)


def _ending(label: str, meanings: Mapping[str, Kind]) -> Kind | None:
    """The meaning of the longest ending of a label without spaces."""
    endings = (label[start:] for start in range(max(0, len(label) - _LONGEST_ENDING), len(label)))
    return next((meanings[ending] for ending in endings if ending in meanings), None)


def _counted_by_other(
    label: str, mention: Mention, others: list[Mention], passage: PassageInSentence
) -> Mention | None:
    language = passage.language
    untold = labelling_of(language).untold
    words = [word for word in _WORD.findall(head_of(label, language)) if word.casefold() not in untold]
    tongue = language.split("-")[0]  # in German all of a head is of the noun: freigelassene Gefangene
    heads = words[-1:] if tongue == _ENGLISH else words if tongue == _GERMAN else words[:1]
    own = _things(mention, passage)
    before = _WORD.findall(passage.sentence[max(0, mention.span.start - _NEAR) : mention.span.start])[-2:]
    if not own or any(_names(word, thing, language) for word in words for thing in (*own, *before)):
        return None
    kind = kind_of(mention, language)
    others = [each for each in others if kind is Kind.THINGS or kind_of(each, language) is not kind]
    return next(
        (
            each
            for each in others
            if any(_names(head, one, language) for head in heads for one in _things(each, passage))
        ),
        None,
    )


def _things(mention: Mention, passage: PassageInSentence) -> list[str]:
    """The words for what an amount counts or, of a unit of measure, what it is of: "197 Nm of *torque*"."""
    if mention.quantity.counted:
        return _WORD.findall(mention.quantity.counted)[:4]
    unit = mention.quantity.unit
    if unit is None or unit.kind is not UnitKind.PHYSICAL:
        return [unit.code] if unit else []
    of = _OF.match(passage.sentence, mention.core.end)
    return [of[1]] if of else [unit.code]


def _names(head: str, word: str, language: str) -> bool:
    if alike(head, word) or any(among(one, union(told(word, language))) for one in told(head, language)):
        return True
    return (
        language.split("-")[0] == _GERMAN
        and len(word) > _LONGEST_ENDING
        and head.casefold().startswith(word.casefold())
    )


def _counted_otherwise(
    label: str, mention: Mention, others: list[Mention], passage: PassageInSentence
) -> Mention | None:
    """The other amount with the counter that things of the label's name have, where this one has another counter."""
    counters = labelling_of(passage.language).counters
    own = _counter(mention, passage)
    if not own:
        return None
    named = [each for each in others if len(_counter(each, passage)) > 1 and label.endswith(_counter(each, passage))]
    if named and own not in label:  # 出場チーム
        return named[0]
    ending = next((end for end in sorted(counters, key=len, reverse=True) if label.endswith(end)), None)
    if ending is None:
        return None
    wanted = counters[ending]
    if own.startswith((wanted, "名", "位")):
        return None
    return next((each for each in others if each.quantity.counted.startswith(wanted)), None)


def _counter(mention: Mention, passage: PassageInSentence) -> str:
    """What an amount counts in a text without spaces; a word behind it where that is no counter: 15チーム."""
    behind = _SIGNS.match(passage.sentence, mention.core.end)
    return mention.quantity.counted or (behind[0] if behind and mention.quantity.unit is None else "")
