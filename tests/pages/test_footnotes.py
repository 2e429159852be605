"""Footnotes on a site: in pages, in the index, in exports; annotations hold with a mark inside or behind them."""

from __future__ import annotations

import datetime as dt
import json
import re

import pytest

from digest.disk.sources import files as source_files
from digest.model.article import Sources
from digest.pipeline import build
from digest.plan import Build, Options
from scripts.sample import ROOT
from tests.attributes import in_quotes
from tests.digests import SOUND

TEXT = """\
The ferry carried over 12,400[^count] passengers[^count] after dark. Nobody knew of the zeppelin.[^2]

“People would rather wait[^2] for the boat than drive,” said Ada Brook.

[^count]: Counted at the pier by 14 wardens.
[^2]: Said in the submarine.
"""


def built(publish: str) -> Build:
    article = SOUND["content/articles/ferry.md"]
    head = article[: article.index("---\nThe ferry")].replace(
        "published:", f"publish: {publish}\nexcerpt_limit: 99\npublished:"
    )
    sidecar = SOUND["content/articles/ferry.yaml"] + (
        "  - {url: https://example.org/pier, title: The pier, at: Counted at the pier}\n"
    )
    files = {
        **SOUND,
        "content/articles/ferry.md": f"{head}---\n{TEXT}",
        "content/articles/ferry.yaml": sidecar,
        "content/pages/about.md": "---\ntitle: About\n---\nA page.[^1]\n\n[^1]: With a note.\n",
        "content/editions/2026-w03.md": "---\ntitle: Week\n---\nAn introduction.[^1]\n\n[^1]: With another note.\n",
    }
    sources = Sources({path: text.encode() for path, text in files.items()}, source_files.read(ROOT).templates)
    return build(sources, Options(), dt.datetime(2026, 2, 1, tzinfo=dt.UTC))


@pytest.mark.parametrize("publish", ["full", "excerpt", "annotations"])
def test_annotations_hold_and_the_site_is_whole(publish: str) -> None:
    result = built(publish)
    assert result.problems == ()
    page = in_quotes(result.outputs["articles/ferry/index.html"])
    ids = re.findall(r'\bid="(footnote[^"]*)"', page)
    assert len(ids) == len(set(ids))
    everything = b"\n".join(result.outputs.values()).decode("utf-8", "replace")
    assert ("zeppelin" in everything, "submarine" in everything) == (publish == "full", publish == "full")
    assert ("14 wardens" in page) == (publish != "annotations")
    exported = json.loads(result.outputs["articles/ferry/annotations.json"])
    assert "over 12,400 passengers" in json.dumps(exported)
    assert "[^" not in page


def test_other_texts_have_notes_too() -> None:
    outputs = built("full").outputs
    assert "With a note." in in_quotes(outputs["about/index.html"])
    assert "With another note." in in_quotes(outputs["editions/2026-w03/index.html"])
