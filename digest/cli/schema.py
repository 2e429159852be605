"""`digest schema`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from digest.cli.options import plugins_option, source_option
from digest.cli.running import report_problems

if TYPE_CHECKING:
    from collections.abc import Mapping


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
    from digest.disk import source_files
    from digest.kinds.plugin_kinds import with_plugins
    from digest.kinds.registry import REGISTRY
    from digest.model.plugins import NO_PLUGINS
    from digest.plugins.loading import load

    sources = source_files.read(source)
    loaded = load(sources) if plugins else NO_PLUGINS
    kinds = with_plugins(REGISTRY, loaded)
    if problems := (*loaded.problems, *kinds.problems):
        report_problems(problems, sources, source, "text")
        raise SystemExit(1)
    written = generate(kinds.value.sidecar, lambda model: _source(model, sources.files))
    if output is None:
        click.echo(written, nl=False)
    else:
        output.write_text(written, encoding="utf-8", newline="\n")


def _source(model: type, files: Mapping[str, bytes]) -> str:
    """The text of a class, which may stand in a plugin of the digest: one of its `files`, by path."""
    import ast
    import inspect

    own = files.get(getattr(sys.modules[model.__module__], "__file__", None) or "")
    if own is None:
        return inspect.getsource(model)
    text = own.decode()
    classes = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ClassDef))
    found = next(node for node in classes if node.name == model.__name__)
    return ast.get_source_segment(text, found) or ""
