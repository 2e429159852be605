"""The command line: verbs, flags and exit codes (0 clean, 1 problems, 2 usage).

A command imports what it needs when it runs: to find that there is nothing to build takes less time than to import the
libraries that building needs.
"""

from __future__ import annotations

import datetime as dt
import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from digest import __version__
from digest.edge import unchanged

if TYPE_CHECKING:
    from digest.build import Build, Options
    from digest.core.problem import Problem
    from digest.edge.output import Written


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
    started, start = time.perf_counter(), time.time_ns()
    target = output or source / "site"
    request = f"{target.absolute()} {base_url} {drafts} {future}"
    inputs = unchanged.look(source)
    last = unchanged.last_build(source)
    if last and not cold and unchanged.still_holds(last, request, inputs, target, now):
        _tell(last.pages, 0, last.files, 0, started)
        return

    from digest.build import Options

    options = Options(base_url=base_url, drafts=drafts, future=future)
    result = _build(source, options, now, jobs, strict=strict, cold=cold)
    written = _write(result, target, source)
    pages = sum(path.endswith(".html") for path in result.outputs)
    _tell(pages, written.written, written.unchanged, written.removed, started)
    if not result.problems:
        waiting = [article.published for article in result.hidden if article.published > now]
        until = min(waiting).isoformat() if waiting else ""
        kept = unchanged.finished(request, inputs, start, target, pages, len(result.outputs), now, until)
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

    options = Options(base_url=base_url, drafts=drafts, future=future)
    _build(source, options, now, jobs, strict=strict, form=form)


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

    result = build(tree.read(source), Options(), now)
    if result.catalogue is None:
        _fail(result.problems, source)
        return
    report.show_articles(result.catalogue, result.hidden, as_json=form == "json")
    if failed(result.problems):
        _fail(result.problems, source)


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

    result = _build(source, Options(drafts=drafts, future=future), now)
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


def _tell(pages: int, written: int, as_they_were: int, removed: int, started: float) -> None:
    click.echo(
        f"{pages} pages: {written} files written, {as_they_were} unchanged, {removed} removed, "
        f"in {time.perf_counter() - started:.2f} s"
    )


def _build(
    source: Path,
    options: Options,
    now: dt.datetime,
    jobs: int | None = None,
    *,
    strict: bool = False,
    cold: bool = False,
    form: str = "text",
) -> Build:
    """A build without errors; anything else is reported and ends the run with exit code 1."""
    from digest import report
    from digest.build import build
    from digest.core.problem import failed
    from digest.edge import tree
    from digest.edge.cache import Cache
    from digest.edge.workers import Workers

    sources = tree.read(source)
    cache = Cache(source, report.watched(Workers(jobs)), cold=cold)
    result = build(sources, options, now, cache)
    cache.save()
    files = {**sources.files, **_theme_files(sources.templates)}
    report.show_problems(result.problems, files, report.Format(form), source.as_posix())
    if form == "text" and result.problems:
        report.errors().print(report.summary(result.problems))
    if failed(result.problems) or (strict and result.problems):
        raise SystemExit(1)
    return result


def _theme_files(templates: Mapping[str, bytes]) -> dict[str, bytes]:
    return {f"templates/{path}": data for path, data in templates.items()}


def _write(result: Build, target: Path, source: Path) -> Written:
    from digest import report
    from digest.edge import output

    with report.progress("Writing", len(result.outputs)) as advance:
        outcome = output.write(result.outputs, target, source, advance)
    if outcome.value is None:
        report.show_problems(outcome.problems, {})
        raise SystemExit(1)
    return outcome.value


def _fail(problems: tuple[Problem, ...], source: Path) -> None:
    from digest import report
    from digest.edge import tree

    report.show_problems(problems, tree.read(source).files, source=source.as_posix())
    report.errors().print(report.summary(problems))
    raise SystemExit(1)
