"""Addresses that readers may know: told where nothing has them any more, of the one article that had them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from digest.catalogue.addresses.former import former_article, lost_addresses
from digest.foundation.problem import Code
from tests.builders import make_article, make_catalogue
from tests.digests import ARTICLE

OLD = "content/articles/ferry.md"
FERRY = former_article(OLD, ARTICLE.encode(), "UTC")
assert FERRY is not None
NOW = make_article(slug="night-ferry", path="content/articles/night-ferry.md")
SAME_ORIGINAL = replace(NOW, source=replace(NOW.source, url=FERRY.original))
SAME_HEADLINE = replace(NOW, title="The night ferry stays", published=NOW.published.fromisoformat(FERRY.headline[1]))


def test_what_an_article_was() -> None:
    assert FERRY
    assert (FERRY.url, FERRY.original) == ("/articles/ferry/", "https://example.org/night-ferry")
    other = former_article(OLD, ARTICLE.replace("published:", "slug: boats\npublished:").encode(), "UTC")
    assert other
    assert other.url == "/articles/boats/"


@pytest.mark.parametrize("text", ["no front matter", ARTICLE.replace("published:", "draft: true\npublished:")])
def test_what_nobody_has_read_has_no_address(text: str) -> None:
    assert former_article(OLD, text.encode(), "UTC") is None


@pytest.mark.parametrize(
    "article",
    [
        pytest.param(SAME_ORIGINAL, id="of the same original"),
        pytest.param(SAME_HEADLINE, id="with the same title and moment"),
        pytest.param(replace(NOW, path=OLD), id="in the same file, with another slug"),
    ],
)
def test_a_lost_address_is_told(article: object) -> None:
    (problem,) = lost_addresses([FERRY], make_catalogue(article))  # type: ignore[list-item, arg-type]
    assert (problem.code, problem.path, problem.alias) == (Code.ADDRESS_LOST, article.path, "/articles/ferry/")  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "articles",
    [
        pytest.param([], id="taken out"),
        pytest.param([NOW], id="another article"),
        pytest.param([replace(SAME_ORIGINAL, draft=True)], id="a draft by now"),
        pytest.param([replace(SAME_ORIGINAL, aliases=("/articles/ferry",))], id="kept as an alias"),
        pytest.param([SAME_ORIGINAL, replace(NOW, slug="ferry", path="content/articles/2.md")], id="another has it"),
        pytest.param(
            [SAME_ORIGINAL, replace(SAME_HEADLINE, slug="boat", path="content/articles/boat.md")], id="it may be two"
        ),
    ],
)
def test_nothing_is_told_where_nothing_is_lost_or_sure(articles: list[object]) -> None:
    assert list(lost_addresses([FERRY], make_catalogue(*articles))) == []  # type: ignore[list-item, arg-type]
