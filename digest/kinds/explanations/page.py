"""An explanation on the page of its article."""

from __future__ import annotations

from digest.kinds.explanations.model import NAME, Explanation
from digest.model.article import Article
from digest.pages.kind import KindPage
from digest.text.folding import Folded
from digest.translation.words import translatable
from digest.verification.passages.text_fragment import passage_url


def _passage_name(explanation: Explanation) -> str:
    return explanation.term or explanation.text


def _original(explanation: Explanation, article: Article, folded: Folded) -> str:
    address = article.source.address
    return passage_url(address, folded, explanation.spans) if explanation.spans else address


PAGE = KindPage(
    value=Explanation,
    name=NAME,
    label=translatable("Explanations"),
    passage_label=translatable("Explanation %(number)s: %(label)s"),
    template="kinds/explanation.html",
    stylesheet="css/explanation.css",
    passage_name=_passage_name,
    original=_original,
)
