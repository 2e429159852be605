"""Whether what a passage leaves out of its amount says nothing that the rest does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.quantities import quantity
from digest.quantities.language.grammar import grammar
from digest.quantities.parsing.suffix import read_qualifier
from digest.quantities.patterns import even, visible

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention


def says_the_same(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the passage leaves nothing out but an article ("*les* deux tiers"), what leads to the part by which
    something changed ("chuté *de* moitié"), the full stop of a word that ends the
    sentence ("$5 mil."), or a currency that the amount has besides (人民币30元)."""
    if not quantity.agrees(mention.quantity, passage.passage, passage.language):
        return False
    signs = grammar(passage.language).units.signs
    before = passage.sentence[mention.core.start : passage.at.start].strip()
    behind = passage.sentence[passage.at.end : mention.core.end].strip()
    if behind == "." and not passage.sentence[mention.core.end :].strip():
        behind = ""
    is_article = before.casefold() in grammar(passage.language).lexicon.definite or _leads_part(
        before, mention, passage
    )
    return all(
        not words or (words in signs and signs[words].unit == mention.quantity.unit)
        for words in ("" if is_article else before, behind)
    )


def _leads_part(before: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether `before` is small words alone before a part of a whole, or part of how the language writes that: *pela*
    metade."""
    lexicon, said = grammar(passage.language).lexicon, mention.quantity
    if said.unit is not None or not 0 < said.number < 1:
        return False
    small = lexicon.prepositions.union(lexicon.definite)
    return f"{before} {passage.passage}".casefold() in lexicon.fractions or all(
        word.casefold() in small for word in before.split()
    )


def is_said_twice(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether nothing but a qualifier behind the amount is outside of the passage: 約30人ほど."""
    if mention.core.start < passage.at.start or mention.core.end <= passage.at.end:
        return False
    rest = even(visible(passage.sentence[passage.at.end : mention.core.end]))
    return read_qualifier(rest, 0, grammar(passage.language))[1] == len(rest)
