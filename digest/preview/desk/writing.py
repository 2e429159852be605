"""Something new, or another site.yaml, written at the desk."""

from __future__ import annotations

from collections.abc import Mapping

from digest.desk.starting import Started
from digest.preview.desk.answers import Saved
from digest.preview.desk.files import DeskFiles, ForbiddenError, MovedError


def written_new(files: DeskFiles, before: Mapping[str, bytes | None], made: Started, tab: str) -> Saved:
    """Writes what was made, which a `tab` asks for, where the files hold what `before` says."""
    try:
        files.write(before, made.prepared.files, tab)
    except MovedError as failure:
        return Saved(False, refused=f"{failure.path} is there already, or was changed meanwhile.")
    except (ForbiddenError, OSError) as failure:
        return Saved(False, refused=f"Nothing was written: {failure}.")
    return Saved(True, made.prepared.told, undoable=files.undoable(tab), path=made.shown)
