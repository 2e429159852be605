"""Who says something, by the words around it: "said Ada Brook, head of the port", "chairman Finn Dahl added".

A surname alone is the person of that name whom the article names in full; a pronoun is whoever was spoken of last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from digest.ingest.lexicon import CAPITAL, Lexicon

_WORD = rf"(?:[{CAPITAL}](?:\w|-|['’](?!s\b))*|[{CAPITAL}]\.)"
_PARTICLES = "(?:(?:de|da|di|del|der|den|van|von|bin|al|el|la|le|du|dos) ){0,2}"
NAME = rf"{_WORD}(?: {_PARTICLES}{_WORD})*"
_NAMES = re.compile(rf"(?<![\w’']){NAME}")
_NAMED_AT_END = re.compile(rf"(?<![\w’'])(?P<name>{NAME})\s*$")
_NAMED_AT_START = re.compile(rf"\s*(?P<name>{NAME})(?P<rest>.*)", re.DOTALL)
_APPOSITION = re.compile(r"\s*,\s+(?P<what>[^,;.:“”\"«»()]{3,90}?)\s*(?:,|[.;]|$)")
_MODIFIERS = frozenset(
    "deputy former vice senior chief managing acting executive assistant associate co interim late then general "
    "founding council party union opposition trade "
    "ehemaliger ehemalige stellvertretende stellvertretender ancien ancienne vice-".split()
)
_ORGANISATIONS = re.compile(
    r"\b(?:Inc|Corp|Corporation|Ltd|Company|Group|Holdings|Technologies|Department|Ministry|University|Bank|Council|Party"
    r"|Association|Agency|Commission|Committee|Court|Institute|Union|Authority|Government|House|Times|Post|Journal|News"
    r"|Economics|Research|GmbH|AG|Ministerium|Universität|Partei|Université|Ministère|Banque)\b"
)
_ARTICLES = re.compile(r"^(?:The|A|An|Der|Die|Das|Le|La|Les)\s")
_STOP = re.compile(r"[,;:“”\"«»()]|\.\s|\.$")
_THING = re.compile(r"[\w-]+(?: [\w-]+){0,2}")
_LONGEST_NAME = 4
_FEW = 6
_NEAR = 120


class Speaker(NamedTuple):
    """Who speaks, and what they are; `role` may be empty."""

    name: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Cast:
    """The people whom an article names in full: any of their names to the whole, and each one's role."""

    whole: Mapping[str, str]
    roles: Mapping[str, str]
    known: Mapping[str, str] = field(default_factory=dict)
    """Names as a digest's settings have them, by every name that these allow, in small letters."""

    def speaker(self, name: str, role: str = "") -> Speaker:
        """The person or organisation called `name`."""
        whole = self.whole.get(name, name)
        return Speaker(
            self.known.get(whole.casefold(), self.known.get(name.casefold(), whole)), role or self.roles.get(whole, "")
        )

    def is_person(self, name: str) -> bool:
        return name in self.whole


def cast(text: str, lexicon: Lexicon, known: Mapping[str, str]) -> Cast:
    """Everyone whom `text` names in full."""
    whole: dict[str, str] = {}
    roles: dict[str, str] = {}
    for start, name in _people(text, lexicon):
        words = name.split()
        for each in (name, words[-1], words[0]):
            whole.setdefault(each, name)
        end = start + len(name)
        role = _role_before(text[max(0, start - _NEAR) : start], lexicon) or _role_after(
            text[end : end + _NEAR], lexicon
        )
        if role:
            roles.setdefault(name, role)
    return Cast(whole, roles, known)


def _people(text: str, lexicon: Lexicon) -> Iterator[tuple[int, str]]:
    for match in _NAMES.finditer(text):
        start, name = _without_role(match.start(), match[0], lexicon)
        if 2 <= len(name.split()) <= _LONGEST_NAME and not _ORGANISATIONS.search(name) and not _ARTICLES.match(name):
            yield start, name


def _without_role(start: int, name: str, lexicon: Lexicon) -> tuple[int, str]:
    """`name`, which stands at `start`, without the role that it begins with: "Northline Chief Executive Mara Lind"."""
    ends = [match.end() for match in lexicon.role.finditer(name) if match.end() < len(name)]
    cut = ends[-1] + 1 if ends else 0
    return start + cut, name[cut:]


