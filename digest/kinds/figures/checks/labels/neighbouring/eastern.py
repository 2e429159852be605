"""Labels of neighbours where words are written without edges: of another noun, of a level, of a change.

韓国が695億円、*米国*が669億円: a label of 米国 is not of the first. 취업자는 2천만 명으로 *29만 명* 늘었다: a label
that tells a change is of the second.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.directions import HOW_MUCH
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.labels.eastern_heads import head_before
from digest.kinds.figures.checks.labels.kinds import FITS, kind_of, label_kind
from digest.kinds.figures.checks.labels.moving.changes import same_unit, tells_change
from digest.kinds.figures.checks.labels.words import lettered, says_change, told, union
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.patterns import one_of
from digest.quantities.units import UnitKind
from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless, sign_pairs

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.words import Keys
    from digest.quantities.mentions import Mention

_INSERTED = deferred(r"\s?[（(][^（）()]{1,24}[)）]\s?")
"""What is said again in brackets behind an amount: 13.6%*(1천390가구)* 증가했다."""
_COUNTER = deferred(r"[\u3400-\u9fff]{0,2}")
_SAME_END = 2
_LEAST_SAID = 0.6
"""How much of a label its sentence has to have, so that one that says it in other words is not held against it."""


def of_no_other_kind(label: str, mention: Mention, others: list[Mention], language: str) -> list[Mention]:
    """Those of `others` that are of no kind which the label is not of, where this amount is of the label's; and no
    stretch of time, where neither is the label or this amount: *半年間*の利用者は5万人."""
    kind, own = label_kind(label, language), kind_of(mention, language)
    if own is not CountedKind.TIME and kind not in (CountedKind.TIME, CountedKind.EXTENT):
        others = [each for each in others if kind_of(each, language) is not CountedKind.TIME]
    if kind is None or own not in FITS[kind]:
        return others
    return [each for each in others if kind_of(each, language) in (None, *FITS[kind])]


def of_eastern_neighbour(
    label: str, mention: Mention, others: list[Mention], passage: PassageInSentence
) -> Mention | None:
    """That of `others` whose noun, change or clause the label names, and none of what this amount is told of."""
    if not others or not is_edgeless(label) or not is_edgeless(passage.sentence):
        return None
    return _of_change(label, mention, others, passage) or _of_other_clause(label, mention, others, passage)


def of_other_head(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """That of `others` whose noun stands in the label, where this amount is told of another."""
    if not others or not is_edgeless(label) or not is_edgeless(passage.sentence):
        return None
    own, words = head_before(mention, passage), label.replace(" ", "")
    if not own:
        return None
    others = [each for each in others if not _touch(each, mention, passage.sentence)]
    if tells_change(label, passage.language) and is_moved(mention, passage):  # 1130명으로 전날보다 *97명 늘었다*
        others = [each for each in others if is_moved(each, passage)]
    clause = clause_of(clauses(passage.sentence, passage.language), mention.core)
    for other in others:
        head = head_before(other, passage)
        is_alike = same_unit(mention, other) or _count_both(mention, other)
        is_alike = is_alike or (_count_or_weigh(mention, other) and words.endswith(head))
        head = head if is_alike else ""
        is_listed = clause.start <= other.core.start < mention.core.start
        around = passage.sentence[other.core.end if is_listed else clause.start : clause.end]
        if not head or not _names(words, head, own) or head in own or own in head or head in around:
            continue
        if _measures(own, passage.language) and label_kind(head, passage.language) is None:
            continue  # 항만공사는 …, 수수료는 *30만원*이다: what is paid, and by whom
        if not any(
            pair in words for pair in {*sign_pairs(_without_office(own, passage.language))} - {*sign_pairs(head)}
        ):
            return other
    return None


def _measures(head: str, language: str) -> bool:
    """Whether a noun says what is measured by an amount, such as a price, and so is of whatever was named before."""
    return label_kind(head, language) not in (None, CountedKind.THINGS, CountedKind.COUNT)


def _without_office(head: str, language: str) -> str:
    """A name without the office behind it, which others may have too: 山田健*知事*."""
    offices = assertions(language).told_of_person
    return next((head.removesuffix(each) for each in offices if head.endswith(each) and head != each), head)


def _touch(one: Mention, other: Mention, sentence: str) -> bool:
    """Whether no more than a counter stands between two amounts, which are of one thing then: *4往復8便*."""
    first, second = sorted((one, other), key=lambda each: each.span.start)
    return _COUNTER.fullmatch(sentence, first.span.end, max(first.span.end, second.span.start)) is not None


def _names(words: str, head: str, own: str) -> bool:
    """Whether a label has a noun, or what tells it from the one of another amount, which ends as it does: *중학*생 of
    중학교, beside 초등학교."""
    if head in words:
        return True
    if head[-_SAME_END:] != own[-_SAME_END:]:
        return False
    return any(pair in words for pair in {*sign_pairs(head)} - {*sign_pairs(own)})


def _count_both(one: Mention, other: Mention) -> bool:
    """Whether both amounts count things: *장비* 43대와 *인력* 148명."""
    return all(each.quantity.unit_kind is UnitKind.NOUN for each in (one, other))


def _count_or_weigh(one: Mention, other: Mention) -> bool:
    """Whether one of two amounts counts things, and the other measures them: *필로폰* 3.67㎏과 *야바* 2089정."""
    return {each.quantity.unit_kind for each in (one, other)} <= {UnitKind.NOUN, UnitKind.PHYSICAL, None}


def _of_change(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The change, where the label tells one, and no word of rising or falling stands with the amount."""
    language = passage.language
    is_inside = passage.sentence[: mention.span.start].endswith(("(", "（"))
    is_inside = is_inside or passage.sentence[mention.span.end :].startswith((",", "、", "，"))  # listed with others
    if is_inside or not tells_change(label, language) or any(word in label for word in labelling_of(language).changing):
        return None
    clause = clause_of(clauses(passage.sentence, language), mention.core)
    behind = [each.span.start for each in passage.mentions if each.span.start >= mention.span.end]
    near = passage.sentence[clause.start : max(mention.span.end, min([clause.end, *behind]))]
    if any(words_of(language, field).search(near) for field in ("rises", "falls", "greater", "lesser")):
        return None
    return next((each for each in others if _is_alike(mention, each, language) and is_moved(each, passage)), None)


