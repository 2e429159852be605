"""Files that a preview does not make anew: those that a build has left, and those that are copied as they are."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from digest.foundation.hashing import encoded, fingerprint
from digest.foundation.output_file import Away, OutputFile
from digest.model.article import Sources
from digest.plan import Plan
from digest.rendering.static_files import FOLDER


def standing(files: Mapping[str, OutputFile]) -> dict[str, OutputFile]:
    """`files` as those of a sound build: where they are does not matter here."""
    return {path: replace(file, body=Away.IN_PLACE) for path, file in files.items()}


def static(sources: Sources) -> dict[str, OutputFile]:
    """The digest's static files, which are read only when somebody asks for them."""
    paths = (path for path in sources.files if path.startswith(FOLDER))
    files = (OutputFile(path.removeprefix(FOLDER), sources.digest(path), Away.IN_PLACE) for path in paths)
    return {file.path: file for file in files}


def tag(planned: Plan) -> str:
    """What changes where any of the digest's static files does."""
    own = ((path, file.key) for path, file in planned.files.items() if FOLDER + path in planned.sources.files)
    return fingerprint(encoded(sorted(own))).hex()


def copied(path: str, planned: Plan) -> bytes | None:
    """The theme's or the digest's own file at output path `path`."""
    file = planned.files.get(path)
    if file is None:
        return None
    if isinstance(file.body, bytes):
        return file.body
    return planned.sources.files[FOLDER + path]
