"""Originals are looked at politely: a real server on this machine, and what is made of its pages."""

from __future__ import annotations

import datetime as dt
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING

import pytest

from digest.content.facts.source_report import PATH, SourceFact, SourceState, SourceVerdict, read_source_facts
from digest.linkcheck.client import PAUSE, Means
from digest.sourcecheck.check import SourceCheckResult, check_sources
from digest.sourcecheck.originals import Original
from digest.text.spans import Span
from tests.loopback import answering

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = dt.datetime(2026, 2, 1, 12, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
LINES = (
    "The harbour board of Northport voted on Monday to let its ferries run all night, the board said.",
    "The line carried over 310,000 passengers between November and January, more than in any winter before.",
    "Mara Lind, who leads the company, said on Tuesday that nobody had expected the boats to be so full.",
    "The board meets again in the middle of March, when it will hear what the town has to say about the quay.",
)
TEXT = "\n".join(LINES)
PASSAGE = "over 310,000 passengers"


def page(*lines: str) -> str:
    body = "".join(f"<p>{line}</p>" for line in lines)
    head = "<!DOCTYPE html><html><head><title>Ferries</title></head>"
    return f"{head}<body><article><h1>Ferries</h1>{body}</article></body></html>"


class World:
    """A server with some pages, and a clock that only sleeping moves."""

    def __init__(self, port: int) -> None:
        self.site = f"http://a.example:{port}"
        self.pages: dict[str, tuple[int, str]] = {}
        self.asked: list[str] = []
        self.agents: set[str] = set()
        self.time = 0.0

    def sleep(self, seconds: float) -> None:
        self.time += seconds

    @property
    def means(self) -> Means:
        return Means(lambda: self.time, self.sleep, lambda: NOW, resolve=lambda *_: ["127.0.0.1"], allow_private=True)

    def original(self, path: str = "/1", name: str = "ferries") -> Original:
        at = TEXT.index(PASSAGE)
        return Original(name, self.site + path, TEXT, "en", (Span(at, at + len(PASSAGE)),))


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        world: World = self.server.world  # type: ignore[attr-defined]
        world.asked.append(self.path)
        world.agents.add(self.headers["User-Agent"])
        status, body = world.pages.get(self.path, (404, ""))
        self.send_response(status)
        self.send_header("Content-Type", "text/plain" if self.path == "/robots.txt" else "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def world() -> Iterator[World]:
    with answering(Handler) as server:
        server.world = world = World(server.server_port)  # type: ignore[attr-defined]
        yield world


def check(world: World, folder: Path, *originals: Original, now: dt.datetime = NOW) -> SourceCheckResult:
    return check_sources(folder, originals, kept(folder), "https://example.org/news/", now, 7 * DAY, world.means)


def kept(folder: Path) -> tuple[SourceFact, ...]:
    file = folder / PATH
    return read_source_facts({PATH: file.read_bytes()}).value if file.exists() else ()


def test_an_original_that_stands_leaves_no_file(world: World, tmp_path: Path) -> None:
    world.pages["/1"] = (200, page(*LINES))
    assert [finding.verdict for finding in check(world, tmp_path, world.original()).asked] == [SourceVerdict.STANDS]
    assert not (tmp_path / PATH).exists()
    assert world.agents == {next(iter(world.agents))}
    assert next(iter(world.agents)).endswith("(source check; +https://example.org/news/)")
    assert check(world, tmp_path, world.original(), now=NOW + DAY).recalled == 1
    assert world.asked == ["/robots.txt", "/1"]


def test_new_words_are_kept_for_review(world: World, tmp_path: Path) -> None:
    world.pages["/1"] = (200, page(LINES[0], LINES[1].replace("310", "320"), *LINES[2:]))
    check(world, tmp_path, world.original())
    assert (tmp_path / PATH).read_text("utf-8").split("sources:\n")[1] == (
        f"  - article: ferries\n    url: {world.site}/1\n    state: changed\n    since: 2026-02-01\n    passages:\n"
        "      - words: over 310,000 passengers\n        state: changed\n        now: over 320,000 passengers\n"
    )
    world.pages["/1"] = (200, page(*LINES))
    check(world, tmp_path, world.original(), now=NOW + 8 * DAY)
    assert kept(tmp_path) == ()


@pytest.mark.parametrize(
    ("status", "body", "state"),
    [
        (404, "", SourceState.GONE),
        (200, page("Subscribe to continue reading this story.", LINES[0]), SourceState.WALLED),
        (200, "<html><body></body></html>", SourceState.WALLED),
    ],
)
def test_two_days_make_a_verdict(world: World, tmp_path: Path, status: int, body: str, state: SourceState) -> None:
    world.pages["/1"] = (status, body)
    for day, expected in ((0, SourceState.MISSED), (8, state)):
        check(world, tmp_path, world.original(), now=NOW + day * DAY)
        assert [fact.state for fact in kept(tmp_path)] == [expected]


def test_what_was_missed_is_asked_for_on_the_next_day_again(world: World, tmp_path: Path) -> None:
    world.pages["/1"] = (404, "")
    for hours, looked_at in ((0, 1), (2, 0), (24, 1)):
        found = check(world, tmp_path, world.original(), now=NOW + dt.timedelta(hours=hours))
        assert len(found.asked) == looked_at
    assert [fact.state for fact in kept(tmp_path)] == [SourceState.GONE]


@pytest.mark.parametrize(
    ("status", "body"), [(500, ""), (403, ""), (200, page("Rovers lost at home again, in the rain of May."))]
)
def test_what_cannot_be_read_says_nothing(world: World, tmp_path: Path, status: int, body: str) -> None:
    world.pages["/1"] = (status, body)
    (finding,) = check(world, tmp_path, world.original()).asked
    assert finding.verdict is SourceVerdict.UNKNOWN
    assert kept(tmp_path) == ()
    assert check(world, tmp_path, world.original()).recalled == 0


def test_a_host_that_wants_no_robots_is_left_alone(world: World, tmp_path: Path) -> None:
    world.pages["/robots.txt"] = (200, "User-agent: *\nDisallow: /private\n")
    world.pages["/1"] = world.pages["/private/1"] = (200, page(*LINES))
    found = check(world, tmp_path, world.original(), world.original("/private/1", "other")).asked
    assert [finding.verdict for finding in found] == [SourceVerdict.STANDS, SourceVerdict.UNKNOWN]
    assert world.asked == ["/robots.txt", "/1"]


def test_the_pages_of_a_host_are_read_with_a_pause(world: World, tmp_path: Path) -> None:
    for path in ("/1", "/2"):
        world.pages[path] = (200, page(*LINES))
    check(world, tmp_path, world.original("/1", "a"), world.original("/2", "b"))
    assert world.time >= 2 * PAUSE


def test_what_an_editor_trusts_is_not_asked_for(world: World, tmp_path: Path) -> None:
    file = tmp_path / PATH
    file.parent.mkdir()
    file.write_text(f"sources:\n  - article: ferries\n    url: {world.site}/1\n    state: trusted\n", "utf-8")
    assert check(world, tmp_path, world.original()).asked == ()
    assert world.asked == []
