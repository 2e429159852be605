"""The units a language can name: CLDR's currencies, their symbols and its unit names, and the lexicon's short names."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name, get_currency_symbol, get_territory_currencies
from babel.units import format_unit
from msgspec import Struct

from digest.quantities.language.cldr_scales import percent_stands_first
from digest.quantities.language.unit_names import (
    AGENCY_SIGNS,
    AMBIGUOUS_FAMILIES,
    CHINESE_COINS,
    CLDR_UNITS,
    COIN_SIGNS,
    CURRENCY_SIGNS,
    ENGLISH_ALONE,
    FAMILIES,
    KINDS,
    MORE_NAMES,
    MORE_SIGNS,
    NO_DEFAULT,
    NO_SIGNS,
    PARTS_OF_SECOND,
    SPANS,
    TENTHS_OF_A_WHOLE,
    TOUCHING_SIGNS,
    TWO_WORDS,
    VARIANTS,
)
from digest.quantities.patterns import WORD_END, at_edges, even, key, one_of, visible
from digest.quantities.units import Unit, UnitKind
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.quantities.language.lexicon import AmountLexicon

# A fixed time, so that a build does not depend on the day: every currency that was legal tender in this century.
_SINCE = dt.date(2000, 1, 1)
_FOR_EVER = dt.date.max
_WORDS_TOO = frozenset({"ALL", "CUP", "PEN", "SIT", "SOS", "TOP", "TRY"})
_OWN = "own"
"""What the lexicons call the currency of the language's region: no word that a text has for one."""
_AHEAD = frozenset("币幣金")
"""How East Asian names of currencies end that may stand before the number: 人民币500元. Others are the end of
another word there: 직*원* 140명, 유*엔* 140개국, 每*块*48平方米."""
_CASES_OF_UNITS: Mapping[str, Mapping[str, str]] = {
    "de": {"er": "ern"},
    "pl": {"ów": "ach ami om", "ni": "niach niami niom", "cent": "centach centami", "ton": "tonach tonami tonom"},
    "ru": {"ов": "ах ами ам", "тонн": "тоннах тоннами тоннам"},
}
_NOUN_FIRST = frozenset({"ca", "es", "fr", "gl", "id", "it", "pl", "pt", "ro", "vi"})
"""Languages whose names of currencies begin with the noun: coronas danesas."""
_OTHER_NOUNS = {"en": frozenset({"dram", "drams", "mark", "marks", "real", "sol"})}
"""Names of money that are mostly something else in a language: the 6 billion *mark*."""
_UNLAWFUL = frozenset({"bitcoin", "bitcoins"})
_SHORT = frozenset({"ether", "kr", "lire"})
"""Money that CLDR has no name for, or has by another: 12 million *lire*."""
_FROM_RIGHT = frozenset({"ar", "fa", "he", "ur"})
"""Languages written from the right, in which a percent sign is typed on either side of its number."""
_ONE, _HUNDREDTH = Decimal(1), Decimal("0.01")
_CODE_LENGTH = 3
_NUMBER = "0123456789., \u00a0\u202f"
_PERCENT = Unit(UnitKind.PERCENT, "%")


class Named(NamedTuple):
    """A unit by one of its names, and by what a number with this name is multiplied: pence are hundredths of GBP."""

    unit: Unit
    factor: Decimal = _ONE


class UnitTable(Struct, frozen=True):
    """Units by what they are called. Signs keep their case (MW is not mW), names are folded by `patterns.key`."""

    before: Mapping[str, Named]
    """Symbols, codes and words that stand before a number."""
    signs: Mapping[str, Named]
    """Signs that stand after a number."""
    sign: re.Pattern[str]
    """A sign after a number that is not a word: `€`, `°C`, `JP¥`; as group 1."""
    glued: Mapping[str, Named]
    """Signs that must touch the number."""
    names: Mapping[str, Named]
    first_words: frozenset[str]
    """How names begin, to tell at once that a word begins none."""
    dotted: frozenset[str]
    """Names that may end in a full stop, without it."""
    longest: int
    """The length of the longest name in a script that has no spaces."""
    spans: Mapping[str, Decimal]
    """Names of units of time, in seconds."""
    span_names: Mapping[str, str]
    """Names of units of time, to their English ones."""


