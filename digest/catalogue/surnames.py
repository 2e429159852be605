"""The order of names in a register: people by surname, everything else as it is written."""

from __future__ import annotations

import re
import unicodedata

from digest.catalogue.types import PartyList
from digest.model.article import PartyKind

_SURNAME_FIRST = re.compile("[぀-ヿ㐀-鿿가-힣]")
"""Japanese, Chinese and Korean write the surname first, in their own scripts."""


def sorted_name(party: PartyList) -> str:
    """The name by which `party` is sorted: as site.yaml says, else a person's last word first."""
    if party.sorted_as:
        return party.sorted_as
    given, _, surname = party.name.rpartition(" ")
    if party.kind is not PartyKind.PERSON or not given or _SURNAME_FIRST.search(party.name):
        return party.name
    return f"{surname}, {given}"


def order(party: PartyList) -> tuple[str, str, str]:
    """What parties are sorted by: letters count, their accents and cases only where nothing else differs."""
    name = sorted_name(party)
    return _plain(name), name, party.slug


def letter(party: PartyList) -> str:
    """The letter below which `party` stands: A of Ådahl; # for what begins with no letter."""
    first = _plain(sorted_name(party))[:1].upper()
    return first if first.isalpha() else "#"


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
