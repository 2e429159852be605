"""A quotation on the page of its article."""

from __future__ import annotations

from digest.model.article import Article, Quotation
from digest.pages.kind import KindPage
from digest.text.folding import Folded
from digest.translation.words import translatable
from digest.verification.passages.text_fragment import fragment_url, passage_url, titles_of


def _speaker(quote: Quotation) -> str:
    return quote.said_by


def _original(quote: Quotation, article: Article, folded: Folded) -> str:
    if quote.spans and quote.source is None:
        return passage_url(article.source.address, folded, quote.spans, titles_of(article))
    return fragment_url((quote.source or article.source).address, quote.text)


def _has_remark(quote: Quotation) -> bool:
    return bool(quote.note)


PAGE = KindPage(
    value=Quotation,
    name="quote",
    label=translatable("Quotes"),
    passage_label=translatable("Quote %(number)s: %(label)s"),
    template="kinds/quote.html",
    passage_name=_speaker,
    original=_original,
    has_note=_has_remark,
)
