"""What templates put together out of sentences, on every page of the sample digest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

if TYPE_CHECKING:
    from pathlib import Path

_BLOCKS = "blockquote, dd, dt, figcaption, h1, h2, h3, h4, li, ol, p, section, summary, table, td, th, ul"
_RUN_ON = re.compile(r"\S*\w[.:;?!][A-Z]\w+\S*")


def test_sentences_have_a_space_between_them(sample_site: Path) -> None:
    """Templates lose the space that begins a line before a tag: "2019.Kyodo"."""
    found, read = [], 0
    for file in sorted(sample_site.rglob("*.html")):
        for block in LexborHTMLParser(file.read_text("utf-8")).css("dd, p, li, td"):
            if not any(within.mem_id != block.mem_id for within in block.css(_BLOCKS)):
                text = block.text()
                read += 1
                found += [f"{file.name}: {run}" for run in _RUN_ON.findall(text) if "://" not in run]
    assert read > 1000
    assert found == []
