"""A kind of annotation: what each stage is given of it."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from digest.content.schema.sidecar import AnnotationList
from digest.machine_readable.kind import KindLinkedData
from digest.model.article import OtherAnnotation
from digest.pages.kind import KindPage
from digest.search.kind import KindSearch
from digest.verification.kind import KindVerification


class Kind(Struct, frozen=True, kw_only=True):
    """All that the stages of a build are given of one kind."""

    name: str
    """What it is called in permalinks, in classes of pages, in the index: `figure`."""
    sidecar: AnnotationList
    verification: KindVerification[Any, Any]
    page: KindPage[Any]
    linked_data: KindLinkedData[Any]
    search: KindSearch[Any]
    other: type[OtherAnnotation] | None = None
    """The struct of its annotations, where it is none of those that the catalogue knows."""
