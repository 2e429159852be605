"""Whether a figure names one of two things that its amount counts together: 300 drones *and missiles*."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amount_check import Finding
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities.language.assertion import assertions
from digest.quantities.language.grammar import grammar
from digest.quantities.parsing.counted import alike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_ENGLISH = "en"
_WORD = re.compile(r"[^\W\d_]{3,}")
_LETTERS = re.compile(r"[^\W\d_]+")
_FOLLOWING = re.compile(r"\s([^\W\d_]+)")
_NEAR_VERB = 3
_PAST = re.compile("[a-z]{3,}ed")
_OTHER_PAST = frozenset((*assertions("en").past, "left", "hit"))
_PLURALS = {
    "en": ("and", r"(?:[a-z]{3,}s|people|women|men|children)", ""),
    "de": ("und", r"[A-ZÄÖÜ][a-zäöüß]{2,}(?:n|en|er|e|s)(?<!ion)(?!\s[A-ZÄÖÜ])", ""),  # no name: Bürgermeister *Roe*
    "fr": ("et", r"[a-zà-ÿ]{3,}[sx]", "plus moins depuis après près dans sans"),
    "es": ("[ye]", r"[a-zà-ÿ]{3,}s(?<!mos)", "más menos además después antes tras otros otras unos unas estos estas"),
    "pt": ("e", r"[a-zà-ÿ]{3,}s(?<!mos)", "mais menos depois antes apenas outros outras umas seus suas três dois"),
    "it": ("e", r"[a-zà-ÿ]{4,}i", "altri poi oggi ieri"),
}
"""What stands between two nouns, the plural of one without an article, and the words that look like one."""
_VERBS = "were was are is have had has will would could who which since last this when as".split()
_JOINS = ("and", "but", "while", "that")


def pair_doubts(label: str, value: str, mention: Mention, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that label or value name one of two things alone that the article counts together; a `value` that is ""
    is the passage's."""
    pair = _pair(mention, passage)
    if pair is None:
        return
    first, second, whole = pair
    named = _WORD.findall(f"{value or passage.passage} {label}")
    if any(_is_one(word, second) for word in named) or not any(_is_one(word, first) for word in named):
        return
    yield Finding(
        Code.LABEL_IN_DOUBT,
        "label",
        f"the article counts {quoted(whole)} together, and the figure names {first!r} alone",
        "name both in the label or the value",
        passage.sentence,
    )


def _is_one(word: str, noun: str) -> bool:
    return word.casefold() == noun.casefold() or alike(word, noun)


def _pair(mention: Mention, passage: PassageInSentence) -> tuple[str, str, str] | None:
    """The two nouns that an amount counts, and the amount with both."""
    tongue = passage.language.split("-")[0].lower()
    counted = _WORD.findall(mention.quantity.counted)
    if tongue not in _PLURALS or not counted:
        return None
    end = passage.sentence.find(counted[-1], mention.core.end)
    end = max(mention.span.end, end + len(counted[-1])) if end >= 0 else mention.span.end
    joined = _joined(tongue).search(passage.sentence, mention.core.end, end)  # what is counted may be both
    end = joined.start() if joined else end
    first = _WORD.findall(passage.sentence[mention.core.end : end])
    second = _second(tongue).match(passage.sentence, end)
    if not first or second is None or not _may_be_noun(second, mention, passage):
        return None
    return first[-1], second["noun"], passage.sentence[mention.core.start : second.end("noun")]


def _may_be_noun(second: re.Match[str], mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the word behind "and" is no verb of the same subject: has 300 shops *and operates* in Kent."""
    language = passage.language
    if language.split("-")[0].lower() != _ENGLISH:
        return True
    prepositions = grammar(language).lexicon.prepositions
    following = _FOLLOWING.match(passage.sentence, second.end())
    if following and following[1] not in (*prepositions, *_JOINS, *_VERBS):
        return False
    own = clause_of(clauses(passage.sentence, language), mention.core)
    before = [word.casefold() for word in _LETTERS.findall(passage.sentence[own.start : mention.span.start])]
    if not before or before[-1] in (*prepositions, *_JOINS):
        return True
    return any(word in _OTHER_PAST or _PAST.fullmatch(word) for word in before[-_NEAR_VERB:])


@lru_cache(maxsize=16)
def _joined(tongue: str) -> re.Pattern[str]:
    return re.compile(rf"\s{_PLURALS[tongue][0]}\s")


@lru_cache(maxsize=16)
def _second(tongue: str) -> re.Pattern[str]:
    joining, plural, others = _PLURALS[tongue]
    barred = rf"(?!(?:{'|'.join(others.split())})\b)" if others else ""
    return re.compile(rf"\s{joining}\s{barred}(?P<noun>{plural})(?![\w-])")
