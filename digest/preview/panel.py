"""What the preview's corner of a page says of it: whether it waits, and how its annotations stand; as JSON."""

from __future__ import annotations

import json
from contextlib import suppress

from msgspec.json import encode

from digest.foundation.site_paths import output_path
from digest.model.article_store import LostError
from digest.pages.jobs import Page
from digest.pipeline import Plan
from digest.preview.inspection import Inspection, inspect
from digest.preview.labels import label_of
from digest.preview.live import Live
from digest.verification.name_directory import directory
from digest.verification.read_articles import pairs

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
