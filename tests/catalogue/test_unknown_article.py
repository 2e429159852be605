"""What is said of a name that no article has."""

from __future__ import annotations

import pytest

from digest.catalogue.unknown_article import unknown_article
from digest.foundation.problem import Code, Place
from tests.builders import make_article, make_catalogue


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("night-fery", "did you mean 'night-ferry'?"),
        ("boats-after-dark", "it is called 'night-ferry' now"),
        (
            "zeppelin",
            "write the last part of the article's address; an article whose file was renamed has another than before",
        ),
    ],
)
def test_the_hint_tells_which_may_be_meant(name: str, hint: str) -> None:
    article = make_article(slug="night-ferry", aliases=("/articles/boats-after-dark/",))
    known = {record.slug: record for record in make_catalogue(article).articles}
    problem = unknown_article(Place("content/articles/pier.md"), name, known)
    assert (problem.code, problem.hint) == (Code.UNKNOWN_ARTICLE, hint)
