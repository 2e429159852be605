"""The workflow with which GitHub checks and publishes a digest, and the lists of what it installs."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from digest.publishing import installed, lock
from digest.publishing.git import GitError, Repository
from digest.publishing.scaffold import STARTER, InTheWayError
from digest.publishing.together import write_together
from digest.yaml import writer

TEMPLATE = STARTER / "dot-github" / "workflows" / "pages.yml"
_SOURCE = "  SOURCE: .\n"


class Added(NamedTuple):
    """The files that were written; `unlocked` is a requirements file without hashes, which the workflow refuses.

    `incomplete` is a file that does not say where the program is found.
    """

    written: tuple[Path, ...]
    unlocked: Path | None
    incomplete: Path | None


def add(source: Path, *, force: bool = False) -> Added:
    """Gives the digest in `source` its workflow, where GitHub looks for it: at the top of the repository.

    Raises InTheWayError where another workflow is there, unless `force` says that it may go. Requirements that are
    there are left as they are.
    """
    try:
        top = Repository(source).root.resolve()
    except GitError:
        top = source.resolve()
    below = source.resolve().relative_to(top).as_posix()
    workflow, requirements = top / ".github" / "workflows" / "pages.yml", source / lock.FILE
    text = TEMPLATE.read_text("utf-8").replace(_SOURCE, _SOURCE.replace(".", writer.inline(below)))
    written: dict[Path, bytes] = {}
    if not workflow.exists() or workflow.read_text("utf-8", "replace") != text:
        if workflow.exists() and not force:
            raise InTheWayError(f"{workflow} is another workflow: move it away, or replace it with --force")
        written[workflow] = text.encode()
    if not requirements.exists():
        written[requirements] = (STARTER / lock.FILE).read_bytes()
    program = source / installed.FILE
    if not program.exists():
        written |= installed.program().files(source)
    write_together(written)
    is_locked = "--hash=" in requirements.read_text("utf-8", "replace")
    lines = program.read_text("utf-8", "replace").splitlines()
    is_complete = any(line.strip() and not line.startswith("#") for line in lines)
    return Added(tuple(written), None if is_locked else requirements, None if is_complete else program)
