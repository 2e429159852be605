"""Links are asked for politely: a real server on this machine, its answers, and what is made of them."""

from __future__ import annotations

import datetime as dt
import json
import socket
import subprocess
import sys
import threading
from collections import defaultdict
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING

import pytest

from digest.content.facts.link_report import LinkAnswer, LinkFact, LinkState, Verdict, read_link_facts
from digest.linkcheck.check import FILE, LinkCheckResult, check_links
from digest.linkcheck.client import BACKOFF, PAUSE, Means, PoliteClient
from digest.linkcheck.public_hosts import is_public
from scripts.sample import ROOT
from tests.digests import SOUND, lay
from tests.loopback import answering

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = dt.datetime(2026, 2, 1, 12, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
Replies = dict[str, list[tuple[int, dict[str, str]]]]


class World:
    """A server, a clock that only sleeping moves, and what was asked for."""

    def __init__(self, port: int) -> None:
        self.site = f"http://a.example:{port}"
        self.other = f"http://b.example:{port}"
        self.asked: list[tuple[str, str, dict[str, str]]] = []
        self.replies: Replies = {}
        self.time = 0.0
        self.slept: list[float] = []
        self.missing: set[str] = set()
        self.at_once: defaultdict[str, int] = defaultdict(int)
        self.most_at_once: defaultdict[str, int] = defaultdict(int)
        self.lock = threading.Lock()

    def sleep(self, seconds: float) -> None:
        with self.lock:
            self.slept.append(seconds)
            self.time += seconds

    def resolve(self, host: str, port: int) -> list[str]:
        if host in self.missing:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return ["127.0.0.1"]

    @property
    def means(self) -> Means:
        return Means(lambda: self.time, self.sleep, lambda: NOW, resolve=self.resolve, allow_private=True)

    def reply(self, path: str, *replies: int | tuple[int, dict[str, str]]) -> str:
        """What the server says when it is asked for `path`, one after the other, the last for ever. Gives the URL."""
        self.replies[path] = [(reply, {}) if isinstance(reply, int) else reply for reply in replies]
        return self.site + path

    def ask(self, url: str, known: LinkAnswer | None = None) -> LinkAnswer:
        asker = PoliteClient("test", self.means)
        try:
            return asker.ask(url, known)
        finally:
            asker.close()

    @property
    def methods(self) -> list[str]:
        return [f"{method} {path}" for method, path, _ in self.asked]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _answer(self) -> None:
        world: World = self.server.world  # type: ignore[attr-defined]
        host = self.headers["Host"]
        with world.lock:
            world.at_once[host] += 1
            world.most_at_once[host] = max(world.most_at_once[host], world.at_once[host])
            world.asked.append((self.command, self.path, dict(self.headers)))
            path = f"{self.command} {self.path}" if f"{self.command} {self.path}" in world.replies else self.path
            replies = world.replies.get(path, [(404, {})])
            status, headers = replies.pop(0) if len(replies) > 1 else replies[0]
            world.at_once[host] -= 1
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        body = b"" if self.command == "HEAD" or status in (204, 304) else b"words"
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_HEAD = do_GET = _answer  # noqa: N815

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def world() -> Iterator[World]:
    with answering(Handler) as server:
        server.world = world = World(server.server_port)  # type: ignore[attr-defined]
        yield world


def test_a_page_that_answers_is_asked_for_once_and_not_fetched(world: World) -> None:
    url = world.reply("/fine", (200, {"ETag": '"1"', "Last-Modified": "Sun, 01 Feb 2026 00:00:00 GMT"}))
    expected = LinkAnswer(url, Verdict.ALIVE, "200 OK", etag='"1"', modified="Sun, 01 Feb 2026 00:00:00 GMT")
    assert world.ask(url) == expected
    assert world.methods == ["HEAD /fine"]
    assert world.asked[0][2]["User-Agent"] == "test"
    assert world.asked[0][2]["Host"] == url.split("/")[2]


@pytest.mark.parametrize("refusal", [403, 404, 405, 501])
def test_where_head_is_refused_get_decides(world: World, refusal: int) -> None:
    url = world.reply("HEAD /page", refusal).replace("HEAD ", "")
    world.reply("GET /page", 200)
    assert world.ask(url).verdict is Verdict.ALIVE
    assert world.methods == ["HEAD /page", "GET /page"]


@pytest.mark.parametrize(("status", "said"), [(404, "404 Not Found"), (410, "410 Gone")])
def test_what_is_gone_is_dead(world: World, status: int, said: str) -> None:
    url = world.reply("/gone", status)
    assert world.ask(url) == LinkAnswer(url, Verdict.DEAD, said)
    assert world.methods == ["HEAD /gone", "GET /gone"]


@pytest.mark.parametrize("status", [401, 403, 418, 451, 500, 502, 599])
def test_what_is_doubtful_is_unknown(world: World, status: int) -> None:
    assert world.ask(world.reply("/odd", status)).verdict is Verdict.UNKNOWN


def test_redirects_are_followed_and_those_for_good_told(world: World) -> None:
    old = world.reply("/old", (301, {"Location": "/newer"}))
    world.reply("/newer", (308, {"Location": f"{world.other}/new"}))
    world.reply("/new", 200)
    assert world.ask(old) == LinkAnswer(old, Verdict.MOVED, "200 OK", to=f"{world.other}/new")


def test_a_redirect_for_the_moment_is_no_move(world: World) -> None:
    url = world.reply("/here", (301, {"Location": "/there"}))
    world.reply("/there", (302, {"Location": "/login"}))
    world.reply("/login", 200)
    assert world.ask(url).to == f"{world.site}/there"
    today = world.reply("/today", (302, {"Location": "/2026/02/01"}))
    world.reply("/2026/02/01", 200)
    assert world.ask(today).verdict is Verdict.ALIVE


def test_a_redirect_to_what_is_gone_is_dead(world: World) -> None:
    assert world.ask(world.reply("/old", (301, {"Location": "/gone"}))).verdict is Verdict.DEAD


@pytest.mark.parametrize(
    "location", ["/round", "ftp://files.example/", "file:///etc/passwd", "http://[", "//[x]/", "http://a.example:x/"]
)
def test_redirects_that_lead_nowhere_are_unknown(world: World, location: str) -> None:
    assert world.ask(world.reply("/round", (302, {"Location": location}))).verdict is Verdict.UNKNOWN
    assert len(world.asked) < 12


def test_a_server_that_is_busy_is_asked_again_when_it_says(world: World) -> None:
    url = world.reply(
        "/busy", (429, {"Retry-After": "30"}), (503, {"Retry-After": "Sun, 01 Feb 2026 12:00:20 GMT"}), 200
    )
    assert world.ask(url).verdict is Verdict.ALIVE
    assert world.slept == [30.0, 20.0]
    assert world.methods == ["HEAD /busy"] * 3


def test_a_server_that_asks_for_long_patience_is_left_in_peace(world: World) -> None:
    url = world.reply("/busy", (429, {"Retry-After": "3600"}))
    assert world.ask(url) == LinkAnswer(url, Verdict.UNKNOWN, "429 Too Many Requests")
    assert world.slept == []


@pytest.mark.parametrize("written", ["\u00b2", "soon", "Sun, 99 Feb 2026", "Fri, 31 Dec 9999 23:59:59 -2300", "-5", ""])
def test_a_server_that_says_nothing_of_use_is_asked_again_as_any(world: World, written: str) -> None:
    url = world.reply("/busy", (503, {"Retry-After": written}), 200)
    assert world.ask(url).verdict in (Verdict.ALIVE, Verdict.UNKNOWN)


def test_an_address_that_is_none_leaves_the_others_asked(world: World, digest: Path) -> None:
    found = run(world, digest, "https://[/", world.reply("/fine", 200))
    assert {answer.verdict for answer in found.asked} == {Verdict.UNKNOWN, Verdict.ALIVE}


def test_retries_wait_longer_each_time_and_end(world: World) -> None:
    assert world.ask(world.reply("/busy", 503)).verdict is Verdict.UNKNOWN
    assert world.slept == list(BACKOFF)


def test_a_port_that_nobody_listens_on_is_unknown(world: World) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    assert world.ask(f"http://a.example:{port}/").verdict is Verdict.UNKNOWN
    assert world.slept == list(BACKOFF)


def test_a_host_that_nobody_knows_is_lost_and_one_that_cannot_be_looked_up_unknown(world: World) -> None:
    world.missing.add("gone.example")
    assert world.ask("http://gone.example/") == LinkAnswer("http://gone.example/", Verdict.LOST, "no such host")

    def later(host: str, port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    asker = PoliteClient("test", Means(lambda: 0.0, world.sleep, lambda: NOW, resolve=later))
    assert asker.ask("http://slow.example/").verdict is Verdict.UNKNOWN
    asker.close()


def test_what_has_not_changed_is_known_again(world: World) -> None:
    url = world.reply("/page", (304, {}))
    known = LinkAnswer(url, Verdict.ALIVE, "200 OK", etag='W/"7"', modified="Sun, 01 Feb 2026 00:00:00 GMT")
    assert world.ask(url, known) == known
    assert world.asked[0][2]["If-None-Match"] == 'W/"7"'
    assert world.asked[0][2]["If-Modified-Since"] == "Sun, 01 Feb 2026 00:00:00 GMT"


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("192.168.0.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("::1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:93.184.216.34", True),
        ("2002:7f00:1::", False),
    ],
)
def test_addresses_of_private_networks_are_known(address: str, public: bool) -> None:
    assert is_public(address) == public


@pytest.mark.parametrize("addresses", [["127.0.0.1"], ["93.184.216.34", "10.0.0.1"]])
def test_hosts_of_private_networks_are_not_asked_also_by_a_redirect(world: World, addresses: list[str]) -> None:
    means = Means(lambda: 0.0, world.sleep, lambda: NOW, resolve=lambda host, port: addresses)
    asker = PoliteClient("test", means)
    answer = asker.ask(world.reply("/page", 200))
    asker.close()
    assert (answer.verdict, answer.said) == (Verdict.UNKNOWN, "a host of a private network, not asked")
    assert world.asked == []


# The whole run.


@pytest.fixture
def digest(tmp_path: Path) -> Path:
    return lay(tmp_path, SOUND)


def run(
    world: World,
    digest: Path,
    *urls: str,
    now: dt.datetime = NOW,
    age: dt.timedelta = 7 * DAY,
    facts: tuple[LinkFact, ...] = (),
) -> LinkCheckResult:
    return check_links(digest, urls, facts, "https://example.org/news/", now, age, world.means)


def links(digest: Path) -> tuple[LinkFact, ...]:
    file = digest / "content/links.yaml"
    found = read_link_facts({"content/links.yaml": file.read_bytes()})
    assert found.problems == ()
    return found.value


def test_what_is_out_of_the_ordinary_is_kept_for_review(world: World, digest: Path) -> None:
    gone, fine = world.reply("/gone", 410), world.reply("/fine", 200)
    old, odd = world.reply("/old", (301, {"Location": "/fine"})), world.reply("/odd", 403)
    found = run(world, digest, gone, fine, old, odd)
    assert [answer.verdict for answer in found.asked] == [Verdict.ALIVE, Verdict.DEAD, Verdict.UNKNOWN, Verdict.MOVED]
    text = (digest / "content/links.yaml").read_text("utf-8")
    assert text.split("links:\n")[1] == (
        f"  - url: {gone}\n    state: dead\n    answer: 410 Gone\n    since: 2026-02-01\n"
        f"  - url: {old}\n    state: moved\n    to: {fine}\n    since: 2026-02-01\n"
    )
    assert world.asked[0][2]["User-Agent"].endswith("(link check; +https://example.org/news/)")


def test_nothing_is_written_where_all_is_well(world: World, digest: Path) -> None:
    run(world, digest, world.reply("/fine", 200))
    assert not (digest / "content/links.yaml").exists()


def test_an_answer_holds_for_some_days_and_then_what_the_server_called_it_is_told(world: World, digest: Path) -> None:
    url = world.reply("/fine", (200, {"ETag": '"1"'}), (304, {}))
    assert len(run(world, digest, url).asked) == 1
    again = run(world, digest, url, now=NOW + 6 * DAY)
    assert (len(again.asked), len(again.recalled), len(world.asked)) == (0, 1, 1)
    later = run(world, digest, url, now=NOW + 8 * DAY)
    assert later.asked == (LinkAnswer(url, Verdict.ALIVE, "200 OK", etag='"1"'),)
    assert world.asked[1][2]["If-None-Match"] == '"1"'
    assert run(world, digest, url, now=NOW + 9 * DAY, age=0 * DAY).recalled == ()


def test_a_second_run_changes_no_file_and_a_link_that_recovers_leaves_it(world: World, digest: Path) -> None:
    url = world.reply("/gone", 404, 404, 404, 404, 200)
    run(world, digest, url)
    first = (digest / "content/links.yaml").read_bytes()
    run(world, digest, url, now=NOW + 9 * DAY, facts=links(digest))
    assert (digest / "content/links.yaml").read_bytes() == first
    run(world, digest, url, now=NOW + 18 * DAY, facts=links(digest))
    assert links(digest) == ()


def test_a_link_that_is_no_longer_there_leaves_the_file(world: World, digest: Path) -> None:
    gone = world.reply("/gone", 404)
    run(world, digest, gone)
    run(world, digest, world.reply("/fine", 200), facts=links(digest))
    assert links(digest) == ()
    assert list(json.loads((digest / FILE).read_bytes())) == [f"{world.site}/fine"]


def test_a_link_that_an_editor_trusts_is_not_asked_for(world: World, digest: Path) -> None:
    gone = world.reply("/gone", 404)
    trusted = LinkFact(url=gone, state=LinkState.TRUSTED)
    found = run(world, digest, gone, facts=(trusted,))
    assert (found.asked, found.facts, world.asked) == ((), (trusted,), [])


def test_a_host_is_dead_once_it_was_lost_on_two_days(world: World, digest: Path) -> None:
    world.missing.add("lost.example")
    lost, fine = "http://lost.example/", world.reply("/fine", 200)
    for days, state in ((0, LinkState.LOST), (0.1, LinkState.LOST), (1, LinkState.DEAD), (2, LinkState.DEAD)):
        before = links(digest) if days else ()
        run(world, digest, lost, fine, now=NOW + days * DAY, facts=before)
        assert links(digest) == (LinkFact(url=lost, state=state, answer="no such host", since=dt.date(2026, 2, 1)),)


def test_without_a_network_nothing_is_held_against_anyone(world: World, digest: Path) -> None:
    world.missing.update({"one.example", "two.example"})
    before = (LinkFact(url="http://one.example/", state=LinkState.LOST, since=dt.date(2026, 1, 1)),)
    found = run(world, digest, "http://one.example/", "http://two.example/", facts=before)
    assert (found.is_offline, found.facts) == (True, before)
    assert not (digest / "content/links.yaml").exists()


@pytest.mark.parametrize("failure", [ValueError("no port"), RuntimeError(), OSError(5, "no"), RecursionError("deep")])
def test_an_address_at_which_asking_fails_leaves_the_others_asked(
    world: World, digest: Path, monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    fine, gone, odd = world.reply("/a", 200), world.reply("/z", 404), world.reply("/odd", 200)
    ask = PoliteClient.ask

    def asked(self: PoliteClient, url: str, known: LinkAnswer | None = None) -> LinkAnswer:
        if url == odd:
            raise failure
        return ask(self, url, known)

    monkeypatch.setattr(PoliteClient, "ask", asked)
    found = run(world, digest, fine, odd, gone)
    verdicts = {answer.url: answer.verdict for answer in found.asked}
    assert verdicts == {fine: Verdict.ALIVE, odd: Verdict.UNKNOWN, gone: Verdict.DEAD}


def test_one_request_to_a_host_at_a_time_with_a_pause_between(world: World, digest: Path) -> None:
    urls = [world.reply(f"/page{number}", 200) for number in range(4)]
    run(world, digest, *urls, *(url.replace("a.example", "b.example") for url in urls))
    assert set(world.most_at_once.values()) == {1}
    assert len(world.slept) == 6
    assert max(world.slept) <= PAUSE


def test_a_spoiled_memory_is_done_without(world: World, digest: Path) -> None:
    lay(digest, {FILE.as_posix(): "[1"})
    assert len(run(world, digest, world.reply("/fine", 200)).asked) == 1


def test_nothing_but_the_commands_that_ask_or_read_pages_imports_what_for_that_is_needed() -> None:
    """Builds, the preview and all other commands run without the libraries that ask and that read HTML."""
    modules = "digest.cli, digest.pipeline, digest.cli.report, digest.disk.build_runner, digest.preview.running"
    code = f"import {modules}, sys; print(not {{'httpx', 'lxml', 'trafilatura'}}.isdisjoint(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout == "False\n"
