"""A quotation as linked data (https://schema.org/) and as a Web Annotation (https://www.w3.org/TR/annotation-model/)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.machine_readable.json_ld_nodes import Node, appearance, filled, party_named
from digest.machine_readable.kind import Exported, KindLinkedData
from digest.model.article import Quotation
from digest.verification.text_fragment import unbroken

if TYPE_CHECKING:
    from digest.machine_readable.json_ld_nodes import Absolute
    from digest.machine_readable.kind import NodeContext
    from digest.model.article import Article


def quotation_node(quote: Quotation, article: Article, page: str, absolute: Absolute) -> Node:
    """A quotation and who it is attributed to. `page` is the URL of the article's page."""
    speakers = [party_named(speaker, absolute, quote.role) for speaker in quote.speakers] or [_nobody(quote)]
    speaker = speakers if len(speakers) > 1 else speakers[0]
    return filled(
        {
            "@type": "Quotation",
            "@id": f"{page}#{quote.id}",
            "text": quote.text,
            "genre": "indirect speech" if quote.is_indirect else "",
            "inLanguage": article.language,
            "spokenByCharacter": speaker,
            "isBasedOn": appearance(quote.source, article),
            "citation": quote.speaker_in,
        }
    )


def _nobody(quote: Quotation) -> Node:
    """One who speaks without a name."""
    return {"@type": "Person", "description": quote.role, "disambiguatingDescription": "anonymous"}


def _part(quote: Quotation, around: NodeContext) -> Node:
    return quotation_node(quote, around.article, around.page, around.absolute)


def _exported(quote: Quotation, _: NodeContext) -> Exported:
    speaker = quote.said_by
    return Exported(
        says=(f"{speaker}, {quote.role}" if quote.role and quote.speakers else speaker, quote.note),
        source=quote.source,
        words=tuple(unbroken(quote.text)),
    )


LINKED_DATA = KindLinkedData(value=Quotation, rank=0, part=_part, motivation="highlighting", exported=_exported)
