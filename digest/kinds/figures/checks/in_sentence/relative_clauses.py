"""Where a clause begins that says more of a noun before it: "which rose", "in which 12 people sat"."""

from __future__ import annotations

import re
from functools import lru_cache

from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of

_NOTHING = re.compile(r"(?!)")
_BEFORE_NOUN = {"de": r"(?![A-ZÄÖÜ])"}
"""What may not follow, where a relative pronoun would be the article instead: "die Stadt"."""


def begins_relative(sentence: str, start: int, language: str) -> bool:
    """Whether a relative clause begins at `start` of the sentence, behind any comma."""
    return _beginning(language).match(sentence, start) is not None


def has_relative(sentence: str, start: int, end: int, language: str) -> bool:
    """Whether a relative clause begins between `start` and `end` whose pronoun is led: a case *in which*, *whose*."""
    return _with_preposition(language).search(sentence, start, end) is not None


@lru_cache(maxsize=32)
def _beginning(language: str) -> re.Pattern[str]:
    """A relative pronoun at the beginning of a clause, behind a preposition or not; nothing where none is known."""
    words = labelling_of(language)
    led = f"(?:{_prepositions(language)})?{_article(language)}"
    return _compiled(language, rf"\W*{led}{one_of((*words.relatives, *words.led_relatives))}")


@lru_cache(maxsize=32)
def _with_preposition(language: str) -> re.Pattern[str]:
    words = labelling_of(language)
    led = f"{_prepositions(language)}{_article(language)}{one_of(words.relatives)}"
    whose = f"|{one_of(words.led_relatives)}" if words.led_relatives else ""
    return _compiled(language, rf"\s(?:{led}{whose})")


def _compiled(language: str, pattern: str) -> re.Pattern[str]:
    if not labelling_of(language).relatives:
        return _NOTHING
    return re.compile(rf"{pattern}\s{_BEFORE_NOUN.get(language.split('-')[0].lower(), '')}")


def _article(language: str) -> str:
    """The article that some relative pronouns have, if there is one: "*la* cual"."""
    articles = grammar(language).lexicon.definite
    return rf"(?:{one_of(articles)}\s)?" if articles else ""


def _prepositions(language: str) -> str:
    return rf"{one_of(grammar(language).lexicon.prepositions)}\s"
