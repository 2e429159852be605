"""The order of names in a register: people by surname, everything else as it is written."""

from __future__ import annotations

from digest.catalogue.types import PartyList
from digest.model.article import PartyKind
from digest.text.deferred_pattern import deferred
from digest.translation.alphabets import alphabetical, first_letter

_SURNAME_FIRST = deferred("[぀-ヿ㐀-鿿가-힣]")
"""Japanese, Chinese and Korean write the surname first, in their own scripts."""


def sorted_name(party: PartyList) -> str:
    """The name by which `party` is sorted: as site.yaml says, else a person's last word first."""
    if party.sorted_as:
        return party.sorted_as
    given, _, surname = party.name.rpartition(" ")
    if party.kind is not PartyKind.PERSON or not given or _SURNAME_FIRST.search(party.name):
        return party.name
    return f"{surname}, {given}"


def order(party: PartyList, language: str) -> tuple[str, str, str]:
    """What parties are sorted by in `language`: letters count, their accents only where nothing else differs."""
    name = sorted_name(party)
    return alphabetical(name, language), name, party.slug


def letter(party: PartyList, language: str) -> str:
    """The letter below which `party` stands: in English A for Ådahl; # for what begins with no letter."""
    return first_letter(sorted_name(party), language)
