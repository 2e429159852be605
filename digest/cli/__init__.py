"""The command line: verbs, flags and exit codes (0 clean, 1 problems, 2 usage).

A command imports what it needs when it runs: to find that there is nothing to build takes less time than to import the
libraries that building needs.
"""

from __future__ import annotations

import os

import click

from digest import __version__
from digest.cli.commands.build import build_command
from digest.cli.commands.check import check
from digest.cli.commands.format_sidecars import format_sidecars
from digest.cli.commands.import_annotations import import_command
from digest.cli.commands.ingest import ingest
from digest.cli.commands.list import list_command
from digest.cli.commands.lock import lock
from digest.cli.commands.new import new
from digest.cli.commands.publish import publish
from digest.cli.commands.schema import schema
from digest.cli.commands.serve import serve
from digest.cli.commands.theme import theme
from digest.plugins.interrupts import remembered

TRACEBACK = "DIGEST_TRACEBACK"
"""What, set in the environment, lets a fault of the tool be seen as Python tells it."""


class Commands(click.Group):
    """The verbs; what the system refuses to any of them, or lacks, is told in a line."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            with remembered():
                return super().invoke(ctx)
        except BrokenPipeError:
            raise
        except OSError as failure:
            raise click.ClickException(
                f"{failure.filename or 'the system'}: {failure.strerror or failure}"
            ) from failure
        except (click.ClickException, click.Abort, click.exceptions.Exit):
            raise
        except Exception as failure:
            if os.environ.get(TRACEBACK):
                raise
            if isinstance(failure, ImportError) and (message := _lacking(failure)):
                raise click.ClickException(message) from failure
            _tell_fault(f"running `digest {ctx.invoked_subcommand}`", failure)
            raise SystemExit(1) from failure


def _lacking(failure: ImportError) -> str:
    """What to tell of a package that is not there, or not as it must be; "" of the tool's own code."""
    package = (failure.name or "").partition(".")[0]
    if package in ("", __package__.partition(".")[0]):
        return ""
    if isinstance(failure, ModuleNotFoundError):
        return f"the package {package!r} is missing, which digest needs: install digest again, with what it requires"
    return failure.msg


def _tell_fault(what: str, failure: Exception) -> None:
    """Tells of a fault of the tool's own as of any problem."""
    from digest.cli import report
    from digest.foundation.internal_error import internal_error
    from digest.foundation.problem import Place

    report.show_problems((internal_error(Place("digest"), what, failure),), {})
    click.echo(f"With {TRACEBACK}=1 in the environment, the command says where: add that to the report.", err=True)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="digest")
def main() -> None:
    """Turn annotated news articles into a searchable static digest that readers can trust."""


for command in (
    build_command,
    check,
    format_sidecars,
    import_command,
    ingest,
    list_command,
    lock,
    new,
    publish,
    schema,
    serve,
    theme,
):
    main.add_command(command)