def unit_table(locale: Locale, lexicon: AmountLexicon, scales: frozenset[str]) -> UnitTable:
    """The units that a text in the language of `locale` may name. A capital among `scales` is a scale, no unit."""
    currencies = _currency_symbols(locale)
    signs = {symbol: _currency(code) for symbol, code in currencies.items() if symbol != _OWN}
    before = {symbol: unit for symbol, unit in signs.items() if symbol not in _WORDS_TOO}
    before = {symbol: unit for symbol, unit in before.items() if not is_edgeless(symbol) or symbol[-1] in _AHEAD}
    before |= {
        sign: _called(name, locale) for sign, name in lexicon.before.items() if not _is_own_sign(sign, currencies)
    }
    before |= {f"{sign[:-1]} $": unit for sign, unit in before.items() if re.fullmatch(r"[A-Z]{1,3}\$", sign)}
    if locale.language == "en":
        before.pop("A $", None)  # A $3m deal
    if percent_stands_first(locale) or locale.language in _FROM_RIGHT:
        before["%"] = Named(_PERCENT)
    signs |= {code: Named(_unit(code)) for code in CLDR_UNITS.values() if code not in NO_SIGNS}
    signs |= {code: Named(_unit(code)) for code in MORE_SIGNS}
    signs |= {sign: Named(_unit(code)) for sign, code in VARIANTS.items()}
    signs |= {sign: _coin(code, currencies) for sign, code in COIN_SIGNS.items()}
    if locale.language in {"ja", "zh", "yue"}:
        signs |= {sign: Named(_PERCENT, Decimal(10)) for sign in TENTHS_OF_A_WHOLE}
    if locale.language in {"zh", "yue"}:
        signs |= {sign: _coin(_OWN, currencies, Decimal(part)) for sign, part in CHINESE_COINS.items()}
    agency = AGENCY_SIGNS.get(locale.language, {})
    signs |= {sign: Named(Unit(UnitKind.CURRENCY, "EUR"), Decimal(10**power)) for sign, power in agency.items()}
    signs = {sign: unit for sign, unit in signs.items() if sign not in scales or not sign.isupper()}
    names = {key(name.replace(".", "")): Named(_unit(code)) for name, code in _unit_names(locale)}
    names |= _currency_names(locale, lexicon, currencies)
    names |= {_plain(name): _coin(code, currencies) for name, code in lexicon.coins.items() if len(name) > 1}
    names |= {_plain(name): Named(_unit(code)) for name, code in lexicon.units.items()}
    names.pop("", None)
    glued = {sign: Named(_unit(code)) for sign, code in TOUCHING_SIGNS.items()}
    glued |= {sign: _coin(code, currencies) for sign, code in lexicon.coins.items() if len(sign) == 1}
    glued["h"] = Named(Unit(UnitKind.NOUN, "h"))  # 48h
    if locale.language == "en":
        glued["st"] = Named(Unit(UnitKind.PHYSICAL, "stone"))  # 19st
    spans = {**dict(_span_names(locale)), **{key(name): span for name, span in lexicon.spans.items()}}
    return UnitTable(
        before,
        signs,
        at_edges(rf"[\s-]{{0,3}}({one_of(sign for sign in [*signs, '°'] if not sign.isalnum())}){WORD_END}(?!\s?\d)"),
        glued,
        names,
        frozenset(name.split(" ", 1)[0] for name in names),
        frozenset(key(name[:-1]) for name in (*lexicon.units, *lexicon.currencies, *lexicon.coins) if name[-1] == "."),
        max(map(len, [*names, *signs])),
        {name: Decimal(PARTS_OF_SECOND.get(span) or SPANS[span][1]) for name, span in spans.items()},
        {name: span for name, span in spans.items() if span in SPANS},
    )


def _plain(name: str) -> str:
    """A name as the table holds it: without full stops."""
    return key(name.replace(".", ""))


def _currency(code: str) -> Named:
    return Named(Unit(UnitKind.CURRENCY, code))


