"""The time of a run."""

from __future__ import annotations

import datetime as dt
import os


def clock() -> dt.datetime:
    """The time now, in UTC; SOURCE_DATE_EPOCH stands for it in reproducible builds (reproducible-builds.org)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return dt.datetime.fromtimestamp(int(epoch), dt.UTC) if epoch.isdigit() else dt.datetime.now(dt.UTC)
