"""Figures and quotations with pages and pictures of their own, where site.yaml asks for them."""

from __future__ import annotations

import datetime as dt
import re

from digest.disk.sources import files as source_files
from digest.model.article import Sources
from digest.pipeline import build
from digest.plan import Build, Options
from scripts.sample import ROOT
from tests.attributes import in_quotes
from tests.digests import SITE, SOUND

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
FIGURE, QUOTE = "figure-passengers-after-dark", "quote-people-would-rather-wait-for-the-boat-than-drive"


def built(settings: str) -> Build:
    files = {**SOUND, "content/site.yaml": f"{SITE}{settings}"}
    sources = Sources({path: text.encode() for path, text in files.items()}, source_files.read(ROOT).templates)
    result = build(sources, Options(), NOW)
    assert not result.problems
    return result


def cards(result: Build) -> list[str]:
    return sorted(path for path in result.outputs if path.startswith("cards/"))


def test_each_figure_and_quotation_has_a_page_and_a_picture() -> None:
    result = built("annotation_cards: true\n")
    folders = (f"cards/ferry/{FIGURE}/", f"cards/ferry/{QUOTE}/")
    assert cards(result) == sorted(f"{folder}{name}" for folder in folders for name in ("card.png", "index.html"))
    page = in_quotes(result.outputs[f"{folders[0]}index.html"])
    picture = f'property="og:image" content="https://example.org/news/{folders[0]}card.png"'
    assert picture in page
    assert 'name="robots" content="noindex"' in page
    assert f'href="../../../articles/ferry/#{FIGURE}"' in page
    said = re.search(r'og:image:alt" content="([^"]*)"', page)
    assert said
    assert "over 12,400 passengers: 2025 · Ada Brook" in said[1]
    assert "“People would rather wait for the boat than drive”" in result.outputs[f"{folders[1]}card.png"].decode(
        "utf-8", "replace"
    )
    article = in_quotes(result.outputs["articles/ferry/index.html"])
    assert [folder for folder in folders if f'href="../../{folder}"' in article] == [*folders]
    assert not [path for path in ("sitemap.xml",) if "cards/" in result.outputs[path].decode()]


def test_there_are_none_unless_asked_for_and_no_pictures_without_cards() -> None:
    assert cards(built("")) == []
    bare = built("annotation_cards: true\ncards: false\n")
    assert [path for path in cards(bare) if path.endswith(".png")] == []
