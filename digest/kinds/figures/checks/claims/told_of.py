"""Whether a figure's reporter is one of whom its sentence tells, and not who tells: "Prosecutors say *Roe* raised $5m".

Plain is a sentence in which a verb of saying stands between its subject and the amount, and the reporter is named
behind that verb alone, where no other verb of saying or reckoning is the reporter's.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.claims.reporting.naming import distinct
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.patterns import one_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_MARKS = re.compile('["“”„«»]')
_WORD = re.compile(r"[^\W\d_]+")
_MOST_SUBJECT = 14


def told_of_reporter(by: str, mention: Mention, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that `by` says an amount that somebody else says of `by`."""
    sentence = passage.sentence
    names = _names(by)
    named = names.search(sentence)
    if named is None or _MARKS.search(sentence):
        return
    verb = next(_telling(passage.language).finditer(sentence, 0, mention.led.start), None)
    if verb is None or not 0 < len(_WORD.findall(sentence[: verb.start()])) <= _MOST_SUBJECT:
        return
    first = named.start()
    if names.search(sentence, 0, verb.start()):
        return
    end = mention.led.start if first < mention.led.start else len(sentence)
    fields = ("saying", "reckoning", "according")
    if any(words_of(passage.language, field).search(sentence, first, end) for field in fields):
        return
    subject = sentence[: verb.start()].strip(" ,")
    yield Finding(
        Code.REPORTER_IN_DOUBT,
        "by",
        f"the figure is reported by {by}, and its sentence begins {f'{subject} {verb[0].strip()}'!r}",
        "name in `by` who says it",
        sentence,
    )


@lru_cache(maxsize=256)  # the same few tell most figures
def _names(by: str) -> re.Pattern[str]:
    """What begins as a word of a name does."""
    parts = "|".join(map(re.escape, distinct(by)))
    return re.compile(rf"(?<!\w)(?:{parts})" if parts else r"(?!)", re.IGNORECASE)


@lru_cache(maxsize=16)
def _telling(language: str) -> re.Pattern[str]:
    """A verb of saying that is no participle: one that ends so only before "that"."""
    words = assertions(language)
    if not words.thats:
        return re.compile(r"(?!)")
    joined = rf"(?=\s(?:[^\W\d_]+\s){{0,4}}{one_of(words.thats)}\s)"
    participles = tuple(word for word in words.saying if word.endswith(tuple(words.past_endings)))
    plain = tuple(word for word in words.saying if word not in participles)
    return re.compile(rf"(?<!\w)(?:{one_of(plain)}|{one_of(participles)}{joined})(?!\w)")
