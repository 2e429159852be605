"""The picture of an article: when it is shown, how large it is, and that its file counts as one of the article's."""

from __future__ import annotations

import datetime as dt
import struct
import zlib
from pathlib import Path

import pytest

from digest.disk.sources import files as source_files
from digest.foundation.executor import Executor
from digest.foundation.problem import Code
from digest.model.article import Sources
from digest.pipeline import build
from digest.plan import Options
from tests.attributes import in_quotes
from tests.digests import ARTICLE, SOUND

ROOT = Path(__file__).parent.parent.parent
NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
FILE = "content/static/photos/quay.png"


def png(width: int, height: int) -> bytes:
    """The beginning of a PNG of this size, which is all that is read of it."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))


def sources(picture: bytes | None, *lines: str) -> Sources:
    """A digest of one article, which has a picture and these lines in its front matter."""
    image = "image: {file: /photos/quay.png, alt: Lorries at the quay, credit: Kim Roe, caption: Berth nine.%s}"
    licence = ", licence: CC BY 4.0" if "licence" in lines else ""
    matter = [image % licence, *(line for line in lines if line != "licence")]
    article = ARTICLE.replace("\n---\n", "\n" + "\n".join(matter) + "\n---\n")
    files = {path: text.encode() for path, text in {**SOUND, "content/articles/ferry.md": article}.items()}
    return Sources(files | ({FILE: picture} if picture is not None else {}), source_files.read(ROOT).templates)


def pages(picture: bytes, *lines: str, executor: Executor | None = None, now: dt.datetime = NOW) -> dict[str, str]:
    """The site's texts by their paths."""
    made = build(sources(picture, *lines), Options(), now, executor)
    assert not made.problems
    texts = {path: file.body.decode() for path, file in made.files.items() if path.endswith((".html", ".json", ".xml"))}
    return {path: in_quotes(text) if path.endswith(".html") else text for path, text in texts.items()}


def test_it_stands_on_the_article_its_lead_feeds_and_linked_data_with_its_size() -> None:
    made = pages(png(1600, 900))
    narrower = ", ".join(f"../../resized/{width}/photos/quay.png {width}w" for width in (480, 960))
    tag = (
        f'src="../../photos/quay.png" srcset="{narrower}, ../../photos/quay.png 1600w"'
        ' sizes="(min-width: 60em) 44rem, 100vw" width="1600" height="900" alt="Lorries at the quay"'
    )
    article = made["articles/ferry/index.html"]
    assert tag in article
    assert "Berth nine." in article
    assert tag.replace("../../", "") in made["index.html"]
    assert '"image":"https://example.org/news/photos/quay.png"' in made["feed.json"]
    assert "Kim Roe" in made["feed.xml"]
    assert '"creditText":"Kim Roe"' in article
    assert '<meta property="og:image" content="https://example.org/news/photos/quay.png">' in article
    assert '<meta property="og:image:width" content="1600">' in article


def test_one_too_small_to_be_shared_leaves_that_to_the_card() -> None:
    assert (
        'og:image" content="https://example.org/news/articles/ferry/card.png'
        in pages(png(200, 100))["articles/ferry/index.html"]
    )


def test_another_file_of_the_same_name_is_measured_anew() -> None:
    executor = Executor()
    assert 'width="1600"' in pages(png(1600, 900), executor=executor)["index.html"]
    assert 'width="800"' in pages(png(800, 900), executor=executor)["index.html"]


def test_with_a_text_that_expires_goes_a_picture_without_a_licence() -> None:
    after = "expires: 2026-01-20", "excerpt_limit: 100"
    article = "articles/ferry/index.html"
    assert "quay.png" not in pages(png(800, 600), *after)[article]
    assert "quay.png" in pages(png(800, 600), *after, "licence")[article]
    assert "quay.png" in pages(png(800, 600), *after, now=dt.datetime(2026, 1, 18, tzinfo=dt.UTC))[article]


@pytest.mark.parametrize("publish", ["excerpt", "annotations"])
def test_a_restricted_text_keeps_its_picture_off_unless_that_has_a_licence(publish: str) -> None:
    restricted = f"publish: {publish}", "excerpt_limit: 100"
    found = build(sources(png(800, 600), *restricted), Options(), NOW).problems
    assert [problem.code for problem in found] == [Code.IMAGE_UNLICENSED]
    assert "quay.png" in pages(png(800, 600), *restricted, "licence")["articles/ferry/index.html"]
