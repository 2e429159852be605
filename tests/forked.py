"""Code of the program in a process of its own, which need not import it: forked from one that has.

A process that begins anew imports libraries for half a second, and the suite begins more than a hundred. One that is
forked has the encoding, the seed of hashes and the modules of another: what is about these begins one anew
(tests/commands.py).
"""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from functools import cache
from multiprocessing.reduction import DupFd
from typing import TYPE_CHECKING, Any

from scripts.sample import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from multiprocessing.process import BaseProcess
    from pathlib import Path

COMMAND = 'import runpy; runpy.run_module("digest", run_name="__main__")'
_CAN_FORK = sys.platform == "linux"
_WAY = (os.O_RDONLY, os.O_WRONLY, os.O_WRONLY)


class Forked:
    """A process that was begun here, with as much of subprocess.Popen as tests need."""

    def __init__(self, process: BaseProcess) -> None:
        self._process = process

    @property
    def pid(self) -> int:
        return self._process.pid or 0

    def poll(self) -> int | None:
        """The exit code, negative where a signal ended the process; None while it runs."""
        return self._process.exitcode

    def wait(self, timeout: float | None = None) -> int:
        """The exit code, as soon as there is one. Raises TimeoutError."""
        self._process.join(timeout)
        code = self._process.exitcode
        if code is None:
            raise TimeoutError(f"{self._process.name} has not ended")
        return code

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)


def begin(
    code: str,
    *arguments: str,
    cwd: Path,
    env: Mapping[str, str],
    given: int | None = None,
    output: int | None = None,
    complaints: int | None = None,
    anew: bool = False,
) -> subprocess.Popen[str] | Forked:
    """A process that runs `code` with these `arguments`, as it begins; one that is begun `anew` is forked from none.

    What is `given` to be read, and what it says, are open files by these numbers, or nothing.
    """
    if anew or not _CAN_FORK:
        command = [sys.executable, "-c", code, *arguments]
        files = [subprocess.DEVNULL if number is None else number for number in (given, output, complaints)]
        return subprocess.Popen(command, cwd=cwd, env=env, stdin=files[0], stdout=files[1], stderr=files[2], text=True)
    streams = [None if number is None else _Stream(number) for number in (given, output, complaints)]
    process = _imported().Process(target=_run, args=(code, arguments, str(cwd), dict(env), streams))
    process.start()
    return Forked(process)


def ran(
    code: str, *arguments: str, cwd: Path, env: Mapping[str, str], given: bytes = b""
) -> subprocess.CompletedProcess[str]:
    """What a process that runs `code` with these `arguments` has said when it has ended."""
    with ExitStack() as stack:
        asked, said, complained = (stack.enter_context(tempfile.TemporaryFile()) for _ in range(3))
        asked.write(given)
        asked.seek(0)
        numbers = {"given": asked.fileno(), "output": said.fileno(), "complaints": complained.fileno()}
        code_of_end = begin(code, *arguments, cwd=cwd, env=env, **numbers).wait()
        for file in (said, complained):
            file.seek(0)
        return subprocess.CompletedProcess(arguments, code_of_end, said.read().decode(), complained.read().decode())


class _Stream:
    """An open file of this process, which is its number in the one that begins."""

    def __init__(self, number: int) -> None:
        self._number = number

    def __reduce__(self) -> tuple[Callable[[Any], int], tuple[object]]:
        return _number_of, (DupFd(self._number),)


def _number_of(file: Any) -> int:
    number: int = file.detach()
    return number


@cache
def _imported() -> Any:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.preloaded"])
    return context


def _run(code: str, arguments: list[str], cwd: str, env: dict[str, str], streams: list[int | None]) -> None:
    """What the new process does: it takes on all that it was given, and runs the code."""
    for number, stream in enumerate(streams):
        file = os.open(os.devnull, _WAY[number]) if stream is None else stream
        os.dup2(file, number)
        os.close(file)
    sys.stdin, sys.stdout = os.fdopen(0, encoding="utf-8"), os.fdopen(1, "w", encoding="utf-8")
    sys.stderr = os.fdopen(2, "w", encoding="utf-8", errors="backslashreplace", buffering=1)
    sys.path.insert(0, str(ROOT))
    sys.argv = ["-c", *arguments]
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(env)
    exec(compile(code, "<code>", "exec"), {"__name__": "__main__"})
