"""Whether all that bounds, blurs or names an amount is in its passage and in the figure, and nothing else."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.outside import is_said_twice, says_the_same
from digest.kinds.figures.checks.amounts.qualifiers import (
    SaidBeside,
    explained,
    is_lack,
    is_named_so,
    named_behind,
    trailing_words,
    unknown_qualifier,
)
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities import quantity
from digest.quantities.amount import HEDGES, Qualifier
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.parsing.counted import contains
from digest.quantities.patterns import even, one_of, visible

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.amount import Quantity
    from digest.quantities.mentions import Mention
from digest.kinds.figures.checks.amounts.findings import Checked, Finding, contradiction, disagrees, incomplete


def qualified(value: Quantity, mention: Mention, passage: PassageInSentence, told: SaidBeside) -> Checked:
    """The number and the unit are right: are they all in the passage, and is nothing added or left out?"""
    dropped = set(mention.quantity.qualifiers) - set(value.qualifiers)
    added = set(value.qualifiers) - set(mention.quantity.qualifiers)
    if added and not (added == {Qualifier.OVER} and _is_passed(mention, passage)):
        return disagrees(value, passage)
    stands_alone = bool(quantity.agrees(value, passage.passage, passage.language)) and (
        bool(dropped) or is_said_twice(mention, passage)
    )
    if not stands_alone and (outside := told_outside(mention, passage)):
        return Checked(None, mention, outside)
    if missing := _word_outside(value, mention, passage):
        return Checked(None, mention, (missing,))
    findings = []
    whole = passage.sentence[mention.span.start : mention.span.end]
    lead = passage.sentence[mention.span.start : mention.core.start].strip()
    trail = passage.sentence[mention.core.end : mention.span.end].strip()
    unexplained = [
        one
        for one in mention.quantity.qualifiers
        if one in dropped
        and not (one is Qualifier.ABOUT and _has_alternatives(mention, passage))
        and not explained(
            one,
            trailing_words(one, whole, passage.language) or lead or trail,
            told,
            passage.language,
            (passage.sentence[: mention.span.start], passage.sentence[mention.core.end :]),
        )
    ]
    if HEDGES.intersection(unexplained) and _is_inside(mention, passage):
        return _left_out(value, whole, passage)
    if Qualifier.SEVERAL in dropped:
        return incomplete(value, mention, passage)
    clause = named_behind(lead, passage.sentence[mention.span.end :]) if Qualifier.MULTIPLE in dropped else ""
    lacks = Qualifier.NOT in unexplained and is_lack(lead, trail, passage.language)
    if unexplained and not (clause and is_named_so(clause, told.label)):
        where = (
            f"{quoted(lead)} just before"
            if lead
            else f"{quoted(trail)} just behind"
            if trail
            else f"{quoted(whole)} for"
        )
        if Qualifier.ORDINAL in unexplained:
            core = passage.sentence[mention.core.start : mention.core.end]
            where = f"{quoted(core)}, which is a place in a row, in"
        findings.append(
            Finding(
                Code.QUALIFIER_DROPPED,
                "at",
                f"the article says {where} {quoted(passage.passage)}",
                f"name in `label` what it is the amount of, as the article does: {quoted(clause)}"
                if clause
                else "say in `label` that this is what lacks"
                if lacks
                else "take the word into `at` and `value`, so that readers see it too",
                whole,
                "" if clause or lacks else whole,
            )
        )
    if asked := unknown_qualifier(value, mention, passage):
        words, asked_passage = asked
        findings.append(
            Finding(
                Code.QUALIFIER_UNKNOWN,
                "at",
                f"this tool does not know whether {words} beside {quoted(passage.passage)} changes the amount",
                "take it into `at` and `value` if it does",
                asked_passage,
            )
        )
    return Checked(value, mention, tuple(findings))


def _has_alternatives(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount is one of two numbers, which say by themselves that neither is exact: some *20 or 30* boats."""
    core = passage.sentence[mention.core.start : mention.core.end].casefold().split()
    return mention.quantity.upper is not None and any(word in core for word in labelling_of(passage.language).either)


def _is_passed(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a verb of the passage says that there is more: *passed* £1 billion."""
    lead = passage.sentence[passage.at.start : mention.span.start]
    return bool(lead) and _passing(passage.language).search(lead) is not None


@lru_cache(maxsize=16)
def _passing(language: str) -> re.Pattern[str]:
    words = grammar(language).lexicon.passing
    return re.compile(rf"(?<!\w){one_of(words, capitalised=True)}\s(?:the\s)?$" if words else r"(?!)")


def told_outside(mention: Mention, passage: PassageInSentence) -> tuple[Finding, ...]:
    """What is wrong where the passage does not hold all of the amount."""
    rest = passage.sentence[passage.at.end : mention.core.end]
    if passage.at.start <= mention.core.start and rest in ("", "."):  # a unit that is short, without its full stop
        return ()
    if says_the_same(mention, passage):
        return ()
    return incomplete(mention.quantity, mention, passage).findings


def _is_inside(mention: Mention, passage: PassageInSentence) -> bool:
    return passage.at.start <= mention.span.start and mention.span.end <= passage.at.end


def _left_out(value: Quantity, whole: str, passage: PassageInSentence) -> Checked:
    return Checked(
        None,
        findings=(
            Finding(
                Code.FIGURE_DISAGREES,
                "",
                contradiction(value.written, passage),
                f"the passage says {quoted(whole)}, and the figure leaves the qualifier out",
                whole=whole,
            ),
        ),
    )


def _word_outside(value: Quantity, mention: Mention, passage: PassageInSentence) -> Finding | None:
    """What is wrong where the figure has a word that its sentence says, but not its passage."""
    inside = even(visible(passage.passage)).replace("-", " ")
    if _is_inside(mention, passage):  # with what is joined to it: *14enne*, 16jährig
        inside = f"{inside} {mention.quantity.counted}"
    if value.counted and not contains(inside, value.counted) and even(value.counted).replace("-", " ") not in inside:
        return Finding(
            Code.FIGURE_DISAGREES,
            "at",
            contradiction(value.written, passage),
            f"take {value.counted!r} into `at`",
        )
    if value.qualifiers and not quantity.agrees(value, passage.passage, passage.language):
        lead = passage.sentence[mention.span.start : mention.core.start].strip()
        trail = passage.sentence[mention.core.end : mention.span.end].strip()
        missing = lead if lead and mention.span.start < passage.at.start else trail
        if not _is_inside(mention, passage) and missing:
            return Finding(
                Code.FIGURE_DISAGREES,
                "at",
                contradiction(value.written, passage),
                f"the article does say {missing!r}: take the word into `at`",
                whole=passage.sentence[mention.span.start : mention.span.end],
            )
    return None
