"""Open pages that wait for news, as Server-Sent Events (HTML Standard, section 9.2)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

_HEARTBEAT = 15.0  # seconds after which a stream says something, so that a dead one is noticed
_RETRY = 300  # milliseconds after which a browser asks again


class Streams:
    """Wakes all open streams of one event loop. `wake` and `close` may be called from any thread."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._news = asyncio.Event()
        self._is_closed = False

    def attach(self) -> None:
        """Belongs to the running event loop from now on."""
        self._loop = asyncio.get_running_loop()

    def wake(self) -> None:
        """There is news."""
        if self._loop and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake)

    def close(self) -> None:
        """Ends all streams."""
        self._is_closed = True
        self.wake()

    def _wake(self) -> None:
        self._news.set()
        self._news = asyncio.Event()

    async def events(self, newest: Callable[[], str]) -> AsyncIterator[str]:
        """The newest message at once, and again whenever it is another."""
        yield f"retry: {_RETRY}\n\n"
        told = ""
        while not self._is_closed:
            news, message = self._news, newest()
            if message != told:
                told = message
                yield f"data: {message}\n\n"
                continue
            try:
                await asyncio.wait_for(news.wait(), _HEARTBEAT)
            except TimeoutError:
                yield ": still here\n\n"
