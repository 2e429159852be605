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
@click.option("--unanchored", is_flag=True, help="Those with a passage that is not in the text.")
@click.option("--drafts", is_flag=True, help="Those that are drafts.")
@click.option("--stale", is_flag=True, help="Those whose original changed or is gone.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How articles are printed.")
def list_command(
    source: Path, plugins: bool, now: dt.datetime, unanchored: bool, drafts: bool, stale: bool, form: str
) -> None:
    """List the articles, drafts and future ones too.

    With --unanchored, --drafts or --stale, those alone of which one of these is true.
    """
    from digest.cli import report
    from digest.cli.articles import listed_articles, show_articles
    from digest.content.facts.source_report import read_source_facts
    from digest.disk.sources import files as source_files
    from digest.foundation.problem import failed
    from digest.model.plugins import NO_PLUGINS
    from digest.pipeline import build
    from digest.plan import Options
    from digest.plugins.loading import load

    sources = source_files.read(source)
    result = build(sources, Options(), now, plugins=load(sources) if plugins else NO_PLUGINS)
    articles = listed_articles(result, sources.files, read_source_facts(sources.files).value, now)
    if unanchored or drafts or stale:
        articles = tuple(
            each
            for each in articles
            if (unanchored and each.unanchored) or (drafts and each.is_draft) or (stale and each.is_stale)
        )
    show_articles(articles, result.registry.other_lists, as_json=form == "json")
    if failed(result.problems):
        if result.catalogue is None:  # there is nothing to list: why is what there is to say
            report_problems(result.problems, sources, source, "text")
        else:
            report.errors().print(f"{report.summary(result.problems)}: `digest check` tells them.")
        raise SystemExit(1)
