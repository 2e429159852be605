"""A story in several languages is one in search: in the reader's language, or in that in which it is found."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.catalogue.test_translations import FILES, FRENCH
from tests.digests import SOUND
from tests.searching import Engine, index_of

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with Engine(tmp_path_factory.mktemp("stories"), index_of({**FILES, **FRENCH}).files) as engine:
        yield engine


CASES = [
    # what is asked, by whom, and which articles are found
    ("topic:transport", [], {"ferry"}),
    ("topic:transport", ["de"], {"faehre"}),
    ("topic:transport", ["de-AT", "en"], {"faehre"}),
    ("topic:transport", ["pl", "fr-CA", "en"], {"bac"}),
    ("topic:transport", ["pl"], {"ferry"}),
    ("12,400", ["de"], {"faehre"}),  # in digits that both have
    ("Nachtfähre", ["en"], {"faehre"}),  # a word that only one has
    ("outlet:Hafenblatt", ["en"], {"faehre"}),
    ("bleibt stays", ["en"], set()),
]


@pytest.mark.parametrize(("text", "languages", "found"), CASES)
def test_one_version_is_found(engine: Engine, text: str, languages: list[str], found: set[str]) -> None:
    answer = engine.ask(text, languages=languages, limit=50, counts=["kind", "outlet"])
    assert {hit["url"].split("/")[1] for hit in answer["hits"]} == found
    assert answer["total"] == len(answer["hits"])
    assert sum(row["count"] for row in answer["facets"]["kind"]) == answer["total"]


def test_other_digests_load_nothing_for_it() -> None:
    assert "stories" not in json.loads(index_of(SOUND).files["search/index.json"])
    manifest = json.loads(index_of({**FILES, **FRENCH}).files["search/index.json"])
    assert len(manifest["stories"]) == 1
    assert sorted(manifest["stories"][0]) == [0, 1, 2]
