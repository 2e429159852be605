"""Builds of a small digest with plugins, for tests."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from digest.disk import build_runner
from digest.disk.sources import files as source_files
from digest.disk.writing import site_writer
from digest.disk.writing.staging import staged
from digest.foundation.executor import in_turn
from digest.pipeline import build
from digest.plan import Build, Options
from digest.plugins.loading import load
from tests.digests import SOUND, lay

if TYPE_CHECKING:
    from pathlib import Path

    from digest.foundation.executor import Each

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)


def digest_with(folder: Path, **plugins: str) -> Path:
    """A sound digest in `folder` with the `plugins`, by their names."""
    return lay(folder, {**SOUND, **{f"plugins/{name}.py": code for name, code in plugins.items()}})


def built(folder: Path) -> Build:
    """The digest in `folder`, built from nothing."""
    sources = source_files.read(folder)
    return build(sources, Options(), NOW, plugins=load(sources))


def run(source: Path, each: Each = in_turn) -> tuple[set[str], build_runner.Built]:
    """A build that knows earlier ones and is kept; the files that were made, and the build."""
    target = source / "site"
    made: set[str] = set()

    def keep(one: build_runner.Made) -> build_runner.Made:
        made.add(one.finished.path)
        return staging.put_made(one)

    with staged(source, target) as staging:
        ran = build_runner.run(source, target, Options(), NOW, each, keep)
        files = ran.build.files
        written = site_writer.write(files, target, source, staging, ran.site).value if files else None
    ran.save(written.site if written else None)
    return made, ran
