"""Linked data: what a page says in schema.org's vocabulary (https://schema.org/), as JSON-LD in the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from digest.catalogue.addresses.permalinks import permalink
from digest.machine_readable.json_ld_nodes import CONTEXT, PARTY_TYPES, Node, correction_by, filled, reference_node
from digest.machine_readable.kind import NodeContext, NodeProperty
from digest.machine_readable.web_annotations import annotations_path
from digest.model.article import PartyKind, VersionRelation
from digest.social_cards.cards import NAME as CARD
from digest.text.json_text import to_json
from digest.text.timestamps import timestamp

if TYPE_CHECKING:
    from collections.abc import Iterable

    from digest.catalogue.types import MeasureSeries, OutletList, PartyList
    from digest.content.schema.site import Settings
    from digest.machine_readable.json_ld_nodes import Absolute
    from digest.machine_readable.kind import LinkedDataKinds
    from digest.model.article import Article, Correction

_SUBJECT = "#subject"
"""What a page is about is not the page: the two have names of their own."""
_UNSAFE = {character: f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}


def to_script(*nodes: Node) -> Markup:
    """A script element with the nodes as one JSON-LD graph; no text in them can end the element."""
    data = to_json({"@context": CONTEXT, "@graph": nodes}).decode()
    for character, escaped in _UNSAFE.items():
        data = data.replace(character, escaped)
    return Markup(f'<script type="application/ld+json">{data}</script>')


def article_node(article: Article, settings: Settings, absolute: Absolute, kinds: LinkedDataKinds) -> Node:
    """The article's page as a NewsArticle: its annotations are a collection that it names.

    It has what search engines read, and says nothing twice: what a page has beside it (its description, addresses of
    topics) and what is the same of the page and of the original (when it was published, its language, its headline
    unless that is another) is told once.
    """
    path = permalink(article)
    url = absolute(path)
    around = NodeContext(article, url, settings, absolute)
    return filled(
        {
            "@type": "NewsArticle",
            "@id": url,
            "headline": article.title,
            "image": _image(article, settings, absolute),
            "datePublished": timestamp(article.published),
            "dateModified": timestamp(article.last_changed) if article.updated or article.corrected_by else "",
            "inLanguage": article.language,
            "publisher": _digest(settings, absolute),
            "about": [{"@type": "Thing", "name": settings.topics[topic].label} for topic in article.topics],
            "isBasedOn": _source(article),
            **_translations(article, absolute),
            "correction": [
                *(correction_by(each, absolute(permalink(each)), each.title) for each in article.corrected_by),
                *(_correction(correction, url) for correction in article.corrections),
            ],
            NodeProperty.PART: _collection(article, absolute, kinds),
            NodeProperty.MENTION: _nodes(NodeProperty.MENTION, around, kinds),
        }
    )


def _image(article: Article, settings: Settings, absolute: Absolute) -> Node | str:
    """The article's picture; where it has none, its social card."""
    image = article.image
    if image is None:
        return absolute(f"{permalink(article)}{CARD}") if settings.cards else ""
    return filled(
        {
            "@type": "ImageObject",
            "url": absolute(image.path),
            "width": image.width,
            "height": image.height,
            "encodingFormat": image.type,
            "caption": image.caption,
            "creditText": image.credit,
        }
    )


def _translations(article: Article, absolute: Absolute) -> Node:
    """The same work in other languages (https://schema.org/workTranslation)."""
    works: dict[VersionRelation, list[Node]] = {relation: [] for relation in VersionRelation}
    for version in article.versions:
        work = {"@type": "NewsArticle", "url": absolute(permalink(version)), "inLanguage": version.language}
        works[version.relation].append(work)
    return {
        "translationOfWork": works[VersionRelation.ORIGINAL],
        "workTranslation": works[VersionRelation.TRANSLATION],
    }


def website_node(settings: Settings, absolute: Absolute) -> Node:
    """The digest itself, as its home page says it."""
    return filled(
        {
            "@type": "WebSite",
            "@id": absolute("/#website"),
            "url": absolute("/"),
            "name": settings.title,
            "description": settings.description,
            "inLanguage": settings.language,
            "publisher": _digest(settings, absolute),
        }
    )


def measure_node(measure: MeasureSeries, absolute: Absolute) -> Node:
    """A measure as the subject of its page, to which claims refer."""
    url = absolute(permalink(measure))
    return filled(
        {
            "@type": "StatisticalVariable",
            "@id": f"{url}{_SUBJECT}",
            "url": url,
            "name": measure.label,
            "description": measure.description.striptags(),
        }
    )


def party_node(party: PartyList, absolute: Absolute) -> Node:
    """A person or an organisation as the subject of their page."""
    url = absolute(permalink(party))
    person = party.kind is PartyKind.PERSON
    return filled(
        {
            "@type": PARTY_TYPES[party.kind],
            "@id": f"{url}{_SUBJECT}",
            "url": url,
            "name": party.name,
            "jobTitle": party.role if person else "",
            "description": party.description.striptags() or ("" if person else party.role),
            "sameAs": party.url or "",
        }
    )


def outlet_node(outlet: OutletList, absolute: Absolute) -> Node:
    """An outlet as the subject of its page."""
    url = absolute(permalink(outlet))
    return filled(
        {
            "@type": "Organization",
            "@id": f"{url}{_SUBJECT}",
            "url": url,
            "name": outlet.name,
            "description": outlet.description.striptags(),
            "sameAs": outlet.url or "",
        }
    )


def collection_node(path: str, absolute: Absolute) -> Node:
    """A page that lists articles, at the site path `path`. What it lists is linked in it, and told in its feed; the way
    to it has its name."""
    return {"@type": "CollectionPage", "@id": absolute(path)}


def breadcrumb_node(trail: Iterable[tuple[str, str]], absolute: Absolute) -> Node:
    """The way from the home page to a page; `trail` has the title and the site path of each step.

    The last step is the page itself, whose address search engines know.
    """
    *above, (title, _) = trail
    steps = [
        {"@type": "ListItem", "position": position, "name": name, "item": absolute(path)}
        for position, (name, path) in enumerate(above, start=1)
    ]
    last = {"@type": "ListItem", "position": len(steps) + 1, "name": title}
    return {"@type": "BreadcrumbList", "itemListElement": [*steps, last]}


def _collection(article: Article, absolute: Absolute, kinds: LinkedDataKinds) -> Node | str:
    """The annotation collection, where any annotation is told in that alone."""
    if all(kinds.of(annotation).place is NodeProperty.MENTION for annotation in article.annotations):
        return ""
    return {"@type": "Collection", "@id": absolute(annotations_path(article))}


def _nodes(place: NodeProperty, around: NodeContext, kinds: LinkedDataKinds) -> list[Node]:
    own = [(each, kind) for each in around.article.annotations if (kind := kinds.of(each)).place is place]
    own.sort(key=lambda pair: pair[1].rank)
    return [kind.part(each, around) for each, kind in own]


def _correction(correction: Correction, page: str) -> Node:
    """What was wrong with an annotation, as news publishers say it of an article (https://schema.org/correction)."""
    return {
        "@type": "CorrectionComment",
        "datePublished": timestamp(correction.date),
        "text": correction.note,
        "about": {"@id": f"{page}#{correction.annotation}"},
    }


def _digest(settings: Settings, absolute: Absolute) -> Node:
    return {"@type": "Organization", "name": settings.title, "url": absolute("/")}


def _source(article: Article) -> Node:
    return filled(
        {
            **reference_node(article.source),
            "headline": article.source.title,
            "author": [{"@type": "Person", "name": name} for name in article.source.authors],
        }
    )
