"""The way to other hosts: none that lies in a private network is asked.

A digest's sources may come from many hands, and a link in them must not make this machine ask for what only it can
reach (server-side request forgery). A host's addresses are looked up here, judged, and then connected to as they are,
so that a second lookup cannot lead elsewhere.
"""

from __future__ import annotations

import ipaddress
import math
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpcore
import httpx

from digest.linkcheck.deadlines import Deadline, TimedBackend

_KEPT_ALIVE = 5.0  # seconds for which a connection waits for another request
_FAILURES = (
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.UnsupportedProtocol,
    httpcore.ProxyError,
)
Resolve = Callable[[str, int], list[str]]


class RefusedHostError(Exception):
    """The host is one of a private network."""


def resolve(host: str, port: int) -> list[str]:
    """The IP addresses of `host`. Raises socket.gaierror where it has none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


class GuardedTransport(httpx.BaseTransport):
    """Connects to public addresses alone, unless `allow_private`. Raises RefusedHostError and socket.gaierror.

    A request that has `until` among its extensions, a moment of the `clock`, is answered by then, to the last byte, or
    raises httpx.TimeoutException.
    """

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, *, resolve: Resolve = resolve, allow_private: bool = False
    ) -> None:
        self._deadline = Deadline(clock)
        self._connections = httpcore.ConnectionPool(
            ssl_context=httpx.create_ssl_context(trust_env=False),
            max_connections=None,
            keepalive_expiry=_KEPT_ALIVE,
            network_backend=TimedBackend(self._deadline),
        )
        self._resolve = resolve
        self._allow_private = allow_private

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        host, port = request.url.host, request.url.port or (443 if request.url.scheme == "https" else 80)
        addresses = self._resolve(host, port)
        if not self._allow_private and not all(is_public(address) for address in addresses):
            raise RefusedHostError(host)
        # IPv4 first: a machine without IPv6 has no way to the others.
        address = min(addresses, key=lambda found: ":" in found)
        direct = request.url.copy_with(host=address)
        self._deadline.set(request.extensions.get("until", math.inf))
        with _as_httpx():
            found = self._connections.handle_request(
                httpcore.Request(
                    request.method,
                    httpcore.URL(
                        scheme=direct.raw_scheme, host=direct.raw_host, port=direct.port, target=direct.raw_path
                    ),
                    headers=request.headers.raw,
                    content=request.stream,
                    # The certificate is still that of the host by its name.
                    extensions={**request.extensions, "sni_hostname": host},
                )
            )
        return httpx.Response(
            found.status, headers=found.headers, stream=_Body(found.stream), extensions=found.extensions
        )

    def close(self) -> None:
        self._connections.close()


class _Body(httpx.SyncByteStream):
    """What an answer brings, as it comes."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        with _as_httpx():
            yield from self._stream

    def close(self) -> None:
        self._stream.close()


@contextmanager
def _as_httpx() -> Iterator[None]:
    """Raises what goes wrong with a connection as httpx calls it, by the same name."""
    try:
        yield
    except _FAILURES as failure:
        raise getattr(httpx, type(failure).__name__)(str(failure)) from failure


def is_public(address: str) -> bool:
    """Whether an IP address is reachable from anywhere; those that stand for an IPv4 address are judged by it."""
    found = ipaddress.ip_address(address.partition("%")[0])
    mapped = getattr(found, "ipv4_mapped", None) or getattr(found, "sixtofour", None)
    return (mapped or found).is_global and not found.is_multicast
