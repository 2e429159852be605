"""What linked data is given of each kind of annotation (digest.kinds)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Any, Generic, TypeVar

from msgspec import Struct

from digest.content.schema.site import Settings
from digest.machine_readable.json_ld_nodes import Absolute, Node
from digest.model.article import Annotation, Article, Reference
from digest.model.kinds import Kinds

Told = TypeVar("Told", bound=Annotation)


class NodeProperty(StrEnum):
    """The property of an article's node that has the nodes of a kind."""

    PART = "hasPart"
    """Told in the annotation collection, which the article's node names."""
    CITATION = "citation"
    """Told there as well, if not by nodes that its Web Annotation has beside its words."""
    MENTION = "mentions"
    """Told by the article's node."""


class NodeContext(Struct, frozen=True):
    """What an annotation's node may say beside the annotation; `page` is the URL of the article's page."""

    article: Article
    page: str
    settings: Settings
    absolute: Absolute


class Exported(Struct, frozen=True, kw_only=True):
    """What a Web Annotation says: lines of plain text, and nodes for machines.

    `source` is where it was published, if not in the article's own source; `words` are those that stand in the
    original where the passage is not known.
    """

    says: tuple[str, ...]
    known: tuple[Node, ...] = ()
    source: Reference | None = None
    words: tuple[str, ...] = ()


def _never(_: object) -> bool:
    return False


class KindLinkedData(Struct, Generic[Told], frozen=True, kw_only=True):
    """How annotations of one kind are told to machines."""

    value: type[Told]
    rank: int
    """The place of the kind among the parts of an article's node."""
    place: NodeProperty = NodeProperty.PART
    part: Callable[[Told, NodeContext], Node]
    """The annotation as a node of schema.org's."""
    motivation: str
    """Why it was made, in the words of https://www.w3.org/TR/annotation-vocab/#named-individuals."""
    exported: Callable[[Told, NodeContext], Exported | None]
    """What its Web Annotation says; None where there is none, nor a node of a part in it."""
    heading: str = ""
    """What stands above those of an article in its Markdown, in English: `Figures`; the kind's name unless it is
    given."""
    markdown: Callable[[Told, NodeContext], Iterable[str]] | None = None
    """What is said of it there, in lines of Markdown; those of its Web Annotation unless it is given."""
    is_passage: Callable[[Told], bool] = _never
    """Whether that has the words of its passage already."""


LinkedDataKinds = Kinds[KindLinkedData[Any]]
