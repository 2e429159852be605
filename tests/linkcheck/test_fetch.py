"""One page from a server on this machine, which answers in all the ways that servers do."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from http.server import BaseHTTPRequestHandler

import pytest

from digest.content.facts.link_report import Verdict
from digest.linkcheck import fetch as fetching
from digest.linkcheck.client import BACKOFF, PAUSE, TIMEOUT, Means, PoliteClient
from digest.linkcheck.fetch import fetch
from tests.loopback import answering

PAGE = "<p>Größe</p>".encode("cp1252")
LIMIT = 10_000


class Server(BaseHTTPRequestHandler):
    """Answers by the path that is asked for."""

    def do_GET(self) -> None:
        status, headers, body = {
            "/page": (200, {"Content-Type": "text/html; charset=windows-1252"}, PAGE),
            "/plain": (200, {}, PAGE),
            "/moved": (301, {"Location": "/page"}, b""),
            "/round": (302, {"Location": "/round"}, b""),
            "/mail": (302, {"Location": "mailto:x@example.org"}, b""),
            "/script": (302, {"Location": "data:text/html,x"}, b""),
            "/file": (302, {"Location": "file:///etc/hosts"}, b""),
            "/picture": (200, {"Content-Type": "image/png"}, b"\x89PNG"),
            "/large": (200, {"Content-Type": "text/html"}, b"x" * (LIMIT + 1)),
            "/wall": (402, {}, b""),
            "/gone": (404, {}, b""),
        }.get(self.path, (302, {"Location": f"{self.path}x"}, b""))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing is told."""


@contextmanager
def serving() -> Iterator[str]:
    with answering(Server) as server:
        yield f"http://127.0.0.1:{server.server_port}"


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with serving() as url:
        yield url


def means(*, allow_private: bool = True, seconds: float = 0.0) -> Means:
    """The world, in which so many seconds pass at each look at the clock."""
    passed = 0.0

    def clock() -> float:
        nonlocal passed
        passed += seconds
        return passed

    return Means(clock, lambda _: None, lambda: dt.datetime.now(dt.UTC), allow_private=allow_private)


class Dripping(BaseHTTPRequestHandler):
    """Sends one more byte each time that somebody looks at the clock, without end: of a header, or of the page."""

    def do_GET(self) -> None:
        looked: threading.Semaphore = self.server.looked  # type: ignore[attr-defined]
        self.wfile.write(b"HTTP/1.0 200 OK\r\n" + (b"X: " if self.path == "/headers" else b"\r\n"))
        with suppress(OSError):
            while looked.acquire() and not self.server.is_over:  # type: ignore[attr-defined]
                self.wfile.write(b"x")

    do_HEAD = do_GET  # noqa: N815

    def log_message(self, *_: object) -> None:
        """Nothing is told."""


@contextmanager
def dripping() -> Iterator[tuple[str, Means]]:
    """A server that goes on by single bytes, and a world in which a second passes at each look at the clock."""
    with answering(Dripping) as server:
        server.looked, server.is_over = threading.Semaphore(0), False  # type: ignore[attr-defined]
        plain = means(seconds=1.0)

        def clock() -> float:
            server.looked.release()  # type: ignore[attr-defined]
            return plain.clock()

        yield f"http://127.0.0.1:{server.server_port}", replace(plain, clock=clock)
        server.is_over = True  # type: ignore[attr-defined]
        server.looked.release(99)  # type: ignore[attr-defined]


def test_a_page(site: str) -> None:
    found = fetch(f"{site}/page", "digest", means(), LIMIT)
    assert (found.address, found.body, found.encoding, found.failure) == (f"{site}/page", PAGE, "windows-1252", "")


def test_where_a_page_was_found_in_the_end(site: str) -> None:
    assert fetch(f"{site}/moved", "digest", means(), LIMIT).address == f"{site}/page"


def test_a_page_of_no_told_kind(site: str) -> None:
    assert fetch(f"{site}/plain", "digest", means(), LIMIT).body == PAGE


@pytest.mark.parametrize(
    ("path", "failure"),
    [
        ("/round", "leads round in a circle"),
        ("/on", "leads on more than 8 times"),
        ("/mail", "leads to, is no web address"),
        ("/script", "leads to, is no web address"),
        ("/file", "its server leads to file:///etc/hosts, which is no web address"),
        ("/picture", "no page but image/png"),
        ("/large", "more than 0.01 MB"),
        ("/wall", "answered 402 Payment Required"),
        ("/gone", "answered 404 Not Found"),
    ],
)
def test_what_cannot_be_had(site: str, path: str, failure: str) -> None:
    found = fetch(f"{site}{path}", "digest", means(), LIMIT)
    assert failure in found.failure
    assert found.body == b""


def test_a_server_that_goes_on_without_end(site: str) -> None:
    found = fetch(f"{site}/page", "digest", means(seconds=fetching.LONGEST + 1), LIMIT)
    assert found.failure == "its server took too long"


@pytest.mark.parametrize("path", ["/headers", "/body"])
def test_a_server_that_sends_a_byte_now_and_then_is_given_up_in_time(path: str) -> None:
    with dripping() as (url, asked):
        assert fetch(url + path, "digest", asked, LIMIT).failure == "its server took too long"
        assert asked.clock() < 2 * fetching.LONGEST


def test_whether_a_link_lives_is_not_waited_for_longer_than_for_an_answer() -> None:
    with dripping() as (url, asked):
        answer = PoliteClient("digest", asked).ask(f"{url}/headers")
        assert (answer.verdict, answer.said) == (Verdict.UNKNOWN, "no answer in time")
        assert asked.clock() < 2 * (TIMEOUT + PAUSE) * (len(BACKOFF) + 1)


@pytest.mark.parametrize("host", ["127.0.0.1", "10.0.0.7", "169.254.169.254", "[::1]"])
def test_a_host_of_a_private_network_is_not_asked(host: str) -> None:
    found = fetch(f"http://{host}:9/", "digest", means(allow_private=False), LIMIT)
    assert found.failure == "its host is one of a private network, which is not asked"


def test_a_redirect_into_a_private_network_is_not_followed(site: str) -> None:
    asked = Means(lambda: 0.0, lambda _: None, lambda: dt.datetime.now(dt.UTC), resolve=lambda host, _: [host])
    assert "private network" in fetch(f"{site}/moved", "digest", asked, LIMIT).failure


@pytest.mark.parametrize("url", ["http://", "http://[", "http://exa mple/", "https://127.0.0.1:1/"])
def test_addresses_that_lead_nowhere(url: str) -> None:
    assert fetch(url, "digest", means(), LIMIT).failure
