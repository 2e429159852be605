"""Whether a label has a word that the sentence says of one amount alone: a name before it, or what leads it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.heads import LINKING_SIGNS, shared_head
from digest.kinds.figures.checks.labels.moving.changes import called_former, same_unit, tells_change
from digest.kinds.figures.checks.labels.zones import runs_on
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.labelling import labelling_of
from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_CAPITALISED = re.compile(r"(?<!\w)[A-ZÀ-ÞŁŚŻŹĆА-ЯЁ][^\W\d_]{2,}")
_BREAK = re.compile("[，、。；：,;:（）()]")
_NAME = deferred(r"^([\u3400-\u9fff\u30a0-\u30ff々A-Za-z]{2,8})[的の]")
_SIGNS = deferred(r"[\u3400-\u9fff\u30a0-\u30ff々]{2,}")
_AGE = re.compile(r"[（(]\s?\d{1,2}\s?[)）]")
_RECORD = frozenset("勝敗分胜负負平")
_PLACES = deferred(r"([都道府県市町村区国島]{1,4})(?:では|で|の|にわたり)")
_PARTS = re.compile("[；;]")
_SHARES, _SHARED = ("比重", "占比", "佔比", "份额", "份額", "比例"), ("占", "佔")
_TOPICS = ("は", "が")
_FROM = ("から", "より")
_LEAST = 2


def is_of_own(label: str, mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether words of a label stand before its amount which are not said of another that it may be of."""
    if is_edgeless(label):
        if _is_compared(label, mention, other, passage) or _is_record(mention, other, passage):
            return True
        if _is_thing_behind(label, mention, other, passage) or is_age_of_name(label, other, passage):
            return True
        if _is_in_own_part(label, mention, other, passage) or _is_share(label, mention, other, passage):
            return True
        if _is_where(label, other, passage) and not _is_where(label, mention, passage):
            return True
        if _is_thing_behind(label, other, mention, passage):  # the fire engines of 35*架消防車*及24架救護車
            return False
        return _is_apart(mention, other, passage) and (
            is_led_alone(label, mention, passage)
            or _is_head_of(label, mention, other, passage)
            or _has_name(_NAME.findall(label), mention, other, passage)
        )
    names = _CAPITALISED.findall(label)[1:]
    return any(
        _has_name(names, mention, each, passage)
        and any(word not in label for word in _CAPITALISED.findall(_before(each, passage)))
        for each in passage.mentions
        if each is other or mention.span.end <= each.span.start < other.span.start
    )


