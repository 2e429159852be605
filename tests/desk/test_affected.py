"""What other articles would say of a change of site.yaml."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.content import site_file
from digest.desk.affected import named_in, newly_wrong
from digest.desk.articles import DigestAround, OpenArticle
from digest.foundation.problem import Code
from digest.kinds.registry import REGISTRY
from digest.verification.name_directory import directory
from digest.verification.read_articles import Pair
from tests.builders import make_article, make_catalogue, make_figure
from tests.digests import ARTICLE, SIDECAR, SITE
from tests.previewing import MD, YAML

if TYPE_CHECKING:
    from digest.content.schema.site import Settings


def settings_of(site: str) -> Settings:
    settings = site_file.read({site_file.SETTINGS: site.encode()}).value
    assert settings
    return settings


def article(sidecar: str = SIDECAR) -> OpenArticle:
    settings = settings_of(SITE)
    around = DigestAround(settings, directory(settings), REGISTRY.verification)
    return OpenArticle(Pair(MD, YAML), {MD: ARTICLE.encode(), YAML: sidecar.encode()}, around)


def test_another_unit_of_a_measure_is_an_error_of_the_articles_that_have_it() -> None:
    other = settings_of(SITE.replace("unit: passengers", "unit: crossings"))
    (problem,) = newly_wrong([article()], other)
    assert (problem.code, problem.path) == (Code.UNIT_MISMATCH, YAML)
    assert list(newly_wrong([article()], settings_of(SITE))) == []


def test_what_is_wrong_already_is_not_told() -> None:
    broken = article(SIDECAR.replace("at: over 12,400", "at: over 12,900"))
    assert list(newly_wrong([broken], settings_of(SITE.replace("head of", "skipper of")))) == []


def test_the_articles_that_name_something_are_found() -> None:
    newer = make_article(slug="newer", figures=(make_figure(),))
    older = make_article(slug="older", published=newer.published.replace(year=2001), figures=())
    catalogue = make_catalogue(newer, older)
    slugs = [
        [record.slug for record in named_in(catalogue, name_list, slug)]
        for name_list, slug in (
            ("outlets", newer.source.outlet_slug),
            ("topics", newer.topics[0]),
            ("people", "nobody"),
            ("measures", "procurement-japan"),
        )
    ]
    assert slugs == [["newer", "older"], ["newer", "older"], [], ["newer"]]
