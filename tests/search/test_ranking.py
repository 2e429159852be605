"""What is found, and in which order, beside SQLite's FTS5: the same words, weights and formula, another program."""

from __future__ import annotations

import pickle
from random import Random
from typing import TYPE_CHECKING

import pytest

from bench import generate
from bench.judge import Judge, overlap, wrong_phrases
from tests.depth import in_depth
from tests.once import once
from tests.searching import Engine, index_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.searching import Indexed

ARTICLES = 1_000 if in_depth() else 300


def sources(count: int) -> dict[str, str]:
    """The sources of a digest of generated articles."""
    files = {"content/site.yaml": generate.site()}
    for number in range(count):
        made = generate.entry(number)
        files[f"content/articles/{made.name}.md"] = made.article
        files[f"content/articles/{made.name}.yaml"] = made.sidecar
    return files


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Indexed:
    def build(folder: Path) -> None:
        (folder / "indexed").write_bytes(pickle.dumps(index_of(sources(ARTICLES))))

    made: Indexed = pickle.loads((once(tmp_path_factory, "ranking", build) / "indexed").read_bytes())
    return made


@pytest.fixture(scope="module")
def judge(indexed: Indexed) -> Judge:
    return Judge(indexed.articles)


@pytest.fixture(scope="module")
def engine(indexed: Indexed, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with Engine(tmp_path_factory.mktemp("index"), indexed.files) as engine:
        yield engine


def test_the_best_ten_are_those_of_fts5(engine: Engine, judge: Judge) -> None:
    assert overlap(engine, judge) >= 0.8


def test_phrases_are_found_exactly_where_fts5_finds_them(engine: Engine, judge: Judge) -> None:
    assert wrong_phrases(engine, judge) == []


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
    assert folders.count("base") == 1
    assert folders.count("cards") <= 10
    assert "places" not in folders
    assert set(requested) <= set(indexed.files)
