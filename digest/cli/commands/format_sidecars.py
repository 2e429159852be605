"""`digest fmt`."""

from __future__ import annotations

from pathlib import Path

import click

from digest.cli.options import source_option


@click.command("fmt")
@click.argument("names", nargs=-1, metavar="[ARTICLE]...")
@source_option
@click.option("--check", "only_check", is_flag=True, help="Write nothing, and fail where a file would change.")
def format_sidecars(names: tuple[str, ...], source: Path, only_check: bool) -> None:
    """Write sidecars in one style; those of the articles named, or all.

    Comments, the order of keys and what the files say stay as they are.
    """
    from digest.cli import report
    from digest.disk.writing.replacing import ChangedError, replace_file
    from digest.verification.read_articles import FOLDER
    from digest.yaml.editing.formatting import formatted
    from digest.yaml.editing.tree import UnpatchableError

    folder = source / FOLDER
    if named := [name for name in names if "/" in name or "\\" in name]:
        raise click.UsageError(f"{named[0]!r} is no name of an article: write that of its file, without its ending")
    files = [folder / f"{name}.yaml" for name in names] if names else sorted(folder.glob("*.yaml"))
    changed = left = 0
    for file in files:
        if any(each.is_symlink() for each in (folder.parent, folder, file)):  # builds refuse them
            report.errors().print(report.visible(f"{file} is left as it is: it lies behind a symlink"))
            left += 1
            continue
        try:
            before = file.read_bytes()
            after = formatted(before.decode()).encode()
            if after == before:
                continue
            if not only_check:
                replace_file(file, before, after)
        except (UnpatchableError, OSError, UnicodeDecodeError, ChangedError) as failure:
            report.errors().print(report.visible(f"{file} is left as it is: {_reason(failure)}"))
            left += 1
            continue
        changed += 1
        report.results().print(report.visible(f"{'would change' if only_check else 'changed'} {file}"))
    if left or (only_check and changed):
        raise SystemExit(1)


def _reason(failure: Exception) -> str:
    if isinstance(failure, OSError):
        return failure.strerror or str(failure)
    if isinstance(failure, UnicodeDecodeError):
        return "it is not UTF-8"
    return str(failure) or "it was changed meanwhile"
