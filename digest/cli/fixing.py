"""`digest check --fix`: remedies, each shown as a patch and written only where an editor says so."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import click

from digest.cli import report
from digest.desk.articles import DigestAround
from digest.desk.remedies import Remedy, patch, remedy
from digest.disk.writing.replacing import ChangedError, replace_file
from digest.foundation.problem import Problem, known_by
from digest.model.article import Sources
from digest.verification.read_articles import pairs

_MOST_ROUNDS = 20
"""So often a digest is read anew: what is mended lets a build see further, a few times at most."""


class ReadDigest(NamedTuple):
    """A digest as it was read: its files, what is wrong with its articles, and what they are verified with."""

    sources: Sources
    problems: Sequence[Problem]
    around: DigestAround


@dataclass
class _Offered:
    """What has come of offers so far. `refused` are the problems whose remedy an editor did not want."""

    count: int = 0
    written: int = 0
    refused: set[object] = field(default_factory=set)


def offer_remedies(source: Path, read: Callable[[], ReadDigest | None]) -> None:
    """Shows what mends problems of articles, and on a terminal asks of each whether to write it.

    Where one was written, or a file had changed meanwhile, the digest is `read` anew, and what is found then is offered
    too, until no problem is left that has a remedy, or the editor ends it. Elsewhere the patches are printed, and
    nothing is written. Does nothing where nothing can be read.
    """
    asks, offered, is_left = sys.stdin.isatty(), _Offered(), True
    for _ in range(_MOST_ROUNDS):
        digest = read()
        if digest is None:
            return
        is_left = _offer(source, digest, offered, asks=asks)
        if not is_left:
            break
    said = f"{offered.count} with a remedy"
    said += f", {offered.written} mended" if asks else "; run it on a terminal to take them"
    said += ". Further problems may have one: run it again" if is_left else ""
    report.errors().print(said if offered.count else "No problem has one sure remedy.")


def _offer(source: Path, digest: ReadDigest, offered: _Offered, *, asks: bool) -> bool:
    """Offers what mends the problems of `digest`, and adds it to what is `offered`; whether it is to be read anew."""
    files = dict(digest.sources.files)
    overtaken: set[str] = set()
    written, refused = offered.written, frozenset(offered.refused)
    # From the end of a file, since a patch moves the lines below it.
    for problem in sorted(digest.problems, key=lambda each: (each.path, -each.line)):
        if known_by(problem) in refused or problem.path in overtaken:
            continue
        found = _remedy(problem, files, digest.around)
        if found is None:
            continue
        offered.count += 1
        report.results().print(report.visible(_patch(found, files[found.path])), end="")
        if not asks:
            continue
        answer = click.prompt(
            f"{problem.code}: {found.why}?", type=click.Choice(["y", "n", "q"]), default="n", err=True
        )
        if answer == "q":
            return False
        if answer == "n":
            offered.refused.add(known_by(problem))
            continue
        try:
            replace_file(source / found.path, files[found.path], found.after)
        except ChangedError:
            report.errors().print(f"{found.path} was changed meanwhile: it is left as it is, and read anew.")
            overtaken.add(found.path)
            offered.count -= 1  # it is offered again, where it is still one
        except OSError as failure:
            report.errors().print(f"{found.path} cannot be written, and is left as it is: {failure.strerror}.")
            offered.refused.add(known_by(problem))
        else:
            files[found.path] = found.after
            offered.written += 1
    return offered.written > written or bool(overtaken)


def _remedy(problem: Problem, files: dict[str, bytes], around: DigestAround) -> Remedy | None:
    found = pairs([problem.path])
    return remedy(problem, found[0], files, around) if found else None


def _patch(found: Remedy, before: bytes) -> str:
    return f"{found.problem.path}:{found.problem.line}: {found.problem.message}\n{patch(found, before)}"
