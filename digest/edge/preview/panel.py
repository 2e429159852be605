"""What the annotation panel of an article's page shows, as JSON."""

from __future__ import annotations

import json
from contextlib import suppress

from msgspec.json import encode

from digest.core.articles import pairs
from digest.core.directory import directory
from digest.core.inspection import inspect
from digest.core.library import LostError
from digest.core.page import Page
from digest.core.urls import output_path
from digest.edge.preview.labels import label
from digest.edge.preview.live import Live

NOTHING = b"null"


def panel(live: Live, url: str) -> bytes:
    """The panel of the page at site path `url`; `null` where that is no article's."""
    planned = live.shown.plan
    page = planned.jobs.get(output_path(url)) if planned else None
    if planned is None or not isinstance(page, Page) or page.kind != "article":
        return NOTHING
    (pair,) = pairs([page.source])
    settings = planned.catalogue.settings
    found = None
    with suppress(LostError, OSError):
        texts = {path: live.newest(path) for path in (pair.article, pair.sidecar)}
        found = inspect(
            pair, {path: text for path, text in texts.items() if text is not None}, settings, directory(settings)
        )
    if found is None:
        return NOTHING
    record = next((record for record in planned.articles.verified if record.path == page.source), None)
    waiting = label(record, live.now()) if record else ""
    return json.dumps(
        {**json.loads(encode(found)), "waiting": waiting, "source": page.source}, ensure_ascii=False
    ).encode()
