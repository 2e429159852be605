"""What may not be republished is in no output file: the sample, with every article an excerpt, or without any text."""

from __future__ import annotations

import datetime as dt
import html
import re
import sqlite3
from collections.abc import Mapping
from contextlib import closing

import pytest
from msgspec.structs import replace

from digest.disk.sources import files as source_files
from digest.foundation.executor import Executor
from digest.foundation.problem import Severity
from digest.kinds.registry import REGISTRY
from digest.model.article import Article, Sources
from digest.model.article_store import ArticleStore
from digest.pipeline import build
from digest.plan import Options
from digest.search.analysis import Analyser
from digest.text.sentences.splitting import sentences
from scripts.sample import ROOT
from tests.attributes import in_quotes
from tests.digests import ARTICLE, SOUND

NOW = dt.datetime(2021, 1, 1, tzinfo=dt.UTC)
LONG_ENOUGH = 25
"""Shorter sentences may stand in a summary or a title by chance."""


def words(text: str) -> str:
    """Text as it is compared: without tags, numbers of notes, entities, quotation marks and differences of space."""
    bare = re.sub(r"<[^>]*>", "", re.sub(r'<a class="ref [^>]*><sup>\d+</sup></a>', "", text))
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


def published_text(path: str, data: bytes) -> str:
    """All that the output at `path` says. A new kind of output fails here until it is known how to read it."""
    match path.rpartition(".")[2]:
        case "html" | "xml" | "json" | "txt" | "md" | "webmanifest" | "svg" | "css" | "js" | "nojekyll":
            return words(data.decode())
        case "csv":
            return words(data.decode())
        case "sqlite":
            # What is stored, and whatever lies between: pages that are no longer used, and the index of words.
            return words(f"{' '.join(cells_of(data))} {data.decode('utf-8', 'replace')}")
        case "png":
            # Cards have what is written on them beside it as text; tests/social_cards shows that it is no less.
            return words(" ".join(chunk.decode("utf-8", "replace") for chunk in texts_of(data)))
        case "woff2" if path.startswith("assets/fonts/"):
            return ""
        case other:
            raise AssertionError(f"nobody knows how to read .{other}: {path}")


def texts_of(png: bytes) -> list[bytes]:
    """The texts in a PNG, which must have any."""
    found, at = [], 8
    while at < len(png):
        length = int.from_bytes(png[at : at + 4])
        if png[at + 4 : at + 8] in (b"tEXt", b"iTXt"):
            found.append(png[at + 8 : at + 8 + length])
        at += length + 12
    assert found
    return found


def cells_of(data: bytes) -> list[str]:
    """Every text in a database, which must have tables."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(data)
        tables = [
            name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")
        ]
        assert tables
        return [str(cell) for table in tables for row in database.execute(f"SELECT * FROM {table}") for cell in row]


def restricted(publish: str, sources: Sources) -> Sources:
    """The same digest, nothing of which may be republished as a whole."""
    files = {
        path: data.replace(b"publish: full", f"publish: {publish}".encode()) if path.endswith(".md") else data
        for path, data in sources.files.items()
    }
    files["content/site.yaml"] += b"\nexcerpt_limit: 100\nannotation_cards: true\n"
    return replace(sources, files=files, digests={})


@pytest.mark.parametrize("publish", ["excerpt", "annotations"])
def test_no_output_holds_a_sentence_that_may_not_leave(publish: str) -> None:
    sources = source_files.read(ROOT)
    work = Executor()
    full = build(sources, Options(), NOW, work)
    assert full.catalogue
    article_store = ArticleStore(work.store, REGISTRY.others)
    result = build(restricted(publish, sources), Options(), NOW)
    assert result.outputs
    assert {path.rpartition(".")[2] for path in result.outputs} >= {
        "html",
        "xml",
        "json",
        "png",
        "txt",
        "md",
        "csv",
        "sqlite",
    }
    published = {path: published_text(path, data) for path, data in result.outputs.items()}
    secrets = [
        sentence for record in full.catalogue.articles for sentence in unpublished(article_store.whole(record), publish)
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
    assert indexed(result.outputs) - allowed == set()


def test_an_excerpt_is_marked_and_leads_to_its_source() -> None:
    page = (
        build(restricted("excerpt", source_files.read(ROOT)), Options(), NOW)
        .outputs["articles/huawei-turns-to-japan/index.html"]
        .decode()
    )
    assert "[…]" in page
    assert re.search(r"Only the annotated passages are shown here, \d+% of the article.", page)
    assert "Read the whole article at South China Morning Post</a>" in page


# Everything that Markdown can say, with a word in each part that is nowhere else.
HIDING = """
# Heading hidden1

Sentence hidden2 is secret. Twelve boats hidden3x were late, and so it is *told hidden4x*. Another hidden5 sentence.

- Item hidden6.
- [Link hidden7](https://hidden8.example/hidden9 "title hidden10")

![alternative hidden11](/hidden12.png "hidden13")

| Column hidden14 | Other hidden15 |
|---|---|
| Cell hidden16 | Cell hidden17 |

```hidden18
code hidden19
```

    indented hidden20

> Quoted hidden21 <b>markup hidden22</b> `code hidden23` ~~struck hidden24~~

#### Deep hidden25

[hidden26]: https://hidden27.example/ "hidden28"

Last, [with a reference][hidden26], hidden29.
"""
ANNOTATED = """\
figures:
  - {label: Boats, value: twelve boats, at: Twelve boats}
"""


@pytest.mark.parametrize("publish", ["excerpt", "annotations"])
def test_no_part_of_markdown_lets_a_word_through(publish: str) -> None:
    front_matter = ARTICLE[: ARTICLE.index("---\nThe ferry") + 4].replace(
        "\n---\n", f"\npublish: {publish}\nexcerpt_limit: 99\n---\n"
    )
    assert f"publish: {publish}" in front_matter
    files = {
        **SOUND,
        "content/articles/boats.md": front_matter + HIDING,
        "content/articles/boats.yaml": ANNOTATED,
        "content/static/hidden12.png": "x",
    }
    sources = Sources({path: text.encode() for path, text in files.items()}, source_files.read(ROOT).templates)
    result = build(sources, Options(), NOW + dt.timedelta(days=9999))
    assert [problem for problem in result.problems if problem.severity is Severity.ERROR] == []
    for path, data in result.outputs.items():
        if path != "hidden12.png":
            found = set(
                re.findall(r"hidden\d+x?", f"{path} {published_text(path, data)} {data.decode('utf-8', 'replace')}")
            )
            shown = {"hidden3x", "hidden4x"} if publish == "excerpt" else set()
            assert found <= (shown if path.startswith(("articles/boats/", "search/")) else set()), path
    page = in_quotes(result.outputs["articles/boats/index.html"])
    assert ("hidden3x" in page) == (publish == "excerpt")
