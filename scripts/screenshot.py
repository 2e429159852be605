"""Pictures of the sample digest.

python -m scripts.screenshot           the README's picture, docs/images/article.webp
python -m scripts.screenshot FOLDER    every page, phone and desk, light and dark, to look at
"""

from __future__ import annotations

import base64
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from scripts.chromium import chromium
from scripts.sample import ROOT, build, serve

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PICTURE = ROOT / "docs" / "images" / "article.webp"
STORY = "articles/huawei-turns-to-japan/"
PHONE, DESK = 390, 1440

# The desk in light and the phone in dark, side by side on nothing, so that both suit the page they are shown on.
COMPOSITION = """
<!doctype html>
<title>The article page</title>
<style>
  body { margin: 0; inline-size: 1480px; block-size: 1000px; position: relative; }
  img { position: absolute; display: block; border: 1px solid #8885; box-shadow: 0 6px 24px #0004; }
  .desk { inset: 20px auto auto 20px; inline-size: 1280px; border-radius: 8px; }
  .phone { inset: auto 20px 20px auto; inline-size: 312px; border-radius: 24px; }
</style>
<img class="desk" src="data:image/png;base64,DESK" alt="">
<img class="phone" src="data:image/png;base64,PHONE" alt="">
"""


def main(arguments: list[str]) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        site = Path(temporary) / "site"
        build(site)
        with serve(site) as address, chromium() as browser:
            if arguments:
                take_every_page(browser, address, site, Path(arguments[0]))
            else:
                take_picture(browser, address)


def take_every_page(browser: Browser, address: str, site: Path, folder: Path) -> None:
    """Writes FOLDER/PAGE-WIDTH-SCHEME.png for every page, each in full height."""
    folder.mkdir(parents=True, exist_ok=True)
    for width in (PHONE, DESK):
        for dark in (False, True):
            page = opened(browser, width, 900, dark=dark)
            for file in sorted(site.rglob("*.html")):
                path = file.relative_to(site).as_posix().removesuffix("index.html")
                page.goto(address + path)
                name = path.strip("/").replace("/", "-") or "home"
                target = folder / f"{name}-{width}-{'dark' if dark else 'light'}.png"
                page.screenshot(path=target, full_page=True)
            page.context.close()


def take_picture(browser: Browser, address: str) -> None:
    desk = opened(browser, DESK, 1040, dark=False, scale=2)
    desk.goto(address + STORY)
    desk.locator(".story").evaluate("story => scrollTo(0, story.getBoundingClientRect().top - 24)")
    phone = opened(browser, PHONE, 780, dark=True, scale=2)
    phone.goto(address + STORY)

    composed = opened(browser, 1480, 1000, dark=False)
    html = COMPOSITION
    for name, page in (("DESK", desk), ("PHONE", phone)):
        html = html.replace(f"base64,{name}", "base64," + base64.b64encode(page.screenshot()).decode())
    composed.set_content(html)
    session = composed.context.new_cdp_session(composed)
    transparent = {"color": {"r": 0, "g": 0, "b": 0, "a": 0}}
    session.send("Emulation.setDefaultBackgroundColorOverride", transparent)
    taken = session.send("Page.captureScreenshot", {"format": "webp", "quality": 80})
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    PICTURE.write_bytes(base64.b64decode(taken["data"]))
    print(f"{PICTURE.relative_to(ROOT)}: {PICTURE.stat().st_size // 1000} kB")


def opened(browser: Browser, width: int, height: int, *, dark: bool, scale: int = 1) -> Page:
    return browser.new_context(
        viewport={"width": width, "height": height},
        device_scale_factor=scale,
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce",
    ).new_page()


if __name__ == "__main__":
    main(sys.argv[1:])
