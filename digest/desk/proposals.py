"""What is to be decided on: proposals that stand in a draft's sidecar, then the best of what its text gives to annotate
and nobody has taken or left out yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct, structs

from digest.desk.articles import OpenArticle
from digest.foundation.problem import Place
from digest.ingest.drafting.sidecar_text import written
from digest.ingest.proposing.ranking import best
from digest.model.article import Selector
from digest.text.spans import Span
from digest.verification.kind import Grounds
from digest.verification.passages import anchoring

_AROUND = 60
_MOSTLY = 0.5


class Offer(Struct, frozen=True):
    """An entry of the list `key` that is proposed; where it stands, by its words and those around it; and whether that
    its value holds is all that is known of it, or also what it is of.

    One that stands in the sidecar has its `index` there, and what is written there; where it has no passage, no words.
    """

    key: str
    value: Mapping[str, Any]
    exact: str
    prefix: str
    suffix: str
    sure: bool
    index: int | None = None
    was: Any = None


class Offers(Struct, frozen=True):
    """The best proposals, in the order of the text; and how many more there are."""

    offers: tuple[Offer, ...] = ()
    further: int = 0


def offers(article: OpenArticle, *, every: bool = False) -> Offers:
    """What is proposed for `article`, where its text can be read: the best of it, or `every` proposal."""
    grounds, suggester = article.grounds, article.suggester
    if grounds is None or suggester is None:
        return Offers()
    taken = [*_annotated(article, grounds), *_left_out(article, grounds)]
    found = []
    for proposal, rank in suggester.proposals():
        key, spans = _spans(article, proposal.entry, grounds)
        if spans and not any(_shares(spans, other) for other in taken if other[0] in (key, "")):
            is_sure = proposal.sure and rank.is_sure
            found.append((spans, rank, _offer(key, written(proposal.entry), spans, grounds, sure=is_sure)))
    chosen = range(len(found)) if every else best([rank for _, rank, _ in found], with_lead=True)
    shown = [(found[number][0][0].start, found[number][2]) for number in chosen]
    further = len(found) - len(shown)
    shown += _undecided(article, grounds)
    return Offers(tuple(offer for _, offer in sorted(shown, key=lambda each: each[0])), further)


def _undecided(article: OpenArticle, grounds: Grounds) -> Iterator[tuple[int, Offer]]:
    """The proposals that stand in the sidecar, each with where its passage begins."""
    beside = article.beside
    if beside is None:
        return
    for kind in article.around.verification.kinds:
        written_entries = article.sidecar.get(kind.key)
        for number, entry in enumerate(beside.sidecar.entries(kind.key)):
            if not entry.proposed or not isinstance(written_entries, list):
                continue
            index = beside.index(kind.key, number)
            was = written_entries[index]
            value = {key: each for key, each in was.items() if key != "proposed"}
            spans = tuple(kind.passages(entry, grounds, _nowhere))
            offer = _offer(kind.key, value, spans, grounds, sure=True)
            yield spans[0].start if spans else 0, structs.replace(offer, index=index, was=was)


_Taken = tuple[str, tuple[Span, ...]]


def _spans(article: OpenArticle, entry: Any, grounds: Grounds) -> tuple[str, tuple[Span, ...]]:
    """The list that an entry is of, and where its words stand."""
    verification = article.around.verification
    for (key, model, _), kind in zip(verification.sidecar.lists, verification.kinds, strict=True):
        if isinstance(entry, model):
            return key, tuple(kind.passages(entry, grounds, _nowhere))
    return "", ()


def _annotated(article: OpenArticle, grounds: Grounds) -> Iterator[_Taken]:
    if article.beside is None:
        return
    for kind in article.around.verification.kinds:
        for entry in article.beside.sidecar.entries(kind.key):
            yield kind.key, tuple(kind.passages(entry, grounds, _nowhere))


def _left_out(article: OpenArticle, grounds: Grounds) -> Iterator[_Taken]:
    for passage in article.beside.sidecar.left_out if article.beside else ():
        selector = Selector(passage.exact, passage.prefix, passage.suffix)
        for span in anchoring.find(grounds.text.folded, selector):
            yield "", (span,)


def _shares(spans: tuple[Span, ...], other: _Taken) -> bool:
    """Whether a proposal has most of its words in common with what is annotated, or left out."""
    length = sum(span.end - span.start for span in spans)
    shared = sum(max(0, min(one.end, two.end) - max(one.start, two.start)) for one in spans for two in other[1])
    return shared > _MOSTLY * length


def _offer(key: str, value: Mapping[str, Any], spans: tuple[Span, ...], grounds: Grounds, *, sure: bool) -> Offer:
    if not spans:
        return Offer(key, value, "", "", "", sure)
    text, start, end = grounds.text.flow.text, spans[0].start, spans[-1].end
    return Offer(key, value, text[start:end], text[max(0, start - _AROUND) : start], text[end : end + _AROUND], sure)


def _nowhere(_: str) -> Place:
    return Place("")
