"""The time of a run."""

from __future__ import annotations

import datetime as dt
import os


def clock() -> dt.datetime:
    """The time now, in UTC; SOURCE_DATE_EPOCH stands for it in reproducible builds (reproducible-builds.org)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return dt.datetime.fromtimestamp(int(epoch), dt.UTC) if epoch.isdigit() else dt.datetime.now(dt.UTC)


def moment(text: str) -> dt.datetime:
    """The time that `text` says in ISO 8601, in UTC where it does not say otherwise. Raises ValueError for no time."""
    said = dt.datetime.fromisoformat(text)
    return said if said.tzinfo else said.replace(tzinfo=dt.UTC)
