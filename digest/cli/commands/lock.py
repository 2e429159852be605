"""`digest lock`."""

from __future__ import annotations

from pathlib import Path

import click

from digest.cli.options import source_option


@click.command()
@source_option
def lock(source: Path) -> None:
    """Pin what the digest is built with: each package by its version and hashes.

    This uses the network: uv asks the package index, for the newest versions that the program takes. requirements.txt
    has the outcome, for all systems and Pythons, and requirements-digest.txt the program itself.
    """
    from digest.cli import report
    from digest.publishing import lock as locking

    report.errors().print("Asking the package index …")
    try:
        locked = locking.lock(source)
    except locking.LockError as failure:
        raise click.ClickException(report.visible(str(failure))) from failure
    lines = [f"wrote {path}" for path in locked.written]
    for name in sorted(locked.before | locked.now):
        old, new = locked.before.get(name, "nothing"), locked.now.get(name, "nothing")
        if locked.before and old != new:
            lines.append(f"  {name}: {old} → {new}")
    lines.append(f"{len(locked.now)} packages are pinned. Commit these files.")
    report.results().print("\n".join(lines))
