"""Whether a label fits an amount of a sentence near by better than its own: "Price of the takeover", of a rise of 20%,
where the next sentence tells for how much the firm was taken over.

No word of a label settles this, as an editor may take some from the sentence before, or use others than the article;
so all that speaks for each amount is weighed. The weights are those of a logistic regression over 2,262 right
annotations of news in ten languages and 535 with the label of another sentence's amount; fitted again to twice as many
they tell no more (docs/accuracy.md). On ten sets drawn later 54 right labels of 2,744 had as many points as are worth a
look, and 72 of 786 wrong ones; more points made no more sure. What did is how much more of the label the other sentence
says. `bench/trust/label_weights.py` fits the weights.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence, whole_sentence
from digest.kinds.figures.checks.labels.contradicting.kinds_and_fates import says_in_a_phrase
from digest.kinds.figures.checks.labels.contradicting.others.article_sentences import sentences_around
from digest.kinds.figures.checks.labels.contradicting.others.article_signs import SignsNearBy, marks_of, signs
from digest.kinds.figures.checks.labels.contradicting.others.dropped_subjects import named_before
from digest.kinds.figures.checks.labels.contradicting.others.support import (
    SAID,
    rest_of_label,
    said_in,
    support,
)
from digest.kinds.figures.checks.labels.weighing.points import Fit, points
from digest.quantities.amount import Qualifier
from digest.quantities.units import UnitKind
from digest.text.scripts import is_edgeless
from digest.text.words.small_words import small_words
from digest.text.words.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{3,}")
_NEAR = 2
"""How many sentences before and behind are looked at."""
_PERHAPS = 1.9
"""From how many points on a label may be of the other amount."""
_MORE = 0.5
"""How much more of the label's words than the own sentence the other has, as a part of them, where it is sure: of 24
such labels of those ten sets 21 were wrong, of the others 51 of 102."""
_WEIGHTS = SignsNearBy(
    things=0.48,
    names=1.73,
    said=1.09,
    marks=2.07,
    kind=0.53,
    counts_third=-0.87,
    changed=1.23,
    level=0.27,
    only_own=-0.45,
    apart=0.48,
    alike=1.02,
    told_before=-0.85,
)


def fits_elsewhere(label: str, mention: Mention, passage: PassageInSentence, text: str) -> Fit | None:
    """The amount of another sentence near by that a label fits best, where that is clearly better than its own."""
    if is_edgeless(label) or is_edgeless(passage.sentence) or Qualifier.ORDINAL in mention.quantity.qualifiers:
        return None
    best = max(weighed(label, mention, passage, text), default=None, key=lambda each: each[0])
    if best is None or best[0] <= _PERHAPS or says_in_a_phrase(label, mention, passage):
        return None
    _, other, sentence, found = best
    is_sure = found.said > _MORE and found.alike
    is_sure = is_sure and not found.only_own  # "*Deaths* in Norport": four people *have died*
    is_sure = is_sure and not found.counts_third  # "Fleet" of 900 *boats*; the fleet won 40 *boats*
    return Fit(other, bool(is_sure) and not _says_alone(label, passage.sentence, sentence, passage.language))


def _says_alone(label: str, sentence: str, other: str, language: str) -> bool:
    """Whether a sentence has a word of a label by which no amount is known, and another sentence has none such: "Acme's
    *third quarter*", of "It made $5m in the *third quarter*", where only the other names the firm."""
    rest = rest_of_label(label, language)
    if not rest:
        return False
    own, theirs = (frozenset(stem(word, language) for word in small_words(each)) for each in (sentence, other))
    return not rest.isdisjoint(own) and rest.isdisjoint(theirs)


def weighed(
    label: str, mention: Mention, passage: PassageInSentence, text: str
) -> Iterator[tuple[float, Mention, str, SignsNearBy]]:
    """The amounts of the sentences near by with a word or a mark that the own lacks, each with its points, its sentence
    and what speaks for it."""
    for each, found, sentence in compared(label, mention, passage, text):
        yield points(_WEIGHTS, found), each, sentence, found


def compared(
    label: str, mention: Mention, passage: PassageInSentence, text: str
) -> Iterator[tuple[Mention, SignsNearBy, str]]:
    """The same amounts, each with what speaks for it and its sentence."""
    sentence, language = passage.sentence, passage.language
    lacking = [order for order, like in enumerate(said_in(label, sentence, language)) if like < SAID]
    marks = marks_of(label, language) - marks_of(sentence, language)
    if not (lacking or marks) or not _WORD.search(passage.beside_amounts):  # a rest of the sentence before has no words
        return
    before, behind = sentences_around(sentence, text, language, _NEAR)
    last = said_in(label, before[-1], language) if before else ()
    told_before = sum(last[word] >= SAID for word in lacking) if last else 0
    own = None
    for order, other in enumerate((*before, *behind)):
        said = said_in(label, other, language)
        if any(said[word] >= SAID for word in lacking) or _has_mark(marks, other, language):
            naming = named_before(sentence, before, text, language)
            own = own or support(label, sentence, language, before[-1] if before else "", naming)
            carried = told_before if order >= len(before) else 0
            for each, found in signs(label, mention, own, support(label, other, language), carried):
                if _may_be(each, mention):
                    yield each, found, other


def _has_mark(marks: frozenset[str], sentence: str, language: str) -> bool:
    """Whether one of `marks` stands beside the amounts of a sentence, which is only then read for amounts."""
    if marks.isdisjoint(marks_of(sentence, language)):
        return False
    return not marks.isdisjoint(marks_of(whole_sentence(sentence, language).beside_amounts, language))


def _may_be(other: Mention, mention: Mention) -> bool:
    """Whether an amount may be meant in place of a figure's own: another number, and no score or vote."""
    units = [each.quantity.unit_kind for each in (other, mention)]
    is_score = units[0] is UnitKind.TALLY and units[1] is not UnitKind.TALLY
    return not is_score and (other.quantity.number != mention.quantity.number or units[0] is not units[1])
