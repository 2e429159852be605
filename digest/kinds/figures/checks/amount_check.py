"""Whether a figure's amount is the whole of what its sentence says, read on both sides of its passage."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from digest.foundation.problem import Code
from digest.kinds.figures.checks.directions import (
    Direction,
    ProfitOrLoss,
    compared,
    direction,
    is_end_of_change,
    result,
    tells_fall,
)
from digest.kinds.figures.checks.outside import is_said_twice, says_the_same
from digest.kinds.figures.checks.qualifiers import (
    SaidBeside,
    explained,
    is_named_so,
    named_behind,
    rate_explained,
    unknown_qualifier,
)
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities import quantity
from digest.quantities.amount import HEDGES, OPPOSITE, Qualifier
from digest.quantities.parsing.counted import contains
from digest.quantities.parsing.spanish_commas import comma_of_its_own
from digest.quantities.patterns import even, visible
from digest.quantities.whole import differences, meanings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.amount import Quantity
    from digest.quantities.mentions import Mention

_FURTHEST = ("number", "unit", "counted", "qualifier")


def contradiction(written: str, passage: PassageInSentence) -> str:
    """That a passage does not bear an amount out, as a sentence; never of two texts that look alike."""
    if even(visible(written)) == even(visible(passage.passage)):
        return f"the sentence of {quoted(passage.passage)} does not say this amount, or not all of it"
    return f"the figure says {written!r}, its passage says {quoted(passage.passage)}"


class Finding(NamedTuple):
    """Something wrong or in doubt; `key` is the key of the figure that it is told at, "" for the amount's own.
    `passage` has the words in doubt, and is empty for an error; `whole` all of the amount, where a part is taken."""

    code: Code
    key: str
    message: str
    hint: str
    passage: str = ""
    whole: str = ""


class Checked(Struct, frozen=True):
    """The amount that the passage bears out, as its sentence reads it; None where it does not. `mention` is where."""

    value: Quantity | None
    mention: Mention | None = None
    findings: tuple[Finding, ...] = ()


def verbatim(written: str, passage: PassageInSentence) -> Checked | None:
    """The amount of a passage that is `written` to the letter, and that the sentence reads as one whole amount with all
    its qualifiers; None where that is not so, and the two are to be compared. Most figures are written so."""
    if written != passage.passage or len(passage.touched) != 1:
        return None
    (mention,) = passage.touched
    if mention.span != passage.at or mention.asked or mention.is_named:
        return None
    return Checked(mention.quantity, mention)


def check_amount(value: Quantity, passage: PassageInSentence, told: SaidBeside) -> Checked:
    """Whether `value` is all of an amount that `passage` touches, with all that its sentence says of it."""
    if not passage.touched:
        return _untouched(value, passage)
    if unsure := comma_of_its_own(value.written, passage.passage, passage.language):
        return _contradicted(value, passage, f"the comma of {unsure!r} may group or begin decimals: write it as there")
    compared = _compared((value,), passage)
    if {"number", "unit"} & compared[0][0]:  # what it may mean besides takes as long to find out as to read it
        compared = _compared(meanings(value, passage.language), passage)
    differs, _, meaning, mention = compared[0]
    alike = [each for each in compared if not each[0] and each[3].quantity.unit != mention.quantity.unit]
    if not differs and alike and value.unit is None:
        return _ambiguous(value, [mention, alike[0][3]], passage)
    if "number" in differs and (signed := _signed(value, passage) or _unsigned(value, passage, told)):
        return signed
    if "number" in differs or "unit" in differs:
        return _other_amount(value, mention, differs, passage, told)
    if "counted" in differs:
        return _disagrees(value, passage) if mention.quantity.counted else _uncounted(value, passage)
    return _qualified(meaning, mention, passage, told)


def _compared(
    values: Sequence[Quantity], passage: PassageInSentence
) -> list[tuple[frozenset[str], int, Quantity, Mention]]:
    """The amounts that the passage touches with one of `values` each, and in what they differ; the nearest first."""
    compared = [
        (differences(meaning, mention, passage.sentence, passage.language), order, meaning, mention)
        for mention in passage.touched
        for order, meaning in enumerate(values)
    ]
    return sorted(compared, key=lambda each: (_distance(each[0]), each[1]))


def _distance(differs: frozenset[str]) -> tuple[bool, ...]:
    return tuple(name in differs for name in _FURTHEST)


def _untouched(value: Quantity, passage: PassageInSentence) -> Checked:
    agreement = quantity.agrees(value, passage.passage, passage.language)
    reason = agreement.reason or "the words around it make it part of something else: a name, a code, a date or a time"
    return _contradicted(value, passage, reason)


def _ambiguous(value: Quantity, mentions: Sequence[Mention], passage: PassageInSentence) -> Checked:
    said = " or ".join(repr(mention.quantity.written) for mention in mentions)
    return Checked(
        None,
        findings=(
            Finding(
                Code.AMOUNT_AMBIGUOUS,
                "",
                f"{value.written!r} may be {said} of its passage",
                "write the unit too, or make `at` shorter",
            ),
        ),
    )


def _signed(value: Quantity, passage: PassageInSentence) -> Checked | None:
    """A minus for "fell", "lost" or "a loss of"; None where the amount is no such thing."""
    if value.number >= 0 or value.upper is not None:
        return None
    positive = replace(value, number=-value.number)
    for mention in passage.touched:
        if differences(positive, _unlost(mention), passage.sentence, passage.language):
            continue
        if mention.core.start < passage.at.start or mention.core.end > passage.at.end:
            return _incomplete(value, mention, passage)
        way = compared(passage.sentence, mention.led, passage.language)
        way = way or direction(passage.sentence, mention.led, passage.language)
        is_level = not is_lost(mention, passage) and is_end_of_change(passage.sentence, mention.span, passage.language)
        if not is_level and (way is Direction.DOWN or is_lost(mention, passage)):
            return Checked(_turned(value), mention)
        why = "the article says that it rose" if way else "no word beside it says that it fell"
        why = "this is what something came to, or from" if is_level else why
        return Checked(
            None,
            mention,
            (
                Finding(
                    Code.FIGURE_DISAGREES,
                    "",
                    contradiction(value.written, passage),
                    f"a minus stands for a fall, and {why}",
                ),
            ),
        )
    return None


def _turned(value: Quantity) -> Quantity:
    """An amount whose minus stands for a fall, with the bound that this makes of the article's: a loss of more than 3
    million is a result of less than -3 million."""
    qualifiers = tuple(OPPOSITE.get(each, each) for each in value.qualifiers)
    return replace(value, qualifier=qualifiers[0] if qualifiers else None, qualifiers=qualifiers)


def is_lost(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a word beside the amount says that it was lost; what is owed or lacking is not."""
    return result(passage.sentence, mention.core, passage.language) is ProfitOrLoss.LOSS


