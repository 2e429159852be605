"""`digest check --fix`: remedies, each shown as a patch and written only where an editor says so."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from digest.cli import report
from digest.desk.articles import DigestAround
from digest.desk.remedies import Remedy, patch, remedy
from digest.disk.writing.replacing import ChangedError, replace_file
from digest.verification.read_articles import pairs

if TYPE_CHECKING:
    from digest.foundation.problem import Problem
    from digest.model.article import Sources


def offer_remedies(source: Path, sources: Sources, problems: Sequence[Problem], around: DigestAround) -> None:
    """Shows what mends the `problems` of articles, and on a terminal asks of each whether to write it.

    Elsewhere the patches are printed, and nothing is written. The last problem of a file comes first, since a patch
    moves the lines below it.
    """
    files = dict(sources.files)
    asks = sys.stdin.isatty()
    offered = written = 0
    for problem in sorted(problems, key=lambda each: (each.path, -each.line)):
        found = _remedy(problem, files, around)
        if found is None:
            continue
        offered += 1
        report.results().print(report.visible(_patch(found, files[found.path])), end="")
        if not asks:
            continue
        answer = click.prompt(
            f"{problem.code}: {found.why}?", type=click.Choice(["y", "n", "q"]), default="n", err=True
        )
        if answer == "q":
            break
        if answer == "y" and _written(source, found, files[found.path]):
            files[found.path] = found.after
            written += 1
    said = f"{offered} with a remedy" + (f", {written} mended" if asks else "; run it on a terminal to take them")
    report.errors().print(said if offered else "No problem has one sure remedy.")


def _remedy(problem: Problem, files: dict[str, bytes], around: DigestAround) -> Remedy | None:
    found = pairs([problem.path])
    return remedy(problem, found[0], files, around) if found else None


def _patch(found: Remedy, before: bytes) -> str:
    return f"{found.problem.path}:{found.problem.line}: {found.problem.message}\n{patch(found, before)}"


def _written(source: Path, found: Remedy, before: bytes) -> bool:
    try:
        replace_file(source / found.path, before, found.after)
    except ChangedError:
        report.errors().print(f"{found.path} was changed meanwhile, and is left as it is.")
        return False
    except OSError as failure:
        report.errors().print(f"{found.path} cannot be written, and is left as it is: {failure.strerror}.")
        return False
    return True
