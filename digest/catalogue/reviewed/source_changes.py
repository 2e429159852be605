"""Originals that are not what they were: told where their passages are annotated, and to readers where confirmed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from digest.content.article_files import parse_article, parse_sidecar
from digest.content.facts.source_report import PATH, STALE, PassageFact, SourceFact, SourceState
from digest.foundation.problem import Code, Problem
from digest.text.folding import fold

if TYPE_CHECKING:
    from digest.content.article_files import ParsedSidecar
    from digest.content.schema.sidecar import Sidecar
    from digest.model.article_record import ArticleRecord

_SAID = {SourceState.GONE: "is gone", SourceState.WALLED: "is not shown to everybody"}


class SourceChange(NamedTuple):
    """What readers are told of an article's original: `state` is changed, gone or walled, `since` when it was found."""

    state: str
    since: dt.date | None


class SourceChanges:
    """What content/sources.yaml says of the originals of a digest's articles."""

    def __init__(self, facts: Iterable[SourceFact] = ()) -> None:
        self._facts = {fact.article: fact for fact in facts if fact.state in STALE}

    def of(self, record: ArticleRecord) -> SourceChange | None:
        """What readers of the article behind `record` are told; nothing where no editor has confirmed it."""
        fact = self._facts.get(_name(record))
        if fact is None or not fact.confirmed:
            return None
        return SourceChange(fact.state.value, _day(fact))

    def problems(
        self, records: Iterable[ArticleRecord], files: Mapping[str, bytes], model: type[Sidecar]
    ) -> Iterator[Problem]:
        """What is not confirmed yet: each passage where it is annotated, each original where its address is written."""
        for record in records:
            fact = self._facts.get(_name(record))
            if fact is None or fact.confirmed:
                continue
            parsed = parse_article(record.path, files[record.path]).value
            if parsed is None or parsed.front_matter.source.url != fact.url:
                continue
            if fact.state is not SourceState.CHANGED:
                yield parsed.document.place(("source", "url")).problem(
                    Code.SOURCE_CHANGED,
                    f"{fact.url} {_SAID[fact.state]}{_since(fact)}" + (f": {fact.said}" if fact.said else ""),
                    f"see for yourself, and say `confirmed: true` in {PATH} where readers are to be told",
                )
                continue
            beside = f"{record.path.removesuffix('.md')}.yaml"
            sidecar = parse_sidecar(beside, files[beside], model).value if beside in files else None
            if sidecar is not None:
                yield from _in_sidecar(sidecar, fact)


def _in_sidecar(sidecar: ParsedSidecar, fact: SourceFact) -> Iterator[Problem]:
    for passage in fact.passages:
        keys = _written(sidecar.sidecar, passage)
        says = f"says {_short(passage.now)} now" if passage.now else "does not say this any more"
        yield sidecar.document.place(keys).problem(
            Code.SOURCE_CHANGED,
            f"{_short(passage.words)} stood in the original, which {says}{_since(fact)}",
            f"correct the annotation, or say `confirmed: true` in {PATH} where readers are to be told",
        )


def _written(sidecar: Sidecar, passage: PassageFact) -> tuple[str | int, ...]:
    """The keys of the first entry that rests on the passage; none where it is not known which does."""
    wanted = fold(passage.words).folded.strip(" ")
    for key, *_ in sidecar.lists:
        for number, entry in enumerate(sidecar.entries(key)):
            rests_on = fold(entry.words().passage).folded.strip(" ")
            if rests_on and (rests_on in wanted or wanted in rests_on):
                return key, number
    return ()


def _name(record: ArticleRecord) -> str:
    return record.path.rpartition("/")[2].removesuffix(".md")


def _day(fact: SourceFact) -> dt.date | None:
    return dt.date.fromisoformat(fact.since.isoformat()[:10]) if fact.since else None


def _since(fact: SourceFact) -> str:
    return f", found on {fact.since.isoformat()[:10]}" if fact.since else ""


def _short(words: str) -> str:
    line = " ".join(words.split())
    return repr(line if len(line) <= 80 else f"{line[:79]}…")
