"""`digest serve`."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from digest.cli.options import Moment, plugins_option, source_option
from digest.disk.clock import clock


@click.command()
@source_option
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="The port to listen on.")
@click.option("--write", "writes", is_flag=True, help="With --host: let the pages of others write to the digest too.")
@click.option("--open", "opens", is_flag=True, help="Open the browser.")
@click.option("--drafts/--no-drafts", default=True, show_default=True, help="Show drafts, labelled.")
@click.option(
    "--future/--no-future", default=True, show_default=True, help="Show articles dated in the future, labelled."
)
@plugins_option
@click.option("--now", type=Moment(), help="Build as of this time (ISO 8601), not of each moment.")
def serve(
    source: Path,
    host: str,
    port: int,
    writes: bool,
    opens: bool,
    drafts: bool,
    future: bool,
    plugins: bool,
    now: dt.datetime | None,
) -> None:
    """Show the site in the browser while you write: every save is seen at once.

    Pages are made in memory, and nothing is written to the site's folder.
    """
    from digest.cli.running import report_problems, watched
    from digest.cli.terminal import Telling
    from digest.content.site_file import SETTINGS
    from digest.disk.sources import files as source_files
    from digest.disk.workers import Workers
    from digest.plan import Options
    from digest.preview.local_server import sockets
    from digest.preview.local_server.access import is_loopback
    from digest.preview.running import preview

    if not (source / SETTINGS).is_file():
        from digest.pipeline import build

        sources = source_files.read(source)
        report_problems(build(sources, Options(), clock()).problems, sources, source, "text")
        raise SystemExit(1)
    try:
        waiting = sockets.listen(host, port)
    except OSError as failure:
        free = sockets.next_free_port(host, port)
        raise click.ClickException(
            f"cannot listen on {host}:{port}: {failure.strerror}" + (f"; --port {free} is free" if free else "")
        ) from failure
    telling = Telling(source)
    if not is_loopback(host):
        telling.warn_of_others(host)
    options = Options(drafts=drafts, future=future, unfinished=drafts)
    preview(
        source,
        options,
        (lambda: now) if now else clock,
        waiting,
        host,
        watched(Workers()),
        telling,
        opens=opens,
        writes=writes or is_loopback(host),
        from_afar=writes,
        plugins=plugins,
    )
