"""The page of an article of a catalogue that is kept in parts is the one that the whole catalogue gives."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from bench import generate
from digest.catalogue.kept import KeptCatalogue, facts_of, parts_of
from digest.catalogue.measures.periods import has_history
from digest.catalogue.reviewed.read import Reviewed
from digest.foundation.executor import Executor
from digest.foundation.hashing import encoded
from digest.kinds.registry import REGISTRY
from digest.model.article import NO_PREDECESSORS, Status
from digest.model.article_record import ArticleRecord
from digest.model.article_store import ArticleStore
from digest.pages.article.page import article_page_again, article_pages
from digest.pages.kind import worded
from digest.pages.views import ArticleView
from tests.depth import in_depth
from tests.searching import catalogue_of

if TYPE_CHECKING:
    from digest.catalogue.types import Catalogue

COUNT = 160 if in_depth() else 90
_RECORD = msgspec.json.Decoder(ArticleRecord)


class Parts:
    """What is kept of a catalogue, in memory: as bytes, as on a disk."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.asked: set[str] = set()
        self._parts = dict(parts_of(catalogue))
        self._records = [encoded(record) for record in catalogue.articles]
        self._slugs = [record.slug for record in catalogue.articles]
        self._later = [
            tuple(each.record.slug for each in catalogue.succession.after(record.slug)) for record in catalogue.articles
        ]

    def part(self, name: str, /) -> bytes:
        return self._parts[name]

    def record(self, position: int, /) -> ArticleRecord:
        self.asked.add(self._slugs[position])
        return _RECORD.decode(self._records[position])

    def position(self, slug: str, /) -> int | None:
        return self._slugs.index(slug) if slug in self._slugs else None

    def later(self, position: int, /) -> tuple[str, ...]:
        return self._later[position]


def files() -> dict[str, str]:
    """A digest with corrections, forecasts, versions, directives, and outlets of which site.yaml says nothing."""
    made = {"content/site.yaml": re.sub("outlet-[0-4]: .*\n  ", "", generate.site())}
    for number in range(COUNT):
        entry = generate.entry(number)
        article, sidecar = entry.article, entry.sidecar
        if number % 7 == 3:
            sidecar = sidecar.replace("    period: ", "    status: forecast\n    period: ", 2)
        if number % 11 == 5:
            article = f"{article}\n::: measure measure-{number % 12}\n\n::: figure {_name(number - 1)}#figure-1\n"
        if number == 20:
            article = article.replace("\n---\n", f"\nlanguage: en-GB\ntranslation_of: {_name(19)}\n---\n", 1)
        made[f"content/articles/{entry.name}.md"] = article
        made[f"content/articles/{entry.name}.yaml"] = sidecar
    return made


def _name(number: int) -> str:
    return generate.entry(number).name


def correction(name: str, number: int, published: str, corrects: str) -> dict[str, str]:
    """An article that gives anew what the one of this number has, with other amounts."""
    entry = generate.entry(number)
    matter = f"published: {published}\ncorrects: {corrects}\nsource:"
    article = re.sub(r"published: .*\nsource:", matter, entry.article)
    texts = {"md": article, "yaml": entry.sidecar}
    return {f"content/articles/{name}.{end}": text.replace("over ", "about ") for end, text in texts.items()}


@cache
def built() -> tuple[Catalogue, ArticleStore]:
    work = Executor()
    digest = files() | correction("put-right", 2, "2026-01-01", _name(2))
    digest |= correction("put-right-again", 2, "2026-01-02", "put-right")
    by_age = [record.slug for record in reversed(catalogue_of(digest, work).articles)]
    for older, newer, what in ((3, 31, "updates"), (2, 32, "follows")):
        path = f"content/articles/{by_age[newer]}.md"
        digest[path] = digest[path].replace("\n---\n", f"\n{what}: {by_age[older]}\n---\n", 1)
    return catalogue_of(digest, work), ArticleStore(work.store, REGISTRY.others)


def test_the_page_is_that_of_the_whole_catalogue() -> None:
    catalogue, article_store = built()
    kinds = worded(REGISTRY.pages, catalogue.settings.words)
    histories = frozenset(series.subject.slug for series in catalogue.measures if has_history(series))
    whole = {page.source: page for page in article_pages(catalogue, Reviewed(), kinds, histories)}
    parts, facts = Parts(catalogue), facts_of(catalogue)
    told = {"related", "comparisons", "outcome", "earlier", "later", "superseded", "placed"}
    for position, record in enumerate(catalogue.articles):
        if record.versions:
            assert record.translation_of or record.slug in facts.translated
            continue
        kept = KeptCatalogue(parts, facts, catalogue.settings)
        page, before = article_page_again(record, position, kept, Reviewed(), kinds), whole[record.path]
        assert page.key == before.key
        view = page.content.compose(article_store)
        assert isinstance(view, ArticleView)
        assert view == before.content.compose(article_store)
        told -= {name for name in told if any(_told(view, name))}
    assert not told, "nothing of the digest is told in these ways, so that nothing is tested"


def _told(view: ArticleView, name: str) -> list[object]:
    """What a page shows of the other articles, in one of the ways that there are."""
    told: dict[str, list[object]] = {
        "related": [*view.related],
        "comparisons": [figure.comparisons for figure in view.figures],
        "outcome": [figure.outcome for figure in view.figures],
        "earlier": [*view.earlier],
        "later": [*view.later],
        "superseded": [figure.superseded_by for figure in view.figures],
        "placed": [block.placed for block in view.body],
    }
    return told[name]


def test_few_articles_are_opened_for_it() -> None:
    catalogue, _ = built()
    kinds = worded(REGISTRY.pages, catalogue.settings.words)
    parts = Parts(catalogue)
    kept = KeptCatalogue(parts, facts_of(catalogue), catalogue.settings)
    alone = (i for i, record in enumerate(catalogue.articles) if i > 1 and not _names_others(record, parts.later(i)))
    position = next(alone)
    page = article_page_again(catalogue.articles[position], position, kept, Reviewed(), kinds)
    assert page.key
    assert parts.asked == {record.slug for record in catalogue.articles[position - 1 : position + 2]}


def _names_others(record: ArticleRecord, later: tuple[str, ...]) -> bool:
    expected = any(figure.status is not Status.ACTUAL for figure in record.figures)
    return expected or bool(later or record.directives) or record.predecessors != NO_PREDECESSORS
