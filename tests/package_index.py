"""A package index of this environment: what is installed here, packed again as wheels, and served on this machine."""

from __future__ import annotations

import hashlib
import re
import sys
import tomllib
import zipfile
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import TYPE_CHECKING

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from scripts.sample import ROOT
from tests.loopback import answering

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


_FORM = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
_METADATA = "Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"


def fill(folder: Path, name: str) -> None:
    """Lays out the index (PEP 503) of all that the package `name` needs, but not of itself."""
    wanted, seen = [(name, frozenset[str]())], {canonicalize_name(name)}
    while wanted:
        parent, extras = wanted.pop()
        for line in _found(parent).requires or [] if _found(parent) else []:
            needed = Requirement(line)
            marker = needed.marker
            if marker and "extra" in str(marker) and not any(marker.evaluate({"extra": extra}) for extra in extras):
                continue
            child = canonicalize_name(needed.name)
            wanted += [(child, frozenset(needed.extras))] if child not in seen or needed.extras else []
            if child not in seen:
                seen.add(child)
                _lay(folder / "simple" / child, child, needed.specifier)


def add(folder: Path, name: str) -> None:
    """Adds the package `name`, which is installed here, to the index in `folder`."""
    _lay(folder / "simple" / canonicalize_name(name), canonicalize_name(name))


def _found(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _lay(folder: Path, name: str, asked: SpecifierSet | None = None) -> None:
    """A package's page and its wheel; one that another system or Python needs, and this has not, is an empty one.

    That has a version which fits what is `asked` of it.
    """
    folder.mkdir(parents=True)
    found = _found(name)
    version = found.version if found else _fitting(asked or SpecifierSet())
    about = f"{name.replace('-', '_')}-{version}.dist-info"
    form = (found.read_text("WHEEL") if found else None) or _FORM
    files: dict[str, bytes] = {}
    for path in (found.files or []) if found else []:
        if ".." not in path.parts and path.suffix != ".pyc" and ".dist-info" not in path.parts[0]:
            files[path.as_posix()] = path.read_binary()
    metadata = (found.read_text("METADATA") if found else None) or _METADATA.format(name=name, version=version)
    entries = (found.read_text("entry_points.txt") if found else None) or ""
    files |= {f"{about}/METADATA": metadata.encode(), f"{about}/WHEEL": form.encode()}
    files |= {f"{about}/entry_points.txt": entries.encode()}
    files[f"{about}/RECORD"] = "".join(f"{path},,\n" for path in [*files, f"{about}/RECORD"]).encode()
    *_, tag = (line.removeprefix("Tag: ") for line in form.splitlines() if line.startswith("Tag: "))  # Python 3 is last
    wheel, *others = (folder / f"{name.replace('-', '_')}-{version}-{each}.whl" for each in _for_each_python(tag))
    with zipfile.ZipFile(wheel, "w") as archive:
        for file, data in files.items():
            archive.writestr(file, data)
    checksum = hashlib.sha256(wheel.read_bytes()).hexdigest()
    for other in others:
        other.hardlink_to(wheel)
    links = (f'<a href="{each.name}#sha256={checksum}">{each.name}</a>\n' for each in (wheel, *others))
    (folder / "index.html").write_text(f"<!doctype html>{''.join(links)}", encoding="utf-8")


def _for_each_python(tag: str) -> list[str]:
    """The tags of a package's wheels: one that is for this Python alone stands for those that an index has for each.

    What is locked is resolved for all of them; none but that of this one is installed.
    """
    own = f"cp{sys.version_info.major}{sys.version_info.minor}"
    if not tag.startswith(f"{own}-{own}-"):
        return [tag]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    pythons = re.findall(r"Python :: (\d)\.(\d+)$", "\n".join(project["classifiers"]), re.MULTILINE)
    return [tag.replace(own, f"cp{major}{minor}") for major, minor in pythons]


def _fitting(asked: SpecifierSet) -> str:
    """A version that fits what is asked, which is one that it names, or one above all."""
    return next(filter(asked.contains, [each.version for each in asked]), "99")


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that it has above
        """Says nothing: a test's output is its own."""


@contextmanager
def serving_index(folder: Path) -> Iterator[str]:
    """The address of the index in `folder`, for as long as the block runs."""
    with answering(partial(_Quiet, directory=str(folder))) as server:
        yield f"http://127.0.0.1:{server.server_port}/simple/"
