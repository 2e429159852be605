"""Versions of one story in several languages: which belong together, and which stands for the story in lists."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from digest.catalogue.unknown_article import unknown_article
from digest.content.article_files import parse_article
from digest.foundation.problem import Code, Place, Problem
from digest.model.article import Version, VersionRelation
from digest.model.article_record import ArticleRecord


class Stories:
    """Articles by their stories.

    `articles` are all of them in their order, each with its versions; `main` are those that stand for their stories:
    the one in the digest's `language`, or else the one that the others are translations of.
    """

    def __init__(self, articles: Iterable[ArticleRecord], language: str) -> None:
        records = tuple(articles)
        self.articles = self.main = records
        self._main: dict[str, ArticleRecord] = {}
        known = {record.slug: record for record in records}
        if len(known) == len(records) and not any(record.translation_of for record in records):
            return  # each is a story of its own, as in most digests
        groups: defaultdict[str, list[ArticleRecord]] = defaultdict(list)
        for record in records:
            groups[_origin(record, known)].append(record)
        versions: dict[str, ArticleRecord] = {}
        for origin, group in groups.items():
            if len(group) > 1:
                main = min(group, key=lambda record: _rank(record, origin, language))
                told = {
                    record.slug: replace(record, versions=tuple(_versions(record, group, main))) for record in group
                }
                versions.update(told)
                self._main.update((slug, told[main.slug]) for slug in told)
        self.articles = tuple(versions.get(record.slug, record) for record in records) if versions else records
        self.main = tuple(record for record in self.articles if self.stands_for(record) is record)

    def stands_for(self, record: ArticleRecord) -> ArticleRecord:
        """The version that stands in lists for the story of `record`, which may be `record` itself."""
        return self._main.get(record.slug, record) if self._main else record


def _origin(record: ArticleRecord, known: Mapping[str, ArticleRecord]) -> str:
    """The article that a story began with, as far as that can be told: it need not be among those `known`."""
    met = [record.slug]
    while record.translation_of and record.translation_of not in met:
        met.append(record.translation_of)
        if record.translation_of not in known:
            break
        record = known[record.translation_of]
    else:
        if record.translation_of:  # in a circle, which is told elsewhere
            return min(met)
    return met[-1]


def _versions(record: ArticleRecord, group: Iterable[ArticleRecord], main: ArticleRecord) -> Iterator[Version]:
    """The others of its `group`, of which `main` stands for the story, by language."""
    for other in sorted(group, key=lambda other: (other.language, other.slug)):
        if other is not record:
            yield Version(other.slug, other.language, _relation(other, record), is_listed=other is main)


def _relation(other: ArticleRecord, record: ArticleRecord) -> VersionRelation:
    if other.slug == record.translation_of:
        return VersionRelation.ORIGINAL
    return VersionRelation.TRANSLATION if other.translation_of == record.slug else VersionRelation.OTHER


def _rank(record: ArticleRecord, origin: str, language: str) -> tuple[bool, bool, bool, str]:
    """The less, the rather does a version stand for its story."""
    is_near = record.language.partition("-")[0] == language.partition("-")[0]
    return record.language != language, not is_near, record.slug != origin, record.slug


def check_translations(
    articles: Iterable[ArticleRecord], broken: frozenset[str], files: Mapping[str, bytes]
) -> Iterator[Problem]:
    """A problem for each article that is called a translation of one that is unknown, of itself in a circle, or of a
    story that is there in the same language.

    `broken` are the names of articles that do not hold: what these are is not known. `files` are the sources.
    """
    known = {article.slug: article for article in articles}
    groups: defaultdict[str, dict[str, ArticleRecord]] = defaultdict(dict)
    for article in known.values():
        if article.translation_of not in known:
            groups[_origin(article, known)].setdefault(article.language, article)
    for article in known.values():
        name = article.translation_of
        if not name:
            continue
        if name not in known:
            if name not in broken:
                yield unknown_article(_place(article, files), name, known)
        elif _is_in_circle(article, known):
            yield _place(article, files).problem(
                Code.TRANSLATION_CIRCULAR,
                "the article is called a translation of itself"
                + (f", by way of {name!r}" if name != article.slug else ""),
                "write `translation_of` into the translations alone, with the name of what was translated",
            )
        else:
            other = groups[_origin(article, known)].setdefault(article.language, article)
            if other is not article:
                yield _place(article, files).problem(
                    Code.TRANSLATION_SAME_LANGUAGE,
                    f"{other.slug!r} is in the same language, {article.language}",
                    "give each version its `language`, and one article to each language",
                )


def _is_in_circle(article: ArticleRecord, known: Mapping[str, ArticleRecord]) -> bool:
    met, name = {article.slug}, article.translation_of
    while name in known and name not in met:
        met.add(name)
        name = known[name].translation_of
    return name in met


def _place(article: ArticleRecord, files: Mapping[str, bytes]) -> Place:
    parsed = parse_article(article.path, files[article.path]).value if article.path in files else None
    return parsed.document.place(("translation_of",)) if parsed else Place(article.path)
