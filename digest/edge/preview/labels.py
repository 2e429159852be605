"""Labels on what readers do not see yet: drafts, and articles whose time has not come.

They are a style sheet of the preview's, so that pages stay as they will be published.
"""

from __future__ import annotations

import datetime as dt

from digest.core import urls
from digest.core.fingerprint import fingerprint
from digest.core.record import Record
from digest.edge.preview.live import Live
from digest.edge.preview.shown import Shown

_PASSAGE = "::highlight(digest-preview) { background: #ffd75e; color: #1b1a17; }\n"
"""How a passage is shown that the annotation panel leads to."""

_RULE = """\
main a:is([href="{0}"], [href$="/{0}"])::after {{
  content: "{1}";
  display: inline-block;
  margin-inline-start: 0.5em;
  padding: 0.25em 0.5em;
  border: 1px dashed;
  border-radius: 2px;
  font: 700 0.6875rem/1 "Helvetica Neue", Helvetica, Arial, sans-serif;
  letter-spacing: 0;
  vertical-align: 0.2em;
  white-space: nowrap;
}}
"""


def label(record: Record, now: dt.datetime) -> str:
    """What an article is called that waits at the time `now`; nothing where it is public."""
    if record.draft:
        return "Draft"
    return f"From {record.published:%Y-%m-%d}" if record.published > now else ""


def style(live: Live) -> str:
    """The style sheet."""
    planned = live.shown.plan
    if planned is None:
        return _PASSAGE
    now = live.now()
    waiting = ((record, label(record, now)) for record in planned.catalogue.articles)
    return _PASSAGE + "".join(_RULE.format(urls.permalink(record)[1:], text) for record, text in waiting if text)


def tag(live: Live, shown: Shown) -> str:
    """What changes where any label does."""
    planned, now = shown.plan, live.now()
    records = planned.catalogue.articles if planned else ()
    return fingerprint([(r.slug, label(r, now)) for r in records if label(r, now)]).hex()
