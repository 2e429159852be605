"""What builds keep outlasts a build that is killed while it saves: it is what it was, or what it was to be."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bench import generate
from digest.disk.cache.cache import FILE, Cache
from scripts.sample import ROOT
from tests.depth import in_depth
from tests.digests import lay
from tests.forked import ran

if TYPE_CHECKING:
    from pathlib import Path

KILLS = 12
SAVING = """
import datetime as dt, os, shutil, signal, sqlite3, sys, time
from pathlib import Path
from digest.disk import build_runner
from digest.disk.writing import site_writer
from digest.disk.cache.no_op_check import LastBuild
from digest.disk.writing.staging import staged
from digest.foundation.executor import in_turn
from digest.plan import Options

source, beginning, kills = Path.cwd(), sys.argv[1], int(sys.argv[2])
target, kept, left = source / "site", source / ".digest-cache", source / "left"
LAST = LastBuild("request", "inputs", "content", "", 0, "since", "until")
now = time.time_ns() + 3_600_000_000_000  # an hour later, so that no source is too young to be known
time.time_ns = lambda: now

def built():
    with staged(source, target) as staging:
        moment = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
        made = build_runner.run(source, target, Options(), moment, in_turn, staging.put_made)
        written = site_writer.write(made.build.files, target, source, staging, made.site)
    return lambda: made.save(written.value.site, LAST)

if beginning == "warm":
    built()()
    settings = source / "content/site.yaml"
    settings.write_text(settings.read_text().replace("A large digest", "A larger digest"))  # which every page shows
    shutil.copytree(kept, left / "before")
save = built()
if beginning == "cold":
    shutil.copytree(kept, left / "before")  # nothing yet

def saved(arm, name, last=lambda: None):
    shutil.rmtree(kept)
    shutil.copytree(left / "before", kept)
    begun = time.perf_counter()
    child = os.fork()
    if child == 0:
        arm()
        save()
        last()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    took = time.perf_counter() - begun
    shutil.copytree(kept, left / name)
    print(name, os.WTERMSIG(status), flush=True)
    return took

def after(seconds):
    return lambda: signal.setitimer(signal.ITIMER_REAL, seconds)  # which nobody handles, so it kills

class Steps:
    def __init__(self, number):
        self.number, self.connect = number, sqlite3.connect

    def connected(self, *given, **named):
        database = self.connect(*given, **named)
        database.execute("PRAGMA cache_size = 1")  # pages go to the file before the transaction ends
        database.set_progress_handler(self.step, 20)
        return database

    def step(self):
        self.number -= 1
        if self.number == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return 0

    def arm(self):
        sqlite3.connect = self.connected

    def tell(self):
        (source / "steps").write_text(str(-self.number))

takes = saved(lambda: None, "after")
every = Steps(0)
saved(every.arm, "counted", every.tell)
steps = int((source / "steps").read_text())
for number in range(kills):
    saved(after(takes * (number + 1) / kills), f"in-time-{number}")
    saved(Steps(1 + steps * number // kills).arm, f"in-steps-{number}")
"""


def tables(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """All that a cache holds, once SQLite has recovered it."""
    with closing(sqlite3.connect(file)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: sorted(database.execute(f"SELECT * FROM {name}").fetchall()) for name in names}


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is forked there")
@pytest.mark.parametrize("beginning", ["cold", "warm"])
def test_a_build_that_is_killed_while_it_saves_leaves_all_or_nothing(beginning: str, tmp_path: Path) -> None:
    entries = [generate.entry(number) for number in range(3)]
    files = {f"content/articles/{each.name}.md": each.article for each in entries}
    files |= {f"content/articles/{each.name}.yaml": each.sidecar for each in entries}
    source = lay(tmp_path, {"content/site.yaml": generate.site(), **files})
    kills = KILLS * 10 if in_depth() else KILLS
    ended = ran(SAVING, beginning, str(kills), cwd=source, env={"PYTHONPATH": str(ROOT), "PATH": ""})
    assert ended.returncode == 0, ended.stderr
    ends = dict(line.split() for line in ended.stdout.splitlines())
    killed = [name for name, signal in ends.items() if signal != "0"]
    assert {f"in-steps-{number}" for number in range(kills)} <= {*killed}
    journals = [name for name in killed if (source / "left" / name / f"{FILE.name}-journal").exists()]
    assert len(journals) > kills // 2
    whole = tables(source / "left/after" / FILE.name)
    old = tables(source / "left/before" / FILE.name) if beginning == "warm" else {name: [] for name in whole}
    for name in ends:
        shutil.rmtree(source / FILE.parent)
        shutil.copytree(source / "left" / name, source / FILE.parent)
        if (source / FILE).exists():
            assert Cache(source, source / "site").dropped == "", name
            found = tables(source / FILE)
            if beginning == "cold" and not found["results"]:
                found["about"] = []  # it was begun: its stamp stands in it
            assert found in (whole, old), name
        else:
            assert beginning == "cold", name
