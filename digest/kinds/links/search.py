"""A context link in the search: its words are found as those of its article."""

from __future__ import annotations

from digest.model.article import ContextLink
from digest.search.kind import KindSearch


def _words(link: ContextLink) -> tuple[str, ...]:
    return link.title, link.why, link.outlet


SEARCH = KindSearch(value=ContextLink, name="link", words=_words)
