"""The noun that an amount is told of, where words are written without edges: *韓国*が695億円, *건설업*은 9만 명."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of
from digest.text.deferred_pattern import deferred

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_RUN = "(?:[0-9\u4e00-\u9fff\u30a1-\u30f6ー々A-Za-z]+|[0-9\uac00-\ud7a3A-Za-z]+)"
_BREAK = deferred(r"[、，,；;。]\s?|\)\s")
_BRACKET = deferred(r"[（(「『\s]+$")
_LAST_RUN = deferred(rf"({_RUN})[의のを을를]?\s?$")
_MODIFIER = deferred(
    "(?:[한된난은던인는진긴린운할될온른해로서지터까며고간에]|대비|보다|이후|이상|각각|모두|기간|동기)$"
)
"""How Korean words end that say more of what is behind them, or that are none of its nouns."""
_PLACE = deferred(r"(?:^|[，、,”\"]|造成|其中)([\u4e00-\u9fff]{2,4}?)[省市县縣区區州]?$")
_TIMES = ("last_year", "this_year", "last_month", "last_week", "rises", "falls", "compared_behind")
_SHORTEST = 2


def head_before(mention: Mention, passage: PassageInSentence) -> str:
    """The noun that stands before an amount and is what it is told of, or before the change that led to it; "" where
    the sentence has none there."""
    amounts = [each for each in passage.mentions if not each.is_named]
    place = next((order for order, each in enumerate(amounts) if each.core == mention.core), None)
    while place is not None and place >= 0:
        start = amounts[place - 1].span.end if place else 0
        lead = passage.sentence[start : amounts[place].span.start]
        breaks = list(_BREAK.finditer(lead))
        if breaks or not place:
            return _head(lead[breaks[-1].end() if breaks else 0 :], passage.language)
        if head := _head(lead, passage.language):
            return head
        place -= 1
    return ""


def first_noun(passage: PassageInSentence) -> str:
    """The name of a place with which a sentence that is parted from others by semicolons begins: *广西*53.5万人受灾; ""
    where none does."""
    first = next((each for each in passage.mentions if not each.is_named), None)
    lead = passage.sentence[: first.span.start] if first else ""
    named = _PLACE.search(lead)
    return named[1] if named else ""


@lru_cache(maxsize=256)
def _head(lead: str, language: str) -> str:
    lead = _BRACKET.sub("", lead)
    told = [match[1] for match in _topics(language).finditer(f"{lead} ")]
    last = _LAST_RUN.search(lead)
    direct = last[1] if last else ""
    is_marked = direct.endswith(labelling_of(language).topical)
    is_marked = is_marked or direct.endswith(tuple(labelling_of(language).having))
    if direct and not is_marked and not _MODIFIER.search(direct) and _tells(direct, language):
        return direct
    return told[-1] if told and _tells(told[-1], language) and not _MODIFIER.search(told[-1]) else ""


def topic_of(mention: Mention, passage: PassageInSentence) -> str:
    """The noun with its particle that stands last before an amount: *수출은* 558억 달러; "" where there is none."""
    before = [each.span.end for each in passage.mentions if not each.is_named and each.span.end <= mention.span.start]
    lead = passage.sentence[max(before, default=0) : mention.span.start]
    told = [match[1] for match in _topics(passage.language).finditer(f"{lead} ")]
    noun = told[-1] if told else ""
    return noun if noun and _tells(noun, passage.language) and not _MODIFIER.search(noun) else ""


def _tells(noun: str, language: str) -> bool:
    """Whether a noun tells anything of what is told: neither when, nor a change, nor that it is a sum."""
    if len(noun) < _SHORTEST or any(word in noun for word in labelling_of(language).total):
        return False
    return not any(words_of(language, field).search(noun) for field in _TIMES)


@lru_cache(maxsize=8)
def _topics(language: str) -> re.Pattern[str]:
    """What matches a noun with the particle by which a sentence tells of it."""
    particles = one_of(labelling_of(language).topical) if labelling_of(language).topical else r"(?!)"
    return re.compile(rf"({_RUN}?){particles}(?![\uac00-\ud7a3])")
