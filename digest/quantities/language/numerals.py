"""Numbers as a language writes them: digits with its decimal and grouping marks (CLDR), words, fractions."""

from __future__ import annotations

import re
import unicodedata
from decimal import ROUND_HALF_EVEN, Context, Decimal
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from babel.numbers import get_decimal_symbol, get_group_symbol

from digest.quantities import east_asian
from digest.quantities.amount import HEDGES
from digest.quantities.language.number_words import (
    CONTRACTED,
    NumberWords,
    fractions_in_words,
    noun_behind,
    places_in_words,
)
from digest.quantities.patterns import GAP, WORD_END, at_edges, even, key, one_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Mapping

    from babel import Locale

    from digest.quantities.language.lexicon import AmountLexicon

EXACT = Context(prec=120, rounding=ROUND_HALF_EVEN)
"""Room for the longest number times the largest scale, twice over, so that amounts are never rounded."""

_LONGEST = 40
_DIVISION = Context(prec=28, rounding=ROUND_HALF_EVEN)
_SLASHED = "(?:[1-4][/⁄]5|[1357][/⁄]8|[12][/⁄]3|[13][/⁄]4|1[/⁄]2|[15][/⁄]6|[1379][/⁄]10)"
_NOT_DIGIT = re.compile(r"\D")
_LOOK = 16
_LAST_WORD = re.compile(r"([\w']+)\s$")
_POWER = re.compile(r"[eE](?P<tens>[+-]?\d{1,2})(?!\w)|\^(?P<signs>[+-]{0,2})(?P<exponent>\d{1,2})(?!\w)")
_RAISED = ("e", "E", "^")
_VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_EITHER = frozenset({"es", "pt"})
_OTHER_MARKS = {"ja": "・·", "es": "'"}
_ONE = Decimal(1)
_PLANE = r"(?<=\s)7[0-8]7(?=-\d|s(?!\w)|\s(?:M[Aa][Xx]|NG|Dreamliner|[Jj]umbo|jet|plane|aircraft|airliner|freighter))"
"""A number that is the name of a plane, behind a space that groups no digits: 400 *737* Max jets."""
BEFORE_NUMBER = r"(?:\s\S{1,20}){0,2}\s[^\s\d]{0,4}\d"
"""What stands behind a word such as "twice" that is of a number: "twice *the usual 5*"."""


class Form(Enum):
    """How a number is written."""

    DIGITS = auto()
    """Nothing but digits."""
    FIGURES = auto()
    """Digits with grouping or decimal marks, or scales of East Asia."""
    WORDS = auto()
    ARTICLE = auto()
    FRACTION = auto()
    VAGUE = auto()
    """Several of it: dozens."""
    MULTIPLE = auto()
    """How many times: doubled."""
    NONE = auto()
    LONE = auto()
    """A unit without a number, of which there is one: "ponad rok"."""
    PLACE = auto()
    """A place in a row: "third"."""


class Number(NamedTuple):
    """A number without what multiplies it further, and where it ends."""

    value: Decimal
    end: int
    form: Form
    shared: Decimal = _ONE
    """A scale in it that the other end of a range may share: ten thousand in 5万."""


def ratio(numerator: int | Decimal, denominator: int | Decimal) -> Decimal:
    """The quotient, to 28 digits where it has no end. The denominator is not zero."""
    return _DIVISION.divide(Decimal(numerator), Decimal(denominator))


def tidy(number: Decimal) -> Decimal:
    """The same number without an exponent and without zeros at its end: 8500000000 for 8.50 billion."""
    whole = number.to_integral_value(context=EXACT)
    return EXACT.quantize(whole, Decimal(1)) if whole == number else number.normalize(EXACT)


