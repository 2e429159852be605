"""Labels on what readers do not see yet: drafts, and articles whose time has not come.

They are a style sheet of the preview's, so that pages stay as they will be published.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from digest.catalogue.addresses.permalinks import permalink
from digest.catalogue.types import StaticPage
from digest.foundation.hashing import fingerprint
from digest.foundation.site_paths import relative, section_of
from digest.model.article_record import ArticleRecord
from digest.plan import Plan
from digest.preview.site.live import Live
from digest.preview.site.state import PreviewState

_PAGE = """\
::highlight(digest-preview), ::highlight(digest-desk) { background: #ffd75e; color: #1b1a17; }
::highlight(digest-offers) { text-decoration: underline wavy #b07a00 1px; }
@media screen {
  html { scroll-padding-block-end: 4.5rem; }
  html body { margin-block-end: 4.5rem; }
  html .marked { inset-block-end: 4.5rem; }
}
"""
"""How a passage is shown that the annotation panel leads to; and room for the preview's corner, so that nothing stays
covered by it at the end of a page, or where the keyboard leads."""

_RULE = """\
:is(main, nav) a:is([href="{0}"], [href$="../{0}"], [href="{1}{0}"]{3})::after {{
  content: "{2}";
  display: inline-block;
  margin-inline-start: 0.5em;
  padding: 0.1875rem 0.375rem;
  border: 1px dashed;
  border-radius: 2px;
  font: 700 0.6875rem/1 "Helvetica Neue", Helvetica, Arial, sans-serif;
  letter-spacing: 0;
  vertical-align: middle;
  white-space: nowrap;
}}
"""
"""Pages link to each other from the root of the site, to which they climb first, or by the path of its base; articles'
pages reach each other without climbing so far."""
_AN_ARTICLE = "/articles/x/"


def label(entry: ArticleRecord | StaticPage, now: dt.datetime) -> str:
    """What an article or a static page is called that waits at the time `now`; nothing where it is public."""
    if entry.draft:
        return "Draft"
    if isinstance(entry, ArticleRecord) and entry.published > now:
        return f"From {entry.published:%Y-%m-%d}"
    return ""


def label_of(source: str, planned: Plan, now: dt.datetime) -> str:
    """The label of the article or the static page at path `source`; one that does not hold has its own."""
    if source in {record.path for record in planned.unsound} - {record.path for record in planned.articles.verified}:
        return "Has errors"
    entries: tuple[ArticleRecord | StaticPage, ...] = (*planned.articles.verified, *planned.catalogue.pages)
    return next((label(entry, now) for entry in entries if entry.path == source), "")


def style(live: Live) -> str:
    """The style sheet."""
    found = _waiting(live.shown, live.now())
    return _PAGE + "".join(_rule(url, live.base, text) for url, text in found)


def _rule(url: str, base: str, text: str) -> str:
    beside = relative(_AN_ARTICLE, url)
    among = f', body.article [href="{beside}"]' if section_of(url) == section_of(_AN_ARTICLE) else ""
    return _RULE.format(url[1:], base, text, among)


def tag(live: Live, shown: PreviewState) -> str:
    """What changes where any label does."""
    return fingerprint(list(_waiting(shown, live.now()))).hex()


def _waiting(shown: PreviewState, now: dt.datetime) -> Iterator[tuple[str, str]]:
    """The site path and the label of everything that waits."""
    if shown.plan is None:
        return
    entries: tuple[ArticleRecord | StaticPage, ...] = (*shown.plan.catalogue.articles, *shown.plan.catalogue.pages)
    for entry in entries:
        if text := label(entry, now):
            yield permalink(entry), text