def _called(name: str, locale: Locale) -> Named:
    """The unit of a lexicon's sign: a currency by its code, or by the word that several have in common, of which it is
    that of the region; else a unit."""
    if name.isupper() and len(name) == _CODE_LENGTH:
        return _currency(name)
    if name not in money_words(locale):
        return Named(_unit(name))
    own = own_currency(locale)
    is_own = own is not None and any(name in key(each).split() for each in _names_of(own, locale))
    return _currency(own) if own and is_own else Named(Unit(UnitKind.NOUN, name))


def _is_own_sign(sign: str, currencies: Mapping[str, str]) -> bool:
    """Whether the region has a sign for its own currency: P in Botswana."""
    return sign in currencies and currencies[sign] == currencies.get(_OWN)


def _coin(code: str, currencies: Mapping[str, str], factor: Decimal = _HUNDREDTH) -> Named:
    return Named(Unit(UnitKind.CURRENCY, currencies.get(code, code)), factor)


def _unit(code: str) -> Unit:
    if code == "×":
        return Unit(UnitKind.NOUN, "times")
    return Unit(KINDS.get(code, UnitKind.PHYSICAL), code)


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    territories = get_global("territory_currencies")
    return frozenset(
        code for territory in territories for code in get_territory_currencies(territory, _SINCE, _FOR_EVER)
    )


def own_currency(locale: Locale) -> str | None:
    """The currency of the language's region; of the region where it is mostly spoken, if it names none."""
    likely = get_global("likely_subtags").get(str(locale)) or get_global("likely_subtags").get(locale.language)
    territory = locale.territory or (likely.rpartition("_")[2] if likely else None)
    current = get_territory_currencies(territory, _FOR_EVER, _FOR_EVER) if territory else []
    return str(current[-1]) if current else None


def _currency_symbols(locale: Locale) -> dict[str, str]:
    symbols = {even(visible(get_currency_symbol(code, locale))): code for code in sorted(_codes())}
    symbols |= {code: code for code in _codes()}
    symbols |= CURRENCY_SIGNS
    if own := own_currency(locale):
        symbol = even(visible(get_currency_symbol(own, locale)))
        symbols[_OWN] = own
        if own != "TWD":  # in Taiwan $ is mostly the American one; its own is 元
            symbols[symbol] = own
            if symbol.startswith("kr"):
                symbols |= {"kr": own, "kr.": own, "Kr": own, ":-": own}
        if own in {"TWD", "HKD", "MOP"}:
            symbols["元"] = own
    symbols.pop("", None)
    return symbols


def _currency_names(locale: Locale, lexicon: AmountLexicon, currencies: Mapping[str, str]) -> dict[str, Named]:
    """Full names (CLDR), what several of them have in common, and the lexicon's short names."""
    full = {code: set(_names_of(code, locale)) for code in _codes()}
    if locale.language == "ja":  # ノルウェー・クローネ
        full = {
            code: {each for name in names for each in (name, name.replace(" ", "・"), name.replace(" ", ""))}
            for code, names in full.items()
        }
    named = {key(name): code for code in sorted(full) for name in full[code]}
    shorts = dict(_short_names(locale, full))
    listed = {name: currencies.get(code, code) for name, code in lexicon.currencies.items()}
    if currencies.get("$") == currencies.get(_OWN):  # $ are pesos in Mexico; dollars are not
        own_words = {key(word) for name in full.get(currencies[_OWN], ()) for word in name.split()}
        dollars = (name for name, code in lexicon.currencies.items() if code == "$" and key(name) not in own_words)
        listed |= dict.fromkeys(dollars, "USD")
    if own := currencies.get(_OWN):
        words = {key(word) for name in full.get(own, ()) for word in name.split()}
        listed = {name: own if key(name) in words else code for name, code in listed.items()}
    named |= {_plain(name): code for name, code in (shorts | listed).items() if _plain(name) not in named}
    named |= {_plain(name): code for name, code in listed.items()}
    return {name: _currency(code) for name, code in named.items()}


@lru_cache(maxsize=32)
def money_words(locale: Locale) -> frozenset[str]:
    """What currencies have in common in their full names, so that it is money without saying whose: "pesos"."""
    shared = (
        frozenset.intersection(
            *(frozenset(key(part) for name in _names_of(code, locale) for part in name.split()) for code in family)
        )
        for family in (*FAMILIES, *AMBIGUOUS_FAMILIES)
    )
    return frozenset(word for words in shared for word in words if len(word) > 2)


