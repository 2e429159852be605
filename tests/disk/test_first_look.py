"""Where there is nothing to do, a build ends before its command is imported; of all else that decides."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from digest.cli import main
from digest.cli.commands import build as command
from digest.disk.first_look import FirstLook, Request, first_look, look_before
from tests.digests import SOUND, lay

if TYPE_CHECKING:
    from pathlib import Path

NOW = "2026-02-01"
UNDERSTOOD: tuple[list[str], ...] = (
    [],
    ["--output", "elsewhere"],
    ["--output=elsewhere", "--now", NOW],
    ["--now=2026-02-01T08:00:00+01:00", "--drafts"],
    ["--source", "content", "--future", "--data"],
    ["--base-url", "https://example.org/news/", "--no-plugins", "--strict"],
    ["--jobs", "10", "--drafts", "--output", "one", "--output", "two"],
)
LEFT_TO_THE_COMMAND = (
    ["--cold"],
    ["--email", "latest"],
    ["--help"],
    ["--drafts=yes"],
    ["--output"],
    ["--output", "--drafts"],
    ["--output="],
    ["--now", "yesterday"],
    ["--jobs", "none"],
    ["--jobs", "0"],
    ["--source", "nowhere"],
    ["content"],
    ["--", "content"],
    ["--out", "elsewhere"],
)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    lay(tmp_path, SOUND)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("arguments", UNDERSTOOD, ids=" ".join)
def test_arguments_mean_what_they_mean_to_the_command(
    arguments: list[str], here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Request] = []

    def noted(request: Request, *, anew: bool = False) -> FirstLook:
        asked.append(request)
        assert not anew
        raise SystemExit(0)

    looked = look_before(["build", *arguments])
    monkeypatch.setattr(command, "first_look", noted)
    assert CliRunner().invoke(main, ["build", *arguments]).exit_code == 0
    assert looked is not None
    assert asked == [looked[0].request]
    if any(NOW in argument for argument in arguments):
        assert looked[1] in (dt.datetime(2026, 2, 1, tzinfo=dt.UTC), dt.datetime(2026, 2, 1, 7, tzinfo=dt.UTC))


@pytest.mark.parametrize("arguments", LEFT_TO_THE_COMMAND, ids=" ".join)
def test_what_is_not_plain_is_left_to_the_command(arguments: list[str], here: Path) -> None:
    assert look_before(["build", *arguments]) is None


def test_other_commands_and_shells_that_ask_are_left_alone(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert look_before(["check"]) is None
    assert look_before([]) is None
    monkeypatch.setenv("_DIGEST_COMPLETE", "bash_complete")
    assert look_before(["build"]) is None


def test_a_site_that_is_half_in_place_is_left_to_the_command(here: Path) -> None:
    lay(here, {"site/.digest-unfinished": "{}"})
    assert look_before(["build"]) is None


def test_a_program_that_has_nothing_to_do_imports_no_library(here: Path) -> None:
    old = time.time() - 3_600
    for file in (here / "content").rglob("*"):
        os.utime(file, (old, old))
    time.sleep(2.1)  # the times that cannot be set must be past doubt, too
    program = (
        "import sys; from digest.__main__ import run; import os; "
        "names = {'click', 'dataclasses', 'msgspec'}; "
        "os._exit = lambda code: (print(sorted(names & {*sys.modules})), sys.exit(code)); "
        "sys.argv = ['digest', 'build', '--now', '2026-02-01']; run()"
    )
    said = [subprocess.run([sys.executable, "-c", program], capture_output=True, text=True) for _ in range(2)]
    assert "'click'" in said[0].stdout, said[0].stderr
    assert " 0 files written, 0 removed" in said[1].stdout, said[1].stderr
    assert "[]" in said[1].stdout


def test_a_look_holds_for_its_own_request_alone(here: Path) -> None:
    CliRunner().invoke(main, ["build", "--now", NOW])
    seen = first_look(Request(here, here / "site"))
    told = CliRunner().invoke(main, ["build", "--now", NOW, "--drafts", "--output", "drafts"], obj=seen)
    assert told.exit_code == 0
    assert (here / "drafts" / "index.html").is_file()
