"""What a plugin makes a kind of annotation of, in one place: `from digest.api.kinds import Kind, …`.

docs/plugins.md shows a whole one.
"""

from __future__ import annotations

from digest.content.schema.fields import Line, Slug, WebUrl, Words
from digest.content.schema.sidecar import (
    AnnotationEntry,
    AnnotationList,
    At,
    EntryWords,
    OtherSource,
    Surroundings,
    WrittenLink,
    source_link,
)
from digest.foundation.problem import Code, Outcome, Place, Problem
from digest.kinds.kind import Kind
from digest.machine_readable.kind import Exported, KindLinkedData, NodeProperty
from digest.model.article import OtherAnnotation
from digest.pages.kind import KindPage
from digest.search.kind import Hits, KindSearch
from digest.text.spans import Span
from digest.verification.kind import Grounds, KindVerification
from digest.verification.passages.locate import locate, locate_quotation
from digest.verification.passages.text_fragment import fragment_url, passage_url

__all__ = [
    "AnnotationEntry",
    "AnnotationList",
    "At",
    "Code",
    "EntryWords",
    "Exported",
    "Grounds",
    "Hits",
    "Kind",
    "KindLinkedData",
    "KindPage",
    "KindSearch",
    "KindVerification",
    "Line",
    "NodeProperty",
    "OtherAnnotation",
    "OtherSource",
    "Outcome",
    "Place",
    "Problem",
    "Slug",
    "Span",
    "Surroundings",
    "WebUrl",
    "Words",
    "WrittenLink",
    "fragment_url",
    "locate",
    "locate_quotation",
    "passage_url",
    "source_link",
]
