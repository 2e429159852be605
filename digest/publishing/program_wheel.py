"""The program as it is installed here, packed as a wheel: for machines that find it nowhere else.

A wheel is a zip file with a list of what is in it (PyPA, "Binary distribution format"). It is packed from the files
that run, not built from a checkout: that would need the network, for the tool that builds, and the checkout may have
changed or gone.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import zipfile
from collections.abc import Mapping
from importlib.metadata import Distribution
from pathlib import Path
from typing import NamedTuple

from digest.disk.sources.theme_layers import default_theme

_PACKAGE = Path(__file__).parent.parent
_FORM = "Wheel-Version: 1.0\nGenerator: digest\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
_DAY_ONE = (1980, 1, 1, 0, 0, 0)  # so that the same files give the same bytes


class Wheel(NamedTuple):
    name: str
    data: bytes

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()


def packed(distribution: Distribution) -> Wheel:
    """The wheel of the program, with what `distribution`, that of its package, tells of it."""
    stem = f"{distribution.name.replace('-', '_')}-{distribution.version}"
    about = {name: distribution.read_text(name) for name in ("METADATA", "entry_points.txt", "licenses/LICENSE")}
    about["WHEEL"] = _FORM
    files = {f"digest/{path}": data for path, data in _files(_PACKAGE).items()}
    files |= {f"digest/theme/{path}": data for path, data in _files(default_theme()).items()}
    files |= {f"{stem}.dist-info/{name}": text.encode() for name, text in about.items() if text is not None}
    record = f"{stem}.dist-info/RECORD"
    files[record] = _record(files, record)
    return Wheel(f"{stem}-py3-none-any.whl", _zipped(files))


def _files(folder: Path) -> dict[str, bytes]:
    """The files below `folder` by path; none that are hidden, or compiled by Python."""
    paths = (path.relative_to(folder) for path in sorted(folder.rglob("*")) if path.is_file())
    return {
        path.as_posix(): (folder / path).read_bytes()
        for path in paths
        if "__pycache__" not in path.parts and not any(part.startswith(".") for part in path.parts)
    }


def _record(files: Mapping[str, bytes], itself: str) -> bytes:
    rows = io.StringIO()
    writer = csv.writer(rows, lineterminator="\n")
    for path, data in files.items():
        checksum = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        writer.writerow((path, f"sha256={checksum}", len(data)))
    writer.writerow((itself, "", ""))
    return rows.getvalue().encode()


def _zipped(files: Mapping[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for path, data in files.items():
            about = zipfile.ZipInfo(path, _DAY_ONE)
            about.external_attr = 0o644 << 16
            archive.writestr(about, data, zipfile.ZIP_DEFLATED)
    return packed.getvalue()
