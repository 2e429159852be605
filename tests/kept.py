"""What an earlier build has kept of the default theme, for tests that start a process for every build or preview."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from digest.disk.cache.cache import FILE, Cache
from digest.disk.sources import files as source_files
from digest.disk.sources.files import Known
from digest.model.plugins import NO_PLUGINS
from digest.rendering.templates.plugin_names import plugin_names
from digest.rendering.templates.theme import Theme, names_of_all_templates
from scripts.sample import ROOT
from tests.builders import make_settings
from tests.digests import lay


def with_theme_compiled(folder: Path) -> Path:
    """A digest that has the default theme's templates compiled, and nothing else: half of what a first look takes.

    Gives the folder back.
    """
    return lay(folder, {FILE.as_posix(): _theme_compiled()})


@cache
def _theme_compiled() -> bytes:
    with TemporaryDirectory() as folder:
        kept = Cache(Path(folder), None)
        settings = make_settings()
        # A build knows what it compiled by the plugins that it was compiled for, also where there are none.
        names = plugin_names(NO_PLUGINS, settings, names_of_all_templates(settings)).value
        Theme(source_files.read(ROOT).templates, settings, kept.results, names).prepare()
        kept.save({"content/site.yaml": Known((0, 0, 0, 0), b"")}, 0)  # nothing is kept of what is no digest
        return (Path(folder) / FILE).read_bytes()
