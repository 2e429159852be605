"""Connections that end at a given moment, however many pieces an answer comes in.

A time limit of sockets is one for each piece: a server that sends a byte now and then, of its headers too, would keep a
command waiting for as long as it likes. Here a piece is waited for until the whole answer's time is over.
"""

from __future__ import annotations

import math
import ssl
import threading
from collections.abc import Callable, Iterable
from typing import Any

import httpcore

_Timeout = type[httpcore.TimeoutException]


class _Moment(threading.local):
    """When the request that this thread makes is given up, as the clock says it."""

    until: float = math.inf


class Deadline:
    """Until when each thread waits for an answer; `clock` gives seconds from any start."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._moment = _Moment()

    def set(self, until: float) -> None:
        """Gives the request that this thread makes next, and the answer that it reads, time `until` that moment."""
        self._moment.until = until

    def left(self, timeout: float | None, too_late: _Timeout) -> float | None:
        """The seconds that a piece may be waited for, `timeout` of them at the most (None: any). Raises `too_late`."""
        left = self._moment.until - self._clock()
        if left <= 0:
            raise too_late("the whole answer took too long")
        return timeout if math.isinf(left) else min(left, math.inf if timeout is None else timeout)


class TimedBackend(httpcore.NetworkBackend):
    """The network, each connection of which holds to a `deadline`."""

    def __init__(self, deadline: Deadline) -> None:
        self._deadline = deadline
        self._network = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        seconds = self._deadline.left(timeout, httpcore.ConnectTimeout)
        stream = self._network.connect_tcp(host, port, seconds, local_address, socket_options)
        return _TimedStream(stream, self._deadline)


class _TimedStream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left(timeout, httpcore.WriteTimeout))

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        seconds = self._deadline.left(timeout, httpcore.ConnectTimeout)
        return _TimedStream(self._stream.start_tls(ssl_context, server_hostname, seconds), self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    def close(self) -> None:
        self._stream.close()
