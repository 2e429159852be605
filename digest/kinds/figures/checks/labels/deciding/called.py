"""What an amount is called in brackets before it, and what stands beside the amounts that a label names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.labels.moving.changes import same_unit
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.language.months import months

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.deciding.claim import Claim
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{3,}")
_CALLED = re.compile(r"[(（]([^\W\d_]{3,20}|(?:19|20)\d\d)[:：]\s?$")
_CALLED_SO = re.compile(r"[^\W\d_]{3,}|\d{4}")
_ONE_WORD = re.compile(r"\s?[^\W\d_]*\s")


def is_called_so(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the label has the word that stands before the amount, with a colon, in brackets: "(*May*: 47%)"."""
    called = _CALLED.search(passage.sentence[: mention.span.start])
    return called is not None and called[1].casefold() in map(str.casefold, _CALLED_SO.findall(label))


def other_called_so(claim: Claim) -> Mention | None:
    """The other amount of the label's month: "(*May*: 47%)"; or of none, as the label, where this one is of a month."""
    label, mention, passage = claim.label, claim.mention, claim.passage
    if other := next((each for each in claim.others if is_called_so(label, each, passage)), None):
        return other
    called = _CALLED.search(passage.sentence[: mention.span.start])
    rules = labelling_of(claim.language)
    if called is None or claim.time.period:
        return None
    named = called[1].casefold()
    is_time = named.isdigit() or named in rules.former or named in months(grammar(claim.language).locale)
    if not is_time:
        return None
    if any(word in rules.former for word in _WORD.findall(label.casefold())) or any(map(str.isdigit, label)):
        return None
    alike = [each for each in claim.others if each.span.end <= mention.span.start and same_unit(each, mention)]
    return alike[-1] if alike else None


def stands_behind_named(claim: Claim) -> bool:
    """Whether no more than a word stands between an amount that the label names, and the figure's own behind it:
    *three* are at 90%."""
    return any(_stands_behind(claim.mention, each, claim.passage) for each in claim.named)


def beside_named(claim: Claim) -> list[Mention]:
    """Those of the others that stand with an amount which the label names, as the figure's own does, and with none that
    is to it as that to its own: those worth *$5m* reached 1.3m."""
    beside = [each for each in claim.named if _stand_together(claim.mention, each, claim.passage)]
    if not beside:
        return claim.others
    others = [each for each in claim.others if not any(_stands_instead(each, one, claim.passage) for one in beside)]
    return [each for each in others if any(_stand_together(each, one, claim.passage) for one in beside)]


def _stands_behind(mention: Mention, named: Mention, passage: PassageInSentence) -> bool:
    between = passage.sentence[named.span.end : mention.span.start]
    return named.span.end <= mention.span.start and _ONE_WORD.fullmatch(between) is not None


def _stand_together(one: Mention, other: Mention, passage: PassageInSentence) -> bool:
    """Whether two amounts stand in one clause: *142,000* households are worth *$25m*."""
    parts = clauses(passage.sentence, passage.language)
    return clause_of(parts, one.core).start == clause_of(parts, other.core).start


def _stands_instead(other: Mention, named: Mention, passage: PassageInSentence) -> bool:
    """Whether another amount is, or stands with, one that is to it as the one that the label names is to its own."""
    alike = [each for each in passage.mentions if each is not named and same_unit(each, named)]
    return not _stand_together(other, named, passage) and any(_stand_together(other, each, passage) for each in alike)
