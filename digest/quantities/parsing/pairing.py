"""Reading two numbers as one amount: a range (2–3 million), a tally (5–0), a ratio (one in five), 3% ± 0.5."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from digest.quantities.ambiguous import Sense
from digest.quantities.amount import Qualifier
from digest.quantities.east_asian import LANGUAGES
from digest.quantities.language.numerals import EXACT, Form, ratio, tidy
from digest.quantities.parsing.changed_numbers import eastern_ratio, read_part, read_tolerance
from digest.quantities.parsing.clocks import has_clock, read_clock
from digest.quantities.parsing.compounds import read_compound
from digest.quantities.parsing.counted import COUNTERS
from digest.quantities.parsing.moved_pairs import YEARS, changes, gives_each, is_date, is_led_by, is_way, moves
from digest.quantities.parsing.paired_terms import PairedTerms, read_record, read_size, second_term
from digest.quantities.parsing.suffix import read_qualifier, read_rate
from digest.quantities.parsing.term import Term, read_term
from digest.quantities.patterns import key
from digest.quantities.units import Unit, UnitKind

if TYPE_CHECKING:
    from digest.quantities.language.grammar import Grammar
    from digest.quantities.parsing.qualifying import Lead

_COUNTERS = sorted((*COUNTERS, "歳", "才", "岁", "歲", "세"), key=len, reverse=True)
TALLY = Unit(UnitKind.TALLY, "")
_OPEN_ENDS = frozenset(
    (low, high) for low in (Qualifier.UNDER, Qualifier.UP_TO) for high in (None, Qualifier.AT_LEAST, Qualifier.OVER)
) | {(Qualifier.AT_LEAST, Qualifier.UNDER), (Qualifier.OVER, Qualifier.UP_TO), (Qualifier.AT_LEAST, Qualifier.UP_TO)}
"""The bounds of a range whose ends have one each: 10歳*未満*から90歳*以上*, 3人*以上*から10人*未満*."""
_PERCENT = Unit(UnitKind.PERCENT, "%")

_BEFORE = 30
_MOST_VOTES = 999
_HUNDRED = Decimal(100)
_MOST_NOUNS = 6
_FEW_NOUNS = 2
_ROUND = frozenset({5, 8, 10, 20, 100, 1000, 10**4, 10**5, 10**6})
_NEXT_WORD = re.compile(r"\s([^\W\d_][\w-]*)")
_NEXT_NOUN = re.compile(r"\s(?:[dl]')?([^\W\d_][\w-]*)")
_UNPAIRED = frozenset({Form.MULTIPLE, Form.NONE})
_SPACED_DASH = re.compile(r"\s[–-]\s")
_DIGIT = re.compile(r"\s?[–-]\s?\d")
_TURKISH_PART = re.compile(r"\s?[^\W\d_]*?[dt][ea]n\s(?P<part>biri|ikisi|üçü|dördü|beşi)(?!\w)")
_TURKISH_PARTS = {word: count for count, word in enumerate("biri ikisi üçü dördü beşi".split(), 1)}
_SCORED = frozenset({"対", "比", "對", "대"})
_AGAINST = _SCORED | {"contre", "against", "gegen", "contra", "contro", "przeciw", "przeciwko", "tegen", "mot"}
_THIRD = re.compile(r"[–-](?!0\d)(\d{1,2})(?![\w–-]|[.,:/]\d)")
_OF_EACH = frozenset({"de cada", "em cada", "a cada", "out of", "of every", "in every", "out of every"})
"""Words that part a ratio and nothing else, though what is counted be a unit."""
_OUT_OF = frozenset({"sur", "su", "out of", "von"})
_COMMAS = ("、", ",")
_NEXT_DIGIT = re.compile(r"[、,](\d)(?![\d.,、])(?=[^\W\d_])")
_PLACES = frozenset({"in", "en", "im", "em", "na", "z", "i", "på"})
_ALTERNATIVES = frozenset("or oder ou o u eller of lub albo czy или".split())


def read_amount(text: str, match: re.Match[str], lead: Lead, grammar: Grammar, sense: Sense) -> PairedTerms | None:
    """The amount that `match`, of the grammar's `opening` in `text`, begins; None where it is something else."""
    if has_clock(text, match) and (clock := read_clock(text, match, TALLY, grammar)):
        upper = None if clock.mantissa < 0 else clock.mantissa
        return _with_rate(text, PairedTerms(clock, clock, clock.number, upper, clock.unit), grammar)
    first = read_term(text, match, grammar, sense)
    if first is None:
        return None
    if first.alone:
        part = _ratio(text, first, grammar, sense) if _may_be_of_whole(text, first, lead, grammar) else None
        return part or PairedTerms(first, first, first.number, None, None)
    if (size := read_size(text, first, grammar)) and not moves(text, lead, grammar):
        return PairedTerms(first, size.last, size.first.mantissa, size.second.number, size.unit)
    parted = _parted(text, first, lead, grammar) if first.form not in _UNPAIRED else None
    if parted and (second := second_term(text, parted.end(), grammar, sense)):
        if first.ambiguous and second.unit is not None and second.unit.kind is UnitKind.PHYSICAL:
            first = read_term(text, match, grammar, Sense.MEASURE) or first
        word = parted[0].strip(" ~–-\n\t")
        is_dated = bool(word) and second.number not in YEARS and is_date(text, first, lead, grammar)
        is_dated = is_dated or _is_year_before_dash(text, first, second)
        changed = is_dated or (bool(word) and word not in _SCORED and changes(text, lead, first, second, grammar))
        changed = changed or gives_each(text, lead, first, second, word, grammar)
        if not changed and (amount := _tally(text, lead, first, second, word, grammar)):
            return amount
        voted = bool(word) and not lead.opener and _is_voted(text, lead, grammar)
        if not changed and (amount := _range(first, second, lead.opener, word, grammar, voted=voted)):
            return _with_rate(text, amount, grammar)
    if parted is None and first.plain and (amount := _counted_votes(text, first, lead, grammar, sense)):
        return amount
    if first.unit is None and parted is None and (amount := _named_range(text, first, lead, grammar, sense)):
        return amount
    eastern = parted is None and first.unit is None and grammar.locale.language in LANGUAGES
    is_next = eastern and first.digits and text[max(0, first.start - 1) : first.start] not in _COMMAS
    if is_next and (following := _NEXT_DIGIT.match(text, first.end)):  # 3、4人, but not 1、2、3人
        second = second_term(text, following.start(1), grammar, sense)
        if second and second.number == first.number + 1:
            return PairedTerms(first, second, first.number, second.number, second.unit)
    if eastern and first.digits and (amount := read_record(text, first, TALLY, grammar.locale.language)):
        return amount
    if eastern and (amount := _counted_range(text, first, grammar, sense)):
        return amount
    is_place = first.form is Form.PLACE  # he came third – 2:23.01
    if _DIGIT.match(text, first.end) and first.unit is None and not is_place:  # 2019-20, 737-800, 555-0123
        return None
    if first.end == len(text):
        return PairedTerms(first, first, first.number, None, first.unit)
    for read in (_ratio, read_tolerance, read_part):
        if read is _ratio and moves(text, lead, grammar):  # z 22 na 50 proc.
            continue
        if amount := read(text, first, grammar, sense):
            return amount
    whole = read_compound(text, first, grammar, sense) or first
    return PairedTerms(whole, whole, whole.number, None, whole.unit)


