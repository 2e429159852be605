"""The names that site.yaml lists, at the desk: what completes a field, and what is changed on their own pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from digest.desk.changes import listed
from digest.desk.completion import articles, matching, sent
from digest.desk.fields import KnownName, names
from digest.desk.settings import SITE, read_settings
from digest.desk.starting import changed_name
from digest.preview.desk.answers import Conflict, OpenedName, Refusal, Saved
from digest.preview.desk.files import DeskFiles, seen
from digest.preview.desk.reading import DeskReader
from digest.preview.desk.requests import Complete, OpenName, SaveName
from digest.preview.desk.writing import written_new
from digest.preview.site.live import Live

_MOST_AS_TYPED = 50
"""So many articles are held against a name of site.yaml while it is typed; all of them, before it is written."""


class DeskNames:
    """The names of the digest that `live` shows."""

    def __init__(self, live: Live, files: DeskFiles, reader: DeskReader) -> None:
        self._live = live
        self._files = files
        self._reader = reader

    def names(self) -> Mapping[str, Sequence[KnownName]]:
        """What site.yaml lists, by what a field calls it: what completes the fields of something new."""
        planned = self._live.shown.plan
        settings = read_settings(self._reader.site()).settings or (planned and planned.catalogue.settings)
        return sent(names(settings)) if settings else {}

    def complete(self, asked: Complete) -> tuple[KnownName, ...]:
        """The names of a kind that what is typed may become."""
        planned = self._live.shown.plan
        if planned is None:
            return ()
        settings = read_settings(self._reader.site()).settings or planned.catalogue.settings
        is_article = asked.names == "articles"
        known = articles(planned.catalogue.articles) if is_article else names(settings).get(asked.names, ())
        return matching(known, asked.typed)

    def name(self, asked: OpenName) -> OpenedName:
        """Who or what site.yaml lists, for its editor."""
        site = self._reader.site()
        return OpenedName(listed(site, asked.key, asked.slug), seen(site))

    def save_name(self, asked: SaveName) -> Saved | Refusal:
        """Writes what site.yaml has of a name, or tells what would be said of it."""
        site = self._reader.site()
        articles = self._reader.naming(asked.key, asked.slug, _MOST_AS_TYPED if asked.dry else None)
        made = changed_name(asked.key, asked.slug, asked.values, site, articles)
        if asked.dry or made.prepared.refused:
            return Saved(False, made.prepared.told, made.prepared.refused)
        if asked.seen != seen(site):
            now = {SITE: seen(site)}
            return Saved(False, conflict=Conflict(SITE, now), seen=now)
        return written_new(self._files, {SITE: site}, made, asked.tab)
