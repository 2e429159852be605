"""Times the builds of two commits in turn, and prints how much processor time the second takes for one of the first's.

python -m bench.commits OLD [NEW] [--articles 2000] [--rounds 3]     NEW is the working tree unless given

Both build the same generated articles (bench/generate.py), each in a folder of its own, with the packages of this
environment: those of an old commit must do with them. Modules are compiled beforehand, as where a program is installed:
compiling 800 of them takes as long as an edit. A round is a cold and an unchanged build of each, and one after an edit
of a text, of a title and of a summary, in each round those of another article; and how much the user's processor time
is (of all processes) beside the other's of the same round. What else a machine does shows in all of them, so the ratios
are more steady than the seconds; the median is to be trusted, and the range says how far. The last column is memory, of
the largest process.
"""

from __future__ import annotations

import argparse
import compileall
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from bench.generate import Entry, entry, write
from bench.run import Run, run

HERE = Path(__file__).parent.parent
KINDS = ("cold", "unchanged", "a text", "a title", "a summary")
_COMMAND = (sys.executable, "-m", "digest", "build", "--now", "2026-11-01T00:00:00Z")
_SETTLED = 3
_HEAD = """\
| build | old, s | new, s | new to old, median | least–most | peak MB, old | new |
|---|---|---|---|---|---|---|"""

Rounds = dict[str, list[tuple[Run, Run]]]
"""By kind of build, what the old and the new took in each round."""


@contextmanager
def checked_out(commit: str, folder: Path) -> Iterator[Path]:
    """The tree of `commit` in `folder`; that of the working tree, where it lies, where no commit is named."""
    if not commit:
        yield HERE
        return
    git = ("git", "-C", str(HERE), "worktree")
    subprocess.run((*git, "add", "--detach", "--quiet", str(folder), commit), check=True)
    try:
        yield folder
    finally:
        subprocess.run((*git, "remove", "--force", str(folder)), check=True)


def measure(trees: tuple[Path, Path], count: int, times: int, folder: Path) -> Rounds:
    """Builds `count` articles with both trees, `times` rounds."""
    for tree in trees:
        compileall.compile_dir(tree / "digest", quiet=1)
    sources = tuple(folder / name for name in ("old-source", "new-source"))
    for source in sources:
        write(count, source)
    found: Rounds = {kind: [] for kind in KINDS}
    for number in range(times):
        builds = [_round(tree, source, number) for tree, source in zip(trees, sources, strict=True)]
        for kind, old, new in zip(KINDS, *builds, strict=True):
            found[kind].append((old, new))
    return found


def _round(tree: Path, source: Path, number: int) -> list[Run]:
    """A cold and an unchanged build, and one after each edit; `number` makes those of each round others."""
    time.sleep(_SETTLED)
    builds = [run((*_COMMAND, "--cold", "--output", f"site-{number}"), source, tree)]
    builds.append(run((*_COMMAND, "--output", f"site-{number}"), source, tree))
    for change in (_text, _title, _summary):
        made = entry(7 + number)
        name, edited = change(made)
        (source / "content" / "articles" / name).write_text(edited, encoding="utf-8")
        time.sleep(_SETTLED)
        builds.append(run((*_COMMAND, "--output", f"site-{number}"), source, tree))
    return builds


def _text(made: Entry) -> tuple[str, str]:
    """An article with other words in its text: the name of its file, and what is in it."""
    return f"{made.name}.md", made.article.replace("It counts", "Now it counts", 1)


def _title(made: Entry) -> tuple[str, str]:
    return f"{made.name}.md", made.article.replace("title: ", "title: Anew ", 1)


def _summary(made: Entry) -> tuple[str, str]:
    return f"{made.name}.yaml", made.sidecar.replace("summary: ", "summary: Anew, ", 1)


def rows(found: Rounds) -> list[str]:
    """A line of a table for each kind of build."""
    lines = []
    for kind, pairs in found.items():
        ratios = sorted(new.user / old.user for old, new in pairs)
        seconds = [f"{median(builds):.2f}" for builds in zip(*((a.user, b.user) for a, b in pairs), strict=True)]
        peaks = [f"{max(builds):,.0f}" for builds in zip(*((a.memory, b.memory) for a, b in pairs), strict=True)]
        lines.append(
            f"| {kind} | {' | '.join(seconds)} | {median(ratios):.2f} | {ratios[0]:.2f}–{ratios[-1]:.2f} "
            f"| {' | '.join(peaks)} |"
        )
    return lines


def main(old: str, new: str, count: int, times: int) -> None:
    """Prints how the builds of the commit `new` compare to those of `old`."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        with checked_out(old, folder / "old") as before, checked_out(new, folder / "new") as after:
            found = measure((before, after), count, times, folder)
    sys.stdout.write("\n".join([_HEAD, *rows(found)]) + "\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("old")
    parser.add_argument("new", nargs="?", default="")
    parser.add_argument("--articles", type=int, default=2_000)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    main(given.old, given.new, given.articles, given.rounds)
