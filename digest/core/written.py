"""What the editor writes beside articles: introductions to editions, and static pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class WrittenEdition:
    """`content/editions/SLUG.md`: a title, an introduction, and which articles come first."""

    slug: str
    title: str
    intro: Markup
    lead: str | None
    order: tuple[str, ...]
