"""Amounts as news writes them: "over 46,000 jobs", "US$10 billion", "1,5 Mrd. Euro", "5–0", "a third", "2–3 million".

    parse            a text that is one amount, and nothing else
    find             every amount in running text that may be a figure
    mentions         every amount of a sentence, whole, with the words on both sides that change it
    agrees           whether a passage says an amount
    agrees_whole     whether an amount is the whole of what a sentence says where a passage stands in it
    interpretations  what an amount as it is written may mean: 30m, 25 pounds
    dropped_qualifier   whether the words before a passage hedge the amount in it
    same_unit, measured_in   whether amounts can be compared
    unit_of_measure  the unit of a measure, as its name says

The grammar, in amounts/, is ours; its data are CLDR's (by Babel) for digits, scales, currencies and units, and our own
lists of words for what CLDR lacks. Nothing here raises, whatever the text; the time taken is linear in its length.
"""

from __future__ import annotations

from functools import lru_cache

from digest.quantities.agreement import Agreement, agrees, agrees_whole, interpretations
from digest.quantities.amount import FoundAmount, Qualifier, Quantity
from digest.quantities.language.grammar import Grammar, grammar, hedging_grammar
from digest.quantities.language.numerals import Form
from digest.quantities.lookalikes import is_lookalike
from digest.quantities.mentions import Mention, mentions
from digest.quantities.parsing.counted import contains
from digest.quantities.parsing.scan import lead_of, read_whole, readings
from digest.quantities.parsing.suffix import read_rate, read_unit
from digest.quantities.patterns import even, offsets, visible
from digest.quantities.units import Unit, UnitKind
from digest.text.spans import Span

__all__ = ["Agreement", "FoundAmount", "Mention", "Qualifier", "Quantity", "agrees", "agrees_whole"]
__all__ += ["dropped_qualifier", "find", "interpretations", "measured_in", "mentions", "parse", "same_unit"]
__all__ += ["unit_of_measure"]

_UNCOUNTED = frozenset({Form.MULTIPLE, Form.NONE, Form.VAGUE})
_LONGEST = 200


def parse(text: str, language: str = "en") -> Quantity | None:
    """The amount that `text` is, with its qualifier and what it counts; None where it is no amount, or more than one.

    `language` is a BCP 47 tag. It decides what marks and words mean: 1.500 is one and a half in English and fifteen
    hundred in German, "$" is the Australian dollar in en-AU.
    """
    reading = read_whole(visible(text).strip(), grammar(language)) if len(text) <= _LONGEST else None
    return reading.quantity if reading else None


def find(text: str, language: str = "en") -> tuple[FoundAmount, ...]:
    """Every amount in running text, in order, without overlap; not years, dates, times, codes and names, nor what is
    hardly a number: "dozens", "no deaths", "doubled".

    What an amount counts is a guess here, there being no grammar of whole sentences: `agrees` does not rely on it. Of
    the qualifiers, those are taken along that bound or blur an amount (`HEDGES`).
    """
    seen = visible(text)
    smooth = even(seen)
    places = offsets(text, seen)
    rules = hedging_grammar(language)
    found = [
        reading
        for reading in readings(seen, rules)
        if reading.first.form not in _UNCOUNTED and not is_lookalike(smooth, reading, language)
    ]
    return tuple(
        FoundAmount(Span(places[reading.start], places[reading.end - 1] + 1), reading.quantity) for reading in found
    )


def dropped_qualifier(text_before: str, language: str = "en") -> Qualifier | None:
    """The qualifier that ends `text_before`, and so hedges an amount that begins right after it; not what a label or a
    status can say as well, as "a loss of" or "a projected"."""
    said = lead_of(text_before, grammar(language))
    return said if said not in (Qualifier.LOSS, Qualifier.PROJECTED) else None


def same_unit(one: Quantity, other: Quantity) -> bool:
    """Whether two amounts can be compared: one currency, one physical unit, or things of one name, such as "contracts"
    and "commercial 5G contracts". What an amount is for ("a barrel") must not differ, but may be left out."""
    return _comparable(one.unit, other.unit)


def measured_in(value: Quantity, unit: str, language: str = "en") -> bool:
    """Whether an amount is in the unit of a measure as an editor writes it, in `language` or in English: `JPY`, `yen`,
    `%`, `km`, `jobs`.

    A bare number is in any unit that is a noun: the measure says what it counts.
    """
    return _comparable(value.unit, unit_of_measure(unit, language))


@lru_cache(maxsize=256)
def unit_of_measure(unit: str, language: str = "en") -> Unit:
    """The unit of a measure as an editor writes it, in `language` or in English; a noun where none is known."""
    written = even(unit.strip())
    known = next(filter(None, (_unit(written, grammar(tongue)) for tongue in dict.fromkeys((language, "en")))), None)
    return known or Unit(UnitKind.NOUN, written)


def _unit(written: str, rules: Grammar) -> Unit | None:
    """The unit, with a rate or without, that all of `written` is."""
    suffix = read_unit(written, 0, rules)
    rate, end = read_rate(written, suffix.end, rules) if suffix else ("", 0)
    return suffix.unit.rated(rate) if suffix and end == len(written) else None


def _comparable(one: Unit | None, other: Unit | None) -> bool:
    if one is None or other is None:
        return all(unit is None or unit.kind is UnitKind.NOUN for unit in (one, other))
    if one.kind is not other.kind or (one.per and other.per and one.per != other.per):
        return False
    if one.kind is UnitKind.NOUN:
        return contains(one.code, other.code) or contains(other.code, one.code)
    return one.code == other.code
