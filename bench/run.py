"""Times whole processes: cold, unchanged and one-edit builds, ours and those of others in turn, in one run.

python -m bench.run DATE COUNT[xROUNDS] …     writes bench/RESULTS.md; for example 2026-11-24 1000x3 10000x1

Peers that are not installed are left out.

A cold build has neither output nor cache; an old output is moved aside, since deleting it would slow what comes next.
An edit changes one word of one article. Builds begin three seconds after the last change of a source, as one that an
editor starts would, so that no tool has to doubt its clock.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median

from bench import generate, hugo, others
from bench.generate import Entry, entry
from digest import __version__

_RESULTS = Path(__file__).parent / "RESULTS.md"
_LEGEND = """\
Whole processes in turn, in seconds; what is measured and how is told in `bench/run.py`. The others verify nothing here,
and make fewer and smaller pages: no marked passages, no linked data, no pages of people, outlets, measures, editions.
The ratio is our wall time to that row's: below 1 we are faster.

| articles | build | tool | wall, median | least–most | CPU | peak MB | ratio |
|---|---|---|---|---|---|---|---|"""
_KINDS = ("cold", "unchanged", "one edit")
EVERY_SIZE = 1_000_000
SMALL = 1_000


@dataclass(frozen=True, slots=True)
class Tool:
    """A builder: how its sources are written, and the command that builds them in their folder."""

    name: str
    write: Callable[[int, Path], None]
    edit: Callable[[Entry, Path], None]
    command: tuple[str, ...]
    outputs: tuple[str, ...]
    most: int = EVERY_SIZE
    """The number of articles up to which it is measured."""


@dataclass(frozen=True, slots=True)
class Run:
    """One process: wall and CPU seconds, and the largest resident set of it or one of its children, in megabytes."""

    wall: float
    cpu: float
    memory: float


def _edit(made: Entry, folder: Path) -> None:
    (folder / "content" / "articles" / f"{made.name}.md").write_text(made.article, encoding="utf-8")


def _hugo(name: str, *, from_data: bool) -> Tool:
    return Tool(
        name,
        partial(hugo.write, from_data=from_data),
        partial(hugo.write_entry, from_data=from_data),
        ("hugo", "--quiet", "--noBuildLock"),
        ("public", "resources"),
    )


ALL_TOOLS = (
    Tool("digest", generate.write, _edit, (sys.executable, "-m", "digest", "build"), ("site", ".digest-cache")),
    _hugo("Hugo, page resources", from_data=False),
    _hugo("Hugo, site data", from_data=True),
    Tool(
        "Eleventy",
        others.write_eleventy,
        others.edit_eleventy,
        ("node", "node_modules/@11ty/eleventy/cmd.cjs", "--quiet"),
        ("_site",),
        most=SMALL,
    ),
    Tool("MkDocs", others.write_mkdocs, others.edit_mkdocs, ("mkdocs", "build", "-q"), ("site",), most=SMALL),
    Tool("Pelican", others.write_pelican, others.edit_pelican, ("pelican", "-q"), ("output",), most=SMALL),
)
TOOLS = tuple(tool for tool in ALL_TOOLS if shutil.which(tool.command[0]))


def run(command: tuple[str, ...], folder: Path) -> Run:
    """Runs `command` in `folder` to its end. Raises CalledProcessError where it fails."""
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parent.parent)}
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def rounds(tool: Tool, folder: Path, number: int) -> dict[str, Run]:
    """A cold, an unchanged and a one-edit build of what is in `folder`; `number` makes each round's edit another."""
    for output in tool.outputs:
        if (folder / output).exists():
            shutil.move(folder / output, folder.parent / f"old-{time.monotonic_ns()}")
    os.sync()
    found = {"cold": run(tool.command, folder)}
    found["unchanged"] = run(tool.command, folder)
    made = entry(7)
    tool.edit(
        Entry(made.name, made.article.replace("It counts", f"In round {number} it counts", 1), made.sidecar), folder
    )
    time.sleep(3)
    found["one edit"] = run(tool.command, folder)
    return found


def measure(count: int, times: int) -> list[str]:
    """The rows of the table for `count` articles, after `times` rounds."""
    runs: dict[tuple[str, str], list[Run]] = {}
    with tempfile.TemporaryDirectory() as temporary:
        tools = [tool for tool in TOOLS if count <= tool.most]
        folders = {tool.name: Path(temporary) / f"{index}" / "source" for index, tool in enumerate(tools)}
        for tool in tools:
            tool.write(count, folders[tool.name])
        time.sleep(3)
        for number in range(times):
            for tool in tools:
                for kind, found in rounds(tool, folders[tool.name], number).items():
                    runs.setdefault((tool.name, kind), []).append(found)
    rows = []
    for kind in _KINDS:
        ours = median(found.wall for found in runs[tools[0].name, kind])
        for tool in tools:
            found = runs[tool.name, kind]
            walls = sorted(one.wall for one in found)
            ratio = ours / median(walls)
            rows.append(
                f"| {count:,} | {kind} | {tool.name} | {median(walls):.2f} | {walls[0]:.2f}–{walls[-1]:.2f} "
                f"| {median(one.cpu for one in found):.2f} | {max(one.memory for one in found):,.0f} | {ratio:.2f} |"
            )
    return rows


def main(date: str, sizes: list[str]) -> None:
    """Measures each of `sizes` (`1000x3`: articles, rounds) and writes the results."""
    rows: list[str] = []
    for size in sizes:
        count, _, times = size.partition("x")
        rows += measure(int(count), int(times or "3"))
    version = subprocess.run(["hugo", "version"], capture_output=True, text=True, check=True).stdout
    shown = next(word for word in version.split() if word.startswith("v0")).partition("-")[0]
    machine = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}"
    _, head, sections = _RESULTS.read_text(encoding="utf-8").partition("\n## ")  # sections that others write
    _RESULTS.write_text(
        f"# Results\n\n{date}, {machine}, digest {__version__}, Hugo {shown}.\n\n{_LEGEND}\n"
        + "\n".join(rows)
        + f"\n{head}{sections}",
        encoding="utf-8",
    )


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
