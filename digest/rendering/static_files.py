"""Files that go to the site as they are: the theme's assets, and what lies in `content/static/`, at the same path."""

from __future__ import annotations

from collections.abc import Mapping

from digest.foundation.hashing import fingerprint
from digest.foundation.output_file import Away, OutputFile
from digest.model.article import Sources

FOLDER = "content/static/"


def copied(sources: Sources, assets: Mapping[str, bytes], before: Mapping[str, OutputFile]) -> dict[str, OutputFile]:
    """The theme's `assets` and the digest's static files by output path; `before` are files of the last sound build."""
    files: dict[str, OutputFile] = {}
    for source in sources.files:
        if source.startswith(FOLDER):
            path, key = source.removeprefix(FOLDER), sources.digest(source)
            files[path] = _copy(path, key, before) or OutputFile(path, key, sources.files[source])
    for path, data in assets.items():
        key = fingerprint(data)
        files[path] = _copy(path, key, before) or OutputFile(path, key, data)
    return files


def _copy(path: str, key: bytes, before: Mapping[str, OutputFile]) -> OutputFile | None:
    """The file at `path` of an earlier build, where it is there and has the contents that `key` stands for."""
    known = before.get(path)
    return known if known and known.key == key and known.body is Away.IN_PLACE else None
