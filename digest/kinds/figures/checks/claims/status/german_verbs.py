"""German verbs of what is to come: the last word of their clause, or in the clause that leads it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clauses
from digest.quantities.language.assertion.matching import words_of

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention
    from digest.text.spans import Span

_SHALL = frozenset({"soll", "sollen"})
_PERFECT = re.compile(r"(?:t|en) (?:haben|sein|worden sein)\W*$")
"""How a clause ends that says with "soll" what is said to have been: soll 5 Millionen gezahlt haben."""
_HAVE = re.compile(r"(?<!\w)(?:habe|haben|hat)(?!\w)|(?<!\w)hatten?(?=.*\s(?:gerechnet|erwartet))")
"""What was expected before it was known: wir *haben* 240 Kinder erwartet."""
_WANTING = frozenset({"will", "wollen"})
_WILL = re.compile(r"(?<!\w)(?:wird|werden|will|wollen)(?!\w)")
_INFINITIVE_CLAUSE = re.compile(r"(?<!\w)(?:zu [a-zäöüß]{2,}|[a-zäöüß]{2,}zu[a-zäöüß]{2,})(?:en|ern|eln)\W*$")
"""How a German clause ends that has no subject: "400 Stellen zu streichen", "40 Millionen Euro auszugeben"."""
_INFINITIVE = re.compile(
    r"(?<!\w)(?!\w*ge\w+(?:en|ern|eln)\W*$)(?!(?:be|ver|er|ent|zer|emp|miss)\w+en\W*$)(?!worden)[a-zäöüß]{2,}(?:en|ern|eln)\W*$"
)
_WANTED = re.compile(r"(?<!\w)[a-zäöüß]{2,}(?:en|ern|eln)\W*$")
_VERB_LAST = re.compile(
    r"(?<!\w)(?!haben|sein|worden)[a-zäöüß]{2,}(?:en|ern|eln)\s(?P<verb>wird|will|wollen|soll|sollen|sollte|sollten|könnte"
    r"|könnten|dürfte|dürften|möchte|möchten)\W*$"
)
"""How a German clause ends that another leads: bevor das Defizit auf 3 Prozent *sinken wird*."""


def last_verb(mention: Mention, own: Span, passage: PassageInSentence) -> str:
    """The verb of a German clause whose infinitive is its last word, or that of the clause which leads it."""
    sentence, language = passage.sentence, passage.language
    clause = sentence[own.start : own.end]
    if will := _will(clause, sentence[own.start : max(own.start, mention.led.start)]):
        return will
    if found := _VERB_LAST.search(clause):
        return found["verb"]
    if not _INFINITIVE_CLAUSE.search(clause):
        return ""
    # Each of several infinitives has the verb of the first: plant, das Werk zu schließen und 50 Stellen zu streichen.
    for each in reversed([part for part in clauses(sentence, language) if part.end <= own.start]):
        before = sentence[each.start : each.end]
        if meant := words_of(language, "intends").search(before):
            return meant[0]
        if not _INFINITIVE_CLAUSE.search(before):
            return ""
    return ""


def is_hearsay(verb: str, clause: str) -> bool:
    """Whether "soll" says what is said to have been: soll 5 Millionen *gezahlt haben*."""
    return verb in _SHALL and _PERFECT.search(clause) is not None


def was_expected(clause: str) -> bool:
    """Whether a clause says what was expected before it was known: wir *haben* 240 Kinder erwartet."""
    return _HAVE.search(clause) is not None


def _will(clause: str, before: str) -> str:
    """The German future: "wird … schaffen", unlike the passive "wird … geschaffen"."""
    found = _WILL.search(before)
    if found is None:
        return ""
    ending = _WANTED if found[0] in _WANTING else _INFINITIVE
    return found[0] if ending.search(clause) else ""
