"""A context link as linked data (https://schema.org/) and as a Web Annotation
(https://www.w3.org/TR/annotation-model/)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.machine_readable.json_ld_nodes import Node
from digest.machine_readable.kind import Exported, KindLinkedData, NodeProperty
from digest.machine_readable.markdown.sources import archived
from digest.machine_readable.markdown.text import escaped
from digest.machine_readable.markdown.text import link as link_to
from digest.model.article import ContextLink
from digest.model.terms import LINK_LABELS
from digest.translation.words import translatable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.machine_readable.kind import NodeContext


def _address(link: ContextLink, around: NodeContext) -> str:
    return around.absolute(link.url) if link.url.startswith("/") else link.url


def _citation(link: ContextLink, around: NodeContext) -> Node:
    """The page that is cited, by its address: the article's annotation collection says what it is called."""
    return {"@type": "WebPage", "@id": _address(link, around)}


def _exported(link: ContextLink, around: NodeContext) -> Exported:
    """A link that explains no passage is about the article as a whole."""
    return Exported(says=(link.title, link.why), known=({"id": _address(link, around)},))


def _markdown(link: ContextLink, around: NodeContext) -> Iterator[str]:
    words = around.settings.words
    known = [link_to(escaped(link.title), _address(link, around)), escaped(link.outlet)]
    known.append(words.gettext(LINK_LABELS[link.kind]))
    yield " · ".join(filter(None, known)) + archived(link.archived, words)
    if link.why:
        yield escaped(link.why)


LINKED_DATA = KindLinkedData(
    value=ContextLink,
    rank=2,
    place=NodeProperty.CITATION,
    part=_citation,
    motivation="linking",
    exported=_exported,
    heading=translatable("Links"),
    markdown=_markdown,
)
