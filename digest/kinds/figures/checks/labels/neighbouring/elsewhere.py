"""The neighbour's amount that is plainly the change, the level, the share or what a label's last words lead, where the
figure's own is plainly not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.directions import result_of
from digest.kinds.figures.checks.in_sentence.carried_on import verbs_of
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.labels.kinds import head_of, kind_of, label_kind
from digest.kinds.figures.checks.labels.moving.changes import (
    has_any,
    is_by,
    is_change_amount,
    is_of_change,
    is_reached,
    same_unit,
    tells_change,
)
from digest.kinds.figures.checks.labels.moving.differences import is_difference
from digest.kinds.figures.checks.labels.moving.led_changes import goes_on_from
from digest.kinds.figures.checks.labels.moving.sure_changes import is_surely_change
from digest.kinds.figures.checks.labels.words import among, told, union
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.units import UnitKind
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{2,}")
_LOOK = 48
_PHRASE, _MOST_LINKS = 2, 2
_APPOSITION = re.compile(r"(?:\s[^\W\d_]+){0,2}\s[–—-]\s")
_SHORTEST = 4
_POINTS = "pp"


def elsewhere(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """That of `others` which the label is plainly of; not in texts without spaces."""
    if is_edgeless(label) or not others:
        return None
    return (
        _share(label, mention, others, passage)
        or _change(label, mention, others, passage)
        or _level(label, mention, others, passage)
        or _led_by_phrase(label, mention, others, passage)
    )


def _share(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The share of something, where a label says a share, and this one is by how much something rose or fell; or the
    other way round: *down by 1%*, for a *10% market share*."""
    language = passage.language
    shares = [each for each in (mention, *others) if kind_of(each, language) is CountedKind.SHARE]
    if mention not in shares:
        return None
    level = [each for each in shares if _is_share_of(each, passage)]
    moved = [each for each in shares if each not in level and is_surely_change(each, passage)]
    if tells_change(label, language):
        return moved[0] if mention in level and moved and label_kind(label, language) is not CountedKind.SHARE else None
    if label_kind(label, language) is not CountedKind.SHARE or mention not in moved:
        return None
    return min(level, key=lambda each: abs(each.span.start - mention.span.start), default=None)


