"""Names that must be known: what an editor may have meant by one that is not."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from digest.foundation.problem import Code, Place, Problem


def unknown(place: Place, code: Code, what: str, name: str, known: Iterable[str]) -> Problem:
    """The problem of a `name` that is not among the `known` ones, with the nearest of them as a hint."""
    names = sorted(known)
    close = difflib.get_close_matches(name, names, n=1)
    if close:
        hint = f"did you mean {close[0]!r}?"
    elif names:
        hint = f"content/site.yaml knows {', '.join(names[:12])}"
    else:
        hint = f"content/site.yaml lists no {what} yet"
    return place.problem(code, f"there is no {what} {name!r}", hint)