def _is_alike(one: Mention, other: Mention, language: str) -> bool:
    shares = {kind_of(each, language) for each in (one, other)} == {CountedKind.SHARE}
    return shares or same_unit(one, other)


def is_moved(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a word of rising or falling stands right behind an amount or, in Chinese, right before it."""
    before, behind = _moving(passage.language)
    inserted = _INSERTED.match(passage.sentence, mention.span.end)
    if behind.match(passage.sentence, inserted.end() if inserted else mention.span.end):
        return True
    return before.search(passage.sentence, 0, mention.span.start) is not None


@lru_cache(maxsize=8)
def _moving(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = assertions(language)
    moved = one_of((*words.rises, *words.falls))
    before = rf"{moved}[了约約近超]?$" if language.startswith(("zh", "yue")) else r"(?!)"
    return re.compile(before), re.compile(
        rf"(?:포인트|ポイント)?[이가을를도만씩もの]?\s?(?:씩\s)?{HOW_MUCH}{{0,2}}{moved}"
    )


def without_changes(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> list[Mention]:
    """`others` without the shares by which something changed, where neither the label nor the amount is a change."""
    language = passage.language
    if not is_edgeless(label) or tells_change(label, language) or is_moved(mention, passage):
        return others
    if label_kind(label, language) is CountedKind.SHARE or kind_of(mention, language) is CountedKind.SHARE:
        return others
    return [each for each in others if kind_of(each, language) is not CountedKind.SHARE or not is_moved(each, passage)]


def _of_other_clause(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The only amount of its unit in another clause, where the label has words which that clause alone has of all the
    sentence, and none that this amount's clause alone has: 261个航班延迟，51个航班*取消*."""
    language = passage.language
    if is_moved(mention, passage):  # of what was told before
        return None
    words = [word for word in told(label, language) if not says_change(word, language)]
    words += [frozenset((each,)) for each in lettered(label)]
    everywhere = union(told(passage.sentence, language)).union(lettered(passage.sentence))
    if not words or sum(not word.isdisjoint(everywhere) for word in words) < _LEAST_SAID * len(words):
        return None
    here = _words_of_clause(mention, passage)
    for other in others:
        there = _words_of_clause(other, passage) if _counts_alike(mention, other) else frozenset()
        if not there or not here:
            continue
        if any(not word.isdisjoint(here - there) for word in words):
            continue
        if here - there and any(word <= there - here and not _is_said_besides(word, other, passage) for word in words):
            return other
    return None


def _is_said_besides(word: Keys, other: Mention, passage: PassageInSentence) -> bool:
    """Whether a word stands in the sentence outside the clause of another amount, too."""
    clause = clause_of(clauses(passage.sentence, passage.language), other.core)
    rest = f"{passage.sentence[: clause.start]}、{passage.sentence[clause.end :]}"
    return not word.isdisjoint(union(told(rest, passage.language)))


def _counts_alike(one: Mention, other: Mention) -> bool:
    return same_unit(one, other) and one.quantity.counted[:1] == other.quantity.counted[:1]


def _words_of_clause(mention: Mention, passage: PassageInSentence) -> Keys:
    """The words of the clause of an amount that is the only one of its unit there; else none."""
    clause = clause_of(clauses(passage.sentence, passage.language), mention.core)
    alike = [
        each
        for each in passage.mentions
        if not each.is_named and clause.start <= each.core.start < clause.end and same_unit(each, mention)
    ]
    if len(alike) != 1:
        return frozenset()
    part = passage.sentence[clause.start : clause.end]
    words = tuple(word for word in told(part, passage.language) if not says_change(word, passage.language))
    return union(words).union(lettered(part))
