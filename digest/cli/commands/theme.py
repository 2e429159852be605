"""`digest theme`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from digest.cli.options import source_option

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.disk.sources.theme_copies import CopiedFile


@click.group()
def theme() -> None:
    """Take over files of the theme, and see what became of them."""


@theme.command("copy")
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@source_option
def copy_command(names: tuple[str, ...], source: Path) -> None:
    """Copy templates or assets of the theme into the digest's templates/, to be changed there.

    The theme is the installed one that site.yaml names, above the default one. A NAME is that of the file in it:
    home.html, parts/footer.html, assets/css/frame.css.
    """
    from digest.cli import report
    from digest.disk.sources.theme_copies import CopyError, copy

    for name in names:
        try:
            target = copy(source, name)
        except CopyError as failure:
            hint = f"\n  hint: {failure.hint}" if failure.hint else ""
            raise click.ClickException(report.visible(f"{failure}") + hint) from failure
        report.results().print(report.visible(f"copied {target}"))


@theme.command("diff")
@click.argument("names", nargs=-1, metavar="[NAME]...")
@source_option
@click.option("--reviewed", is_flag=True, help="Note that the copies rest on today's defaults.")
def diff_command(names: tuple[str, ...], source: Path, reviewed: bool) -> None:
    """Show what the theme changed since files were copied from it; of those named, or of all.

    Take over what you need, then note it with --reviewed: the next comparison begins there.
    """
    from digest.cli import report
    from digest.disk.sources.theme_copies import CopyError, copies, note

    try:
        known = [*copies(source)]
    except CopyError as failure:
        hint = f"\n  hint: {failure.hint}" if failure.hint else ""
        raise click.ClickException(report.visible(f"{failure}") + hint) from failure
    found = [copied for copied in known if not names or copied.name in names]
    lines = [line for copied in found for line in _told(copied)]
    missing = [name for name in names if name not in {copied.name for copied in found}]
    lines += [f"{name}: the digest has no such file in the place of a default one" for name in missing]
    if not lines:
        lines = ["the digest has no file in the place of a default one"]
    report.results().print(report.visible("\n".join(lines)))
    if reviewed:
        note(source)


def _told(copied: CopiedFile) -> Iterator[str]:
    from digest.disk.sources.theme_copies import Since

    match copied.since:
        case Since.SAME:
            yield f"{copied.name}: the default is as it was"
        case Since.GONE:
            yield f"{copied.name}: the theme has no file of that name any more"
        case Since.UNKNOWN:
            yield f"{copied.name}: nothing tells what it was copied from; --reviewed notes today's default"
        case Since.CHANGED:
            yield f"{copied.name}: the default has changed"
            yield from copied.difference