class Numerals:
    """How a language writes numbers: `pattern` has the named groups that `read` needs to begin with."""

    def __init__(self, locale: Locale, lexicon: AmountLexicon, scales: list[str]) -> None:
        fractions = {**lexicon.fractions, **lexicon.fractions_of}
        self._fractions = {key(words): ratio(*parts) for words, parts in fractions.items()}
        self._added = {key(words): ratio(*parts) for words, parts in lexicon.added.items()}
        self._named = {
            "often": (_decimals(lexicon.often), Form.WORDS),
            "joined": (_decimals(lexicon.joined_numbers), Form.WORDS),
            "place": (_decimals(lexicon.places), Form.PLACE),
            "vague": (_decimals(lexicon.vague), Form.VAGUE),
            "multiple": ({key(words): ratio(*parts) for words, parts in lexicon.multiples.items()}, Form.MULTIPLE),
        }
        self._places = self._named["place"][0]
        names = lexicon.placed_names
        self._place_named = at_edges(rf"{GAP}{one_of(names)}{WORD_END}(?!\son\s)" if names else "(?!)")
        placed = rf"{GAP}{one_of(lexicon.places)}(?={noun_behind(lexicon)})" if lexicon.places else "(?!)"
        self._placed = at_edges(placed)
        times = {**lexicon.vague, **lexicon.multipliers}
        self._multipliers = {key(word): Decimal(value) for word, value in times.items()}
        self._words = NumberWords(lexicon)
        self._is_eastern = locale.language in east_asian.LANGUAGES
        after = one_of([*lexicon.fraction_followers, *scales])
        ended = r"|\s*+(?:[^\w\s-]|$)" if lexicon.fraction_followers else ""  # la estancia media, which is no half
        gap = "" if self._is_eastern else rf"(?:{GAP}|-)"
        self._followed = at_edges(rf"{gap}{after}{WORD_END}{ended}")
        hedges = [words for words, said in lexicon.leading.items() if said in HEDGES]
        self._lone_hedge_ends = frozenset(
            last for words in hedges if (last := key(words).split()[-1]) not in lexicon.prepositional
        )
        before = (
            "by",
            *hedges,
            *lexicon.pairs,
            *(word for words in lexicon.pairs.values() for word in words),
            *lexicon.changes,  # fell *a tenth* to 143,000
        )
        self._hedge_ends = frozenset(key(words).split()[-1] for words in before)
        self._hedging = frozenset(map(key, lexicon.leading))
        self._denominator = at_edges(f"(?:{GAP}|-){one_of(lexicon.denominators)}{WORD_END}")
        self._denominators = {key(word): value for word, value in lexicon.denominators.items()}
        added = [words.replace(" ", "-") for words in lexicon.added]  # a hyphen stands for a space too
        self._added_pattern = at_edges(f"(?:{GAP}|-)({one_of(added)}){WORD_END}")
        self._half_behind = at_edges(f"{GAP}[^\\W\\d_]+(?:{GAP}|-)({one_of(added)}){WORD_END}")
        self._multiplier = at_edges(
            f"{GAP}({one_of([*lexicon.multipliers, *lexicon.vague], capitalised=True)}){WORD_END}"
        )
        self.pattern = f"(?:{_digits(locale, _measured(lexicon, scales))}|{_worded(lexicon, self._words, scales)})"
        self._kinds = tuple(name for name in _KINDS if f"(?P<{name}>" in self.pattern)

    def read(self, text: str, match: re.Match[str]) -> Number | None:
        """The number that a match of `pattern` in `text` begins; None where it is too long for an amount, or none."""
        end = match.end("number")
        group = self._kind(match)
        if group == "grouped":
            return _figures(match["grouped"], match["places"] or "", end, Form.FIGURES)
        if group == "plain":
            places = match["decimals"] or match["loose"] or ""
            figures = _figures(match["plain"], places, end, Form.FIGURES if places else Form.DIGITS)
            return _raised(text, figures) if figures and text[end : end + 1] in _RAISED else figures
        if group == "mil":  # of Mexico: 3 mil 200 millones
            head, _, rest = match["mil"].partition("mil")
            return Number(Decimal(int(head or 1) * 1000 + int(rest)), end, Form.FIGURES)
        if group == "bare":
            return _figures("0", match["bare"][1:], end, Form.FIGURES)
        if group == "part":
            return _vulgar(match["wholes"] or "0", match["part"], end)
        if group == "east":
            counted = east_asian.read(match["east"])
            if counted is None:
                return None
            form = Form.FIGURES if any(map(str.isdigit, match["east"])) else Form.WORDS
            return Number(counted.number, end, form, counted.scale)
        if group == "fraction":
            return Number(self._fractions[key(match["fraction"])], end, Form.FRACTION)
        if group == "fraction_of":
            return self._loose_fraction(text, key(match["fraction_of"]), match.start("number"), end)
        return self._worded_number(text, match, group)

    def _loose_fraction(self, text: str, words: str, start: int, end: int) -> Number | None:
        """What may be a part of something; or by what follows it, a place in a row: *a fifth* straight week; not
        a third year on year."""
        place = self._places.get(words.rpartition(" ")[2])
        if place and self._place_named.match(text, end):
            return Number(place, end, Form.PLACE)
        before = _LAST_WORD.search(text[max(0, start - _LOOK) : start])
        if self._followed.match(text, end) or (self._hedges(before) and not self._is_hedge(text[:end])):
            return Number(self._fractions[words], end, Form.FRACTION)
        return None

    def _hedges(self, before: re.Match[str] | None) -> bool:
        """Whether the word before is the last of a qualifier or opens a range."""
        return before is not None and key(before[1]) in self._hedge_ends

    def _is_hedge(self, text: str) -> bool:
        """Whether a text ends with a fraction that is a qualifier with the word before: *de media* 30, más de media."""
        words = [key(word) for word in text.split()[-3:]]
        return " ".join(words[-2:]) in self._hedging and " ".join(words[:-1]) not in self._hedging

    def added(self, text: str, end: int) -> tuple[Decimal, int]:
        """The fraction added to a number that ends at `end`, as "and a half", and where that ends; else zero."""
        match = self._added_pattern.match(text, end)
        return (self._added[key(match[1])], match.end()) if match else (Decimal(0), end)

    def continued(self, text: str, position: int) -> Number | None:
        """A number in words at `position`, to be added to one before it."""
        return Number(worded.number, worded.end, Form.WORDS) if (worded := self._words.read(text, position)) else None

    def _kind(self, match: re.Match[str]) -> str:
        """The name of the group that tells how the number is written."""
        if self._is_eastern and match["east"]:
            return "east"
        for name in self._kinds:
            if match[name] is not None:
                return name
        return "multiple"

    def _worded_number(self, text: str, match: re.Match[str], group: str) -> Number | None:
        end = match.end("number")
        if group == "article":
            start = match.end("article") + 1
            number = self._in_words(text, start, 1)
            return number if number and number.end > start else Number(_ONE, match.end("article"), Form.ARTICLE)
        if group == "several":
            times = self._multiplier.match(text, end)
            value = self._multipliers[key(times[1])] if times else _ONE
            return Number(value, times.end() if times else end, Form.VAGUE)
        if group == "one":  # "a year" counts nothing in "a year ago" or "sold a year's supply"
            before = _LAST_WORD.search(text[max(0, match.start("number") - _LOOK) : match.start("number")])
            is_more = self._half_behind.match(text, end) is not None  # an hour and a half
            return Number(_ONE, end, Form.ARTICLE) if not match.start() or is_more or self._hedges(before) else None
        if group == "lone_scale":  # the scale is read behind it, as it is behind a number
            return Number(_ONE, match.start("lone_scale"), Form.ARTICLE)
        if group == "lone_unit":
            before = _LAST_WORD.search(text[max(0, match.start("number") - _LOOK) : match.start("number")])
            is_led = before is not None and key(before[1]) in self._lone_hedge_ends
            is_led = is_led or " " in match["lone_unit"]  # nothing else has such a name: o *punkt procentowy*
            return Number(_ONE, end, Form.LONE) if is_led else None
        if group in self._named:
            values, form = self._named[group]
            return Number(values[key(match[group])], end, form)
        if group == "none":
            return Number(Decimal(0), end, Form.NONE)
        return self._in_words(text, match.start("words"))

    def _in_words(self, text: str, start: int, first: int = 0) -> Number | None:
        worded = self._words.read(text, start, first)
        if worded is None or (worded.number == 1 and self._placed.match(text, worded.end)):  # *een* vijfde doelpunt
            return None
        decimals, end = self._words.decimals(text, worded.end)
        if decimals:
            return Number(Decimal(f"{worded.number}.{decimals}"), end, Form.WORDS)
        part = self._denominator.match(text, worded.end)
        if part is None:
            return Number(worded.number, worded.end, Form.WORDS)
        denominator = self._denominators[key(part[0])]
        if 0 < worded.joined < denominator:  # a hundred and three quarters
            value = worded.number - worded.joined + ratio(worded.joined, denominator)
        else:
            value = ratio(worded.number, denominator)
        return Number(value, part.end(), Form.FRACTION)


