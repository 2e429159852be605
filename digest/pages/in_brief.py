"""In 20 seconds: a figure, a quotation and a context link that stand for an edition or a long article."""

from __future__ import annotations

from collections.abc import Iterable

from digest.catalogue.types import Cited
from digest.model.article import Article, Quotation
from digest.pages.views import InBrief

LONG = 700
"""From how many words on an article is long."""
_LONGEST_QUOTATION = 200  # characters: what is read in some eight seconds


def in_brief(articles: Iterable[Article]) -> InBrief | None:
    """The first current figure of `articles`, in their order and the editor's, the first quotation that is short, and
    the first link with a reason; None where there are not two of the three."""
    figure = quote = context = None
    for article in articles:
        figure = figure or next((Cited(article, each) for each in article.current_figures), None)
        quote = quote or next((Cited(article, each) for each in article.quotes if _is_short(each)), None)
        context = context or next((Cited(article, each) for each in article.links if each.why), None)
        if figure and quote and context:
            break
    if sum(line is not None for line in (figure, quote, context)) < 2:
        return None
    return InBrief(figure, quote, context)


def _is_short(quote: Quotation) -> bool:
    return len(quote.text) <= _LONGEST_QUOTATION
