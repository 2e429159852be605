"""Drafts: what their editor does not know yet may be empty, and is needed once they are drafts no more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from digest.foundation.problem import Code, Outcome, Problem

if TYPE_CHECKING:
    from digest.yaml.loader import YamlDocument

_YES = frozenset({"true", "yes", "on", "1", "t", "y"})


def completed(document: YamlDocument, stand_ins: Mapping[str, Any]) -> Outcome[YamlDocument]:
    """A draft's `document` with `stand_ins` for the keys that are needed and empty, and a warning for each of them.

    A document that is no draft is given back as it is.
    """
    data = document.data
    if not isinstance(data, dict) or str(data.get("draft")).strip().casefold() not in _YES:
        return Outcome(document)
    problems: list[Problem] = []
    made = _filled(document, data, stand_ins, (), problems)
    return Outcome(replace(document, data=made) if problems else document, tuple(problems))


def _filled(
    document: YamlDocument,
    data: Mapping[str, Any],
    stand_ins: Mapping[str, Any],
    keys: tuple[str, ...],
    problems: list[Problem],
) -> dict[str, Any]:
    made = dict(data)
    for key, stand_in in stand_ins.items():
        value = data.get(key)
        is_blank = value is None or (isinstance(value, str) and not value.strip())
        if isinstance(stand_in, Mapping):
            if is_blank or isinstance(value, dict):
                inner = value if isinstance(value, dict) else {}
                made[key] = _filled(document, inner, stand_in, (*keys, key), problems)
        elif is_blank:
            made[key] = stand_in
            name = ".".join((*keys, key))
            problems.append(
                document.place_of_key((*keys, key)).problem(
                    Code.DRAFT_INCOMPLETE,
                    f"{name} is empty in this draft",
                    "it is needed before `draft` goes",
                )
            )
    return made
