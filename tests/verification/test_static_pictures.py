"""Sizes of images in articles, and builds that know them from before."""

from __future__ import annotations

import datetime as dt
import struct
from typing import TYPE_CHECKING

from digest.disk.sources import files as source_files
from digest.foundation.executor import Executor
from digest.pipeline import build
from digest.plan import Options
from tests.digests import ARTICLE, SOUND

if TYPE_CHECKING:
    from collections.abc import Mapping

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
DOCK, PAGE = "content/static/the dock.png", "articles/ferry/index.html"


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", width, height) + b"\x08\2\0\0\0"


def made(pictures: Mapping[str, bytes], executor: Executor | None = None) -> dict[str, bytes]:
    texts = {
        **SOUND,
        "content/articles/ferry.md": f'{ARTICLE}\n![The dock](</the dock.png> "At night")\n',
        "content/pages/about.md": "---\ntitle: About\n---\n![The dock](/the%20dock.png)\n",
    }
    files = {path: text.encode() for path, text in texts.items()} | dict(pictures)
    result = build(source_files.in_memory(files), Options(), NOW, executor)
    assert result.problems == ()
    return result.outputs


def test_articles_and_pages_give_images_their_room() -> None:
    site = made({DOCK: png(640, 480)})
    for page in (PAGE, "about/index.html"):
        assert b'alt="The dock" width="640" height="480"' in site[page]


def test_an_image_that_changes_makes_the_article_anew() -> None:
    executor = Executor(store={}, results={})
    for picture in (png(640, 480), png(300, 200), png(300, 200), png(1, 1)):
        assert made({DOCK: picture}, executor) == made({DOCK: picture})
