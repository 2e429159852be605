"""What verification is given of each kind of annotation (digest.kinds)."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any, Generic, TypeVar

from msgspec import Struct

from digest.content.schema.sidecar import OtherSource, Sidecar
from digest.content.schema.site import Settings
from digest.foundation.problem import Outcome, Place
from digest.model.article import Annotation, Reference
from digest.verification.name_directory import NameDirectory
from digest.verification.passages.locate import Spans, Text
from digest.verification.quotations.quoted_speech import QuotedSpeech

Entry = TypeVar("Entry")
Verified = TypeVar("Verified", bound=Annotation)
PlaceOf = Callable[[str], Place]
"""Where each key of an entry is written."""


class Grounds(Struct, frozen=True, dict=True):
    """What an entry is verified against: the article's text, and the digest that it stands in."""

    text: Text
    settings: Settings
    directory: NameDirectory

    @cached_property
    def speech(self) -> QuotedSpeech:
        """Where the article quotes, and whom; read when the first quotation is verified."""
        return QuotedSpeech(self.text.flow, self.text.language, self.directory.known)

    def reference(self, source: OtherSource | None) -> Reference | None:
        """The other source that an entry names."""
        if source is None:
            return None
        slug, name = self.directory.outlet(source.outlet)
        return Reference(name, slug, source.url, archived=source.archived or "")


def _none_of_them(_: Any) -> Spans:
    return ()


class KindVerification(Struct, Generic[Entry, Verified], frozen=True, kw_only=True):
    """How the entries of one list of a sidecar are verified."""

    key: str
    """The list's key: `figures`."""
    prefix: str
    """What the fragments of permalinks begin with: `figure`."""
    verify: Callable[[Entry, Grounds, PlaceOf], Outcome[Verified] | Outcome[Verified | None]]
    """The annotation of an entry, with the id that the editor wrote or none, and a problem for all that does not hold;
    None where it cannot be shown."""
    passages: Callable[[Entry, Grounds, PlaceOf], Spans]
    """Where the entry's words stand, whatever else is wrong with it; nothing where that is not known."""
    words: Callable[[Verified], str]
    """The words that an id is made from."""
    repeats: Callable[[Verified], Spans] = _none_of_them
    """Those of its passages whose words readers see in the annotation itself, without the article's text."""


AnyKind = KindVerification[Any, Any]


class Verification(Struct, frozen=True):
    """The kinds of a digest: the model of its sidecars, and how each of their lists is verified, in order."""

    sidecar: type[Sidecar]
    kinds: tuple[AnyKind, ...]