def _role_before(before: str, lexicon: Lexicon) -> str:
    """The role that ends `before`, with what stands before it: "chairman", "deputy US trade secretary"."""
    stripped = before.rstrip()
    for match in lexicon.role.finditer(stripped[-60:]):
        if match.end() == len(stripped[-60:]):
            words = stripped[-60:][: match.start()].split()
            kept: list[str] = []
            while (
                words and (words[-1][:1].isupper() or words[-1].casefold() in _MODIFIERS) and words[-1][-1:].isalpha()
            ):
                word = words.pop()
                if word.endswith(("’s", "'s")) or _ARTICLES.match(f"{word} "):
                    break
                kept.insert(0, word)
            return " ".join((*kept, match[0]))
    return ""


def _role_after(after: str, lexicon: Lexicon) -> str:
    """The role in a phrase between commas that begins `after`: ", who owns two shops, " is none."""
    match = _APPOSITION.match(after)
    if match is None or not lexicon.role.search(match["what"]):
        return ""
    what = match["what"].strip()
    said = lexicon.says.search(what)
    if said:
        return ""
    return re.sub(rf"^(?:{lexicon.article.pattern})\s+", "", what, flags=re.IGNORECASE)


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
    named = _NAMES.search(source)
    if named is None:
        thing = _THING.fullmatch(re.sub(rf"^\s*(?:{lexicon.article.pattern})\s", "", source, flags=re.IGNORECASE))
        return Speaker(thing[0][:1].upper() + thing[0][1:]) if thing else None
    if len(source[: named.start()].split()) > _FEW:
        return None
    start, name = _without_role(named.start(), named[0], lexicon)
    after = words[match.end() + start + len(name) :]
    return cast.speaker(name, _role_before(source[:start], lexicon) or _role_after(after, lexicon))


def _subject_ending(
    words: str, cast: Cast, lexicon: Lexicon, last: Speaker | None, *, alone: bool = False
) -> Speaker | None:
    """The subject that ends `words`, before a verb of saying. With `alone`, nothing but it may stand there."""
    clause = words.rstrip(" ,")
    between = re.search(r",\s+(?P<what>[^,;.“”\"]{3,90})$", clause)
    role = ""
    if between and lexicon.role.search(between["what"]):
        role = re.sub(rf"^(?:{lexicon.article.pattern})\s+", "", between["what"], flags=re.IGNORECASE)
        clause = clause[: between.start()]
    if named := _NAMED_AT_END.search(clause):
        start, name = _without_role(named.start("name"), named["name"], lexicon)
        if not lexicon.pronoun.fullmatch(name):
            if name in cast.whole or not lexicon.article.fullmatch(name):
                return cast.speaker(
                    name, role or _role_before(clause[:start], lexicon) or _role_in(named["name"], name)
                )
            return None
    final = clause.split()[-1:] or [""]
    if lexicon.pronoun.fullmatch(final[0].strip(" ,")):
        return last
    phrase = re.search(
        rf"(?:^|[,;]\s|\s)(?P<phrase>(?:{lexicon.article.pattern})(?: [\w’'-]+){{1,4}})$", clause, re.IGNORECASE
    )
    if phrase and (not alone or clause.strip() == phrase["phrase"]):
        return Speaker(phrase["phrase"][:1].upper() + phrase["phrase"][1:])
    return None


def _subject_beginning(words: str, cast: Cast, lexicon: Lexicon, last: Speaker | None) -> Speaker | None:
    """The subject that begins `words`, after a verb of saying: 'said Ada Brook, head of the port.'"""
    if lexicon.pronoun.match(words.lstrip()):
        return last
    if role := lexicon.role.match(words.lstrip()):
        named = _NAMED_AT_START.match(words.lstrip()[role.end() :])
        return cast.speaker(named["name"], role[0]) if named else None
    named = _NAMED_AT_START.match(words)
    if named is None:
        return None
    _, name = _without_role(0, named["name"], lexicon)
    return cast.speaker(name, _role_after(named["rest"], lexicon) or _role_in(named["name"], name))


def _role_in(whole: str, name: str) -> str:
    """What stands before `name` in `whole`: "Northline Chief Executive" of "Northline Chief Executive Mara Lind"."""
    return whole.removesuffix(name).strip()
