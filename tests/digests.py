"""Small digests for tests: a sound one, and what is laid over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SITE = """\
title: Harbour news
url: https://example.org/news/
editions: weekly
topics: {transport: Transport}
people:
  ada-brook: {name: Ada Brook, role: head of the ferries}
measures:
  passengers: {label: Passengers, unit: passengers}
  cost: {label: Cost, unit: EUR}
"""
ARTICLE = """\
---
title: The night ferry stays
published: 2026-01-15
source: {outlet: Harbour Gazette, url: https://example.org/night-ferry}
---
The ferry carried **over 12,400 passengers** after dark.

“People would rather wait for the boat than drive,” said Ada Brook. It costs €310,000 a year, about 40% from fares.
"""
SIDECAR = """\
summary: The night crossings stay.
topics: [transport]
figures:
  - label: Passengers after dark
    value: over 12,400 passengers
    at: over 12,400 passengers
    measure: passengers
    period: 2025
    by: Ada Brook
quotes:
  - text: People would rather wait for the boat than drive
    speaker: Ada Brook
links:
  - url: https://example.org/timetable
    title: The timetable
    at: after dark
"""
SOUND: Mapping[str, str] = {
    "content/site.yaml": SITE,
    "content/articles/ferry.md": ARTICLE,
    "content/articles/ferry.yaml": SIDECAR,
}


def lay(folder: Path, files: Mapping[str, str | bytes | None]) -> Path:
    """Writes `files` below `folder`; None takes one away. Gives the folder back."""
    for path, content in files.items():
        file = folder / path
        if content is None:
            file.unlink(missing_ok=True)
            continue
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder
