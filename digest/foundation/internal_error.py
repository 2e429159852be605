"""A fault of the tool's own as a problem: it names what was being made, and asks for a report."""

from __future__ import annotations

from traceback import walk_tb
from typing import TYPE_CHECKING, TypeVar

from digest.foundation.problem import Code, Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from digest.foundation.problem import Problem

T = TypeVar("T")
W = TypeVar("W")


class SignalError(Exception):
    """Tells whoever began the work something, and is no fault: that it is in vain, for instance."""


PASSED_ON = (SignalError, MemoryError, OSError)
"""What is no fault of the tool's: what whoever began the work waits for, and what the system refuses."""


def internal_error(place: Place, what: str, failure: Exception) -> Problem:
    """The problem, at `place`, that `failure` was raised while `what` was being made: "verifying the article"."""
    steps = [(frame.f_globals.get("__name__", ""), line) for frame, line in walk_tb(failure.__traceback__)]
    own = [f"{module}:{line}" for module, line in steps if module.startswith("digest.")]
    where = f" in {own[-1]}" if own else ""
    said = " ".join(str(failure).split())[:200]
    return place.problem(
        Code.INTERNAL_ERROR,
        f"a fault of this tool while {what}: {type(failure).__name__}{f' ({said})' if said else ''}{where}",
        "it is none of yours: please report it with this message and the file; all else was checked",
    )


class Faults:
    """A line of defence around steps of the work: where one fails unexpectedly, the others go on without it."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def caught(self, what: str, step: Callable[[], T], without: W, path: str = "content") -> T | W:
        """What `step` gives, or `without` it where it fails: a problem at `path` then names `what` was being done.

        Raises what is PASSED_ON.
        """
        try:
            return step()
        except PASSED_ON:
            raise
        except Exception as failure:
            self.problems.append(internal_error(Place(path), what, failure))
            return without
