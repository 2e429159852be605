"""Whether the user has interrupted a run, or a plugin has raised what looks like it.

Python makes of Ctrl-C a KeyboardInterrupt wherever the main thread happens to be, in a plugin for instance, and a
plugin may raise one itself. A handler that remembers being called tells them apart.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import current_thread, main_thread
from types import FrameType


class RememberedInterrupt:
    """A handler of SIGINT that does as Python's own, and remembers that it was called."""

    def __init__(self) -> None:
        self.came = False

    def __call__(self, number: int, frame: FrameType | None) -> None:
        """Raises KeyboardInterrupt."""
        self.came = True
        signal.default_int_handler(number, frame)


@contextmanager
def remembered() -> Iterator[None]:
    """Meanwhile an interrupt is remembered, where Python would have dealt with it: elsewhere somebody else does."""
    if not _is_where_signals_come() or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return
    signal.signal(signal.SIGINT, RememberedInterrupt())
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def may_have_come() -> bool:
    """Whether the user may have interrupted the thread that asks; for certain not where none is remembered."""
    handler = signal.getsignal(signal.SIGINT)
    if handler is signal.SIG_IGN or not _is_where_signals_come():
        return False
    return not isinstance(handler, RememberedInterrupt) or handler.came


def _is_where_signals_come() -> bool:
    """Whether this is the main thread, which Python gives signals to: in any other, nobody has interrupted anything."""
    return current_thread() is main_thread()
