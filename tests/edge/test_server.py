"""The local server: the site under its path, read-only, for this machine's own browser."""

from __future__ import annotations

import http.client
import threading
from typing import TYPE_CHECKING

import pytest

from digest.edge import server

if TYPE_CHECKING:
    from collections.abc import Iterator

OUTPUTS = {
    "index.html": b"home",
    "404.html": b"lost",
    "a/index.html": b"page a",
    "a/ü.css": b"p {}",
    "feed.xml": b"<feed/>",
    "x.bin": b"\0",
}


@pytest.fixture(scope="module")
def running() -> Iterator[server.SiteServer]:
    with server.open_server(OUTPUTS, "https://example.org/repo/", "127.0.0.1", 0) as site:
        thread = threading.Thread(target=site.serve_forever)
        thread.start()
        yield site
        site.shutdown()
        thread.join()


def ask(
    site: server.SiteServer, path: str, method: str = "GET", host: str | None = None
) -> tuple[int, dict[str, str], bytes]:
    port = int(site.server_address[1])
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
def test_answers(running: server.SiteServer, path: str, status: int, kind: str, body: bytes) -> None:
    found, headers, data = ask(running, path)
    assert (found, headers["content-type"], data) == (status, kind, body)
    assert (headers["cache-control"], headers["x-content-type-options"]) == ("no-store", "nosniff")
    assert ask(running, path, "HEAD")[2] == b""


@pytest.mark.parametrize(("path", "target"), [("/", "/repo/"), ("/repo", "/repo/"), ("/repo/a", "/repo/a/")])
def test_leads_on(running: server.SiteServer, path: str, target: str) -> None:
    status, headers, _ = ask(running, path)
    assert (status, headers["location"]) == (301, target)


def test_no_page_leads_elsewhere(running: server.SiteServer) -> None:
    status, headers, _ = ask(running, "//evil.example/repo/a")
    assert status == 404
    assert "location" not in headers


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_reads_only(running: server.SiteServer, method: str) -> None:
    assert ask(running, "/repo/", method)[0] == 501


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example:1"]
)
def test_answers_to_its_own_name_alone(running: server.SiteServer, host: str) -> None:
    assert ask(running, "/repo/", host=host)[0] == 403


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "[::1]:8000"])
def test_answers_to_every_name_of_this_machine(running: server.SiteServer, host: str) -> None:
    assert ask(running, "/repo/", host=host)[0] == 200


def test_tells_a_free_port(running: server.SiteServer) -> None:
    taken = int(running.server_address[1])
    free = server.next_free_port("127.0.0.1", taken)
    assert free is None or free > taken
