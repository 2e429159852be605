"""Parts of names by which people are called: a surname, the first of two, its last part, a given name."""

from __future__ import annotations

from collections.abc import Sequence, Set

_INITIAL = 2


def add_parts(whole: dict[str, str], names: Sequence[str], *, has_two_surnames: bool) -> None:
    """Adds surnames, then given names, each with the name that it stands for; itself where that is several.

    In Spanish people mostly have two surnames and are called by the first: José Antonio Meade Kuribreña."""
    known = set(names)
    parts = (_surname, _first_surname, _given_name) if has_two_surnames else (_surname, _given_name)
    parts = (*parts, _last_of_surname)
    for part_of in parts:
        found: dict[str, set[str]] = {}
        for name in names:
            if part_of is not _given_name and _is_more_than_name(name, known):
                continue
            if len(part := part_of(name)) > _INITIAL and part not in whole:
                found.setdefault(part, set()).add(name)
        whole.update((part, next(iter(of)) if len(of) == 1 else part) for part, of in found.items())


def _is_more_than_name(name: str, known: Set[str]) -> bool:
    """Whether `name` only ends with one that is `known` in full, or says what is of whom: "Advocate Finn Dahl", "Bild
    von Dahl"."""
    rest = name.partition(" ")[2]
    if rest in known:
        return True
    whose = rest.removeprefix("von ")
    return whose != rest and any(each.endswith(f" {whose}") and " von " not in each and each != name for each in known)


def _surname(name: str) -> str:
    return name.removesuffix(" Jr.").split()[-1]


def _first_surname(name: str) -> str:
    words = name.split()
    return words[-2] if len(words) > _INITIAL and words[-2][0].isupper() else ""


def _last_of_surname(name: str) -> str:
    """The last part of a surname with a hyphen, by which some are called: "Fernando Grande-Marlaska"."""
    first, _, last = _surname(name).rpartition("-")
    return last if first and last[:1].isupper() else ""


def _given_name(name: str) -> str:
    return name.split()[0]
