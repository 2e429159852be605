"""`digest check`."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from digest.cli.options import (
    base_url_option,
    drafts_option,
    future_option,
    jobs_option,
    now_option,
    source_option,
    strict_option,
)
from digest.cli.running import sound_build


@click.command()
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
    sound_build(source, source / "site", options, now, jobs, dropped, strict=strict, form=form).save()