_KINDS = tuple(
    "plain grouped mil words fraction fraction_of part article none bare several vague place joined often one "
    "lone_scale lone_unit".split()
)


def _decimals(values: Mapping[str, int]) -> dict[str, Decimal]:
    return {key(words): Decimal(value) for words, value in values.items()}


def _figures(whole: str, places: str, end: int, form: Form) -> Number | None:
    if len(whole) + len(places) > _LONGEST:
        return None
    digits = whole if whole.isdigit() else _NOT_DIGIT.sub("", whole)
    if len(digits) > 1 and digits[0] == "0":  # what begins with a zero is a code
        return None
    return Number(Decimal(f"{digits}.{places}" if places else digits), end, form)


def _raised(text: str, number: Number) -> Number | None:
    """A number with an exponent: 1e10, 10^6."""
    power = _POWER.match(text, number.end)
    if power is None:
        return number
    if power["tens"]:
        value = EXACT.scaleb(number.value, int(power["tens"]))
    else:
        sign = -1 if power["signs"].count("-") % 2 else 1
        if not number.value:
            return None
        value = _DIVISION.power(number.value, sign * int(power["exponent"]))
    return Number(value, power.end(), Form.FIGURES)


def _vulgar(whole: str, fraction: str, end: int) -> Number | None:
    numerator, _, denominator = unicodedata.normalize("NFKC", fraction).replace("\u2044", "/").partition("/")
    if not 0 < int(numerator) < int(denominator):
        return None
    return Number(Decimal(whole) + ratio(int(numerator), int(denominator)), end, Form.FRACTION)