def _is_compared(label: str, mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount right behind the figure's own is what that is more or less than, and the label says nothing of
    before: 2.9人, *高于前一周的*1.7人."""
    before = _before(other, passage)
    is_next = 0 <= other.span.start - mention.span.end <= len(before)
    is_more = (
        is_next
        and same_unit(mention, other)
        and _BREAK.split(before)[-1].startswith(labelling_of(passage.language).comparing)
    )
    return is_more and not called_former(label, passage.language)


def _is_record(mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether two amounts are of one record: 10勝5敗."""
    return {passage.sentence[each.core.end : each.core.end + 1] for each in (mention, other)} <= _RECORD


def _is_thing_behind(label: str, mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether the label ends with a word that stands between its amount and the next, and not behind the other one:
    219*艘各类舰艇*和71架军用飞机."""
    thing = label[-_LEAST:]
    is_sign = _SIGNS.fullmatch(thing) is not None and label[-2 * _LEAST :] not in _before(other, passage)
    return is_sign and thing in _behind(mention, passage) and thing not in _behind(other, passage)


def _is_in_own_part(label: str, mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether the sentence has what a label begins with in the part of its amount and not in that of another, which
    semicolons part: 对欧盟进出口2.75万亿元；*对美国*进出口2.25万亿元."""
    name = label[:_LEAST]
    own, theirs = (_part(each, passage) for each in (mention, other))
    return own != theirs and _SIGNS.fullmatch(name) is not None and name in own and name not in theirs


def _part(mention: Mention, passage: PassageInSentence) -> str:
    """What stands between the semicolons around an amount."""
    before = _PARTS.split(passage.sentence[: mention.core.start])[-1]
    return before + _PARTS.split(passage.sentence[mention.core.start :])[0]


def _is_share(label: str, mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether a label says a share, as does what stands before its amount and not before the other: *占*总值的15%."""
    if not label.endswith(_SHARES):
        return False
    own, theirs = (_BREAK.split(_before(each, passage))[-1] for each in (mention, other))
    return any(each in own for each in (*_SHARES, *_SHARED)) and not any(
        each in theirs for each in (*_SHARES, *_SHARED)
    )


def _is_told_there(label: str, mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether another amount is the share that a label says, or in the part that has what it begins with, and this
    one's has nothing of it that the other has not."""
    if _is_share(label, other, mention, passage):
        return True
    if not _is_in_own_part(label, other, mention, passage):
        return False
    own, theirs = (_part(each, passage) for each in (mention, other))
    pairs = (label[at : at + _LEAST] for at in range(len(label) - 1))
    lead = _BREAK.split(_before(other, passage))[-1]
    return label[:_LEAST] in lead and not any(pair in own and pair not in theirs for pair in pairs)


def _is_where(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount only says in how many places what the label names was: 土砂災害は*19都県で*199件."""
    found = _PLACES.match(passage.sentence, mention.core.end)
    return found is not None and found[1][-1] not in label


def is_age_of_name(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount is an age in brackets behind a name, and the label says no age: 山口会長（39）."""
    found = _AGE.search(passage.sentence[max(0, mention.core.start - 2) : mention.core.end + 2])
    is_age = found is not None and mention.quantity.unit is None
    return is_age and not any(word in label for word in labelling_of(passage.language).ages)


def _is_apart(mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether words stand between two amounts that say more than that it changed from the one to the other: 8万円*から*
    9万円, 5%*上昇し*12%."""
    first, second = sorted((mention, other), key=lambda each: each.span.start)
    between = passage.sentence[first.span.end : second.span.start]
    for field in ("rises", "falls"):
        between = words_of(passage.language, field).sub(" ", between)
    return not between.startswith(_FROM) and _SIGNS.search(between) is not None


def _has_name(names: list[str], mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether a name of the label stands right before its amount, and another stands so before an amount in the same
    unit: sales of $5m, *Borussia's* of $3m."""
    if not names or not (same_unit(mention, other) or _is_bare(mention)):
        return False
    own, theirs = _BREAK.split(_before(mention, passage))[-1], _before(other, passage)
    return any(name in own and name not in theirs for name in names) and bool(theirs.strip(LINKING_SIGNS))


def _is_bare(mention: Mention) -> bool:
    """Whether an amount has no unit of its own: 750 million euros, and *500 million*."""
    return mention.quantity.unit is None and mention.listed is None


def _before(mention: Mention, passage: PassageInSentence) -> str:
    """What stands before an amount and behind the one before it."""
    ends = [each.span.end for each in passage.mentions if each.span.end <= mention.span.start and not each.is_named]
    return passage.sentence[max(ends, default=0) : mention.span.start]


def _behind(mention: Mention, passage: PassageInSentence) -> str:
    """What stands behind an amount in its part of the sentence, before the next one."""
    starts = [each.span.start for each in passage.mentions if each.span.start >= mention.core.end and not each.is_named]
    return _BREAK.split(passage.sentence[mention.core.end : min(starts, default=len(passage.sentence))])[0]


def is_led_alone(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether all that stands before an amount in its clause is in the label, which has the rest from before: of
    "以色列死亡人数", 死亡人数 before 448人."""
    lead = _lead(mention, passage)
    return len(lead) >= _LEAST and lead in label


def is_led_instead(label: str, mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether that is so of an amount, and not of one before it of the same measure: 국보 2점, *보물* 5점, of a label
    that has 보물. Only in scripts without spaces."""
    return (
        is_edgeless(label)
        and other.core.end <= mention.core.start
        and same_unit(mention, other)
        and is_led_alone(label, mention, passage)
        and not is_led_alone(label, other, passage)
    )


def _is_head_of(label: str, mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether the label ends with what stands right before its amount, and less so before the other."""
    own = shared_head(label, mention, passage)
    if own < _LEAST or own <= shared_head(label, other, passage) or tells_change(label, passage.language):
        return False
    rest, theirs = label[:-own], _before(other, passage)
    pairs = (rest[at : at + _LEAST] for at in range(len(rest) - 1))
    lead = passage.sentence[: mention.span.start]
    is_topic = _before(other, passage).endswith(_TOPICS)  # ブランビーズ*が*24－0で勝ち、勝ち点14
    leads = is_led_alone(label, other, passage) and not is_topic
    return not leads and not any(pair in theirs and pair not in lead for pair in pairs)


def of_other_words(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The other amount with a name of the label right before it, where another name stands before this one; or which
    this one is more or less than, where the label says nothing of before."""
    for other in others:
        if is_edgeless(label):
            if _is_compared(label, other, mention, passage) and not _has_pair(label, _lead(mention, passage)):
                return other
            continue
        names = _CAPITALISED.findall(label)[1:]
        if mention.span.end <= other.span.start and not _BREAK.search(_before(other, passage)):
            continue  # from $900 *in May* to $1,050
        if _has_name(names, other, mention, passage) and any(
            word not in label for word in _CAPITALISED.findall(_before(mention, passage))[-_LEAST:]
        ):
            return other
    return None


def led_elsewhere(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The other amount before which stands, in its clause, nothing but what the label has, where something else stands
    before this one."""
    if not is_edgeless(label):
        return None
    if other := next((each for each in others if _is_told_there(label, mention, each, passage)), None):
        return other
    if is_led_alone(label, mention, passage):
        return None
    others = [each for each in others if same_unit(each, mention) and _is_apart(mention, each, passage)]
    others = [each for each in others if not _is_told_between(label, mention, each, passage)]
    others = [each for each in others if not _says_more(label, mention, each, passage)]
    lead = _lead(mention, passage)
    if all(lead[at : at + _LEAST] in label for at in range(len(lead) - 1)):
        return None
    # 公布8月失業率3.56%, and 8月失業率3.42%: its own amount is led by all that leads the other.
    return next(
        (each for each in others if is_led_alone(label, each, passage) and _lead(each, passage) not in lead), None
    )


def _is_told_between(label: str, mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether the label has the verb that stands between two amounts, and is of the first: 217人*死亡*350人受伤."""
    return runs_on(mention, other, passage) and _has_pair(label, passage.sentence[mention.core.end : other.span.start])


def _says_more(label: str, mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether two signs of what tells whose a label's noun is stand before its amount, behind the one before it, and
    not before the other: of 年俸400万円で、*北港*時代の2億円, the "北港時代の年俸"."""
    own, theirs = (_part_before(each, passage) for each in (mention, other))
    whose = label[: max(label.rfind(of) for of in "の的")]
    pairs = (run[at : at + _LEAST] for run in _SIGNS.findall(whose) for at in range(len(run) - 1))
    return any(pair in own and pair not in theirs for pair in pairs)


def _part_before(mention: Mention, passage: PassageInSentence) -> str:
    """What stands between an amount and the one before it."""
    ends = (each.core.end for each in passage.mentions if each.core.end <= mention.core.start and not each.is_named)
    return passage.sentence[max(ends, default=0) : mention.core.start]


def _lead(mention: Mention, passage: PassageInSentence) -> str:
    """What stands before an amount in its clause, without what joins the two; "" where that is what the amount before
    counts: 5*打数*1安打."""
    before = [each for each in passage.mentions if each.span.end <= mention.span.start and not each.is_named]
    if before and before[-1].quantity.unit is None and not _BREAK.search(_before(mention, passage)):
        return ""
    return _BREAK.split(_before(mention, passage))[-1].strip(LINKING_SIGNS)


def _has_pair(label: str, words: str) -> bool:
    """Whether two signs of a label are in `words` without what compares."""
    return any(label[at : at + _LEAST] in words for at in range(len(label) - 1))