def _is_year_before_dash(text: str, first: Term, second: Term) -> bool:
    """Whether a dash with spaces parts a year from what comes: in June *2015 - 21 million* more."""
    is_year = first.digits and first.number in YEARS and not (second.digits and second.number in YEARS)
    return is_year and _SPACED_DASH.match(text, first.end) is not None


def _may_be_of_whole(text: str, first: Term, lead: Lead, grammar: Grammar) -> bool:
    """Whether a number with its noun right behind it may be a part of another one: *7 homes* out of 10."""
    is_led = first.number == 1 or any(word in text for word in grammar.lexicon.ratios if word in _OUT_OF)
    return is_led and not moves(text, lead, grammar)


def _parted(text: str, first: Term, lead: Lead, grammar: Grammar) -> re.Match[str] | None:
    """What parts the number from another that follows; also where a word that opens ranges leads the sides of a vote:
    uma vantagem *de* 5 *contra* 4."""
    if parted := grammar.parted[lead.opener].match(text, first.end):
        return parted
    against = grammar.parted[""].match(text, first.end) if lead.opener else None
    return against if against and key(against[0].strip()) in _AGAINST else None


def _with_rate(text: str, amount: PairedTerms, grammar: Grammar) -> PairedTerms:
    """Money with what stands behind it, of a range for both its ends: $20-25 *an hour*, 3€50 *le kilo*."""
    if amount.unit is None or amount.unit.per or amount.unit.kind is not UnitKind.CURRENCY:
        return amount
    rate, end = read_rate(text, amount.last.end, grammar)
    if not rate:
        return amount
    unit = amount.unit.rated(rate)
    ends = tuple(each._replace(unit=unit) for each in amount.ends)
    return amount._replace(last=amount.last._replace(end=end, unit=unit), unit=unit, ends=ends)


