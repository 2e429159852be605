"""`digest list`."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from digest.cli.options import now_option, plugins_option, source_option
from digest.cli.running import report_problems


@click.command("list")
@source_option
@plugins_option
@now_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How articles are printed.")
def list_command(source: Path, plugins: bool, now: dt.datetime, form: str) -> None:
    """List the articles, drafts and future ones too."""
    from digest.cli import report
    from digest.disk import source_files
    from digest.foundation.problem import failed
    from digest.model.plugins import NO_PLUGINS
    from digest.pipeline import build
    from digest.plan import Options
    from digest.plugins.loading import load

    sources = source_files.read(source)
    result = build(sources, Options(), now, plugins=load(sources) if plugins else NO_PLUGINS)
    if result.catalogue:
        report.show_articles(result.catalogue, result.hidden, result.registry.other_lists, now, as_json=form == "json")
    if failed(result.problems):
        report_problems(result.problems, sources, source, "text")
        raise SystemExit(1)
