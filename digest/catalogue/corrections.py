"""Corrections of the future, which only a build can tell, as it knows the time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

from digest.content.article_files import parse_sidecar
from digest.content.schema.dates import moment
from digest.content.schema.sidecar import Sidecar
from digest.content.schema.site import Settings
from digest.foundation.problem import Code, Place, Problem
from digest.model.article_record import ArticleRecord


def check_corrections(
    articles: Iterable[ArticleRecord],
    files: Mapping[str, bytes],
    model: type[Sidecar],
    settings: Settings,
    now: dt.datetime,
) -> Iterator[Problem]:
    """A problem for each correction that is dated after `now`, where it is written.

    None of them waits for its date: what it corrects is mended in the same file already, and readers would have the one
    without the other. `files` are the sources, and `model` is that of sidecars.
    """
    for article in articles:
        if article.corrected and article.corrected > now:
            path = f"{article.path.removesuffix('.md')}.yaml"
            for place, date in _written(path, files, model):
                if moment(date, settings.timezone) > now:
                    yield place.problem(
                        Code.CORRECTION_DATE,
                        f"the correction is of the future: today is {now.astimezone(article.corrected.tzinfo).date()}",
                        "write when the annotation was mended",
                    )


def _written(path: str, files: Mapping[str, bytes], model: type[Sidecar]) -> Iterator[tuple[Place, dt.date]]:
    """The dates of all corrections in the sidecar at `path`."""
    read = parse_sidecar(path, files[path], model).value if path in files else None
    if read is None:
        return
    for key, *_ in read.sidecar.lists:
        for index, entry in enumerate(read.sidecar.entries(key)):
            for number, correction in enumerate(entry.corrected):
                yield read.document.place((key, index, "corrected", number, "date")), correction.date