def _tally(text: str, lead: Lead, first: Term, second: Term, word: str, grammar: Grammar) -> PairedTerms | None:
    opened = (
        bool(lead.opener)
        and key(word) not in _AGAINST
        and not (first.number > second.number and _is_voted(text, lead, grammar))
    )
    is_scored = word in _SCORED and first.plain and second.plain  # 16.5比10.5
    if not ((_votes(first) and _votes(second)) or is_scored) or opened or key(word) in _ALTERNATIVES:
        return None
    following = _NEXT_WORD.match(text, second.end)
    counts = following is not None and key(following[1]) in grammar.lexicon.tallies
    voted = (lead.start > 0 and _is_voted(text, lead, grammar)) or word in _SCORED
    if not word and (third := _THIRD.match(text, second.end)):  # of wins, losses and draws: a 12-4-2 record
        unit = Unit(UnitKind.TALLY, third[1])
        second = second._replace(end=third.end(), bare_end=third.end())
        return PairedTerms(first, second, first.number, second.number, unit)
    if not counts and not voted and not word and max(first.number, second.number) > _MOST_VOTES:
        return None
    if word and counts and not voted and first.number < second.number:  # 30 to 40 votes are needed
        return None
    is_against = key(word) in _AGAINST
    if is_against and not counts and not voted and _counts_things(following, grammar):
        return None  # 12 tegen 8 gewonden vorig jaar
    falls = first.number >= second.number or (not first.number and not word) or is_against
    if not counts and not voted and (not falls or _DIGIT.match(text, second.end)):
        return None
    return PairedTerms(first, second, first.number, second.number, TALLY, ends=(first, second) if is_against else ())


def _counts_things(following: re.Match[str] | None, grammar: Grammar) -> bool:
    """Whether a word behind a number is a noun that it counts, as far as that can be told: none of the small ones."""
    lexicon = grammar.lexicon
    return following is not None and key(following[1]) not in lexicon.prepositions | lexicon.stops


def _counted_votes(text: str, first: Term, lead: Lead, grammar: Grammar, sense: Sense) -> PairedTerms | None:
    """312 votes to 298; 278 voix contre 9."""
    noun = _NEXT_WORD.match(text, first.end)
    if noun is None or key(noun[1]) not in grammar.lexicon.tallies or lead.opener:
        return None
    parted = grammar.parted[""].match(text, noun.end())
    second = second_term(text, parted.end(), grammar, sense) if parted else None
    if parted is None or second is None or not (_votes(first) and _votes(second)) or key(parted[0]) in _ALTERNATIVES:
        return None
    if grammar.change.search(text[max(0, lead.start - _BEFORE) : lead.start]):  # up 120 points to 8,450
        return None
    return PairedTerms(first, second, first.number, second.number, TALLY)


def _counted_range(text: str, first: Term, grammar: Grammar, sense: Sense) -> PairedTerms | None:
    """20人から35人: a range of which both ends have the counter. One whose ends are open, 10歳未満から90歳以上, reaches
    as far as the second has its bound: what is under the first is said by what is within both."""
    counter = next((each for each in _COUNTERS if text.startswith(each, first.end)), None)
    if counter is None:
        return None
    opened, start = read_qualifier(text, first.end + len(counter), grammar)
    parted = grammar.parted[""].match(text, start)
    second = second_term(text, parted.end(), grammar, sense) if parted else None
    if second is None or second.unit is not None or not text.startswith(counter, second.end):
        return None
    end = second.end + len(counter)
    if first.number >= second.number or grammar.changed.match(text, end):
        return None
    if opened is None:
        return PairedTerms(first, second, first.number, second.number, None)
    closing, behind = read_qualifier(text, end, grammar)
    if (opened, closing) not in _OPEN_ENDS:
        return None
    last = second._replace(end=behind, bare_end=behind, qualifiers=(opened, *([closing] if closing else [])))
    return PairedTerms(first, last, first.number, second.number, Unit(UnitKind.NOUN, counter))


