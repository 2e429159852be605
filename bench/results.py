"""bench/RESULTS.md: parts that different programs measure, each renewed by itself."""

from __future__ import annotations

import re
from pathlib import Path

PAGE = Path(__file__).parent / "RESULTS.md"
BUILDS, BYTES, COMMITS, SEARCH, PREVIEW, SPEAKERS, AMOUNTS = HEADINGS = (
    "# Results",
    "## Bytes",
    "## Builds beside an older commit",
    "## Search",
    "## The live preview",
    "## Who speaks",
    "## Amounts",
)
_PARTS = re.compile(rf"^(?=(?:{'|'.join(HEADINGS)})$)", re.MULTILINE)


def renewed(page: str, heading: str, text: str) -> str:
    """`page` with `text` below `heading`, one of `HEADINGS`; the other parts stay as they are."""
    parts = {part.partition("\n")[0]: part.strip() for part in _PARTS.split(page) if part.strip()}
    parts[heading] = f"{heading}\n\n{text.strip()}"
    return "\n\n".join(parts[name] for name in HEADINGS if name in parts) + "\n"


def renew(heading: str, text: str) -> None:
    """Writes `text` below `heading` in the page of results."""
    PAGE.write_text(renewed(PAGE.read_text(encoding="utf-8"), heading, text), encoding="utf-8")
