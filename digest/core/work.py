"""How the same work is done on many things: one after the other, or as the caller arranges it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
Key = Callable[[Item], Iterable[bytes]]


class Each(Protocol):
    """Applies a pure function to every item; the results come in the order of the items, whoever made them.

    `key`, where one is given, holds all that the result for an item depends on, beside the program itself: whoever does
    the work may remember the result by it.
    """

    def __call__(
        self, function: Callable[[Item], Result], items: Sequence[Item], /, *, key: Key[Item] | None = None
    ) -> Iterable[Result]: ...


def in_turn(
    function: Callable[[Item], Result], items: Sequence[Item], /, *, key: Key[Item] | None = None
) -> Iterable[Result]:
    """One after the other, in this process."""
    return map(function, items)
