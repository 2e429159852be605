"""Options that several commands have."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from digest.disk.clock import clock, moment


class Moment(click.ParamType[dt.datetime]):
    """A date or a time in ISO 8601; without an offset from UTC it is in UTC."""

    name = "time"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> dt.datetime:
        if isinstance(value, dt.datetime):
            return value
        try:
            return moment(str(value))
        except ValueError:
            self.fail(f"{value!r} is not a time such as 2019-11-21 or 2019-11-21T08:00:00+01:00", param, ctx)


source_option = click.option(
    "--source",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The digest's folder; the current one unless given.",
)
base_url_option = click.option("--base-url", metavar="URL", help="Publish at this address instead of site.yaml's.")
drafts_option = click.option("--drafts", is_flag=True, help="Show drafts too.")
future_option = click.option("--future", is_flag=True, help="Show articles dated in the future too.")
now_option = click.option("--now", type=Moment(), default=clock, help="Build as of this time (ISO 8601).")
plugins_option = click.option(
    "--no-plugins", "plugins", is_flag=True, flag_value=False, default=True, help="Run none of the digest's plugins."
)
strict_option = click.option("--strict", is_flag=True, help="Let warnings fail the run too.")
jobs_option = click.option(
    "--jobs", type=click.IntRange(1), help="Processes to work with; as many as there are processors unless given."
)
