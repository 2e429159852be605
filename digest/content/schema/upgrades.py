"""Versions of the format in which a digest is written, and the keys that later versions have renamed.

A digest names its version as `format` in site.yaml; without it, it is of version 1. A key that has another name
since is read under its new name wherever it still has the old one, and each such place is told, all in one run
(docs/upgrades.md). A digest of a version that this program does not know is refused, since it would be misread.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from digest.content.schema.fields import InvalidFieldError
from digest.content.schema.shape import model_at
from digest.foundation.problem import Code, Outcome, Problem

if TYPE_CHECKING:
    from pydantic import BaseModel

    from digest.yaml.loader import YamlDocument
    from digest.yaml.source_map import Data, Keys

CURRENT = 1
"""The version that this program writes."""


class Renamed(NamedTuple):
    """A key with another name since version `since`: `old` became `new` in the schema that is called `schema`."""

    since: int
    schema: str
    old: str
    new: str


RENAMED: tuple[Renamed, ...] = ()
"""Every key that was ever renamed, the oldest first; one that was renamed twice stands here twice."""


def known_format(version: int) -> int:
    """`version`, if this program knows it; raises InvalidFieldError if not."""
    if version > CURRENT:
        raise InvalidFieldError(
            Code.FORMAT_TOO_NEW,
            f"is newer than this program, whose newest is {CURRENT}",
            "install a newer version of annotated-digest, or build with the one that wrote the digest",
        )
    return version


def upgraded(model: type[BaseModel], document: YamlDocument, renamed: Sequence[Renamed]) -> Outcome[YamlDocument]:
    """`document`, which is to become a `model`, with the names of today; a warning for each key that has an old one.

    What stood at an old name has its place there no more: problems with its value are at what is around it.
    """
    if not renamed:
        return Outcome(document)
    problems: list[Problem] = []
    data = _upgraded(model, document, (), document.data, renamed, problems)
    return Outcome(replace(document, data=data) if problems else document, tuple(problems))


def _upgraded(
    model: type[BaseModel],
    document: YamlDocument,
    keys: Keys,
    data: Data,
    renamed: Sequence[Renamed],
    problems: list[Problem],
) -> Data:
    """`data`, found at `keys` of the `document`, with the names of today; adds to `problems`."""
    if isinstance(data, list):
        return [_upgraded(model, document, (*keys, index), item, renamed, problems) for index, item in enumerate(data)]
    if not isinstance(data, dict):
        return data
    schema = model_at(model, keys)
    made: dict[str, Data] = {}
    for key, value in data.items():
        name = key
        for change in renamed:
            if schema and (change.schema, change.old) == (schema.__name__, name) and change.new not in data:
                name = change.new
                problems.append(_told(document, (*keys, key), change))
        made[name] = _upgraded(model, document, (*keys, name), value, renamed, problems)
    return made


def _told(document: YamlDocument, keys: Keys, change: Renamed) -> Problem:
    return document.place_of_key(keys).problem(
        Code.KEY_RENAMED,
        f"{change.old!r} is called {change.new!r} since format {change.since}",
        f"write {change.new!r}; docs/upgrades.md has all that format {change.since} has changed",
    )
