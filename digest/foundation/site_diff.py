"""What a publication changes: files of a site as they are published, beside files as they are to be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple


class PublishedFile(NamedTuple):
    """A file that is or will be published: a name of its contents (equal names, equal bytes), and its size in bytes."""

    name: str
    size: int


class Changes(NamedTuple):
    """Output paths that are added, changed and removed; `fresh` is the bytes of the first two, `total` of all files."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    fresh: int = 0
    total: int = 0

    @property
    def any(self) -> bool:
        """Whether anything changes at all."""
        return bool(self.added or self.changed or self.removed)


def compare(old: Mapping[str, PublishedFile], new: Mapping[str, PublishedFile]) -> Changes:
    """What makes the files `old` into `new`, each by output path."""
    added = tuple(sorted(new.keys() - old.keys()))
    changed = tuple(sorted(path for path in new.keys() & old.keys() if new[path].name != old[path].name))
    removed = tuple(sorted(old.keys() - new.keys()))
    fresh = sum(new[path].size for path in (*added, *changed))
    return Changes(added, changed, removed, fresh, sum(entry.size for entry in new.values()))


def pages_of(paths: Iterable[str]) -> tuple[str, ...]:
    """The site paths of the pages among output paths, in order: `/articles/x/` for `articles/x/index.html`."""
    return tuple(sorted("/" + _without_index(path) for path in paths if path.endswith(".html")))


def _without_index(path: str) -> str:
    return path.removesuffix("index.html") if path == "index.html" or path.endswith("/index.html") else path
