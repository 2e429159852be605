"""The command line: verbs, flags and exit codes (0 clean, 1 problems, 2 usage).

A command imports what it needs when it runs: to find that there is nothing to build takes less time than to import the
libraries that building needs.
"""

from __future__ import annotations

import datetime as dt
import gc
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from digest import __version__
from digest.edge import folder, unchanged

if TYPE_CHECKING:
    from digest.build import Build, Options
    from digest.core.model import Sources
    from digest.core.problem import Problem
    from digest.core.work import Each
    from digest.edge.folder import Contents
    from digest.edge.output import Written
    from digest.edge.staging import Staging
    from digest.edge.workshop import Built, Keep


class Moment(click.ParamType[dt.datetime]):
    """A date or a time in ISO 8601; without an offset from UTC it is in UTC."""

    name = "time"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> dt.datetime:
        if isinstance(value, dt.datetime):
            return value
        try:
            moment = dt.datetime.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is not a time such as 2019-11-21 or 2019-11-21T08:00:00+01:00", param, ctx)
        return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


def _clock() -> dt.datetime:
    """The time of this run; SOURCE_DATE_EPOCH stands for it in reproducible builds (reproducible-builds.org)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return dt.datetime.fromtimestamp(int(epoch), dt.UTC) if epoch.isdigit() else dt.datetime.now(dt.UTC)


source_option = click.option(
    "--source",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The digest's folder; the current one unless given.",
)
base_url_option = click.option("--base-url", metavar="URL", help="Publish at this address instead of site.yaml's.")
drafts_option = click.option("--drafts", is_flag=True, help="Show drafts too.")
future_option = click.option("--future", is_flag=True, help="Show articles dated in the future too.")
now_option = click.option("--now", type=Moment(), default=_clock, help="Build as of this time (ISO 8601).")
strict_option = click.option("--strict", is_flag=True, help="Let warnings fail the run too.")
jobs_option = click.option(
    "--jobs", type=click.IntRange(1), help="Processes to work with; as many as there are processors unless given."
)


class Commands(click.Group):
    """The verbs; what the system refuses to any of them is told in a line."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise
        except OSError as failure:
            raise click.ClickException(
                f"{failure.filename or 'the system'}: {failure.strerror or failure}"
            ) from failure


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="digest")
def main() -> None:
    """Turn annotated news articles into a searchable static digest that readers can trust."""


@main.command("build")
@source_option
@click.option("--output", type=click.Path(path_type=Path), help="The folder to write; SOURCE/site unless given.")
@base_url_option
@drafts_option
@future_option
@strict_option
@now_option
@jobs_option
@click.option("--cold", is_flag=True, help="Work out everything anew, whatever earlier builds have kept.")
def build_command(
    source: Path,
    output: Path | None,
    base_url: str | None,
    drafts: bool,
    future: bool,
    strict: bool,
    now: dt.datetime,
    jobs: int | None,
    cold: bool,
) -> None:
    """Build the site. Where anything is wrong, nothing is written."""
    gc.disable()  # the process ends soon, and of a hundred thousand values hardly any would be collected
    started, start = time.perf_counter(), time.time_ns()
    target = output or source / "site"
    request = f"{target.absolute()} {base_url} {drafts} {future}"
    inputs, site = unchanged.look(source), folder.look_at_site(target)
    last = unchanged.last_build(source)
    if last and not cold and unchanged.still_holds(last, request, inputs, site, now):
        _tell(last.pages, 0, 0, started)
        return

    from digest.build import Options
    from digest.edge.staging import staged

    options = Options(base_url=base_url, drafts=drafts, future=future)
    with staged(source, target) as staging:
        built = _build(source, target, options, now, jobs, staging.put_made, strict=strict, cold=cold, site=site)
        written = _write(built, target, source, staging)
    built.save(written.site)
    pages = sum(path.endswith(".html") for path in built.build.files)
    _tell(pages, written.written, written.removed, started)
    if not built.build.problems:
        waiting = [article.published for article in built.build.hidden if article.published > now]
        until = min(waiting).isoformat() if waiting else ""
        kept = unchanged.finished(request, inputs, start, written.site, pages, now, until)
        if kept:
            unchanged.remember(source, kept)


@main.command()
@source_option
@base_url_option
@drafts_option
@future_option
@strict_option
@now_option
@jobs_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    help="How problems are printed.",
)
def check(
    source: Path,
    base_url: str | None,
    drafts: bool,
    future: bool,
    strict: bool,
    now: dt.datetime,
    jobs: int | None,
    form: str,
) -> None:
    """Verify every article and the finished site, without writing it."""
    from digest.build import Options
    from digest.edge.workshop import dropped

    options = Options(base_url=base_url, drafts=drafts, future=future)
    _build(source, source / "site", options, now, jobs, dropped, strict=strict, form=form).save()


@main.command("list")
@source_option
@now_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How articles are printed.")
def list_command(source: Path, now: dt.datetime, form: str) -> None:
    """List the articles, drafts and future ones too."""
    from digest import report
    from digest.build import Options, build
    from digest.core.problem import failed
    from digest.edge import tree

    sources = tree.read(source)
    result = build(sources, Options(), now)
    if result.catalogue:
        report.show_articles(result.catalogue, result.hidden, as_json=form == "json")
    if failed(result.problems):
        _report(result.problems, sources, source, "text")
        raise SystemExit(1)


