"""What goes first: somebody who waits, before everything else; what has changed, before what was being made."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from threading import Event
from typing import TypeVar

from digest.foundation.internal_error import SignalError

Item = TypeVar("Item")
Result = TypeVar("Result")

_LONGEST_PAUSE = 0.1  # seconds that one who waits can ask for
_LONGEST_WAIT = 1.0  # seconds, however many wait


class SupersededError(SignalError):
    """Something has changed while it was being worked on."""


class Scheduler:
    """The pace of work in the background.

    Threads share one processor's worth of Python, so the background stands still for a moment whenever somebody waits
    for a page: as long as `cost`, the seconds that a plan takes, and a tenth of a second at most. It stands still for
    no longer than it has been free to work before, so that it comes to an end however much is asked for.
    """

    def __init__(self) -> None:
        self.stale = Event()
        """Set where something has changed since work on it began."""
        self.cost = 0.0
        self._until = 0.0
        self._free_since = time.monotonic()

    def hurry(self) -> None:
        """Somebody waits."""
        self._until = time.monotonic() + min(self.cost, _LONGEST_PAUSE)

    def give_way(self) -> None:
        """Waits until nobody does, or it is this one's turn."""
        began = time.monotonic()
        longest = began + min(began - self._free_since, _LONGEST_WAIT)
        while (left := min(self._until, longest) - time.monotonic()) > 0:
            time.sleep(left)
            self._free_since = time.monotonic()

    def each(
        self, function: Callable[[Item], Result], items: Sequence[Item], /, *, weight: int = 1
    ) -> Iterator[Result]:
        """One item after the other, giving way. Raises SupersededError where something changes meanwhile."""
        for item in items:
            self.give_way()
            if self.stale.is_set():
                raise SupersededError
            yield function(item)
