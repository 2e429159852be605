"""Who may ask the local server: this machine's browser, for its own pages, and nobody else.

Any page in that browser can send requests here, under any name that resolves here (DNS rebinding). What is served may
be unpublished, so it is told only to pages that came from here, and to the person at the browser.
"""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Sequence
from http import HTTPStatus
from typing import NamedTuple

METHODS = ("GET", "HEAD")
_AUTHORITY = re.compile(r"(?P<name>\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(?P<port>[0-9]{1,5}))?", re.IGNORECASE)
_OWN = frozenset({"same-origin", "none"})


class Hosts(NamedTuple):
    """The names that a server answers to; with `any_address`, to every IP address as well."""

    names: frozenset[str]
    any_address: bool = False

    def __contains__(self, name: object) -> bool:
        return name in self.names or (self.any_address and _is_address(str(name)))


class RefusedRequest(NamedTuple):
    """Why a request is not answered."""

    status: HTTPStatus
    reason: str


def hosts_for(host: str) -> Hosts:
    """The names of a server that listens on `host`.

    A foreign name can be made to resolve to this machine, an address cannot: a server on all addresses answers to any
    address, and to this machine's own name.
    """
    names = {"localhost", "127.0.0.1", "[::1]", f"[{host}]" if ":" in host else host.lower()}
    if not is_everywhere(host):
        return Hosts(frozenset(names))
    own = socket.gethostname().lower()
    return Hosts(frozenset({*names, own, f"{own.partition('.')[0]}.local"}), any_address=True)


def is_loopback(host: str) -> bool:
    """Whether nobody but this machine can reach a server on `host`."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def is_everywhere(host: str) -> bool:
    """Whether a server on `host` listens on all addresses of this machine."""
    try:
        return ipaddress.ip_address(host).is_unspecified
    except ValueError:
        return False


def guard(
    method: str, headers: Sequence[tuple[str, str]], hosts: Hosts, *, writes: bool = False
) -> RefusedRequest | None:
    """The reason to refuse a request, if there is one. `headers` has their names in lower case.

    - Reading is all that can be asked for, but where what is asked for `writes`: that takes a POST by a page of this
      server's own, which says so, and in a form that no other site can send without asking first (the Fetch Standard's
      preflight, which is refused as every method but these is).
    - `Host` must be a name of this server, once, so that no foreign name leads here.
    - `Origin`, where a browser sends it, must be this server's (Fetch Standard, “Origin header”).
    - `Sec-Fetch-Site` tells who asks (Fetch Metadata Request Headers): a page from elsewhere may lead a person here,
      but may not load anything from here into itself.
    """
    if (method != "POST") if writes else (method not in METHODS):
        return RefusedRequest(HTTPStatus.METHOD_NOT_ALLOWED, "This server is for reading only.")
    sent = {name: [value for each, value in headers if each == name] for name, _ in headers}
    if any(len(sent.get(name, ())) > 1 for name in ("host", "origin", "sec-fetch-site")):
        return RefusedRequest(HTTPStatus.BAD_REQUEST, "A header stands twice.")
    given = {name: values[0] for name, values in sent.items()}
    host = _AUTHORITY.fullmatch(given.get("host", ""))
    if host is None or not _is_port(host["port"]):
        return RefusedRequest(HTTPStatus.BAD_REQUEST, "This request names no host.")
    if host["name"].lower() not in hosts:
        return RefusedRequest(HTTPStatus.FORBIDDEN, "This server answers to its own name only.")
    if "origin" in given and given["origin"].lower() != f"http://{given['host'].lower()}":
        return RefusedRequest(HTTPStatus.FORBIDDEN, "This server answers to its own pages only.")
    leads_here = given.get("sec-fetch-mode") == "navigate" and given.get("sec-fetch-dest", "document") == "document"
    if given.get("sec-fetch-site", "none") not in _OWN and not leads_here:
        return RefusedRequest(HTTPStatus.FORBIDDEN, "Other sites may not use this server.")
    if writes and ("origin" not in given or not given.get("content-type", "").startswith("application/json")):
        return RefusedRequest(HTTPStatus.FORBIDDEN, "Only pages of this server may write.")
    return None


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name[1:-1] if name.startswith("[") else name)
    except ValueError:
        return False
    return name.startswith("[") == (":" in name)


def _is_port(port: str | None) -> bool:
    return port is None or int(port) <= 65_535
