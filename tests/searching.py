"""An index by itself, and a browser's engine to ask: for tests of search."""

from __future__ import annotations

import json
import subprocess
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from digest.catalogue.build import build_catalogue
from digest.catalogue.types import Catalogue
from digest.content import site_file
from digest.foundation.executor import Executor
from digest.kinds.registry import REGISTRY
from digest.model.article import Article, Sources
from digest.model.article_store import ArticleStore
from digest.search.index import index
from digest.verification.name_directory import directory
from digest.verification.read_articles import read_articles
from scripts.sample import ROOT
from tests.digests import lay

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from digest.foundation.executor import Memory


class Indexed(NamedTuple):
    """The files of an index, and the articles in it, newest first."""

    files: dict[str, bytes]
    articles: tuple[Article, ...]


def catalogue_of(files: Mapping[str, str], work: Executor) -> Catalogue:
    """The articles of a sound digest with these sources, each read once a process: search is what comes after that."""
    sources = Sources({path: text.encode() for path, text in files.items()}, {})
    settings = site_file.parse("content/site.yaml", sources.files["content/site.yaml"], None).value
    assert settings
    known = _known()
    reading = Executor(store=known.store, results=_Known(work.results, known.results))
    articles = read_articles(sources, settings, directory(settings), REGISTRY.verification, reading)
    records = [record for record in articles.value.verified if not record.draft]
    for name in (name for record in records for name in (record.whole, record.card)):
        encoded = known.store.get(name)
        assert encoded
        work.store[name] = encoded
    return build_catalogue(settings, records, {}, ())


@cache
def _known() -> Executor:
    """What is known of all articles that this process has read."""
    return Executor()


class _Known:
    """The results `own` of some work; what it lacks and `known` has becomes its own, as if it had been worked out."""

    def __init__(self, own: Memory, known: Memory) -> None:
        self._own = own
        self._known = known

    def get(self, name: bytes) -> bytes | None:
        known = self._known.get(name)
        if known is not None:
            self._own[name] = known
        return known

    def __contains__(self, name: object) -> bool:
        return name in self._known

    def __setitem__(self, name: bytes, value: bytes) -> None:
        self._known[name] = self._own[name] = value


def index_of(files: Mapping[str, str], work: Executor | None = None) -> Indexed:
    """The index of a sound digest with these sources."""
    work = work or Executor()
    catalogue, article_store = catalogue_of(files, work), ArticleStore(work.store, REGISTRY.others)
    made = {
        document.path: document.body(article_store, catalogue.settings)
        for document in index(catalogue, article_store, work, REGISTRY.search).documents
    }
    return Indexed(made, tuple(map(article_store.whole, catalogue.articles)))


class Engine:
    """The engine of a browser, run by Node, with an index below `folder`. A context: it ends with it."""

    def __init__(self, folder: Path, files: Mapping[str, bytes]) -> None:
        lay(folder, files)
        self._process = subprocess.Popen(
            ["node", str(ROOT / "tests" / "javascript" / "ask.js"), str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def ask(self, text: str, *, missing: tuple[str, ...] = (), version: int | None = None, **options: Any) -> Any:
        """The answer to a query (docs/search.md), with what was `requested` for it."""
        asked = {"text": text, "options": options, "missing": missing}
        if version is not None:
            asked["version"] = version
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())
