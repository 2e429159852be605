"""Times that an amount is only held against, and those since which something is so."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import lists_of, words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of
from digest.quantities.times.days import Days
from digest.quantities.times.named_parts import since_record
from digest.text.scripts import is_edgeless
from digest.text.words.tokens import tokens

_FROM = r"(?:から|を)(?=(?:約|およそ)?\d)"  # 前年から7%減, but not 4月から続く
_OF_YEAR = re.compile(r"\d{4}[年년][的の]")  # 从*2008年的*5.5万人次增加到: no time since which something is so
_OF_MONTH = re.compile(r"(?:\d{4}[年년])?\d{1,2}[月월](?:の|的)\d")  # 从4月的5.2%降至: no beginning
_UP_ON = re.compile(r"(?:%|per\s?cent|points?)\son\s(?:the\s)?$", re.IGNORECASE)  # up 5% on a year earlier
_OF = r"|(?:[度도](?:の|의)?\s?|の|의?\s)[^\s、。，,\d]{1,6}"
"""What an amount of a year is of that another is compared with, in Japanese and Korean."""
_ENDS_PART = re.compile(r"[\d，、；。;%％]")
_HAS_DIGIT = re.compile(r"\d")
_FROM_OR_ON = re.compile(r"from|\son\s|\squ'", re.IGNORECASE)
_RELATING = ("since", "compared")
_LOOK = 32
_SHORT = 4
_LONG_SPANS = frozenset({"year", "month", "quarter", "week"})
_THAT = ("que ", "qu'", "che ")
"""Words for "than" that are "that" as well: más que en 2019, dijo que en 2019."""
_THAN = frozenset({"als", "dan", "än", "niż", "чем"})
"""Such words that mean much else as well: weniger *als* im Vorjahr, als im Vorjahr das Werk schloss."""


def may_be_held_against(text: str, language: str) -> bool:
    """Whether `text` has any word of those by which an amount is only held against a time, or a time begins something,
    as most have none: then no time is an aside or a contrast, or goes on until now. In some languages no list has all
    of these words."""
    words = assertions(language)
    if words.since_behind or words.compared_behind or lists_of(language, *_RELATING).may_be_in(text):
        return True
    return _FROM_OR_ON.search(text) is not None


def is_contrast_of(text: str, start: int, end: int, language: str) -> bool:
    """Whether an amount is surely only held against the time at `start` to `end`: than in 2019, the highest since 2019,
    down 3% from 2019."""
    before = text[max(0, start - 2 * _LOOK) : start]
    if _leads_sentence(text, start, language):
        return False
    if (since := _since_behind(language).match(text, end)) and _record(language).match(text, since.end()):
        return True
    # Most texts have no word of any, which is known of all of their words.
    if words_of(language, "since").may_be_in(text) and since_record(language).search(before):
        return True
    if words_of(language, "compared").may_be_in(text) and _is_compared(before, language):
        return True
    if _comparing_by_that(language).search(before):
        return True
    return "from" in before.casefold() and _moved_from(language).search(before) is not None


def is_aside(text: str, start: int, end: int, language: str) -> bool:
    """Whether an amount is only compared with the time at `start` to `end` of `text`, be it not surely so."""
    if _leads_sentence(text, start, language):
        return False
    return (
        ends_with(text, start, language, "compared")
        or _compared_behind(language).match(text, end) is not None
        or bool(_UP_ON.search(text[max(0, start - _LOOK) : start]))
    )


def _leads_sentence(text: str, start: int, language: str) -> bool:
    """Whether a sentence says from its beginning what was so in the same part of another year: *No mesmo trimestre* do
    ano passado, a taxa era de 11%. Elsewhere such words compare."""
    parts = assertions(language).same_parts
    return bool(parts) and start <= _LOOK and _same_part_first(language).match(text[:start]) is not None


@lru_cache(maxsize=64)
def _same_part_first(language: str) -> re.Pattern[str]:
    return re.compile(rf"\W*[^\W\d_]{{1,4}}\s{one_of(assertions(language).same_parts)}\s?$")


def is_held_against(before: str, language: str) -> bool:
    """Whether a word by which an amount is only compared stands before a year, with a few words between: na comparação
    *com igual mês de* 2019."""
    ends = [match.end() for match in words_of(language, "compared").finditer(before[-_LOOK:])]
    between = before[-_LOOK:][ends[-1] :] if ends else ","
    return "," not in between and not _HAS_DIGIT.search(between)


def until_now(
    text: str, start: int, end: int, language: str, published: dt.date | None, days: tuple[Days, ...]
) -> tuple[Days, ...]:
    """The `days` of a time, until the article's day where the time is when something began."""
    if published is None or _OF_YEAR.match(text, start):
        return days
    if _since_behind(language).match(text, end):
        return tuple((first, max(last, published)) for first, last in days if first <= published) or days
    if not ends_with(text, start, language, "since") or _OF_MONTH.match(text, start):
        return days
    return tuple((first, max(last, published)) for first, last in days)


def ends_with(text: str, start: int, language: str, field: str) -> bool:
    """Whether one of the words stands right before the time at `start` of a text, or a few words ahead of it."""
    words = words_of(language, field)
    if not words.may_be_in(text):  # as of most texts, which is known of all of it
        return False
    near = text[max(0, start - _LOOK) : start]
    ends = [match.end() for match in words.finditer(near)]
    between = near[ends[-1] :] if ends else ","
    if is_edgeless(near) and (len(between) > _SHORT or _ENDS_PART.search(between)):  # 同比增长18%；二季度
        return False
    if field == "since" and _HAS_DIGIT.search(between):  # from £220m a year earlier
        return False
    return "," not in between and len(between.split()) <= 1


