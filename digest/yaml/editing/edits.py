"""The edits that there are, and what they make of a file's data."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import Any, TypeAlias

from digest.yaml.editing.tree import UnpatchableError
from digest.yaml.editing.values import Value, data
from digest.yaml.source_map import Data

Path: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Put:
    """Makes the value at `keys` what is given: what is there is changed, and nothing else than what differs in it.

    A key that is not there yet is made behind the nearest of those that stand before it in `order`.
    """

    keys: Path
    value: Value
    order: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Add:
    """Puts an entry into the list at `keys`, before number `index` or at its end; makes the list where there is none.

    `order` is as in `Put`.
    """

    keys: Path
    value: Value
    index: int | None = None
    order: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Remove:
    """Takes away what is at `keys`; where that is wanted, the comment right above an entry of a block list too."""

    keys: Path
    with_comment: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """Moves the entry at `keys` of a list to where the entry number `to` is, with the comment right above it."""

    keys: Path
    to: int


Edit: TypeAlias = Put | Add | Remove | Move


def applied(before: Data, edit: Edit) -> Data:
    """The data after `edit`. Raises UnpatchableError where it does not fit them."""
    after: Any = deepcopy(before) if before is not None else {}
    if not edit.keys:
        raise UnpatchableError("a file as a whole is no part of it")
    numbers = [step for step in edit.keys if isinstance(step, int)]
    numbers += [edit.index or 0] if isinstance(edit, Add) else [edit.to] if isinstance(edit, Move) else []
    if min(numbers, default=0) < 0:
        raise UnpatchableError("entries are counted from 0")
    try:
        inside: Any = after
        for step in edit.keys[:-1]:
            if isinstance(inside, dict) and inside.get(step) is None and isinstance(edit, (Put, Add)):
                inside[step] = {}
            inside = inside[step]
        _apply(inside, edit.keys[-1], edit)
    except (KeyError, IndexError, TypeError, AttributeError):
        raise UnpatchableError(f"there is nothing at {'.'.join(map(str, edit.keys))} that could be changed") from None
    return after  # type: ignore[no-any-return]


def _apply(inside: Any, last: str | int, edit: Edit) -> None:
    match edit:
        case Put():
            if isinstance(inside, list) is not isinstance(last, int) or (isinstance(last, int) and last >= len(inside)):
                raise IndexError
            inside[last] = data(edit.value)
        case Add():
            entries = inside.get(last) if isinstance(inside, dict) else inside[last]
            entries = [] if entries is None else entries
            if not isinstance(entries, list):
                raise UnpatchableError(f"{last!r} is no list")
            inside[last] = entries
            entries.insert(len(entries) if edit.index is None else edit.index, data(edit.value))
        case Remove():
            del inside[last]
        case Move():
            inside.insert(edit.to, inside.pop(last))


def value_at(data: Any, keys: Path) -> Any:
    """What the data of a document have at `keys`; None where they have nothing there."""
    found = data
    try:
        for step in keys:
            found = found[step]
    except (KeyError, IndexError, TypeError):
        return None
    return found


def is_same(one: Data, other: Data) -> bool:
    """Whether two documents mean the same; one that is empty means the same as one without a key."""
    return (one or {}) == (other or {})
