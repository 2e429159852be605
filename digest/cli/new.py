"""`digest new`."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from digest.cli.options import now_option, source_option


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="DIR | article TITLE")
@source_option
@now_option
def new(words: tuple[str, ...], source: Path, now: dt.datetime) -> None:
    """Start a digest in the folder DIR, or an article called TITLE."""
    from digest.cli import report
    from digest.publishing import installed, scaffold

    try:
        if words[0] == "article" and len(words) > 1:
            made = scaffold.new_article(" ".join(words[1:]), source, now.date())
            report.results().print("\n".join(f"wrote {path}" for path in made))
        elif len(words) == 1 and words[0] != "article":
            program = scaffold.new_digest(Path(words[0]), now.date()).program
            lines = [f"A new digest is in {words[0]}."]
            if program.wheel:
                size = len(program.wheel.data) / 1_000_000
                lines.append(f"The program came from no package index: GitHub has it from vendor/, {size:.1f} MB.")
            if not program.is_known:
                file = Path(words[0]) / installed.FILE
                lines.append(f"Before GitHub can build it: write into {file} where it finds annotated-digest.")
            report.results().print("\n".join((*lines, f"Next: cd {words[0]} && digest serve")))
        else:
            raise click.UsageError("say `digest new DIR` or `digest new article TITLE`")
    except scaffold.InTheWayError as failure:
        raise click.ClickException(str(failure)) from failure
