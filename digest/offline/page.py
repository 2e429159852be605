"""The page that stands for others where there is no connection: what can be read all the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from digest.catalogue.types import Catalogue, Edition
from digest.model.article_store import ArticleStore, Mentions
from digest.offline.limits import MOST_ARTICLES
from digest.pages.jobs import Page, PageContent
from digest.pages.views import OfflineView

OFFLINE = "/offline.html"
"""Its site path."""


class OfflinePage(PageContent, frozen=True):
    kind: ClassVar[str] = "offline"
    edition: Edition | None
    kept: Mentions

    def compose(self, _: ArticleStore) -> OfflineView:
        return OfflineView(self.edition, self.kept.shown)


def offline_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The page; none where site.yaml switches reading offline off. Its links are from the root, as it is served at any
    address."""
    if not catalogue.settings.offline:
        return
    latest = catalogue.editions[0] if catalogue.editions else None
    kept = Mentions(latest.articles[:MOST_ARTICLES] if latest else ())
    yield Page(
        url=OFFLINE,
        title=catalogue.settings.words.gettext("No connection"),
        content=OfflinePage(latest.subject if latest else None, kept),
        listed=False,
        anywhere=True,
    )
