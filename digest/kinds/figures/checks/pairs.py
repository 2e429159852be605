"""Whether a figure names one of two things that its amount counts together: 300 drones *and missiles*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.labels.kinds import kind_of
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities.language.assertion import assertions
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import CountedKind
from digest.quantities.language.labelling.plurals import is_plural, joined, knows_plurals
from digest.quantities.parsing.counted import alike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_ENGLISH, _GERMAN = "en", "de"
_NOUN = re.compile(r"[^\W\d_]{4,}(?![\w-])")
_CAPITAL = re.compile(r"\s[A-ZÄÖÜ]")
_WORD = re.compile(r"[^\W\d_]{3,}")
_LETTERS = re.compile(r"[^\W\d_]+")
_FOLLOWING = re.compile(r"\s([^\W\d_]+)")
_NEAR_VERB = 3
_PAST = re.compile("[a-z]{3,}ed")
_OTHER_PAST = frozenset((*assertions("en").past, "left", "hit"))
_VERBS_END_SO = "nl"
"""A language whose infinitives end as its plurals do."""
_VERBS = "were was are is have had has will would could who which since last this when as".split()
_JOINS = ("and", "but", "while", "that")


def pair_doubts(label: str, value: str, mention: Mention, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that label or value name one of two things alone that the article counts together; a `value` that is ""
    is the passage's."""
    if kind_of(mention, passage.language) is CountedKind.TIME:  # entre uno y cinco años *y multas*
        return
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
    language = passage.language
    counted = _WORD.findall(mention.quantity.counted)
    if not knows_plurals(language) or language.split("-")[0].lower() == _VERBS_END_SO or not counted:
        return None
    end = passage.sentence.find(counted[-1], mention.core.end)
    end = max(mention.span.end, end + len(counted[-1])) if end >= 0 else mention.span.end
    both = joined(language).search(passage.sentence, mention.core.end, end)  # what is counted may be both
    end = both.start() if both else end
    first = _WORD.findall(passage.sentence[mention.core.end : end])
    link = joined(language).match(passage.sentence, end)
    second = _NOUN.match(passage.sentence, link.end()) if link else None
    if second and any(second.start() in range(*each.core) for each in passage.mentions):
        return None  # "190 autobuses y *seis* trenes"
    if not first or second is None or not is_plural(second[0], language) or not _may_be_noun(second, mention, passage):
        return None
    return first[-1], second[0], passage.sentence[mention.core.start : second.end()]


def _may_be_noun(second: re.Match[str], mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the word behind "and" is no verb of the same subject: has 300 shops *and operates* in Kent."""
    language = passage.language
    tongue = language.split("-")[0].lower()
    if tongue != _ENGLISH:
        return tongue != _GERMAN or _CAPITAL.match(passage.sentence, second.end()) is None  # Bürgermeister *Roe*
    prepositions = grammar(language).lexicon.prepositions
    following = _FOLLOWING.match(passage.sentence, second.end())
    if following and following[1] not in (*prepositions, *_JOINS, *_VERBS):
        return False
    own = clause_of(clauses(passage.sentence, language), mention.core)
    before = [word.casefold() for word in _LETTERS.findall(passage.sentence[own.start : mention.span.start])]
    if not before or before[-1] in (*prepositions, *_JOINS):
        return True
    return any(word in _OTHER_PAST or _PAST.fullmatch(word) for word in before[-_NEAR_VERB:])
