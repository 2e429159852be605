"""A context link on the page of its article."""

from __future__ import annotations

from digest.model.article import Article, ContextLink
from digest.pages.kind import KindPage
from digest.text.folding import Folded
from digest.translation.words import translatable


def _title(link: ContextLink) -> str:
    return link.title


def _original(_: ContextLink, article: Article, __: Folded) -> str:
    return article.source.address


PAGE = KindPage(
    value=ContextLink,
    name="link",
    label=translatable("Context"),
    passage_label=translatable("Link %(number)s: %(label)s"),
    template="kinds/link.html",
    passage_name=_title,
    original=_original,
)
