"""A file of the site that is no page: a feed, linked data, the sitemap."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct

from digest.foundation.hashing import fingerprint_of

if TYPE_CHECKING:
    from digest.content.site_schema import Settings
    from digest.model.article_store import ArticleStore


class Document(Struct, frozen=True):
    """The document at output path `path`: `make(library, settings, *given)`, a function of nothing else."""

    path: str
    make: Callable[..., bytes]
    given: tuple[object, ...] = ()

    def body(self, article_store: ArticleStore, settings: Settings) -> bytes:
        """The document's bytes."""
        return self.make(article_store, settings, *self.given)

    @property
    def key(self) -> bytes:
        """A hash of all that it depends on, beside the settings."""
        return fingerprint_of(self.path, self.given)
