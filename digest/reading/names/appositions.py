"""Where the subject of a clause ends, among commas: "Ada Brook, head of the port, who lives in Leith, said"."""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.name_patterns import NAME_AT_END, NAMES
from digest.reading.names.roles import without_article
from digest.reading.words import WORD

_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{1,80}[)\]]\s*$")
# "flanked by the police chief, Bob Roy"
_ACCOMPANIED = re.compile(r"\w+(?:ed|en|ing) (?:by|with|alongside|to|for|in|on) |(?:entouré|accompagné|flanqué)\w* ")

_ABBREVIATION = 3


def segments(clause: str, lexicon: SpeechLexicon) -> list[tuple[str, str]]:
    """The ways to end a subject: at its last comma, or before what stands between two commas, with what follows."""
    found = [(clause, "")]
    end = len(clause)
    for _ in range(3):
        end = clause.rfind(", ", 0, end)
        if end < 0:
            break
        found.append((_BRACKETS.sub("", clause[:end]), clause[end:]))
    found = found if len(found) == 1 else [*found[1:][::-1], found[0]] if _ends_plainly(clause) else found
    # Whoever begins the clause, before what she is: "Ada Brook, editor of the town's paper, The Gazette, said".
    first, _, rest = clause.partition(", ")
    is_whole = NAMES.fullmatch(first.strip()) or (lexicon.role.search(first) and NAME_AT_END.search(first))
    begins = is_whole or _ACCOMPANIED.match(rest)
    if len(found) > 2 and begins and _is_apposition(rest, lexicon):
        found.insert(0, (first, clause[len(first) :]))
    # Whoever a relative clause is about is the subject: "Ada Brook, who lives near the capital, Leith, said".
    return sorted(found, key=lambda each: not _is_told_of(each[1], lexicon))


def with_apposition(clause: str, lexicon: SpeechLexicon) -> list[tuple[str, str]]:
    """The subject that is `clause`; first, where an apposition ends it that no comma closes, what stands before that:
    "Ada Brook, head of the Northline Group said", "Ada Brook, founder NLG said"."""
    comma = clause.rfind(", ")
    behind = clause[comma:]
    role = lexicon.role.search(behind) if comma > 0 else None
    named = NAME_AT_END.search(behind) if role else None
    if role is None or named is None:
        return [(clause, "")]
    has_particle = named["name"][0].islower()
    is_abbreviation = named["name"].isupper() and len(named["name"]) >= _ABBREVIATION
    if named.start("name") <= role.end() + 1 and not has_particle and not is_abbreviation:
        return [(clause, "")]
    is_led = len(without_article(behind[2 : role.start()], lexicon).split()) <= 1
    between = behind[role.end() : named.start("name")]
    qualified = (
        has_particle or is_abbreviation or lexicon.preposition.search(between) or lexicon.determiner.search(between)
    )
    whole = [(clause, "")]
    return [(_BRACKETS.sub("", clause[:comma]), behind), *whole] if is_led and qualified else whole


def _is_told_of(behind: str, lexicon: SpeechLexicon) -> bool:
    first = WORD.search(behind)
    return (
        first is not None
        and not behind[: first.start()].strip(", ")
        and bool(lexicon.relative.fullmatch(first[0]) and not lexicon.article.fullmatch(first[0]))
    )


def _is_apposition(words: str, lexicon: SpeechLexicon) -> bool:
    """Whether `words`, behind a name and a comma, begin with what somebody is: an article or a role."""
    first = WORD.match(words)
    if _ACCOMPANIED.match(words):
        return True
    return lexicon.role.match(words) is not None or (first is not None and bool(lexicon.article.fullmatch(first[0])))


def _ends_plainly(clause: str) -> bool:
    """Whether what stands after the last comma is no name of its own: ", 25", ", head of the port of Leith"."""
    last = clause[clause.rfind(", ") + 2 :]
    return not NAMES.fullmatch(last)
