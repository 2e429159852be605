"""Links that are known to be dead: told where they are written, and shown by their archived copies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeVar
from zlib import crc32

from msgspec.structs import replace

from digest.core import article, sidecar
from digest.core.link_facts import LinkFact, LinkState, archive_of, asked
from digest.core.problem import Code, Place, Problem

if TYPE_CHECKING:
    from digest.core.annotations import Sidecar
    from digest.core.article import ParsedArticle
    from digest.core.library import Library
    from digest.core.model import Article, ContextLink, Reference
    from digest.core.record import Record
    from digest.core.yamltext import Document

Leading = TypeVar("Leading", "Reference", "ContextLink")
_Keys = tuple[str | int, ...]
_SUM = 4


class DeadLinks:
    """The dead addresses among the `facts` of content/links.yaml."""

    def __init__(self, facts: Iterable[LinkFact] = ()) -> None:
        self._dead = {fact.url: fact for fact in facts if fact.state is LinkState.DEAD}
        self._sums = {checksum(url): url for url in self._dead}

    def of(self, record: Record) -> tuple[str, ...]:
        """Those that the article behind `record` leads to, and perhaps, by chance, others."""
        if not self._sums:
            return ()
        sums = (record.addresses[at : at + _SUM] for at in range(0, len(record.addresses), _SUM))
        return tuple(sorted({self._sums[each] for each in sums if each in self._sums}))

    def problems(self, records: Iterable[Record], files: Mapping[str, bytes]) -> Iterator[Problem]:
        """Each link to one of them that has no archived copy, where it is written."""
        for record in records:
            if self.of(record):
                yield from self._in_article(record, files)

    def _in_article(self, record: Record, files: Mapping[str, bytes]) -> Iterator[Problem]:
        parsed = article.parse(record.path, files[record.path]).value
        beside = f"{record.path.removesuffix('.md')}.yaml"
        annotations = sidecar.parse(beside, files[beside]).value if beside in files else None
        places = [*_in_matter(parsed)] if parsed else []
        places += [*_in_sidecar(annotations.sidecar, annotations.document)] if annotations else []
        for url, archived, place in places:
            fact = self._dead.get(asked(url))
            if fact and not archived:
                since = f" since {fact.since.isoformat()[:10]}" if fact.since else ""
                yield place.problem(
                    Code.DEAD_LINK,
                    f"{url} is dead{since}{f' ({fact.answer})' if fact.answer else ''}",
                    f"see whether this is what it was, and add it:\n"
                    f"archived: {archive_of(url, record.published.date())}",
                )


def _in_matter(parsed: ParsedArticle) -> Iterator[tuple[str, str | None, Place]]:
    source = parsed.matter.source
    yield source.url, source.archived, parsed.document.place(("source", "url"))


def _in_sidecar(written: Sidecar, document: Document) -> Iterator[tuple[str, str | None, Place]]:
    for index, link in enumerate(written.links):
        yield link.url, link.archived, document.place(("links", index, "url"))
    sourced = (
        ("figures", [figure.source for figure in written.figures]),
        ("quotes", [q.source for q in written.quotes]),
    )
    for kind, sources in sourced:
        for index, source in enumerate(sources):
            if source:
                yield source.url, source.archived, document.place((kind, index, "source", "url"))


def checksum(url: str) -> bytes:
    """The CRC-32 of the address that a link to `url` asks for, in four bytes."""
    return crc32(asked(url).encode("utf-8", "surrogatepass")).to_bytes(_SUM, "little")


def led_to(article: Article) -> tuple[str, ...]:
    """Every address that the article's page leads readers to: its source, other sources, context links."""
    elsewhere = [source.url for source in _other_sources(article) if source]
    return tuple(dict.fromkeys([article.source.url, *elsewhere, *(link.url for link in article.links)]))


def addresses_of(records: Iterable[Record], library: Library) -> tuple[str, ...]:
    """Every address that any of the articles leads to, without fragments, in order and each once."""
    return tuple(sorted({asked(url) for record in records for url in led_to(library.card(record))}))


def _other_sources(article: Article) -> tuple[Reference | None, ...]:
    return (*(figure.source for figure in article.figures), *(quote.source for quote in article.quotes))


def marked(article: Article, dead: tuple[str, ...]) -> Article:
    """`article`, knowing which of its links and sources are among the `dead`."""
    if not dead:
        return article

    def known(leading: Leading) -> Leading:
        return replace(leading, dead=True) if asked(leading.url) in dead else leading

    return replace(
        article,
        source=known(article.source),
        figures=tuple(replace(note, source=note.source and known(note.source)) for note in article.figures),
        quotes=tuple(replace(note, source=note.source and known(note.source)) for note in article.quotes),
        links=tuple(known(link) for link in article.links),
    )
