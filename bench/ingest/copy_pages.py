"""What Chromium's clipboard has of each page of the corpora, once all of it is selected and copied: HTML and text.

python -m bench.ingest.copy_pages FOLDER --bodies … --facts … [--chromium PATH]

Pages are shown without scripts and without the network, as the corpora have them.
"""

from __future__ import annotations

from pathlib import Path

import click
from playwright.sync_api import Browser, Page, Route, sync_playwright

from bench.ingest.corpora import KnownPage, bodies, facts

_ADDRESS = "https://page.example/article"
_LISTEN = """() => document.addEventListener("paste", (event) => {
  window.pasted = ["text/html", "text/plain"].map((kind) => event.clipboardData.getData(kind));
  event.preventDefault();
})"""


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--bodies", "bodies_in", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--facts", "facts_in", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--chromium", default="/usr/bin/chromium", show_default=True)
def main(folder: Path, bodies_in: Path | None, facts_in: Path | None, chromium: str) -> None:
    """Copy every page of the corpora that are named into FOLDER; those that are there are not copied again."""
    folder.mkdir(parents=True, exist_ok=True)
    pages = [*(bodies(bodies_in) if bodies_in else ()), *(facts(facts_in) if facts_in else ())]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium)
        sink = browser.new_context(permissions=["clipboard-read", "clipboard-write"]).new_page()
        sink.set_content("<textarea></textarea>")
        sink.evaluate(_LISTEN)
        for page in pages:
            if not (folder / f"{page.name}.txt").exists():
                html, text = _copied(browser, page, sink)
                (folder / f"{page.name}.html").write_text(html, "utf-8", newline="")
                (folder / f"{page.name}.txt").write_text(text, "utf-8", newline="")
        browser.close()


def _copied(browser: Browser, page: KnownPage, sink: Page) -> tuple[str, str]:
    def answer(route: Route) -> None:
        if route.request.url == _ADDRESS:
            route.fulfill(body=page.data, content_type="text/html; charset=utf-8")
        else:
            route.abort()

    context = browser.new_context(java_script_enabled=False)
    context.route("**/*", answer)
    shown = context.new_page()
    shown.goto(_ADDRESS, wait_until="domcontentloaded")
    shown.bring_to_front()
    shown.keyboard.press("Control+A")
    shown.keyboard.press("Control+C")
    shown.wait_for_timeout(60)
    sink.bring_to_front()
    sink.evaluate("window.pasted = null")
    sink.focus("textarea")
    sink.keyboard.press("Control+V")
    sink.wait_for_function("window.pasted")
    html, text = sink.evaluate("window.pasted")
    context.close()
    return html, text


if __name__ == "__main__":
    main()
