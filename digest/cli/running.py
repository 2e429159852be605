"""A build as commands run it: watched on a terminal, its problems reported."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from digest.disk.file_status import is_unfinished

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from digest.disk.build_runner import Built
    from digest.disk.file_status import Contents
    from digest.disk.keeping import Keep
    from digest.disk.writing.site_writer import WritePlan, Written
    from digest.disk.writing.staging_folder import Staging
    from digest.foundation.executor import Each
    from digest.foundation.problem import Problem
    from digest.model.article import Sources
    from digest.plan import Options


def finish_first(target: Path) -> None:
    """Finishes what an earlier run was ended in while it wrote the site in `target`, and says so."""
    if is_unfinished(target):
        from digest.disk.writing.journal import finish_left

        if finish_left(target):
            click.echo(f"An earlier run was ended while it wrote {target}: that was finished first.", err=True)


def sound_build(
    source: Path,
    target: Path | None,
    options: Options,
    now: dt.datetime,
    jobs: int | None,
    keep: Keep,
    *,
    strict: bool = False,
    brief: bool = False,
    cold: bool = False,
    form: str = "text",
    site: Contents | None = None,
    plugins: bool = True,
) -> Built:
    """A build without errors; anything else is reported and ends the run with exit code 1.

    If `brief`, of notices their number alone is reported.
    """
    from digest.disk import build_runner
    from digest.disk.workers import Workers
    from digest.foundation.problem import failed, failed_strictly

    each = watched(Workers(jobs))
    built = build_runner.run(source, target, options, now, each, keep, cold=cold, site=site, plugins=plugins)
    if built.cache.dropped:
        click.echo(f"What earlier builds have kept {built.cache.dropped}: everything was worked out again.", err=True)
    sources = built.reading.sources
    problems = built.build.problems
    if failed(problems):
        from digest.ingest.languages.mistaken import told_once

        problems = told_once(problems, sources.files)
    report_problems(problems, sources, source, form, brief=brief)
    if failed(problems) or (strict and failed_strictly(problems)):
        built.save()
        raise SystemExit(1)
    return built


def planned(built: Built, target: Path, source: Path, staging: Staging) -> WritePlan:
    """How the site gets into `target`; where it may not, that is reported and ends the run with exit code 1."""
    from digest.disk.writing import site_writer

    outcome = site_writer.plan(built.build.files, target, source, staging, built.site)
    if outcome.value is None:
        from digest.cli import report

        report.show_problems(outcome.problems, {})
        built.save()
        raise SystemExit(1)
    return outcome.value


def written(built: Built, target: Path, source: Path, staging: Staging) -> Written:
    """Writes the site to `target`; where it may not, that is reported and ends the run with exit code 1."""
    from digest.disk.writing import site_writer

    return site_writer.carry_out(planned(built, target, source, staging), staging)


def report_problems(
    problems: tuple[Problem, ...], sources: Sources, source: Path, form: str, *, brief: bool = False
) -> None:
    """Prints `problems`, those of the digest in `source`, as `--format` says; if `brief`, of notices their number."""
    if not problems and form != "json":
        return
    from digest.cli import report
    from digest.foundation.problem import Severity

    shown = [problem for problem in problems if not (brief and problem.severity is Severity.NOTICE)]
    report.show_problems(shown, texts(shown, sources), report.Format(form), source.as_posix())
    if form == "text":
        report.errors().print(report.summary(problems, brief=brief))


def texts(problems: Iterable[Problem], sources: Sources) -> dict[str, bytes]:
    """The files that have problems."""
    from digest.model.article_store import LostError

    paths = {problem.path for problem in problems}
    found = {path: data for path in paths if (data := sources.template(path)) is not None}
    for path in paths.intersection(sources.files):
        with suppress(LostError):  # an editor may have written it again meanwhile
            found[path] = sources.files[path]
    return found


def watched(each: Each) -> Each:
    """The same work, with a bar on a terminal."""
    if not sys.stderr.isatty():
        return each
    from digest.cli import report

    return report.watched(each)