@lru_cache(maxsize=32)
def money_nouns(locale: Locale) -> frozenset[str]:
    """The nouns in the names of the currencies of this century, folded, also where they name no country and so no
    currency: "kroner", "birr"; and what is money by no law.

    Where names begin with the noun, CLDR's have adjectives there as well (*nuevo* sol), which anything may have: in
    such languages only the latter are known.
    """
    if locale.language in _NOUN_FIRST:
        return _UNLAWFUL
    names = (name.split() for code in _codes() for name in _names_of(code, locale))
    nouns = frozenset(key(parts[-1].split("-")[-1]) for parts in names if parts)
    return nouns - _OTHER_NOUNS.get(locale.language, frozenset()) | _UNLAWFUL | _SHORT


def _names_of(code: str, locale: Locale) -> Iterator[str]:
    for count in _counts(locale):
        yield visible(get_currency_name(code, count, locale))
    yield visible(get_currency_name(code, locale=locale))


def _short_names(locale: Locale, full: Mapping[str, set[str]]) -> Iterator[tuple[str, str]]:
    own = own_currency(locale)
    for family in FAMILIES:
        shared = [
            {word for name in full.get(code) or _names_of(code, locale) for word in re.split(r"[\s-]", name)}
            for code in family
        ]
        code = own if own in family else family[0]
        if code != own and code in NO_DEFAULT:
            continue
        countries = _country_stems(family, locale)
        yield from (
            (word, code)
            for word in set.intersection(*shared)
            if len(word) > 1 and not _stem(word).startswith(countries)
        )
    yield from ((name, code) for name, code in MORE_NAMES.get(locale.language, {}).items())
    for name in full.get(own or "", ()):
        yield from ((word, own) for word in key(name).split() if own and word in money_words(locale))
    for code in (*TWO_WORDS, *([own] if own else [])):
        for name in full.get(code, ()):
            words = sorted(name.split(), key=len)
            if len(words) == 2 and len(words[0]) < len(words[1]) and len(words[0]) > 2:
                yield words[0], code


def _country_stems(family: tuple[str, ...], locale: Locale) -> tuple[str, ...]:
    """How the names of a family's countries begin: "Chinese" is no name of the yuan."""
    names = (locale.territories.get(code[:2], "") for code in family)
    return tuple(_stem(word) for name in names for word in name.split() if len(word) > 3)


def _stem(word: str) -> str:
    """The first letters of a word, without accents."""
    letters = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))[:4]


def _unit_names(locale: Locale) -> Iterator[tuple[str, str]]:
    spellings = [locale, Locale("en", "GB"), Locale("en")] if locale.language == "en" else [locale]
    for spelling in spellings:
        for unit, code in CLDR_UNITS.items():
            if code in ENGLISH_ALONE and locale.language != "en":
                continue
            for count in _counts(spelling):
                name = visible(format_unit(count, unit, "long", locale=spelling)).strip(_NUMBER)
                yield name, code
                yield from ((f"{name.removesuffix(end)}{case}", code) for end, case in _cases(name, locale.language))


def _cases(name: str, language: str) -> Iterator[tuple[str, str]]:
    """The endings of a unit's name, as CLDR has it behind a number, and those in whose place other cases have them:
    auf 400 Quadratmetern, na 20 hektarach."""
    for ending, cases in _CASES_OF_UNITS.get(language, {}).items():
        if name.endswith(ending):
            yield from ((ending, case) for case in cases.split())


def _span_names(locale: Locale) -> Iterator[tuple[str, str]]:
    for span in SPANS:
        for count in _counts(locale):
            for width in ("narrow", "short", "long"):
                name = key(visible(format_unit(count, f"duration-{span}", width, locale=locale)).strip(_NUMBER))
                if name and (width != "narrow" or span in {"hour", "minute", "second"}):
                    yield name.rstrip("."), span


@lru_cache(maxsize=64)
def _counts(locale: Locale) -> tuple[float, ...]:
    """A number for each plural form that the language makes of numbers in news."""
    return tuple({locale.plural_form(count): count for count in (1000000, 1.5, 1, 2, 3, 5, 11)}.values())
