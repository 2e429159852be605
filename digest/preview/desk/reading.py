"""What the desk reads to answer: the article on a page, and site.yaml, as their files are now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import suppress

from digest.desk.affected import named_in
from digest.desk.articles import DigestAround, OpenArticle
from digest.desk.settings import SITE, read_settings
from digest.foundation.site_paths import output_path
from digest.pages.jobs import Page
from digest.plan import Plan
from digest.preview.desk.answers import Refusal
from digest.preview.desk.files import DeskFiles, ForbiddenError, seen
from digest.preview.site.live import Live
from digest.verification.name_directory import directory
from digest.verification.read_articles import pairs


class DeskReader:
    """Reads from `files` what the digest that `live` shows has by now."""

    def __init__(self, live: Live, files: DeskFiles) -> None:
        self._live = live
        self._files = files

    def article(self, page: str) -> OpenArticle | Refusal:
        """The article on the page at the site path `page`, as its files are now."""
        shown = self._live.shown
        planned, job = shown.plan, shown.job(output_path(page))
        if planned is None or not isinstance(job, Page) or job.kind != "article" or not job.source:
            return Refusal("This page is no article, or not any more: load it anew.")
        (pair,) = pairs([job.source])
        try:
            texts = {path: self._files.read(path) for path in (pair.article, pair.sidecar)}
            site = self.site()
        except (ForbiddenError, OSError) as failure:
            return Refusal(f"This cannot be read: {failure}.")
        if texts[pair.article] is None:
            return Refusal(f"{pair.article} has been renamed or is gone: load the page anew.")
        around = around_of(planned, site, self._live.now())
        return OpenArticle(pair, {path: data for path, data in texts.items() if data is not None}, around)

    def site(self) -> bytes:
        """What site.yaml holds; nothing where there is none."""
        return self._files.read(SITE) or b""

    def seen(self, article: OpenArticle) -> dict[str, str]:
        """What a page knows the files by from which `article` was read."""
        paths = (article.pair.article, article.pair.sidecar)
        return {**{path: seen(article.files.get(path)) for path in paths}, SITE: seen(self.site())}

    def naming(self, key: str, slug: str, most: int | None) -> Iterator[OpenArticle]:
        """The articles that name what site.yaml has under `slug` in the list `key`, as their files are now.

        At `most` so many of them are read: what is typed is answered while it is.
        """
        planned = self._live.shown.plan
        if planned is None:
            return
        around = around_of(planned, self.site(), self._live.now())
        for record in named_in(planned.catalogue, key, slug)[:most]:
            (pair,) = pairs([record.path])
            with suppress(ForbiddenError, OSError):
                texts = {path: self._files.read(path) for path in (pair.article, pair.sidecar)}
                files = {path: data for path, data in texts.items() if data is not None}
                yield OpenArticle(pair, files, around)


def around_of(planned: Plan, site: bytes, now: dt.datetime) -> DigestAround:
    """What an article is verified with while site.yaml has the bytes `site`, or has had when it last held."""
    found = read_settings(site)
    settings = found.settings or planned.catalogue.settings
    names = found.names or directory(settings)
    return DigestAround(settings, names, planned.registry.verification, planned.plugins, now)
