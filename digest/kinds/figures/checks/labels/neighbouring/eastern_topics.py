"""What each amount of a sentence is told of, where words are written without edges and several things are told of one
after the other: *民主党* 36%, *国民の力* 29%; *긍정 평가*는 27%, *부정 평가*는 65%.

What stands before an amount and behind the one before it is its topic; an amount without any goes on with the topic of
the one before it. Only the words count that no amount of its kind beside it has too.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from digest.kinds.figures.checks.in_sentence.clauses import clauses
from digest.kinds.figures.checks.in_sentence.sentence import whole_sentence
from digest.kinds.figures.checks.labels.kinds import FITS, kind_of, label_kind
from digest.kinds.figures.checks.labels.moving.changes import called_former, same_unit
from digest.kinds.figures.checks.labels.neighbouring.eastern import is_moved
from digest.kinds.figures.checks.labels.words import Keys, lettered, told
from digest.quantities.amount import Qualifier
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.patterns import one_of
from digest.quantities.units import UnitKind
from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless
from digest.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_COUNTED = deferred(
    "(?:[의の]\\s?)?(?:[\\u4e00-\\u9fff\\u30a1-\\u30f6ー々]{1,8}|[\\uac00-\\ud7a3]+(?:\\s[\\uac00-\\ud7a3]+)?)(?=[、와과と和及]|,\\s|以及)"
)
"""What an amount counts, right behind it and before what joins it to the next: 2515명*의 인명피해*와."""
_PARTICLE = deferred("^(?:에서|으로|까지|부터|에게|보다)(?=\\s)")
_DATE = deferred("\\d{1,4}\\s?[年月日年월일号號](?:間|间|后|後|前)?(?:の?段階|の?時点|时|時)?")
_LAST_LINK = deferred("(?:[の的의]?\\s?、(?:[率幅額폭율률]|速度)?|[の的의을를\\s])+$")
_OKURIGANA = deferred("(?<=[\\u4e00-\\u9fff])[ぁ-ん]{1,2}$")
_LISTING = (",", "、", "，", "；")
_UNTOLD = (
    "rises", "falls", "last_year", "last_month", "last_week", "this_year", "compared_behind", "since_behind",
)  # fmt: skip
_OF = deferred(
    "\\s?(?:규모의|상당의|의|規模の|相当の|の)\\s?((?:[\\u4e00-\\u9fff\\u30a1-\\u30f6ー]{2,10}|[\\uac00-\\ud7a3]{2,10}))"
)
"""What an amount is of, right behind it: 8572억원*의 재산피해*."""
_NOUN = deferred("([\\u4e00-\\u9fff]{2,6}?)(?=[的，、；。,;]|[^\\u4e00-\\u9fff]|$)|([\\u4e00-\\u9fff]{2,4})")
_TRAIL = deferred("([\\u4e00-\\u9fff]{2,20}?)(?=[，、；。,;]|[与與和及][约約逾超]?\\d|$)")
"""What is said behind an amount up to the next comma, or what joins it to the next: 83.5%*党员表示满意*."""
_CHINESE = ("zh", "yue")
_DENIED = deferred("[不未無无]([\\u4e00-\\u9fff])[\\u4e00-\\u9fff]")
"""What is denied is another thing: 不*满*意."""
_BRACKETED = deferred("[\\u3400-\\u9fff\\u30a1-\\u30f6ー\\uac00-\\ud7a3A-Za-z]\\s?[（(]$")
_OWNED = deferred("[\\s、，,]*[\\u3400-\\u9fff\\u30a1-\\u30f6ー]{2,}(?<![年月日期度])の")
"""What an amount is that begins its clause: *阪神の*300万人."""
_TIMES = "[去今昨明前上本当當][年季月天日晚周週]|[上下]半年|(?<=[\\d零〇一二三四五六七八九十])[年月日](?!均)|季度"
"""How Chinese says when, right behind what a sentence is about: 新港*去年*, 新港今年*上半年*."""
_OTHER_SUBJECT = deferred(f"[，,；;][^，,；;\\d]{{2,8}}(?:{_TIMES})")
_SUBJECT = deferred(f"{_TIMES}|[，,；：:]|因[为為]?|由于|由於")
_FEWEST = 2
"""How many signs have to be left of what is told of behind the subject."""
_FEW = 3
"""How many pairs of signs a noun has at most that stands by itself before its amount: 일본(162만 명)."""
_BUT = deferred("([\\u4e00-\\u9fff]{2,6})以外")
"""製造業*以外* is 非製造業."""
_ALONE = deferred(
    "[去今昨明前上本来來翌昨同][年季月週周期]|今回|前回|내년|올해|작년|지난해|지난달|이번|"
    "最[高低大小多少長短长]|過去最|가장|역대|最も|一番|史上|歷來|历来"
)
"""When an amount was so, and that it is the most of all: what a label says, and no more than one lead."""
_CLOSE = 24


class AmountTopic(NamedTuple):
    """The words of a topic, those with the words of where all of it is so, those of the noun behind the amount that it
    is of, and those of the noun that its particle stands behind; whether any are the amount's own, and whether they
    name what they tell of by themselves."""

    words: Keys
    every: Keys
    of: Keys
    noun: Keys
    is_own: bool
    is_named: bool


def of_other_topic(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """That of `others` whose topic the label names by words that this one's lacks, where it has no word of this one's
    alone; None where there is none, or this amount has no topic of its own."""
    said = _said(label, mention, others, passage)
    every = topics(passage.sentence, passage.language) if said else {}
    own = every.get(mention.core)
    if own is None or not (own.is_own or own.is_named) or not own.words:
        return None
    alike = [each for each in others if each.core in every and _is_alike(mention, each, passage)]
    alike = [each for each in alike if not _stands_alone_with(label, mention, each, passage)]
    named = [each for each in alike if said & (every[each.core].words | every[each.core].of) - own.every - own.of]
    alone = (own.every | own.of) - _union(every[each.core] for each in named)
    if named and alone and not said & alone:
        return named[0]
    nouns = [each for each in named if (noun := every[each.core].noun) and noun <= said and own.noun.isdisjoint(noun)]
    if nouns and own.noun and own.noun.isdisjoint(said):
        return nouns[0]
    return next((each for each in named if _leaves_out(every[each.core], own, said, each, mention)), None)


def _leaves_out(topic: AmountTopic, own: AmountTopic, said: Keys, other: Mention, mention: Mention) -> bool:
    """Whether a later topic leaves out what the amount's own says, and a label has all of the later one and lacks what
    that does not have: 청년층 *취업자*는 18만 명, 중년층도 7만 명."""
    is_later = mention.core.end <= other.core.start
    return is_later and topic.is_own and topic.words <= said and bool(own.words - topic.words - said)


def _stands_alone_with(label: str, mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether a label says when, or that it is the most, as the words right before this amount alone do."""
    own, theirs = (_ALONE.findall(_close_lead(each, passage)) for each in (mention, other))
    return any(each in own and each not in theirs for each in _ALONE.findall(label))


