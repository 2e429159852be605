"""`digest publish`."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from digest.cli.options import base_url_option, jobs_option, now_option, source_option
from digest.cli.running import finish_first, planned, report_problems, sound_build, written

if TYPE_CHECKING:
    from digest.plan import Options
    from digest.publishing.publication import PublicationRefusedError, Wish

_QUICK = 5_000_000  # bytes that are sent before anybody wonders


@click.command()
@source_option
@click.option("--remote", default="origin", show_default=True, metavar="NAME|URL", help="The repository to publish to.")
@click.option("--branch", default="gh-pages", show_default=True, metavar="NAME", help="The branch that has the site.")
@click.option("--message", metavar="TEXT", help="What the commit says.")
@base_url_option
@click.option("--keep-history", is_flag=True, help="Keep in the branch's history what was published before.")
@click.option("--allow-dirty", is_flag=True, help="Publish changes that are not committed.")
@click.option("--force", is_flag=True, help="Replace what others made, or what newer sources made.")
@click.option("--dry-run", is_flag=True, help="Tell what would change, and publish nothing.")
@click.option(
    "--to", "folder", type=click.Path(path_type=Path), metavar="DIR", help="Write to this folder, for any other host."
)
@click.option("--workflow", is_flag=True, help="Write the workflow with which GitHub publishes, and nothing else.")
@now_option
@jobs_option
def publish(
    source: Path,
    remote: str,
    branch: str,
    message: str | None,
    base_url: str | None,
    keep_history: bool,
    allow_dirty: bool,
    force: bool,
    dry_run: bool,
    folder: Path | None,
    workflow: bool,
    now: dt.datetime,
    jobs: int | None,
) -> None:
    """Publish the digest: as a branch for GitHub Pages, or to a folder.

    It is built first, strictly. A branch changes in one step, or not at all. So does a folder that has nothing but the
    site, unless a few of its many files change. These, and files beside others, are moved into place one by one once
    all of them are on its disk; what a kill, or a loss of power, leaves is finished by the next run. A full disk leaves
    the old site.
    """
    from digest.plan import Options
    from digest.publishing.publication import PublicationRefusedError, Wish

    if workflow and folder:
        raise click.UsageError("say --workflow or --to, not both")
    if workflow:
        _add_workflow(source, force=force)
        return
    options = Options(base_url=base_url, data=True)
    wish = Wish(remote=remote, branch=branch, keep_history=keep_history, allow_dirty=allow_dirty, force=force)
    try:
        if folder:
            _to_folder(source, folder, options, now, jobs, dry_run=dry_run)
            return
        _to_branch(source, wish, options, message, now, jobs, dry_run=dry_run)
    except PublicationRefusedError as refusal:
        _refused(refusal)


def _add_workflow(source: Path, *, force: bool) -> None:
    from digest.cli import report
    from digest.publishing import workflow
    from digest.publishing.scaffold import InTheWayError

    try:
        added = workflow.add(source, force=force)
    except InTheWayError as failure:
        raise click.ClickException(str(failure)) from failure
    lines = [f"wrote {path}" for path in added.written] or ["The workflow is there already."]
    if added.incomplete:
        lines.append(f"Next: write into {added.incomplete} where GitHub finds annotated-digest.")
    if added.unlocked:
        lines.append(f"Next: {added.unlocked} has no hashes: move it away, and say `digest lock`.")
    lines.append("Next: commit and push, and choose Settings → Pages → Source: GitHub Actions, once.")
    report.results().print("\n".join(lines))


def _to_folder(
    source: Path, folder: Path, options: Options, now: dt.datetime, jobs: int | None, *, dry_run: bool
) -> None:
    from digest.cli import report
    from digest.disk.writing import site_writer
    from digest.disk.writing.staging import staged
    from digest.publishing.publication import check_address

    finish_first(folder)
    with staged(source, folder) as staging:
        built = sound_build(source, folder, options, now, jobs, staging.put_made, strict=True, brief=True)
        assert built.build.catalogue is not None
        check_address(built.build.catalogue.settings.url)
        plan = planned(built, folder, source, staging)
        changes = plan.changes(staging)
        if changes.any:
            report.show_changes(str(folder), changes, every=dry_run)
        built.save(None if dry_run else site_writer.carry_out(plan, staging).site)
    if not changes.any:
        report.results().print(f"Nothing to publish: {folder} has this site already.")
    elif not dry_run:
        report.results().print(f"Published to {folder}.")


def _to_branch(
    source: Path, wish: Wish, options: Options, words: str | None, now: dt.datetime, jobs: int | None, *, dry_run: bool
) -> None:
    from digest.cli import report
    from digest.disk.writing.staging import staged
    from digest.publishing import pages_limits
    from digest.publishing import publication as publishing
    from digest.publishing.git import PUBLISHING

    console = report.results()
    if os.environ.get(PUBLISHING):
        console.print("Nothing to publish: a publication is on its way, and its push has run this.")
        return
    aim = publishing.aim(source, wish)
    site = source / "site"
    finish_first(site)
    with staged(source, site) as staging:
        built = sound_build(source, site, options, now, jobs, staging.put_made, strict=True, brief=True)
        built.save(written(built, site, source, staging).site)
    result = built.build
    assert result.catalogue is not None
    url = result.catalogue.settings.url
    sizes = {path: (site / path).stat().st_size for path in result.files}
    too_large = tuple(pages_limits.over_limits(sizes))
    if too_large:
        report_problems(too_large, built.reading.sources, source, "text")
        raise SystemExit(1)

    publication = publishing.prepare(aim, site, sizes, url)
    if publication.tree is None:
        console.print(f"Nothing to publish: {url} is up to date.")
        return
    if publication.changes.any:
        report.show_changes(aim.where, publication.changes, every=dry_run)
    else:
        console.print(f"{aim.where}: the same site, without the history of the branch.")
    console.print(pages_limits.room(sizes, len(result.catalogue.articles)))
    if dry_run:
        return
    watched = console.is_terminal and publication.changes.fresh > _QUICK
    publishing.send(aim, publication.tree, words or f"Publish {result.catalogue.settings.title}", watched=watched)
    console.print(f"Published: {url}")
    if aim.tip is None and pages_limits.repository(aim.address):
        console.print(f"Once: choose Settings → Pages → Deploy from a branch: {wish.branch}, / (root).")


def _refused(refusal: PublicationRefusedError) -> NoReturn:
    from digest.cli import report

    raise click.ClickException(report.visible(f"{refusal}\n  hint: {refusal.hint}")) from refusal