def _is_share_of(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the noun of a share stands beside an amount, which is no difference of two: a 10% market *share*."""
    if _is_points(mention):
        return False
    shares = {word for word, kind in labelling_of(passage.language).kinds.items() if kind is CountedKind.SHARE}
    behind = _WORD.findall(passage.sentence[mention.core.end : mention.core.end + _LOOK].casefold())[:_PHRASE]
    lead = passage.sentence[max(0, mention.span.start - _LOOK) : mention.span.start]
    before = _WORD.findall(lead.casefold())[-_PHRASE:]
    return not shares.isdisjoint((*behind, *before))


def _is_points(mention: Mention) -> bool:
    unit = mention.quantity.unit
    return unit is not None and (unit.code == _POINTS or unit.kind is UnitKind.BASIS_POINT)


def _change(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The change, where the head of a label is one, and no word of this one's clause says that it is."""
    language = passage.language
    words = _WORD.findall(head_of(label, language))
    ends = [word for word in (*words[:1], *words[-1:]) if is_of_change(word, language)]
    if not ends or any(word.casefold() in labelling_of(language).added for word in ends):  # jobs *added*
        return None
    kind = kind_of(mention, language)
    if kind is CountedKind.MONEY and result_of(label, language) is not None:
        return None  # a loss that widened
    is_change = kind is CountedKind.SHARE or is_by(mention, passage)
    if is_change or is_change_amount(mention, passage) or is_difference(mention, passage) or _adds(mention, passage):
        return None
    if is_surely_change(mention, passage):
        return None
    moved = [each for each in others if is_surely_change(each, passage) and not is_reached(each, passage)]
    if any(goes_on_from(each, mention, passage) for each in moved):
        return None
    return min(moved, key=lambda each: abs(each.span.start - mention.span.start), default=None)


def _adds(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a word beside an amount says that it comes on top: 644 *more* students, an *extra* 20."""
    words = labelling_of(passage.language)
    near = passage.sentence[max(0, mention.span.start - _LOOK // 2) : mention.span.end + _LOOK // 2]
    return has_any(near, words.added | words.change, passage.language)


def _level(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The nearest amount in the same unit that is no change, where this one is led by a noun of change, an *increase
    of* £22, and no word of the label says one."""
    language = passage.language
    words = labelling_of(language)
    lead = passage.sentence[max(0, mention.span.start - _LOOK) : mention.span.start]
    last = _WORD.findall(lead)[-_PHRASE:]
    is_led = len(last) == _PHRASE and last[1].casefold() in words.of and last[1].casefold() not in words.froms
    if not is_led or not is_of_change(last[0], language):
        return None
    if tells_change(label, language) or has_any(label, words.added, language):
        return None
    kind = label_kind(label, language)
    is_share = kind_of(mention, language) is CountedKind.SHARE and kind in (CountedKind.THINGS, CountedKind.MONEY)
    level = [
        each
        for each in others
        if (same_unit(each, mention) or (is_share and kind_of(each, language) is kind))
        and not is_surely_change(each, passage)
    ]
    return min(level, key=lambda each: abs(each.span.start - mention.span.start), default=None)


def _led_by_phrase(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The other amount right behind the last two words of the label's head: a *strike rate* of 130."""
    language = passage.language
    phrase = [word.casefold() for word in _WORD.findall(head_of(label, language))][-_PHRASE:]
    if len(phrase) < _PHRASE or any(len(word) < _SHORTEST for word in phrase) or tells_change(label, language):
        return None
    if _has_all(label, mention, passage):
        return None
    found = [each for each in others if _is_led_by(phrase, each, passage) and not _is_points(each)]
    found = [each for each in found if not _is_in_apposition(each, mention, passage)]
    if is_reached(mention, passage):  # raised its market share 0.4 points to *31 per cent*
        found = [each for each in found if not (is_change_amount(each, passage) or is_by(each, passage))]
    behind = passage.sentence[mention.core.end : mention.core.end + _LOOK].casefold()
    is_own = _is_led_by(phrase, mention, passage) or any(word in behind for word in phrase)
    return found[0] if len(found) == 1 and not is_own else None


def _has_all(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the clause of an amount, which has no other, has all words of a label."""
    own = clause_of(clauses(passage.sentence, passage.language), mention.core)
    if any(own.start <= each.core.start < own.end for each in passage.mentions if each is not mention):
        return False
    clause = f"{verbs_of(mention, passage)} {passage.sentence[own.start : own.end]}"  # has fallen, *to 34%*
    here = union(told(f"x {clause}", passage.language))
    return all(among(word, here) for word in told(label, passage.language))


def _is_in_apposition(one: Mention, two: Mention, passage: PassageInSentence) -> bool:
    """Whether what leads the first of two amounts leads the second too, which a dash sets beside it: to vaccinate *30%
    of residents – 400,000 people*."""
    first, second = sorted((one, two), key=lambda each: each.core.start)
    return _APPOSITION.fullmatch(passage.sentence, first.span.end, second.span.start) is not None


def _is_led_by(phrase: list[str], mention: Mention, passage: PassageInSentence) -> bool:
    ends = [each.span.end for each in passage.mentions if each.span.end <= mention.span.start]
    start = max(0, mention.span.start - _LOOK, *ends)
    behind = passage.sentence[mention.core.end : mention.core.end + 1]
    if passage.sentence[: mention.led.start].endswith("(") and behind != ")":
        return False  # an aside on what is told further on: a dividend (*87% franked*) of $4
    words = [word.casefold() for word in _WORD.findall(passage.sentence[start : mention.span.start])]
    small = grammar(passage.language).lexicon.prepositions
    for _ in range(_MOST_LINKS):
        if words and words[-1] in small:
            words.pop()
    return words[-_PHRASE:] == phrase
