"""The warnings of the last build as they are kept: one that has nothing to do, or little, tells them again."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import msgspec

from digest.disk import known_site
from digest.disk.cache.no_op_check import PROBLEMS
from digest.foundation.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

_CONTENT = "content/"
_DECODER = msgspec.json.Decoder(tuple[Problem, ...])


def can_be_told_again(problems: Collection[Problem]) -> bool:
    """Whether all files that have the `problems` lie in content/; others, as those of a theme, may lie anywhere."""
    return all(problem.path.startswith(_CONTENT) for problem in problems)


def encoded(problems: Collection[Problem]) -> bytes:
    """The `problems` as they are kept; no bytes where there are none."""
    return msgspec.json.encode(problems) if problems else b""


def name_of(data: bytes) -> str:
    """A hash of problems as they are kept; the empty string where there are none."""
    return known_site.name_of(data) if data else ""


def kept_problems(source: Path, name: str) -> tuple[Problem, ...] | None:
    """The problems of the digest in `source` that are kept by this `name`; None where they are lost."""
    if not name:
        return ()
    with suppress(OSError, msgspec.MsgspecError):
        data = (source / PROBLEMS).read_bytes()
        if name_of(data) == name:
            return _DECODER.decode(data)
    return None


def files_with(problems: Collection[Problem], source: Path) -> dict[str, bytes]:
    """The files of the digest in `source` that have `problems`, by their paths in it, as far as they are there."""
    found = {}
    for path in {problem.path for problem in problems}:
        with suppress(OSError):
            found[path] = (source / path).read_bytes()
    return found
