"""What commands have found on the web and editors have reviewed: `content/links.yaml` and `content/sources.yaml`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from msgspec import Struct, field

from digest.catalogue.reviewed.link_rot import DeadLinks
from digest.catalogue.reviewed.source_changes import SourceChanges
from digest.content.facts.link_report import read_link_facts
from digest.content.facts.source_report import read_source_facts
from digest.foundation.problem import Outcome, Problem

if TYPE_CHECKING:
    from digest.content.schema.sidecar import Sidecar
    from digest.model.article_record import ArticleRecord


class Reviewed(Struct, frozen=True, dict=True):
    """The links that are dead, and the originals that are not what they were."""

    dead: DeadLinks = field(default_factory=DeadLinks)
    changed: SourceChanges = field(default_factory=SourceChanges)

    def problems(
        self, records: Iterable[ArticleRecord], files: Mapping[str, bytes], model: type[Sidecar]
    ) -> Iterator[Problem]:
        """What editors are told of the articles behind `records`."""
        for each in (self.dead, self.changed):
            yield from each.problems(records, files, model)


def read_reviewed(files: Mapping[str, bytes]) -> Outcome[Reviewed]:
    """What the digest with these `files` knows."""
    links, sources = read_link_facts(files), read_source_facts(files)
    known = Reviewed(DeadLinks(links.value), SourceChanges(sources.value))
    return Outcome(known, (*links.problems, *sources.problems))
