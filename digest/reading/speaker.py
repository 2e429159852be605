"""Who says something, by the words around it: "said Ada Brook, head of the port", "chairman Finn Dahl added".

A surname alone is the person of that name whom the article names in full; a pronoun is whoever was spoken of last.
"""

from __future__ import annotations

import re

from digest.reading.lexicon import Lexicon
from digest.reading.people import NAME, NAMES, Cast, Speaker, role_after, role_before, without_article, without_role
from digest.reading.words import capital

_NAMED_AT_END = re.compile(rf"(?P<name>{NAME})\s*$")
_NAMED_AT_START = re.compile(rf"\s*(?P<name>{NAME})(?P<rest>.*)", re.DOTALL)
_BETWEEN_COMMAS = re.compile(r",\s+(?P<what>[^,;.“”\"]{3,90})$")
_STOP = re.compile(r"[,;:“”\"«»()]|\.\s|\.$")
_THING = re.compile(r"[\w-]+(?: [\w-]+){0,2}")
_OFFICE = re.compile(r"[^\W\d_]+(?: [\w’'-]+){1,4}")
_FEW = 6


def speaker_before(words: str, cast: Cast, lexicon: Lexicon, last: Speaker | None) -> Speaker | None:
    """Who is said to speak in `words`, which lead up to a quotation: 'According to Brook, ', 'Brook said: '."""
    says = list(lexicon.says.finditer(words))
    if says and (found := _subject_ending(words[: says[-1].start()], cast, lexicon, last)):
        return found
    return reported(words, cast, lexicon)


def speaker_after(words: str, cast: Cast, lexicon: Lexicon, last: Speaker | None) -> Speaker | None:
    """Who is said to speak in `words`, which follow a quotation: 'said Ada Brook, ', 'Brook said.', 'she added'."""
    says = lexicon.says.search(words)
    if says is None:
        return reported(words, cast, lexicon)
    before = words[: says.start()]
    if any(map(str.isalnum, lexicon.helper.sub("", before))):
        return _subject_ending(before, cast, lexicon, last, alone=True)
    return _subject_beginning(words[says.end() :], cast, lexicon, last)


def reported(words: str, cast: Cast, lexicon: Lexicon) -> Speaker | None:
    """Whom `words` name as a source: 'according to the Northline report'."""
    match = lexicon.according.search(words)
    if match is None:
        return None
    stop = _STOP.search(words, match.end())
    source = words[match.end() : stop.start() if stop else len(words)]
    named = NAMES.search(source)
    if named is None:
        thing = _THING.fullmatch(without_article(source.strip(), lexicon))
        return Speaker(capital(thing[0])) if thing else None
    if len(source[: named.start()].split()) > _FEW:
        return None
    start, name = without_role(named.start(), named[0], lexicon)
    after = words[match.end() + start + len(name) :]
    return cast.speaker(name, role_before(source[:start], lexicon) or role_after(after, lexicon))


def _subject_ending(
    words: str, cast: Cast, lexicon: Lexicon, last: Speaker | None, *, alone: bool = False
) -> Speaker | None:
    """The subject that ends `words`, before a verb of saying. With `alone`, nothing but it may stand there."""
    clause, role = words.rstrip(" ,"), ""
    between = _BETWEEN_COMMAS.search(clause)
    if between and lexicon.role.search(between["what"]):
        clause, role = clause[: between.start()], without_article(between["what"], lexicon)
    named = _NAMED_AT_END.search(clause)
    if named and not lexicon.pronoun.fullmatch(named["name"]):
        start, name = without_role(named.start("name"), named["name"], lexicon)
        return cast.speaker(name, role or role_before(clause[:start], lexicon) or _role_in(named["name"], name))
    if lexicon.pronoun.fullmatch(clause.split()[-1] if clause.split() else ""):
        return last
    return _thing_ending(clause, lexicon, alone=alone)


def _thing_ending(clause: str, lexicon: Lexicon, *, alone: bool) -> Speaker | None:
    """The organisation or office that ends `clause`, which has no name: "the ministry"."""
    articles = list(lexicon.article.finditer(clause))
    thing = clause[articles[-1].start() :] if articles else ""
    if not _OFFICE.fullmatch(thing) or (alone and clause.strip() != thing):
        return None
    return Speaker(capital(thing))


def _subject_beginning(words: str, cast: Cast, lexicon: Lexicon, last: Speaker | None) -> Speaker | None:
    """The subject that begins `words`, after a verb of saying: 'said Ada Brook, head of the port.'"""
    words = words.lstrip()
    if lexicon.pronoun.match(words):
        return last
    role = lexicon.role.match(words)
    named = _NAMED_AT_START.match(words[role.end() :] if role else words)
    if named is None:
        return None
    _, name = without_role(0, named["name"], lexicon)
    before = role[0] if role else _role_in(named["name"], name)
    return cast.speaker(name, role_after(named["rest"], lexicon) or before)


def _role_in(whole: str, name: str) -> str:
    """What stands before `name` in `whole`: "Northline Chief Executive" of "Northline Chief Executive Mara Lind"."""
    return whole.removesuffix(name).strip()
