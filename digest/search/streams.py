"""An article as search sees it: a stream of its own words, and one for each quotation and each figure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from digest.model.article import Article, Figure, Flow, Quotation, Run
from digest.quantities.amount import Quantity
from digest.search.analysis import decimal


class Streams(NamedTuple):
    """Texts to be analysed. A phrase cannot reach from one text into another."""

    title: str
    summary: tuple[str, ...]
    body: tuple[str, ...]
    annotations: tuple[str, ...]
    """Quotations, then figures; their places here are their ordinals."""


def streams(article: Article) -> Streams:
    """What of `article` can be searched: no more than what is published."""
    return Streams(
        article.title,
        (article.summary, article.why),
        (*_paragraphs(article.body), *(text for link in article.links for text in (link.title, link.why, link.outlet))),
        (*map(_quote, article.quotes), *map(_figure, article.figures)),
    )


def _paragraphs(body: Flow) -> Iterator[str]:
    """The text of each block."""
    for block in body.blocks:
        runs = [piece for piece in block.pieces if isinstance(piece, Run)]
        if runs:
            yield body.text[runs[0].start : runs[-1].end]


def _quote(quote: Quotation) -> str:
    return "\n".join((quote.text, quote.speaker.name, quote.role, quote.note))


def _figure(figure: Figure) -> str:
    amounts = (figure.value, figure.also) if figure.also else (figure.value,)
    by = figure.by.name if figure.by else ""
    written = (part for amount in amounts for part in (amount.written, *numbers(amount)))
    return "\n".join((figure.label, *written, by, figure.note))


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
