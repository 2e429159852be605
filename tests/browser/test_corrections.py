"""What was corrected is seen on every page that has it: nothing is too wide, and axe finds nothing."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from digest.disk.sources.files import read
from digest.pipeline import build
from digest.plan import Options
from scripts.sample import SITE_URL, serve
from tests.browser.conftest import AFTER_LAYOUT, DESK, PHONE, WIDTH, screen
from tests.browser.test_accessibility import COLOURS, RUN, violations_of
from tests.digests import SIDECAR, SOUND, lay

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.browser.conftest import Contexts

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
CORRECTED = """\
    corrected:
      - {date: 2026-01-16, note: An earlier version named another one.}
      - {date: 2026-01-20, note: An earlier version was of the Verkehrsinfrastrukturfinanzierungsgesellschaft.}
"""
LINES = ("    by: Ada Brook\n", "    speaker: Ada Brook\n", "    at: after dark\n")
PAGES = ("articles/ferry/", "people/ada-brook/", "measures/passengers/")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a digest in which everything was corrected twice."""
    folder: Path = tmp_path_factory.mktemp("corrected")
    sidecar = SIDECAR
    for line in LINES:
        sidecar = sidecar.replace(line, line + CORRECTED)
    files = {**SOUND, "content/articles/ferry.yaml": sidecar}
    made = build(read(lay(folder / "sources", files)), Options(base_url=SITE_URL), NOW)
    assert made.problems == ()
    site = lay(folder / "site", made.outputs)
    with serve(site) as where:
        yield where


@pytest.mark.parametrize("path", PAGES)
def test_every_page_with_a_correction(contexts: Contexts, address: str, path: str) -> None:
    page = contexts.open(width=PHONE)
    page.goto(f"{address}{path}")
    told = page.locator(".corrected" if path.startswith("articles") else ".corrected-mark")
    for width in (DESK, 320, PHONE):
        page.set_viewport_size(screen(width))
        page.evaluate(AFTER_LAYOUT)
        assert told.first.is_visible()
        assert page.evaluate(WIDTH) <= width
    assert violations_of(page) == []
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(RUN, {"only": COLOURS}) == []
    contexts.clear(address)


def test_a_mark_leads_to_the_correction(contexts: Contexts, address: str) -> None:
    page = contexts.open(width=PHONE)
    for path in PAGES[1:]:
        page.goto(f"{address}{path}")
        page.locator(".corrected-mark a").first.click()
        expect(page.locator(":target .corrected").first, path).to_be_visible()
    contexts.clear(address)


def test_on_paper_a_correction_stays(contexts: Contexts, address: str) -> None:
    page = contexts.open(width=DESK)
    page.goto(f"{address}{PAGES[0]}")
    page.emulate_media(media="print")
    told = page.locator("li.note .corrected")
    assert told.count() == 2 * len(LINES)
    assert all(each.is_visible() for each in told.all())
    contexts.clear(address)