def _measured(lexicon: AmountLexicon, scales: list[str]) -> str:
    """What stands behind a number that can be no date and no row: a share, money, a scale."""
    shares = [name for name, code in lexicon.units.items() if code in ("%", "pp")]
    return rf"(?=\s?[%‰€$£]|\s{one_of([*shares, *scales, *lexicon.abbreviations, *lexicon.currencies])}{WORD_END})"


def _digits(locale: Locale, measured: str) -> str:
    """Digits, grouped by threes or as in India (1,50,000), with the decimal mark of the locale; with the other mark
    where two digits or one follow, and `measured`, or that mark is no other's: zu 4.9 Prozent, in Switzerland."""
    decimal, group = even(get_decimal_symbol(locale)), even(get_group_symbol(locale))
    if locale.language == "en":
        decimal, group = ".", ","  # also in South Africa, where CLDR has the standard and newspapers do as the rest
    other = "," if decimal == "." else "."
    # Before three digits, a full stop groups where the comma is the decimal mark: 2.400 in French.
    groups = re.escape("".join(sorted({" ", "'", "٬", group, *("." if decimal == "," else "")})))
    by_threes = rf"\d{{1,3}}(?P<group>[{groups}])(?!{_PLANE})\d{{3}}(?:(?P=group)\d{{3}})*+(?!\d)"
    indian = r"|\d{1,2}(?:,\d\d(?=,))++,\d{3}(?!\d)" if group == "," else ""
    by_commas = r"|\d{1,3}(?:,\d{3}){2,}(?!\d)" if locale.language == "es" and group != "," else ""  # 73,320,000
    # Where the other mark does not group it can only be a decimal mark, but before three digits that is not certain.
    # In Spanish both are: Spain writes 1,19 and Mexico 1.19. In Portuguese a point is seen as well: 40.9 %.
    is_either = group != other or locale.language in _EITHER
    some = r"(?!\d{3}(?!\d))\d++" if is_either else rf"\d{{1,2}}(?!\d){measured}"
    loose = rf"{re.escape(other)}(?P<loose>{some})"
    mark = rf"[{re.escape(decimal)}٫{_OTHER_MARKS.get(locale.language, '')}]"
    mexican = r"(?:\d{1,3}\s)?mil\s\d{3}(?![\d%]|[.,]\d)" if locale.language == "es" else "(?!)"
    east = east_asian.pattern(locale.language)
    return (
        (rf"(?P<east>{east})|" if east else "")
        + rf"(?P<mil>{mexican})|(?P<grouped>{by_threes}{indian}{by_commas})(?:{mark}(?P<places>\d++)|,[-–](?![-–\w]))?"
        rf"|(?:(?P<wholes>\d{{1,6}})[\s-]{{0,2}})?(?P<part>[{_VULGAR}]|(?<![\d/]){_SLASHED}(?![\d/]))"
        rf"|(?P<plain>\d++)(?:{mark}(?P<decimals>\d++)|{loose})?(?:,[-–](?![-–\w])|/[-=](?!\w))?"
        rf"|(?P<bare>{re.escape(decimal)}\d++)"
    )


