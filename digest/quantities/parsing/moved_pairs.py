"""Telling two numbers that something moved between, or by and to, from a range: rose *by 300 to 4,800*; and one of
several people from what he got: "*um a cinco anos*, outro a seis"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.labelling import labelling_of
from digest.quantities.language.months import months
from digest.quantities.language.origins import from_noun
from digest.quantities.patterns import key
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from digest.quantities.language.grammar import Grammar
    from digest.quantities.parsing.qualifying import Lead
    from digest.quantities.parsing.term import Term

_BEFORE, _FAR_BEFORE, _FURTHER_BEFORE = 30, 60, 100
_FAR_APART, _LEAST_STEP, _LARGE_STEP = 10, 10**4, 10**5
"""How many times a step a sum is, and from how much on a step is written out: no range goes so far."""
_FAR_ALONE, _FAR_WITH_NOUN = 3, 8
"""The same behind a verb of change, of bare numbers, and of those behind which stands what is counted."""
_CLOSE, _CLOSE_SHARES = Decimal("1.5"), Decimal("1.7")
_ATTRIBUTE = re.compile(r"[^\W\d_]{3,}(?:ych|ich|ego|ej|ых|их|ого|его|ой|ей)")
"""An adjective as it stands between "from" and an amount in Polish and Russian."""
_STATE_WORDS = 3
YEARS = range(1500, 2200)
_DIGIT = re.compile(r"\d")
_GIVING = frozenset({"a", "à"})
"""What parts whoever gets something from what he gets, in Romance languages, as it parts a range."""
_REACH = 120
_SENTENCE_END = re.compile(r"[.!?](?:\s|$)|\n")
_OTHERS = (
    r"(?:outr[oa]s?|otr[oa]s?|autres?|altr[oaie]|segund[oa]|second[aeo]?|terceir[oa]|tercer[oa]?|troisième"
    r"|terz[oa])"
)
_JOINED = r"(?:[,;]|(?<!\w)(?:e|y|et|ed|mientras|enquanto|mentre|tandis))"
_DETERMINED = r"(?:l['’]|un['’]|(?:o|os|a|as|el|la|los|las|le|les|un|una|uma|um|gli|i|il|al|ao|à|aux|au|que)\s){0,2}"
_ANOTHER = re.compile(
    rf"{_JOINED}\s{_DETERMINED}(?:{_OTHERS}(?!\w)|(?P<count>[^\W\d_]+)\s(?:a|à)\s)|{_OTHERS}\s(?:a|à)\s"
)
_NEXT_WORD = re.compile(r"\s([^\W\d_][\w-]*)")


def changes(text: str, lead: Lead, first: Term, second: Term, grammar: Grammar) -> bool:
    """Whether the two are where something came from and went to: "rose from 2 to 3"."""
    if _may_be_growth(text, lead, first, second, grammar) or _is_earned(text, lead, second, grammar):
        return False
    moved_from = grammar.lexicon.moved_from
    if lead.opener and moved_from and lead.opener not in moved_from:
        return False  # wzrosły *od 6 do 8 groszy*, by so much; what moved came "z", out of
    if grammar.changed.match(text, second.end) or moves(text, lead, grammar) or _is_from_present(text, lead, grammar):
        return True
    if _is_from_noun(text, lead, grammar):
        return True
    far = _REACH if text.endswith(", ", 0, lead.start) else _FAR_BEFORE  # rose by 25% in all groups, from 2% to 2.5%
    if is_way(lead.opener, grammar) and grammar.moved.search(text[max(0, lead.start - far) : lead.start]):
        return True
    if lead.opener and not is_way(lead.opener, grammar):  # rose by *between* 5% and 8%
        return False
    if not lead.opener and _are_close(first, second):
        return False
    have_units = all(each.unit is not None or each.scale > 1 for each in (first, second))
    have_units = have_units or _is_too_far(text, first, second, grammar)
    if have_units and is_led_by(text, lead, grammar):
        return True
    if not grammar.change.search(text[max(0, lead.start - _BEFORE) : lead.start]):
        return False
    return is_way(lead.opener, grammar) or (have_units and not lead.opener)


def _may_be_growth(text: str, lead: Lead, first: Term, second: Term, grammar: Grammar) -> bool:
    """Whether two shares may be by how much something grew: deve crescer *de 3% a 5%*. Each is then an end that may be
    meant by itself."""
    before = text[max(0, lead.start - _BEFORE) : lead.start].split()[-1:]
    are_shares = all(each.unit is not None and each.unit.kind is UnitKind.PERCENT for each in (first, second))
    joins = text[first.end : second.start].strip() in grammar.lexicon.pairs.get(lead.opener, ())
    return are_shares and joins and any(key(word) in grammar.lexicon.growing for word in before)


def _are_close(first: Term, second: Term) -> bool:
    """Whether two amounts of one unit are too near each other for the one to be by how much something changed, and the
    other what it came to, which was then three times what it had been: will save by *€12 to €13*. Shares may be a
    little farther apart: grow by *3% to 5%*."""
    if first.unit is None or first.unit != second.unit or first.scale != second.scale or first.number <= 0:
        return False
    is_share = first.unit.kind is UnitKind.PERCENT
    most = _CLOSE_SHARES if is_share and first.number % 1 == second.number % 1 == 0 else _CLOSE
    return first.number < second.number <= most * first.number


def _is_earned(text: str, lead: Lead, second: Term, grammar: Grammar) -> bool:
    """Whether two sums of money are how much somebody earns: guadagnano *da 8 a 10 euro* l'ora."""
    if not grammar.lexicon.earning or second.unit is None or second.unit.kind is not UnitKind.CURRENCY:
        return False
    before = text[max(0, lead.start - _BEFORE) : lead.start].split()[-1:]
    return any(key(word) in grammar.lexicon.earning for word in before)


