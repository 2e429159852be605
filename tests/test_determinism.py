"""The same sources give the same bytes, whatever the time zone, locale, processes and order of files."""

from __future__ import annotations

import os
import random
import shutil
from typing import TYPE_CHECKING

from scripts.sample import ROOT
from tests.commands import digest
from tests.depth import in_depth

if TYPE_CHECKING:
    from pathlib import Path

SURROUNDINGS = {
    "plain": (
        {"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "0", "PYTHONUTF8": "1"},
        ["--jobs", "1"],
        1,
    ),
    "foreign": (
        {"TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr", "PYTHONHASHSEED": "4242"},
        ["--jobs", "2"],
        2,
    ),
    "ascii": (
        {"TZ": "America/St_Johns", "LC_ALL": "POSIX", "PYTHONHASHSEED": "1", "PYTHONUTF8": "0"},
        ["--jobs", "3", "--cold"],
        3,
    ),
}


def test_surroundings_do_not_show(tmp_path: Path) -> None:
    """In every run, the plain ones against the poorest; in depth, against those of a foreign language as well."""
    others = ("ascii", "foreign") if in_depth() else ("ascii",)
    plain = _built("plain", tmp_path)
    assert "index.html" in plain
    for name in others:
        assert _built(name, tmp_path) == plain, name


def _built(name: str, folder: Path) -> dict[str, bytes]:
    environment, flags, seed = SURROUNDINGS[name]
    source = folder / name
    _copy_shuffled(source, random.Random(seed))
    digest("build", *flags, cwd=source, env=environment)
    site = source / "site"
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def _copy_shuffled(target: Path, shuffling: random.Random) -> None:
    """A copy of the sample's sources with files made in another order, and with other times."""
    files = sorted(path for folder in ("content", "templates") for path in (ROOT / folder).rglob("*") if path.is_file())
    shuffling.shuffle(files)
    for path in files:
        copy = target / path.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
        moment = shuffling.randrange(1_000_000_000)
        os.utime(copy, (moment, moment))
