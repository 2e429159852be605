"""What a process has ready that others are forked from (tests/forked.py): all that the command may import, and what is
worked out once a process."""

from __future__ import annotations

import datetime as dt
import gc
from contextlib import ExitStack
from importlib import import_module
from pkgutil import walk_packages

import digest
from digest.disk.sources import files as source_files
from digest.model.article import Sources
from digest.pipeline import build
from digest.plan import Options
from scripts.sample import ROOT
from tests import forked
from tests.digests import SOUND
from tests.once_a_process import once_a_process

__all__ = ["LASTING", "forked"]

for module in walk_packages(digest.__path__, "digest."):
    if not module.name.endswith("__main__"):
        import_module(module.name)

LASTING = ExitStack()
LASTING.enter_context(once_a_process())
files = {path: text.encode() for path, text in SOUND.items()}
build(Sources(files, source_files.read(ROOT).templates), Options(), dt.datetime(2026, 2, 1, tzinfo=dt.UTC))
gc.freeze()
