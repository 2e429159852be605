"""Amounts of things that are told one after the other by one verb, which only the first of them has: meat *rose 5%,
milk 3% and eggs 2%*.

A label that has what one of them is of, and nothing of what its own is of, is of that other.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.labels.moving.changes import same_unit
from digest.kinds.figures.checks.labels.words import Keys, among, says_change, told
from digest.quantities.language.assertion import assertions
from digest.quantities.language.grammar import grammar
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH = "en"
_LEAST = 2
_MOST_WORDS, _MOST_BEHIND = 6, 3


def of_gapped(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """That of `others`, told by the same verb, which alone is of what the label says."""
    if is_edgeless(passage.sentence) or not others:
        return None
    chain = _chain_of(mention, passage)
    if len(chain) < _LEAST:
        return None
    every = [_things(lead, passage.language) for _, lead in chain]
    alone = [
        [word for word in words if not any(among(word, keys) for rest in every if rest is not words for keys in rest)]
        for words in every
    ]
    if not all(alone):
        return None
    wanted = _things(label, passage.language)
    told_of = [[word for word in words if any(among(one, word) for one in wanted)] for words in alone]
    whole = [place for place, words in enumerate(alone) if len(told_of[place]) == len(words)]
    # What the first of them is of may have been told with more words: der *Umsatz* der Werft stieg um 5 Prozent.
    named = whole or [place for place, words in enumerate(alone) if told_of[place][-1:] == words[-1:]]
    if len(named) != 1:
        return None
    found = chain[named[0]][0]
    return found if found is not mention and found in others else None


def _things(words: str, language: str) -> list[Keys]:
    """The words that tell what an amount is of, but for those of a change, which all of them have."""
    return [word for word in told(f"x {words}", language) if not says_change(word, language)]


def _chain_of(mention: Mention, passage: PassageInSentence) -> list[tuple[Mention, str]]:
    """The amounts of one unit that one verb tells, `mention` among them, each with what leads to it."""
    sentence, language = passage.sentence, passage.language
    parts = clauses(sentence, language)
    chain: list[tuple[Mention, str]] = []
    end = 0
    for each in (one for one in passage.mentions if not one.is_named):
        lead = sentence[end : each.led.start]
        if chain and same_unit(each, chain[-1][0]) and (further := _gapped(lead, language)):
            chain.append((each, further))
        elif any(one is mention for one, _ in chain):
            return chain
        else:
            start = max(end, clause_of(parts, each.core).start)
            chain = [(each, sentence[start : each.led.start])]
        end = each.span.end
    return chain if any(one is mention for one, _ in chain) else []


def _gapped(between: str, language: str) -> str:
    """The further thing that what stands between two amounts joins to the first, without a verb; empty if none is."""
    joined = _joins(language).search(between)
    if joined is None or len(between[: joined.start()].split()) > _MOST_BEHIND:  # *rok do roku*, a nośników energii o
        return ""
    words = [word.casefold() for word in _WORD.findall(between[joined.end() :])]
    if not words or len(words) > _MOST_WORDS or words[0] in _leading_to_time(language):
        return ""  # 2,9 Prozent und *im Monat zuvor* 2,4 Prozent: of one thing
    if language.split("-")[0] == _ENGLISH and words[0].endswith("ing"):
        return ""  # , *pushing* him to 304 votes
    things = told(f"x {between[joined.end() :]}", language)
    return "" if not things or any(says_change(word, language) for word in things) else between[joined.end() :]


@lru_cache(maxsize=32)
def _leading_to_time(language: str) -> frozenset[str]:
    """Prepositions that are no article as well, behind which a time or a place follows."""
    lexicon = grammar(language).lexicon
    articles = (*lexicon.definite, *lexicon.determiners, *lexicon.articles, *assertions(language).definite)
    return frozenset(lexicon.prepositions).difference(articles)


@lru_cache(maxsize=32)
def _joins(language: str) -> re.Pattern[str]:
    joins = assertions(language).joins
    return re.compile(rf",?\s{one_of(joins)}\s|,\s" if joins else r"(?!)")