def _worded(lexicon: AmountLexicon, words: NumberWords, scales: list[str]) -> str:
    """What numbers in words begin with; an article means one before a scale."""
    elsewhere = "".join(f"(?<!{word})" if is_edgeless(word) else f"(?<!{word} )" for word in lexicon.not_fractions)
    scale = one_of([*scales, *lexicon.multipliers])
    article = f"(?P<article>{one_of(lexicon.articles, capitalised=True)})(?={GAP}{scale}{WORD_END})"
    times = one_of([*scales, *lexicon.multipliers, *lexicon.vague], capitalised=True)
    several = f"(?P<several>{one_of(lexicon.several, capitalised=True)})(?={GAP}{times}{WORD_END})"
    gap = r"\s{0,3}" if is_edgeless(lexicon.none[0][:1] if lexicon.none else "") else GAP
    none = f"(?P<none>{one_of(lexicon.none, capitalised=True)})(?={gap}(?!\\d|{one_of(lexicon.not_none)}{WORD_END}))"
    # An article, "several" and "no" end as words do, since a gap follows them.
    spelled = f"(?P<words>{words.first})"
    joined = lexicon.joined_numbers
    model = rf"\d\d\d(?:-\d{{1,4}})?(?:s(?!\w)|\s[A-Z])|{words.digits_behind}"  # five 787 Dreamliners
    whole = "" if words.compounding else f"|{spelled}(?!\\s(?!{model})\\d)"
    return (
        f"(?:{elsewhere}(?P<fraction>{fractions_in_words(lexicon)})"
        f"|{elsewhere}(?P<fraction_of>{one_of(lexicon.fractions_of, capitalised=True)})"
        f"|(?P<vague>{one_of(lexicon.vague, capitalised=True)})|{several}"
        f"|(?P<multiple>{_multiples(lexicon)})"
        f"|{article}|{none}{_further(lexicon)}{whole}){WORD_END}"
        + (f"|(?P<joined>{one_of(joined, capitalised=True)})(?={one_of(lexicon.adjectives)})" if joined else "")
        + (f"|{spelled}(?!\\s\\d)" if words.compounding else "")
    )


def _multiples(lexicon: AmountLexicon) -> str:
    """How many times: "doubled"; of what is a qualifier too ("twice"), only where no number follows that it is of."""
    led = [phrase.rsplit(" ", 1) for phrase in lexicon.leading if " " in phrase]
    begun = {words: last for words, last in led if last in lexicon.prepositions or last in CONTRACTED}  # *el doble* de
    double = [words for words in lexicon.multiples if words in lexicon.leading]
    joined = [words for words in lexicon.multiples if words in begun and words not in double]
    plain = [words for words in lexicon.multiples if words not in double and words not in joined]
    alone = rf"(?!{BEFORE_NUMBER})(?!{GAP}{_each(lexicon)}{WORD_END})"
    unlinked = rf"(?!{GAP}{one_of({begun[words] for words in joined} | CONTRACTED)}{BEFORE_NUMBER})"
    if not lexicon.multiples:
        return one_of(())
    kinds = ((plain, ""), (double, alone), (joined, unlinked))
    return f"(?:{'|'.join(one_of(words, capitalised=True) + then for words, then in kinds if words)})"


def _each(lexicon: AmountLexicon) -> str:
    return f"(?:{one_of(lexicon.per)}{GAP}{one_of(lexicon.rates)}|{one_of(lexicon.adverbs)})"


def _further(lexicon: AmountLexicon) -> str:
    """Groups that few languages have: a year, twice a week, the third, "milion" and "rok" by themselves."""
    rate = _each(lexicon)
    ones = (*lexicon.one_before, *lexicon.one_measured)
    groups = {
        "one": (lexicon.articles if ones else (), f"(?={GAP}{one_of(ones)}{WORD_END})"),
        "often": (lexicon.often, f"(?={GAP}{rate}{WORD_END})"),
        "place": (lexicon.places, ""),
        "lone_scale": (lexicon.lone_scales, ""),
        "lone_unit": (lexicon.lone_units, r"(?!\s\d)"),  # do roku 2030
    }
    return "".join(
        f"|(?P<{name}>{places_in_words(lexicon) if name == 'place' else one_of(phrases, capitalised=True)}){then}"
        for name, (phrases, then) in groups.items()
        if phrases
    )
