"""`digest check`."""

from __future__ import annotations

import datetime as dt
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
from digest.cli.running import sound_build

if TYPE_CHECKING:
    from digest.plan import Options


@click.command()
@source_option
@base_url_option
@drafts_option
@future_option
@strict_option
@plugins_option
@now_option
@jobs_option
@click.option("--links", is_flag=True, help="Ask for every context link and source too, and keep what is found.")
@click.option(
    "--links-age",
    type=click.IntRange(0),
    default=7,
    show_default=True,
    help="Days for which an answer holds, and is not asked for again.",
)
@click.option("--private-hosts", is_flag=True, help="Ask hosts of private networks too.")
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
    plugins: bool,
    now: dt.datetime,
    jobs: int | None,
    links: bool,
    links_age: int,
    private_hosts: bool,
    form: str,
) -> None:
    """Verify every article and the finished site, without writing it."""
    from digest.disk.build_runner import dropped
    from digest.foundation.problem import Code
    from digest.plan import Options

    options = Options(base_url=base_url, drafts=drafts, future=future)
    if links:
        age = dt.timedelta(days=links_age)
        _check_links(source, options, now, jobs, age, private_hosts=private_hosts, plugins=plugins)
    built = sound_build(source, source / "site", options, now, jobs, dropped, strict=strict, form=form, plugins=plugins)
    built.save()
    if form == "text" and built.build.catalogue:
        from digest.cli import report

        report.show_verified((*built.build.catalogue.articles, *built.build.hidden))
    if links and any(problem.code is Code.DEAD_LINK for problem in built.build.problems):
        raise SystemExit(1)


def _check_links(
    source: Path,
    options: Options,
    now: dt.datetime,
    jobs: int | None,
    age: dt.timedelta,
    *,
    private_hosts: bool,
    plugins: bool,
) -> None:
    """Asks for what the digest leads to; does nothing where its articles do not hold, which is told afterwards."""
    from digest.catalogue.link_rot import addresses_of
    from digest.cli import report
    from digest.content.link_report import read_link_facts
    from digest.disk import build_runner
    from digest.disk.workers import Workers
    from digest.foundation.site_paths import own_path
    from digest.linkcheck.check import check_links, real_means
    from digest.model.article_store import ArticleStore

    keep = build_runner.dropped
    built = build_runner.run(source, source / "site", options, now, Workers(jobs), keep, plugins=plugins)
    catalogue, files = built.build.catalogue, built.reading.sources.files
    built_files = built.build.files
    records = (*catalogue.articles, *built.build.hidden) if catalogue and built_files else ()
    led_to = addresses_of(records, ArticleStore(built.cache.store, built.build.registry.others))
    # Pages of the digest's own are known without being asked for.
    base_url = catalogue.settings.url if catalogue else ""
    addresses = [address for address in led_to if own_path(base_url, address) is None]
    facts = read_link_facts(files).value
    built.save()
    if not addresses or catalogue is None:
        return
    means = real_means(allow_private=private_hosts)
    with report.progress("Asking", len(addresses)) as advance:
        found = check_links(source, addresses, facts, catalogue.settings.url, now, age, means, advance)
    report.show_links(found.asked, len(found.recalled), is_offline=found.is_offline)
