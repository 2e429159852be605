"""Where this program was installed from, for machines that are to build the same digest."""

from __future__ import annotations

import json
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from digest import __version__
from digest.publishing.git import GitError, Repository
from digest.publishing.requirement import Checkout, requirement

NAME = "annotated-digest"
_KNOWN = """\
# What GitHub installs to build this digest. Change the version here to update.
{requirement}
"""
_UNKNOWN = """\
# What GitHub installs to build this digest. The program was installed from a folder that only this machine has:
# write here where others find it, without the # in front.
# {name} @ git+https://github.com/OWNER/annotated-digest@COMMIT
"""


def requirements() -> str:
    """The requirements file with which other machines install this program as it is here."""
    found = needed()
    return _KNOWN.format(requirement=found) if found else _UNKNOWN.format(name=NAME)


def needed() -> str | None:
    """The requirement for this program; None where only this machine has it."""
    try:
        recorded = distribution(NAME).read_text("direct_url.json")
    except PackageNotFoundError:
        return None
    direct_url: dict[str, Any] | None = json.loads(recorded) if recorded else None
    return requirement(NAME, __version__, direct_url, _checkout(direct_url or {}))


def _checkout(direct_url: dict[str, Any]) -> Checkout | None:
    parts = urlsplit(str(direct_url.get("url", "")))
    if parts.scheme != "file" or "dir_info" not in direct_url:
        return None
    folder = Path(url2pathname(parts.path))
    try:
        repository = Repository(folder)
        head = repository.head()
        if head is None or not repository.is_pushed(head):
            return None
        below = folder.resolve().relative_to(repository.root.resolve()).as_posix()
        return Checkout(repository.address("origin"), head, "" if below == "." else below)
    except (GitError, OSError):
        return None
