"""A site that changes in one step: its folder and one with the new files change places.

The new folder is complete: files that stay are linked into it. After it has taken the place of the old one, that is
brought up to date aside and put back. So whatever holds the folder itself, a container that has mounted it for
instance, sees the new site as well; its owner and its permissions stay; and so does what others put there meanwhile.
"""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from digest.disk.file_status import MANIFEST, look
from digest.disk.writing.durable import force
from digest.disk.writing.exchange import CAN_EXCHANGE, exchange
from digest.disk.writing.manifest import manifest_of, remove

if TYPE_CHECKING:
    from digest.disk.writing.journal import Moves
    from digest.disk.writing.staging_folder import Staging


def change_whole(staging: Staging, files: Iterable[str], stay: Iterable[str], progress: Callable[[], None]) -> bool:
    """Makes the output folder hold `files`, in one step: what is staged, and of what is there those that `stay`.

    False, and nothing changed, where the systems cannot do that.
    """
    tree, target = staging.tree, staging.target
    is_there = os.path.lexists(target)
    if is_there and not CAN_EXCHANGE:
        return False
    made: set[str] = set()
    try:
        for path in stay:
            folder = os.path.dirname(path)  # noqa: PTH120
            if folder not in made:
                os.makedirs(f"{tree}/{folder}", exist_ok=True)  # noqa: PTH103
                made.add(folder)
            os.link(f"{target}/{path}", f"{tree}/{path}", follow_symlinks=False)
        (tree / MANIFEST).write_bytes(manifest_of(files))
        force([str(tree / MANIFEST)])
        progress()
        if is_there:
            tree.chmod(stat.S_IMODE(target.stat().st_mode))
            exchange(tree, target)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            tree.rename(target)
    except OSError:
        return False
    progress()
    return True


def put_back(
    staging: Staging, moves: Moves, changed: Iterable[str], ours: Collection[str], progress: Callable[[], None]
) -> None:
    """Brings the folder that was exchanged up to date, and exchanges it again; where that fails, the new one stays.

    `changed` are the paths of new files, `ours` all that this build or an earlier one wrote.
    """
    old, target = staging.tree, staging.target
    if not old.is_dir():
        return
    new = staging.folder / "new"
    with suppress(OSError):
        for path in moves.first:
            remove(old, path)
        for path in (*changed, MANIFEST):
            (old / path).parent.mkdir(parents=True, exist_ok=True)
            os.link(target / path, new, follow_symlinks=False)
            new.replace(old / path)
            progress()
        for path in moves.gone:
            remove(old, path)
        exchange(old, target)
    # What others have put into this folder while it was the site goes where the site is.
    for path in look(old).files.keys() - {*ours, MANIFEST}:
        with suppress(OSError):
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            os.link(old / path, target / path, follow_symlinks=False)
    shutil.rmtree(old, ignore_errors=True)
