"""Listening on a port of this machine, until somebody ends it."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

MOST_CONNECTIONS = 256
"""More than these are refused: a browser opens six, and tabs share one."""
_TRIES = 20
_MOMENT = 0.1
"""Seconds that are left to what is being answered when the server ends."""


def listen(host: str, port: int) -> socket.socket:
    """A socket that waits for connections at `host` and `port`. Raises OSError where these cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family, backlog=128)


def next_free_port(host: str, port: int) -> int | None:
    """The next port after `port` that is free on `host`, if one of the next twenty is."""
    for candidate in range(port + 1, min(port + _TRIES, 65_535) + 1):
        try:
            listen(host, candidate).close()
        except OSError:
            continue
        return candidate
    return None


def address(listening: socket.socket, host: str) -> str:
    """The web address of a socket that was opened for `host`, without a path; one that a browser can go to."""
    port = listening.getsockname()[1]
    name = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    return f"http://{f'[{name}]' if ':' in name else name}:{port}"


def _nothing() -> None:
    """What is to be done where nothing is."""


class Connection(H11Protocol):
    """A connection that is closed where it does not say within some seconds what it asks for."""

    patience = 10.0
    _late: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_waiting()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.cycle is not None and not self.cycle.response_complete:
            self._stop_waiting()
        elif self._late is None:
            self._wait()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        if self._late is None and self.conn.trailing_data[0]:  # the beginning of another request
            self._wait()

    def _wait(self) -> None:
        self._late = self.loop.call_later(self.patience, self.transport.close)

    def _stop_waiting(self) -> None:
        if self._late is not None:
            self._late.cancel()
            self._late = None


class Server(uvicorn.Server):
    """A server that ends at once when it is told to, whoever still listens.

    `before_start` is called in its event loop, `before_end` wherever it is told to end.
    """

    def __init__(
        self, app: ASGIApp, before_end: Callable[[], None] = _nothing, before_start: Callable[[], None] = _nothing
    ) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                ws="none",
                http=Connection,
                limit_concurrency=MOST_CONNECTIONS,
                loop="asyncio",
                timeout_keep_alive=60,
                timeout_graceful_shutdown=1,
            )
        )
        self._before_end = before_end
        self._before_start = before_start

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self._before_start()
        await super().startup(sockets)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Ends what is still being answered after a moment.

        Since Python 3.12 a server is closed once all its connections are: this would wait for them, and say so.
        """
        if running := set(self.server_state.tasks):
            _, late = await asyncio.wait(running, timeout=_MOMENT)
            for task in late:
                task.cancel()
        await super().shutdown(sockets)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self.end()

    def end(self) -> None:
        """Ends the server; may be called from any thread."""
        self._before_end()
        self.should_exit = self.force_exit = True


@contextmanager
def served(app: ASGIApp, waiting: socket.socket) -> Iterator[None]:
    """`app` on the socket `waiting`, in a thread of its own, until the block ends."""
    server = Server(app)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [waiting]})
    thread.start()
    try:
        yield
    finally:
        server.end()
        thread.join()
