"""The articles of a digest as `digest list` prints them: what is annotated in each, and what there is to do."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, NamedTuple

from digest.cli import report
from digest.content.facts.source_report import STALE, SourceFact
from digest.content.schema.dates import UNDATED
from digest.foundation.problem import UNANCHORED, Problem
from digest.verification.read_articles import FOLDER

if TYPE_CHECKING:
    from digest.model.article_record import ArticleRecord
    from digest.plan import Build


class ListedArticle(NamedTuple):
    """An article and what there is to do with it; no `record` where it is broken."""

    name: str
    """That of its file, without its ending."""
    record: ArticleRecord | None
    state: str
    """`published`, `draft`, `future`, `expired` or `broken`."""
    unanchored: tuple[Problem, ...]
    original: SourceFact | None
    """What `digest check --sources` has found of its original, where that is not as it was."""

    @property
    def is_draft(self) -> bool:
        return self.state == "draft"

    @property
    def is_stale(self) -> bool:
        return self.original is not None


def listed_articles(
    build: Build, paths: Iterable[str], facts: Iterable[SourceFact], now: dt.datetime
) -> tuple[ListedArticle, ...]:
    """Every article among the `paths` of a digest's files, newest first, those that are broken last."""
    shown = build.catalogue.articles if build.catalogue else ()
    waiting = {article.slug for article in build.hidden}
    records = {_name(article.path): article for article in (*shown, *build.hidden)}
    originals = {fact.article: fact for fact in facts if fact.state in STALE}
    unanchored: dict[str, list[Problem]] = {}
    for problem in build.problems:
        if problem.code in UNANCHORED:
            unanchored.setdefault(_name(problem.path), []).append(problem)
    names = {_name(path) for path in paths if path.startswith(FOLDER) and path.endswith(".md")}
    articles = [
        ListedArticle(
            name,
            record := records.get(name),
            _state(record, waiting, now) if record else "broken",
            tuple(unanchored.get(name, ())),
            originals.get(name),
        )
        for name in sorted(names)
    ]
    return tuple(sorted(articles, key=_age))


def show_articles(articles: Sequence[ListedArticle], others: Mapping[str, str], *, as_json: bool) -> None:
    """Prints the `articles`.

    `others` has the keys of sidecars' lists of other kinds of annotation, by the names of these kinds.
    """
    rows = [_row(article, others) for article in articles]
    console = report.results()
    if as_json:
        console.print(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    kinds = ("figures", "quotes", "links", *(key for key in others.values() if any(row.get(key) for row in rows)))
    for article, row in zip(articles, rows, strict=True):
        for line in _lines(article, row, kinds):
            console.print(report.visible(line))


def _name(path: str) -> str:
    return PurePosixPath(path).stem


def _age(article: ListedArticle) -> tuple[bool, float]:
    return article.record is None, -article.record.published.timestamp() if article.record else 0


def _state(article: ArticleRecord, waiting: Collection[str], now: dt.datetime) -> str:
    if article.draft:
        return "draft"
    if article.slug not in waiting:
        return "published"
    return "future" if article.published > now else "expired"


def _row(article: ListedArticle, others: Mapping[str, str]) -> dict[str, Any]:
    record = article.record
    known: dict[str, Any] = {"slug": article.name}
    if record:
        counts = dict(record.others)
        known = {
            "slug": record.slug,
            "title": record.title,
            "published": None if record.published == UNDATED else record.published.isoformat(),
            "outlet": record.source.outlet,
            "figures": len(record.figures),
            "quotes": len(record.quotes),
            "links": record.links,
            **{key: counts.get(name, 0) for name, key in others.items()},
            "publish": record.publish,
            "share": record.share,
            "proposed": record.proposed,
        }
    unanchored = [{"path": each.path, "line": each.line, "message": each.message} for each in article.unanchored]
    return {
        **known,
        "state": article.state,
        "unanchored": unanchored,
        "original": article.original.state.value if article.original else "",
    }


def _lines(article: ListedArticle, row: Mapping[str, Any], kinds: Iterable[str]) -> Iterator[str]:
    said = [] if article.state == "published" else [article.state]
    if article.record and article.record.proposed:
        said.append(f"{article.record.proposed} proposed")
    if article.unanchored:
        said.append(f"{len(article.unanchored)} unanchored")
    if article.original:
        said.append(f"original {article.original.state.value}")
    state = f"  ({', '.join(said)})" if said else ""
    if article.record is None:
        yield f"{'':10}  {article.name}{state}"
    else:
        counts = " ".join(f"{row[kind]:>3} {_noun(kind, row[kind]):<{len(kind)}}" for kind in kinds)
        restricted = "" if row["publish"] == "full" else f"  ({row['publish']}, {row['share']}% of the words)"
        yield f"{(row['published'] or 'no date')[:10]:<10}  {counts}  {row['slug']}{restricted}{state}"
    for problem in article.unanchored:
        yield f"{'':12}{problem.path}:{problem.line}: {problem.message}"


def _noun(plural: str, count: int) -> str:
    """A key of sidecars as a noun for `count` of them: "quotes", "1 quote"."""
    return plural.removesuffix("s") if count == 1 else plural
