"""What relative clauses do with verbs of saying: whose verb is theirs, and whom they are about."""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.name_patterns import NAME_AT_END, NAMES
from digest.reading.names.people import Cast
from digest.reading.subjects.naming import ClauseSubject, named_person
from digest.reading.words import WORD, last_word
from digest.text.deferred_pattern import deferred

CLAUSE = deferred(r"[,;:—–„“”\"«»]")
_LEADING = re.compile("dass|weil|ob|damit|obwohl|wenn|falls|bis|bevor|nachdem|seit|sodass")
"""What begins a German clause beside relative pronouns, whose verb ends it."""
ENDS_CLAUSE = re.compile(r"\s*(?:hat|hatte|habe|haben|hatten)?\s*[:,]\s*")
_TO_WHOM = re.compile(r" (?:al?|a l[ao]s?|aos?|às?|all[aoe]|agli|ai) ")


def clause_start(words: str) -> int:
    """Where the last clause of `words` begins."""
    return next((found.end() for found in reversed(list(CLAUSE.finditer(words)))), 0)


def is_of_relative(words: str, says: re.Match[str], lexicon: SpeechLexicon) -> bool:
    """Whether the verb ends a relative clause that the sentence goes on behind, in a language whose verbs end these:
    "Der Gutachter, den Ada Brook rief, will gehen"."""
    tail = words[says.end() :]
    if not lexicon.capital_nouns or not tail.startswith(",") or ENDS_CLAUSE.fullmatch(tail):
        return False
    head = words[: says.start()]
    start = clause_start(head)
    first = WORD.match(head[start:].lstrip())
    is_led = first is not None and (lexicon.relative.fullmatch(first[0]) or _LEADING.fullmatch(first[0]))
    return head[:start].endswith(",") and bool(is_led)


def told_of_in_clause(before: str, after: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Whom a relative clause is about whose verb of saying ends it behind a quotation, in a language whose verbs end
    these: "Senator Bob Roy, der die Mieten „mäßig“ genannt hatte"; or before a colon: "Bob Roy, der von Mängeln
    berichtete: "."""
    if not lexicon.capital_nouns:
        return None
    lead = before.rstrip(": ") if before.rstrip().endswith(":") else ""
    last = last_word(lead) if lead else None
    says = lexicon.says.fullmatch(last[0]) if last else lexicon.says.match(after.lstrip())
    comma = before.rfind(", ") if says else -1
    first = WORD.match(before, comma + 2) if comma > 0 else None
    if says is None or first is None or not lexicon.relative.fullmatch(first[0]):
        return None
    named = NAME_AT_END.search(before[:comma])
    name = named_person(named["name"], cast, lexicon) if named else None
    others = any(map(cast.is_person, NAMES.findall(before[comma:])))
    return ClauseSubject((name,), is_named=True) if name and cast.is_person(name.name) and not others else None


def _is_told(words: str, lexicon: SpeechLexicon) -> bool:
    """Whether the clause that ends `words` has somebody tell it to whoever is named behind, in Romance: "advirtió al
    secretario de Estado, "."""
    says = next(reversed(list(lexicon.says.finditer(words, words.rfind(". ") + 1))), None)
    return says is not None and _TO_WHOM.match(words, says.end()) is not None


def told_of(head: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Whom the relative clause that ends `head` is about: "handed it to Bob Roy, who read it and "."""
    if lexicon.capital_nouns:
        return None  # their relative clauses end with their verb
    comma = head.rfind(", ")
    first = WORD.match(head, comma + 2) if comma > 0 else None
    named = NAME_AT_END.search(head[:comma]) if first and lexicon.relative.fullmatch(first[0]) else None
    if named and lexicon.drops_pronouns and _is_told(head[: named.start()], lexicon):
        return None  # "advirtió al secretario, Bob Roy, que el puerto": what he is told
    name = named_person(named["name"], cast, lexicon) if named else None
    return ClauseSubject((name,), is_named=cast.is_person(name.name)) if name else None
