"""Checks that two processes take in turn, each the next until none is left."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from typing import NamedTuple

_MOST = 20_000
"""A pipe holds three bytes for each of so many checks."""
_YES, _NO = b"1", b"0"
_TOLD = 3
"""How many bytes tell of a check: its number, and whether it holds."""


class SharedChecks:
    """Checks by their numbers; what each has found is asked for in any order, and worked out once."""

    def __init__(self, checks: Sequence[Callable[[], bool]]) -> None:
        self._checks = checks
        self._found: dict[int, bool] = {}
        self._waiting: Iterator[int] = iter(range(len(checks)))
        self._helper: _Helper | None = None
        self._last = -1
        """The number of the check that this process took last: those before it are taken, too."""

    def __len__(self) -> int:
        return len(self._checks)

    def share(self) -> None:
        """Lets another process take checks from here on."""
        numbers = handed_out(self._waiting)
        told, telling = os.pipe()
        helper = os.fork()
        if helper == 0:
            with suppress(BaseException):
                for number in taken(numbers):
                    os.write(telling, number.to_bytes(2, "big") + (_YES if self._checks[number]() else _NO))
            os._exit(0)
        os.close(telling)
        self._waiting, self._helper = taken(numbers), _Helper(helper, numbers, told)

    def hold(self, numbers: range) -> list[bool]:
        """Whether each of the checks with these numbers holds, once all are done.

        Others that come after them are left to the other process: while it works on these, this one goes on.
        """
        missing = {number for number in numbers if number not in self._found}
        while missing:
            number = next(self._waiting, None) if self._last < max(missing) else None
            if number is not None:
                self._last = number
                self._found[number] = self._checks[number]()
            elif not self._hear():
                # Where the other process was killed, what it had taken is not known.
                self._found.update((number, self._checks[number]()) for number in missing - self._found.keys())
            missing -= self._found.keys()
        if self._helper and len(self._found) == len(self._checks):
            self._helper.end()
            self._helper = None
        return [self._found[number] for number in numbers]

    def _hear(self) -> bool:
        """Whether the other process tells of a check, which is waited for."""
        told = os.read(self._helper.told, _TOLD) if self._helper else b""
        if len(told) == _TOLD:
            self._found[int.from_bytes(told[:2], "big")] = told[2:] == _YES
        return len(told) == _TOLD


class _Helper(NamedTuple):
    """The other process, and the pipes: of the numbers that nobody has taken, and of what it tells."""

    process: int
    numbers: int
    told: int

    def end(self) -> None:
        """Waits for the end of the process, which has nothing left to do."""
        os.close(self.numbers)
        os.close(self.told)
        os.waitpid(self.process, 0)


def handed_out(numbers: Iterable[int]) -> int:
    """A pipe that holds the `numbers`, two bytes each: whoever reads them first has it."""
    pipe, filled = os.pipe()
    os.write(filled, b"".join(number.to_bytes(2, "big") for number in numbers))
    os.close(filled)
    return pipe


def taken(pipe: int) -> Iterator[int]:
    """The numbers that this process takes of those handed out, until none is left."""
    while number := os.read(pipe, 2):
        yield int.from_bytes(number, "big")


def can_share(checks: SharedChecks) -> bool:
    """Whether another process would be of use for the `checks`."""
    return len(checks) <= _MOST and can_fork()


def can_fork() -> bool:
    """Whether there is a processor for another process; a fork is safe while this one has a single thread."""
    is_alone = threading.active_count() == 1
    return is_alone and sys.platform == "linux" and len(os.sched_getaffinity(0)) > 1
