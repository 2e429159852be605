"""The local server: the site under its path, read-only, for this machine's own browser."""

from __future__ import annotations

import asyncio
import http.client
import socket
import threading
from typing import TYPE_CHECKING

import pytest

from digest.preview.local_server import sockets
from digest.preview.local_server.access import hosts_for
from digest.preview.local_server.server import SAFE, Outputs, application, guarded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.types import Receive, Scope, Send

OUTPUTS = {
    "index.html": b"home",
    "404.html": b"lost",
    "a/index.html": b"page a",
    "a/ü.css": b"p {}",
    "feed.xml": b"<feed/>",
    "x.bin": b"\0",
}


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """The port of a server for OUTPUTS."""
    waiting = sockets.listen("127.0.0.1", 0)
    app = guarded(application(Outputs(OUTPUTS, "https://example.org/repo/")), hosts_for("127.0.0.1"))
    with sockets.served(app, waiting):
        yield waiting.getsockname()[1]


def ask(port: int, path: str, method: str = "GET", host: str | None = None) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.putrequest(method, path, skip_host=True)
    connection.putheader("Host", host or f"127.0.0.1:{port}")
    connection.endheaders()
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, {name.lower(): value for name, value in answer.getheaders()}, body


@pytest.mark.parametrize(
    ("path", "status", "kind", "body"),
    [
        ("/repo/", 200, "text/html; charset=utf-8", b"home"),
        ("/repo/?q=1", 200, "text/html; charset=utf-8", b"home"),
        ("/repo/a/", 200, "text/html; charset=utf-8", b"page a"),
        ("/repo/a/%C3%BC.css", 200, "text/css; charset=utf-8", b"p {}"),
        ("/repo/feed.xml", 200, "application/xml; charset=utf-8", b"<feed/>"),
        ("/repo/x.bin", 200, "application/octet-stream", b"\0"),
        ("/repo/b/", 404, "text/html; charset=utf-8", b"lost"),
        ("/other/", 404, "text/html; charset=utf-8", b"lost"),
        ("/repo/../../etc/passwd", 404, "text/html; charset=utf-8", b"lost"),
        ("/repo/%2e%2e/%2e%2e/etc/passwd", 404, "text/html; charset=utf-8", b"lost"),
        ("/repo/%00", 404, "text/html; charset=utf-8", b"lost"),
    ],
)
def test_answers(port: int, path: str, status: int, kind: str, body: bytes) -> None:
    found, headers, data = ask(port, path)
    assert (found, headers["content-type"], data) == (status, kind, body)
    assert {name: headers.get(name.lower()) for name in SAFE} == SAFE
    assert not [name for name in headers if name.startswith("access-control-")]
    again, of_head, nothing = ask(port, path, "HEAD")
    assert (again, of_head["content-length"], nothing) == (status, headers["content-length"], b"")


@pytest.mark.parametrize(("path", "target"), [("/", "/repo/"), ("/repo", "/repo/"), ("/repo/a", "/repo/a/")])
def test_leads_on(port: int, path: str, target: str) -> None:
    status, headers, _ = ask(port, path)
    assert status in (301, 302)
    assert headers["location"] == target


def test_no_page_leads_elsewhere(port: int) -> None:
    status, headers, _ = ask(port, "//evil.example/repo/a")
    assert status == 404
    assert "location" not in headers


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_reads_only(port: int, method: str) -> None:
    status, headers, _ = ask(port, "/repo/", method)
    assert (status, headers["allow"]) == (405, "GET, HEAD")
    assert {name: headers.get(name.lower()) for name in SAFE} == SAFE


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example:1"]
)
def test_answers_to_its_own_name_alone(port: int, host: str) -> None:
    assert ask(port, "/repo/", host=host)[0] == 403


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "[::1]:8000"])
def test_answers_to_every_name_of_its_own(port: int, host: str) -> None:
    assert ask(port, "/repo/", host=host)[0] == 200


def test_what_a_browser_has_is_not_sent_again(port: int) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", "/repo/")
    answer = connection.getresponse()
    answer.read()
    connection.request("GET", "/repo/", headers={"If-None-Match": answer.headers["ETag"]})
    assert connection.getresponse().status == 304
    connection.close()


def test_a_port_that_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(OSError, match="in use"):
            sockets.listen("127.0.0.1", port)
        free = sockets.next_free_port("127.0.0.1", port)
        assert free is not None
        assert free > port
        sockets.listen("127.0.0.1", free).close()


@pytest.mark.parametrize(
    ("host", "name"),
    [("127.0.0.1", "127.0.0.1"), ("0.0.0.0", "127.0.0.1"), ("::1", "[::1]"), ("localhost", "localhost")],
)
def test_the_address_is_one_that_a_browser_can_go_to(host: str, name: str) -> None:
    with sockets.listen(host, 0) as waiting:
        assert sockets.address(waiting, host) == f"http://{name}:{waiting.getsockname()[1]}"


@pytest.mark.parametrize(
    "begun", [b"", b"GET / HTTP/1.1\r\nHost: x", b"GET /repo/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\nGET "]
)
def test_who_does_not_say_what_is_asked_for_is_not_waited_for(begun: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sockets.Connection, "patience", 0.2)
    waiting = sockets.listen("127.0.0.1", 0)
    app = guarded(application(Outputs(OUTPUTS, "https://example.org/repo/")), hosts_for("127.0.0.1"))
    with sockets.served(app, waiting), socket.create_connection(waiting.getsockname()[:2], timeout=10) as connection:
        connection.sendall(begun)
        received = b""
        while part := connection.recv(4096):
            received += part
    assert received.count(b"200 OK") == begun.count(b"\r\n\r\n")


def test_there_are_so_many_connections_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sockets, "MOST_CONNECTIONS", 4)
    waiting = sockets.listen("127.0.0.1", 0)
    app = guarded(application(Outputs(OUTPUTS, "https://example.org/repo/")), hosts_for("127.0.0.1"))
    with sockets.served(app, waiting):
        port = waiting.getsockname()[1]
        assert ask(port, "/repo/")[0] == 200
        others = [socket.create_connection(("127.0.0.1", port), timeout=10) for _ in range(6)]
        assert ask(port, "/repo/")[0] == 503
        for other in others:
            other.close()


def test_what_is_asked_for_while_it_ends_is_answered_and_told_nobody(caplog: pytest.LogCaptureFixture) -> None:
    begun = threading.Event()

    async def slow(_scope: Scope, _receive: Receive, _send: Send) -> None:
        begun.set()
        await asyncio.Event().wait()

    waiting = sockets.listen("127.0.0.1", 0)
    connection = http.client.HTTPConnection("127.0.0.1", waiting.getsockname()[1], timeout=10)
    with sockets.served(guarded(slow, hosts_for("127.0.0.1")), waiting):
        connection.request("GET", "/")
        assert begun.wait(10)
    assert connection.getresponse().status == 503
    connection.close()
    assert caplog.records == []
