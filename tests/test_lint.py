"""What the linters of `make lint` do not look at: the lock file, and how long modules are."""

from __future__ import annotations

import json
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_the_lock_file_records_no_download_address() -> None:
    """Versions and digests are enough; an address would tie everyone to one host."""
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))
    packages = {name: package for name, package in lock["packages"].items() if name}
    assert all(package["integrity"].startswith("sha512-") for package in packages.values())
    assert not any("resolved" in package for package in packages.values())


def test_no_module_is_long() -> None:
    """A file of the package holds one idea, in 400 lines at the most; so do scripts, but for those of others."""
    modules = {
        *(ROOT / "digest").rglob("*.py"),
        *(ROOT / "digest").rglob("*.js"),
        *(ROOT / "templates").rglob("*.js"),
    }
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in modules
        if path.name != "idiomorph.js" and path.parent.name != "stemmers"
    }
    assert {path: length for path, length in lengths.items() if length > 400} == {}
