"""Links that are known to be dead: told where they are written, and shown by their archived copies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeVar

from msgspec.structs import replace

from digest.content.article_files import parse_article, parse_sidecar
from digest.content.facts.link_report import LinkFact, LinkState, archive_of
from digest.foundation.problem import Code, Place, Problem
from digest.model.addresses import CHECKSUM_LENGTH, checksum, led_to, without_fragment

if TYPE_CHECKING:
    from digest.content.article_files import ParsedArticle
    from digest.content.schema.sidecar import Sidecar
    from digest.model.article import Article, ContextLink, Reference
    from digest.model.article_record import ArticleRecord
    from digest.model.article_store import ArticleStore
    from digest.yaml.loader import YamlDocument

Leading = TypeVar("Leading", "Reference", "ContextLink")
_Keys = tuple[str | int, ...]


class DeadLinks:
    """The dead addresses among the `facts` of content/links.yaml."""

    def __init__(self, facts: Iterable[LinkFact] = ()) -> None:
        self._dead = {fact.url: fact for fact in facts if fact.state is LinkState.DEAD}
        self._sums = {checksum(url): url for url in self._dead}

    def of(self, record: ArticleRecord) -> tuple[str, ...]:
        """Those that the article behind `record` leads to, and perhaps, by chance, others."""
        if not self._sums:
            return ()
        sums = (record.addresses[at : at + CHECKSUM_LENGTH] for at in range(0, len(record.addresses), CHECKSUM_LENGTH))
        return tuple(sorted({self._sums[each] for each in sums if each in self._sums}))

    def problems(
        self, records: Iterable[ArticleRecord], files: Mapping[str, bytes], model: type[Sidecar]
    ) -> Iterator[Problem]:
        """Each link to one of them that has no archived copy, where it is written."""
        for record in records:
            if self.of(record):
                yield from self._in_article(record, files, model)

    def _in_article(self, record: ArticleRecord, files: Mapping[str, bytes], model: type[Sidecar]) -> Iterator[Problem]:
        parsed = parse_article(record.path, files[record.path]).value
        beside = f"{record.path.removesuffix('.md')}.yaml"
        annotations = parse_sidecar(beside, files[beside], model).value if beside in files else None
        places = [*_in_matter(parsed)] if parsed else []
        places += [*_in_sidecar(annotations.sidecar, annotations.document)] if annotations else []
        for url, archived, place in places:
            fact = self._dead.get(without_fragment(url))
            if fact and not archived:
                since = f" since {fact.since.isoformat()[:10]}" if fact.since else ""
                yield place.problem(
                    Code.DEAD_LINK,
                    f"{url} is dead{since}{f' ({fact.answer})' if fact.answer else ''}",
                    f"see whether this is what it was, and add it:\n"
                    f"archived: {archive_of(url, record.published.date())}",
                )


def _in_matter(parsed: ParsedArticle) -> Iterator[tuple[str, str | None, Place]]:
    source = parsed.front_matter.source
    yield source.url, source.archived, parsed.document.place(("source", "url"))


def _in_sidecar(written: Sidecar, document: YamlDocument) -> Iterator[tuple[str, str | None, Place]]:
    for link in written.every_link():
        yield link.url, link.archived, document.place(link.keys)


def addresses_of(records: Iterable[ArticleRecord], article_store: ArticleStore) -> tuple[str, ...]:
    """Every address that any of the articles leads to, without fragments, in order and each once."""
    return tuple(sorted({without_fragment(url) for record in records for url in led_to(article_store.card(record))}))


def marked(article: Article, dead: tuple[str, ...]) -> Article:
    """`article`, knowing which of its links and sources are among the `dead`."""
    if not dead:
        return article

    def known(leading: Leading) -> Leading:
        return replace(leading, dead=True) if without_fragment(leading.url) in dead else leading

    return replace(
        article,
        source=known(article.source),
        figures=tuple(replace(note, source=note.source and known(note.source)) for note in article.figures),
        quotes=tuple(replace(note, source=note.source and known(note.source)) for note in article.quotes),
        links=tuple(known(link) for link in article.links),
    )
