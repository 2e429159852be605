"""What an article's page shows: the article itself, and what the rest of the digest knows around it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from digest.core.listing import Catalogue
from digest.core.related import relations
from digest.core.views import article_view, reports


class Surroundings:
    """What the pages of articles share, worked out once for a catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._articles = catalogue.articles
        self._reports = reports(catalogue.measures)
        self._edition_of = {article.slug: edition for edition in catalogue.editions for article in edition.articles}
        self._outlets = {outlet.slug: outlet for outlet in catalogue.outlets}
        self._topics = {topic.slug: topic for topic in catalogue.topics}
        self._related = relations(catalogue)

    def page_of(self, index: int) -> Mapping[str, Any]:
        """The context of the page of the article at `index` in the catalogue; its neighbours are newer and older."""
        article = self._articles[index]
        view = article_view(article, self._reports)
        return {
            "article": article,
            "body": view.body,
            "notes": view.notes,
            "figures": view.figures,
            "quotes": view.quotes,
            "links": view.links,
            "edition": self._edition_of.get(article.slug),
            "newer": self._articles[index - 1] if index else None,
            "older": self._articles[index + 1] if index + 1 < len(self._articles) else None,
            "related": self._related(article),
            "topics": tuple(self._topics[slug] for slug in self._topics if slug in article.topics),
            "outlet": self._outlets[article.source.outlet_slug],
        }
