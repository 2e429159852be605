"""`digest check`."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

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
    from digest.disk.build_runner import Built
    from digest.plan import Options

_WRITTEN = ("summary", "why", "topics")
"""What an editor writes of an article in its sidecar, which is no error where it is left out."""


@click.command()
@source_option
@base_url_option
@drafts_option
@future_option
@strict_option
@plugins_option
@now_option
@jobs_option
@click.option("--fix", is_flag=True, help="Offer patches for problems that have one sure remedy.")
@click.option("--links", is_flag=True, help="Ask for every context link and source too, and keep what is found.")
@click.option("--sources", is_flag=True, help="Read every article's original, and keep what is not as it was.")
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
    fix: bool,
    links: bool,
    sources: bool,
    links_age: int,
    private_hosts: bool,
    form: str,
) -> None:
    """Verify every article and the finished site, without writing it."""
    from digest.disk.build_runner import dropped
    from digest.foundation.problem import Code
    from digest.plan import Options

    options = Options(base_url=base_url, drafts=drafts, future=future, unfinished=drafts)
    asking = _Asking(source, options, now, jobs, dt.timedelta(days=links_age), private_hosts, plugins)
    if fix:
        _offer_remedies(asking)
    if links:
        _check_links(asking)
    if sources:
        _check_sources(asking)
    built = sound_build(source, source / "site", options, now, jobs, dropped, strict=strict, form=form, plugins=plugins)
    built.save()
    if form == "text" and built.build.catalogue:
        from digest.cli import report

        shown = (*built.build.catalogue.articles, *built.build.hidden)
        report.show_verified(shown, are_drafts_told=drafts)
        if drafts:
            report.show_unwritten(
                {
                    path: keys
                    for each in shown
                    if each.draft and (path := _sidecar(each.path)) and (keys := _unwritten(source / path))
                }
            )
    found = {problem.code for problem in built.build.problems}
    if (links and Code.DEAD_LINK in found) or (sources and Code.SOURCE_CHANGED in found):
        raise SystemExit(1)


def _sidecar(path: str) -> str:
    return path.removesuffix(".md") + ".yaml"


def _unwritten(file: Path) -> tuple[str, ...]:
    """The keys that an editor writes and that are empty in the sidecar in `file`; all of them where there is none."""
    from digest.yaml.loader import parse

    document = parse(file.read_text("utf-8", "replace"), file.name).value if file.is_file() else None
    data = document.data if document and isinstance(document.data, dict) else {}
    return tuple(key for key in _WRITTEN if not data.get(key))


class _Asking(NamedTuple):
    """What is asked for, and how."""

    source: Path
    options: Options
    now: dt.datetime
    jobs: int | None
    age: dt.timedelta
    private_hosts: bool
    plugins: bool


def _built(asking: _Asking) -> Built:
    """The digest as it is, by which it is known what to ask for. Nothing of it is written but what builds keep."""
    from digest.disk import build_runner
    from digest.disk.workers import Workers

    keep, source = build_runner.dropped, asking.source
    workers = Workers(asking.jobs)
    built = build_runner.run(source, source / "site", asking.options, asking.now, workers, keep, plugins=asking.plugins)
    built.save()
    return built


def _offer_remedies(asking: _Asking) -> None:
    """Offers what mends problems of articles; does nothing where site.yaml does not hold, by which they are read."""
    from digest.catalogue.addresses.former import lost_addresses
    from digest.cli.fixing import ReadDigest, offer_remedies
    from digest.desk.articles import DigestAround
    from digest.publishing.former_articles import former_articles
    from digest.verification.name_directory import directory

    def read() -> ReadDigest | None:
        built = _built(asking)
        if built.build.catalogue is None:
            return None
        settings, verification = built.build.catalogue.settings, built.build.registry.verification
        around = DigestAround(settings, directory(settings), verification, now=asking.now)
        lost = lost_addresses(former_articles(asking.source, settings.timezone), built.build.catalogue)
        return ReadDigest(built.reading.sources, (*built.build.problems, *lost), around)

    offer_remedies(asking.source, read)


def _check_links(asking: _Asking) -> None:
    """Asks for what the digest leads to; does nothing where its articles do not hold, which is told afterwards."""
    from digest.catalogue.reviewed.link_rot import addresses_of
    from digest.cli import report
    from digest.content.facts.link_report import read_link_facts
    from digest.foundation.site_paths import own_path
    from digest.linkcheck.check import check_links, real_means
    from digest.model.article_store import ArticleStore

    built = _built(asking)
    catalogue = built.build.catalogue
    records = (*catalogue.articles, *built.build.hidden) if catalogue and built.build.files else ()
    led_to = addresses_of(records, ArticleStore(built.cache.store, built.build.registry.others))
    # Pages of the digest's own are known without being asked for.
    base_url = catalogue.settings.url if catalogue else ""
    addresses = [address for address in led_to if own_path(base_url, address) is None]
    facts = read_link_facts(built.reading.sources.files).value
    if not addresses or catalogue is None:
        return
    means = real_means(allow_private=asking.private_hosts)
    site = catalogue.settings.url
    with report.progress("Asking", len(addresses)) as advance:
        found = check_links(asking.source, addresses, facts, site, asking.now, asking.age, means, advance)
    report.show_links(found.asked, len(found.recalled), is_offline=found.is_offline)


def _check_sources(asking: _Asking) -> None:
    """Looks at the originals of all articles that hold."""
    from digest.cli import report
    from digest.content.facts.source_report import read_source_facts
    from digest.linkcheck.check import real_means
    from digest.sourcecheck.check import check_sources
    from digest.sourcecheck.originals import originals
    from digest.verification.name_directory import directory

    built = _built(asking)
    catalogue, files = built.build.catalogue, built.reading.sources.files
    if catalogue is None or not built.build.files:
        return
    records = (*catalogue.articles, *built.build.hidden)
    settings = catalogue.settings
    known = tuple(originals(records, files, settings, directory(settings), built.build.registry.verification))
    means = real_means(allow_private=asking.private_hosts)
    facts = read_source_facts(files).value
    try:
        with report.progress("Reading", len(known)) as advance:
            found = check_sources(asking.source, known, facts, settings.url, asking.now, asking.age, means, advance)
    except ModuleNotFoundError as failure:
        hint = "install them with: pip install trafilatura (the extra `ingest`)"
        raise click.ClickException(
            f"pages are read with libraries that are not installed ({failure.name}): {hint}"
        ) from failure
    report.show_sources(found)
