"""Work that two processes take in turn, each the next item until none is left.

For few items that take long: an edit of a large site makes some sixty files. Starting all of the workers of a whole
build (digest.disk.workers) would take longer than that saves; a single fork takes some milliseconds.
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from typing import TypeVar

from digest.disk.shared_checks import can_fork, handed_out, taken
from digest.foundation.executor import in_turn

Item = TypeVar("Item")
Result = TypeVar("Result")
_WORTHWHILE = 16
_MOST = 20_000
"""A pipe holds the numbers of so many items."""


def in_two(function: Callable[[Item], Result], items: Sequence[Item], /, *, weight: int = 1) -> Iterable[Result]:
    """An `Each` (digest.foundation.executor). Raises what the function raises."""
    if not _WORTHWHILE <= len(items) <= _MOST or not can_fork():
        return in_turn(function, items)
    return _shared(function, items)


def _shared(function: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result]:
    numbers = handed_out(range(len(items)))
    told, telling = os.pipe()
    other = os.fork()
    if other == 0:
        with suppress(BaseException):
            _tell(telling, _made(function, items, numbers))
        os._exit(0)
    os.close(telling)
    try:
        own = _made(function, items, numbers)
        found = own | _heard(told)
    finally:
        os.close(numbers)
        os.close(told)
        os.waitpid(other, 0)
    # What the other process has failed at, or had taken when it was killed, is made here.
    for number, item in enumerate(items):
        yield found[number] if number in found else function(item)


def _made(function: Callable[[Item], Result], items: Sequence[Item], numbers: int) -> dict[int, Result]:
    """What `function` makes of the items whose numbers this process takes."""
    return {number: function(items[number]) for number in taken(numbers)}


def _tell(pipe: int, made: dict[int, Result]) -> None:
    with os.fdopen(pipe, "wb") as stream:
        pickle.dump(made, stream, pickle.HIGHEST_PROTOCOL)


def _heard(pipe: int) -> dict[int, Result]:
    """What the other process tells, once it is done; nothing where it was ended before."""
    with suppress(EOFError, pickle.UnpicklingError), os.fdopen(os.dup(pipe), "rb") as stream:
        made: dict[int, Result] = pickle.load(stream)  # of a process of this program
        return made
    return {}
