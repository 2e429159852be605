"""Who may ask the local server, as a table: what a browser sends, and whether it is answered."""

from __future__ import annotations

import pytest

from digest.preview.local_server.access import guard, hosts_for, is_loopback

OWN = hosts_for("127.0.0.1")
HERE = ("host", "127.0.0.1:8000")
CROSS, SAME_SITE = ("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site")
NAVIGATES, LOADS = ("sec-fetch-mode", "navigate"), ("sec-fetch-mode", "no-cors")
ANSWERED = 200


@pytest.mark.parametrize(
    ("status", "method", "headers"),
    [
        # Methods.
        (ANSWERED, "GET", [HERE]),
        (ANSWERED, "HEAD", [HERE]),
        (405, "POST", [HERE]),
        (405, "PUT", [HERE]),
        (405, "DELETE", [HERE]),
        (405, "PATCH", [HERE]),
        (405, "OPTIONS", [HERE, ("origin", "http://evil.example"), ("access-control-request-method", "GET")]),
        (405, "CONNECT", [HERE]),
        (405, "get", [HERE]),
        (405, "", [HERE]),
        # Host: DNS rebinding, and what is no host at all.
        (ANSWERED, "GET", [("host", "localhost")]),
        (ANSWERED, "GET", [("host", "LocalHost:8000")]),
        (ANSWERED, "GET", [("host", "[::1]:8000")]),
        (400, "GET", []),
        (400, "GET", [("host", "")]),
        (400, "GET", [HERE, ("host", "evil.example")]),
        (400, "GET", [HERE, HERE]),
        (400, "GET", [("host", "127.0.0.1:80:80")]),
        (400, "GET", [("host", "127.0.0.1:99999")]),
        (400, "GET", [("host", "127.0.0.1:")]),
        (400, "GET", [("host", "user@127.0.0.1")]),
        (400, "GET", [("host", "127.0.0.1/evil.example")]),
        (400, "GET", [("host", "127.0.0.1 evil.example")]),
        (400, "GET", [("host", "127.0.0.1\n")]),
        (400, "GET", [("host", "::1")]),
        (403, "GET", [("host", "evil.example")]),
        (403, "GET", [("host", "evil.example:8000")]),
        (403, "GET", [("host", "127.0.0.1.evil.example")]),
        (403, "GET", [("host", "localhost.evil.example")]),
        (403, "GET", [("host", "localhost.")]),
        (403, "GET", [("host", "192.168.1.5:8000")]),
        (403, "GET", [("host", "0.0.0.0:8000")]),
        # Origin: foreign, null, malformed.
        (ANSWERED, "GET", [HERE, ("origin", "http://127.0.0.1:8000")]),
        (ANSWERED, "GET", [("host", "LOCALHOST:8000"), ("origin", "http://localhost:8000")]),
        (403, "GET", [HERE, ("origin", "http://evil.example")]),
        (403, "GET", [HERE, ("origin", "null")]),
        (403, "GET", [HERE, ("origin", "")]),
        (403, "GET", [HERE, ("origin", "http://127.0.0.1:9000")]),
        (403, "GET", [HERE, ("origin", "http://127.0.0.1")]),
        (403, "GET", [HERE, ("origin", "http://localhost:8000")]),
        (403, "GET", [HERE, ("origin", "https://127.0.0.1:8000")]),
        (403, "GET", [HERE, ("origin", "http://127.0.0.1:8000/")]),
        (403, "GET", [HERE, ("origin", "http://127.0.0.1:8000.evil.example")]),
        (403, "GET", [HERE, ("origin", "http://127.0.0.1:8000, http://evil.example")]),
        (403, "GET", [HERE, ("origin", "//127.0.0.1:8000")]),
        (403, "GET", [HERE, ("origin", "\x00")]),
        (400, "GET", [HERE, ("origin", "http://127.0.0.1:8000"), ("origin", "http://evil.example")]),
        # Who asks: a link from elsewhere may lead here, but nothing may be loaded from here.
        (ANSWERED, "GET", [HERE, ("sec-fetch-site", "same-origin"), ("sec-fetch-mode", "cors")]),
        (ANSWERED, "GET", [HERE, ("sec-fetch-site", "none"), NAVIGATES]),
        (ANSWERED, "GET", [HERE, CROSS, NAVIGATES, ("sec-fetch-dest", "document")]),
        (403, "GET", [HERE, CROSS, NAVIGATES, ("sec-fetch-dest", "iframe")]),
        (403, "GET", [HERE, CROSS, NAVIGATES, ("sec-fetch-dest", "embed")]),
        (403, "GET", [HERE, CROSS, LOADS, ("sec-fetch-dest", "script")]),
        (403, "GET", [HERE, CROSS, LOADS, ("sec-fetch-dest", "image")]),
        (403, "GET", [HERE, CROSS, ("sec-fetch-mode", "cors")]),
        (403, "GET", [HERE, CROSS]),
        (403, "GET", [HERE, SAME_SITE, LOADS]),
        (403, "GET", [HERE, ("sec-fetch-site", "")]),
        (403, "GET", [HERE, ("sec-fetch-site", "anything")]),
        (400, "GET", [HERE, ("sec-fetch-site", "none"), CROSS]),
    ],
)
def test_who_is_answered(status: int, method: str, headers: list[tuple[str, str]]) -> None:
    refusal = guard(method, headers, OWN)
    assert (refusal.status if refusal else ANSWERED) == status
    assert refusal is None or refusal.reason


@pytest.mark.parametrize(
    ("host", "name", "is_answered"),
    [
        ("127.0.0.1", "localhost", True),
        ("192.168.1.5", "192.168.1.5", True),
        ("192.168.1.5", "192.168.1.6", False),
        ("mine.lan", "MINE.lan:8000", True),
        ("0.0.0.0", "192.168.1.5:8000", True),
        ("0.0.0.0", "[fe80::1]:8000", True),
        ("::", "10.0.0.7", True),
        # A name that resolves to an address is not that address.
        ("0.0.0.0", "evil.example", False),
        ("0.0.0.0", "10.0.0.7.evil.example", False),
        ("::", "[::1].evil.example", False),
    ],
)
def test_the_names_of_a_server(host: str, name: str, is_answered: bool) -> None:
    assert (guard("GET", [("host", name)], hosts_for(host)) is None) is is_answered


@pytest.mark.parametrize(
    ("host", "is_it"),
    [
        ("127.0.0.1", True),
        ("127.0.0.2", True),
        ("::1", True),
        ("localhost", True),
        ("0.0.0.0", False),
        ("::", False),
        ("192.168.1.5", False),
        ("mine.lan", False),
    ],
)
def test_whom_a_server_can_be_reached_by(host: str, is_it: bool) -> None:
    assert is_loopback(host) is is_it
