"""Verbs of rising and falling whose particle stands apart from them: ging um 12 Prozent *zurück*, nam met 12% *toe*."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from digest.quantities.language.assertion import assertions
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of

if TYPE_CHECKING:
    from digest.text.spans import Span

APART = " … "
"""What stands in a lexicon between the forms of a verb and its particle."""
_LOOK = 120
_BREAK = re.compile(r"[,;:.!?()](?!\d)")
_FIELDS = {"apart_rises": "rises", "apart_falls": "falls"}


class ApartVerb(NamedTuple):
    """Where in the words before an amount such a verb begins, and the field, `rises` or `falls`, of what it says."""

    start: int
    field: str


def apart_verb(words: str, amount: Span, language: str) -> ApartVerb | None:
    """The verb nearest before the amount at `amount` of `words`, in its clause, whose particle ends it or leads
    to the amount; None where there is none. `start` counts from the start of `words`."""
    verbs = _verbs(language)
    if verbs is None:
        return None
    low = max(0, amount.start - _LOOK)
    breaks = [found.end() for found in _BREAK.finditer(words, low, amount.start)]
    clause = words[breaks[-1] if breaks else low : amount.start]
    behind = _BREAK.split(words[amount.end : amount.end + _LOOK], maxsplit=1)[0]
    for verb in reversed([*verbs.finditer(clause)]):
        particles = _particles(language)[verb[0].casefold()]
        found = [
            (at, field)
            for place, offset in ((clause[verb.end() :], 0), (behind, _LOOK))
            for particle, field in particles
            if (at := _stands_apart(particle, place, language, is_last=bool(offset)) + offset) >= offset
        ]
        return ApartVerb(amount.start - len(clause) + verb.start(), min(found)[1]) if found else None
    return None


def _stands_apart(particle: str, place: str, language: str, *, is_last: bool) -> int:
    """Where in `place` a particle stands alone: before a preposition or a word that joins, or at the end; or -1."""
    end = r"\s*$|" if is_last else ""
    found = re.search(rf"(?<!\w){re.escape(particle)}(?={end}\s{_leading_on(language)}(?!\w))", place)
    return found.start() if found else -1


@lru_cache(maxsize=32)
def _leading_on(language: str) -> str:
    labelling = labelling_of(language)
    prepositions = grammar(language).lexicon.prepositions
    return one_of([*prepositions, *labelling.by, *labelling.to, *labelling.earlier, *assertions(language).joins, "\0"])


@lru_cache(maxsize=32)
def _particles(language: str) -> dict[str, list[tuple[str, str]]]:
    """Each form of such a verb with its particles, and what it says with each."""
    found: dict[str, list[tuple[str, str]]] = {}
    for field, said in _FIELDS.items():
        for phrase in getattr(assertions(language), field):
            forms, _, particle = phrase.partition(APART)
            for form in forms.split():
                found.setdefault(form.casefold(), []).append((particle, said))
    return found


@lru_cache(maxsize=32)
def _verbs(language: str) -> re.Pattern[str] | None:
    forms = _particles(language)
    return re.compile(rf"(?<!\w){one_of(forms)}(?!\w)", re.IGNORECASE) if forms else None
