"""Which of Snowball's packages gives the stems."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from digest.text.words import snowball

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(autouse=True)
def anew() -> Iterator[None]:
    """Each test asks anew which package is there."""
    snowball.stemmer.cache_clear()
    yield
    snowball.stemmer.cache_clear()


def library(version: str) -> SimpleNamespace:
    """What stands for PyStemmer, and says of each word which version it was."""
    made = SimpleNamespace(stemWord=lambda word: f"{word} by {version}")
    return SimpleNamespace(Stemmer=lambda algorithm: made, version=lambda: version)


@pytest.mark.parametrize(
    ("there", "stem"),
    [
        (library("3.1.0"), "ferries by 3.1.0"),
        (library("3.1.7"), "ferries by 3.1.7"),
        (library("3.10.0"), "ferri"),
        (library("2.2.0"), "ferri"),
        (None, "ferri"),
    ],
    ids=["the first of the version", "a later one", "another version", "an older one", "none"],
)
def test_the_compiled_one_counts_where_it_is_of_the_version(
    there: SimpleNamespace | None, stem: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snowball, "Stemmer", there)
    assert snowball.stemmer("english")("ferries") == stem


@pytest.mark.parametrize("made", [snowball.plain, snowball.stemmer])
def test_threads_may_share_a_stemmer(made: Callable[[str], Callable[[str], str]]) -> None:
    words = [f"{beginning}{ending}" for beginning in "bcdfglmnprst" for ending in ("oatings", "arries", "olded")] * 40
    alone = list(map(made("english"), words))
    shared = made("english")
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(shared, words)) == alone
