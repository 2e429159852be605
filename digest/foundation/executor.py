"""How work is done on many things, and what is known of earlier work."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar

from msgspec import Struct, field

if TYPE_CHECKING:
    from digest.foundation.output_file import OutputFile

Item = TypeVar("Item")
Result = TypeVar("Result")


class Each(Protocol):
    """Applies a pure function to every item; the results come in the order of the items, whoever made them.

    `weight` says how much work each is, where a page or an article is 1.
    """

    def __call__(
        self, function: Callable[[Item], Result], items: Sequence[Item], /, *, weight: int = 1
    ) -> Iterable[Result]: ...


def in_turn(function: Callable[[Item], Result], items: Sequence[Item], /, *, weight: int = 1) -> Iterable[Result]:
    """One after the other, in this process."""
    return map(function, items)


class Memory(Protocol):
    """Bytes by a name that says all of them. A dictionary is one."""

    def get(self, name: bytes, /) -> bytes | None: ...
    def __contains__(self, name: object, /) -> bool: ...
    def __setitem__(self, name: bytes, value: bytes, /) -> None: ...


class Executor(Struct, frozen=True):
    """The means of a build. None of them shows in the result: it is the same with any, and with none."""

    each: Each = in_turn
    store: Memory = field(default_factory=dict[bytes, bytes])
    """What is too large to hold at once, by the hash of its bytes."""
    results: Memory = field(default_factory=dict[bytes, bytes])
    """What was worked out, by the hash of all that it depends on, beside the program itself."""
    before: Mapping[str, OutputFile] = field(default_factory=dict)
    """The files of the last sound build of this site that are still as it left them, by output path."""
