"""Where this program was installed from, for machines that are to build the same digest."""

from __future__ import annotations

import json
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit
from urllib.request import url2pathname

from digest.publishing import program_wheel
from digest.publishing.git import GitError, Repository
from digest.publishing.program_wheel import Wheel
from digest.publishing.requirement import Checkout, requirement

NAME = "annotated-digest"
FILE = "requirements-digest.txt"
VENDOR = "vendor"
_HEAD = "# The program that builds this digest, installed after requirements.txt. `digest lock` renews it.\n"
_VENDORED = """\
# It was not installed from a package index, so this is the program as it was here, packed.{origin}
./{path} \\
    --hash=sha256:{sha256}
"""
_UNKNOWN = """\
# It was not installed, but run from a folder: write here where others find it, without the # in front.
# {name} @ git+https://github.com/OWNER/annotated-digest@COMMIT
"""


class Program(NamedTuple):
    """What `requirements-digest.txt` says of the program, and the wheel that it names, if it names one.

    `is_known` is false where the program is not installed, so that nothing can be said of it.
    """

    text: str
    wheel: Wheel | None = None
    is_known: bool = True

    def files(self, folder: Path) -> dict[Path, bytes]:
        """Both as files of the digest in `folder`; the wheel comes first, which the other needs."""
        wheels = {folder / VENDOR / self.wheel.name: self.wheel.data} if self.wheel else {}
        return {**wheels, folder / FILE: self.text.encode()}

    def clear_older(self, folder: Path) -> None:
        """Takes other wheels of the program out of the digest in `folder`. Raises OSError."""
        for old in (folder / VENDOR).glob(f"{NAME.replace('-', '_')}-*.whl"):
            if self.wheel is None or old.name != self.wheel.name:
                old.unlink()


def program() -> Program:
    """The program as other machines are to install it: from the index that it came from, or packed as it is here."""
    found = itself()
    if found is None:
        return Program(_HEAD + _UNKNOWN.format(name=NAME), is_known=False)
    return of_index(f"{NAME}=={found.version}\n") if is_of_index(found) else vendored(found)


def of_index(requirement: str) -> Program:
    """The program by a `requirement` that an index answers."""
    return Program(_HEAD + requirement)


def vendored(found: Distribution) -> Program:
    """The program as it is installed, packed, with the commit that others find it at, if there is one."""
    wheel = program_wheel.packed(found)
    known = needed(found)
    origin = f" It comes from\n# {known}" if known else ""
    text = _VENDORED.format(origin=origin, path=f"{VENDOR}/{wheel.name}", sha256=wheel.sha256)
    return Program(_HEAD + text, wheel)


def itself() -> Distribution | None:
    """What the installer recorded of this program; None where it was not installed."""
    try:
        return distribution(NAME)
    except PackageNotFoundError:
        return None


def is_of_index(found: Distribution) -> bool:
    """Whether the program was installed from an index: of nothing else is no origin recorded (PEP 610)."""
    return not found.read_text("direct_url.json")


def needed(found: Distribution) -> str | None:
    """The requirement for this program; None where only this machine has it."""
    recorded = found.read_text("direct_url.json")
    direct_url: dict[str, Any] | None = json.loads(recorded) if recorded else None
    return requirement(NAME, found.version, direct_url, _checkout(direct_url or {}))


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
