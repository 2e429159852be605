"""A disk that is full, and no fake of one: a file system in memory, which a user namespace of Linux may mount."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from scripts.sample import ROOT
from tests.digests import SITE, SOUND, lay

if TYPE_CHECKING:
    from pathlib import Path

PLACED = """
set -e
mkdir disk && mount -t tmpfs -o size=4m tmpfs disk
cp -r content disk && cd disk
build() { "$PYTHON" -m digest build --now 2026-02-01 --jobs 1 2>&1 | tail -n 1; }
sums() { (cd site && find . -type f | sort | xargs sha256sum); }
build
sums > ../before
cp ../site.yaml content/site.yaml
cat /dev/zero > filler 2>/dev/null || true
build
sums > ../after
cmp ../before ../after && echo same
rm filler
build
grep -rq 'Another name' site/index.html && echo changed
"""


def mounted(command: str) -> list[str]:
    return ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", command]


def may_mount() -> bool:
    try:
        tried = subprocess.run(mounted("mount -t tmpfs tmpfs /mnt"), capture_output=True, check=False)
    except FileNotFoundError:
        return False
    return tried.returncode == 0


@pytest.mark.skipif(not may_mount(), reason="a file system may be mounted by its administrator alone")
def test_a_full_disk_leaves_the_site_as_it_was_and_the_next_build_finishes(tmp_path: Path) -> None:
    site = f"{SITE}cards: false\n"
    lay(tmp_path, {**SOUND, "content/site.yaml": site, "site.yaml": site.replace("Harbour news", "Another name")})
    environment = {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "PATH": "/usr/bin:/bin:/usr/sbin:/sbin"}
    ran = subprocess.run(
        mounted(PLACED),
        cwd=tmp_path,
        env=environment | {"PYTHON": sys.executable},
        capture_output=True,
        text=True,
        check=False,
    )
    first, refused, same, finished, changed = ran.stdout.splitlines() or [ran.stderr] * 5
    assert " files written" in first
    assert refused == "Error: site: No space left on device: nothing was written, and the site there is as it was"
    assert same == "same"
    assert " files written" in finished
    assert changed == "changed"
