"""The settings that site.yaml holds and the names in them: read once, however much is asked of the same bytes."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from digest.content import site_file
from digest.content.schema.site import Settings
from digest.foundation.problem import Problem
from digest.verification.name_directory import NameDirectory, directory

SITE = site_file.SETTINGS


class ReadSettings(NamedTuple):
    """What the bytes of site.yaml come to: neither settings nor names where they do not hold, and why."""

    settings: Settings | None
    names: NameDirectory | None
    problems: tuple[Problem, ...]


@lru_cache(maxsize=4)  # as it is, and as it would be
def read_settings(site: bytes) -> ReadSettings:
    """The settings that are the bytes `site`."""
    found = site_file.read({SITE: site})
    names = directory(found.value) if found.value is not None else None
    return ReadSettings(found.value, names, found.problems)
