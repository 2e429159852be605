"""Asking for an address as a polite robot does: one request to a host at a time, a pause between them, few retries."""

from __future__ import annotations

import datetime as dt
import email.utils
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

import httpx

from digest.content.facts.link_report import LinkAnswer, Verdict
from digest.linkcheck.failures import in_words
from digest.linkcheck.public_hosts import GuardedTransport, RefusedHostError, Resolve, resolve

PAUSE = 1.0  # seconds between two requests to a host
BACKOFF = (2.0, 8.0)  # seconds before the second attempt, and before the third
LONGEST_WAIT = 60.0  # seconds that a server may ask for; one that asks for more is left in peace
TIMEOUT = 15.0  # seconds for an answer, up to the end of its headers
MOST_REDIRECTS = 8
_GONE = frozenset({404, 410})
_LATER = frozenset({429, 503})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_FOR_GOOD = frozenset({301, 308})
_NO_SUCH_HOST = frozenset(getattr(socket, name) for name in ("EAI_NONAME", "EAI_NODATA") if hasattr(socket, name))
_HOST_UNKNOWN = "no such host"


class Reply(NamedTuple):
    """What one server said: a status with its headers, or why there is none."""

    status: int
    headers: httpx.Headers
    failure: str = ""
    is_lost: bool = False


@dataclass(frozen=True, slots=True)
class Means:
    """The world as it is asked; tests give another."""

    clock: Callable[[], float]
    """Seconds from any start."""
    sleep: Callable[[float], None]
    now: Callable[[], dt.datetime]
    resolve: Resolve = resolve
    allow_private: bool = False


@dataclass(slots=True)
class _Host:
    lock: threading.Lock = field(default_factory=threading.Lock)
    free_at: float = 0.0


