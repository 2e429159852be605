"""How an amount is set: its number large, its signs and words small."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from digest.disk.sources import files as source_files
from digest.model.article import Sources
from digest.pipeline import build
from digest.plan import Options
from scripts.sample import ROOT
from tests.attributes import in_quotes
from tests.digests import ARTICLE, SIDECAR, SOUND

NOW = dt.datetime(2026, 12, 1, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("at", "set_in_parts"),
    [
        ("about 40%", '<small>about </small><b>40<small class="sign">%</small></b>'),
        ("10% to 12%", '<b>10<small class="sign">%</small> to 12<small class="sign">%</small></b>'),
        ("$5 million–$7 million", "<b><small>$</small>5 million–<small>$</small>7 million</b>"),
    ],
)
def test_each_part_of_an_amount_has_its_size(at: str, set_in_parts: str) -> None:
    files = {
        **SOUND,
        "content/articles/ferry.md": f"{ARTICLE}\nOf the quay, {at} was paid in 2025.\n",
        "content/articles/ferry.yaml": SIDECAR.replace(
            "quotes:", f"  - label: Paid for the quay\n    at: '{at} was paid'\n    value: '{at}'\nquotes:"
        ),
    }
    sources = Sources({path: text.encode() for path, text in files.items()}, dict(source_files.read(ROOT).templates))
    page = in_quotes(build(sources, Options(), NOW).outputs["articles/ferry/index.html"])
    amounts = [
        each.replace("\N{NO-BREAK SPACE}", " ") for each in re.findall(r'<span class="amount">(.*?)</span>', page)
    ]
    assert set_in_parts in amounts
