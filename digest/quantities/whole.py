"""In what a figure's value differs from an amount that a sentence says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from digest.quantities.agreement import counts_within, interpretations
from digest.quantities.language.grammar import grammar
from digest.quantities.parsing.counted import contains, holds
from digest.quantities.parsing.paired_terms import behind_article
from digest.quantities.parsing.suffix import read_rate
from digest.quantities.patterns import even, visible
from digest.quantities.units import Unit, UnitKind

if TYPE_CHECKING:
    from digest.quantities.amount import Quantity
    from digest.quantities.mentions import Mention

_REST = re.compile(r"[^\d,;:.!?()]{0,80}")
_GAP = re.compile(r"\s")
_CONVERTED = re.compile(r"\s?[(（][^()（）]{1,40}[)）]|[)）]")
"""What stands in brackets between an amount and what it is for, or closes those that it stands in."""


def meanings(value: Quantity, language: str) -> tuple[Quantity, ...]:
    """What a value may mean as it is written, likeliest first: 30m is thirty million, or thirty metres."""
    return interpretations(value, language)


def differences(value: Quantity, mention: Mention, sentence: str, language: str) -> frozenset[str]:
    """Those of `number`, `unit`, `counted` and `qualifier` in which `value` is not what `mention` of `sentence` says.

    A value may say less of what is counted, and leave a rate out only where the amount has none.
    """
    said = mention.quantity
    if mention.listed is not None and value.unit is not None and said.unit != value.unit:
        listed = mention.listed if value.unit.per else replace(mention.listed, per="")
        said = replace(said, unit=listed, number=said.number * mention.shared)
    elif mention.shared > 1 and value.number == said.number * mention.shared:
        said = replace(said, number=value.number)
    if value.unit is not None and value.unit.per and _is_rated_later(value.unit.per, mention, sentence, language):
        said = replace(said, unit=(said.unit or Unit(UnitKind.NOUN, "")).rated(value.unit.per))
    found = set()
    if (value.number, value.upper) != (said.number, said.upper):
        found.add("number")
    if set(value.qualifiers) != set(said.qualifiers):
        found.add("qualifier")
    if not _same_kind(value.unit, said.unit):
        found.add("unit")
    elif (not _counts(value, mention, sentence, language) and not _listed_with(value, mention)) or not counts_within(
        value, said, grammar(language)
    ):
        found.add("counted")
    return frozenset(found)


def _is_rated_later(per: str, mention: Mention, sentence: str, language: str) -> bool:
    """Whether the clause says further on what an amount is for: 14,000 cases usually occur *each year*, €500,000
    (£420,000) *a season*."""
    if mention.quantity.unit is not None and mention.quantity.unit.per:
        return False
    bracket = _CONVERTED.match(sentence, mention.core.end)
    if bracket is not None and read_rate(even(visible(sentence)), bracket.end(), grammar(language))[0] == per:
        return True
    rest = _REST.match(sentence, mention.span.end)
    return rest is not None and says_rate(rest[0], per, language)


def says_rate(words: str, per: str, language: str) -> bool:
    """Whether `words` say anywhere that something is for each `per`: "Layoffs *a year*"."""
    words, rules = even(visible(words)), grammar(language)
    return any(read_rate(words, gap.start(), rules)[0] == per for gap in _GAP.finditer(words))


def _listed_with(value: Quantity, mention: Mention) -> bool:
    """Whether the last amount of the list counts what the value counts: from 24 to 28 cases."""
    listed = mention.listed
    return listed is not None and listed.kind is UnitKind.NOUN and contains(listed.code, value.counted)


def _same_kind(value: Unit | None, said: Unit | None) -> bool:
    """Whether units are alike but for the words of nouns."""
    if value is None:
        return said is None or (said.kind is UnitKind.NOUN and not said.per)
    if value.kind is UnitKind.NOUN:
        return (said is None and not value.per) or (
            said is not None and said.kind is UnitKind.NOUN and value.is_rated_as(said)
        )
    return said is not None and said.kind is value.kind and said.code == value.code and value.per == said.per


def _counts(value: Quantity, mention: Mention, sentence: str, language: str) -> bool:
    """Whether the sentence counts what the value counts: after the number, or before it where no noun follows."""
    if not value.counted:
        return True
    # With the last character of the number, to which an adjective may be joined: *vier*tägig.
    after, rules = even(visible(sentence[mention.core.end - 1 :])), grammar(language)
    link = rules.link.match(after, 1)  # 13 millions *de* personnes
    if holds(after, 1, value.counted, rules) or (link and holds(after, link.end(), value.counted, rules)):
        return True
    told = behind_article(after, 1, rules.locale.language) if mention.quantity.counted else 0
    if told and holds(after, told, value.counted, rules):  # ya son 17 *los* heridos
        return True
    # Four tenths *of a* second; 420 *of its 1,950* jobs.
    for linked in (rules.fraction_link.match(after, 1), rules.part_of.match(after, 1)):
        if linked and holds(after, linked.end(), value.counted, rules):
            return True
    if (named := rules.parts.match(after, 1)) and holds(after, named.start(1) - 1, value.counted, rules):
        return True  # five of these *houses*
    before = even(visible(sentence[: mention.span.start]))
    return mention.quantity.unit is None and contains(before, value.counted)
