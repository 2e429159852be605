"""Whether a label names an amount that its sentence has otherwise: "within 40 days", of *within 50 days*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.quantities.language.labelling import labelling_of
from digest.quantities.mentions import known_mentions
from digest.quantities.parsing.counted import alike
from digest.text.scripts import is_edgeless
from digest.text.words.small_words import small_words

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction
    from digest.quantities.mentions import Mention

_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
_MODEL = re.compile(r"(?<![\w.,$£€-])(?:[A-Z][A-Za-z]{0,3}-?\d{2,4}[a-z]{0,2}|\d{2,4}[a-z])(?![\w%-]|[.,]\d)")
_PHRASE = re.compile(r"(?:[^,;:.()\d]|(?<=\w)\d|\d(?=\d*[a-z])){0,40}")
_LED = re.compile(r"([^\W\d_]+)\s(?:the\s)?$")


def other_number(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """The amount that a label names, and the one that the sentence has in its place: of the same things, behind the
    same preposition, or joined to the same word, and no other."""
    if is_edgeless(label) or not _DIGIT.search(label):
        return None
    if ages := _other_age(label, mention, passage):
        return ages
    for named in known_mentions(label, passage.language):
        noun = named.quantity.counted.casefold()
        if not noun or not _DIGIT.search(named.quantity.written):
            continue
        alike_there = [each for each in passage.mentions if _counts(each, noun)]
        if any(each.quantity.number == named.quantity.number for each in alike_there):
            continue
        there = [each for each in alike_there if each is not mention]
        instead = [each for each in there if _lead(each, passage.sentence) == _lead(named, label)]
        if len(there) == len(instead) == 1:
            written = passage.sentence[instead[0].core.start : instead[0].span.end]
            return label[named.core.start : named.span.end], written
    return None


def other_model(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """The model that a label names, and another whose name is made so too, of which its amount is: "Power of the
    *K300*", of 308 hp in the *K450*."""
    named = [] if is_edgeless(label) else _MODEL.findall(label)
    if len(named) != 1:
        return None
    sentence = passage.sentence
    others = [each.span for each in passage.mentions if each is not mention and not _MODEL.search(sentence, *each.span)]
    end = min((span.start for span in others if span.start >= mention.span.end), default=len(sentence))
    behind = _PHRASE.match(sentence, mention.span.end, end)
    start = max((span.end for span in others if span.end <= mention.span.start), default=0)
    own = clause_of(clauses(sentence, passage.language), mention.core)
    before = sentence[max(start, own.start) : mention.span.start]
    for words in (behind[0] if behind else "", before):
        told = _MODEL.findall(words)
        alike_there = [each for each in told if _shape(each) == _shape(named[0])]
        if told:
            return (named[0], alike_there[0]) if len(alike_there) == 1 and alike_there[0] != named[0] else None
    return None


def _shape(model: str) -> str:
    """A name of letters and digits with its digits alike: K000."""
    return _DIGIT.sub("0", model)


def _other_age(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """The ages of those whom a label counts, and whom the amount's clause does: aged 18 to 24, of *aged 65 or more*."""
    ages = labelling_of(passage.language).ages
    if small_words(label).isdisjoint(ages) or not any(word.casefold() in ages for word in _WORD.findall(label)):
        return None
    parts = clauses(passage.sentence, passage.language)
    own = clause_of(parts, mention.core)
    inside = [each for each in passage.mentions if own.start <= each.core.start < own.end]
    told = [each for each in inside if each is not mention and _is_behind_age(each, passage.sentence, passage.language)]
    if len(told) != 1:
        return None
    named = [each for each in known_mentions(label, passage.language) if _is_behind_age(each, label, passage.language)]
    if len(named) != 1:
        return None
    ends = [(each.quantity.number, each.quantity.upper) for each in (*named, *told)]
    if ends[0] == ends[1] or str(named[0].quantity.number) in passage.sentence:
        return None
    return label[named[0].span.start : named[0].span.end], passage.sentence[told[0].span.start : told[0].span.end]


def _is_behind_age(mention: Mention, text: str, language: str) -> bool:
    """Whether a number stands behind "aged"."""
    led = _LED.search(text[: mention.span.start])
    return mention.quantity.unit is None and led is not None and led[1].casefold() in labelling_of(language).ages


def _counts(mention: Mention, noun: str) -> bool:
    theirs = mention.quantity.counted.casefold()
    return bool(theirs) and alike(theirs.split()[0], noun.split()[0])


def _lead(mention: Mention, text: str) -> str:
    """The word before an amount, with its qualifier."""
    led = _LED.search(text[: mention.core.start])
    return led[1].casefold() if led else ""
