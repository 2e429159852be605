"""What settles that a label is of its own amount, or of either of two, whatever else of its sentence is like it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import dropwhile
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.in_sentence.genitive import noun_of
from digest.kinds.figures.checks.in_sentence.relative_clauses import begins_relative
from digest.kinds.figures.checks.in_sentence.times import is_of_period
from digest.kinds.figures.checks.labels.heads import HEAD_LAST
from digest.kinds.figures.checks.labels.kinds import kind_of, label_kind
from digest.kinds.figures.checks.labels.lists import heads
from digest.kinds.figures.checks.labels.moving.changes import (
    called_former,
    ending,
    former_words,
    is_change_amount,
    is_reached,
    leads_to,
    restated_by,
    same_unit,
    tells_change,
)
from digest.kinds.figures.checks.labels.moving.differences import is_difference
from digest.kinds.figures.checks.labels.moving.levels import names_move
from digest.kinds.figures.checks.labels.moving.origins import is_of_former
from digest.kinds.figures.checks.labels.words import among, told, union
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.language.months import months
from digest.quantities.parsing.counted import alike
from digest.quantities.units import UnitKind
from digest.text.scripts import is_edgeless
from digest.text.words.trie import in_any_case

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.moving.levels import Timing
    from digest.quantities.mentions import Mention

_PARTING = re.compile(r"[,;:()]")
_APPOSED = re.compile(r"[^,;:.()]{0,40},\s(?:[^\W\d_]{1,3}\s)?")
_LAST = 2
_MOVE = 8
_LOOK = 28
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_POINTS = frozenset({"pp", "bp"})
_EQUAL = ("=", "＝")
_LETTERS = re.compile(r"[^\W\d_]+")
_PLURAL = re.compile(r"[^su'’]s$|people$|men$|children$")
_MORE = re.compile(r"(?:ed|ing|en)$")
_COUNTING_NOTHING = frozenset({UnitKind.CURRENCY, UnitKind.PHYSICAL})


def is_settled(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> bool:
    """Whether the label is surely of its own amount: by the words before it, or as what a change before it is of."""
    if not others:
        return False
    if is_edgeless(label):
        return _moves(label, mention, others, passage)
    if _ends_before(label, mention, passage) or _is_called_former(label, mention, others, passage):
        return True
    if _is_share_of_head(label, mention, others, passage):
        return True
    return _is_level_of_changed(label, mention, passage)


def _moves(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> bool:
    """Whether the label tells a change, and of all amounts only its own has a verb of rising or falling right behind
    it, as Japanese has: 5千人*増え*た."""
    moved = [each for each in (mention, *others) if _has_move_behind(each, passage)]
    return moved == [mention] and tells_change(label, passage.language)


def _has_move_behind(mention: Mention, passage: PassageInSentence) -> bool:
    end = mention.span.end
    behind = passage.sentence[end : end + _MOVE].lstrip()
    return any(
        found.start() == 0
        for field in ("rises", "falls")
        for found in words_of(passage.language, field).finditer(behind)
    )


def _is_called_former(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> bool:
    """Whether a word by which the label is an earlier amount leads its own amount alone: a *previous* range of."""
    named = called_former(label, passage.language)
    led = [each for each in (mention, *others) if named & former_words(_lead(each, passage), passage.language)]
    return led == [mention]


def of_called_former(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The other amount that is compared with as one of before, where the label says so: *the previous year's* 6.7%."""
    if not called_former(label, passage.language) or is_of_former(mention, passage):
        return None
    return next((each for each in others if same_unit(each, mention) and is_of_former(each, passage)), None)


def _lead(mention: Mention, passage: PassageInSentence) -> str:
    """What stands right before an amount, behind the one before it and any comma."""
    ends = [each.span.end for each in passage.mentions if each.core.end <= mention.core.start]
    start = max(mention.led.start - _LOOK, max(ends, default=0))
    return _PARTING.split(passage.sentence[start : mention.led.start])[-1]


