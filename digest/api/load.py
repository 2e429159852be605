"""A digest with all that a build needs, from a folder or from memory."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from digest.content import site_file
from digest.content.schema.site import Settings
from digest.disk.sources import files as source_files
from digest.model.article import Sources
from digest.model.plugins import NO_PLUGINS, Plugins
from digest.plugins import loading

Files = Mapping[str, str | bytes]
"""The files of a digest by their paths: `content/site.yaml`, `content/articles/x.md`, `templates/…`, `plugins/…`."""


@dataclass(frozen=True)
class Digest:
    """A digest as it was when it was loaded: what an editor wrote, and the plugins that came of it."""

    sources: Sources = field(repr=False)
    plugins: Plugins = field(default=NO_PLUGINS, repr=False)
    folder: Path | None = None
    """Where it lies, if it does not come from memory."""

    @cached_property
    def settings(self) -> Settings | None:
        """What `content/site.yaml` says; None where that does not hold, of which `check` tells."""
        return site_file.read(self.sources.files).value


Source = Digest | str | os.PathLike[str] | Files
"""What can be built: a digest that was loaded, its folder, or its files."""


def load(source: Source, *, plugins: bool = True) -> Digest:
    """The digest in the folder `source`, or of the files that `source` has by their paths.

    Runs the code of its plugins, unless `plugins` is False. What cannot be read is a problem, of which `build` and
    `check` tell. Raises ValueError for the path of a file in memory that is not below content/, plugins/ or templates/.
    """
    if isinstance(source, Digest):
        return source
    if isinstance(source, Mapping):
        files = {path: data.encode() if isinstance(data, str) else data for path, data in source.items()}
        folder, sources = None, source_files.in_memory(files)
    else:
        folder = Path(source)
        sources = source_files.read(folder)
    return Digest(sources, loading.load(sources) if plugins else NO_PLUGINS, folder)
