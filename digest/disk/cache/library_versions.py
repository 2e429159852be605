"""The versions of libraries, by the names of the folders in which installers keep what they know of them.

That is a look at a folder's names where `importlib.metadata` would read a file of each library, with a parser of mail:
forty milliseconds of each build.
"""

from __future__ import annotations

import re
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_ENDING = ".dist-info"
_SEPARATORS = re.compile(r"[-_.]+")


def versions(
    names: Iterable[str], where_there: Iterable[str] = (), path: Sequence[str] | None = None
) -> Mapping[str, str]:
    """The version of each library of `names`, in their order, and of each `where_there` that has a folder.

    `path` is where Python looks for modules. Of two in different folders the first counts, as it does when a module is
    imported. What is not in a folder of that form
    (https://packaging.python.org/en/latest/specifications/recording-installed-packages/) is asked for by
    `importlib.metadata`. Raises PackageNotFoundError where one of `names` is not installed.
    """
    found: dict[str, str] = {}
    for folder in sys.path if path is None else path:
        with suppress(OSError):
            for entry in sorted(each.name for each in Path(folder).iterdir()):
                if entry.endswith(_ENDING):
                    name, _, version = entry.removesuffix(_ENDING).partition("-")
                    found.setdefault(_normal(name), version)
    known = {name: found.get(_normal(name)) or _told(name) for name in names}
    return known | {name: found[name] for name in map(_normal, where_there) if name in found}


def _normal(name: str) -> str:
    """A library's name as installers compare them (https://packaging.python.org/en/latest/specifications/name-normalization/)."""
    return _SEPARATORS.sub("-", name).lower()


def _told(name: str) -> str:
    from importlib.metadata import version

    return version(name)
