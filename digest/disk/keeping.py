"""Putting away what is made as soon as it is made, by whoever made it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from digest.rendering.incremental import MadeFile

if TYPE_CHECKING:
    from digest.foundation.executor import Each

Item = TypeVar("Item")
Result = TypeVar("Result")
Keep = Callable[[MadeFile], MadeFile]


class Keeping:
    """An `Each` that puts away what is made as soon as it is made, in the process that made it."""

    def __init__(self, each: Each, keep: Keep) -> None:
        self._each = each
        self._keep = keep

    def __call__(
        self, function: Callable[[Item], Result], items: Sequence[Item], /, *, weight: int = 1
    ) -> Iterable[Result]:
        def executor(item: Item) -> Any:
            result = function(item)
            return self._keep(result) if isinstance(result, MadeFile) else result

        return self._each(executor, items, weight=weight)
