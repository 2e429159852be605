"""The search index of a digest alone: python -m bench.search_index FOLDER, which has `source`, and gets `site/search`.

Articles are read before the clock starts, and kept from one run to the next as a build keeps them. Prints the seconds
and megabytes as JSON.
"""

from __future__ import annotations

import gc
import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from digest.catalogue.build import build_catalogue
from digest.catalogue.types import Catalogue
from digest.content import site_file
from digest.disk.cache.cache import Cache
from digest.disk.sources import files as source_files
from digest.disk.workers import Workers
from digest.foundation.executor import Executor
from digest.kinds.registry import REGISTRY
from digest.model.article_store import ArticleStore
from digest.search.index import index
from digest.verification.name_directory import directory
from digest.verification.read_articles import read_articles


def opened(folder: Path) -> tuple[Catalogue, ArticleStore, Executor, Callable[[], None]]:
    """The articles of `folder`, what keeps them, and what saves all that is known at the end."""
    source = folder / "source"
    cache = Cache(source, None)
    reading = source_files.look(source, cache.sources)
    work = Executor(Workers(), cache.store, cache.results)
    settings = site_file.parse("content/site.yaml", reading.sources.files["content/site.yaml"], None).value
    assert settings
    articles = read_articles(reading.sources, settings, directory(settings), REGISTRY.verification, work)
    catalogue = build_catalogue(settings, articles.value.verified, {}, ())
    return (
        catalogue,
        ArticleStore(work.store, REGISTRY.others),
        work,
        lambda: cache.save(reading.known, time.time_ns() + 10_000_000_000),
    )


def main(folder: Path) -> None:
    """Makes the index of `folder`; a file whose name is there has the contents that belong to it."""
    target = folder / "site"
    catalogue, article_store, work, save = opened(folder)
    records = folder / "articles.json"
    if not records.exists():
        texts = [
            {
                "url": f"/articles/{article.slug}/",
                "title": article.title,
                "text": f"{article.summary}\n{article.body.text}",
                "topics": article.topics,
                "outlet": article.source.outlet,
                "date": article.published.date().isoformat(),
                "speakers": [quote.said_by for quote in article.quotes],
                "annotations": [
                    *(("quote", quote.id, quote.text, quote.said_by) for quote in article.quotes),
                    *(
                        (
                            "figure",
                            figure.id,
                            f"{figure.label}: {figure.value.written}",
                            figure.by.name if figure.by else "",
                        )
                        for figure in article.figures
                    ),
                ],
            }
            for article in map(article_store.whole, catalogue.articles)
        ]
        records.write_text(json.dumps(texts), "utf-8")
        save()
        (target / "search").mkdir(parents=True)
        return
    there = {path.relative_to(target).as_posix() for path in (target / "search").rglob("*")}
    gc.disable()  # as a build does
    started, before = time.perf_counter(), time.process_time()
    made = index(catalogue, article_store, work, REGISTRY.search)
    # A build knows what it left, and asks the disk for none of it.
    for document in made.documents:
        if document.path not in there or document.path.endswith("index.json"):
            file = target / document.path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(document.body(article_store, catalogue.settings))
    for path in there.difference(document.path for document in made.documents):
        if (target / path).is_file():
            (target / path).unlink()
    wall, cpu = time.perf_counter() - started, time.process_time() - before
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    peak = max(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, children.ru_maxrss) / 1024
    save()
    sys.stdout.write(json.dumps({"wall": wall, "cpu": cpu + children.ru_utime + children.ru_stime, "memory": peak}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
