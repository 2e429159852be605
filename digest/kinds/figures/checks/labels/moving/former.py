"""Whether a label says "previous" of what something came to, or "new" of what it came from."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.in_sentence.times import is_of_period
from digest.kinds.figures.checks.labels.kinds import says_when
from digest.kinds.figures.checks.labels.moving.changes import (
    called_former,
    ending,
    former_words,
    has_any,
    restated_by,
    same_measure,
    without_attribute,
)
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.moving.levels import Timing
    from digest.quantities.mentions import Mention

_LOOK = 28
_LEAD = 48
"""How far before an earlier amount stands what calls it so: "the *previous* record for the month, 5.9 inches"."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_APART = re.compile(r"[.;:]\s|[。；、，]")


def of_former(label: str, mention: Mention, passage: PassageInSentence, time: Timing) -> Mention | None:
    """The one other amount in the same unit that the sentence calls an earlier one, where the label does too, and of
    this one it does not; or the other way round, where the label says "new"."""
    others = (each for each in passage.mentions if not (each is mention or each.is_named or says_when(each, passage)))
    alike = [each for each in others if same_measure(each, mention, passage)]
    language = passage.language
    came_from = [each for each in alike if _came_from(each, mention, passage)]
    is_origin = any(_came_from(mention, each, passage) for each in alike)
    counting = frozenset(word for each in assertions(language).orders for word in each)  # *first*-half profit
    if called_former(label, language) - counting:
        earlier = [each for each in alike if each in came_from or _is_called_former(each, passage)]
        is_earlier = is_origin or _is_called_former(mention, passage)
        return earlier[0] if len(earlier) == 1 and not is_earlier else None
    words = labelling_of(language)
    is_origin = is_origin or _is_led_as_former(mention, passage)
    if len(alike) != 1 or not is_origin or came_from or not has_any(label, words.present | words.added, language):
        return None
    is_of_both = time.period is None or is_of_period(time.period, alike[0], passage, time.published)
    return alike[0] if is_of_both else None


def is_old(label: str, other: Mention, passage: PassageInSentence) -> bool:
    """Whether another amount is called an earlier one by what leads it, where the label says "new"."""
    words = labelling_of(passage.language)
    return has_any(label, words.present | words.added, passage.language) and _is_led_as_former(other, passage)


def is_compared_with(label: str, other: Mention, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether another amount is only what this one is compared with, of a year that the label does not name: 27 died,
    fewer *than the 35 who died in January 2025*, of "Deaths in January"."""
    if other.core.start < mention.core.end or called_former(label, passage.language):
        return False
    part = clause_of(clauses(passage.sentence, passage.language), other.core)
    years = _YEAR.findall(passage.sentence, other.core.end, part.end)
    if not years or any(year in label for year in years):
        return False
    return _came_from(other, mention, passage)


def _came_from(mention: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether the sentence says of `mention` that it is what `other` came from, or is compared with."""
    sentence, language = passage.sentence, passage.language
    if (restated := restated_by(mention, passage)) and restated is not other:
        return _came_from(restated, other, passage)
    if is_edgeless(sentence):
        between = sentence[mention.core.end : other.span.start]
        return bool(between) and between.startswith(labelling_of(language).froms) and not _APART.search(between)
    before = _lead(sentence[max(0, mention.span.start - _LOOK) : mention.span.start], language)
    if ending(language, "earlier").search(before):
        return True
    is_behind = 0 <= mention.span.start - other.core.end <= _LOOK
    between = _lead(sentence[other.core.end : mention.span.start], language) if is_behind else ""
    led = ending(language, "froms").search(between)
    return led is not None and not between[: led.start()].strip()


def _lead(words: str, language: str) -> str:
    """What stands before an amount, without an article and a word that calls it an earlier one."""
    words = without_attribute(words, language)
    last = words.split()[-1:]
    is_article = last and last[0].casefold() in grammar(language).lexicon.definite
    return words.rstrip()[: -len(last[0])] if is_article else words


def _is_called_former(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a word before an amount, behind the one before, or one behind it in its clause, calls it so."""
    sentence, language = passage.sentence, passage.language
    if former_words(_words_before(mention, passage), language):
        return _is_led_as_former(mention, passage)
    part = clause_of(clauses(sentence, language), mention.core)
    if any(mention.core.end <= each.span.start < part.end for each in passage.mentions):
        return False  # 9% *from earlier 8%*
    return bool(former_words(sentence[mention.core.end : part.end], language))


def _is_led_as_former(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a word before an amount calls it an earlier one, and nothing rose there: but the *old* town's *rose*."""
    before, language = _words_before(mention, passage), passage.language
    moved = any(words_of(language, way).search(before) for way in ("rises", "falls"))
    return bool(former_words(before, language)) and not moved


def _words_before(mention: Mention, passage: PassageInSentence) -> str:
    """What stands before an amount in its part, behind the amount before."""
    ends = [each.span.end for each in passage.mentions if each.span.end <= mention.span.start]
    before = _APART.split(passage.sentence[max(0, mention.span.start - _LEAD, *ends) : mention.span.start])[-1]
    return _joined(passage.language).split(before)[-1]  # £5bn last year *and* £4bn


@lru_cache(maxsize=16)
def _joined(language: str) -> re.Pattern[str]:
    words = assertions(language).joins
    return re.compile(rf"(?<!\w){one_of(words)}(?!\w)" if words else r"(?!)")
