"""Changes that lead to a level, where words have no spaces: 收入*增长6.5%*，达*31亿元*; *300人増え*て*4800人*になった.

What stands before the change is what both are of: the level is of a label that says no change, by how much it changed
is of one that does.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from digest.kinds.figures.checks.labels.kinds import kind_of
from digest.kinds.figures.checks.labels.moving.changes import same_unit, tells_change
from digest.kinds.figures.checks.labels.words import among, told, union
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.patterns import one_of
from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_MOVE = 8
_REACHED = deferred(
    r"[,，、]?(?:[增升涨漲降跌减減回落提高扩大擴上下]{0,3}(?:达到?|達到?|至|到|为|為)|共计?|共計?)(?:了|约|約|近|超过?)?"
)
"""Between a change and what it came to, in Chinese."""
_MOVED = deferred(
    r"(?:増|減|伸び|上昇|下落|低下|上回|下回|上が|下が|늘|줄|증가|감소|상승|하락|성장|올라|떨어)[^、。,]{0,3}[、,]?\s?(?:約|およそ|약)?\s?"
)
"""The same in Japanese and Korean, with the word that says how it changed."""
_COME_TO = deferred(
    r"(?:[。、]|$|に(?:なっ|なり|達し|上っ|上り|増え|減っ|とどま|落ち)|と(?:なっ|なり)|だった|で(?:、|あっ)|이?[가을를로에]?\s?(?:으로|됐|되었|기록|이었|였|나타|달[했해]|달성|이르|다[.\s]|이다))"
)
"""What stands behind it there."""
_PART = deferred(r"[；;。]")


class _Moved(NamedTuple):
    """A change, what it came to, and the words before both."""

    change: Mention
    level: Mention
    subject: str


def is_level_of_label(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a change led to the amount, and the label, which tells no change, has words of what changed alone."""
    moved = _moved(mention, passage)
    return moved is not None and mention is moved.level and _names(label, moved, passage)


def other_of_moved(label: str, mention: Mention, passage: PassageInSentence) -> Mention | None:
    """What a change led to, where this amount is the change, in the same unit, and the label tells none; or that
    change, where the label tells one."""
    moved = _moved(mention, passage)
    if moved is None or not same_unit(moved.change, moved.level):
        return None
    if tells_change(label, passage.language):
        return moved.change if mention is moved.level else None
    return moved.level if mention is moved.change and _names(label, moved, passage) else None


def _names(label: str, moved: _Moved, passage: PassageInSentence) -> bool:
    language = passage.language
    total = re.compile(one_of(labelling_of(language).total))
    words, there = (told(total.sub("", each), language) for each in (label, moved.subject))
    return bool(words) and not tells_change(label, language) and all(among(word, union(there)) for word in words)


def _moved(mention: Mention, passage: PassageInSentence) -> _Moved | None:
    """The change and the level that the amount is one of; None where it is of no such pair."""
    sentence = passage.sentence
    if not is_edgeless(sentence):
        return None
    amounts = [each for each in passage.mentions if not each.is_named]
    at = next((place for place, each in enumerate(amounts) if each is mention), None)
    if at is None:
        return None
    for first, second in ((at - 1, at), (at, at + 1)):
        if first < 0 or second >= len(amounts) or not _leads(amounts[first], amounts[second], passage):
            continue
        ends = [each.end() for each in _PART.finditer(sentence, 0, amounts[first].span.start)]
        spans = (each.core.end for each in amounts[:first] if kind_of(each, passage.language) is not CountedKind.TIME)
        start = max([0, *ends, *spans])  # *半年間*の利用者は
        return _Moved(amounts[first], amounts[second], sentence[start : amounts[first].span.start])
    return None


def _leads(change: Mention, level: Mention, passage: PassageInSentence) -> bool:
    sentence, language = passage.sentence, passage.language
    between = sentence[max(change.core.end, change.span.end) : level.span.start]
    if _MOVED.fullmatch(between):
        return _COME_TO.match(sentence, level.span.end) is not None
    before = sentence[max(0, change.span.start - _MOVE) : change.span.start]
    moving = any(words_of(language, field).search(before) for field in ("rises", "falls"))
    return moving and _REACHED.fullmatch(between) is not None
