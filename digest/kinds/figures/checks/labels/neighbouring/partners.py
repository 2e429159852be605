"""Amounts of a sentence that go with one another: a label that names another one than its own, which stands with it
("in 10 minutes", of 125 miles in 10 minutes) or from which it was reached ("Unemployment rate rose from 9%", of "rose
from 9% to 14%"); and shares in brackets that say more of those counted before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.in_sentence.phrases import phrases
from digest.kinds.figures.checks.labels.kinds import kind_of
from digest.kinds.figures.checks.labels.moving.changes import same_unit
from digest.kinds.figures.checks.labels.words import told
from digest.quantities.amount import Qualifier
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.mentions import known_mentions
from digest.quantities.parsing.counted import alike
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_THAT = re.compile(r"[\s,]*(?:że|iż|dass|daß|that|qu[e']|che|dat|att|что)(?!\w)")
_DAYS = 31
_SHORT_LEAD = 2
_YEARS = range(1900, 2100)
_LISTING = (":", "：", "=")
_LAST_WORD = re.compile(r"[^\W\d_]{1,6} $")
_LEADS_ON = re.compile(r"(?! (?:and|or|und|oder|et|ou|y|e|o|en|of) )[^,;.]{0,20} [^\W\d_]{1,6} ")
"""What stands between what something came from and what it came to: " to ", " last year to "."""


def is_named_in(label: str, other: Mention, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a label names an amount of another kind, to tell what its own is of: "Men of *18 to 22* who left"; or one
    of other things, with what it counts: "Pupils of the *three schools*"."""
    number = passage.sentence[other.core.start : other.core.end].casefold()
    if other.quantity.upper is None and number not in label.casefold():  # as of nearly all
        return False
    if _is_part_of_year(other, passage):
        return False
    if other.quantity.upper is not None and _names_range(label, other, passage.language):
        return True
    if same_unit(other, mention) and kind_of(other, passage.language) is kind_of(mention, passage.language):
        counted = other.quantity.counted.casefold()
        is_other = bool(counted) and not alike(counted.split()[0], mention.quantity.counted.casefold().split(" ")[0])
        return is_other and not is_edgeless(number) and f" {number} {counted}" in label.casefold()
    if is_edgeless(number):
        return any(map(str.isdigit, number)) and number in label
    folded = label.casefold()  # hardly a label has a number, and each would be an expression of its own to compile
    if number in grammar(passage.language).lexicon.articles:  # *un* lycéen is no other's *un*
        return bool(other.quantity.counted) and f" {number} {other.quantity.counted.casefold()}" in f" {folded}"
    return number in folded and re.search(rf"(?<![\w.,]){re.escape(number)}(?!\w|[.,]\d)", folded) is not None


def _is_part_of_year(other: Mention, passage: PassageInSentence) -> bool:
    """Whether what looks like an amount says which part of a year: au *troisième* trimestre."""
    if Qualifier.ORDINAL not in other.quantity.qualifiers:
        return False
    parts = (words_of(passage.language, field) for field in ("quarter", "half"))
    return any(part.match(passage.sentence, other.core.end + 1) for part in parts)


def _names_range(label: str, other: Mention, language: str) -> bool:
    """Whether a label has the range that an amount is, however it is written: "18 to 24" of *between 18 and 24*."""
    ends = (other.quantity.number, other.quantity.upper)
    return any((each.quantity.number, each.quantity.upper) == ends for each in known_mentions(label, language))


def of_partner(mention: Mention, named: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The amount that stands with one of those that the label names, where this one stands with none of them."""
    partners = [partner for each in named if (partner := _partner(each, passage)) is not None]
    if not partners or mention in partners or _partner(mention, passage) in named:
        return None
    others = [each for each in passage.mentions if each is not mention and _partner(each, passage) is not None]
    is_row = any(_partner(mention, passage) is each or _partner(each, passage) is mention for each in others)
    return partners[0] if is_row else None


def of_named_clause(
    mention: Mention, named: list[Mention], others: list[Mention], passage: PassageInSentence
) -> Mention | None:
    """The one amount of the clause in which an amount stands that the label names, where this one is in another clause:
    380 wait, and *360* have waited for 12 hours."""
    if is_edgeless(passage.sentence):
        return None
    parts = phrases(passage.sentence, passage.language)
    own = clause_of(parts, mention.core)
    if len({each.quantity.number for each in named}) < len(named):
        return None  # named in more than one clause
    for each in named:
        part = clause_of(parts, each.core)
        inside = [other for other in others if other not in named and part.start <= other.core.start < part.end]
        if part.start == own.start or len(inside) != 1 or _is_date(each) or _is_frame(each, passage):
            continue
        if same_unit(inside[0], mention) or inside[0].quantity.unit is None:
            return inside[0]
    return None


def _is_frame(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a sentence begins with a preposition and the amount, so that all that it tells is of it: *in the three
    towns*, 40 houses burned, and losses came to $5m."""
    lead = passage.sentence[: mention.span.start].split()
    prepositions = grammar(passage.language).lexicon.prepositions
    return 0 < len(lead) <= _SHORT_LEAD and lead[0].casefold() in prepositions


def _is_date(mention: Mention) -> bool:
    """Whether a number is that of a day of the month, on July *11*, or of a year."""
    is_year = mention.quantity.unit is None and mention.quantity.number in _YEARS
    return is_year or (mention.is_named and mention.quantity.number <= _DAYS)


def _partner(mention: Mention, passage: PassageInSentence) -> Mention | None:
    """The amount before one that only a preposition parts from it ("65 miles *in* 4 minutes"), or one behind a colon
    ("up to 3 days: $800")."""
    amounts = list(passage.mentions)
    place = amounts.index(mention)
    sentence, language = passage.sentence, passage.language
    if place + 1 < len(amounts):
        between = sentence[mention.span.end : amounts[place + 1].span.start].strip()
        if between in _LISTING:
            return amounts[place + 1]
    if place:
        between = sentence[amounts[place - 1].span.end : mention.span.start]
        words = between.split()
        if len(words) == 1 and words[0].isalpha() and not told(between, language):
            return amounts[place - 1]
    return None


def breaks_down(other: Mention, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount in brackets says more of what those said who are counted just before: 20% said *that they would
    not go (9% surely not)*."""
    parts = clauses(passage.sentence, passage.language)
    part = clause_of(parts, other.core)
    lead = passage.sentence[part.start : other.span.start]
    is_inside = lead.rfind("(") > lead.rfind(")")
    return is_inside and part.start == clause_of(parts, mention.core).end and _THAT.match(lead) is not None


def tells_origin(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the label ends with another amount as the sentence has it, from which this one was reached."""
    sentence = passage.sentence
    before = [each for each in passage.mentions if each.span.end <= mention.span.start]
    if not before:
        return False
    origin = before[-1]
    led = _LAST_WORD.search(sentence, 0, origin.span.start)
    if led is None or _LEADS_ON.fullmatch(sentence, origin.span.end, mention.span.start) is None:
        return False
    return label.endswith(f" {led[0]}{sentence[origin.span.start : origin.span.end]}")
