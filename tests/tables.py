"""Tables of cases that tests are made from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from pathlib import Path


def read_table(file: Path) -> Any:
    """What the YAML of `file` holds, read by libyaml: every worker reads all tables before it runs its first test."""
    return yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
