"""`digest schema`."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file to write; printed unless given.",
)
def schema(output: Path | None) -> None:
    """Print the JSON Schema of sidecars, front matter and site.yaml."""
    import inspect

    from digest.content.json_schema import generate
    from digest.kinds.registry import REGISTRY

    written = generate(REGISTRY.sidecar, inspect.getsource)
    if output is None:
        click.echo(written, nl=False)
    else:
        output.write_text(written, encoding="utf-8", newline="\n")
