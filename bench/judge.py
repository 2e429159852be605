"""What is found, and in which order, beside SQLite's FTS5: the same words, weights and formula, another program.

python -m bench.judge FOLDER     over an index that bench.search_index has made; what it says is in bench/RESULTS.md
"""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Iterable
from pathlib import Path
from random import Random
from typing import Any

from bench.search_index import opened
from digest.kinds.registry import REGISTRY
from digest.model.article import Article
from digest.search.analysis import Analyser
from digest.search.streams import streams
from tests.searching import Engine

QUERIES, PHRASES = 200, 60
_WEIGHTS = "6.0, 2.0, 1.0, 1.5"  # of templates/assets/search/engine/postings.js: title, summary, body, annotations
_BREAK = " zzbreak "
_TOKENS = "\"unicode61 tokenchars '.'\""
_ALL = 100_000


class Judge:
    """FTS5 over the same articles: their words as they are written, and their stems."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self.analyser = Analyser("en")
        self.words: list[list[str]] = []
        self._slugs: list[str] = []
        self._database = sqlite3.connect(":memory:")
        shown = list(articles)
        for table, each in (("words", self.written), ("stems", self.stemmed)):
            self._database.execute(
                f"CREATE VIRTUAL TABLE {table} USING fts5(title, summary, body, notes, tokenize = {_TOKENS})"
            )
            self._database.executemany(
                f"INSERT INTO {table} VALUES (?, ?, ?, ?)", (self._row(article, each) for article in shown)
            )

    def written(self, text: str) -> list[str]:
        return self.analyser.words(text)

    def stemmed(self, text: str) -> list[str]:
        stems = self.analyser.stems
        return [next(iter(stems.get(word, {word}))) for word in self.analyser.words(text)]

    def _row(self, article: Article, each: object) -> list[str]:
        texts = streams(article, REGISTRY.search)
        notes = [line for note in texts.annotations for line in note.split("\n")]
        columns = ([texts.title], texts.summary, texts.body, notes)
        if each == self.written:
            self._slugs.append(article.slug)
            self.words.append(self.written(" ".join((texts.title, *texts.body))))
        return [_BREAK.join(" ".join(each(text)) for text in column) for column in columns]  # type: ignore[operator]

    def best(self, words: list[str]) -> list[str]:
        """The ten best articles that have all of the words' stems."""
        match = " ".join(f'"{stem}"' for word in words for stem in self.stemmed(word))
        rows = self._database.execute(
            f"SELECT rowid FROM stems WHERE stems MATCH ? ORDER BY bm25(stems, {_WEIGHTS}), rowid LIMIT 10", (match,)
        )
        return [self._slugs[number - 1] for (number,) in rows]

    def with_phrase(self, phrase: str) -> set[str]:
        """All articles that have the phrase."""
        rows = self._database.execute("SELECT rowid FROM words WHERE words MATCH ?", (f'"{phrase}"',))
        return {self._slugs[number - 1] for (number,) in rows}


def overlap(engine: Engine, judge: Judge) -> float:
    """How many of the ten best articles are those of FTS5, over random queries of one to three words."""
    random = Random(4)
    total = 0.0
    for _ in range(QUERIES):
        words = random.sample(sorted(set(random.choice(judge.words))), random.randrange(1, 4))
        expected = judge.best(words)
        assert expected
        found = _slugs(engine.ask(" ".join(words), facets={"kind": ["article"]}))
        total += len({*found} & {*expected}) / len(expected)
    return total / QUERIES


def wrong_phrases(engine: Engine, judge: Judge) -> list[str]:
    """Random phrases that are not found in the very articles in which FTS5 finds them."""
    random = Random(5)
    wrong = []
    for _ in range(PHRASES):
        words = random.choice(judge.words)
        start = random.randrange(len(words) - 4)
        phrase = " ".join(words[start : start + random.randrange(2, 5)])
        found = engine.ask(f'"{phrase}"', facets={"kind": ["article"]}, limit=_ALL)
        if set(_slugs(found)) != judge.with_phrase(phrase) or found["total"] != len(found["hits"]):
            wrong.append(phrase)
    return wrong


def _slugs(answer: dict[str, Any]) -> list[str]:
    return [hit["url"].split("/")[1] for hit in answer["hits"]]


def main(folder: Path) -> None:
    catalogue, library, _, _ = opened(folder)
    judge = Judge(map(library.whole, catalogue.articles))
    with Engine(folder / "site", {}) as engine:
        sys.stdout.write(json.dumps({"overlap": overlap(engine, judge), "wrong": len(wrong_phrases(engine, judge))}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
