"""What one build goes by, at every stage."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct

from digest.foundation.executor import Executor
from digest.kinds.registry import Registry
from digest.model.article import Sources
from digest.model.plugins import Plugins
from digest.plan import Options


class Inputs(Struct, frozen=True, kw_only=True):
    """The sources of a build, what it is asked for, the moment it is as of, and how its work is done."""

    sources: Sources
    options: Options
    now: dt.datetime
    executor: Executor
    plugins: Plugins
    registry: Registry
    """The kinds of annotation, before plugins add theirs."""
