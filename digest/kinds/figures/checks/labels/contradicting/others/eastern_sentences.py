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
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Mapping

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.neighbouring.eastern_topics import AmountTopic
    from digest.kinds.figures.checks.labels.words import Keys
    from digest.quantities.mentions import Mention
    from digest.text.spans import Span

_LEAST = 2
"""How many pairs of signs a topic has at least that no word of the amount's own sentence has."""


def of_eastern_sentence(label: str, mention: Mention, passage: PassageInSentence, text: str) -> Mention | None:
    """The amount in the same unit of the sentence before or behind, whose topic has the last word of the label and
    others that this sentence lacks, where the label has no word of this amount's topic alone; else None."""
    language = passage.language
    if not is_edgeless(label) or not is_edgeless(passage.sentence) or Qualifier.ORDINAL in mention.qualifiers:
        return None
    named = topic_words(label, language)
    here = frozenset(topic_words(passage.sentence, language))
    if not named or here.issuperset(named) or not ends_with(label, named[-1], language):
        return None
    every = topics(passage.sentence, language)
    own = every.get(mention.core)
    if own is None or not own.is_named:
        return None
    said = frozenset(named)
    before, behind = sentences_around(passage.sentence, text, language, 1)
    for sentence in (*before, *behind):
        other = whole_sentence(sentence, language)
        for each in other.mentions:
            theirs = topics(sentence, language).get(each.core)
            if theirs is None:
                continue
            there = theirs.words | theirs.of | _subject(topics(sentence, language))
            signs = frozenset("".join(there))
            told_here = own.every | _subject(every)
            alone = {pair for pair in told_here - there if not signs.issuperset(pair)}
            told = said & (there - here)
            if named[-1] not in there or not alone or said & alone or not told:
                continue
            is_told = len(told) >= _LEAST or named[0] in told or named[-1] in told
            is_alike = same_unit(each, mention) and is_moved(each, other) is is_moved(mention, passage)
            if is_told and is_alike and each.quantity.number != mention.quantity.number:
                return each
    return None


def _subject(every: Mapping[Span, AmountTopic]) -> Keys:
    """The words with which a sentence begins, of which all that it tells may be."""
    return next((each.every for each in every.values()), frozenset())
