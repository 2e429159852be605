"""Whether an amount is an age that only says more of somebody: dos marinos *de 43 y 47 años*."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.kinds import kind_of, label_kind
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.patterns import one_of

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_MOST_YEARS = 110
_ENGLISH = "en"  # in which "of 43 years" is how long something takes


def is_age(label: str, other: Mention, passage: PassageInSentence) -> bool:
    """Whether the amount `other` is how old those are whom a noun before it names, and the label tells of no time."""
    language = passage.language
    if kind_of(other, language) is not CountedKind.TIME or label_kind(label, language) is CountedKind.TIME:
        return False
    ages = labelling_of(language).ages
    if other.quantity.number > _MOST_YEARS or any(word.startswith(ages) for word in label.casefold().split()):
        return False
    return _aged(language).search(passage.sentence, 0, other.core.start) is not None


@lru_cache(maxsize=16)
def _aged(language: str) -> re.Pattern[str]:
    """What leads from a noun to an age, or to the second of two."""
    words = labelling_of(language)
    of = [each for each in words.of if not each.endswith("'")]
    if not of or not words.both or language.split("-")[0] == _ENGLISH:
        return re.compile(r"(?!)")
    return re.compile(rf"[^\W\d_]{{3,}}\s{one_of(of)}\s(?:\d{{1,2}}\s{one_of(words.both)}\s)?$")
