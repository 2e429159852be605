"""A fault of the tool's own as a problem: it names what was being made, and asks for a report."""

from __future__ import annotations

from traceback import walk_tb
from typing import TYPE_CHECKING

from digest.foundation.problem import Code

if TYPE_CHECKING:
    from digest.foundation.problem import Place, Problem


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
