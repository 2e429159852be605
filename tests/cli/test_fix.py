"""`digest check --fix`: patches for problems that have one sure remedy, written where an editor says so."""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from tests.commands import run, run_on_terminal
from tests.digests import ARTICLE, SIDECAR, SOUND, lay
from tests.kept import with_theme_compiled
from tests.repositories import ALONE, digest_under_git, empty_remote

if TYPE_CHECKING:
    from pathlib import Path

CHECK = ("check", "--fix", "--now", "2026-02-01")
TEXT = f"{ARTICLE}\nThe board expects from 300 to 400 thousand passengers.\n"
PATH = "content/articles/ferry.yaml"


@pytest.mark.parametrize(
    ("path", "broken", "changed"),
    [
        pytest.param(
            PATH,
            SIDECAR.replace("over 12,400 passengers", "310,000").replace("    measure: passengers\n", ""),
            ["value: €310,000 a year", "at: €310,000 a year"],
            id="all of an amount, with what is told of it",
        ),
        pytest.param(
            PATH,
            SIDECAR.replace("value: over 12,400 passengers", "value: 400 thousand passengers")
            .replace("at: over 12,400 passengers", "at: 400 thousand passengers")
            .replace("    measure: passengers\n", ""),
            ["value: from 300 to 400 thousand passengers", "at: from 300 to 400 thousand passengers"],
            id="both ends of a range",
        ),
        pytest.param(
            PATH,
            SIDECAR.replace("would rather wait for the boat than drive", "would rather wait for a boat than drive"),
            ["- text: People would rather wait for the boat than drive"],
            id="the nearest words of a quotation",
        ),
        pytest.param(
            PATH,
            SIDECAR.replace("The night crossings stay.", "It stays: the night crossings"),
            ['summary: "It stays: the night crossings"'],
            id="a colon in a sidecar",
        ),
        pytest.param(
            PATH,
            SIDECAR.replace("The night crossings stay.", "It stays: the night crossings").replace(
                "People would", "People: they would"
            ),
            [
                'summary: "It stays: the night crossings"',
                '- text: "People: they would rather wait for the boat than drive"',
            ],
            id="colons in two texts of a sidecar",
        ),
        pytest.param(
            PATH,
            SIDECAR.replace("at: over 12,400 passengers", "at: {exact: '12,400 passengers', suffix: after}")
            .replace("    value: over 12,400 passengers\n", "")
            .replace("    measure: passengers\n", ""),
            ["at: {exact: 'over 12,400 passengers', suffix: after}"],
            id="of an amount, what stands around it and what is not written stays",
        ),
        pytest.param(
            "content/articles/ferry.md",
            TEXT.replace("title: The night ferry stays", "title: Ferry: it stays"),
            ['title: "Ferry: it stays"'],
            id="a colon in front matter",
        ),
    ],
)
def test_remedies(path: str, broken: str, changed: list[str], tmp_path: Path) -> None:
    digest = lay(tmp_path / "news", SOUND | {"content/articles/ferry.md": TEXT, path: broken})
    shown = run(*CHECK, cwd=digest)
    added = [line[1:].strip() for line in shown.stdout.splitlines() if line.startswith("+") and line[:3] != "+++"]
    assert added == changed
    assert (digest / path).read_text("utf-8") == broken


