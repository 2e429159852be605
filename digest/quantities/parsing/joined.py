"""Adjectives that are joined to the number that they count with: *vier*tägig, *pięcio*osobowy, 16jährig."""

from __future__ import annotations

from digest.quantities.language.lexicon import ADJECTIVES
from digest.quantities.patterns import one_of
from digest.text.deferred_pattern import deferred

JOINED = deferred(rf"(?<=\w){one_of(ADJECTIVES)}")
"""How such an adjective begins, right behind its number."""