def _named_range(text: str, first: Term, lead: Lead, grammar: Grammar, sense: Sense) -> PairedTerms | None:
    """Between six months and two years: a range of times, of which both ends have their unit; in that of the first.
    Either may be of several units: between one year and six months and four years and eight months."""
    lower = _span(text, first, first.end, grammar)
    if lower is None:
        return None
    whole = read_compound(text, first, grammar, sense)
    for start in filter(None, (whole if whole and whole.end > lower.end and not whole.qualifiers else None, lower)):
        parted = grammar.parted[lead.opener].match(text, start.end)
        second = second_term(text, parted.end(), grammar, sense) if parted else None
        upper = _span(text, second, second.end, grammar) if second and second.unit is None else None
        if parted is None or second is None or upper is None:
            continue
        longer = read_compound(text, second, grammar, sense)
        upper = longer if longer and longer.end > upper.end and not longer.qualifiers else upper
        if amount := _range_of_spans(text, (start, upper), lead, key(parted[0].strip(" ~–-\n\t")), grammar):
            return amount
    return None


def _span(text: str, number: Term, position: int, grammar: Grammar) -> Term | None:
    """A number with the unit of time that is its noun; None where none stands at `position`."""
    noun = _NEXT_WORD.match(text, position)
    if noun is None or key(noun[1]) not in grammar.units.spans:
        return None
    return number._replace(end=noun.end(), unit=Unit(UnitKind.NOUN, noun[1]))


def _range_of_spans(text: str, spans: tuple[Term, Term], lead: Lead, word: str, grammar: Grammar) -> PairedTerms | None:
    first, second = spans
    if first.unit is None or second.unit is None:
        return None
    seconds = grammar.units.spans
    upper = tidy(EXACT.multiply(second.number, ratio(seconds[key(second.unit.code)], seconds[key(first.unit.code)])))
    is_turned = first.number > upper and lead.opener and not is_way(lead.opener, grammar)  # between 5 years and 2
    if (first.number >= upper and not is_turned) or word in _AGAINST:
        return None
    if word and (changes(text, lead, first, second, grammar) or is_led_by(text, lead, grammar)):
        return None  # by 10 minutes to two hours
    ends = spans if word in grammar.lexicon.parted and is_way(lead.opener, grammar) else ()
    low, high = sorted((first.number, upper))
    return PairedTerms(first, second, low, high, first.unit, bool(lead.opener), ends)


def _votes(term: Term) -> bool:
    return term.digits or term.words or (term.plain and term.number == term.number.to_integral_value() < 10**6)


def _is_voted(text: str, lead: Lead, grammar: Grammar) -> bool:
    """Whether a word before two amounts makes them a vote or a score; or nothing stands before them."""
    before = text[max(0, lead.start - _BEFORE) : lead.start].split()[-2:]
    return not lead.start or any(key(word) in grammar.lexicon.voted for word in before)


def _range(first: Term, second: Term, opening: str, word: str, grammar: Grammar, *, voted: bool) -> PairedTerms | None:
    if first.qualifiers and not second.qualifiers:
        return None
    if key(word) in _AGAINST:
        return None
    is_part = 0 < first.number < 1 and first.unit is None and first.form is Form.FRACTION
    if is_part and second.prefixed:  # fell in the *quarter* to $3m
        return None
    if key(word) in _ALTERNATIVES and (first.scale > 1 or (first.unit is not None and not first.prefixed)):
        return None
    unit = _common(first, second)
    if unit is None and (first.unit or second.unit):
        return None
    number = first.number if first.unit else EXACT.multiply(first.number, _coin_of(second))
    if is_part and unit == _PERCENT:  # a quarter to 30 per cent; a quarter *or 25 per cent* is one amount
        number = EXACT.multiply(first.number, _HUNDRED)
        if abs(number - second.number) < 1:
            return None
    shares = first.scale == 1 and second.scale > 1 and abs(first.mantissa) < second.mantissa
    if shares and (first.unit is None or first.prefixed):
        number = tidy(EXACT.multiply(number, second.scale))
    is_article = second.form is not first.form and second.number == 1  # 39 euro o *un* ricevitore
    if is_article and key(word) in _ALTERNATIVES:
        return None
    if key(word) in _ALTERNATIVES and number > second.number and number not in YEARS:  # 75 or 30 mm
        return PairedTerms(first, second, second.number, number, unit)
    if number >= second.number:
        is_vote = voted and unit == _PERCENT and number != second.number
        return PairedTerms(first, second, number, second.number, unit) if is_vote else None
    meant = word and word in grammar.lexicon.parted and is_way(opening, grammar)
    ends = (first._replace(number=number, unit=unit), second._replace(unit=unit)) if meant else ()
    return PairedTerms(first, second, number, second.number, unit, bool(opening), ends)


