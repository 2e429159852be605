"""A quotation as linked data (https://schema.org/) and as a Web Annotation (https://www.w3.org/TR/annotation-model/)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.machine_readable.json_ld_nodes import Node, filled, party_named, reference_node
from digest.machine_readable.kind import Exported, KindLinkedData
from digest.machine_readable.markdown.sources import named
from digest.machine_readable.markdown.text import escaped
from digest.model.article import Quotation
from digest.model.terms import attribution
from digest.translation.words import translatable
from digest.verification.passages.text_fragment import unbroken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.machine_readable.json_ld_nodes import Absolute
    from digest.machine_readable.kind import NodeContext
    from digest.model.article import Article


def quotation_node(quote: Quotation, article: Article, page: str, absolute: Absolute) -> Node:
    """A quotation and who it is attributed to, with its words where these are not those of its passage. `page` is the
    URL of the article's page."""
    speakers = [party_named(speaker, absolute, quote.role) for speaker in quote.speakers] or [_nobody(quote)]
    speaker = speakers if len(speakers) > 1 else speakers[0]
    return filled(
        {
            "@type": "Quotation",
            "@id": f"{page}#{quote.id}",
            "text": "" if _is_passage(quote, article) else quote.text,
            "genre": "indirect speech" if quote.is_indirect else "",
            "inLanguage": article.language,
            "spokenByCharacter": speaker,
            "isBasedOn": reference_node(quote.source) if quote.source else "",
            "citation": quote.speaker_in,
        }
    )


def _is_passage(quote: Quotation, article: Article) -> bool:
    return [article.body.text[span.start : span.end] for span in quote.spans] == [quote.text] and not quote.source


def _nobody(quote: Quotation) -> Node:
    """One who speaks without a name."""
    return {"@type": "Person", "description": quote.role, "disambiguatingDescription": "anonymous"}


def _part(quote: Quotation, around: NodeContext) -> Node:
    return quotation_node(quote, around.article, around.page, around.absolute)


def _exported(quote: Quotation, around: NodeContext) -> Exported:
    return Exported(
        says=(attribution(quote, around.settings.words), quote.note),
        source=quote.source,
        words=tuple(unbroken(quote.text)),
    )


def _markdown(quote: Quotation, around: NodeContext) -> Iterator[str]:
    words = around.settings.words
    yield escaped(quote.in_marks(around.article.language))
    yield escaped(attribution(quote, words))
    if quote.source:
        yield words.gettext("Source: %(source)s", source=named(quote.source, words))
    if quote.note:
        yield escaped(quote.note)


LINKED_DATA = KindLinkedData(
    value=Quotation,
    rank=0,
    part=_part,
    motivation="highlighting",
    exported=_exported,
    heading=translatable("Quotations"),
    markdown=_markdown,
    is_passage=lambda quote: not quote.is_indirect,
)
