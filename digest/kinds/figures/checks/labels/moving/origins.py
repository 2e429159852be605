"""Whether an amount is what something came from: fell to 412 *from 455*, climbing *from 455*, up *from* $5m."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.relative_clauses import begins_relative
from digest.kinds.figures.checks.labels.moving.changes import (
    ending,
    former_words,
    leads_to,
    restated_by,
    same_unit,
    without_attribute,
)
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of
from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless
from digest.text.words.trie import in_any_case

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_LOOK = 28
_LONGEST_WAY = 24
_ENGLISH = "en"
_GROWN = deferred(
    r"(?:增|涨|升|降|跌|提|减|漲|減|增加|上升|下降|上涨|提高|减少|下调|上调|調|调)[^，。]{0,2}(?:到|至|为|為)"
)


def comes_first(mention: Mention, others: list[Mention], passage: PassageInSentence) -> bool:
    """Whether an amount is what something came from, or is compared with, to one of `others`."""
    sentence, language = passage.sentence, passage.language
    if is_edgeless(sentence):
        following = next((each for each in others if each.span.start >= mention.span.end), None)
        if following is None:
            return False
        between = sentence[mention.span.end : following.span.start]
        if between.startswith("から") and not between[2:].strip("約、"):
            return True
        return sentence[: mention.span.start].endswith(labelling_of(language).froms) and bool(_GROWN.match(between))
    if restated := restated_by(mention, passage):  # up from $5m, or *12 cents a share*
        return comes_first(restated, [each for each in others if each is not restated], passage)
    if of := _relative_of(mention, passage):  # compared with 40 fires *that burned* 9,000 acres
        return comes_first(of, [each for each in others if each is not of], passage)
    before = without_attribute(sentence[max(0, mention.span.start - _LOOK) : mention.span.start], language)
    if ending(language, "earlier").search(before) or is_of_former(mention, passage):
        return True
    if _came_from(mention, others, passage) or _is_bracketed_origin(mention, others, passage):
        return True
    following = next((each for each in others if each.span.start >= mention.span.end), None)
    return (
        following is not None
        and same_unit(following, mention)
        and bool(ending(language, "froms").search(before))
        and (leads_to(mention, following, passage) or came_from(mention, passage))
    )


def is_of_former(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount is compared with, as one of before: up from *the previous year's* 6.7%."""
    led = _compared(passage.language).search(
        passage.sentence[max(0, mention.span.start - 2 * _LOOK) : mention.span.start]
    )
    if led is None or led["noun"].split()[-1].casefold() in grammar(passage.language).lexicon.prepositions:
        return False  # unchanged from a fortnight ago *on* 44%
    return bool(former_words(led["noun"], passage.language))


@lru_cache(maxsize=32)
def _compared(language: str) -> re.Pattern[str]:
    """What an amount is compared with, at the end of a text, and the noun phrase that it is of."""
    phrases = labelling_of(language).earlier
    if not phrases:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<!\w){in_any_case(phrases)}\s(?P<noun>(?:[^\W\d_]+(?:['’]s?)?\s){{2,5}})$")


def _relative_of(mention: Mention, passage: PassageInSentence) -> Mention | None:
    """The amount before, of whose things a clause tells this one: 40 fires *that burned* 9,000 acres."""
    before = [each for each in passage.mentions if each.span.end <= mention.span.start]
    if not before:
        return None
    between = passage.sentence[before[-1].span.end : mention.span.start]
    is_near = "," not in between and len(between) <= 2 * _LOOK
    return before[-1] if is_near and _tells_of(before[-1], passage) else None


def _tells_of(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a relative clause follows an amount; in English also with "that"."""
    is_that = passage.language.split("-")[0] == _ENGLISH and passage.sentence.startswith(" that ", mention.span.end)
    return is_that or begins_relative(passage.sentence, mention.span.end, passage.language)


def came_from(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the amount is what something comes from on its way to another: to grow *from $1bn* last year to $2bn."""
    sentence, language = passage.sentence, passage.language
    after = [each for each in passage.mentions if each.span.start >= mention.span.end and same_unit(each, mention)]
    lead = sentence[max(0, mention.span.start - _LOOK) : mention.span.start]
    if not after or is_edgeless(sentence) or not ending(language, "froms").search(lead):
        return False
    between = sentence[mention.span.end : after[0].span.start]
    if ending(language, "earlier").search(between):  # a fall *of 300* against 762
        return False
    return len(between) <= _LONGEST_WAY and "," not in between and ending(language, "to").search(between) is not None


def _came_from(mention: Mention, others: list[Mention], passage: PassageInSentence) -> bool:
    """Whether the amount is told last, behind what something came to: fell to 412 from *455*, climbing from *455*."""
    before = [each for each in others if each.span.end <= mention.span.start]
    before = [each for each in before if mention.quantity.unit is None or same_unit(each, mention)]
    if not before:
        return False
    between = passage.sentence[before[-1].span.end : mention.span.start].strip(" ,").casefold()
    first, *rest = between.split() or [""]
    moving = [words_of(passage.language, field) for field in ("rises", "falls")]
    if " ".join(rest) in labelling_of(passage.language).froms and any(each.fullmatch(first) for each in moving):
        return True
    lead = passage.sentence[max(0, before[-1].span.start - _LOOK) : before[-1].span.start]
    if not ending(passage.language, "to").search(lead):
        return False
    first, _, article = between.partition(" ")
    between = first if article in grammar(passage.language).lexicon.definite else between  # from *the* $5m
    last = between.rpartition(",")[2]
    return between in labelling_of(passage.language).froms or _origin(passage.language).fullmatch(last) is not None


@lru_cache(maxsize=32)
def _origin(language: str) -> re.Pattern[str]:
    """ "From", and the noun of what it came from: widened to $213m, *from a year-ago loss of* $183m."""
    words = labelling_of(language)
    if not words.froms or not words.of:
        return re.compile(r"(?!)")
    of = one_of(words.of)
    return re.compile(rf"\s?{one_of(words.froms)}(?:(?:\s[^\W\d_]+(?:-[^\W\d_]+)?){{1,4}}\s{of})?", re.IGNORECASE)


def _is_bracketed_origin(mention: Mention, others: list[Mention], passage: PassageInSentence) -> bool:
    """Whether the amount is told in brackets as what something came from to one before: fell to 412 in May (*from
    about 455*)."""
    lead, bracket, led = passage.sentence[: mention.span.start].rpartition("(")
    if not bracket or led.strip().casefold() not in labelling_of(passage.language).froms:
        return False
    return any(each.span.end <= len(lead) and same_unit(each, mention) for each in others)
