"""`digest import`."""

from __future__ import annotations

from pathlib import Path

import click

from digest.cli.options import plugins_option, source_option
from digest.cli.running import report_problems


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("article")
@source_option
@plugins_option
def import_command(file: Path, article: str, source: Path, plugins: bool) -> None:
    """Take other people's annotations in FILE into the sidecar of ARTICLE, by its name or path.

    FILE is what Hypothesis, Zotero, Readwise, the Obsidian Web Clipper or a Kindle exports, or W3C Web Annotations.
    Passages are looked for in the article; what is not there to the letter, or would not hold, is told and left out.
    """
    from difflib import get_close_matches

    from digest.cli import report
    from digest.content import site_file
    from digest.disk.sources import files as source_files
    from digest.disk.writing.replacing import ChangedError, replace_file
    from digest.importing.formats.recognise import LARGEST, recognise
    from digest.importing.importing import import_records
    from digest.importing.records import UnreadableError
    from digest.kinds.plugin_kinds import with_plugins
    from digest.kinds.registry import REGISTRY
    from digest.model.plugins import NO_PLUGINS
    from digest.plugins.loading import load
    from digest.verification.name_directory import directory
    from digest.verification.read_articles import FOLDER, Pair
    from digest.yaml.editing.tree import UnpatchableError

    with file.open("rb") as stream:
        data = stream.read(LARGEST + 1)
    try:
        recognised = recognise(data)
    except UnreadableError as failure:
        raise click.ClickException(f"{file}: {failure}") from failure
    name = Path(article).name.removesuffix(".md").removesuffix(".yaml")
    pair = Pair(f"{FOLDER}{name}.md", f"{FOLDER}{name}.yaml")
    own = sorted(path.relative_to(source).as_posix() for path in (source / "plugins").rglob("*") if path.is_file())
    sources = source_files.only(source, (site_file.SETTINGS, pair.article, pair.sidecar, *(own if plugins else ())))
    settings = site_file.read(sources.files)
    if settings.value is None:
        report_problems(sources.problems or settings.problems, sources, source, "text")
        raise SystemExit(1)
    if pair.article not in sources.files:
        near = get_close_matches(name, [path.stem for path in (source / FOLDER).glob("*.md")], 3)
        meant = f"; did you mean {' or '.join(sorted(near))}?" if near else ""
        raise click.ClickException(f"there is no article {pair.article} in {source}{meant}")
    try:
        run = load(sources) if plugins else NO_PLUGINS
        registry = with_plugins(REGISTRY, run).value
        names = directory(settings.value)
        known = (sources.files, settings.value, names, registry.verification, run)
        outcome = import_records(recognised.records, pair, *known)
    except UnpatchableError as failure:
        raise click.ClickException(f"{pair.sidecar}: {failure}") from failure
    if outcome.value is None:
        report_problems(outcome.problems, sources, source, "text")
        raise SystemExit(1)
    imported = outcome.value
    path = source / pair.sidecar
    if imported.taken:
        try:
            replace_file(path, sources.files.get(pair.sidecar), imported.sidecar.encode())
        except ChangedError as failure:
            raise click.ClickException(f"{path} was changed meanwhile: nothing was written") from failure
    report.show_imported(recognised.name, imported, path)
