"""The command line: verbs, flags and exit codes (0 clean, 1 problems, 2 usage).

A command imports what it needs when it runs: to find that there is nothing to build takes less time than to import the
libraries that building needs.
"""

from __future__ import annotations

import click

from digest import __version__
from digest.cli.build import build_command
from digest.cli.check import check
from digest.cli.ingest import ingest
from digest.cli.list import list_command
from digest.cli.new import new
from digest.cli.publish import publish
from digest.cli.schema import schema
from digest.cli.serve import serve


class Commands(click.Group):
    """The verbs; what the system refuses to any of them, or lacks, is told in a line."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise
        except ImportError as failure:
            if failure.name != "yaml.cyaml":
                raise
            raise click.ClickException(failure.msg) from failure
        except OSError as failure:
            raise click.ClickException(
                f"{failure.filename or 'the system'}: {failure.strerror or failure}"
            ) from failure


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="digest")
def main() -> None:
    """Turn annotated news articles into a searchable static digest that readers can trust."""


for command in (build_command, check, ingest, list_command, new, publish, schema, serve):
    main.add_command(command)