def _coin_of(term: Term) -> Decimal:
    """By what a number is multiplied that shares the unit of `term`: a hundredth in 25 to 75 *cents*, else one."""
    is_coin = term.unit is not None and term.unit.kind is UnitKind.CURRENCY and term.mantissa
    return abs(ratio(term.number, EXACT.multiply(term.mantissa, term.scale))) if is_coin else Decimal(1)


def _common(first: Term, second: Term) -> Unit | None:
    """The unit of a range, of whose ends only one may have it: £35m to £40m a year, $2–3bn, 5–10%."""
    one, other = first.unit, second.unit
    if one is None or one == other:
        return other
    if other is None:
        return one if first.prefixed else None
    if first.prefixed and second.prefixed and other.kind is UnitKind.NOUN:  # entre $500 y $900 pesos
        return other
    if one.code == "°" and other.code.startswith("°"):  # -5° à 70°C
        return other
    return other if one.rated(other.per) == other and not one.per else None


def _ratio(text: str, first: Term, grammar: Grammar, sense: Sense) -> PairedTerms | None:
    """One in five, nine out of ten. "In" alone parts much else (50 in 2018), so only after one."""
    parted = grammar.ratio.match(text, first.end) if first.digits or first.words else None
    if parted is None and (first.digits or first.words):
        parted = _of_one(text, first, grammar)
        if parted and first.number != 1 and key(parted[0]) not in _OUT_OF:  # 14 États sur 27
            parted = None
    if parted is None and first.plain and (part := _TURKISH_PART.match(text, first.end)):  # 20 evden biri
        last = first._replace(end=part.end(), bare_end=part.end())
        count = _TURKISH_PARTS[part["part"]]
        return PairedTerms(first, last, ratio(count, first.number), None, None) if count < first.number else None
    if parted is None:
        eastern = first.plain and grammar.locale.language in LANGUAGES
        return eastern_ratio(text, first, grammar, sense) if eastern else None
    second = second_term(text, parted.end(), grammar, sense)
    if second and second.unit and not second.prefixed and key(parted[0]) in _OF_EACH:  # dos de cada tres *kilos*
        second = second._replace(unit=None, end=second.bare_end)
    if second is None or second.unit is not None or second.prefixed or first.number <= 0 or second.number <= 0:
        return None
    is_division = key(parted[0].strip("-")) == "over"
    if not is_division and first.number >= second.number:
        return None
    if is_division and _NEXT_WORD.match(text, second.end):
        return None
    if is_division:
        return PairedTerms(first, second, ratio(first.number, second.number), None, None)
    if first.number != 1 and key(parted[0]) == grammar.lexicon.ratios[0] and not first.words:
        after = _NEXT_WORD.match(text, second.end)
        if second.number not in _ROUND or (after and key(after[1]) in grammar.units.spans):  # 50 in 2018, 5 in 10 days
            return None
    if second.number in YEARS and second.digits and first.digits:
        return None
    if first.number in YEARS and first.digits and (second.digits or second.scale > 1):  # fecharam 2018 em 30 milhões
        return None
    return PairedTerms(first, second, ratio(first.number, second.number), None, None)


def _of_one(text: str, first: Term, grammar: Grammar) -> re.Match[str] | None:
    """What parts a ratio whose first part has its noun: one person in five; not one firm in five countries."""
    noun = _NEXT_WORD.match(text, first.end)
    parted = grammar.ratio.match(text, noun.end()) if noun else None
    lexicon = grammar.lexicon
    for order in range(_MOST_NOUNS):  # 1 personne interrogée sur 4, 1 personne en âge de travailler sur 4
        if noun is None or parted or (key(noun[1]) in lexicon.stops and key(noun[1]) not in lexicon.prepositions):
            break
        if order >= _FEW_NOUNS and first.number != 1:
            break
        noun = _NEXT_NOUN.match(text, noun.end())
        parted = grammar.ratio.match(text, noun.end()) if noun else None
        parted = parted if parted and key(parted[0]) in _OUT_OF else None
    number = grammar.opening.match(text, parted.end()) if parted else None
    if parted and key(parted[0]) == "von":  # einen Zeitraum von 68 Wochen
        return None
    if parted and key(parted[0]) not in _PLACES:  # a word that parts nothing else: sur, su
        return parted
    following = _NEXT_WORD.match(text, number.end()) if number else None
    return None if following and key(following[1]) not in grammar.lexicon.stops else parted
