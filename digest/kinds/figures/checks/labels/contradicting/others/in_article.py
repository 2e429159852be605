"""Whether a label fits an amount of a sentence near by better than its own: "Price of the takeover", of a rise of 20%,
where the next sentence tells for how much the firm was taken over.

No word of a label settles this, as an editor may take some from the sentence before, or use others than the article;
so all that speaks for each amount is weighed. The weights are those of a logistic regression over right annotations of
news, and the same ones with the label of another amount of their article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.contradicting.kinds_and_fates import says_in_a_phrase
from digest.kinds.figures.checks.labels.contradicting.others.article_sentences import sentences_around
from digest.kinds.figures.checks.labels.contradicting.others.article_signs import SignsNearBy, marks_of, signs
from digest.kinds.figures.checks.labels.contradicting.others.support import SAID, said_in, support
from digest.quantities.amount import Qualifier
from digest.quantities.units import UnitKind
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_NEAR = 2
"""How many sentences before and behind are looked at."""
_FITTED = frozenset({"en"})
"""Languages of whose annotations the weights are."""
_LEAST, _LEAST_ELSEWHERE = 1.0, 2.7
"""From how many points on a label is of the other amount, in those languages and in others."""
_WEIGHTS = SignsNearBy(
    things=0.66,
    names=1.69,
    head=1.3,
    said=0.67,
    marks=2.75,
    kind=1.42,
    counts_else=1.42,
    counts_third=-1.03,
    changed=1.92,
    level=1.14,
    only_own=-2.11,
    apart=1.12,
    alike=0,
    behind=0,
)


def fits_elsewhere(label: str, mention: Mention, passage: PassageInSentence, text: str) -> Mention | None:
    """The amount of another sentence near by that a label fits clearly better, or None."""
    if is_edgeless(label) or is_edgeless(passage.sentence) or Qualifier.ORDINAL in mention.quantity.qualifiers:
        return None
    least = _LEAST if passage.language.split("-")[0] in _FITTED else _LEAST_ELSEWHERE
    best = max(weighed(label, mention, passage, text), default=None, key=lambda each: each[0])
    if best is None or best[0] <= least or says_in_a_phrase(label, mention, passage):
        return None
    return best[1]


def weighed(label: str, mention: Mention, passage: PassageInSentence, text: str) -> Iterator[tuple[float, Mention]]:
    """The amounts of the sentences near by with a word or a mark that the own lacks, each with its points."""
    for each, found in compared(label, mention, passage, text):
        yield sum(weight * sign for weight, sign in zip(_WEIGHTS, found, strict=True)), each


def compared(
    label: str, mention: Mention, passage: PassageInSentence, text: str
) -> Iterator[tuple[Mention, SignsNearBy]]:
    """The same amounts, each with what speaks for it."""
    sentence, language = passage.sentence, passage.language
    lacking = [order for order, like in enumerate(said_in(label, sentence, language)) if like < SAID]
    marks = marks_of(label, language) - marks_of(sentence, language)
    if not lacking and not marks:
        return
    before, behind = sentences_around(sentence, text, language, _NEAR)
    own = None
    for order, other in enumerate((*before, *behind)):
        said = said_in(label, other, language)
        if any(said[word] >= SAID for word in lacking) or not marks.isdisjoint(marks_of(other, language)):
            own = own or support(label, sentence, language, before[-1] if before else "")
            for each, found in signs(
                label, mention, own, support(label, other, language), is_behind=order >= len(before)
            ):
                if _may_be(each, mention):
                    yield each, found


def _may_be(other: Mention, mention: Mention) -> bool:
    """Whether an amount may be meant in place of a figure's own: another number, and no score or vote."""
    units = [each.quantity.unit_kind for each in (other, mention)]
    is_score = units[0] is UnitKind.TALLY and units[1] is not UnitKind.TALLY
    return not is_score and (other.quantity.number != mention.quantity.number or units[0] is not units[1])
