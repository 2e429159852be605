"""Addresses that lead to nothing since an article's file was renamed, or its slug changed, as git knows them."""

from __future__ import annotations

from pathlib import Path

from digest.catalogue.addresses.former import FormerArticle, lost_addresses
from digest.foundation.problem import Problem
from digest.plan import Plan
from digest.publishing.former_articles import former_articles


class LostAddresses:
    """The addresses that the digest in the folder `source` has lost."""

    def __init__(self, source: Path) -> None:
        self.problems: tuple[Problem, ...] = ()
        self._source = source
        self._former: tuple[FormerArticle, ...] = ()
        self._known: frozenset[tuple[str, str]] | None = None

    def look(self, planned: Plan) -> None:
        """Looks for them anew; git is asked where another article is there, or one has another address."""
        known = frozenset((record.path, record.slug) for record in planned.articles.verified)
        if known != self._known:
            self._former = former_articles(self._source, planned.catalogue.settings.timezone)
            self._known = known
        self.problems = tuple(lost_addresses(self._former, planned.catalogue))