@main.command()
@source_option
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="The port to listen on.")
@drafts_option
@future_option
@now_option
def serve(source: Path, host: str, port: int, drafts: bool, future: bool, now: dt.datetime) -> None:
    """Build the site and serve it locally, from memory, under the path at which it is published."""
    from digest import report
    from digest.build import Options
    from digest.edge import server

    result = _built(source, Options(drafts=drafts, future=future), now)
    assert result.catalogue is not None
    try:
        with server.open_server(result.outputs, result.catalogue.settings.url, host, port) as site:
            report.results().print(f"Serving {site.url} (Ctrl-C ends it)")
            site.serve_forever()
    except KeyboardInterrupt:
        pass
    except OSError as failure:
        free = server.next_free_port(host, port)
        raise click.ClickException(
            f"cannot listen on {host}:{port}: {failure.strerror}" + (f"; --port {free} is free" if free else "")
        ) from failure


@main.command()
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file to write; printed unless given.",
)
def schema(output: Path | None) -> None:
    """Print the JSON Schema of sidecars, front matter and site.yaml."""
    from digest.core.schema import generate

    if output is None:
        click.echo(generate(), nl=False)
    else:
        output.write_text(generate(), encoding="utf-8", newline="\n")


@main.command()
@click.argument("words", nargs=-1, required=True, metavar="DIR | article TITLE")
@source_option
@now_option
def new(words: tuple[str, ...], source: Path, now: dt.datetime) -> None:
    """Start a digest in the folder DIR, or an article called TITLE."""
    from digest import report
    from digest.edge import scaffold

    try:
        if words[0] == "article" and len(words) > 1:
            made = scaffold.new_article(" ".join(words[1:]), source, now.date())
            report.results().print("\n".join(f"wrote {path}" for path in made))
        elif len(words) == 1 and words[0] != "article":
            scaffold.new_digest(Path(words[0]), now.date())
            report.results().print(f"A new digest is in {words[0]}.\nNext: cd {words[0]} && digest serve")
        else:
            raise click.UsageError("say `digest new DIR` or `digest new article TITLE`")
    except scaffold.InTheWayError as failure:
        raise click.ClickException(str(failure)) from failure


def _tell(pages: int, written: int, removed: int, started: float) -> None:
    click.echo(f"{pages} pages: {written} files written, {removed} removed, in {time.perf_counter() - started:.2f} s")


def _build(
    source: Path,
    target: Path | None,
    options: Options,
    now: dt.datetime,
    jobs: int | None,
    keep: Keep,
    *,
    strict: bool = False,
    cold: bool = False,
    form: str = "text",
    site: Contents | None = None,
) -> Built:
    """A build without errors; anything else is reported and ends the run with exit code 1."""
    from digest.core.problem import failed
    from digest.edge import workshop
    from digest.edge.workers import Workers

    each = _watched(Workers(jobs))
    built = workshop.run(source, target, options, now, each, keep, cold=cold, site=site)
    if built.cache.dropped:
        click.echo(f"What earlier builds have kept {built.cache.dropped}: everything was worked out again.", err=True)
    problems, sources = built.build.problems, built.reading.sources
    _report(problems, sources, source, form)
    if failed(problems) or (strict and problems):
        built.save()
        raise SystemExit(1)
    return built


def _built(source: Path, options: Options, now: dt.datetime) -> Build:
    """A build without errors, held in memory; anything else is reported and ends the run with exit code 1."""
    from digest.edge.workshop import at_hand

    built = _build(source, None, options, now, None, at_hand)
    built.save()
    return built.build


def _report(problems: tuple[Problem, ...], sources: Sources, source: Path, form: str) -> None:
    if not problems and form != "json":
        return
    from digest import report

    report.show_problems(problems, _texts(problems, sources), report.Format(form), source.as_posix())
    if form == "text" and problems:
        report.errors().print(report.summary(problems))


def _texts(problems: tuple[Problem, ...], sources: Sources) -> dict[str, bytes]:
    """The files that have problems."""
    from digest.core.library import LostError

    paths = {problem.path for problem in problems}
    templates = {path: path.removeprefix("templates/") for path in paths if path.startswith("templates/")}
    found = {path: sources.templates[name] for path, name in templates.items() if name in sources.templates}
    for path in paths.intersection(sources.files):
        with suppress(LostError):  # an editor may have written it again meanwhile
            found[path] = sources.files[path]
    return found


def _watched(each: Each) -> Each:
    """The same work, with a bar on a terminal."""
    if not sys.stderr.isatty():
        return each
    from digest import report

    return report.watched(each)


def _write(built: Built, target: Path, source: Path, staging: Staging) -> Written:
    from digest.edge import output

    outcome = output.write(built.build.files, target, source, staging, built.site)
    if outcome.value is None:
        from digest import report

        report.show_problems(outcome.problems, {})
        built.save()
        raise SystemExit(1)
    return outcome.value
