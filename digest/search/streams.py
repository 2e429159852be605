"""An article as search sees it: a stream of its own words, and one for each quotation and each figure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from digest.model.article import Annotation, Article, Figure, Flow, Run
from digest.quantities.amount import Quantity
from digest.search.analysis import decimal
from digest.search.kind import Hits, KindSearch, SearchKinds


class TextStreams(NamedTuple):
    """Texts to be analysed. A phrase cannot reach from one text into another."""

    title: str
    summary: tuple[str, ...]
    body: tuple[str, ...]
    annotations: tuple[str, ...]
    """Those that are hits, by kind; their places here are their ordinals."""


def streams(article: Article, kinds: SearchKinds) -> TextStreams:
    """What of `article` can be searched: no more than what is published."""
    return TextStreams(
        article.title,
        (article.summary, article.why),
        (*_paragraphs(article.body), *_words(article, kinds)),
        tuple(hits.text(each) for _, hits, found in hits_of(article, kinds) for each in found),
    )


def hits_of(article: Article, kinds: SearchKinds) -> Iterator[tuple[KindSearch[Any], Hits[Any], list[Annotation]]]:
    """The annotations of an article that are hits, by kind."""
    annotations = article.annotations
    for kind, hits in kinds.hits:
        yield kind, hits, [each for each in annotations if isinstance(each, kind.value)]


def _words(article: Article, kinds: SearchKinds) -> Iterator[str]:
    for annotation in article.annotations:
        words = kinds.of(annotation).words
        if words:
            yield from words(annotation)


def _paragraphs(body: Flow) -> Iterator[str]:
    """The text of each block."""
    for block in body.blocks:
        runs = [piece for piece in block.pieces if isinstance(piece, Run)]
        if runs:
            yield body.text[runs[0].start : runs[-1].end]


def numbers(amount: Quantity) -> tuple[str, ...]:
    """The numbers of an amount as analysis gives them: 46000 for 46 thousand."""
    return tuple(
        decimal(*f"{abs(number):f}".split(".")) if "." in f"{number:f}" else f"{abs(number):f}"
        for number in (amount.number, amount.upper)
        if number is not None
    )


def amounts_of(figure: Figure) -> str:
    """The amounts of a figure, for comparison: `46000 jobs`, `1100000000000 JPY|10000000000 USD`, `2..3 %`."""
    amounts = (figure.value, figure.also) if figure.also else (figure.value,)
    return "|".join(f"{'..'.join(_signed(amount))} {amount.unit.code if amount.unit else ''}" for amount in amounts)


def _signed(amount: Quantity) -> tuple[str, ...]:
    ends = (amount.number, amount.upper)
    return tuple(f"{number.normalize():f}" for number in ends if number is not None)
