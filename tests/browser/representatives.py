"""Few pages of a site that have all of its markup between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

if TYPE_CHECKING:
    from collections.abc import Mapping

Markup = tuple[str, str, tuple[str | None, ...]]
"""An element as style sheets and accessibility see it: its parent's name, its own, and what tells it from its like."""

TELLING = ("class", "role", "type")


def representatives(pages: Mapping[str, str]) -> list[str]:
    """Names of pages, in order, that have every kind of element between them which occurs on any.

    `pages` are HTML by name. They are chosen greedily, what adds most first: V. Chvátal, "A Greedy Heuristic for the
    Set-Covering Problem", Mathematics of Operations Research 4 (3), 1979.
    """
    kinds = {name: _markup(pages[name]) for name in sorted(pages)}
    missing = frozenset[Markup]().union(*kinds.values())
    chosen: list[str] = []
    while missing:
        best = max(kinds, key=lambda name: len(kinds[name] & missing))
        chosen.append(best)
        missing -= kinds[best]
    return sorted(chosen)


def _markup(html: str) -> frozenset[Markup]:
    return frozenset(
        (
            (element.parent.tag if element.parent else None) or "",
            element.tag or "",
            tuple(element.attributes.get(name) for name in TELLING),
        )
        for element in LexborHTMLParser(html).css("*")
    )