def _ends_before(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the last two words of three or more stand right before the amount, and are no time or place: "Wildfires
    have burned"."""
    words = label.casefold().split()
    prepositions = grammar(passage.language).lexicon.prepositions
    if tells_change(label, passage.language) or not prepositions.isdisjoint(words[-_LAST:]):
        return False
    if not set(words[-_LAST:]).isdisjoint(grammar(passage.language).lexicon.definite):
        return False
    before = passage.sentence[: mention.span.start].casefold().split()[-_LAST:]
    return len(words) > _LAST and words[-_LAST:] == before


def _is_share_of_head(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> bool:
    """Whether the amount alone is a share of the people or things that the head of its label names, which has no month:
    "Women who agree" of 53% of *women*."""
    named = heads(label, passage.language)
    if label_kind(label, passage.language) not in (CountedKind.THINGS, None) or not named:
        return False
    is_share = kind_of(mention, passage.language) is CountedKind.SHARE
    is_share = is_share or (mention.quantity.unit is None and 0 < mention.quantity.number < 1)  # *a third* of them
    if not is_share or any(word in months(grammar(passage.language).locale) for word in label.casefold().split()):
        return False
    head = named[-1] if passage.language.split("-")[0] in HEAD_LAST else named[0]
    parts = grammar(passage.language).parts

    def is_of_head(each: Mention) -> bool:
        nouns = (noun_of(passage.language), parts)  # of *passengers*, of all *passengers*
        found = (noun.match(passage.sentence, each.core.end) for noun in nouns)
        return any(alike(of[1].casefold(), head.casefold()) for of in found if of)

    return is_of_head(mention) and not any(is_of_head(each) for each in others)


def counts_else(other: Mention, label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the amount counts what the head of its label names, and another does not: "Bricks of cocaine" of *nine
    bricks* that weighed 9 kg. A share and a bare number may be of the same things."""
    noun = _noun(mention, passage.language)
    named = heads(label, passage.language)
    if is_edgeless(label) or not named:
        return False
    head = _head(named, passage.language)
    if not noun and mention.quantity.unit is None:
        return _is_plural(head) and _stands_apart(head, other, passage)
    return bool(noun) and alike(head, noun) and _is_of_else(other, noun, passage.language)


def head_of_other(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The other amount that counts what the head of the label names, where this one counts something else that the
    label does not name: "Dengue *deaths*", of 370 dengue cases including 140 *deaths*."""
    language = passage.language
    named = [] if _asks_where(label, language) else heads(label, language)
    noun = _noun(mention, language)
    if is_edgeless(label) or not named or not noun or not _is_plural(noun):
        return None
    head = _head(named, language)
    if alike(head, noun) or any(alike(word.casefold(), noun) for word in _LETTERS.findall(label)):
        return None
    if among(union(told(head, language)), union(told(noun, language))):
        return None  # another word for the same
    other = next((each for each in others if _noun(each, language) and alike(_noun(each, language), head)), None)
    return None if other is None or _tells_apart(label, mention, other, passage) else other


def _asks_where(label: str, language: str) -> bool:
    """Whether a label asks for a place or a time: "*Where* protesters died", of 106 protesters in *21 cities*."""
    return label.casefold().split(None, 1)[0] in labelling_of(language).asking


def is_same_people(other: Mention, label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the amount says another one again, of people of whom it tells nothing more, and the label has the noun
    that the other counts: "Patients" of one in nine patients, *or 2,030 people*."""
    noun, theirs = (_noun(each, passage.language) for each in (mention, other))
    if not theirs or noun not in labelling_of(passage.language).anybody or restated_by(mention, passage) is not other:
        return False
    return any(alike(word.casefold(), theirs) for word in heads(label, passage.language))


def _tells_apart(label: str, mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether a word of a label stands in the clause of its amount, and not in that of the other: 51 people died in
    *Kent*, and 19 deaths were reported in York."""
    parts = clauses(passage.sentence, passage.language)
    own, theirs = (clause_of(parts, each.core) for each in (mention, other))
    rest = f"{passage.sentence[theirs.start : other.span.start]} {passage.sentence[other.span.end : theirs.end]}"
    if not told(rest, passage.language):  # *140 trains* and 40 flights were cancelled
        return False
    here, there = (union(told(passage.sentence[part.start : part.end], passage.language)) for part in (own, theirs))
    return own != theirs and any(among(word, here) and not among(word, there) for word in told(label, passage.language))


def _head(named: list[str], language: str) -> str:
    """The head of a label's first words: in English the last of them, but for what only says more of it: "Families
    *reported displaced*"."""
    if language.split("-")[0] not in HEAD_LAST:
        return named[0].casefold()
    nouns = list(dropwhile(_MORE.search, reversed(named)))
    return nouns[0].casefold() if nouns and _is_plural(nouns[0]) else named[-1].casefold()


def _is_plural(noun: str) -> bool:
    return _PLURAL.search(noun) is not None


def _stands_apart(head: str, other: Mention, passage: PassageInSentence) -> bool:
    """Whether a sentence has the head of a label, and another amount counts other things: *houses* hit by three storms
    were 7,838."""
    theirs = _noun(other, passage.language)
    words = map(str.casefold, _LETTERS.findall(passage.sentence))
    return bool(theirs) and not alike(theirs, head) and any(alike(word, head) for word in words)


def _is_of_else(other: Mention, noun: str, language: str) -> bool:
    unit = other.quantity.unit
    if unit is not None and unit.kind in _COUNTING_NOTHING:
        return True
    theirs = _noun(other, language)
    return bool(theirs) and not alike(theirs, noun)


def _noun(mention: Mention, language: str) -> str:
    """The noun that an amount counts: the last word in languages whose heads stand last, else the first."""
    words = mention.quantity.counted.casefold().split()
    if not words:
        return ""
    return words[-1] if language.split("-")[0] in HEAD_LAST else words[0]


def _is_level_of_changed(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the amount is told in a clause behind what changed, which the label names: a rise of 0.4% in the *average
    stay*, which came to 3.9 nights."""
    sentence, language = passage.sentence, passage.language
    own = clause_of(clauses(sentence, language), mention.core)
    before = [each for each in passage.mentions if each.core.end <= own.start]
    words = told(label, language)
    if not before or not words or not begins_relative(sentence, own.start, language) or tells_change(label, language):
        return False
    if CountedKind.MONEY in (label_kind(label, language), kind_of(mention, language)):
        return False
    if kind_of(before[-1], language) is not CountedKind.SHARE or not is_change_amount(before[-1], passage):
        return False
    changed = union(told(sentence[before[-1].core.end : own.start], language))
    return all(among(word, changed) for word in words)


def is_change_before(other: Mention, label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the other amount is the share by which something changed that came to the figure's own, and the label
    tells no change, nor a loss or gain that it is: rose by 7.8%, *to* 42,841."""
    language = passage.language
    if is_edgeless(label) or other.core.end > mention.span.start or tells_change(label, language):
        return False
    if kind_of(other, language) is not CountedKind.SHARE or not is_reached(mention, passage):
        return False
    if is_reached(other, passage):  # to 10 percent, or 4.6 million people
        return False
    lead = passage.sentence[max(0, other.span.start - _LOOK) : other.span.start]
    if same_unit(other, mention) and ending(language, "froms").search(lead):  # fell *from 70%* to a half
        return False
    if names_move(label, other, passage):
        return False
    between = (each for each in passage.mentions if other.core.end <= each.core.start and not each.is_named)
    return next(between, None) is mention and is_change_amount(other, passage)


def is_level_of_points(other: Mention, mention: Mention) -> bool:
    """Whether the other amount is a share in per cent, and this one the points that it changed by: 25.1% (down *2.3
    points*)."""
    own, theirs = mention.quantity.unit, other.quantity.unit
    return own is not None and theirs is not None and own.code in _POINTS and theirs.kind is UnitKind.PERCENT


def is_one_change(one: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether two amounts are one change, told as a share and as a number: fell by *1.8%* (*6,000 people*), or *0.6%*,
    which is a rise of *22,300*."""
    first, second = sorted((one, other), key=lambda each: each.core.start)
    sentence, language = passage.sentence, passage.language
    if CountedKind.SHARE not in (kind_of(first, language), kind_of(second, language)):
        return False
    between = sentence[first.span.end : second.span.start]
    if between.strip() == "(":
        return sentence[second.span.end :].startswith(")")
    if between.strip(" 、，,") in (*_EQUAL, *labelling_of(language).as_share):  # 19万トン、率にして4.9%
        return True
    if _APPOSED.fullmatch(between) and is_difference(second, passage):  # a rise of 3 billion in June, 3.3% more
        return is_change_amount(first, passage)
    return _equating(language).search(between) is not None and all(
        kind_of(each, language) is CountedKind.SHARE or is_change_amount(each, passage) or is_difference(each, passage)
        for each in (first, second)
    )


def is_origin(other: Mention, label: str, mention: Mention, passage: PassageInSentence, time: Timing) -> bool:
    """Whether the other amount is what something came from to the figure's own, and neither the label nor the period
    says that it is of before: *from 22* to 50, going *from a profit of $366 million* last year to $134 million."""
    sentence, language = passage.sentence, passage.language
    if other.core.end > mention.span.start or called_former(label, language):
        return False
    lead = sentence[max(0, other.span.start - _LOOK) : other.span.start]
    if leads_to(other, mention, passage) and ending(language, "froms").search(lead):
        return True
    if is_edgeless(label) or not is_reached(mention, passage):
        return False
    if _PARTING.search(sentence, other.core.end, mention.span.start):
        return False
    if any(year in sentence[other.core.end : mention.span.start] for year in _YEAR.findall(label)):
        return False
    if time.period is not None and is_of_period(time.period, other, passage, time.published):
        return False
    led = _from(language).search(sentence, 0, other.span.start)
    return led is not None and grammar(language).moved.search(sentence[: led.start()]) is not None


@lru_cache(maxsize=32)
def _from(language: str) -> re.Pattern[str]:
    """ "From", and what may stand between it and an amount: "from a profit of"."""
    phrases = labelling_of(language).froms
    return re.compile(rf"(?<!\w){in_any_case(phrases)}\s(?:[^\W\d_]+\s){{0,3}}$" if phrases else r"(?!)")


@lru_cache(maxsize=32)
def _equating(language: str) -> re.Pattern[str]:
    """Words by which the amount behind them is the one before, and what leads it: "or", "which is a rise of"."""
    phrases = labelling_of(language).equals
    return re.compile(rf"(?<!\w){in_any_case(phrases)}(?!\w)[^,;.()]{{0,28}}$" if phrases else r"(?!)")
