"""Pictures of the desk for docs/desk.md: python -m scripts.desk_pictures"""

from __future__ import annotations

import base64
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from scripts.chromium import chromium
from scripts.sample import ROOT

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

IMAGES = ROOT / "docs" / "images"
STORY = "articles/huawei-turns-to-japan/"
SELECT = """text => {
    document.documentElement.style.scrollBehavior = 'auto';
    const walker = document.createTreeWalker(document.querySelector('.story'), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const at = walker.currentNode.data.indexOf(text);
        if (at < 0) continue;
        walker.currentNode.parentElement.scrollIntoView({ block: 'center' });
        getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + text.length);
    }
}"""


def main() -> None:
    with tempfile.TemporaryDirectory() as temporary:
        shutil.copytree(ROOT / "content", Path(temporary) / "content")
        command = [sys.executable, "-m", "digest", "serve", "--source", temporary, "--port", "0"]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server, chromium() as browser:
            assert server.stdout
            found = re.search(r"http://\S+", server.stdout.readline())
            assert found
            take(browser, found[0] + STORY)
            compare(browser, found[0] + STORY, Path(temporary) / "content" / STORY.strip("/"))
            server.send_signal(signal.SIGINT)


def take(browser: Browser, address: str) -> None:
    """An amount that is selected, the form for it, and a proposal to decide on."""
    page = opened(browser, address, 1100, 640)
    page.evaluate(SELECT, "766 billion")
    page.get_by_role("toolbar", name="Annotate the selection").wait_for()
    keep(page, "desk-selection")
    page.get_by_role("button", name="Figure", exact=True).click()
    page.locator("digest-preview .desk[data-state=sound]").wait_for()
    keep(page, "desk-form")
    page = opened(browser, address, 1100, 640)
    page.locator("digest-preview [aria-controls=annotations]").click()
    page.get_by_role("button", name="Proposals").click()
    page.get_by_role("heading", name="Proposal 1").wait_for()
    keep(page, "desk-proposal")


def compare(browser: Browser, address: str, article: Path) -> None:
    """A form whose file was changed meanwhile."""
    page = opened(browser, address, 1100, 640)
    page.locator("digest-preview [aria-controls=annotations]").click()
    page.get_by_role("button", name="Edit Jobs in Japan", exact=True).click()
    sheet = page.locator("digest-preview .desk")
    sheet.get_by_label("Label").fill("Jobs that the company supports in Japan")
    sidecar = article.with_suffix(".yaml")
    text = sidecar.read_text("utf-8")
    for before, after in (("label: Jobs in Japan\n", "label: Jobs across Japan\n"), ("Counts jobs", "Counts all jobs")):
        text = text.replace(before, after, 1)
    sidecar.write_text(text, "utf-8")
    sheet.get_by_role("button", name="Save", exact=True).click()
    sheet.get_by_role("alert").wait_for()
    keep(page, "desk-compared")


def opened(browser: Browser, address: str, width: int, height: int) -> Page:
    page = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce").new_page()
    page.goto(address)
    page.locator("html[data-preview-version]").wait_for(state="attached")
    return page


def keep(page: Page, name: str) -> None:
    """Writes a picture of the page as it is, small."""
    page.evaluate("document.fonts.ready")
    taken = page.context.new_cdp_session(page).send("Page.captureScreenshot", {"format": "webp", "quality": 70})
    (IMAGES / f"{name}.webp").write_bytes(base64.b64decode(taken["data"]))


if __name__ == "__main__":
    main()