@lru_cache(maxsize=64)
def _since_behind(language: str) -> re.Pattern[str]:
    """What follows a time at which something began, where a language says so behind it: 2008년 *이후*."""
    phrases = assertions(language).since_behind
    return re.compile(rf"[年년]?\s?{one_of(phrases)}" if phrases else r"(?!)")


@lru_cache(maxsize=64)
def _record(language: str) -> re.Pattern[str]:
    """What says behind it that an amount of now is only held against that time: *最高*."""
    phrases = assertions(language).records
    return re.compile(rf"[^。.]{{0,16}}?{one_of(phrases)}" if phrases else r"(?!)")


def _is_compared(before: str, language: str) -> bool:
    """Whether a time is only compared with, by words that mean nothing else at the end of what stands `before` it, or
    with a noun for a part of it between: gegenüber *dem letzten Vor-Corona-Jahr* 2019."""
    if _compared_by_noun(language).search(before):
        return True
    comparing, ends = _comparing(language)
    last = tokens(before)[-1:]
    # Most times have another word before them, which is told without the expression where it is in ASCII.
    return (not before.isascii() or not ends.isdisjoint(map(str.lower, last))) and comparing.search(before) is not None


@lru_cache(maxsize=64)
def _comparing(language: str) -> tuple[re.Pattern[str], frozenset[str]]:
    """Of the words before a time that is only compared with, those that mean nothing else, right before it or before
    the part of it that is meant; and the last word of each."""
    words = assertions(language)
    sure = [each for each in words.compared if len(each) > _SHORT and each not in words.since]
    sure = [each for each in sure if not each.startswith(_THAT)]
    ends = frozenset(tokens(each)[-1].lower() for each in (*sure, *words.same_parts))
    one = "|".join(map(re.escape, sure))
    part = rf"(?:{one_of(words.same_parts)}\s)?" if words.same_parts else ""
    return re.compile(rf"(?<!\w)(?:{one})\s{part}$" if sure else r"(?!)", re.IGNORECASE), ends


@lru_cache(maxsize=64)
def _compared_by_noun(language: str) -> re.Pattern[str]:
    """The same words with a noun for a time behind them, and what stands between the two and behind it."""
    sure = [each for each in assertions(language).compared if len(each) > _SHORT and not each.startswith(_THAT)]
    nouns = [name for name, span in grammar(language).units.span_names.items() if span in _LONG_SPANS and len(name) > 1]
    if not sure or not nouns or is_edgeless(sure[0]):
        return re.compile(r"(?!)")
    links = one_of(sorted(labelling_of(language).of)) if labelling_of(language).of else "(?!)"
    return re.compile(
        rf"(?<!\w)(?:{'|'.join(map(re.escape, sure))})(?:\s[^\W\d_][\w-]*){{0,3}}\s[\w-]*{one_of(nouns)}\s"
        rf"(?:{links}\s)?$",
        re.IGNORECASE,
    )


@lru_cache(maxsize=64)
def _comparing_by_that(language: str) -> re.Pattern[str]:
    """The words for "than" that are "that" as well, behind a word that compares: *autant* d'entrées *qu'en* 2008."""
    words = assertions(language)
    that = [re.escape(each) for each in words.compared if each.startswith(_THAT) or each in _THAN]
    more = [re.escape(each) for each in (*words.greater, *words.lesser, *words.as_much) if each]
    if not that or not more:
        return re.compile(r"(?!)")
    bare = {"que": "que ", "qu'": "qu'", "che": "che "}  # de moins *qu'*un an auparavant
    bare_forms = [said for begun, said in bare.items() if any(each.startswith(begun) for each in words.compared)]
    ends = "|".join((*(rf"{each}\s" for each in that), *bare_forms))
    return re.compile(rf"(?<!\w)(?:{'|'.join(more)})(?:\s[^\W\d_][\w'’-]*){{0,4}}\s(?:{ends})$", re.IGNORECASE)


@lru_cache(maxsize=64)
def _moved_from(language: str) -> re.Pattern[str]:
    """What ends so in English: down 3.2 points *from* 2022."""
    if language.split("-")[0].lower() != "en":
        return re.compile(r"(?!)")
    words = assertions(language)
    moved = "|".join(map(re.escape, (*words.rises, *words.falls)))
    return re.compile(rf"(?<![\w-])(?:{moved})(?:\s[\w.,%£$€]+){{0,3}}\sfrom\s$", re.IGNORECASE)


@lru_cache(maxsize=64)
def _compared_behind(language: str) -> re.Pattern[str]:
    """What follows a time that an amount is only compared with, where a language says so behind it."""
    words = assertions(language)
    if not words.compared_behind:
        return re.compile(r"(?!)")
    same = f"(?:{'|'.join(words.same_times)})?" if words.same_times else ""
    of = "" if language.startswith(("zh", "yue")) else _OF  # 2026년도 *확보액* 대비
    return re.compile(rf"[年년]?(?:\s?{same}{of})\s?(?:{'|'.join(words.compared_behind)}|{_FROM})")
