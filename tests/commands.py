"""The command `digest`, run as users do: in this process, which spares a second each time, or in one of its own."""

from __future__ import annotations

import gc
import io
import os
import subprocess
import sys
import tempfile
from contextlib import ExitStack, chdir, redirect_stderr, redirect_stdout
from typing import TYPE_CHECKING, NamedTuple
from unittest.mock import patch

from digest.cli import main
from scripts.sample import ROOT
from tests import forked as forking

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

COMMAND = (sys.executable, "-m", "digest")
ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in ("SOURCE_DATE_EPOCH", "FORCE_COLOR")}
ENVIRONMENT |= {"PYTHONPATH": str(ROOT)}


class Ran(NamedTuple):
    """How a command ended, and what it printed where."""

    returncode: int
    stdout: str
    stderr: str


def run(*arguments: str | Path, cwd: Path, stdin: bytes = b"", **environment: str) -> Ran:
    """The command in this process, in `cwd` as its working directory; what is raised but its end is raised here."""
    out, err = _stream(), _stream()
    with ExitStack() as stack:
        stack.enter_context(chdir(cwd))
        stack.enter_context(patch.dict(os.environ, ENVIRONMENT | environment, clear=True))
        stack.enter_context(patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8")))
        stack.enter_context(redirect_stdout(out))
        stack.enter_context(redirect_stderr(err))
        stack.callback(gc.enable)  # a command that ends its process does without
        try:
            main([str(argument) for argument in arguments], prog_name="digest")
        except SystemExit as ended:
            code = ended.code
    return _plain(Ran(code if isinstance(code, int) else int(code is not None), _text(out), _text(err)))


def run_process(*arguments: str | Path, cwd: Path, stdin: bytes = b"", **environment: str) -> Ran:
    """The command in a process of its own.

    It begins anew where it has an `environment`, which may be about what a process is before it runs anything.
    """
    if environment:
        ended = subprocess.run(
            [*COMMAND, *arguments],
            cwd=cwd,
            env=ENVIRONMENT | environment,
            input=stdin,
            capture_output=True,
            check=False,
        )
        return _plain(Ran(ended.returncode, ended.stdout.decode(), ended.stderr.decode()))
    words = [str(argument) for argument in arguments]
    forked = forking.ran(forking.COMMAND, *words, cwd=cwd, env=ENVIRONMENT, given=stdin)
    return _plain(Ran(forked.returncode, forked.stdout, forked.stderr))


def run_on_terminal(*arguments: str | Path, cwd: Path, answers: Iterable[str]) -> str:
    """What the command prints as its result on a terminal where these `answers` are typed; none of Windows."""
    import pty

    ours, theirs = pty.openpty()
    with tempfile.TemporaryFile("w+", encoding="utf-8") as printed:
        words = [str(argument) for argument in arguments]
        process = forking.begin(
            forking.COMMAND, *words, cwd=cwd, env=ENVIRONMENT, given=theirs, output=printed.fileno(), complaints=theirs
        )
        os.close(theirs)
        os.write(ours, "".join(f"{answer}\n" for answer in answers).encode())
        process.wait(60)
        os.close(ours)
        printed.seek(0)
        return printed.read()


def digest(*arguments: str | Path, cwd: Path, env: Mapping[str, str] | None = None) -> None:
    """The command in a process of its own, which must succeed."""
    ran = run_process(*arguments, cwd=cwd, **(env or {}))
    assert ran.returncode == 0, f"digest {' '.join(map(str, arguments))}\n{ran.stdout}\n{ran.stderr}"


def _plain(ran: Ran) -> Ran:
    """What ran, which has printed neither a traceback nor a command to the terminal."""
    assert "Traceback" not in ran.stderr
    assert "\x1b" not in ran.stdout + ran.stderr
    return ran


def _stream() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n")


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode()
