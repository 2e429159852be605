"""Static files: what lies in `content/static/` goes to the site as it is, at the same path."""

from __future__ import annotations

from collections.abc import Mapping

FOLDER = "content/static/"


def static_files(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The digest's static files by output path."""
    return {path.removeprefix(FOLDER): data for path, data in files.items() if path.startswith(FOLDER)}
