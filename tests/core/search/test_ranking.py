"""What is found, and in which order, beside SQLite's FTS5: the same words, weights and formula, another program."""

from __future__ import annotations

import sqlite3
from random import Random
from typing import TYPE_CHECKING

import pytest

from bench import generate
from digest.core.search.analysis import Analyser
from digest.core.search.streams import streams
from tests.searching import Engine, index_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.core.model import Article
    from tests.searching import Indexed

ARTICLES = 1_000
QUERIES = 200
WEIGHTS = "6.0, 2.0, 1.0, 1.5"
"""Those of templates/assets/search/match.js: title, summary, body, annotations."""
BREAK = " zzbreak "
TOKENS = "\"unicode61 tokenchars '.'\""


def sources(count: int) -> dict[str, str]:
    """The sources of a digest of generated articles."""
    files = {"content/site.yaml": generate.site()}
    for number in range(count):
        made = generate.entry(number)
        files[f"content/articles/{made.name}.md"] = made.article
        files[f"content/articles/{made.name}.yaml"] = made.sidecar
    return files


class Judge:
    """FTS5 over the same articles: their words as they are written, and their stems."""

    def __init__(self, articles: tuple[Article, ...]) -> None:
        self.analyser = Analyser("en")
        self.words: list[list[str]] = []
        self._slugs = [article.slug for article in articles]
        self._database = sqlite3.connect(":memory:")
        for table, each in (("words", self.written), ("stems", self.stemmed)):
            self._database.execute(
                f"CREATE VIRTUAL TABLE {table} USING fts5(title, summary, body, notes, tokenize = {TOKENS})"
            )
            self._database.executemany(
                f"INSERT INTO {table} VALUES (?, ?, ?, ?)", (self._row(article, each) for article in articles)
            )

    def written(self, text: str) -> list[str]:
        return self.analyser.words(text)

    def stemmed(self, text: str) -> list[str]:
        stems = self.analyser.stems
        return [next(iter(stems.get(word, {word}))) for word in self.analyser.words(text)]

    def _row(self, article: Article, each: object) -> list[str]:
        texts = streams(article)
        notes = [line for note in texts.annotations for line in note.split("\n")]
        columns = ([texts.title], texts.summary, texts.body, notes)
        if each == self.written:
            self.words.append(self.written(" ".join((texts.title, *texts.body))))
        return [BREAK.join(" ".join(each(text)) for text in column) for column in columns]  # type: ignore[operator]

    def best(self, words: list[str]) -> list[str]:
        """The ten best articles that have all of the words' stems."""
        match = " ".join(f'"{stem}"' for word in words for stem in self.stemmed(word))
        rows = self._database.execute(
            f"SELECT rowid FROM stems WHERE stems MATCH ? ORDER BY bm25(stems, {WEIGHTS}), rowid LIMIT 10", (match,)
        )
        return [self._slugs[number - 1] for (number,) in rows]

    def with_phrase(self, phrase: str) -> set[str]:
        """All articles that have the phrase."""
        rows = self._database.execute("SELECT rowid FROM words WHERE words MATCH ?", (f'"{phrase}"',))
        return {self._slugs[number - 1] for (number,) in rows}


@pytest.fixture(scope="module")
def indexed() -> Indexed:
    return index_of(sources(ARTICLES))


@pytest.fixture(scope="module")
def judge(indexed: Indexed) -> Judge:
    return Judge(indexed.articles)


@pytest.fixture(scope="module")
def engine(indexed: Indexed, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with Engine(tmp_path_factory.mktemp("index"), indexed.files) as engine:
        yield engine


def slugs(answer: dict[str, list[dict[str, str]]]) -> list[str]:
    return [hit["url"].split("/")[1] for hit in answer["hits"]]


def test_the_best_ten_are_those_of_fts5(engine: Engine, judge: Judge) -> None:
    random = Random(4)
    overlaps = []
    for _ in range(QUERIES):
        words = random.sample(sorted(set(random.choice(judge.words))), random.randrange(1, 4))
        expected = judge.best(words)
        assert expected
        found = slugs(engine.ask(" ".join(words), facets={"kind": ["article"]}))
        overlaps.append(len({*found} & {*expected}) / len(expected))
    assert sum(overlaps) / QUERIES >= 0.8


def test_phrases_are_found_exactly_where_fts5_finds_them(engine: Engine, judge: Judge) -> None:
    random = Random(5)
    for _ in range(60):
        words = random.choice(judge.words)
        start = random.randrange(len(words) - 4)
        phrase = " ".join(words[start : start + random.randrange(2, 5)])
        found = engine.ask(f'"{phrase}"', facets={"kind": ["article"]}, limit=ARTICLES)
        assert set(slugs(found)) == judge.with_phrase(phrase), phrase
        assert found["total"] == len(found["hits"])


def test_the_count_never_rises_while_a_word_is_typed(engine: Engine, judge: Judge) -> None:
    random = Random(6)
    vocabulary = sorted({word for words in judge.words for word in words if word.isalpha()})
    for _ in range(60):
        first, word = random.choice(vocabulary), random.choice(vocabulary)
        for before in ("", f"{first} "):
            counts = [engine.ask(before + word[:end], typing=True, limit=0)["total"] for end in range(1, len(word) + 1)]
            counts.append(engine.ask(before + word, limit=0)["total"])
            assert counts == sorted(counts, reverse=True), (before, word)
            assert before or counts[-1] > 0


def test_one_word_asks_for_few_files(engine: Engine, indexed: Indexed) -> None:
    answer = engine.ask("regulator", missing=("nothing",))
    requested = answer["requested"]
    assert answer["total"] > 10
    folders = [path.split("/")[1] for path in requested]
    assert folders.count("words") == 1
    assert folders.count("columns") <= 2
    assert folders.count("cards") <= 10
    assert "places" not in folders
    assert set(requested) <= set(indexed.files)
