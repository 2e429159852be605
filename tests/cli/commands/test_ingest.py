"""`digest ingest`, as an editor runs it: a page is pasted, and a draft is there that can be previewed at once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from digest.cli.clipboard import Clipped
from tests.commands import run, run_process
from tests.digests import SOUND, lay
from tests.test_cli import NOW, files_of

if TYPE_CHECKING:
    from pathlib import Path

PAGE = """\
Harbour board orders two more night ferries

By Finn Dahl
12 February 2026
Advertisement

The harbour board will buy two more night ferries after a winter in which the line carried over 310,000 passengers.

“Nobody expected the boats to fill up within a single winter,” said Ada Brook. The board meets again in March, when it
will hear what the town has to say about all of this, and about what is to become of the quay and of the old cranes.
"""
MADE = "content/articles/harbour-board-orders-two-more-night-ferries"


@pytest.fixture
def digest(tmp_path: Path) -> Path:
    """A sound digest, with a page beside it."""
    (tmp_path / "page.txt").write_text(PAGE, "utf-8")
    return lay(tmp_path / "news", SOUND)


def test_a_draft(digest: Path) -> None:
    made = run("ingest", "../page.txt", "--outlet", "Harbour Gazette", "--url", "https://example.org/1", cwd=digest)
    assert made.returncode == 0
    assert made.stderr == ""
    assert made.stdout.splitlines() == [
        f"wrote {MADE}.md",
        f"wrote {MADE}.yaml",
        "From the words of its text: language.",
        "From a line of the page: title, authors, published.",
        "1 figure and 1 quotation proposed.",
        "The site will show no more of it than `publish: annotations` lets it; --publish says otherwise.",
        "Left out of the page, 1 line (--keep NUMBERS takes them back):",
        "  1  Advertisement",
    ]
    assert "authors: [Finn Dahl]" in (digest / f"{MADE}.md").read_text("utf-8")
    assert run("check", "--drafts", "--strict", "--now", "2026-03-01", cwd=digest).stderr == ""
    listed = run("list", "--now", "2026-03-01", cwd=digest).stdout
    assert "2026-02-12    0 figures   0 quotes   0 links  harbour-board" in listed
    assert "(draft, 2 proposed)" in listed


def test_a_draft_without_a_day_is_shown_without_one(digest: Path) -> None:
    undated = digest.parent / "undated.txt"
    undated.write_text(PAGE.replace("12 February 2026\n", ""), "utf-8")
    told = run("ingest", str(undated), cwd=digest).stdout
    assert "The page does not tell published, source.outlet, source.url: write it before `draft` goes." in told
    assert "\nno date       0 figures" in run("list", "--now", "2026-03-01", cwd=digest).stdout
    rows = json.loads(run("list", "--now", "2026-03-01", "--format", "json", cwd=digest).stdout)
    assert [row["published"] for row in rows if row["state"] == "draft"] == [None]
    assert run("build", "--drafts", "--now", "2026-03-01", cwd=digest).returncode == 0
    (page,) = (digest / "site").glob("articles/harbour-board*/index.html")
    assert ">(no date yet)</time>" in page.read_text("utf-8")


def test_a_pasted_page_through_the_input_stream(digest: Path) -> None:
    flags = ("--title", "Mine", "--published", "2026-02-13")
    ran = run_process("ingest", *NOW, *flags, cwd=digest, stdin=PAGE.encode("utf-8-sig"))
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith("wrote content/articles/mine.md")
    assert "The page does not tell source.outlet, source.url: write it before `draft` goes." in ran.stdout
    assert "published: 2026-02-13" in (digest / "content/articles/mine.md").read_text("utf-8")


def test_nothing_is_overwritten(digest: Path) -> None:
    run("ingest", "../page.txt", cwd=digest)
    before = files_of(digest)
    again = run("ingest", "../page.txt", cwd=digest)
    assert again.returncode == 1
    assert "article-known: the digest has this article already" in again.stderr
    assert files_of(digest) == before


def test_what_the_editor_says_is_verified_first(digest: Path) -> None:
    before = files_of(digest)
    ran = run("ingest", "../page.txt", "--url", "www.example.org", "--language", "zz", cwd=digest)
    assert ran.returncode == 1
    assert f"{MADE}.md:6:8: error bad-url" in ran.stderr
    assert "language 'zz' is not a language" in ran.stderr
    assert files_of(digest) == before


@pytest.mark.parametrize(
    ("page", "said"),
    [
        (b"", "page-unreadable: there is nothing in it"),
        (b"Home\nNews\nSport\n", "no sentence was found"),
        (b"<!DOCTYPE html><title>x</title>", "page-without-article: no sentence was found"),
        (b"caf\xe9", "not text in UTF-8 (byte 3)"),
        (b"x" * 500_001, "of text 0.5 MB are read"),
    ],
)
def test_what_is_no_page(digest: Path, page: bytes, said: str) -> None:
    (digest / "page.txt").write_bytes(page)
    ran = run("ingest", "page.txt", cwd=digest)
    assert ran.returncode == 1
    assert said in ran.stderr


def test_settings_behind_a_link_are_refused(digest: Path) -> None:
    settings = digest / "content/site.yaml"
    settings.rename(digest.parent / "site.yaml")
    settings.symlink_to(digest.parent / "site.yaml")
    ran = run("ingest", "../page.txt", cwd=digest)
    assert ran.returncode == 1
    assert "content/site.yaml" in ran.stderr
    assert "file-unreadable" in ran.stderr


HTML = """\
<html lang="en"><head><link rel="canonical" href="https://echo.example/night-ferries"></head><body><article>
<h1>Harbour board orders two more night ferries</h1><p>By Finn Dahl</p>
<p>The harbour board will buy <b>two more</b> night ferries after a winter with over 310,000 passengers, it said.</p>
<aside><p>A box with the timetable of the night boats.</p></aside>
<p>“Nobody expected the boats to fill up within a single winter,” said Ada Brook, who runs them for the town.</p>
</article></body></html>
"""


def test_html_and_what_was_left_out_of_it_taken_back(digest: Path) -> None:
    (digest / "page.html").write_text(HTML, "utf-8")
    made = run("ingest", "page.html", cwd=digest)
    assert made.returncode == 0
    lines = made.stdout.splitlines()
    assert "From the page's main heading: title." in lines
    assert "From the page's canonical link: url." in lines
    assert "From a line of the page: authors." in lines
    assert lines[-1] == "  1  A box with the timetable of the night boats."
    assert "published" in next(line for line in lines if line.startswith("The page does not tell"))
    again = run("ingest", "page.html", "--keep", "1", cwd=digest)
    assert again.returncode == 0
    written = (digest / f"{MADE}.md").read_text("utf-8")
    assert "buy **two more** night" in written
    assert "A box with the timetable of the night boats." in written
    (digest / f"{MADE}.md").write_text(f"{written}\nMine.\n", "utf-8")
    last = run("ingest", "page.html", "--keep", "1", cwd=digest)
    assert (last.returncode, "article-known" in last.stderr) == (1, True)


@pytest.mark.parametrize("address", ["http://127.0.0.1:1/a", "https://localhost/", "http://[::1]/"])
def test_an_address_on_this_machine_is_not_asked(digest: Path, address: str) -> None:
    before = files_of(digest)
    ran = run("ingest", address, cwd=digest)
    assert ran.returncode == 1
    assert f"{address}: error page-not-fetched: its host is one of a private network" in ran.stderr
    assert files_of(digest) == before


@pytest.mark.parametrize("clipped", [Clipped(HTML.encode(), is_html=True), Clipped(PAGE.encode())])
def test_the_clipboard(digest: Path, clipped: Clipped, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("digest.cli.clipboard.read_clipboard", lambda **_: clipped)
    assert run("ingest", "--clipboard", cwd=digest).returncode == 0
    assert "authors: [Finn Dahl]" in (digest / f"{MADE}.md").read_text("utf-8")


def test_a_clipboard_that_cannot_be_read(digest: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("digest.cli.clipboard.read_clipboard", lambda **_: Clipped(failure="the clipboard is empty"))
    ran = run("ingest", "--clipboard", cwd=digest)
    assert ran.returncode == 1
    assert "the clipboard: error clipboard-unreadable: the clipboard is empty" in ran.stderr


def test_a_file_that_is_not_there(digest: Path) -> None:
    ran = run("ingest", "no-such.html", cwd=digest)
    assert ran.returncode == 1
    assert "no-such.html cannot be read: No such file or directory" in ran.stderr


@pytest.mark.parametrize("address", ["file:///etc/hosts", "FTP://example.org/page.html", "data:text/html,x"])
def test_an_address_that_is_not_asked(digest: Path, address: str) -> None:
    ran = run("ingest", address, cwd=digest)
    assert ran.returncode == 1
    assert f"{address.partition(':')[0].lower()}: is not asked: name a file by its path" in ran.stderr


def test_one_page_at_a_time(digest: Path) -> None:
    ran = run("ingest", "../page.txt", "--clipboard", cwd=digest)
    assert ran.returncode == 2
    assert "name no other" in ran.stderr


@pytest.mark.parametrize(
    ("option", "value"), [("--published", "yesterday"), ("--publish", "some"), ("--keep", "x"), ("--keep", "1,,2")]
)
def test_options_that_are_not_understood(digest: Path, option: str, value: str) -> None:
    ran = run("ingest", "../page.txt", option, value, cwd=digest)
    assert ran.returncode == 2
    assert value in ran.stderr


def test_the_best_is_proposed_and_all_where_asked_for(digest: Path) -> None:
    words = ("boats", "trams", "buses", "carts", "vans", "sheds", "cranes", "lamps", "signs", "doors", "ropes", "bells")
    told = "\n\n".join(f"The harbour board of the town bought {120 + n} new {noun}." for n, noun in enumerate(words))
    (digest.parent / "long.txt").write_text(f"What the board has bought this year\n\n{told}\n", "utf-8")
    best = run("ingest", "../long.txt", "--title", "Best", cwd=digest)
    assert "5 figures and 0 quotations proposed.\n7 more found: --all proposes them" in best.stdout
    for file in (digest / "content" / "articles").glob("best.*"):
        file.unlink()
    every = run("ingest", "../long.txt", "--title", "All", "--all", "--url", "https://example.org/2", cwd=digest)
    assert "12 figures and 0 quotations proposed.\n" in every.stdout


def test_a_draft_without_an_address_builds(digest: Path) -> None:
    assert run("ingest", "../page.txt", cwd=digest).returncode == 0
    ran = run("build", "--drafts", "--now", "2026-03-01", cwd=digest)
    assert (ran.returncode, "error" in ran.stderr) == (0, False)
