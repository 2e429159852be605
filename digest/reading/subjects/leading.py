"""The first person whom a sentence names, where another verb than that of saying stands beside them."""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.name_patterns import NAMES
from digest.reading.names.people import Cast, Speaker
from digest.reading.subjects.ending import IN_A_PLACE, describes, is_whose
from digest.reading.subjects.german_cases import of_holder
from digest.reading.subjects.naming import ClauseSubject, named_person
from digest.reading.words import WORD, last_word

_IS_TOLD = re.compile(
    r"(?:^|\s)(?:(?:[dD]em|[eE]inem|[iI]hrem|[sS]einem) (?:[a-zäöüß]+en )?(?:[A-ZÄÖÜ][\w-]+ )?"
    r"|(?:Al|Alla|Ai|Agli|Au|Aux|Ao|Aos|A la|À la) [a-zà-ÿ’'-]+,? |All['’][a-zà-ÿ’'-]+,? |À l['’][a-zà-ÿ’'-]+,? "
    r"|(?:(?:al|alla|ai|agli|alle|au|aux|à la|a la|ao|aos|à) |all['’]|à l['’])(?:[a-zà-ÿ’'-]+,? )?)$"
)
"""Whom a sentence has told something, or is about, by the case or the preposition of what they are: "hielt *dem
Angeklagten* Bob Roy vor"."""
_FEW = 6
_TWO = 2
_KIN = 4


def subject_leading(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """The first person whom a sentence names: its subject, where another verb than that of saying stands beside it."""
    people: list[tuple[int, Speaker]] = []
    for match in NAMES.finditer(words):
        last = last_word(words[: match.start()].rstrip())
        if (last and last.start() and lexicon.says.fullmatch(last[0])) or describes(words[: match.start()], lexicon):
            continue
        if words[: match.start()].strip() and is_whose(match[0], lexicon):
            continue
        if not people and (whose := of_holder(words[: match.start()], match[0], lexicon)):
            return ClauseSubject((whose,))
        name = named_person(match[0], cast, lexicon)
        first = WORD.match(match[0])
        if IN_A_PLACE.search(words[: match.start()]) and words[match.end() :].startswith(","):
            continue
        if name and (cast.is_person(name.name) or (first and lexicon.title.fullmatch(first[0]))):
            people.append((match.start(), name))
    if not people:
        return None
    start, name = next((each for each in people if not _IS_TOLD.search(words[: each[0]])), people[0])
    lead = words[:start].strip(' “"')
    at_start = (
        not lead
        or (lead.endswith(",") and not NAMES.search(lead, 1))
        or bool(lexicon.role.search(lead) and len(lead.split()) <= _FEW)
        or _is_kin(lead, lexicon)
    )
    if len(people) == _TWO and at_start and _joins(words, people, lexicon):
        return ClauseSubject((name, people[1][1]))
    alone = len({each.name for at, each in people if each == name or not _IS_TOLD.search(words[:at])}) == 1
    return ClauseSubject((name,), is_named=at_start and alone)


def _joins(words: str, people: list[tuple[int, Speaker]], lexicon: SpeechLexicon) -> bool:
    """Whether nothing but a conjunction stands between two who begin a sentence: "Ada Brook et Bob Roy signent"."""
    (start, first), (end, _) = people
    between = words[start + len(first.name) : end].strip()
    return words.startswith(first.name, start) and bool(lexicon.conjunction.fullmatch(between))


def _is_kin(lead: str, lexicon: SpeechLexicon) -> bool:
    """Whether `lead`, before a name, says whose somebody is: "Sa collègue", "His younger sister"."""
    first, _, rest = lead.partition(" ")
    is_led = lexicon.determiner.fullmatch(first) or lexicon.article.fullmatch(first)
    others = (lexicon.preposition, lexicon.says, lexicon.auxiliary, lexicon.relative)
    is_plain = 0 < len(rest.split()) < _KIN and not any(each.search(rest) for each in others)
    return bool(is_led and is_plain) and not lexicon.capital_nouns
