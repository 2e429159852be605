"""`digest build`."""

from __future__ import annotations

import datetime as dt
import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from digest.cli.options import (
    base_url_option,
    drafts_option,
    future_option,
    jobs_option,
    now_option,
    plugins_option,
    source_option,
    strict_option,
)
from digest.cli.running import finish_first, sound_build, written
from digest.disk import file_status
from digest.disk.cache import no_op_check
from digest.disk.cache.kept_patterns import FILE, kept_patterns
from digest.disk.first_look import FirstLook, Request, first_look, told
from digest.disk.known_site import known_site

if TYPE_CHECKING:
    from digest.disk.build_runner import Built
    from digest.disk.cache.no_op_check import LastBuild
    from digest.disk.known_site import SiteCheck
    from digest.foundation.problem import Problem
    from digest.plan import Options

_SETTINGS = Path("content", "site.yaml")


@click.command("build")
@source_option
@click.option("--output", type=click.Path(path_type=Path), help="The folder to write; SOURCE/site unless given.")
@base_url_option
@drafts_option
@future_option
@strict_option
@plugins_option
@now_option
@jobs_option
@click.option("--data", is_flag=True, help="Make the files of open data however many articles there are.")
@click.option(
    "--email", metavar="EDITION", help="Write an edition as a message too, to mail/EDITION/; `latest` is the newest."
)
@click.option("--cold", is_flag=True, help="Work out everything anew, whatever earlier builds have kept.")
@click.pass_obj
def build_command(
    seen: FirstLook | None,
    source: Path,
    output: Path | None,
    base_url: str | None,
    drafts: bool,
    future: bool,
    strict: bool,
    plugins: bool,
    now: dt.datetime,
    jobs: int | None,
    data: bool,
    email: str | None,
    cold: bool,
) -> None:
    """Build the site. Where anything is wrong, nothing is written.

    What is written is the whole site or nothing, as `digest publish --help` says of folders.
    """
    gc.disable()  # the process ends soon, and of a hundred thousand values hardly any would be collected
    target = output or source / file_status.SITE
    request = Request(source, target, base_url, drafts, future, plugins, data)
    finish_first(target)
    if seen is None or seen.request != request:
        seen = first_look(request, anew=cold or bool(email))
    if _has_nothing_to_do(seen, now, strict=strict):
        return

    with kept_patterns(source, cold=cold) if (source / _SETTINGS).exists() else _left_as_it_is(source):
        from digest.plan import Options

        options = Options(base_url=base_url, drafts=drafts, future=future, data=data)
        last, site = seen.last_at(now), seen.site
        if not (last and site and _is_revised(seen, now, options, last, site, strict=strict)):
            build = partial(sound_build, jobs=jobs, strict=strict, brief=True, cold=cold, plugins=plugins)
            _build_whole(seen, now, options, build, email)


@contextmanager
def _left_as_it_is(source: Path) -> Iterator[None]:
    """Leaves no empty folder for what builds keep in one that is no digest."""
    try:
        yield
    finally:
        with suppress(OSError):
            (source / FILE).parent.rmdir()


def _has_nothing_to_do(seen: FirstLook, now: dt.datetime, *, strict: bool) -> bool:
    """Whether the site is what it would be, which is told; and so is what the last build told, unless lost."""
    pages = seen.pages_at(now)
    if seen.last is None or pages is None:
        return False
    if seen.last.problems:
        from digest.disk.cache.kept_problems import kept_problems
        from digest.foundation.problem import failed_strictly

        problems = kept_problems(seen.request.source, seen.last.problems)
        if problems is None:
            return False
        _tell_again(problems, seen.request.source)
        if strict and failed_strictly(problems):
            raise SystemExit(1)
    click.echo(told(pages, 0, 0, seen.ticks))
    return True


def _tell_again(problems: tuple[Problem, ...], source: Path) -> None:
    from digest.cli.running import report_problems
    from digest.disk.cache.kept_problems import files_with
    from digest.model.article import Sources

    report_problems(problems, Sources(files_with(problems, source), {}), source, "text", brief=True)


def _is_revised(
    begun: FirstLook, now: dt.datetime, options: Options, last: LastBuild, site: SiteCheck, *, strict: bool
) -> bool:
    """Whether what changed since the `last` build took no whole one, and is written."""
    from digest.disk.revising import Edit, revise_site

    edit = Edit(
        source=begun.request.source,
        target=begun.request.target,
        last=last,
        inputs=begun.inputs,
        site=site,
        started=begun.start,
        options=options,
        now=now,
        is_strict=strict,
    )
    revised = revise_site(edit, _tell_fault)
    if revised:
        _tell_again(revised.problems, edit.source)
        click.echo(told(last.pages, revised.written.written, revised.written.removed, begun.ticks))
    return revised is not None


def _tell_fault(fault: Problem) -> None:
    from digest.cli import report

    report.show_problems((fault,), {})


def _build_whole(
    begun: FirstLook, now: dt.datetime, options: Options, build: Callable[..., Built], email: str | None
) -> None:
    """Builds and writes all, and keeps what the next build asks for."""
    from digest.disk.cache import kept_problems
    from digest.disk.writing.staging import staged

    source, target = begun.request.source, begun.request.target
    contents = file_status.look_at_site(target)
    with staged(source, target) as staging:
        built = build(source, target, options, now, keep=staging.put_made, site=contents)
        message = _message(built, email, source)
        result = written(built, target, source, staging)
    if message:
        from digest.cli.commands import email as email_files

        email_files.write(message, source)
    pages = sum(path.endswith(".html") for path in built.build.files)
    click.echo(told(pages, result.written, result.removed, begun.ticks))
    kept, left, problems = None, None, kept_problems.encoded(built.build.problems)
    if kept_problems.can_be_told_again(built.build.problems):
        until = built.build.until.isoformat() if built.build.until else ""
        left = known_site(result.site, built.build.files.keys())
        kept = no_op_check.finished(
            begun.request.name,
            begun.inputs,
            begun.start,
            left.name,
            pages,
            now,
            until,
            built.installed,
            problems=kept_problems.name_of(problems),
        )
    built.save(result.site, kept)
    if kept and left:
        no_op_check.remember(source, kept, begun.inputs, left.encoded, problems)


def _message(built: Built, edition: str | None, source: Path) -> Mapping[str, bytes]:
    """The files of the message that is asked for. Made before the site is written: where it fails, nothing is."""
    if not edition:
        return {}
    from digest.cli.commands.email import message_of

    return message_of(built, edition, source)
