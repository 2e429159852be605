"""A small digest under a real `digest serve`, and a browser that looks at it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import DESK, screen
from tests.digests import ARTICLE, SIDECAR, SOUND, lay
from tests.kept import with_theme_compiled
from tests.serving import Serving, ready, serving

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
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
    """Serves digests until the test has ended: start(folder, "--host", …, env=…)."""
    with ExitStack() as previews:
        yield lambda folder, *said, **options: previews.enter_context(serving(folder, *said, **options))


class Lasting:
    """A preview that one test after the other uses: to start one takes as long as many a test.

    Each begins with the same files, and after all that another has left is gone. Where a test has ended the preview,
    the next one gets another.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = with_theme_compiled(folder)
        self._stack = ExitStack()
        self._preview: Serving | None = None
        self._turn = 0

    def begin(self, files: Mapping[str, str]) -> Serving:
        """The preview of a digest of these files."""
        self._turn += 1
        there = [path for folder in ("content", "templates", "site") for path in (self._folder / folder).rglob("*")]
        left = [path.relative_to(self._folder).as_posix() for path in there if path.is_file()]
        lay(self._folder, {**dict.fromkeys(left), **files})
        # Behind all others, since it tells that they are known.
        lay(self._folder, {"content/static/turn.txt": str(self._turn)})
        if self._preview is None or self._preview.process.poll() is not None:
            self._preview = self._stack.enter_context(serving(self._folder))
        preview = self._preview
        preview.caught_up(str(self._turn))
        return preview

    def end(self) -> None:
        self._stack.close()


@pytest.fixture(scope="session")
def lasting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lasting]:
    preview = Lasting(tmp_path_factory.mktemp("lasting"))
    yield preview
    preview.end()


@pytest.fixture
def served(lasting: Lasting) -> Serving:
    """A small digest, one of whose articles is long."""
    return lasting.begin({**SOUND, MD: LONG})


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
        if script:
            page = page.context.new_page()  # since it would be run in all that comes after it
            page.set_viewport_size(screen(width))
            page.add_init_script(script)
        contexts.hear(page, "pageerror", lambda error: complaints.append(str(error)))
        if quiet:
            contexts.hear(
                page, "console", lambda message: complaints.append(message.text) if message.type == "error" else None
            )
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