class PoliteClient:
    """Asks for addresses; may be used by several threads at once."""

    def __init__(self, agent: str, means: Means) -> None:
        self._means = means
        self._client = httpx.Client(
            transport=GuardedTransport(means.clock, resolve=means.resolve, allow_private=means.allow_private),
            headers={"User-Agent": agent, "Accept": "text/html,application/xhtml+xml,*/*;q=0.8"},
            timeout=TIMEOUT,
            trust_env=False,
        )
        self._hosts: dict[str, _Host] = {}
        self._hosts_lock = threading.Lock()

    def close(self) -> None:
        self._client.close()

    def ask(self, url: str, known: LinkAnswer | None = None) -> LinkAnswer:
        """What is to be said of `url`. `known` is an earlier answer: where nothing changed, it is given again."""
        address, moved_to, for_good = url, "", True
        for _ in range(MOST_REDIRECTS + 1):
            reply = self._reply(address, known if address == url else None)
            if reply.status == HTTPStatus.NOT_MODIFIED and known:
                return known
            location = reply.headers.get("location", "")
            if reply.status not in _REDIRECTS or not location:
                return _judged(url, address, moved_to, reply)
            for_good = for_good and reply.status in _FOR_GOOD
            try:
                address = urljoin(address, location)
                is_of_web = urlsplit(address).scheme in ("http", "https")
            except ValueError:  # brackets that enclose no IPv6 address
                address, is_of_web = location, False
            if not is_of_web:
                return LinkAnswer(url, Verdict.UNKNOWN, f"leads to {address[:80]}")
            moved_to = address if for_good else moved_to
        return LinkAnswer(url, Verdict.UNKNOWN, f"more than {MOST_REDIRECTS} redirects")

    def _reply(self, address: str, known: LinkAnswer | None) -> Reply:
        """The final reply of one address: by HEAD, or by GET where the server makes a difference."""
        method = "HEAD"
        reply = Reply(0, httpx.Headers())
        for wait in (*BACKOFF, None):
            reply = self._once(method, address, known)
            if method == "HEAD" and reply.status >= HTTPStatus.BAD_REQUEST and reply.status not in _LATER:
                method = "GET"
                reply = self._once(method, address, known)
            passing = bool(reply.failure) or reply.status in _LATER or reply.status >= HTTPStatus.INTERNAL_SERVER_ERROR
            if not passing or wait is None:
                return reply
            asked_for = _retry_after(reply.headers.get("retry-after", ""), self._means.now())
            if asked_for > LONGEST_WAIT:
                return reply
            self._postpone(address, max(wait, asked_for))
        return reply

    def _once(self, method: str, address: str, known: LinkAnswer | None) -> Reply:
        headers = {}
        if known and known.etag:
            headers["If-None-Match"] = known.etag
        if known and known.modified:
            headers["If-Modified-Since"] = known.modified
        try:
            with self._turn(address), self._stream(method, address, headers) as response:
                return Reply(response.status_code, response.headers)
        except RefusedHostError:
            return Reply(0, httpx.Headers(), "a host of a private network, not asked")
        except socket.gaierror as failure:
            if failure.errno in _NO_SUCH_HOST:
                return Reply(0, httpx.Headers(), _HOST_UNKNOWN, is_lost=True)
            return Reply(0, httpx.Headers(), "its host could not be looked up")
        except httpx.TimeoutException:
            return Reply(0, httpx.Headers(), "no answer in time")
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError, OSError) as failure:
            return Reply(0, httpx.Headers(), in_words(failure))

    def _stream(self, method: str, address: str, headers: dict[str, str]) -> AbstractContextManager[httpx.Response]:
        until = self._means.clock() + TIMEOUT
        return self._client.stream(method, address, headers=headers, extensions={"until": until})

    @contextmanager
    def _turn(self, address: str) -> Iterator[None]:
        """A turn at the host of `address`, once the others are through and the pause is over."""
        host = self._host(address)
        with host.lock:
            wait = host.free_at - self._means.clock()
            if wait > 0:
                self._means.sleep(wait)
            try:
                yield
            finally:
                host.free_at = self._means.clock() + PAUSE

    def _postpone(self, address: str, seconds: float) -> None:
        host = self._host(address)
        with host.lock:
            host.free_at = max(host.free_at, self._means.clock() + seconds)

    def _host(self, address: str) -> _Host:
        with self._hosts_lock:
            return self._hosts.setdefault(host_of(address), _Host())


def host_of(address: str) -> str:
    """The host that `address` names, with its port; the address itself where it names none."""
    try:
        return urlsplit(address).netloc.casefold()
    except ValueError:  # brackets that enclose no IPv6 address
        return address


def _judged(url: str, address: str, moved_to: str, reply: Reply) -> LinkAnswer:
    if reply.failure:
        return LinkAnswer(url, Verdict.LOST if reply.is_lost else Verdict.UNKNOWN, reply.failure)
    said = f"{reply.status} {_phrase(reply.status)}".rstrip()
    if reply.status in _GONE:
        return LinkAnswer(url, Verdict.DEAD, said)
    if not 200 <= reply.status < 300:
        return LinkAnswer(url, Verdict.UNKNOWN, said)
    if moved_to:
        return LinkAnswer(url, Verdict.MOVED, said, to=moved_to)
    direct = address == url
    etag, modified = reply.headers.get("etag", ""), reply.headers.get("last-modified", "")
    return LinkAnswer(url, Verdict.ALIVE, said, etag=etag if direct else "", modified=modified if direct else "")


def _phrase(status: int) -> str:
    return HTTPStatus(status).phrase if status in HTTPStatus._value2member_map_ else ""


def _retry_after(written: str, now: dt.datetime) -> float:
    """The seconds that a server asks to wait: a number, or until a date (RFC 9110, 10.2.3); 0 where it says nothing."""
    if written.strip().isdecimal():
        return float(written)
    try:
        until = email.utils.parsedate_to_datetime(written)
        return max(0.0, (until.replace(tzinfo=until.tzinfo or dt.UTC) - now).total_seconds())
    except (ValueError, OverflowError):  # no date, or one at the end of time
        return 0.0
