"""What the preview's corner of a page says of it: whether it waits, and how its annotations stand; as JSON."""

from __future__ import annotations

import json
from contextlib import suppress

from msgspec.json import encode

from digest.build import Plan
from digest.core.articles import pairs
from digest.core.directory import directory
from digest.core.inspection import Inspection, inspect
from digest.core.library import LostError
from digest.core.page import Page
from digest.core.urls import output_path
from digest.edge.preview.labels import label_of
from digest.edge.preview.live import Live

NOTHING = b"null"


def panel(live: Live, url: str) -> bytes:
    """The label of the page at site path `url` and its annotations, `null` where it is no article's.

    All of it is `null` where the page is not one that somebody wrote.
    """
    planned = live.shown.plan
    page = planned.jobs.get(output_path(url)) if planned else None
    if planned is None or not isinstance(page, Page) or not page.source:
        return NOTHING
    inspection = _inspection(live, planned, page.source) if page.kind == "article" else None
    told = {
        "waiting": label_of(page.source, planned, live.now()),
        "source": page.source,
        "inspection": json.loads(encode(inspection)),
    }
    return json.dumps(told, ensure_ascii=False).encode()


def _inspection(live: Live, planned: Plan, source: str) -> Inspection | None:
    (pair,) = pairs([source])
    settings = planned.catalogue.settings
    with suppress(LostError, OSError):
        texts = {path: live.newest(path) for path in (pair.article, pair.sidecar)}
        read = {path: text for path, text in texts.items() if text is not None}
        return inspect(pair, read, settings, directory(settings))
    return None
