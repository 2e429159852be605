"""`digest schema`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from digest.cli.options import plugins_option, source_option
from digest.cli.running import report_problems

if TYPE_CHECKING:
    pass


@click.command()
@source_option
@plugins_option
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file to write; printed unless given.",
)
def schema(source: Path, plugins: bool, output: Path | None) -> None:
    """Print the JSON Schema of sidecars, front matter and site.yaml, with the kinds of the digest's plugins."""
    from digest.content.json_schema import generate
    from digest.disk.sources import files as source_files
    from digest.kinds.plugin_kinds import with_plugins
    from digest.kinds.registry import REGISTRY
    from digest.model.plugins import NO_PLUGINS
    from digest.plugins.loading import load
    from digest.plugins.sources import source_of

    sources = source_files.read(source)
    loaded = load(sources) if plugins else NO_PLUGINS
    kinds = with_plugins(REGISTRY, loaded)
    if problems := (*loaded.problems, *kinds.problems):
        report_problems(problems, sources, source, "text")
        raise SystemExit(1)
    written = generate(kinds.value.sidecar, lambda model: source_of(model, sources.files))
    if output is None:
        click.echo(written, nl=False)
    else:
        output.write_text(written, encoding="utf-8", newline="\n")
