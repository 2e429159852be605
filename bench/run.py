"""Times whole processes: cold, unchanged and one-edit builds, ours and those of others in turn, in one run.

python -m bench.run DATE COUNT[xROUNDS] …     writes bench/RESULTS.md; for example 2026-11-24 1000x3 10000x1

Peers that are not installed are left out.

Like is compared with like. "Digest, the same pages" and "Hugo, the same pages": Hugo's theme (peers/hugo-full) makes
the pages that our default theme makes of the same articles, as large, and at the same addresses but for the numbers
of a list's pages: marked passages with their notes, linked data, annotation collections, feeds, people, outlets,
measures with charts, quotations, timelines, editions, months. RESULTS.md says what each wrote, in all and by kind. Hugo
verifies nothing, takes for related what shares a topic, and makes neither an index for search, social cards, feeds of
lists, Markdown, open data nor what browsers keep: these are switched off in these rows. "Digest, with search": the
same and the index; beside it, Hugo followed by Pagefind, once with its
articles alone and once with each quotation and figure as a hit of its own, as ours has. "Digest" is the whole, with
social cards. The other themes are smaller: they say what each program takes for a plain site. Above 10,000 articles
few are measured: a round of Hugo's same pages takes half an hour there.

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
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from statistics import median
from types import ModuleType

from bench import generate, hugo, hugo_full, others
from bench.generate import Entry, entry
from bench.hugo_program import hugo_program
from bench.results import BUILDS, renew
from bench.written import Written, written
from digest import __version__

_LEGEND = """\
Whole processes in turn, in seconds; what is measured and how is told in `bench/run.py`. The others verify nothing here.
"The same pages" are all pages, feeds and data of a digest without search, social cards, feeds of lists, Markdown, open
data and reading offline, which Hugo does not make; the other themes make fewer and smaller pages, as the second table
says. The ratio is our wall time to that row's, of
the same pages, with search where the row has it; the last column has that of the whole, with search and cards. Below
1 we are faster.

| articles | build | tool | wall, median | least–most | CPU | peak MB | ratio | whole |
|---|---|---|---|---|---|---|---|---|"""
_WRITTEN_LEGEND = """\
## What they write

What lies in the folder of the site; caches are left out. An article's page is the mean of all.

| articles | tool | files | MB | an article's page, kB |
|---|---|---|---|---|"""
_BY_KIND_LEGEND = """\
## The same pages

Of {count:,} articles, by kind: what digest writes, and what Hugo writes with the theme that makes the same pages.

| kind | digest, files | Hugo, files | digest, kB | Hugo, kB |
|---|---|---|---|---|"""
_PEERS = Path(__file__).parent / "peers"
_SEARCH = _PEERS / "search"
_PAGEFIND = _SEARCH / "node_modules" / ".bin" / "pagefind"
_KINDS = ("cold", "unchanged", "one edit")
EVERY_SIZE = 1_000_000
LARGE = 10_000
SMALL = 1_000


@dataclass(frozen=True, slots=True)
class Tool:
    """A builder: how its sources are written, and the command that builds them in their folder."""

    name: str
    write: Callable[[int, Path], None]
    edit: Callable[[Entry, Path], None]
    command: tuple[str, ...]
    outputs: tuple[str, ...]
    """The folders that a build makes, the site's first."""
    most: int = EVERY_SIZE
    """The number of articles up to which it is measured."""
    needs: tuple[str | Path, ...] = ()
    """Programs and files without which it is left out."""
    beside: str = "digest, the same pages"
    """The name of the build of ours that it is compared with."""

    @property
    def is_here(self) -> bool:
        return all(shutil.which(need) or Path(need).exists() for need in (self.command[0], *self.needs))


@dataclass(frozen=True, slots=True)
class Run:
    """One process with its children: seconds of wall and CPU, the largest resident set of any in megabytes, and what of
    the CPU's time was the user's."""

    wall: float
    cpu: float
    memory: float
    user: float = 0.0


def _edit(made: Entry, folder: Path) -> None:
    (folder / "content" / "articles" / f"{made.name}.md").write_text(made.article, encoding="utf-8")


def _hugo(name: str, theme: ModuleType, *, from_data: bool, most: int = LARGE) -> Tool:
    return Tool(
        name,
        partial(theme.write, from_data=from_data),
        partial(theme.write_entry, from_data=from_data),
        (hugo_program() or "hugo", "--quiet", "--noBuildLock"),
        ("public", "resources"),
        most=most,
    )


def _ours(name: str, without: tuple[str, ...]) -> Tool:
    command = sys.executable, "-m", "digest", "build"
    write = partial(generate.write, without=without)
    return Tool(name, write, _edit, command, ("site", ".digest-cache"), beside=name)


def _then(tool: Tool, name: str, script: str) -> Tool:
    """`tool`, and then the shell's `script` that makes an index of its site with Pagefind."""
    return replace(
        tool,
        name=f"{tool.name}, {name}",
        command=("sh", "-c", f'"$@" && {script}', str(_SEARCH), *tool.command),
        most=LARGE,
        needs=(*tool.command[:1], _PAGEFIND),
        beside=SEARCHED,
    )


