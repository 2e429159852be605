"""What stands after a number: its unit, what an amount is for, a qualifier."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from digest.quantities import east_asian
from digest.quantities.amount import Qualifier
from digest.quantities.language.unit_names import RATE_NAMES, RATE_SIGNS, SIGNS_OF_COINS, SPANS
from digest.quantities.language.unit_table import money_words
from digest.quantities.patterns import SCRIPTS_WITHOUT_SPACES, key
from digest.quantities.units import Unit, UnitKind
from digest.text.deferred_pattern import deferred

if TYPE_CHECKING:
    from digest.quantities.language.grammar import Grammar
    from digest.quantities.language.lexicon import AmountLexicon
    from digest.quantities.language.numerals import Number

_WORD = re.compile(r"([\s-]{0,3})((?:[^\W\d_]\.){2,4}|[^\W\d_]\w{0,40}(?:/[^\W\d_]\w{0,9})?)")
_LATIN_WORD = deferred(rf"([\s-]{{0,3}})([A-Za-zµ][A-Za-zµ²³/]{{0,8}})(?=[{SCRIPTS_WITHOUT_SPACES}])")
"""A sign in a text without spaces: 18kmの."""
_DOLLARS = {
    "Australian": "AUD", "Canadian": "CAD", "American": "USD", "US": "USD", "Singapore": "SGD", "New Zealand": "NZD",
    "Taiwanese": "TWD", "Hong Kong": "HKD",
}  # fmt: skip
_COUNTRY = re.compile(rf"\s({'|'.join(_DOLLARS)})(?=\s*(?:[.,;:)]|$))")
_NEXT_WORD = re.compile(r"\s([^\W\d_]+)")
_BEFORE_SLASH = re.compile(r"([\s-]{0,3})([^\W\d_]\w{0,40})")
_WIDE = deferred(rf"\s?([{SCRIPTS_WITHOUT_SPACES}]{{1,12}}(?:[\s・][{SCRIPTS_WITHOUT_SPACES}]{{1,8}}){{0,2}})")
_BRACKETED = re.compile(r"\s?(?:\(([\w°µ%/²³]{1,6})\)|\[([\w°µ%/²³]{1,6})\]|[{<]([\w°µ%/²³]{1,6})[}>])")
_LONGEST_RATE = 24
_MOST_WORDS = 4
_THOUSAND = 1000
_TO_THE = frozenset({"gallon", "acre", "hectare", "litre", "barrel", "pound"})
_HEADS = frozenset(
    "habitants personnes hommes femmes naissances enfants élèves véhicules patients adultes passagers décès km".split()
)
_FOR_A_TIME = frozenset({"es", "it", "pt"})
"""Languages in which the word before a rate also says how long something lasts."""
_WITH_ENDINGS = frozenset({"hu", "fi", "et", "tr"})
"""Languages that put endings to nouns, of which CLDR has the one behind a number alone."""
_LONGEST_ENDING = 4
_SHORTEST_NAME = 4
_NO_COINS = frozenset("形星楼大落度色膜质質锥錐架线線边邊龙龍鹿鲨笔筆衣皮巾发髮洲债債关關恋戀函裤褲")
"""What goes on behind a sign of Chinese coins where that is part of another word: 5*角形*."""
_ONE = Decimal(1)


class Suffix(NamedTuple):
    unit: Unit
    end: int
    factor: Decimal = _ONE


def read_unit(text: str, position: int, grammar: Grammar) -> Suffix | None:
    """The unit whose sign or name begins at `position`, after a space or a hyphen or neither."""
    table = grammar.units
    if (sign := table.sign.match(text, position)) and (named := table.signs.get(" ".join(sign[1].split()))):
        return Suffix(named.unit, sign.end(), named.factor)
    if (touching := text[position : position + 1]) and not touching.isalnum() and (glued := table.glued.get(touching)):
        return Suffix(glued.unit, position + 1, glued.factor)
    word = _WORD.match(text, position)
    if word is None:
        bracketed = _BRACKETED.match(text, position)
        unit = table.signs.get(bracketed[1] or bracketed[2] or bracketed[3]) if bracketed else None
        is_measure = unit is not None and unit.unit.kind is UnitKind.PHYSICAL
        return Suffix(unit.unit, bracketed.end()) if bracketed and unit and is_measure else None
    if not word[2].isascii():
        word = _LATIN_WORD.match(text, position) or word
    if len(word[2]) == 1 and text.startswith("'", word.end()):  # an elided article: 7,2 l'an dernier
        return None
    if not word[1] and (named := table.glued.get(word[2])):
        is_place = word[2] in grammar.lexicon.ordinals_of_one and _ends_with_one(text[max(0, position - 2) : position])
        return None if is_place else Suffix(named.unit, word.end(), named.factor)
    if "/" in word[2] and word[2] not in table.signs:  # the litres of 300 litres/day
        word = _BEFORE_SLASH.match(text, position) or word
    begins = key(word[2].replace(".", "")).split(" ", 1)[0] in table.first_words
    if (begins or grammar.locale.language in _WITH_ENDINGS) and (name := _named(text, word, grammar)):
        return name
    dotted = f"{word[2]}." if text.startswith(".", word.end()) else ""
    if dotted in grammar.lexicon.not_units:
        return None
    if dotted in table.signs:
        return Suffix(table.signs[dotted].unit, word.end() + 1, table.signs[dotted].factor)
    if known := table.signs.get(word[2]):
        return Suffix(known.unit, word.end(), known.factor)
    return _wide(text, position, grammar)


def money_named(text: str, end: int, unit: Unit, scale: Decimal, grammar: Grammar) -> tuple[Unit, int]:
    """What the dollar sign before a sum that ends at `end` stands for by the words behind it, a country or the name of
    several countries' money, and where those end; else `unit`: $3m *Canadian*, $25 mil *pesos*, $2 millones *de pesos*.
    """
    if country := _COUNTRY.match(text, end):
        return Unit(UnitKind.CURRENCY, _DOLLARS[country[1]]), country.end()
    link = grammar.link.match(text, end) if scale > _ONE else None
    word = _NEXT_WORD.match(text, link.end() if link else end)
    if word is None or word[1] not in money_words(grammar.locale):
        return unit, end
    return Unit(UnitKind.NOUN, word[1]), word.end()


def read_rate(text: str, position: int, grammar: Grammar) -> tuple[str, int]:
    """What an amount that ends at `position` is for, and where that ends: `("barrel", …)` after US$60."""
    rate = grammar.rate.match(text, position)
    if rate is None or text.startswith(("'", "’"), rate.end()):  # 97% pour *l'*ensemble
        return "", position
    if rate["adverb"]:
        return grammar.lexicon.adverbs[key(rate["adverb"])], rate.end()
    if rate["rate"]:
        named = grammar.rates[key(rate["rate"])]
        if rate[0].split()[0] in grammar.lexicon.lasting and named in SPANS:
            return "", position
        is_other = text.startswith(" to the ", position) and named not in _TO_THE  # 5 metres to the second floor
        is_other = is_other or (named == "quarter" and text.startswith(" im ", position))  # 5 Millionen im Quartal
        return ("", position) if is_other else (named, rate.end())
    if rate["million"]:
        return rate["million"].casefold(), rate.end()
    if rate["thing"]:
        return rate["thing"].casefold(), rate.end()
    if rate["sign"]:
        return RATE_SIGNS[rate["sign"]], rate.end()
    if rate["times"]:
        return f"{rate['times']} {RATE_NAMES[rate['each']]}", rate.end()
    if text.startswith(" pour ", position) and (rate["what"] or "").casefold() not in _HEADS:  # pour 100 000 actions
        return "", position
    if grammar.locale.language in _FOR_A_TIME and (rate["what"] or "").casefold() in grammar.units.spans:
        return "", position  # un puerto *por 100 años*
    heads = int(re.sub("[^0-9]", "", rate["heads"])) * (_THOUSAND if rate["thousands"] else 1)
    return f"{heads} {rate['what'] or ''}".strip(), rate.end()


def said_again(text: str, read: Number, grammar: Grammar) -> Number:
    """A number with the same one in brackets behind it, in figures or words: four *(4)* years, 30 *(thirty)* days."""
    start = text.find("(", read.end, read.end + 2)
    match = grammar.opening.match(text, start + 1) if start >= 0 and not text[read.end : start].strip() else None
    if match is None or match["before"] or match["sign"]:
        return read
    again = grammar.numerals.read(text, match)
    is_same = again is not None and again.value == read.value and text.startswith(")", again.end)
    return read._replace(end=again.end + 1) if again and is_same else read


def rate_before(text: str, start: int, floor: int, grammar: Grammar) -> tuple[int, str]:
    """Where the rate begins that stands right before an amount at `start`, and the rate: 每升 of 每升8.2元.

    `start` and "" where there is none. Not before `floor`.
    """
    if not grammar.lexicon.rates_before:
        return start, ""
    low = max(floor, start - _LONGEST_RATE)
    there_is = next((word for word in grammar.lexicon.there_is if text.endswith(word, low, start)), "")
    rate = grammar.rate_before.search(text, low, start - len(there_is))  # 6월 is a month, and 월 a rate
    if rate is None:
        return start, ""
    if rate["rate"]:
        return rate.start(), grammar.lexicon.rates_before[rate["rate"]]
    number = east_asian.read(rate["heads"])
    heads = number.number if number else Decimal(re.sub(r"\D", "", rate["heads"]))
    return rate.start(), f"{int(heads)} {rate['what']}"


_ADDED = re.compile(r"\s(?:an?|the|its|their|another|[^\w\s]?\d)(?!\w)", re.IGNORECASE)
"""What follows a word that adds something else: 3p *plus a* bonus, 3p *plus 2p*."""


_OR_COUNTERS = frozenset({"起", "台"})
"""What counts things right behind a number, 5*起*事故, 5*台*; of money it says where it begins: 100元*起*."""
_SCALES = frozenset("十百千万萬億亿兆")
_COUNTING_MONEY = frozenset("元块塊圆圓")
"""What counts the money of any currency that is named before, in Chinese."""


def read_qualifier(text: str, position: int, grammar: Grammar) -> tuple[Qualifier | None, int]:
    """A qualifier that follows an amount ("or more"), and where it ends."""
    trailing = grammar.trailing.match(text, position)
    words = key(trailing[0].strip(", ")) if trailing else ""
    if trailing is None:
        return None, position
    before = text[position - 1]
    if words == "+" and not _counts_next(before) and text[trailing.end() : trailing.end() + 1].isalpha():
        return None, position  # 100万円＋旅費, but 100+国家
    if _is_of_word(text, position, trailing.end(), words, grammar.lexicon):
        return None, position
    if words in _OR_COUNTERS and _counts_next(before):
        return None, position
    if words in grammar.lexicon.open_ends and not _ends_with_span(text[:position], grammar):  # brought 20 years to life
        return None, position
    if words in grammar.lexicon.adding and (trailing[0].startswith(",") or _ADDED.match(text, trailing.end())):
        return None, position
    return grammar.trailing_words[words], trailing.end()


def _is_of_word(text: str, start: int, end: int, words: str, lexicon: AmountLexicon) -> bool:
    """Whether what looks like a qualifier from `start` to `end` ends another word (15分*最多*), or says how something
    was done (30만원 *초과 징수*)."""
    if lexicon.not_trailing and any(text.endswith(each, 0, end) for each in lexicon.not_trailing if each != words):
        return True
    is_over = bool(lexicon.verbal) and lexicon.trailing.get(words) is Qualifier.OVER
    return is_over and text.startswith(tuple(f" {each}" for each in lexicon.verbal), end)


def money_unit(unit: Unit | None, sign: str | None, suffix: Suffix, written: str) -> Unit:
    """The unit of an amount that may have the `unit` of a `sign` before it, and `suffix`, `written` so, behind it:
    新台幣500*元* are of Taiwan. A dollar sign alone names no country."""
    if unit is None or unit.kind is not UnitKind.CURRENCY or sign == "$":
        return suffix.unit
    return unit if written.strip() in _COUNTING_MONEY else suffix.unit


def _counts_next(sign: str) -> bool:
    """Whether a number, or its scale, ends with `sign`, so that what it counts may follow."""
    return sign.isdigit() or sign in _SCALES or east_asian.begins_number(sign)


def _ends_with_one(number: str) -> bool:
    """Whether a number that ends a text is one that is counted by "first": 1, 21, but not 11."""
    return number.endswith("1") and not number.endswith("11")


def _ends_with_span(text: str, grammar: Grammar) -> bool:
    """Whether the last word of `text` is a unit of time."""
    return key(text[-_LONGEST_RATE:].split()[-1]) in grammar.units.spans


def _named(text: str, first: re.Match[str], grammar: Grammar) -> Suffix | None:
    """The longest name of a unit that begins with the word `first`."""
    ends = [first.end()]
    while len(ends) < _MOST_WORDS and (word := _WORD.match(text, _behind_stop(text, ends[-1]))) and word[1]:
        ends.append(word.end())
    for end in reversed(ends):
        if named := grammar.units.names.get(key(text[first.start(2) : end].replace(".", ""))):
            dot = text.startswith(".", end) and key(text[first.start(2) : end]) in grammar.units.dotted
            return Suffix(named.unit, end + dot, named.factor)
    return _with_ending(text, first, grammar) if grammar.locale.language in _WITH_ENDINGS else None


def _with_ending(text: str, word: re.Match[str], grammar: Grammar) -> Suffix | None:
    """A currency whose name has an ending: 5 millió *forintba*, 5 milyon *dolara*."""
    for cut in range(1, _LONGEST_ENDING + 1):
        named = grammar.units.names.get(key(word[2][:-cut])) if len(word[2]) - cut >= _SHORTEST_NAME else None
        if named and named.unit.kind is UnitKind.CURRENCY:
            return Suffix(named.unit, word.end(), named.factor)
    return None


def _behind_stop(text: str, end: int) -> int:
    """Where a full stop ends by which the first word of a name may be short: "st. C"."""
    return end + text.startswith(".", end)


def _wide(text: str, position: int, grammar: Grammar) -> Suffix | None:
    """A unit in a script without spaces, where only the table tells where its name ends."""
    wide = None if text.isascii() else _WIDE.match(text, position)
    if wide is None:
        return None
    for length in range(len(wide[1]), 0, -1):
        name = wide[1][:length]
        if named := grammar.units.signs.get(name) or grammar.units.names.get(name):
            end = wide.start(1) + length
            is_other = name in SIGNS_OF_COINS and (not text[position - 1].isdigit() or text[end : end + 1] in _NO_COINS)
            return None if is_other else Suffix(named.unit, end, named.factor)
    return None
