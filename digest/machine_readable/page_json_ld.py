"""The linked data of each kind of page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from digest.catalogue.permalinks import permalink
from digest.machine_readable.json_ld import (
    article_node,
    breadcrumb_node,
    collection_node,
    measure_node,
    outlet_node,
    party_node,
    to_script,
    website_node,
)
from digest.social_cards.cards import card_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from digest.content.site_schema import Settings
    from digest.machine_readable.json_ld_nodes import Absolute, Node
    from digest.machine_readable.kind import LinkedDataKinds
    from digest.model.article import Article
    from digest.pages.jobs import Page

_LISTS = {
    "edition": ("Editions", "/editions/"),
    "topic": ("Topics", "/topics/"),
    "person": ("People", "/people/"),
    "outlet": ("Outlets", "/outlets/"),
    "measure": ("Measures", "/measures/"),
    "archive-month": ("Archive", "/archive/"),
}


def structured(
    page: Page, shown: Mapping[str, Any], settings: Settings, absolute: Absolute, kinds: LinkedDataKinds
) -> Markup:
    """The JSON-LD script of `page`, which shows `shown`; empty where it says nothing a machine could use."""
    nodes = _nodes(page, shown, settings, absolute, kinds)
    if not nodes:
        return Markup()
    trail = _trail(page, shown, settings)
    return to_script(*nodes, *((breadcrumb_node(trail, absolute),) if len(trail) > 1 else ()))


def _nodes(
    page: Page, shown: Mapping[str, Any], settings: Settings, absolute: Absolute, kinds: LinkedDataKinds
) -> tuple[Node, ...]:
    def listing(articles: Sequence[Article], image: str = "") -> Node:
        return collection_node(page.url, page.title, page.description, articles, absolute, image)

    match page.kind:
        case "article":
            return (article_node(shown["article"], settings, absolute, kinds),)
        case "home":
            lead = shown["lead"]
            listed = listing((lead, *shown["articles"]) if lead else shown["articles"])
            return (website_node(settings, absolute), listed) if page.url == "/" else (listed,)
        case "topic" | "archive-month":
            return (listing(shown["articles"]),)
        case "edition":
            return (listing(shown["articles"], card_path(page) if settings.cards else ""),)
        case "person":
            return (party_node(shown["party"], absolute), listing(shown["articles"]))
        case "measure":
            return (measure_node(shown["measure"], absolute),)
        case "outlet":
            return (outlet_node(shown["outlet"], absolute), listing(shown["articles"]))
        case _:
            return ()


def _trail(page: Page, shown: Mapping[str, Any], settings: Settings) -> tuple[tuple[str, str], ...]:
    """The way to `page`: an article is reached by its edition, every other page by its list."""
    home = (settings.title, "/")
    if page.url == "/":
        return (home,)
    edition = shown.get("edition") if page.kind == "article" else None
    if edition:
        return (home, (edition.title, permalink(edition)), (page.title, page.url))
    above = _LISTS.get(page.kind)
    return (home, *((above,) if above else ()), (page.title, page.url))
