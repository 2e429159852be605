"""What other articles would say of a change of site.yaml: of another unit of a measure, of a name that is gone.

They are read again, with what site.yaml would have: an error that they had not before hinders the change.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from digest.catalogue.types import Catalogue
from digest.content.schema.site import Settings
from digest.desk.articles import DigestAround, OpenArticle
from digest.foundation.problem import Problem, Severity, known_by
from digest.model.article import PartyKind
from digest.model.article_record import ArticleRecord
from digest.verification.name_directory import directory

_KINDS = {"people": PartyKind.PERSON, "organisations": PartyKind.ORGANISATION}


def named_in(catalogue: Catalogue, name_list: str, slug: str) -> tuple[ArticleRecord, ...]:
    """The articles of a catalogue that name what site.yaml lists under `slug`, newest first."""
    match name_list:
        case "measures":
            points = (point for series in catalogue.measures if series.subject.slug == slug for point in series.points)
            return tuple({point.record.path: point.record for point in points}.values())[::-1]
        case "topics":
            return next((each.articles for each in catalogue.topics if each.subject.slug == slug), ())
        case "outlets":
            return next((each.articles for each in catalogue.outlets if each.subject.slug == slug), ())
    kind = _KINDS.get(name_list)
    parties = (each for each in catalogue.parties if each.subject.slug == slug and each.subject.kind is kind)
    return next((each.articles for each in parties), ())


def newly_wrong(articles: Iterable[OpenArticle], settings: Settings) -> Iterator[Problem]:
    """The errors that `articles` would have with other `settings`, and have not now: those of an article together."""
    names = directory(settings)
    for before in articles:
        around: DigestAround = replace(before.around, settings=settings, names=names)
        errors = [
            each for each in OpenArticle(before.pair, before.files, around).problems if each.severity is Severity.ERROR
        ]
        if errors:
            known = {known_by(problem) for problem in before.problems}
            yield from (problem for problem in errors if known_by(problem) not in known)
