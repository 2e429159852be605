"""What is wrong with corrections that only a build can tell: those of the future, as it knows the time, and figures
that correct none of an earlier article since a period is missing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

from digest.catalogue.succession import unmatched
from digest.content.article_files import parse_sidecar
from digest.content.schema.dates import moment
from digest.content.schema.sidecar import Sidecar
from digest.content.schema.site import Settings
from digest.foundation.problem import Code, Place, Problem
from digest.model.article_record import ArticleRecord, FigureRecord


def check_corrections(
    articles: Iterable[ArticleRecord],
    files: Mapping[str, bytes],
    model: type[Sidecar],
    settings: Settings,
    now: dt.datetime,
) -> Iterator[Problem]:
    """A problem for each correction that is dated after `now`, where it is written.

    None of them waits for its date: what it corrects is mended in the same file already, and readers would have the one
    without the other. An article of the future waits with all that it has. `files` are the sources, and `model` is that
    of sidecars.
    """
    for article in articles:
        if article.corrected and article.published <= now < article.corrected:
            path = f"{article.path.removesuffix('.md')}.yaml"
            for place, date in _written(path, files, model):
                if moment(date, settings.timezone) > now:
                    yield place.problem(
                        Code.CORRECTION_DATE,
                        f"the correction is of the future: today is {now.astimezone(article.corrected.tzinfo).date()}",
                        "write when the annotation was mended",
                    )


def check_corrected_periods(
    articles: Iterable[ArticleRecord], files: Mapping[str, bytes], model: type[Sidecar]
) -> Iterator[Problem]:
    """A problem for each figure of a correction that supersedes none of its measure in the article that is corrected,
    where it or that one names no period. `files` are the sources, and `model` is that of sidecars."""
    known = {article.slug: article for article in articles}
    for article in known.values():
        for name in article.predecessors.corrects:
            for figure, other in unmatched(known[name], article) if name in known else ():
                yield _place(article, figure, files, model).problem(
                    Code.CORRECTION_WITHOUT_PERIOD, *_missing(name, figure, other)
                )


def _missing(name: str, figure: FigureRecord, other: FigureRecord) -> tuple[str, str]:
    """What is told of a `figure` that gives none of the article `name` anew, and what to do; `other` is of the same
    measure."""
    if figure.period is None and other.period is None:
        return (
            f"which figure of {name!r} this corrects cannot be told: several of the measure have no period",
            "write `period` for each of them, in both articles",
        )
    if figure.period is None:
        return (
            f"the figure names no period, and so corrects none of {name!r}, whose figure of the measure names one",
            "write the `period` of the figure that it corrects",
        )
    return (
        f"the figure corrects none of {name!r}, whose figure of the measure names no period",
        "write `period` there too, if it is the same",
    )


def _place(article: ArticleRecord, figure: FigureRecord, files: Mapping[str, bytes], model: type[Sidecar]) -> Place:
    """Where the measure of a figure is written."""
    path = f"{article.path.removesuffix('.md')}.yaml"
    read = parse_sidecar(path, files[path], model).value if path in files else None
    if read is None:
        return Place(path)
    decided = [index for index, entry in enumerate(read.sidecar.entries("figures")) if not entry.proposed]
    if len(decided) != len(article.figures):
        return read.document.place(("figures",))
    return read.document.place(("figures", decided[article.figures.index(figure)], "measure"))


def _written(path: str, files: Mapping[str, bytes], model: type[Sidecar]) -> Iterator[tuple[Place, dt.date]]:
    """The dates of all corrections in the sidecar at `path`."""
    read = parse_sidecar(path, files[path], model).value if path in files else None
    if read is None:
        return
    for key, *_ in read.sidecar.lists:
        for index, entry in enumerate(read.sidecar.entries(key)):
            for number, correction in enumerate(entry.corrected):
                yield read.document.place((key, index, "corrected", number, "date")), correction.date
