"""Where a browser goes whose page is gone: to the page that took its place, or to the nearest one above it."""

from __future__ import annotations

import posixpath

from digest.model.article_record import ArticleRecord
from digest.pages.jobs import Page
from digest.plan import Plan

_MOST = 1_000


class Redirects:
    """Addresses that this preview has shown and that are gone, with those that follow them. All are site paths."""

    def __init__(self) -> None:
        self._next: dict[str, str] = {}

    def __call__(self, url: str, plan: Plan) -> str | None:
        """Where `url` leads now; None where this preview has never had it."""
        met: set[str] = set()
        while _file(url) not in plan.jobs:
            if url not in self._next or url in met:
                return None
            met.add(url)
            url = self._next[url]
        return url if met else None

    def learn(self, old: Plan, new: Plan) -> None:
        """Learns which pages of the plan `old` are gone in `new`, and where they have gone."""
        gone = [job for path, job in old.jobs.items() if path not in new.jobs and isinstance(job, Page)]
        if not gone:
            return
        was = {record.path: _likeness(record) for record in old.articles.verified}
        now = {_likeness(record): record.path for record in new.articles.verified}
        pages = {job.source: job.url for job in new.jobs.values() if isinstance(job, Page) and job.source}
        for page in gone:
            source = page.source if page.source in pages else now.get(was.get(page.source, ()), "")
            self._next[page.url] = pages.get(source) or _above(page.url, new)
        while len(self._next) > _MOST:
            del self._next[next(iter(self._next))]


def _likeness(record: ArticleRecord) -> tuple[str, ...]:
    """What stays the same where an article's file is renamed."""
    return record.title, record.published.isoformat(), record.source.url


def _above(url: str, plan: Plan) -> str:
    while url != "/":
        url = posixpath.dirname(url.rstrip("/")).rstrip("/") + "/"
        if _file(url) in plan.jobs:
            break
    return url


def _file(url: str) -> str:
    return f"{url[1:]}index.html" if url.endswith("/") else url[1:]