def _unlost(mention: Mention) -> Mention:
    """The mention without its "a loss of", for which a minus stands."""
    said = mention.quantity
    if Qualifier.LOSS not in said.qualifiers:
        return mention
    others = tuple(each for each in said.qualifiers if each is not Qualifier.LOSS)
    return replace(mention, quantity=replace(said, qualifiers=others))


def _unsigned(value: Quantity, passage: PassageInSentence, told: SaidBeside) -> Checked | None:
    """An amount without the article's minus, where the label says the fall: "Loss" of *minus 3%*; None of others."""
    if not tells_fall(told.label, passage.language):
        return None
    for mention in passage.touched:
        said = replace(mention, quantity=replace(mention.quantity, number=-mention.quantity.number))
        is_negative = mention.quantity.number < 0 and mention.quantity.upper is None
        if is_negative and not differences(value, said, passage.sentence, passage.language):
            return Checked(value, mention)
    return None


def _other_amount(
    value: Quantity, mention: Mention, differs: frozenset[str], passage: PassageInSentence, told: SaidBeside
) -> Checked:
    """The sentence says another amount; where the passage alone would bear the figure out, that is part of a whole."""
    unit = mention.quantity.unit
    is_rated = unit is not None and _lacks_rate(value, mention) and rate_explained(unit, told, passage.language)
    if differs == {"unit", "qualifier"} and is_rated and unit is not None:  # "日均死亡人数" of 每日平均2.9人
        own = value.unit or replace(unit, per="")
        return _qualified(replace(value, unit=own.rated(unit.per)), mention, passage, told)
    if differs == {"unit"} and _lacks_rate(value, mention):
        finding = _dropped_rate(value, mention, passage)
        if quantity.agrees(value, passage.passage, passage.language):
            return Checked(value, mention, () if is_rated else (finding,))
        return Checked(None, mention, _outside(mention, passage) or (finding,))
    if quantity.agrees(value, passage.passage, passage.language):
        return _incomplete(value, mention, passage)
    return _disagrees(value, passage)


def _lacks_rate(value: Quantity, mention: Mention) -> bool:
    said = mention.quantity.unit
    if said is None or not said.per or (value.unit and value.unit.per):
        return False
    return value.unit is None or (value.unit.kind is said.kind and value.unit.code == said.code)


