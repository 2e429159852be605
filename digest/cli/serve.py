"""`digest serve`."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from digest.cli.options import (
    drafts_option,
    future_option,
    now_option,
    source_option,
)
from digest.cli.running import build_at_hand


@click.command()
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

    result = build_at_hand(source, Options(drafts=drafts, future=future), now)
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