WHOLE = "digest"
SEARCHED = "digest, with search"
OURS = "digest, the same pages"
ALIKE = "Hugo, the same pages, page resources"
_RESOURCES = _hugo(ALIKE, hugo_full, from_data=False, most=EVERY_SIZE)
_ARTICLES = 'exec "$0/node_modules/.bin/pagefind" --site public --glob "articles/*/index.html" --root-selector main'
ALL_TOOLS = (
    _ours(WHOLE, ()),
    _ours(SEARCHED, ("cards", *hugo_full.NOT_MADE)),
    _ours(OURS, ("search", "cards", *hugo_full.NOT_MADE)),
    _hugo("Hugo, the same pages, site data", hugo_full, from_data=True),
    _RESOURCES,
    _then(_RESOURCES, "then Pagefind", _ARTICLES),
    _then(_RESOURCES, "then Pagefind, typed hits", 'exec node "$0/site.js" public'),
    _hugo("Hugo, a small theme, site data", hugo, from_data=True),
    _hugo("Hugo, a small theme, page resources", hugo, from_data=False),
    Tool(
        "Eleventy",
        others.write_eleventy,
        others.edit_eleventy,
        ("node", "node_modules/@11ty/eleventy/cmd.cjs", "--quiet"),
        ("_site",),
        most=SMALL,
        needs=(_PEERS / "eleventy" / "node_modules",),
    ),
    Tool("MkDocs", others.write_mkdocs, others.edit_mkdocs, ("mkdocs", "build", "-q"), ("site",), most=SMALL),
    Tool("Pelican", others.write_pelican, others.edit_pelican, ("pelican", "-q"), ("output",), most=SMALL),
)
TOOLS = tuple(tool for tool in ALL_TOOLS if tool.is_here)


def run(command: tuple[str, ...], folder: Path, tree: Path = Path(__file__).parent.parent) -> Run:
    """Runs `command` in `folder` to its end, with the Python of `tree`. Raises CalledProcessError where it fails.

    Compiled modules are kept, as where a program is installed, even where the environment forbids it.
    """
    environment = os.environ | {"PYTHONPATH": str(tree)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, usage.ru_utime)


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


@dataclass(frozen=True, slots=True)
class Measured:
    """What was found for one number of articles: each tool's runs by kind of build, what it wrote, its counterpart."""

    count: int
    runs: dict[tuple[str, str], list[Run]]
    sites: dict[str, Written]
    besides: dict[str, str]


def measure(count: int, times: int) -> Measured:
    """Builds `count` articles with each tool, `times` rounds."""
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
        sites = {tool.name: written(folders[tool.name] / tool.outputs[0]) for tool in tools}
    return Measured(count, runs, sites, {tool.name: tool.beside for tool in tools})


def times_rows(measured: Measured) -> list[str]:
    rows = []
    for kind in _KINDS:
        typical = {name: median(found.wall for found in measured.runs[name, kind]) for name in measured.sites}
        for name, beside in measured.besides.items():
            found = measured.runs[name, kind]
            walls = sorted(one.wall for one in found)
            wall = typical[name]
            rows.append(
                f"| {measured.count:,} | {kind} | {name} | {wall:.2f} | {walls[0]:.2f}–{walls[-1]:.2f} "
                f"| {median(one.cpu for one in found):.2f} | {max(one.memory for one in found):,.0f} "
                f"| {typical[beside] / wall:.2f} | {typical[WHOLE] / wall:.2f} |"
            )
    return rows


def written_rows(measured: Measured) -> list[str]:
    return [
        f"| {measured.count:,} | {name} | {found.files.total():,} | {found.bytes.total() / 1e6:,.1f} "
        f"| {found.article_page / 1e3:.1f} |"
        for name, found in measured.sites.items()
    ]


def kind_rows(ours: Written, theirs: Written) -> list[str]:
    return [
        f"| {kind} | {ours.files[kind]:,} | {theirs.files[kind]:,} "
        f"| {ours.bytes[kind] / 1e3:,.0f} | {theirs.bytes[kind] / 1e3:,.0f} |"
        for kind in sorted(ours.files | theirs.files)
    ]


def main(date: str, sizes: list[str]) -> None:
    """Measures each of `sizes` (`1000x3`: articles, rounds) and writes the results."""
    found = []
    for size in sizes:
        count, _, times = size.partition("x")
        found.append(measure(int(count), int(times or "3")))
    machine = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}"
    tables = [
        [f"{date}, {machine}, digest {__version__}{_hugo_version()}.\n\n{_LEGEND}"],
        [row for measured in found for row in times_rows(measured)],
        [f"\n{_WRITTEN_LEGEND}"],
        [row for measured in found for row in written_rows(measured)],
    ]
    if ALIKE in found[0].sites:
        sites = found[0].sites
        tables += [["\n" + _BY_KIND_LEGEND.format(count=found[0].count)], kind_rows(sites[OURS], sites[ALIKE])]
    renew(BUILDS, "\n".join(line for table in tables for line in table))


def _hugo_version() -> str:
    program = hugo_program()
    if program is None:
        return ""
    version = subprocess.run([program, "version"], capture_output=True, text=True, check=True).stdout
    return ", Hugo " + next(word for word in version.split() if word.startswith("v0")).partition("-")[0]


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
