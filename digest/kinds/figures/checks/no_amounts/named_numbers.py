"""Whether a figure's amount is a number by which something is called, which counts nothing: flight 370, 12 Mill Road.

Which numbers are such their sentence tells (`Mention.is_named`). The figure may be of that number itself, a step of a
scale or a place in a list: its label or its unit then has the word that stands with the number, and not its plural:
flight 370 is no 370 [flights].
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import key
from digest.text.scripts import is_edgeless
from digest.text.words.stems import stem

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_LOOK = 40
_YEAR_LENGTH = 4
_WORD = re.compile(r"[^\W\d_]+")
_BEFORE, _BEHIND = re.compile(r"(?:[^\W\d_][\w.'’]*\s){0,2}$"), re.compile(r"(?:\s[^\W\d_][\w'’]*){0,3}")


def named_number(label: str, unit: str, mention: Mention, passage: PassageInSentence) -> Finding | None:
    """The doubt that an amount, to which the editor gives `unit` in brackets, is a part of a name; None where it is
    none, or may be meant as what it is. Where no unit is given, that it may be."""
    said, sentence = mention.quantity, passage.sentence
    number = sentence[mention.core.start : mention.core.end]
    if not mention.is_named or said.unit is not None or said.qualifiers or not number.isdigit():
        return None
    if _is_in_brackets(mention, sentence) or is_edgeless(sentence):
        return None
    if sentence[: mention.core.start].endswith(", "):  # of those from Norwick, 12 stayed
        return None
    before = _BEFORE.search(sentence, max(0, mention.core.start - _LOOK), mention.core.start)
    behind = _BEHIND.match(sentence, mention.core.end)
    words = [word.casefold() for word in _WORD.findall(before[0] if before else "")]
    words += [word.casefold() for word in _WORD.findall(behind[0] if behind else "")][:1]
    told = {word.casefold() for word in _WORD.findall(f"{label} {unit}")}
    if not words or not told.isdisjoint(words):
        return None
    if not unit and not {stem(word, passage.language) for word in words}.isdisjoint(
        stem(word, passage.language) for word in told
    ):
        return None
    if (ages := labelling_of(passage.language).ages) and any(word.startswith(ages) for word in words):
        return None  # aged 15 and 17
    spans = grammar(passage.language).units.spans
    if any(word in spans for word in key(f"{unit} {label}").split()):
        return None
    start = before.start() if before else mention.core.start
    around = sentence[start : behind.end() if behind else mention.core.end]
    return Finding(
        Code.LABEL_IN_DOUBT,
        "value",
        f"{quoted(number)} is a part of a name, a date or a code in {quoted(around.strip())}, and counts nothing",
        "take the passage that says how much",
        around,
        check="" if unit and _is_sure(before, behind, number, passage.language) else "label/named-number",
    )


def _is_sure(before: re.Match[str] | None, behind: re.Match[str] | None, number: str, language: str) -> bool:
    """Whether a number is part of a name, whatever it may be of: it is a year, stands with the name of a street, or
    behind a word for what is numbered. A name with a capital may be somebody's who has so many: *Reed 215* not out."""
    lexicon = grammar(language).lexicon
    near = [word.casefold() for word in _WORD.findall(before[0] if before else "")][-1:]
    if len(number) == _YEAR_LENGTH or any(word in lexicon.labels or word in lexicon.numbered for word in near):
        return True
    return any(word in lexicon.streets for word in _WORD.findall(behind[0] if behind else ""))


def _is_in_brackets(mention: Mention, sentence: str) -> bool:
    """Whether a number stands in brackets alone, where it is how old somebody is, or how many points they made."""
    return sentence[: mention.core.start].endswith(("(", "（"))
