"""What an editor left as it was in a form, as it is written in the file.

A form knows one way to write each value; a file may have another, which stays.
"""

from __future__ import annotations

from typing import Any

_EMPTY: tuple[Any, ...] = (None, "", [], {})
_TRUE = frozenset({"true", "yes", "on"})


def as_written(before: Any, value: Any) -> Any:
    """`value`, with all that means the same as what is written in `before` as it is written there.

    Keys that say nothing stay; one alone stands for a list or a mapping of one.
    """
    if isinstance(before, dict) and isinstance(value, dict):
        blank = {key: was for key, was in before.items() if was in _EMPTY and key not in value}
        return {**{key: as_written(before.get(key), now) for key, now in value.items()}, **blank}
    if isinstance(before, list) and isinstance(value, list) and len(before) == len(value):
        return [as_written(was, now) for was, now in zip(before, value, strict=True)]
    return before if _is_same(before, value) or _is_same(value, before) else value


def _is_same(one: Any, other: Any) -> bool:
    """Whether `one` is a longer way to write `other`."""
    match one:
        case [alone]:
            return bool(alone == other)
        case {"exact": alone, **others}:
            return alone == other and not others
        case str():
            return other is True and one.casefold() in _TRUE
    return False
