"""Whether a figure's amount is how old somebody is: "Jane Orr, 58, won", "two girls aged 15 and 17"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import key, one_of

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_OLDEST = 110
_LOOK = 60
_NAME = r"[^\W\d_a-zß-ÿ][\w'’.-]*"
_NAMED = re.compile(rf"(?<![\w'’-])({_NAME}(?:\s(?:de|da|di|van|von|al|bin|el)\s|\s){_NAME}),\s$")
_NAMED_IN_BRACKETS = re.compile(r"([^\W\d_][\w'’.-]*)\s?[(（]$")


def age_of_person(label: str, unit: str, mention: Mention, passage: PassageInSentence) -> Finding | None:
    """The doubt that an amount, to which the editor gives `unit` in brackets, is an age; None where it stands with no
    name, or the figure says itself that it is one."""
    said, sentence, own = mention.quantity, passage.sentence, mention.core
    if not unit or said.unit is not None or said.qualifiers or not 1 < said.number <= _OLDEST or said.number % 1:
        return None
    if not sentence[own.start : own.end].isdigit() or _tells_age(f"{label} {unit}", passage.language):
        return None
    behind = sentence[own.end : own.end + 1]
    pattern = _NAMED if behind in (",", ".", ";") else _NAMED_IN_BRACKETS if behind in (")", "）") else None
    low = max(0, own.start - _LOOK)
    named = pattern.search(sentence, low, own.start) if pattern else None
    named = named or _aged(passage.language).search(sentence, low, own.start)
    if named is None:
        return None
    return Finding(
        Code.LABEL_IN_DOUBT,
        "value",
        f"{quoted(sentence[own.start : own.end])} seems to be an age, as of {quoted(named[1])}, and not of {unit}",
        "take the passage that says how much",
        sentence[named.start() : own.end],
        check="label/age-of-person",
    )


@lru_cache(maxsize=32)
def _aged(language: str) -> re.Pattern[str]:
    """A word right before a number that says that it is an age: *aged* 58."""
    ages = [each for each in labelling_of(language).ages if "-" not in each]
    return re.compile(rf"(?<!\w)({one_of(ages)})\s$" if ages else r"(?!)", re.IGNORECASE)


def _tells_age(words: str, language: str) -> bool:
    told = key(words).split()
    ages = labelling_of(language).ages
    spans = grammar(language).units.spans
    return any(word in spans or (ages and word.startswith(ages)) for word in told)
