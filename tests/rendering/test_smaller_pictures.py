"""Pictures in several sizes: which are made, and what pages say of them."""

from __future__ import annotations

import datetime as dt
import io
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from selectolax.lexbor import LexborHTMLParser

from digest.disk.sources import files as source_files
from digest.model.article import Sources
from digest.pipeline import build
from digest.plan import Options
from digest.rendering import smaller_pictures
from digest.rendering.smaller_pictures import with_srcset
from scripts.sample import ROOT
from tests.attributes import in_quotes
from tests.digests import ARTICLE, SOUND

if TYPE_CHECKING:
    from collections.abc import Mapping

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
TEMPLATES = source_files.read(ROOT).templates
TEXT = f'{ARTICLE}\n![The quay](/a%20quay.jpg "At night")\n\n![A map](/map.png)\n'.replace(
    "---\nThe", "image: {file: /lead.jpg, alt: The boats, credit: Nobody}\n---\nThe"
)


def picture(width: int, height: int, kind: str = "JPEG", **options: object) -> bytes:
    output = io.BytesIO()
    Image.new("RGB", (width, height), (20, 120, 60)).save(output, kind, **options)
    return output.getvalue()


def site(**static: bytes) -> Mapping[str, bytes]:
    files = {path: text.encode() for path, text in {**SOUND, "content/articles/ferry.md": TEXT}.items()}
    files["content/pages/about.md"] = b"---\ntitle: About\n---\n![The quay](/a%20quay.jpg)\n"
    named = {"a quay.jpg": picture(1200, 600), "map.png": picture(400, 300, "PNG"), "lead.jpg": picture(800, 500)}
    files |= {f"content/static/{name}": data for name, data in {**named, **static}.items()}
    result = build(Sources(files, TEMPLATES), Options(), NOW)
    assert result.problems == ()
    return result.outputs


def test_pictures_have_narrower_ones_and_pages_name_them() -> None:
    made = site()
    assert sorted(path for path in made if path.startswith("resized/")) == [
        "resized/480/a quay.jpg",
        "resized/480/lead.jpg",
        "resized/960/a quay.jpg",
    ]
    with Image.open(io.BytesIO(made["resized/480/a quay.jpg"])) as narrow:
        assert (narrow.format, narrow.size) == ("JPEG", (480, 240))
    page = LexborHTMLParser(made["articles/ferry/index.html"])
    quay = page.css_first(".text img[alt='The quay']").attributes
    assert quay["srcset"] == (
        "/news/resized/480/a%20quay.jpg 480w, /news/resized/960/a%20quay.jpg 960w, /news/a%20quay.jpg 1200w"
    )
    assert quay["sizes"]
    assert (quay["src"], quay["width"]) == ("/news/a%20quay.jpg", "1200")
    assert "srcset" not in page.css_first(".text img[alt='A map']").attributes
    lead = page.css_first(".picture img").attributes
    assert lead["srcset"] == "../../resized/480/lead.jpg 480w, ../../lead.jpg 800w"
    assert "960w" in in_quotes(made["about/index.html"])
    assert b'"resized/480/lead.jpg"' in made["sw.js"]


def test_without_pillow_there_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smaller_pictures, "is_installed", lambda: False)
    made = site()
    assert not [path for path in made if path.startswith("resized/")]
    assert "srcset" not in in_quotes(made["articles/ferry/index.html"])


def test_a_picture_that_was_turned_by_its_camera_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    made = site(**{"a quay.jpg": picture(1200, 800, exif=exif)})
    with Image.open(io.BytesIO(made["resized/480/a quay.jpg"])) as narrow:
        assert narrow.size == (480, 720)
        assert 0x0112 not in narrow.getexif()


def test_one_that_is_cut_off_stays_as_it_is() -> None:
    broken = picture(1200, 600)[:400]
    assert site(**{"a quay.jpg": broken})["resized/480/a quay.jpg"] == broken


@pytest.mark.parametrize(
    "page",
    [
        "<p>No picture</p>",
        '<img src="https://example.org/resized.jpg" alt="" width="1200" height="600">',
        '<img src="/news/a.jpg" alt="">',
        '<img src="/news/a.jpg" alt="" width="480" height="600">',
    ],
)
def test_what_has_no_narrower_one_is_left_alone(page: str) -> None:
    assert with_srcset(page, "/x/", "/news/", {"resized/480/a.jpg"}) == page