def _close_lead(mention: Mention, passage: PassageInSentence) -> str:
    before = [each.span.end for each in passage.mentions if each.span.end <= mention.span.start]
    low = max([mention.span.start - _CLOSE, 0, *before])
    return passage.sentence[low : mention.core.start]


def of_own_topic(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> list[Mention]:
    """Those of `others` which the label may be of, where it names this one's topic by words that theirs lack: none of
    other topics, unless it has words of a later one too; what a later part leaves out, the earlier one says."""
    said = _said(label, mention, others, passage)
    every = topics(passage.sentence, passage.language) if said else {}
    own = every.get(mention.core)
    if own is None:
        return others
    if called_former(label, passage.language):
        return others
    kind = label_kind(label, passage.language)
    if kind is not None and kind_of(mention, passage.language) not in FITS[kind]:
        return others
    theirs = [each for each in others if each.core in every and not _is_one(every[each.core], own)]
    if not said & ((own.every | own.of) - _union(every[each.core] for each in theirs)):
        return others
    later = [each for each in theirs if mention.core.end <= each.core.start and _is_alike(mention, each, passage)]
    if any(said & (every[each.core].words - own.every) for each in later):
        return others
    return [each for each in others if each not in theirs]


def _is_one(one: AmountTopic, other: AmountTopic) -> bool:
    """Whether one of two topics has all words of the other: it may go on with it."""
    return one.every <= other.every or other.every <= one.every


def _said(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Keys:
    """The words of a label by which topics are told apart: none of what all that is counted so may be, as 用戶 is where
    戶 are counted."""
    if not others or not is_edgeless(label) or not is_edgeless(passage.sentence):
        return frozenset()
    unit = mention.quantity.unit
    counter = unit.code if unit is not None and unit.kind is UnitKind.NOUN else ""
    if len(counter) == 1 and counter not in labelling_of(passage.language).of_people:
        label = label.replace(counter, "、")
    return frozenset(topic_words(label, passage.language))


def _union(topics: Iterable[AmountTopic]) -> Keys:
    return frozenset[str]().union(*(each.words | each.of for each in topics))


def _is_alike(one: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether two amounts are in one unit or both shares, and both what something changed by, or neither."""
    shares = {kind_of(each, passage.language) for each in (one, other)} == {CountedKind.SHARE}
    return (shares or same_unit(one, other)) and _moves(one, passage) is _moves(other, passage)


def _moves(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount is what something changed by, be it by the verb of a later one."""
    return is_moved(mention, passage) or moved_with(mention, passage) is not None


def moved_with(mention: Mention, passage: PassageInSentence) -> Mention | None:
    """The amount by whose verb one that is listed before it changed, where verbs stand last: 5点、*6点*増えた."""
    if not labelling_of(passage.language).topical:
        return None
    is_listed = passage.sentence[mention.span.end : mention.span.end + 1] in _LISTING
    after = [each for each in passage.mentions if each.span.start >= mention.span.end and not each.is_named]
    alike = next((each for each in after if same_unit(mention, each)), None) if is_listed else None
    if alike is None or is_moved(alike, passage):
        return alike
    return moved_with(alike, passage)


@lru_cache(maxsize=32)  # several figures of an article often stand in one sentence
def topics(sentence: str, language: str) -> Mapping[Span, AmountTopic]:
    """The topics of the amounts of `sentence`, by where their cores stand."""
    amounts = [each for each in whole_sentence(sentence, language).mentions if not each.is_named]
    breaks = [part.start for part in clauses(sentence, language)]
    found: dict[Span, AmountTopic] = {}
    before, is_named = 0, False
    last, frame, noun = frozenset[str](), frozenset[str](), frozenset[str]()
    for amount in amounts:
        lead, is_new = _lead(sentence, before, amount, breaks)
        frames = list(_framing(language).finditer(lead))
        near = lead[frames[-1].end() :] if frames else lead
        if amount is amounts[0] and language.startswith(_CHINESE):
            near = _behind_subject(near, sentence[amount.span.end :])
        words, around = (frozenset(topic_words(each, language)) for each in (near, lead))
        refers = _refers_back(lead, language)
        has_topic = not refers and _has_topic(near, language)
        is_new = bool(words) and not refers and (is_new or has_topic)
        is_named = has_topic if is_new else is_named and not refers
        last, frame = (words, around) if is_new else (last | words, frame | around)
        if is_new:
            noun = _noun_of(near, language) or (words if len(words) <= _FEW else frozenset())
        behind = _OF.match(sentence, amount.span.end)
        is_bare = amount.quantity.unit is None and Qualifier.ORDINAL not in amount.qualifiers
        is_classified = language.startswith(_CHINESE) and amount.quantity.unit_kind is UnitKind.NOUN
        counted = _NOUN.match(sentence, amount.core.end) if is_bare or is_classified else None
        trail = _TRAIL.match(sentence, amount.span.end) if language.startswith(_CHINESE) else None
        named = "、".join(each[each.lastindex or 1] for each in (behind, counted, trail) if each)
        of = frozenset(topic_words(named, language))
        found[amount.core] = AmountTopic(last, frame, of, noun, bool(words or of) and not refers, is_named)
        before = trail.end() if trail else amount.span.end
    return found


def _behind_subject(lead: str, rest: str) -> str:
    """What Chinese words before the first amount of a sentence tell behind the subject of all of it, which ends before
    a time, a comma or a reason: 新港去年*营收*3亿元，纯益1亿元. A `rest` with such a time may have another."""
    found = list(_SUBJECT.finditer(lead))
    if not found or _OTHER_SUBJECT.search(rest):
        return lead
    near = lead[found[-1].end() :]
    return near if len(near) >= _FEWEST else lead


def _lead(sentence: str, before: int, amount: Mention, breaks: list[int]) -> tuple[str, bool]:
    """What stands between the amount before, which ends at `before`, and one: behind the first break, if there is one,
    and what the one before counts. And whether there is such a break."""
    start = amount.span.start
    first = next((each for each in breaks if before <= each < start), None) if before else None
    counted = _COUNTED.match(sentence, before, start) if before else None
    begin = counted.end() if counted else before if first is None else first
    return sentence[begin:start], first is not None or counted is not None


def _has_topic(lead: str, language: str) -> bool:
    """Whether the words before an amount have a noun with the particle of what is told of, where a language has one, or
    the amount stands in brackets behind it, or is its: 阪神*の*300万人."""
    if _BRACKETED.search(lead) or _OWNED.fullmatch(lead):
        return True
    particles = labelling_of(language).topical
    return not particles or _topic_particle(particles).search(lead) is not None


def _noun_of(lead: str, language: str) -> Keys:
    """The words of the last noun that stands before the particle of what is told of."""
    return frozenset(topic_words(told_of(lead, language), language))


def told_of(lead: str, language: str) -> str:
    """The last noun of some words that stands before the particle of what is told of; "" where there is none, or the
    language has no such particle."""
    particles = labelling_of(language).topical
    found = _topic_particle(particles).finditer(lead) if particles else ()
    nouns = [each["noun"] for each in found if not lead[: each.start()][-1:].isdigit()]  # no 億円 of 3222億円で
    return nouns[-1] if nouns else ""


@lru_cache(maxsize=8)
def _topic_particle(particles: tuple[str, ...]) -> re.Pattern[str]:
    sign = r"[\u3400-\u9fff\u30a1-\u30f6ー\uac00-\ud7a3A-Za-z]"
    short = (
        r"(?<![\uac00-\ud7a3])[군시도구청]|(?<![\u30a1-\u30faー])[\u30a1-\u30fa]"  # the county, the city; セ・リーグ
    )
    return re.compile(rf"(?P<noun>{sign}+?{sign}|{short})[」』”’]?{one_of(particles)}(?![\uac00-\ud7a3])")


@lru_cache(maxsize=8)
def _framing(language: str) -> re.Pattern[str]:
    """What ends words that say of all that follows where it is so."""
    words = labelling_of(language).framing
    return re.compile(rf"{one_of(sorted(words))}[\s、，,]" if words else r"(?!)")


def _refers_back(lead: str, language: str) -> bool:
    """Whether the words before an amount go on with what was told before: *这个*数字达到200亿元."""
    return _back(language).search(lead) is not None


@lru_cache(maxsize=8)
def _back(language: str) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, labelling_of(language).back)) or r"(?!)")