def gives_each(text: str, lead: Lead, first: Term, second: Term, word: str, grammar: Grammar) -> bool:
    """Whether the first of two numbers is how many people got the second, as the sentence tells of others too:
    condenados, *um a cinco anos* e outro a seis; *dos a tres años* y uno a cinco."""
    if word not in _GIVING or lead.opener or not first.words:
        return False
    ends = _SENTENCE_END.search(text, second.end)
    behind = text[second.end : min(second.end + _REACH, ends.start() if ends else len(text))]
    before = _SENTENCE_END.split(text[max(0, lead.start - _REACH) : lead.start])[-1]
    numbers = grammar.lexicon.numbers
    return any(
        found["count"] is None or key(found["count"]) in numbers
        for part in (behind, before)
        for found in _ANOTHER.finditer(part)
    )


def is_date(text: str, first: Term, lead: Lead, grammar: Grammar) -> bool:
    """Whether a number is the year of what was said before: from $3bn in *2020* to $5bn."""
    before = text[max(0, lead.start - _BEFORE) : lead.start].split()
    if not (first.digits and first.number in YEARS) or lead.opener or not before:
        return False
    word = key(before[-1])  # in 2020, im Jahr 2020, in May 2020, in fiscal 2020
    if word in grammar.lexicon.prepositions or word in grammar.units.spans or word in months(grammar.locale):
        return True
    return word in map(str.casefold, assertions(grammar.locale.language).fiscal)


def _is_too_far(text: str, first: Term, second: Term, grammar: Grammar) -> bool:
    """Whether the second of two numbers is too many times the first for a range: rose by 300 *to 4,800*. Where what is
    counted follows, it may be a range that goes further: grew by 50 to 200 boats."""
    if second.number >= _FAR_APART * first.number >= _LEAST_STEP:  # by 500,000 to 10.1m
        return True
    if 0 < first.number < 1 <= second.number and not _DIGIT.search(text, first.start, first.end):
        return True  # by a fifth to £31.9m
    if first.plain and second.scale > 1 and second.number >= _FAR_ALONE * first.number >= _LEAST_STEP:
        return True  # by 284,000 to 2.6m: only the second has a scale, which the first does not share
    if first.plain and second.unit is not None and first.number >= _LARGE_STEP:
        return second.number >= _FAR_ALONE * first.number  # by 420,000 to 1,800,000 kronor
    following = _NEXT_WORD.match(text, second.end)
    lexicon = grammar.lexicon
    counts = following is not None and key(following[1]) not in lexicon.prepositions | lexicon.stops
    least = _FAR_WITH_NOUN if counts else _FAR_ALONE
    return first.plain and second.plain and second.number >= least * first.number


def _is_from_present(text: str, lead: Lead, grammar: Grammar) -> bool:
    """Whether what stands before the first of two amounts says that it is today's, or of before: *from the current* $5
    to $6."""
    words = labelling_of(grammar.locale.language)
    before = [word.casefold() for word in text[max(0, lead.start - _BEFORE) : lead.start].split()[-_STATE_WORDS:]]
    is_state = bool(before) and before[-1] in words.present | words.former
    return is_state and any(word in words.froms for word in before[:-1])


def _is_from_noun(text: str, lead: Lead, grammar: Grammar) -> bool:
    """Whether the first of two amounts is what something came from, with a noun between: rose *from a first
    estimate of* 300 to 450."""
    before = text[max(0, lead.start - _FURTHER_BEFORE) : lead.start]
    led = from_noun(grammar.locale.language).search(before)
    return led is not None and grammar.moved.search(before[: led.start()]) is not None


def is_led_by(text: str, lead: Lead, grammar: Grammar) -> bool:
    """Whether the first of two amounts is what something changed by: raised the wage *by* $1 to $8.25."""
    language = grammar.locale.language
    before = text[max(0, lead.start - _FURTHER_BEFORE) : lead.start]
    by = labelling_of(language).by
    beside = {*before.split()[-1:], *text[lead.start :].split(maxsplit=1)[:1]}  # "di circa" is one hedge
    if not any(word in by and word not in grammar.openers for word in beside):
        return False
    is_moved = grammar.moved.search(before, max(0, len(before) - _FAR_BEFORE)) is not None
    return is_moved or any(words_of(language, field).search(before) for field in ("rises", "falls"))


def is_way(opener: str, grammar: Grammar) -> bool:
    """Whether a word that opens two amounts is "from", and not "between": its closing words part others as well."""
    closing, parted = grammar.lexicon.pairs.get(opener, ()), frozenset(grammar.lexicon.parted)
    return bool(closing) and all(parted.intersection((word.split()[0], word.split()[-1])) for word in closing)


def moves(text: str, lead: Lead, grammar: Grammar) -> bool:
    """Whether a word before the first of two amounts says that it is where something came from."""
    if not grammar.lexicon.moved_from:
        return False
    before = [word.lstrip('(„"') for word in text[max(0, lead.start - _BEFORE) : lead.start].split()]
    if len(before) > 1 and _ATTRIBUTE.fullmatch(before[-1]):  # z obecnych 19 proc. do 30 proc.
        before.pop()
    return bool(before) and key(before[-1]) in grammar.lexicon.moved_from
