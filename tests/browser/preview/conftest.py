"""A small digest under a real `digest serve`, and a browser that looks at it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import DESK
from tests.digests import ARTICLE, SIDECAR, SOUND, lay
from tests.kept import with_theme_compiled
from tests.serving import Serving, ready, serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.browser.conftest import Contexts

Open = Callable[..., Page]
"""visit(url, width=…, dark=…, touch=…, quiet=…): a page of a preview in a browser that remembers nothing.

Where it is not `quiet`, its console may tell of errors. `script` is run before any of its own.
"""

MD, YAML = "content/articles/ferry.md", "content/articles/ferry.yaml"
LONG = ARTICLE + "".join(
    f"\nParagraph {number} says that the boat came and went. {'It did. ' * 30}\n" for number in range(30)
)
BROKEN = SIDECAR.replace("at: over 12,400 passengers", "at: over 12,900 passengers")
PROBLEMS, PANEL = "digest-preview #problems", "digest-preview #annotations"
ERRORS, NOTES = "digest-preview [aria-controls=problems]", "digest-preview [aria-controls=annotations]"


@pytest.fixture
def start() -> Iterator[Callable[..., Serving]]:
    """Serves digests until the test has ended: start(folder, env=…)."""
    with ExitStack() as previews:
        yield lambda folder, **options: previews.enter_context(serving(folder, **options))


@pytest.fixture
def served(tmp_path: Path, start: Callable[..., Serving]) -> Serving:
    """A small digest, one of whose articles is long."""
    lay(tmp_path, {**SOUND, MD: LONG})
    return start(with_theme_compiled(tmp_path))


@pytest.fixture
def visit(contexts: Contexts, start: Callable[..., Serving]) -> Iterator[Open]:
    """Opens pages of a preview; afterwards there must have been no error in any.

    They are closed before what `start` serves ends: a page that is left without its server says so in its console.
    """
    visited: set[str] = set()
    complaints: list[str] = []

    def open_page(
        url: str, *, width: int = DESK, dark: bool = False, touch: bool = False, quiet: bool = True, script: str = ""
    ) -> Page:
        visited.add(url)
        page = contexts.open(width=width, dark=dark, touch=touch, calm=False)
        page.add_init_script(script)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        if quiet:
            page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.goto(url)
        ready(page)
        page.evaluate("window.stayed = true")
        return page

    yield open_page
    contexts.clear(*visited)
    assert complaints == []


def stayed(page: Page) -> bool:
    """Whether the page is the one that was opened, never loaded again."""
    return bool(page.evaluate("window.stayed === true"))