@lru_cache(maxsize=256)  # a label is asked for by several checks, and a sentence by each of its figures
def topic_words(text: str, language: str) -> tuple[str, ...]:
    """The words of a topic or a label by which it differs from others, in order: none of a change, and none of when
    that was."""
    left = _without_untold(text, language)
    keys = (each for word in told(left, language) for each in sorted(word))
    return (*lettered(left), *(each for each in keys if len(each) > 1))


def ends_with(label: str, word: str, language: str) -> bool:
    """Whether a label ends with a word of its topic, but for a word of a change or the ending of a verb behind it."""
    left = _LAST_LINK.sub("", _without_untold(label, language))
    return left.endswith(word) or _OKURIGANA.sub("", left).endswith(word)


def _without_untold(text: str, language: str) -> str:
    text = _BUT.sub(r"非\1", _DATE.sub("、", _PARTICLE.sub("", text)))
    if language.startswith(_CHINESE):
        text = _DENIED.sub(r"不\1、", text)
    for pattern in _untold(language):
        text = pattern.sub("、", text)
    return text


@lru_cache(maxsize=8)
def _untold(language: str) -> tuple[re.Pattern[str], ...]:
    is_korean = language.startswith("ko")
    rest = r"[\uac00-\ud7a3]*" if is_korean else ""
    words = [one_of(sorted(labelling_of(language).untold))] if labelling_of(language).untold else []
    words += [words_of(language, field).pattern for field in _UNTOLD]
    found = [re.compile(rf"{rest}(?:{each}){rest}") for each in words]
    times = assertions(language).same_times
    if is_korean and (short := [each for each in times if len(each) == 1]):  # 지난해 *말*, but no 말레이시아
        found.append(re.compile(rf"(?<![\uac00-\ud7a3]){one_of(short)}(?:에는?|까지|부터)?(?![\uac00-\ud7a3])"))
        found.append(re.compile(rf"{rest}{one_of([each for each in times if len(each) > 1])}{rest}"))
    elif times:
        found.append(re.compile(words_of(language, "same_times").pattern))
    return tuple(found)
