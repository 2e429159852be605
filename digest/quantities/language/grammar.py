"""The grammar of amounts in one language: its words and CLDR's data, compiled once.

An amount is `qualifiers? sign? currency? number scale? qualifier? unit? rate?`; a range, a tally or a ratio is two of
them with a word or a dash between. All patterns are for text that is `even`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from decimal import Decimal
from functools import lru_cache, partial
from typing import TypedDict

from babel import Locale, UnknownLocaleError
from msgspec import Struct
from msgspec.structs import replace

from digest.quantities.amount import HEDGES, Qualifier
from digest.quantities.east_asian import HEADS, NO_PREFIX, NUMERALS, begins_number
from digest.quantities.east_asian import LANGUAGES as EASTERN
from digest.quantities.language.cldr_scales import CODED, Scales, cldr_scales
from digest.quantities.language.going_on import words_going_on
from digest.quantities.language.labelling import labelling_of
from digest.quantities.language.lexicon import SIGNS, TRAILING_SIGNS, AmountLexicon, lexicon
from digest.quantities.language.numerals import BEFORE_NUMBER, Numerals
from digest.quantities.language.origins import to_another
from digest.quantities.language.unit_names import RATE_NAMES, RATE_SIGNS, UNITS_OF_RATES
from digest.quantities.language.unit_table import UnitTable, unit_table
from digest.quantities.patterns import GAP, SAME_CLAUSE, SPACED_LETTER, WORD_END, at_edges, even, key, one_of
from digest.text.scripts import is_edgeless
from digest.text.words.listed import ListedWords

# Not inside a word, a number, a code or a path: not the 19 of Covid19, the 5 of 2.5 or the 11 of 9/11.
_START = rf"(?<!{SPACED_LETTER})(?<!{SPACED_LETTER}[.,])(?<!\d')(?<!\d:)(?<![/#@§№\\])"
_SIGN = r"[+–-](?=\S)"
_SPACED_SIGN = r"\+(?=\s\d)|(?<=\()[–-](?=\s\d)|(?<=\sde\s)[–-](?=\s\d)"  # + 7 points, de - 50 %
_WHAT = r"[^\W\d_]\w*+"
_ARTICLES = frozenset(
    "a an al el la le il du au ao à o no l' all' alla die den das der het de a\u0020la à\u0020l' de\u0020l'".split(" ")
)
_NEVER = re.compile(r"(?!)")
_AT_ONCE = r"(?:[^\s;]+\s)?[^\s\w;]{0,2}"  # z około 5 mln, but not: z pożarem zatrzymano 4 osoby
_WAY = r"(?![^;]*(?:,\s|\s(?:und|oder|auf)\s))[^;]*?"  # a phrase may close what began in its own clause alone
_MONEY = r"\s?[€$£]|\s(?:euros?|dollars?|dólares|reais|zł|рублей|francs)(?!\w)"
# Behind the number of those for whom an amount is: na 100 *tys.* mieszkańców.
_THOUSANDS = r"(?:tys\.?|tysięcy|тыс\.?|тысяч|mila?|Tsd\.?|tausend|tusen|duizend|thousand|mille)(?!\w)"
_WITH_ENDINGS = frozenset({"fi", "hu", "et"})
"""Languages whose scales have endings too: 5 miljoona*lla* eurolla."""


class Grammar(Struct, frozen=True):
    """Patterns, all but `opening` to be matched where reading has got to, and what their words mean."""

    locale: Locale
    lexicon: AmountLexicon
    numerals: Numerals
    units: UnitTable
    going_on: frozenset[str]
    """The first words of what may go on with a number; none where they are not known."""
    opening: re.Pattern[str]
    """An amount up to where its number begins: `sign`, `before`, the number's groups. It may touch a dash before it, as
    the other end of a range does; an amount of its own may not."""
    leading: Mapping[str, Qualifier | None]
    numbered: re.Pattern[str] | ListedWords
    """Qualifiers that begin with a number word: "un déficit de", "deux fois"."""
    lead_ends: frozenset[str]
    """The last words of qualifiers, to tell at once that a word ends none."""
    lead_finals: frozenset[str]
    """The same, with what may stand between them and a number: a full stop, a hyphen, an elided letter."""
    lead_firsts: frozenset[str]
    """The first words of qualifiers, to tell at once that a word begins none."""
    intensifiers: frozenset[str]
    openers: Mapping[str, str]
    """Words that open a range, as `parted` has them."""
    lead_starts: frozenset[str]
    """The first words of qualifiers of several words."""
    closers: Mapping[str, re.Pattern[str]]
    """Words that close a range or a change, with those that open one: they are no qualifiers after these."""
    longest_lead: int
    """How many words the longest qualifier has."""
    ordinal: re.Pattern[str]
    """What makes a place in a row of the digits that it follows."""
    below_zero: re.Pattern[str]
    trailing: re.Pattern[str]
    trailing_words: Mapping[str, Qualifier]
    scale: re.Pattern[str]
    """A scale as the last group; `money` where only money is counted so."""
    scales: Mapping[str, Decimal]
    """Scales that are words or abbreviations, wherever they stand."""
    letters: Mapping[str, Decimal]
    """Scales that are scales only where they touch a number or a currency."""
    link: re.Pattern[str]
    fraction_link: re.Pattern[str]
    parted: Mapping[str, re.Pattern[str]]
    """What parts the ends of a range, by the word that opened it, "" where none did."""
    change: re.Pattern[str]
    moved: re.Pattern[str]
    """A word of change somewhere before two amounts that "from" and "to" join: rose by 5%, from 2 to 3."""
    changed: re.Pattern[str]
    """What follows the second of two amounts that are a change."""
    sides: re.Pattern[str]
    """What stands between the sides of something: 40 x 10 m, 3 by 5 metres."""
    ratio: re.Pattern[str]
    tolerance: re.Pattern[str]
    part_of: re.Pattern[str]
    parts: re.Pattern[str]
    moved_to: re.Pattern[str]
    """What follows a part up to the end of the number that it is of: "of the 270"."""
    article: re.Pattern[str]
    """An article that an amount as an editor writes it may begin with."""
    compound: re.Pattern[str]
    """What stands between the parts of 2 hours and 30 minutes."""
    rate: re.Pattern[str]
    rates: Mapping[str, str]
    rate_before: re.Pattern[str]
    """A rate that ends right before an amount: as group `rate`, or as a number of things, `heads`."""
    rate_head: re.Pattern[str]
    """The same, before an amount."""
    counters: bool = True
    """Whether the counters of East Asian languages are taken for what is counted: 31万*人*."""

    def scale_of(self, match: re.Match[str]) -> Decimal:
        """What a match of `scale` multiplies by."""
        written = match[match.lastindex or 0]
        if match["coded"]:
            return Decimal(10) ** CODED[written]
        if written in self.scales:
            return self.scales[written]
        return self.letters[written] if written in self.letters else self.scales[key(written)]


@lru_cache(maxsize=64)
def grammar(language: str) -> Grammar:
    """The grammar of a BCP 47 language tag; English where the tag is unknown."""
    locale = _locale(language)
    words = lexicon(locale.language)
    forms = cldr_scales(locale)
    numerals = Numerals(locale, words, [*forms.words, *words.scales])
    units = unit_table(locale, words, frozenset(forms.letters))
    parts = tuple(f"{key(part)} " for part in (*words.fractions, *words.fractions_of))
    leading = {key(word): meaning for word, meaning in {**words.leading, **SIGNS}.items()}
    # "A third of $3m" is read as a part of an amount.
    leading = {word: meaning for word, meaning in leading.items() if not word.startswith(parts)} if parts else leading
    intensifiers = frozenset(map(key, words.intensifiers))
    openers = {key(word): key(word) for word in words.pairs}
    gap = _gap(locale.language)
    measured = {
        name: UNITS_OF_RATES[unit.code] for name, (unit, _) in units.names.items() if unit.code in UNITS_OF_RATES
    }
    rates = {key(rate): name for rate, name in {**measured, **units.span_names, **words.rates}.items()}
    return Grammar(
        locale=locale,
        lexicon=words,
        numerals=numerals,
        units=units,
        going_on=words_going_on(locale, words, forms, units),
        opening=at_edges(_START + _opening(locale.language, words, numerals, units)),
        leading=leading,
        numbered=_numbered(words, leading),
        **_ends((*leading, *openers, *intensifiers)),
        intensifiers=intensifiers,
        openers=openers,
        lead_starts=frozenset(phrase.split()[0] for phrase in leading if " " in phrase),
        closers=_closers(words, leading),
        longest_lead=max(len(word.replace("'", "' ").split()) for word in (*leading, *openers, *intensifiers)),
        ordinal=_ordinal(words),
        below_zero=_after_gap(words.below_zero, WORD_END),
        trailing=_trailing(words.trailing, words),
        trailing_words={key(word): meaning for word, meaning in {**words.trailing, **TRAILING_SIGNS}.items()},
        scale=_scale(locale.language, words, forms, units),
        scales=_meanings(forms.short, forms.words, forms.wide, words.abbreviations, words.scales),
        letters=_meanings(forms.letters, words.money, words.glued),
        link=_after_gap(words.links, r"(?:(?<=')|(?=\s))"),
        fraction_link=_after_gap(words.fraction_links, r"(?=\s)"),
        parted=_parted(words, locale.language),
        # A rise "of 6% to 7%" is a range, one "by 6% to 7%" is not.
        change=re.compile(rf"(?<!\w){one_of(words.changes)}\s{{1,3}}(?:(?!of\s)\w+\s){{0,2}}$"),
        moved=re.compile(rf"(?<!\w){one_of(words.changes, capitalised=True)}(?!\w){SAME_CLAUSE}*$")
        if words.changes
        else _NEVER,
        changed=re.compile(rf"(?:\s?[(（][^()（）]{{0,24}}[)）])?{one_of(words.changed)}") if words.changed else _NEVER,
        sides=re.compile(rf"\s?[x×]\s?(?=\d)|{GAP}{one_of(words.sides)}{GAP}" if words.sides else r"\s?[x×]\s?(?=\d)"),
        ratio=re.compile(rf"(?:{GAP}|-){one_of(words.ratios)}(?:{GAP}|-)") if words.ratios else _NEVER,
        tolerance=re.compile(rf"\s?(?:±|\+/-)\s?|,?{gap}{one_of(words.tolerances)}{gap}"),
        part_of=re.compile(rf"{GAP}{one_of(words.parts_of)}{GAP}\d[\d.,]*(?<=\d)(?!\w)") if words.parts_of else _NEVER,
        parts=_parts(words),
        moved_to=to_another(words, locale.language) if words.moving else _NEVER,
        article=_article(words, locale.language),
        compound=re.compile(rf",?(?:{GAP}{one_of(words.and_words)}|又)?\s{{0,3}}(?=\d|\w)"),
        rate=_rate(words, rates),
        rates=rates,
        rate_before=re.compile(rf"(?<![\d今先来毎同翌前半か個カヶヵ箇本]){_rate_before(words)}$")
        if words.rates_before
        else _NEVER,
        rate_head=re.compile(rf"{_rate_before(words)}(?=\w{{0,2}}\d|[{HEADS}])") if words.rates_before else _NEVER,
    )


@lru_cache(maxsize=64)
def hedging_grammar(language: str) -> Grammar:
    """The same, but with those qualifiers alone that bound or blur an amount, and without counters of their own."""
    whole = grammar(language)
    leading = {words: said for words, said in whole.leading.items() if said is None or said in HEDGES}
    trailing = {words: said for words, said in whole.lexicon.trailing.items() if said in HEDGES}
    return replace(
        whole,
        leading=leading,
        **_ends((*leading, *whole.openers, *whole.intensifiers)),
        ordinal=_NEVER,
        trailing=_trailing(trailing, whole.lexicon),
        counters=False,
    )


def _closers(words: AmountLexicon, leading: Iterable[str]) -> Mapping[str, re.Pattern[str]]:
    opened: dict[str, set[str]] = {}
    for opener, closing in words.pairs.items():
        for word in closing:
            opened.setdefault(key(word), set()).add(opener)
    for word in words.parted if words.moved_from else ():
        opened.setdefault(key(word), set()).update(words.moved_from)
    return {
        word: re.compile(rf"(?<!\w)(?:{'|'.join(sorted(openers))})\s{_WAY if ' ' in word else _AT_ONCE}\d[^;]*$")
        for word, openers in opened.items()
        if word in leading
    }


def _numbered(words: AmountLexicon, leading: Mapping[str, Qualifier | None]) -> re.Pattern[str] | ListedWords:
    firsts = {key(word).split()[0] for word in (*words.numbers, *words.articles)}
    found = [phrase for phrase in words.leading if " " in phrase and key(phrase).split()[0] in firsts]
    found = [phrase for phrase in found if key(phrase) in leading]
    stressed = [phrase for phrase in words.intensifiers if " " in phrase and key(phrase).split()[0] in firsts]
    found += [f"{phrase} {led}" for phrase in stressed for led in words.leading if key(led) in leading]
    unspaced = [phrase for phrase in words.leading if is_edgeless(phrase[:1]) and begins_number(phrase)]
    if not found:
        return re.compile(f"{one_of(unspaced)}(?=\\d|[{NUMERALS}])") if unspaced else _NEVER
    # There are thousands, and most amounts are in digits, with which none begins.
    return ListedWords(partial(_any_numbered, found, words, leading), map(even, found))


def _any_numbered(found: Iterable[str], words: AmountLexicon, leading: Mapping[str, Qualifier | None]) -> str:
    """A regular expression for the qualifiers `found`, which begin as a number does."""
    rate = f"(?:{one_of(words.per)}{GAP}{one_of(words.rates)}|{one_of(words.adverbs)}){WORD_END}"  # three times a day
    # "Three times" may be what is counted.
    times = [phrase for phrase in found if leading.get(key(phrase)) is Qualifier.MULTIPLE]
    others = [phrase for phrase in found if phrase not in times]
    first = f"(?:{one_of(others, capitalised=True)}|{one_of(times, capitalised=True)}(?={BEFORE_NUMBER}))"
    return f"{first}(?:{GAP}(?!{rate})|(?<='))"


class _Ends(TypedDict):
    lead_ends: frozenset[str]
    lead_finals: frozenset[str]
    lead_firsts: frozenset[str]


def _ends(phrases: Collection[str]) -> _Ends:
    ends = frozenset(phrase.replace("'", "' ").split()[-1] for phrase in phrases)
    firsts = frozenset(first for phrase in phrases for first in (phrase.split()[0], re.split(r"\W", phrase)[0]))
    finals = frozenset({""}.union(ends, (f"{end}." for end in ends)))
    return {"lead_ends": ends, "lead_finals": finals, "lead_firsts": firsts}


def _locale(language: str) -> Locale:
    for tag in (language, language.split("-")[0]):
        try:
            return Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")


def _after_gap(phrases: Iterable[str], then: str) -> re.Pattern[str]:
    return re.compile(f"{GAP}{one_of(phrases)}{then}") if phrases else _NEVER


def _gap(language: str) -> str:
    """What stands between two words of an amount: nothing, in a language that writes no spaces."""
    return r"\s{0,3}" if language in EASTERN else GAP


def _opening(language: str, words: AmountLexicon, numerals: Numerals, units: UnitTable) -> str:
    minus = f"|{_minus(words)}{_gap(language)}" if words.minus else ""
    symbols = one_of(symbol for symbol in units.before if not re.fullmatch("[A-Z]{3}", symbol))
    before = rf"(?:(?P<before>{symbols}|[A-Z]{{3}}\$?)(?P<space>\s{{0,2}})(?P<inner>{_SIGN})?)?"
    return rf"(?P<sign>{_SIGN}|{_SPACED_SIGN}{minus})?(?(sign)\s?){before}(?P<number>{numerals.pattern})"


def _minus(words: AmountLexicon) -> str:
    """Words for minus, where they do not end a qualifier: "au moins"."""
    ends = {phrase[: -len(word)] for word in words.minus for phrase in words.leading if phrase.endswith(f" {word}")}
    ends |= {end[0].upper() + end[1:] for end in ends}
    return f"{''.join(f'(?<!{re.escape(end)})' for end in sorted(ends))}{one_of(words.minus, capitalised=True)}"


def _parts(words: AmountLexicon) -> re.Pattern[str]:
    """What stands between a number and the things that it is a part of: three *of these* houses."""
    if not words.parts_of:
        return _NEVER
    return re.compile(rf"{GAP}{one_of(words.parts_of)}{GAP}(?:[^\W\d_]{{2,7}}{GAP})?([^\W\d_]{{4,}})")


def _article(words: AmountLexicon, language: str) -> re.Pattern[str]:
    """An article, or the word that says by how much something changed: *by* 5 to 15 per cent, *um* 24 Prozent."""
    before = [*words.definite, *words.prefixed, *labelling_of(language).by]
    return re.compile(rf"{one_of(before, capitalised=True)}(?:{GAP}|(?<='))") if before else _NEVER


def _ordinal(words: AmountLexicon) -> re.Pattern[str]:
    named = (re.escape(each) for each in sorted(words.ordinals, key=len, reverse=True) if each != ".")
    endings = f"(?:{'|'.join(named) or '(?!)'})"  # a hyphen is no space here: 40 и 60
    endings = rf"(?:{endings}|(?<=1)(?<!11){one_of(words.ordinals_of_one)})" if words.ordinals_of_one else endings
    dot = r"|\.(?=\s[^\W\d_])" if "." in words.ordinals else ""  # but 2º C is none
    return at_edges(rf"(?!º\s?[CF]{WORD_END}){endings}{WORD_END}{dot}") if words.ordinals else _NEVER


def _trailing(words: Iterable[str], lexicon: AmountLexicon) -> re.Pattern[str]:
    glued = [word for word in words if not word[0].isalnum() or is_edgeless(word[:1])]
    spaced = [word for word in words if word not in glued]
    # Of a time (seulement à partir de 2030) or of what comes (4 bambine *appena* uscite) these say something else.
    only = [word for word in spaced if lexicon.trailing[word] is Qualifier.BARELY]
    rest = rf"|{one_of(only)}(?=\s?(?:[.,;:)!?»”]|$))" if only else ""
    worded = rf"|(?:,?{GAP}|,)(?:{one_of([word for word in spaced if word not in only])}{rest})" if spaced else ""
    reaching = [word for word in glued if lexicon.reached and lexicon.trailing[word] is Qualifier.UP_TO]
    # First, as they may begin with what says the contrary: *를 넘*지 않았다.
    reached = rf"{one_of(reaching)}(?!\s?{one_of(lexicon.reached)})|" if reaching else ""
    signs = rf"\s?(?:{reached}{one_of({*TRAILING_SIGNS, *glued} - {*reaching})})(?!\s?\d)"
    # What a number or "than" follows belongs to what comes next: 50 and more than 60; 3% plus or minus 1.
    counts = one_of([*lexicon.numbers, *lexicon.often, *lexicon.several])
    follows = rf"(?:[\d$€£]|(?:than|als|que|di|dan|än|enn|end|niż|чем|come)\s|or m|{counts}{WORD_END})"
    more = r"(?:(?<=plus)|(?<=près)|(?<=mais)|(?<=más)|(?<=più))\sd(?:e\s|'|i\s)"  # 41 morts et plus de 200 blessés
    # What a hyphen goes on is another word: 50 short-haul flights.
    return at_edges(rf"(?:{signs}{worded}){WORD_END}(?!-{SPACED_LETTER})(?!\s{follows})(?!{more}|(?<=and up)\sto\s)")


def _scale(language: str, words: AmountLexicon, forms: Scales, units: UnitTable) -> re.Pattern[str]:
    letters = [letter for letter in forms.letters if letter not in units.signs]
    if words.glued and "m" in words.glued:  # English: M and B stand for millions only where they touch the number
        letters = [letter for letter in letters if letter not in "KMBT"]
    spelled = [*forms.words, *words.scales]
    endings = r"[^\W\d_]{0,5}" if language in _WITH_ENDINGS else ""
    codes = one_of(sorted(sign for sign in units.signs if re.fullmatch("[A-Z]{3}|[€$£¥]|kr", sign)))
    ends = f"(?:{WORD_END}|(?={codes}{WORD_END}))"
    return at_edges(
        rf"(?:[\s-]{{0,3}}({one_of([*spelled, *map(str.upper, spelled)], capitalised=True)}){endings}{WORD_END}"
        rf"|\s{{0,3}}(?:({one_of(forms.short, capitalised=True)}|{one_of(words.abbreviations)})"
        rf"|({one_of(letters)})){ends}"
        rf"|({one_of(words.glued)}){WORD_END}"
        rf"|\s{{0,3}}(?P<coded>{one_of(CODED)})(?={codes}{WORD_END})"
        rf"|\s{{0,3}}(?P<money>{one_of(words.money)}){WORD_END}"
        rf"|\s?{NO_PREFIX}({one_of(forms.wide)}))"
    )


def _meanings(*tables: Mapping[str, int]) -> Mapping[str, Decimal]:
    """Scales as they are written and, for words, in folded case: `m` and `M` may be two things, `Million` is not."""
    merged = {word: Decimal(value) for table in tables for word, value in table.items()}
    return {key(word): value for word, value in merged.items() if len(word) > 1} | merged


def _parted(words: AmountLexicon, language: str) -> Mapping[str, re.Pattern[str]]:
    """A dash parts a range whatever opened it, but with a space on one side only it is punctuation."""
    dash = rf"(?:\s{{1,3}}[–~-]\s{{1,3}}|[–~-]|—(?=[\d{HEADS}]))"
    pairs = {key(word): parting for word, parting in words.pairs.items()} | {"": words.parted}
    gap = _gap(language)
    then = (f"(?:{gap}|-)" if words.joined else gap) + (f"(?:{one_of(words.even)}{gap})?" if words.even else "")
    return {word: re.compile(f"{dash}|{gap}{one_of(parting)}{then}") for word, parting in pairs.items()}


def _rate_before(words: AmountLexicon) -> str:
    things = "[人名명件校社台]|試合|世帯|施設|店舗|医療機関|(?:キロ)?グラム|キロ|リットル|平方メートル|[km]?[gl]|㎡"
    heads = rf"每?(?P<heads>[1-9]\d?0{{0,5}}|1,000|1?0{{0,3}}[万만]|[十百千])\s?(?P<what>{things})"
    return rf"(?:(?P<rate>{one_of(words.rates_before)})|{heads}\s?{one_of(words.rate_ends)})\s?"


def _rate(words: AmountLexicon, rates: Mapping[str, str]) -> re.Pattern[str]:
    of_time = rf"(?!{GAP}{one_of(words.times_of)}(?:{WORD_END}|(?<=')))" if words.times_of else ""
    lasting = rf"(?!{GAP}(?:\d{{4}}(?!\d)|{one_of(words.not_rates)}{WORD_END}))"
    named = one_of([name for name in (*rates, *words.rates) if len(name) > 1 or is_edgeless(name)], capitalised=True)
    per = rf"(?:{GAP}|-){one_of(words.per)}(?:{GAP}|-|(?<='))"
    # "10% a 100" and "al 50 %" are no rates.
    per_heads = rf"(?:{GAP}|-){one_of(word for word in words.per if word not in _ARTICLES)}(?:{GAP}|-)"
    not_things = one_of((*words.stops, *words.prepositions, "cent", "se"))
    anything = (
        rf"|{GAP}{one_of(words.per_anything)}\s(?!{not_things}{WORD_END})(?P<thing>{_WHAT})"
        if words.per_anything
        else "(?P<thing>(?!))?"
    )
    return at_edges(
        rf"{of_time}(?:{per}|\s?/\s?)"
        rf"(?:(?P<rate>{named}){lasting}|(?P<sign>{one_of(RATE_SIGNS)})){WORD_END}"
        rf"|\s?/\s?(?P<times>\d{{1,4}})\s?(?P<each>{one_of(RATE_NAMES)}){WORD_END}"
        rf"|{per_heads}(?P<heads>[15]0{{0,2}}(?:[ ,.]000){{1,2}}|[15]0{{1,6}})(?![.,]?\d)(?!{_MONEY})"
        rf"(?:\s?(?P<thousands>{_THOUSANDS}))?(?:[\s-]{{1,2}}(?P<what>{_WHAT}))?"
        rf"|{per_heads}1\s(?P<million>[Mm]il[lh]?i(?:on|ón|ão|one|oner|onen|oen){WORD_END})"
        rf"|{GAP}(?P<adverb>{one_of(words.adverbs)}){WORD_END}"
        rf"{anything}"
    )
