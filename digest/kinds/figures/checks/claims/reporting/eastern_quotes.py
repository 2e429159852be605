"""Whether an amount stands in a quotation of somebody else than a figure's reporter, where words are written without
edges: 港湾局の課長*は「*…80人*…」*と述べた, of what a union is named to say."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.quantities.language.assertion import assertions
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless, sign_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_PAIRED = {"「": "」", "“": "”"}
_STRAIGHT = '"'
_CLAUSE = re.compile(r"[。.!?！？」”\"]\s*")
_QUOTED_BEFORE = re.compile('[「“"][^「」“”"]*[」”"][^「」“”"。.]{0,6}$')
"""A quotation right before another one of the same speaker."""
_SHORTEST = 3
_OF_SUBJECTS = frozenset({"は", "が", "은", "는", "이", "가"})


def quoted_of_other(by: str, mention: Mention, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that it is `by` who says so, where the amount stands in a quotation of somebody else, whose name has
    nothing of theirs, and the article names them."""
    article, sentence = passage.article, passage.sentence
    start = article.find(sentence) if article and is_edgeless(by) else -1
    if start < 0:
        return
    place = start + mention.core.start
    paragraph = article[article.rfind("\n", 0, place) + 1 : place]
    opened = _opened(paragraph)
    who = _speaker(paragraph[:opened], passage.language) if opened >= 0 else ""
    if not who or _is_same(by, who) or not any(pair in article for pair in sign_pairs(by)):
        return
    yield Finding(
        Code.REPORTER_IN_DOUBT,
        "by",
        f"the figure is reported by {by}, and its amount stands in what {who} says",
        "name in `by` who says it, as the article does",
        sentence,
        check="reporter/quoted-of-other",
    )


def _opened(text: str) -> int:
    """Where the outermost quotation is opened that is not closed at the end of a text; -1 where none is."""
    found = -1
    for opening, closing in _PAIRED.items():
        depth, at = 0, -1
        for place, sign in enumerate(text):
            if sign == opening:
                at = place if not depth else at
                depth += 1
            elif sign == closing and depth:
                depth -= 1
        if depth and (found < 0 or at < found):
            found = at
    straight = [place for place, sign in enumerate(text) if sign == _STRAIGHT]
    if found < 0 and len(straight) % 2:
        found = straight[-1]
    return found


def _speaker(lead: str, language: str) -> str:
    """Whoever a clause that leads to a quotation names as its speaker; "" where it names nobody, or only as before."""
    while (before := _QUOTED_BEFORE.sub("", lead)) != lead:  # “…”며 “…”
        lead = before
    clause = _CLAUSE.split(lead)[-1].strip()
    found = _leads(language).search(clause)
    who = found["who"].strip() if found else ""
    again = labelling_of(language).persons_before
    return "" if len(who) < _SHORTEST or who.startswith(again) else who


def _is_same(by: str, who: str) -> bool:
    """Whether two names have any two signs in common that stand together."""
    return any(pair.strip() == pair and pair in who for pair in sign_pairs(by))


@lru_cache(maxsize=8)
def _leads(language: str) -> re.Pattern[str]:
    """What stands before a quotation: its speaker, with the particle of whom is told or, in Chinese, a verb behind."""
    particles = labelling_of(language).topical
    if particles:
        topics = one_of([each for each in particles if each in _OF_SUBJECTS])
        return re.compile(
            rf"(?P<who>[^、。,「」“”\"]{{2,40}}){topics}(?:[、\s][^。「」\"]{{0,16}}|[^、。「」\"]{{0,8}})$"
        )
    said = one_of((*assertions(language).said_on, *assertions(language).sources_behind))
    return re.compile(rf"(?P<who>[^，。,“”\"]{{2,24}}?)(?:\d{{1,2}}日)?{said}[，,：:]\s?$")
