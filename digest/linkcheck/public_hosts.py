"""The way to other hosts: none that lies in a private network is asked.

A digest's sources may come from many hands, and a link in them must not make this machine ask for what only it can
reach (server-side request forgery). A host's addresses are looked up here, judged, and then connected to as they are,
so that a second lookup cannot lead elsewhere.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable

import httpx

Resolve = Callable[[str, int], list[str]]


class RefusedHostError(Exception):
    """The host is one of a private network."""


def resolve(host: str, port: int) -> list[str]:
    """The IP addresses of `host`. Raises socket.gaierror where it has none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


class GuardedTransport(httpx.BaseTransport):
    """Connects to public addresses alone, unless `allow_private`. Raises RefusedHostError and socket.gaierror."""

    def __init__(self, *, resolve: Resolve = resolve, allow_private: bool = False) -> None:
        self._inner = httpx.HTTPTransport(trust_env=False)
        self._resolve = resolve
        self._allow_private = allow_private

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        host, port = request.url.host, request.url.port or (443 if request.url.scheme == "https" else 80)
        addresses = self._resolve(host, port)
        if not self._allow_private and not all(is_public(address) for address in addresses):
            raise RefusedHostError(host)
        # IPv4 first: a machine without IPv6 has no way to the others.
        address = min(addresses, key=lambda found: ":" in found)
        direct = httpx.Request(
            request.method,
            request.url.copy_with(host=address),
            headers=request.headers,
            stream=request.stream,
            # The certificate is still that of the host by its name.
            extensions={**request.extensions, "sni_hostname": host},
        )
        return self._inner.handle_request(direct)

    def close(self) -> None:
        self._inner.close()


def is_public(address: str) -> bool:
    """Whether an IP address is reachable from anywhere; those that stand for an IPv4 address are judged by it."""
    found = ipaddress.ip_address(address.partition("%")[0])
    mapped = getattr(found, "ipv4_mapped", None) or getattr(found, "sixtofour", None)
    return (mapped or found).is_global and not found.is_multicast
