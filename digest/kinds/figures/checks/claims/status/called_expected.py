"""Whether a figure's label says another status than the figure has: "*Expected* profit", of one that is actual."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of
from digest.reading.lexicon import is_known, lexicon
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_ENGLISH = "en"
_WORD = re.compile(r"[^\W\d_]+")
_THAN = r"(?:than|as|als|wie|que|qu['’]|de lo|del|di quanto|di|niż|dan|än|чем)"
_ENDING = 1
"""How many signs may stand behind such a word in a label without spaces: 目標*額*."""
_NO_AMOUNT = r"(?!\s(?:[^\W\d_]{1,3}\s)?\d)"


def expected_in(label: str, language: str) -> str:
    """The word by which `label` calls its amount expected or wanted; "" where there is none, it tells by whom, or only
    holds the amount against that: "Better than *expected*"."""
    for tongue in dict.fromkeys((language, _ENGLISH)):
        found = words_of(tongue, "called_expected").search(label)
        if found and is_edgeless(label) and (len(label) - found.end() > _ENDING or _is_former(label, tongue)):
            found = None  # 目標までの距離, 従来の予想
        if found and not than_expected(tongue).search(label) and not _says(label, tongue, "greater", "lesser"):
            is_by = is_known(tongue) and lexicon(tongue).by.match(label, found.end() + 1)
            return "" if is_by else found[0]
    return ""


def _is_former(label: str, language: str) -> bool:
    """Whether a label without spaces says that its amount was so before: what was foreseen then is a fact."""
    return any(word in label for word in labelling_of(language).former)


def is_called_expected(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the word for it stands right behind an amount, which then may be what was planned for something that has
    been since: le double des 5 millions *prévus*."""
    return words_of(passage.language, "called_expected").match(passage.sentence, mention.span.end + 1) is not None


def former_in(label: str, language: str) -> str:
    """The word by which `label` says that its amount is of a time before, or is there already; "" where it may be what
    was expected of that time, or a change from it."""
    if expected_in(label, language) or words_of(language, "foreseen").search(label):
        return ""
    if existing := words_of(language, "existing").search(label):
        return existing[0]
    orders = {word for each in assertions(language).orders for word in each}  # of several, the first may be to come
    former = labelling_of(language).former - orders
    found = next((word for word in _WORD.findall(label) if word.casefold() in former), "")
    return "" if not found or _says(label, language, "greater", "lesser", "rises", "falls") else found


@lru_cache(maxsize=16)
def than_expected(language: str) -> re.Pattern[str]:
    """What holds an amount against what was expected, and says nothing of how that came about: *more than expected*. An
    amount behind these words is what was expected."""
    words = assertions(language)
    expected = (*words.called_expected, *words.predicting)
    if not expected:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<!\w){_THAN}\s?(?:[^\W\d_]+\s){{0,2}}?{one_of(expected)}(?!\w){_NO_AMOUNT}", re.IGNORECASE)


def _says(label: str, language: str, *fields: str) -> bool:
    return any(words_of(language, field).search(label) for field in fields)
