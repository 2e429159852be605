"""Whether a label is of what the sentence before or behind tells, where words are written without edges: "死者", of
8,900 accidents, where the sentence before tells of 133 dead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.sentence import whole_sentence
from digest.kinds.figures.checks.labels.contradicting.others.article_sentences import sentences_around
from digest.kinds.figures.checks.labels.moving.changes import same_unit
from digest.kinds.figures.checks.labels.neighbouring.eastern import is_moved
from digest.kinds.figures.checks.labels.neighbouring.eastern_topics import ends_with, topic_words, topics
from digest.quantities.amount import Qualifier
from digest.quantities.language.labelling import labelling_of
from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Mapping

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.neighbouring.eastern_topics import AmountTopic
    from digest.kinds.figures.checks.labels.words import Keys
    from digest.quantities.mentions import Mention
    from digest.text.spans import Span

_DATE = deferred("\\d{1,2}[月월]\\s?\\d{1,2}[日일号號]")
_LEAST = 2
"""How many pairs of signs a topic has at least that no word of the amount's own sentence has."""


def of_eastern_sentence(label: str, mention: Mention, passage: PassageInSentence, text: str) -> Mention | None:
    """The amount in the same unit of the sentence before or behind, whose topic has the last word of the label, or
    nothing that the label lacks, and words that this sentence lacks, where the label has no word of this amount's topic
    alone; else None."""
    language = passage.language
    if not is_edgeless(label) or not is_edgeless(passage.sentence) or Qualifier.ORDINAL in mention.qualifiers:
        return None
    if any(date in passage.sentence for date in _DATE.findall(label)):  # which the label is of
        return None
    named = topic_words(label, language)
    here = frozenset(topic_words(passage.sentence, language))
    if not named or here.issuperset(named) or not ends_with(label, named[-1], language):
        return None
    every = topics(passage.sentence, language)
    own = every.get(mention.core)
    if own is None:
        return None
    said = frozenset(named)
    before, behind = sentences_around(passage.sentence, text, language, 1)
    for sentence in (*before, *behind):
        if not own.is_named and not (own.is_own and _tells_part(sentence, language)):
            continue
        other = whole_sentence(sentence, language)
        for each in other.mentions:
            theirs = topics(sentence, language).get(each.core)
            if theirs is None:
                continue
            there = theirs.words | theirs.of | _subject(topics(sentence, language))
            signs = frozenset("".join(there))
            told_here = own.every | own.of | _subject(every)
            alone = {pair for pair in told_here - there if not signs.issuperset(pair)}
            own_signs = frozenset("".join(own.every | own.of))  # 送院, of those who 被送往医院
            told = frozenset(pair for pair in said & (there - here) if not own_signs.issuperset(pair))
            # パは1166万人, where セは1486万人 too leaves out what they are: all that it says is in the label.
            has_head = named[-1] in there or (bool(theirs.words) and theirs.words <= said)
            has_head = has_head or (named[-1] in here and named[-1] in topic_words(sentence, language))
            has_head = has_head or _is_average_there(label, mention, each, passage, other)
            if not has_head or not alone or said & alone or not told:
                continue
            is_told = len(told) >= _LEAST or named[0] in told or named[-1] in told
            is_alike = same_unit(each, mention) and is_moved(each, other) is is_moved(mention, passage)
            if is_told and is_alike and each.quantity.number != mention.quantity.number:
                return each
    return None


def _tells_part(sentence: str, language: str) -> bool:
    """Whether a sentence begins with a word by which it tells a part of what the one before tells: このうち."""
    return sentence.startswith(labelling_of(language).of_which)


def _is_average_there(
    label: str, mention: Mention, other: Mention, passage: PassageInSentence, beside: PassageInSentence
) -> bool:
    """Whether a label is of an average, as is the amount beside, and the sentence of its own amount says none."""
    if mention.quantity.is_share or Qualifier.AVERAGE in mention.qualifiers:
        return False
    words = labelling_of(passage.language).averages
    if not any(word in label for word in words) or any(word in passage.sentence for word in words):
        return False
    return any(word in beside.sentence[: other.core.start] for word in words)


def _subject(every: Mapping[Span, AmountTopic]) -> Keys:
    """The words with which a sentence begins, of which all that it tells may be."""
    return next((each.every for each in every.values()), frozenset())
