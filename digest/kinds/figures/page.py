"""A key figure on the page of its article."""

from __future__ import annotations

from digest.model.article import Article, Figure
from digest.pages.kind import KindPage
from digest.text.folding import Folded
from digest.translation.words import translatable
from digest.verification.passages.text_fragment import passage_url, titles_of


def _label(figure: Figure) -> str:
    return figure.label


def _original(figure: Figure, article: Article, folded: Folded) -> str:
    if figure.spans and figure.source is None:
        return passage_url(article.source.address, folded, figure.spans, titles_of(article))
    return (figure.source or article.source).address


PAGE = KindPage(
    value=Figure,
    name="figure",
    label=translatable("Figures"),
    passage_label=translatable("Figure %(number)s: %(label)s"),
    template="kinds/figure.html",
    passage_name=_label,
    original=_original,
)
