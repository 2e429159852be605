"""Whether a label's head leads another amount: "a *population* of nine million", where the figure counts the dead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.labels.kinds import head_of, kind_of
from digest.kinds.figures.checks.labels.moving.changes import tells_change
from digest.kinds.figures.checks.labels.words import Keys, among, told, union
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.units import UnitKind
from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_LOOK = 40
_LED = re.compile(r"([^\W\d_]{3,})((?:\s[^\W\d_]{1,3}){1,2})\s$")
_NUMBER = re.compile(r"\d")
_SCALE = re.compile(r"\d\s?[^\W\d_]")
_LAST_WORD = re.compile(r"\s[a-z]{3,}ed$")
HEAD_LAST = ("en", "de", "nl", "sv", "da", "nb")
_COUNTING = deferred(r"(?:人数|人數|数量|數量|件数|数)$")
LINKING_SIGNS = "为為达達至到是有共计計约約了はがのをもでに：:（( "
"""Signs between what leads an amount and the amount, in texts without spaces."""
_FOR = "for"
_WITHIN = frozenset("in over im en sur nei su em nos nas i".split())


def led_by_head(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The other amount right behind the head of the label, where this one is of another unit, and no word of the label
    stands behind it."""
    language = passage.language
    if is_edgeless(label) or tells_change(label, language):
        return None
    heads = told(head_of(label, language), language)
    if not heads:
        return None
    if len(heads) > 1 and _LAST_WORD.search(head_of(label, language)):  # Sales expected by banks
        heads = heads[:-1]
    head = heads[-1] if language.split("-")[0] in HEAD_LAST else heads[0]
    found = [
        each
        for each in others
        if _leads(head, each, passage)
        and not _is_other_way(mention, each, passage)
        and _differs(each, mention, language)
    ]
    if not found or _leads(head, mention, passage) or _says_how_much(mention, passage):
        return None
    if among(head, union(told(mention.quantity.counted, language))):
        return None
    own = clause_of(clauses(passage.sentence, language), mention.core)
    earlier = max((each.span.end for each in passage.mentions if each.span.end <= mention.span.start), default=0)
    if any(head <= word for word in told(passage.sentence[max(own.start, earlier) : mention.span.start], language)):
        return None  # the *price* was $2, at a cost of £1
    following = [each.span.start for each in passage.mentions if each.span.start >= mention.core.end]
    end = min([own.end, *following])
    if end < own.end and (lead := _LED.search(passage.sentence[mention.core.end : end])):
        end = mention.core.end + lead.start()  # what leads the next amount says nothing of this one
    behind = union(told(passage.sentence[mention.core.end : end], language))
    return None if any(among(word, behind) for word in told(label, language)) else found[0]


def leads(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the head of a label, without an amount in it, stands right before an amount: "population of"."""
    language = passage.language
    heads = told(head_of(_NUMBER.split(label)[0], language), language)
    if not heads or is_edgeless(label):
        return False
    return _leads(heads[-1] if language.split("-")[0] in HEAD_LAST else heads[0], mention, passage)


def shared_head(label: str, mention: Mention, passage: PassageInSentence) -> int:
    """How many signs of the end of a label stand right before an amount, in a script without spaces: of
    "圣保罗州死亡病例" the last four before 超过2万例."""
    if not is_edgeless(label):
        return 0
    named = _COUNTING.sub("", label.strip())
    ends = [each.span.end for each in passage.mentions if each.span.end <= mention.span.start]
    lead = passage.sentence[max(ends, default=0) : mention.span.start].rstrip(LINKING_SIGNS)
    return next((length for length in range(len(named), 1, -1) if lead.endswith(named[-length:])), 0)


def _differs(other: Mention, mention: Mention, language: str) -> bool:
    """Whether two amounts are of different kinds, so that one word does not lead both; not where the other is how much
    more of it there is, or what share. Two sums of money in one sentence are often of one thing, by one name."""
    unit = other.quantity.unit or other.listed
    if unit is not None and (unit.kind is UnitKind.PERCENT or unit.code == "times"):
        return False
    if unit is not None and unit.kind is UnitKind.CURRENCY and mention.quantity.unit is None:
        return _SCALE.search(mention.quantity.written) is None  # from $366 million to *134 million*
    return kind_of(other, language) is not kind_of(mention, language)


def _is_other_way(mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether the amount says in brackets right behind the other what that is in another unit: 45 million pounds (*$60
    million*)."""
    return passage.sentence[other.span.end : mention.span.start].strip() in ("(", "（")


def _says_how_much(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the noun before an amount only says how much of what was told before: savings *to the value of* $5bn."""
    led = _LED.search(passage.sentence[max(0, mention.span.start - _LOOK) : mention.span.start])
    return led is not None and led[1].casefold() in labelling_of(passage.language).untold


def _leads(head: Keys, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether nothing but short words stands between a word and an amount: "population of"."""
    led = _LED.search(passage.sentence[max(0, mention.span.start - _LOOK) : mention.span.start])
    link = led[2].split()[-1:] if led else []
    if led and led[1].casefold() in grammar(passage.language).lexicon.trailing:  # eight votes *short* of
        return False
    words = labelling_of(passage.language)
    if link and link[0] in words.by and link[0] not in words.of:
        return False  # raise the wage *by* $1
    if link and link[0] in _WITHIN and kind_of(mention, passage.language) is CountedKind.TIME:
        return False  # revenue *in* nine months
    if link and link[0] == _FOR and kind_of(mention, passage.language) is CountedKind.THINGS:
        return False  # applied *for* 900 posts
    return led is not None and any(among(head, word) for word in told(led[1], passage.language))