def test_colons_in_both_files_of_an_article_are_mended_together(tmp_path: Path) -> None:
    broken = {
        "content/articles/ferry.md": TEXT.replace("title: The night ferry stays", "title: Ferry: it stays"),
        PATH: SIDECAR.replace("The night", "It stays: the night").replace("at: after dark", "at: after: dark"),
    }
    shown = run(*CHECK, cwd=lay(tmp_path / "news", SOUND | broken)).stdout
    assert [line for line in shown.splitlines() if line.startswith("+") and line[:3] != "+++"] == [
        '+title: "Ferry: it stays"',
        '+summary: "It stays: the night crossings stay."',
        '+    at: "after: dark"',
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are Unix's")
def test_each_is_written_where_an_editor_says_so(tmp_path: Path) -> None:
    broken = SIDECAR.replace("wait for the boat", "wait for a boat").replace("over 12,400 passengers", "310,000")
    digest = with_theme_compiled(lay(tmp_path / "news", SOUND | {PATH: broken}))
    run_on_terminal(*CHECK, cwd=digest, answers=["y", "n"])
    assert (digest / PATH).read_text("utf-8") == broken.replace("wait for a boat", "wait for the boat")
    run_on_terminal(*CHECK, cwd=digest, answers=["q"])
    assert (digest / PATH).read_text("utf-8") == broken.replace("wait for a boat", "wait for the boat")


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are Unix's")
def test_what_only_shows_once_something_is_mended_is_offered_too(tmp_path: Path) -> None:
    sidecar = SIDECAR.replace("wait for the boat", "wait for a boat")
    colons = {
        "content/articles/ferry.md": ARTICLE.replace("title: The night ferry stays", "title: Ferry: it stays"),
        PATH: sidecar.replace("The night", "It stays: the night"),
    }
    digest = with_theme_compiled(lay(tmp_path / "news", SOUND | colons))
    printed = run_on_terminal(*CHECK, cwd=digest, answers=["y", "y", "y"])
    assert printed.count("@@ ") == 3
    assert (digest / PATH).read_text("utf-8") == SIDECAR.replace(
        "The night crossings stay.", '"It stays: the night crossings stay."'
    )


def test_a_file_that_changes_meanwhile_is_read_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = SIDECAR.replace("wait for the boat", "wait for a boat").replace("over 12,400 passengers", "310,000")
    broken = broken.replace("    measure: passengers\n", "")
    digest = lay(tmp_path / "news", SOUND | {PATH: broken})
    asked: list[str] = []

    def prompt(text: str, **_: object) -> str:
        if not asked:  # as an editor's program does while the question stands there
            (digest / PATH).write_text(f"# Somebody's\n{broken}", "utf-8")
        asked.append(text)
        return "y"

    monkeypatch.setattr("click.prompt", prompt)
    monkeypatch.setattr("digest.cli.fixing.sys", SimpleNamespace(stdin=SimpleNamespace(isatty=lambda: True)))
    said = run(*CHECK, cwd=digest).stderr
    assert len(asked) == 3
    assert "ferry.yaml was changed meanwhile: it is left as it is, and read anew." in said
    assert "2 with a remedy, 2 mended" in said
    assert (digest / PATH).read_text("utf-8").startswith("# Somebody's\n")


def test_where_there_is_no_sure_remedy(tmp_path: Path) -> None:
    digest = lay(tmp_path / "news", SOUND | {PATH: SIDECAR.replace("over 12,400", "over 12,500")})
    shown = run(*CHECK, cwd=digest)
    assert "No problem has one sure remedy." in shown.stderr
    assert shown.stdout == ""


def test_an_address_that_is_lost_is_kept_as_an_alias(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in ALONE.items():
        monkeypatch.setenv(name, value)
    digest = digest_under_git(tmp_path / "news", empty_remote(tmp_path / "remote.git"))
    new = "content/articles/night-ferry"
    lay(digest, {"content/articles/ferry.md": None, PATH: None, f"{new}.md": ARTICLE, f"{new}.yaml": SIDECAR})
    shown = run(*CHECK, cwd=digest).stdout
    assert f"{new}.md:1: the article was at /articles/ferry/, which leads to nothing now" in shown
    assert "+aliases: [/articles/ferry/]\n" in shown
    lay(digest, {f"{new}.md": ARTICLE.replace("}\n---", "}\naliases: [/articles/ferry/]\n---")})
    assert "No problem has one sure remedy" in run(*CHECK, cwd=digest).stderr
