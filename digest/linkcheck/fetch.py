"""One page from its address: from no private network, with few redirects, in bounds of size and time."""

from __future__ import annotations

import re
import socket
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import urljoin, urlsplit

import httpx

from digest.linkcheck.client import MOST_REDIRECTS, TIMEOUT, Means
from digest.linkcheck.failures import in_words
from digest.linkcheck.public_hosts import GuardedTransport, RefusedHostError
from digest.text.white_space import in_one_line

_SCHEMES = frozenset({"http", "https"})
_SHOWN = 120  # characters of an address
LONGEST = 30.0  # seconds in all, however slowly a server goes on
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PAGES = ("text/html", "application/xhtml+xml", "text/plain", "multipart/related", "message/rfc822", "")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?(?P<name>[\w.:-]+)", re.IGNORECASE)
_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as a server gave it: where it was found in the end, its bytes, and its encoding, empty if not told.

    Where it could not be had, `failure` says why, as the end of a sentence.
    """

    address: str
    body: bytes = b""
    encoding: str = ""
    failure: str = ""
    status: int = 0
    """What the server answered where that is the failure; else 0."""


def fetch(url: str, asker: str, means: Means, limit: int) -> Fetched:
    """The page at `url`, of `limit` bytes at the most. `asker` tells servers who asks."""
    until = means.clock() + LONGEST
    client = httpx.Client(
        transport=GuardedTransport(means.clock, resolve=means.resolve, allow_private=means.allow_private),
        headers={"User-Agent": asker, "Accept": "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5"},
        timeout=TIMEOUT,
        trust_env=False,
    )
    with client:
        try:
            return _followed(client, url, until, limit)
        except RefusedHostError:
            return Fetched(url, failure="its host is one of a private network, which is not asked")
        except socket.gaierror:
            return Fetched(url, failure="no such host was found")
        except httpx.TimeoutException:
            return Fetched(url, failure="its server took too long")
        except (httpx.InvalidURL, UnicodeError, ValueError):
            return Fetched(url, failure="the address, or one that its server leads to, is no web address")
        except (httpx.HTTPError, OSError) as failure:
            return Fetched(url, failure=in_words(failure))


def _followed(client: httpx.Client, url: str, until: float, limit: int) -> Fetched:
    address, seen = url, set[str]()
    for _ in range(MOST_REDIRECTS + 1):
        if address in seen:
            return Fetched(address, failure="its server leads round in a circle")
        if urlsplit(address).scheme not in _SCHEMES:
            what = "its server leads to {}, which" if seen else "{}"
            return Fetched(url, failure=f"{what.format(in_one_line(address)[:_SHOWN])} is no web address")
        seen.add(address)
        with client.stream("GET", address, extensions={"until": until}) as response:
            location = response.headers.get("location", "")
            if response.status_code not in _REDIRECTS or not location:
                return _page(address, response, limit)
        address = urljoin(address, location)
    return Fetched(address, failure=f"its server leads on more than {MOST_REDIRECTS} times")


def _page(address: str, response: httpx.Response, limit: int) -> Fetched:
    status = response.status_code
    if status != HTTPStatus.OK:
        known = HTTPStatus._value2member_map_
        said = HTTPStatus(status).phrase if status in known else ""
        return Fetched(address, failure=f"its server answered {status} {said}".rstrip(), status=status)
    kind = response.headers.get("content-type", "")
    if kind.partition(";")[0].strip().lower() not in _PAGES:
        return Fetched(address, failure=f"what lies there is no page but {kind.partition(';')[0].strip()[:60]}")
    body = b""
    for piece in response.iter_bytes():
        body += piece
        if len(body) > limit:
            return Fetched(address, failure=f"it has more than {limit / _MEGABYTE:g} MB")
    charset = _CHARSET.search(kind)
    return Fetched(address, body, charset["name"] if charset else "")
