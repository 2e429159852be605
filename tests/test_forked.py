"""A process that is forked is one as any other, but for what it has imported."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

import pytest

from tests.commands import run_process
from tests.digests import SIDECAR, SOUND, lay
from tests.forked import begin, ran

if TYPE_CHECKING:
    from pathlib import Path

BROKEN = {"content/articles/ferry.yaml": SIDECAR.replace("12,400", "12,900")}


@pytest.mark.parametrize(
    ("words", "files"),
    [
        (("list",), SOUND),
        (("check",), SOUND),
        (("check",), {**SOUND, **BROKEN}),
        (("check", "--nonsense"), SOUND),
        (("--version",), SOUND),
    ],
    ids=["sound", "checked", "broken", "refused", "without a digest"],
)
def test_the_command_says_and_ends_what_it_does_where_it_begins_anew(
    words: tuple[str, ...], files: dict[str, str], tmp_path: Path
) -> None:
    digest = lay(tmp_path, files)
    assert run_process(*words, cwd=digest) == run_process(*words, cwd=digest, HERE="1")


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such signals")
def test_it_is_ended_by_signals_and_knows_what_it_was_given(tmp_path: Path) -> None:
    seen = "print(os.getcwd(), sorted(os.environ), sys.argv[1:], sys.stdin.read(), flush=True)"
    code = f"import os, sys; {seen}; sys.exit(3)"
    env = {"PLACE": "x"}
    ended = ran(code, "a", "b", cwd=tmp_path, env=env, given="ü".encode())
    assert (ended.returncode, ended.stderr) == (3, "")
    assert ended.stdout == f"{os.path.realpath(tmp_path)} ['PLACE'] ['a', 'b'] ü\n"
    asleep = begin("import signal; signal.pause()", cwd=tmp_path, env=env)
    assert asleep.poll() is None
    asleep.send_signal(signal.SIGKILL)
    assert asleep.wait() == -signal.SIGKILL
