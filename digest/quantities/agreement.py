"""Whether a figure's value is what its passage says: number, unit and qualifier alike, however they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from digest.quantities.ambiguous import Sense
from digest.quantities.amount import HEDGES
from digest.quantities.language.grammar import Grammar, grammar, hedging_grammar
from digest.quantities.parsing.counted import contains, holds, unknown_scale
from digest.quantities.parsing.scan import read_whole, readings
from digest.quantities.patterns import even, offsets, visible
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from digest.quantities.amount import Quantity
    from digest.quantities.parsing.scan import Reading
    from digest.quantities.units import Unit
    from digest.text.spans import Span

_SENSES = (Sense.COUNT, Sense.MEASURE)


class Agreement(Struct, frozen=True):
    """Whether `value` is in a passage; true where it is. `found` is what the passage says instead, else empty, `reason`
    says in a sentence what differs, and `differences` in a word each, of the likest amount: `number`, `qualifier`,
    `unit`, `rate`, `scale`; none where the passage has no amount."""

    value: Quantity
    found: tuple[Quantity, ...] = ()
    reason: str = ""
    differences: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return not self.reason


def agrees(value: Quantity, passage: str, language: str = "en") -> Agreement:
    """Whether `passage`, in `language`, says `value`.

    A value may say less of what is counted than its passage ("46,000", or "46,000 jobs" of "46,000 new jobs"), never
    more. It may not drop or add a qualifier, a currency or another unit. Where the value has no qualifier but those
    that bound or blur it (`HEDGES`), the passage is read for these alone.
    """
    if passage == value.written:
        return Agreement(value)
    rules = hedging_grammar(language) if HEDGES.issuperset(value.qualifiers) else grammar(language)
    passage = visible(passage)
    said = ((reading, (reading.quantity, *reading.alternatives)) for reading in readings(passage, rules))
    return _compared((value,), said, even(passage), rules, whole=False)


def agrees_whole(value: Quantity, sentence: str, passage: Span, language: str = "en") -> Agreement:
    """Whether `value` is the whole of an amount that the part `passage` of `sentence` touches, on both its sides.

    Where the value may mean two things (30m, 25 pounds) and the sentence says which, the agreement's `value` is that.
    `found` is what the sentence says instead: the whole amounts that the passage touches, or none. One end of a range
    is no whole amount; the ends of a change, "rose from 90 to 100", are amounts of their own. A rate that the value
    leaves out is a difference too, `rate`.
    """
    rules, seen = grammar(language), visible(sentence)
    places = offsets(sentence, seen)
    touched = [
        (reading, (reading.quantity,))
        for reading in readings(seen, rules)
        if places[reading.first.start] < passage.end and passage.start < places[reading.end - 1] + 1
    ]
    agreement = _compared((value,), touched, even(seen), rules, whole=True)
    if agreement or not any(reading.ambiguous for reading, _ in touched):
        return agreement
    return _compared(interpretations(value, language), touched, even(seen), rules, whole=True)


def interpretations(value: Quantity, language: str = "en") -> tuple[Quantity, ...]:
    """What a value may mean as it is written, likeliest first: 30m is thirty million, or thirty metres."""
    reading = read_whole(visible(value.written).strip(), grammar(language))
    if reading is None or not reading.ambiguous:
        return (value,)
    senses = (read_whole(visible(value.written).strip(), grammar(language), sense) for sense in _SENSES)
    others = [other.quantity for other in senses if other and other.quantity != value]
    return (value, *others)


def _compared(
    values: Sequence[Quantity],
    said: Iterable[tuple[Reading, tuple[Quantity, ...]]],
    smooth: str,
    rules: Grammar,
    *,
    whole: bool,
) -> Agreement:
    """Whether one of `values` is one of the amounts that were `said` in the text `smooth`, with its rate if `whole`."""
    found: list[tuple[Quantity, frozenset[str]]] = []
    for reading, quantities in said:
        for quantity in quantities:
            for value in values:
                differences = _differences(value, quantity, reading, smooth, rules)
                if whole and quantity.unit and quantity.unit.per and not (value.unit and value.unit.per):
                    differences |= {"rate"}
                if whole and reading.first.plain and unknown_scale(smooth, reading.core.end, rules):
                    differences |= {"scale"}
                if not differences:
                    return Agreement(value)
                if value is values[0]:
                    found.append((quantity, differences))
    nearest = min(found, key=_distance)[1] if found else frozenset()
    return Agreement(values[0], tuple(quantity for quantity, _ in found), _reason(values[0], found), nearest)


def _distance(pair: tuple[Quantity, frozenset[str]]) -> tuple[bool, int]:
    return "number" in pair[1], len(pair[1])


def _differences(value: Quantity, said: Quantity, reading: Reading, smooth: str, rules: Grammar) -> frozenset[str]:
    differences = set()
    if (value.number, value.upper) != (said.number, said.upper):
        differences.add("number")
    if value.qualifier is not said.qualifier or set(value.qualifiers) != set(said.qualifiers):
        differences.add("qualifier")
    if not _same_kind(value.unit, said.unit) or not _counts(value, said, reading, smooth, rules):
        differences.add("unit")
    return frozenset(differences)


def _same_kind(value: Unit | None, said: Unit | None) -> bool:
    """Whether units are alike but for the words of nouns."""
    if value is None:
        return said is None or said.kind is UnitKind.NOUN
    if value.kind is UnitKind.NOUN:
        if value.per and (said is None or not value.is_rated_as(said)):
            return False
        return said is None or said.kind is UnitKind.NOUN
    if said is None or said.kind is not value.kind or said.code != value.code:
        return False
    return value.per in ("", said.per)


def _counts(value: Quantity, said: Quantity, reading: Reading, smooth: str, rules: Grammar) -> bool:
    """Whether the passage counts what the value counts: after the number, or before it where no noun follows."""
    if not counts_within(value, said, rules):
        return False
    if not value.counted or holds(smooth, reading.tail, value.counted, rules):
        return True
    return said.unit is None and contains(smooth[: reading.start], value.counted)


def counts_within(value: Quantity, said: Quantity, rules: Grammar) -> bool:
    """Whether two ratios count the same, where both say it within: un *élève* sur cinq."""
    wanted, there = _within(value, rules), _within(said, rules)
    return not (wanted and there) or contains(there, wanted)


def _within(quantity: Quantity, rules: Grammar) -> str:
    """The words between the first number of a ratio and what parts it from the second; "" where there are none."""
    parted = rules.ratio.search(quantity.amount) if 0 < quantity.number < 1 else None
    return quantity.amount[: parted.start()].partition(" ")[2].strip() if parted else ""


def _reason(value: Quantity, found: list[tuple[Quantity, frozenset[str]]]) -> str:
    if not found:
        return "the passage has no amount that this tool can read"
    said, differences = min(found, key=_distance)
    if "scale" in differences:
        return f"the word behind {said.written!r} is not known, and may be a scale"
    if "number" in differences:
        return f"the passage says {_listed([quantity.written for quantity, _ in found])}"
    if "unit" in differences and _counted(value) == _counted(said):
        return f"the passage says {said.written!r}"
    if "unit" in differences:
        return f"the figure counts {_counted(value)}, the passage {_counted(said)}"
    if "qualifier" not in differences:
        return f"the passage says {said.written!r}, and the figure leaves out what it is for"
    if value.qualifier is None or set(value.qualifiers) < set(said.qualifiers):
        return f"the passage says {said.written!r}, and the figure leaves the qualifier out"
    if said.qualifier is None or set(said.qualifiers) < set(value.qualifiers):
        return f"the passage does not say {value.qualifier.words!r}; if the article does, take the word into `at`"
    return f"the figure says {value.qualifier.words!r}, the passage {said.qualifier.words!r}"


def _listed(written: list[str]) -> str:
    *others, last = (repr(one) for one in dict.fromkeys(written))
    return f"{', '.join(others)} and {last}" if others else last


def _counted(quantity: Quantity) -> str:
    if quantity.unit is None:
        return repr(quantity.counted) if quantity.counted else "no unit"
    if quantity.unit.kind is UnitKind.TALLY:
        return "a size" if quantity.unit.code[-1:].isalpha() else "votes or points"
    what = quantity.counted or quantity.unit.code
    return f"{what!r} per {quantity.unit.per}" if quantity.unit.per else repr(what)
