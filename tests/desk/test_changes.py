"""Whatever is selected in an article of the sample becomes an annotation that holds, or is refused with a reason."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.content import site_file
from digest.desk.articles import DigestAround, OpenArticle
from digest.desk.changes import FileChange, prepared
from digest.desk.proposals import offers
from digest.desk.selection import Selected, find
from digest.foundation.problem import failed
from digest.kinds.registry import REGISTRY
from digest.verification.name_directory import directory
from digest.verification.read_articles import Pair
from scripts.sample import ROOT
from tests.depth import examples

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMES = sorted(file.stem for file in (ROOT / "content/articles").glob("*.md"))
SITE = (ROOT / "content/site.yaml").read_bytes()


@cache
def opened(name: str) -> OpenArticle:
    """An article of the sample."""
    settings = site_file.read({"content/site.yaml": SITE}).value
    assert settings
    pair = Pair(f"content/articles/{name}.md", f"content/articles/{name}.yaml")
    files = {path: (ROOT / path).read_bytes() for path in (pair.article, pair.sidecar)}
    return OpenArticle(pair, files, DigestAround(settings, directory(settings), REGISTRY.verification))


def with_files(article: OpenArticle, files: Mapping[str, bytes]) -> OpenArticle:
    return OpenArticle(article.pair, {**article.files, **files}, article.around)


@examples(25)
@given(st.sampled_from(NAMES), st.data())
def test_any_selection_holds_or_is_refused(name: str, data: st.DataObject) -> None:
    article = opened(name)
    assert article.grounds
    assert article.suggester
    text = article.grounds.text.flow.text
    start = data.draw(st.integers(0, len(text) - 1))
    end = min(len(text), start + data.draw(st.integers(1, 120)))
    place = find(article.grounds.text.folded, Selected(text[start:end], text[:start], text[end:]))
    if isinstance(place, str):
        assert place.endswith((".", "the page anew."))
        return
    key = data.draw(st.sampled_from(["figures", "quotes", "explanations"]))
    match key:
        case "figures":
            value = {**article.suggester.figure(place.span)}
            value["label"] = value["label"] or "What is counted"
        case "quotes":
            value = {**article.suggester.quotation(place.span)}
        case _:
            value = {"at": article.suggester.passage(place.span), "text": "What it means."}
    made = prepared(article, SITE, [FileChange("sidecar", "add", (key,), value)])
    if made.refused:
        assert made.told
        return
    after = with_files(article, made.files)
    assert not failed(after.problems)
    added = after.sidecar[key][-1]
    assert added
    before, now = (each.files[each.pair.sidecar].decode().splitlines() for each in (article, after))
    kept = iter(now)
    assert all(line in kept for line in before if line.strip() != f"{key}: []")


@pytest.mark.parametrize("name", NAMES)
def test_every_proposal_holds_and_is_not_made_again(name: str) -> None:
    article = opened(name)
    for number, offer in enumerate(offers(article).offers):
        is_taken = number % 2 == 0
        keys, value = ((offer.key,), dict(offer.value)) if is_taken else (("left_out",), offer.exact)
        made = prepared(article, SITE, [FileChange("sidecar", "add", keys, value)])
        assert made.refused == ""
        left = offers(with_files(article, made.files)).offers
        assert offer not in left
        article = with_files(article, made.files)
