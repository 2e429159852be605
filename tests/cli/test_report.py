"""What is printed: for people, for programs, for GitHub, and never a command to the terminal."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from rich.console import Console

from digest.cli import report
from digest.foundation.problem import Code, Place
from digest.foundation.site_diff import Changes

if TYPE_CHECKING:
    from pathlib import Path

FILE = "content/articles/a.yaml"
PROBLEM = Place(FILE, 2, 3, 4).problem(Code.BAD_DATE, "50% is: no, date", "write\nit")
WARNING = Place(FILE).problem(Code.RAW_HTML, "x")
NOTICE = replace(Place(FILE).problem(Code.LABEL_IN_DOUBT, "y"), check="label/thing", is_notice=True)


def test_text(capsys: pytest.CaptureFixture[str]) -> None:
    report.show_problems([PROBLEM], {FILE: b"one\na bcde\nthree\n"}, source="news")
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == (
        "news/content/articles/a.yaml:2:3: error bad-date: 50% is: no, date\n"
        "  1 | one\n> 2 | a bcde\n    |   ^^^^\n  3 | three\n  hint: write\n        it\n\n"
    )


def test_of_many_problems_of_a_file_all_are_told_and_fifty_in_full(capsys: pytest.CaptureFixture[str]) -> None:
    many = [Place(FILE, line, 1).problem(Code.BAD_DATE, f"no {line}", "mend it") for line in range(1, 81)]
    report.show_problems([*many, WARNING], {FILE: b"x\n" * 80})
    printed = capsys.readouterr().err
    assert all(f"{FILE}:{line}:1: error bad-date: no {line}\n" in printed for line in range(1, 81))
    assert (printed.count("hint: mend it"), printed.count("> ")) == (50, 50)


def test_long_lines_are_not_broken(capsys: pytest.CaptureFixture[str]) -> None:
    report.show_problems([Place(FILE).problem(Code.BAD_DATE, "word " * 100)], {})
    assert len(capsys.readouterr().err.rstrip("\n").splitlines()) == 1


def test_data(capsys: pytest.CaptureFixture[str]) -> None:
    report.show_problems([PROBLEM, WARNING, NOTICE], {}, report.Format.JSON)
    rows = json.loads(capsys.readouterr().out)
    assert rows[0] == {
        "code": "bad-date",
        "rule": "",
        "severity": "error",
        "path": FILE,
        "line": 2,
        "column": 3,
        "width": 4,
        "message": "50% is: no, date",
        "hint": "write\nit",
        "passage": "",
        "whole": "",
        "check": "",
    }
    assert rows[1]["severity"] == "warning"
    assert (rows[2]["severity"], rows[2]["check"]) == ("notice", "label/thing")


def test_a_summary_counts_what_there_is() -> None:
    assert report.summary([PROBLEM, NOTICE, WARNING, NOTICE]) == "1 error, 1 warning, 2 notices"
    assert report.summary([]) == ""


def test_a_summary_tells_where_notices_are_shown_that_were_not_printed() -> None:
    assert report.summary([WARNING, NOTICE], brief=True) == "1 warning, 1 notice (`digest check` shows it)"
    assert report.summary([NOTICE, NOTICE], brief=True) == "2 notices (`digest check` shows them)"
    assert report.summary([WARNING], brief=True) == "1 warning"


def test_commands_are_escaped(capsys: pytest.CaptureFixture[str]) -> None:
    odd = Place("content/a,b:c%.md", 1, 2).problem(Code.BAD_DATE, "a\r\nb%")
    report.show_problems([PROBLEM, WARNING, NOTICE, odd], {}, report.Format.GITHUB)
    assert capsys.readouterr().out.splitlines() == [
        f"::error file={FILE},line=2,col=3,title=bad-date::50%25 is: no, date%0Awrite%0Ait",
        f"::warning file={FILE},title=raw-html::x",
        f"::notice file={FILE},title=label-in-doubt::y",
        "::error file=content/a%2Cb%3Ac%25.md,line=1,col=2,title=bad-date::a%0D%0Ab%25",
    ]


def test_nothing_commands_the_terminal() -> None:
    problem = Place("a\x1b[2J.md", 1, 1).problem(Code.BAD_DATE, "\x1b]0;x\x07", "\x9b")
    text = report.as_text(problem, {"a\x1b[2J.md": b"\x1b[31mred\r\x08"}).plain
    assert not set(text) & set("\x1b\x07\x08\r\x9b")


def test_the_caret_stands_below_wide_characters_and_tabs() -> None:
    text = report.as_text(Place(FILE, 1, 4, 2).problem(Code.BAD_DATE, "x"), {FILE: "\t新闻ab".encode()}).plain
    line, caret = text.splitlines()[1:3]
    console = Console(file=io.StringIO(), width=200)
    before = console.measure(line[: line.index("ab")]).maximum
    assert caret.index("^^") == before


@pytest.mark.parametrize(
    ("problems", "said"),
    [([], ""), ([PROBLEM], "1 error"), ([PROBLEM, PROBLEM, WARNING], "2 errors, 1 warning"), ([WARNING], "1 warning")],
)
def test_summary(problems: list[report.Problem], said: str) -> None:
    assert report.summary(problems) == said


def test_progress_is_for_terminals(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with report.progress("Writing", 3) as advance:
        for _ in range(3):
            advance()
    printed = capsys.readouterr()
    assert printed.out + printed.err == ""


def test_what_a_publication_changes_is_told_in_short_or_in_full(capsys: pytest.CaptureFixture[str]) -> None:
    added = tuple(f"articles/{number:02}/index.html" for number in range(12))
    changes = Changes(added, ("feed.xml", "index.html"), ("old\x1b.html",), fresh=1_234, total=5_600_000)
    report.show_changes("gh-pages at origin", changes, every=False)
    first, *lines = capsys.readouterr().out.splitlines()
    assert first == "gh-pages at origin: pages: 12 added, 1 changed, 1 removed; other files: 1; 1 kB new of 5.6 MB"
    assert lines[-3:] == ["  + 2 more added", "  ~ /", "  - /old\\x1b.html"]
    report.show_changes("gh-pages at origin", changes, every=True)
    assert "  + /articles/11/\n" in capsys.readouterr().out
