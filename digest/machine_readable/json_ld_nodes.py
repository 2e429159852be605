"""Nodes of linked data in schema.org's vocabulary (https://schema.org/), which others are made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from digest.catalogue.addresses.permalinks import permalink
from digest.model.article import PartyKind
from digest.text.timestamps import timestamp

if TYPE_CHECKING:
    from collections.abc import Mapping

    from digest.model.article import Party, Reference
    from digest.model.superseding import CorrectingArticle

Absolute = Callable[[str], str]
"""The URL of a site path."""
Node = dict[str, Any]
CONTEXT = "https://schema.org"
PARTY_TYPES = {PartyKind.PERSON: "Person", PartyKind.ORGANISATION: "Organization"}


def reference_node(source: Reference) -> Node:
    """An article and who published it; its address is its name."""
    return filled(
        {
            "@type": "NewsArticle",
            "@id": source.url,
            "archivedAt": source.archived,
            "publisher": {"@type": "Organization", "name": source.outlet},
        }
    )


def filled(node: Mapping[str, Any]) -> Node:
    """`node` without the properties that have no value."""
    return {key: value for key, value in node.items() if value not in ("", [])}


def correction_by(article: CorrectingArticle, url: str, text: str) -> Node:
    """A correction in another article, at `url` (https://schema.org/correction): what it puts right, in words."""
    return {
        "@type": "CorrectionComment",
        "datePublished": timestamp(article.published),
        "text": text,
        "url": url,
    }


def party_named(party: Party, absolute: Absolute, role: str = "") -> Node:
    """A person or an organisation that an annotation names, as what it says they are."""
    return filled(
        {
            "@type": PARTY_TYPES[party.kind],
            "name": party.name,
            "url": absolute(permalink(party)) if party.slug else "",
            "jobTitle": role if party.kind is PartyKind.PERSON else "",
        }
    )
