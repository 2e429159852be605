"""What may not be republished is in no output file: the sample, with every article an excerpt, or without any text."""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Mapping
from dataclasses import replace

import pytest

from digest.build import Options, build
from digest.core.library import Library
from digest.core.model import Article
from digest.core.search.analysis import Analyser
from digest.core.sentences import sentences
from digest.core.work import Work
from digest.edge import tree
from scripts.sample import ROOT

NOW = dt.datetime(2021, 1, 1, tzinfo=dt.UTC)
LONG_ENOUGH = 25
"""Shorter sentences may stand in a summary or a title by chance."""


def words(text: str) -> str:
    """Text as it is compared: without tags, numbers of notes, entities, quotation marks and differences of space."""
    bare = re.sub(r"<[^>]*>", "", re.sub(r'<a class="ref [^>]*>\d+</a>', "", text))
    return " ".join(re.sub(r"[\"“”'‘’\\]", "", html.unescape(bare)).split())


def unpublished(full: Article, publish: str) -> list[str]:
    """The sentences of an article, published in full, that no annotation touches."""
    spans = [span for annotation in full.annotations for span in annotation.spans] if publish == "excerpt" else []
    found = []
    for start, end in (
        (line.start() + start, line.start() + end)
        for line in re.finditer(r"[^\n]+", full.body.text)
        for start, end in sentences(line[0], full.language)
    ):
        if not any(span.start < end and start < span.end for span in spans):
            found.append(words(full.body.text[start:end]))
    return [sentence for sentence in found if len(sentence) >= LONG_ENOUGH]


def indexed(outputs: Mapping[str, bytes]) -> set[str]:
    """The words of the search index that have postings: no numbers, which figures have, no single letters."""
    lines = (
        line for path in outputs if path.startswith("search/words/") for line in outputs[path].decode().split("\n")
    )
    rows = (line.split("\t") for line in lines if line)
    return {
        word
        for word, _, _, postings in rows
        if postings and not word.startswith("*") and word.isalpha() and len(word) > 1
    }


@pytest.mark.parametrize("publish", ["excerpt", "annotations"])
def test_no_output_holds_a_sentence_that_may_not_leave(publish: str) -> None:
    sources = tree.read(ROOT)
    work = Work()
    full = build(sources, Options(), NOW, work)
    assert full.catalogue
    library = Library(work.store)
    files = {
        path: data.replace(b"publish: full", f"publish: {publish}".encode()) if path.endswith(".md") else data
        for path, data in sources.files.items()
    }
    restricted = build(replace(sources, files=files, digests={}), Options(), NOW)
    assert restricted.outputs
    published = {
        path: words(data.decode())
        for path, data in restricted.outputs.items()
        if path.endswith((".html", ".xml", ".json", ".txt"))
    }
    secrets = [
        sentence for record in full.catalogue.articles for sentence in unpublished(library.whole(record), publish)
    ]
    assert len(secrets) > 20
    everything = "\n".join(words(data.decode()) for path, data in full.outputs.items() if path.endswith(".html"))
    assert [sentence for sentence in secrets if sentence not in everything] == []
    # A secret may be told by the editor too, in a summary or a note: what is in a sidecar is published.
    told = words(" ".join(data.decode() for path, data in sources.files.items() if path.endswith(".yaml")))
    leaks = {
        (path, sentence)
        for sentence in secrets
        if sentence not in told
        for path, text in published.items()
        if sentence in text
    }
    assert leaks == set()
    # The index holds words, not sentences: each stands on a page too, or in what the editor wrote.
    pages = " ".join(text for path, text in published.items() if path.endswith((".html", "annotations.json")))
    allowed = set(Analyser("en").words(f"{pages} {told}"))
    assert indexed(full.outputs) - allowed != set()
    assert indexed(restricted.outputs) - allowed == set()


def test_an_excerpt_is_marked_and_leads_to_its_source() -> None:
    sources = tree.read(ROOT)
    files = {path: data.replace(b"publish: full", b"publish: excerpt") for path, data in sources.files.items()}
    page = (
        build(replace(sources, files=files, digests={}), Options(), NOW)
        .outputs["articles/huawei-turns-to-japan/index.html"]
        .decode()
    )
    assert "[…]" in page
    assert "Only the annotated passages are shown here." in page
