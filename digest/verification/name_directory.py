"""The digest's directory of names: which person, organisation or outlet a name in an article stands for."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from typing import Protocol

from msgspec import Struct

from digest.content.schema.site import Settings
from digest.model.article import Party, PartyKind
from digest.text.slug import slug_of_name

_DIGIT = re.compile(r"\d")
_NEARLY = 0.9
"""How alike two names are, by difflib's ratio, where one may be the other mistyped: one of twelve letters is other."""


class _Named(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def aliases(self) -> tuple[str, ...]: ...


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()


def _by_name(entries: Mapping[str, _Named]) -> Iterable[tuple[str, str]]:
    for slug, entry in entries.items():
        for name in (slug, entry.name, *entry.aliases):
            yield _key(name), slug


class NameDirectory(Struct, frozen=True):
    """Names and aliases, case folded, to what they stand for.

    `known` has the name that each stands for, `names` all names of each that has a page; both are asked for often.
    """

    parties: Mapping[str, Party]
    outlets: Mapping[str, tuple[str, str]]
    known: Mapping[str, str]
    names: Mapping[tuple[str | None, PartyKind], tuple[str, ...]]

    def speaker(self, name: str) -> Party:
        """Who `name` is. A speaker need not be listed in site.yaml: whoever is quoted gets a page."""
        return self.parties.get(_key(name)) or Party(name, slug_of_name(name) or None, PartyKind.PERSON)

    def names_of(self, party: Party) -> tuple[str, ...]:
        """All names of `party`, as written or in small letters."""
        return (party.name, *self.names.get((party.slug, party.kind), ()))

    def reporter(self, name: str) -> Party:
        """Who `name` is: one who reports a figure has a page only where site.yaml lists them."""
        return self.parties.get(_key(name)) or Party(name, None, PartyKind.ORGANISATION)

    def outlet(self, name: str) -> tuple[str, str]:
        """The slug and the name of the outlet that `name` stands for."""
        return self.outlets.get(_key(name)) or (slug_of_name(name) or "outlet", name)

    def outlet_meant(self, name: str) -> str:
        """The outlet of site.yaml that `name`, which is not in it, is written nearly as; empty where there is none."""
        key = _key(name)
        if key in self.outlets:
            return ""
        # Radio 1 is not Radio 2.
        numbered = [other for other in self.outlets if _DIGIT.findall(other) == _DIGIT.findall(key)]
        close = difflib.get_close_matches(key, numbered, n=1, cutoff=_NEARLY)
        return self.outlets[close[0]][1] if close else ""


def directory(settings: Settings) -> NameDirectory:
    """The directory that site.yaml describes."""
    parties = {
        key: Party(entries[slug].name, slug, kind)
        for kind, entries in (
            (PartyKind.ORGANISATION, settings.organisations),
            (PartyKind.PERSON, settings.people),
        )
        for key, slug in _by_name(entries)
    }
    outlets = {key: (slug, settings.outlets[slug].name) for key, slug in _by_name(settings.outlets)}
    names: dict[tuple[str | None, PartyKind], tuple[str, ...]] = {}
    for name, party in parties.items():
        of = party.slug, party.kind
        names[of] = (*names.get(of, ()), name)
    return NameDirectory(parties, outlets, {name: party.name for name, party in parties.items()}, names)