def _dropped_rate(value: Quantity, mention: Mention, passage: PassageInSentence) -> Finding:
    whole = passage.sentence[mention.span.start : mention.span.end]
    return Finding(
        Code.QUALIFIER_DROPPED,
        "at",
        f"the article says {quoted(whole)}, and {value.written!r} does not say for what",
        "take the words into `at` and `value`, so that readers see them too",
        whole,
        whole,
    )


def _incomplete(value: Quantity, mention: Mention, passage: PassageInSentence) -> Checked:
    whole = passage.sentence[mention.span.start : mention.span.end]
    if whole != value.written and whole in value.written:  # it is no part of what it holds
        return _contradicted(value, passage, f"what stands behind {quoted(whole)} keeps the rest from being read")
    said = mention.quantity
    begins, ends = mention.core.start < passage.at.start, mention.core.end > passage.at.end
    if said.upper is not None and value.upper is None and value.number in (said.number, said.upper):
        message = f"{value.written!r} is one end of {quoted(whole)}"
    elif begins and ends:
        message = f"{quoted(passage.passage)} is the middle of an amount: the article says {quoted(whole)}"
    elif begins:
        message = f"the amount begins before {quoted(passage.passage)}: the article says {quoted(whole)}"
    elif ends:
        message = f"the amount goes on after {quoted(passage.passage)}: the article says {quoted(whole)}"
    else:
        message = f"{value.written!r} is a part of {quoted(whole)}"
    finding = Finding(Code.AMOUNT_INCOMPLETE, "at", message, "take all of it into `at` and `value`", whole=whole)
    return Checked(None, mention, (finding,))


def _disagrees(value: Quantity, passage: PassageInSentence) -> Checked:
    agreement = quantity.agrees(value, passage.passage, passage.language)
    reason = agreement.reason
    if agreement:
        reason = quantity.agrees_whole(value, passage.sentence, passage.at, passage.language).reason
    return _contradicted(value, passage, reason or "the words around the passage make it another amount")


def _uncounted(value: Quantity, passage: PassageInSentence) -> Checked:
    """What is wrong where the number is right, and the sentence does not say what it counts."""
    number = value.written.removesuffix(value.counted).strip()
    hint = f"write what the article counts; or, if it does not say what, {number + ' [' + value.counted + ']'!r}"
    return _contradicted(value, passage, hint)


def _contradicted(value: Quantity, passage: PassageInSentence, hint: str) -> Checked:
    message = contradiction(value.written, passage)
    return Checked(None, findings=(Finding(Code.FIGURE_DISAGREES, "", message, hint),))


def _qualified(value: Quantity, mention: Mention, passage: PassageInSentence, told: SaidBeside) -> Checked:
    """The number and the unit are right: are they all in the passage, and is nothing added or left out?"""
    said, has = set(mention.quantity.qualifiers), set(value.qualifiers)
    if has - said:
        return _disagrees(value, passage)
    dropped = said - has
    stands_alone = bool(quantity.agrees(value, passage.passage, passage.language)) and (
        bool(dropped) or is_said_twice(mention, passage)
    )
    if not stands_alone and (outside := _outside(mention, passage)):
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
        if one in dropped and not explained(one, lead, told, passage.language, passage.sentence[: mention.span.start])
    ]
    if HEDGES.intersection(unexplained) and _is_inside(mention, passage):
        return _left_out(value, whole, passage)
    if Qualifier.SEVERAL in dropped:
        return _incomplete(value, mention, passage)
    clause = named_behind(lead, passage.sentence[mention.span.end :]) if Qualifier.MULTIPLE in dropped else ""
    if unexplained and not (clause and is_named_so(clause, told.label)):
        where = (
            f"{quoted(lead)} just before"
            if lead
            else f"{quoted(trail)} just behind"
            if trail
            else f"{quoted(whole)} for"
        )
        findings.append(
            Finding(
                Code.QUALIFIER_DROPPED,
                "at",
                f"the article says {where} {quoted(passage.passage)}",
                f"name in `label` what it is the amount of, as the article does: {quoted(clause)}"
                if clause
                else "take the word into `at` and `value`, so that readers see it too",
                whole,
                "" if clause else whole,
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


def _outside(mention: Mention, passage: PassageInSentence) -> tuple[Finding, ...]:
    """What is wrong where the passage does not hold all of the amount."""
    if passage.at.start <= mention.core.start and mention.core.end <= passage.at.end:
        return ()
    if says_the_same(mention, passage):
        return ()
    return _incomplete(mention.quantity, mention, passage).findings


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
