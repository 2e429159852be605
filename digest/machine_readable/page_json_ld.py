"""The linked data of each kind of page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from digest.catalogue.addresses.permalinks import permalink
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
from digest.pages.numbers.number_views import MeasureView
from digest.pages.views import ArchiveMonthView, ArticleView, EditionView, HomeView, OutletView, PersonView, TopicView
from digest.translation.words import translatable

if TYPE_CHECKING:
    from digest.content.schema.site import Settings
    from digest.machine_readable.json_ld_nodes import Absolute, Node
    from digest.machine_readable.kind import LinkedDataKinds
    from digest.pages.jobs import Page
    from digest.pages.views import View

_LISTS = {
    "edition": (translatable("Editions"), "/editions/"),
    "topic": (translatable("Topics"), "/topics/"),
    "person": (translatable("People"), "/people/"),
    "outlet": (translatable("Outlets"), "/outlets/"),
    "measure": (translatable("Numbers"), "/measures/"),
    "forecasts": (translatable("Numbers"), "/measures/"),
    "disagreements": (translatable("Numbers"), "/measures/"),
    "archive-month": (translatable("Archive"), "/archive/"),
    "corrections": (translatable("Archive"), "/archive/"),
}


def structured(page: Page, view: View, settings: Settings, absolute: Absolute, kinds: LinkedDataKinds) -> Markup:
    """The JSON-LD script of `page`, which shows `view`; empty where it says nothing a machine could use."""
    nodes = _nodes(page, view, settings, absolute, kinds)
    if not nodes:
        return Markup()
    trail = _trail(page, view, settings)
    return to_script(*nodes, *((breadcrumb_node(trail, absolute),) if len(trail) > 1 else ()))


def _nodes(page: Page, view: View, settings: Settings, absolute: Absolute, kinds: LinkedDataKinds) -> tuple[Node, ...]:
    listing = collection_node(page.url, absolute)
    match view:
        case ArticleView():
            return (article_node(view.article, settings, absolute, kinds),)
        case HomeView():
            return (website_node(settings, absolute), listing) if page.url == "/" else (listing,)
        case TopicView() | ArchiveMonthView() | EditionView():
            return (listing,)
        case PersonView():
            return (party_node(view.party, absolute), listing)
        case MeasureView():
            return (measure_node(view.measure, absolute),)
        case OutletView():
            return (outlet_node(view.outlet, absolute), listing)
        case _:
            return ()


def _trail(page: Page, view: View, settings: Settings) -> tuple[tuple[str, str], ...]:
    """The way to `page`, without the home page where anything else is above it: an article is reached by its edition,
    every other page by its list."""
    if page.url == "/":
        return ((settings.title, "/"),)
    above = _LISTS.get(page.kind)
    edition = view.edition if isinstance(view, ArticleView) else None
    if edition:
        parent = edition.title, permalink(edition)
    else:
        parent = (settings.words.gettext(above[0]), above[1]) if above else (settings.title, "/")
    return (parent, (page.title, page.url))
