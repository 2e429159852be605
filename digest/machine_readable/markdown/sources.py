"""What an article or an annotation rests on, in Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.machine_readable.markdown.text import escaped, link

if TYPE_CHECKING:
    from digest.model.article import Reference
    from digest.translation.words import Words


def named(source: Reference, words: Words) -> str:
    """Who published something, and where; with the archived copy where there is one."""
    said = link(escaped(source.title or source.outlet), source.url)
    outlet = f" · {escaped(source.outlet)}" if source.title else ""
    return f"{said}{outlet}{archived(source.archived, words)}"


def archived(address: str, words: Words) -> str:
    """A link to an archived copy, behind what it is a copy of."""
    if not address:
        return ""
    copy = link(escaped(words.gettext("Archived copy")), address)
    return f" ({copy})"
