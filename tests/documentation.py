"""Runs what a page of the documentation shows, in the order in which it shows it, in a folder of its own.

A fenced block whose info string names a file after the language (```` ```yaml content/site.yaml ````) is that file. One
that begins with `>>>` is a session of Python: what it shows is what it gives. One that begins with `$ digest` runs the
command, and shows what it prints. Other blocks are to be read.
"""

from __future__ import annotations

import doctest
import re
import shlex
from typing import TYPE_CHECKING, Any

from click.testing import CliRunner

from digest.cli import main
from tests.digests import lay

if TYPE_CHECKING:
    from pathlib import Path

_BLOCK = re.compile(r"^```(?P<language>\w*) ?(?P<file>\S*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_RUN = re.compile(r"^\$ digest (?P<arguments>.*)\n(?P<printed>(?:(?!\$ ).*\n)*)", re.MULTILINE)


def files_of(page: Path) -> dict[str, str]:
    """The files that `page` shows; of one that it shows twice, the last."""
    blocks = _BLOCK.finditer(page.read_text(encoding="utf-8"))
    return {block["file"]: block["text"] for block in blocks if block["file"]}


def run_examples(page: Path, folder: Path) -> int:
    """Runs the examples of `page` in `folder`, the current one; how many there were. Raises AssertionError."""
    count = 0
    known: dict[str, Any] = {}
    text = page.read_text(encoding="utf-8")
    for block in _BLOCK.finditer(text):
        line = text.count("\n", 0, block.start("text"))
        if block["file"]:
            lay(folder, {block["file"]: block["text"]})
        elif block["text"].startswith(">>> "):
            count += _session(block["text"], known, page, line)
        elif block["text"].startswith("$ digest "):
            for command in _RUN.finditer(block["text"]):
                ran = CliRunner().invoke(main, shlex.split(command["arguments"]), catch_exceptions=False)
                assert re.sub(r"\d\.\d\d s", "0.12 s", ran.output).strip() == command["printed"].strip()
                count += 1
    return count


def _session(text: str, known: dict[str, Any], page: Path, line: int) -> int:
    test = doctest.DocTestParser().get_doctest(text, known, page.name, str(page), line)
    told: list[str] = []
    flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
    runner = doctest.DocTestRunner(optionflags=flags, verbose=False)
    runner.run(test, out=told.append, clear_globs=False)
    known.update(test.globs)
    assert not runner.failures, "".join(told)
    return len(test.examples)
