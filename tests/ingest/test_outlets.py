"""Pages in the manner of a dozen outlets, in eight languages, with what is read from each: `tests/ingest/outlets/`.

`pytest tests/ingest/test_outlets.py --accept` writes what is read anew, to be looked at before a commit.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from digest.content.schema.site import Settings
from digest.foundation.problem import failed
from digest.ingest.article_text import Facts, body
from digest.ingest.drafting.draft import make_draft
from digest.ingest.read_source import read_source
from digest.ingest.source_page import SourcePage
from digest.verification.name_directory import directory

PAGES = sorted((Path(__file__).parent / "outlets").glob("*.html"))
SETTINGS = Settings.model_validate({"title": "Harbour news", "url": "https://example.org/"})


def told(page: SourcePage) -> str:
    """All that was read from a page."""
    facts = {
        "title": page.title,
        "authors": "; ".join(page.authors),
        "published": page.published.isoformat() if page.published else "",
        "outlet": page.outlet,
        "url": page.url,
        "language": page.language,
    }
    lines = [f"{key}: {value} ({page.origins.get(key, 'not told')})" for key, value in facts.items()]
    lines += [f"standfirst: {line}" for line in page.standfirst]
    lines += [f"picture: {each.caption} / {each.credit} / {each.address}" for each in page.pictures]
    left = [f"{line.number} {line.text}" for line in page.left_out]
    return "\n".join([*lines, "", body(page.blocks), "", "Left out:", *left, ""])


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.stem)
def test_what_is_read_from_a_page(file: Path, request: pytest.FixtureRequest) -> None:
    page = read_source(file.read_bytes()).value
    assert page is not None
    kept = file.with_suffix(".txt")
    if request.config.getoption("--accept"):
        kept.write_text(told(page), "utf-8")
    else:
        assert told(page) == kept.read_text("utf-8")


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.stem)
def test_its_draft_builds(file: Path) -> None:
    page = read_source(file.read_bytes()).value
    assert page is not None
    made = make_draft(page, Facts(today=dt.date(2026, 12, 1)), SETTINGS, directory(SETTINGS))
    assert not failed(made.problems)
