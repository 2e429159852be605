"""Other amounts of a sentence that a label is of by one plain word, where words are written without edges: what
something was before ("従来の予想", beside *従来予想の3億円*から4億円), or by how much it changed ("死者の減少", of 72人
beside *16人少ない*). Rules that know the topics of amounts have settled such labels, as both are of one topic."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.labels.moving.changes import called_former, same_unit, tells_change
from digest.kinds.figures.checks.labels.neighbouring.eastern import is_moved
from digest.quantities.amount import Qualifier
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_SHORTEST = 2
_NEAR = 16
_END = 4
"""In how many signs at its end a label tells the change that it is of, rather than of what."""


def of_former_beside(label: str, mention: Mention, passage: PassageInSentence) -> Mention | None:
    """The amount in the same unit that a word right before it calls the former one, by which the label calls its own;
    None where the sentence has that word before the own amount."""
    if not is_edgeless(label) or not is_edgeless(passage.sentence) or tells_change(label, passage.language):
        return None
    words = [word for word in called_former(label, passage.language) if len(word) >= _SHORTEST]
    if not words or any(word in _led(mention, passage) for word in words):
        return None
    for other in _alike(mention, passage):
        if any(word in _led(other, passage)[-_NEAR:] for word in words):
            return other
    return None


def of_change_beside(label: str, mention: Mention, passage: PassageInSentence) -> Mention | None:
    """The next amount on either side, in the same unit and clause, by which something changed, where the label tells a
    change and nothing says so of its own amount."""
    language = passage.language
    if not is_edgeless(label) or not is_edgeless(passage.sentence) or not tells_change(label, language):
        return None
    if not any(words_of(language, field).search(label, max(0, len(label) - _END)) for field in ("rises", "falls")):
        return None  # 인구*감소*지역의 주민
    if mention.quantity.is_share or Qualifier.ORDINAL in mention.qualifiers or _changes(mention, passage):
        return None
    if any(word in label for word in labelling_of(language).changing):
        return None
    own = clause_of(clauses(passage.sentence, language), mention.core)
    near = [each for each in passage.mentions if not each.is_named]
    place = next((order for order, each in enumerate(near) if each.core == mention.core), None)
    if place is None:
        return None
    for other in (*near[max(0, place - 1) : place], *near[place + 1 : place + 2]):
        is_alike = same_unit(other, mention) and own.start <= other.core.start < own.end
        if is_alike and _changes(other, passage) and other.quantity.number != mention.quantity.number:
            return other
    return None


def of_level_behind(label: str, mention: Mention, passage: PassageInSentence) -> Mention | None:
    """The amount right behind, where this one is by how much that changed (5억 *늘어난* 20억) and the label tells no
    change; or where this one is what that was before (*30万円から*50万円に) and the label is of what came of it."""
    language = passage.language
    if not is_edgeless(label) or not is_edgeless(passage.sentence):
        return None
    near = [each for each in passage.mentions if not each.is_named]
    place = next((order for order, each in enumerate(near) if each.core == mention.core), None)
    other = near[place + 1] if place is not None and place + 1 < len(near) else None
    if other is None or not same_unit(other, mention):
        return None
    between = passage.sentence[mention.span.end : other.span.start]
    is_change = _pattern(language, "changed_by").fullmatch(between)
    if is_change and not tells_change(label, language) and not _pattern(language, "differing").search(label):
        return other
    is_origin = _pattern(language, "froms").fullmatch(between) and _pattern(language, "to").match(
        passage.sentence, other.span.end
    )
    return other if is_origin and _pattern(language, "afterwards").search(label) else None


@lru_cache(maxsize=32)
def _pattern(language: str, field: str) -> re.Pattern[str]:
    """What matches any of the words of a field, with spaces around it."""
    words = sorted(getattr(labelling_of(language), field), key=len, reverse=True)
    return re.compile(rf"\s?(?:{one_of(words)})\s?" if words else r"(?!)")


def _changes(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a word right behind an amount says that it is by how much something changed, or is more or less."""
    behind = passage.sentence[mention.span.end :].lstrip(" も")
    differing = labelling_of(passage.language).differing
    is_more = bool(labelling_of(passage.language).topical) and behind.startswith(differing)
    return is_more or is_moved(mention, passage)


def _alike(mention: Mention, passage: PassageInSentence) -> Iterator[Mention]:
    """The other amounts in the same unit."""
    for each in passage.mentions:
        is_other = not each.is_named and each.core != mention.core and each.quantity.number != mention.quantity.number
        if is_other and same_unit(each, mention):
            yield each


def _led(mention: Mention, passage: PassageInSentence) -> str:
    """What stands before an amount and behind the one before it in the same unit: 246人で*前回の7市*116人."""
    before = (each for each in passage.mentions if not each.is_named and each.span.end <= mention.span.start)
    ends = [
        each.span.end
        for each in before
        if same_unit(each, mention) and each.quantity.counted[-1:] == mention.quantity.counted[-1:]
    ]
    return passage.sentence[max(ends, default=0) : mention.span.start]
