"""Whether another source than a figure's is named in its sentence, by whatever name, where words are written without
edges: 심포니헬스*에 따르면*; 农业部*汇总*.

Sources that end as organisations do are known for sure (`named_sources`); of others a noun may be none, so what is told
here is a notice.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.claims.reporting.named_sources import other_source
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless, sign_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_SIGN = "[\u3400-\u9fff\u30a1-\u30faー\uac00-\ud7a3A-Za-z]"
_ALIKE, _THERE = 0.34, 0.5
"""Which part of its pairs of signs another name has where it is perhaps the same, and a sentence that may name it."""


def other_eastern_source(by: str, words: str, mention: Mention, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that it is `by` who says so: the sentence names another source before the amount, and not `by`, whom
    the article, of which `words` are all, names elsewhere."""
    sentence = passage.sentence
    if not is_edgeless(by) or not is_edgeless(sentence) or by not in words or by in sentence:
        return
    if _alike(by, sentence) >= _THERE:
        return
    pattern = _sources(passage.language)
    names = [match["name"] for match in pattern.finditer(sentence) if match.start() < mention.core.start]
    if len(set(names)) != 1 or _alike(names[0], by) >= _ALIKE or _names_nobody(names[0], passage):
        return
    yield other_source(by, names[0], sentence, "reporter/eastern-source")


def silent_eastern_source(by: str, words: str, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that it is `by` who says so, where the article, of which `words` are all, names it as one of whom or of
    which others tell, and nowhere as one that tells: *新港の*進出を受けて."""
    if not is_edgeless(by) or not is_edgeless(passage.sentence) or by not in words:
        return
    if _telling(passage.language, by).search(words) is None:
        hint = "name in `by` who says it, as the article does"
        said = f"the figure is reported by {by}, whom the article nowhere says to tell anything"
        yield Finding(Code.REPORTER_IN_DOUBT, "by", said, hint, passage.sentence, check="reporter/silent-source")


@lru_cache(maxsize=64)
def _telling(language: str, name: str) -> re.Pattern[str]:
    """A name where it may be that of one who tells: with the words of a source behind it or, where a language has
    particles, with that of what its sentence tells of."""
    rules = assertions(language)
    told = one_of((*rules.sources_behind, *rules.gathering, *rules.nameless_sources, *rules.said_on))
    named = re.escape(name)
    if not labelling_of(language).topical:
        asked = rf"[据據按依照从從][^，。]{{0,8}}{named}"
        return re.compile(rf"{named}[^。；]{{0,40}}{told}|{asked}")
    topical, behind = one_of(labelling_of(language).topical), one_of(rules.sources_behind)
    note = r"(?:\([^)]{1,12}\)|（[^）]{1,12}）)?"
    title = r"[^\s、。,.]{0,10}?(?:\s[^\s、。,.]{1,8}?){0,3}?"
    asked = rf"から[^。、]{{0,20}}{told}"
    ends = rf"\s?{told}|{topical}(?![\uac00-\ud7a3])"
    return re.compile(rf"{named}{note}(?:{title}(?:{ends})|[^。、]{{0,30}}{behind}|{asked})")


def _names_nobody(name: str, passage: PassageInSentence) -> bool:
    """Whether a noun where a source stands names nobody in particular."""
    return words_of(passage.language, "nameless_sources").search(name) is not None


def _alike(name: str, text: str) -> float:
    """Which part of the pairs of signs of a name stands in a text."""
    pairs = sign_pairs(name)
    return sum(pair in text for pair in pairs) / len(pairs) if pairs else 0.0


@lru_cache(maxsize=8)
def _sources(language: str) -> re.Pattern[str]:
    """A name and what follows that of a source."""
    rules = assertions(language)
    name = rf"(?P<name>{_SIGN}{{2,14}}?)"
    behind = (*rules.sources_behind, *rules.gathering)
    if not behind:
        return re.compile(r"(?!)")
    if rules.told_with:  # Japanese and Korean
        verbs = one_of((*rules.told_with, *rules.gathering))
        told = rf"(?:など|\s조사)?(?:{one_of(rules.sources_behind)}|[이가]\s(?:[a-z]{{2,5}}\s)?{verbs})"
        return re.compile(rf"(?<!{_SIGN}){name}{told}")
    when = r"(?:\d{1,2}日|此前|今天|同日|当天|當天)?"
    return re.compile(rf"(?:^|(?<=[，。,；据據])){name}{when}{one_of(behind)}")
