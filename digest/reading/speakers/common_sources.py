"""Whom a sentence names as its source without a name: "according to the county council", "figures from the trust
show", "analysts at Acme forecast"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from digest.quantities.language.assertion import assertions
from digest.quantities.language.grammar import grammar
from digest.quantities.patterns import one_of
from digest.reading.lexicon import CAPITAL, lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SMALL = r"[a-zß-ÿąćęłńóśźż][\w-]*(?:['’][\w-]+)?"
_GERMAN_NOUN = r"[A-ZÄÖÜ][a-zäöüß-]+"
_PART = rf"[{CAPITAL}][\w’'.-]*"
_NAME = rf"{_PART}(?:\s(?:&|and|und|et|y|e)\s{_PART}|\s{_PART}){{0,4}}"
_MOST = 4
_ELIDED = re.compile(r"d[ei]?l?l?['’]")


class CommonSource(NamedTuple):
    """A source, and whether it is a name."""

    name: str
    is_name: bool


def common_sources(sentence: str, language: str) -> Iterator[CommonSource]:
    """The sources of what `sentence` tells that are an organisation by its noun, or one whose analysts tell it."""
    speech, rules = lexicon(language), assertions(language)
    for pattern in _patterns(language):
        for match in pattern.finditer(sentence):
            words = match["name"].split()
            body = next((at for at, word in enumerate(words) if speech.body.fullmatch(word)), None)
            if body is not None and words[body].casefold() not in rules.papers:
                yield CommonSource(_without_rest(words, body, rules.owned), False)
    for match in _of_people(language).finditer(sentence):
        yield CommonSource(match["name"], True)


def _without_rest(words: list[str], body: int, owned: Sequence[str]) -> str:
    """What one is called by its noun at `body` of `words`, with that which it is of: "chambre d'agriculture";
    but not "council in May"."""
    behind = words[body + 1 : body + 3]
    if behind and _ELIDED.match(behind[0]):
        return " ".join(words[: body + 2])
    return " ".join(words[: body + 3] if behind and behind[0] in owned and len(behind) > 1 else words[: body + 1])


@lru_cache(maxsize=16)
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """What matches words in small letters behind what leads to a source, or between a paper and what it shows."""
    rules, articles = assertions(language), sorted(grammar(language).lexicon.definite)
    article = rf"(?:{one_of(articles)}\s|l['’])" if articles else r"(?:l['’])"
    noun = _GERMAN_NOUN if language.split("-")[0] == "de" else _SMALL
    article = "" if language.split("-")[0] in ("pl", "ru") else article
    name = rf"(?P<name>(?:{_SMALL}\s){{0,2}}{noun}(?:\s{_SMALL}){{0,{_MOST}}})"
    found = []
    if rules.sources:
        found.append(rf"(?<!\w)(?i:{one_of(rules.sources)})\s?{article}{name}")
    if rules.shows and rules.papers and rules.owned:
        papers, of = (rf"(?i:{one_of(each)})" for each in (rules.papers, rules.owned))
        found.append(rf"(?<!\w){papers}(?:\s{_SMALL}){{0,2}}?\s{of}\s?{article}{name}\s{one_of(rules.shows)}(?!\w)")
    return tuple(map(re.compile, found))


@lru_cache(maxsize=16)
def _of_people(language: str) -> re.Pattern[str]:
    """Those of a firm who tell something: "*analysts at Acme* forecast"."""
    rules = assertions(language)
    verbs = [each for each in (*rules.saying, *rules.reckoning, *rules.foreseeing) if " " not in each]
    if not (verbs and rules.analysts):
        return re.compile(r"(?!)")
    verb = rf"(?:[a-z]{{2,4}}\s)?{one_of(verbs)}(?!\w)"
    return re.compile(rf"(?<!\w)(?i:{one_of(rules.analysts)})\s{one_of(rules.analysts_of)}\s?(?P<name>{_NAME})\s{verb}")
