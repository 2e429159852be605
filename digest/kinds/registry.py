"""The kinds of annotation that there are, and what each stage of a build is given of them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from msgspec import Struct

from digest.content.schema.sidecar import Sidecar, sidecar_model
from digest.kinds.explanations.kind import EXPLANATIONS
from digest.kinds.figures.kind import FIGURES
from digest.kinds.kind import Kind
from digest.kinds.links.kind import LINKS
from digest.kinds.quotes.kind import QUOTES
from digest.machine_readable.kind import LinkedDataKinds
from digest.model.article import OtherAnnotation
from digest.model.kinds import Kinds
from digest.pages.kind import PageKinds
from digest.search.kind import SearchKinds
from digest.verification.kind import Verification


class Registry(Struct, frozen=True, dict=True):
    """Kinds of annotation in the order in which a sidecar, a page and the index have them."""

    kinds: tuple[Kind, ...]
    code: bytes = b""
    """A hash of the code of those that are not of this program."""

    @cached_property
    def sidecar(self) -> type[Sidecar]:
        """The model of sidecars."""
        return sidecar_model(tuple(kind.sidecar for kind in self.kinds))

    @cached_property
    def verification(self) -> Verification:
        """What verification is given."""
        return Verification(self.sidecar, tuple(kind.verification for kind in self.kinds))

    @cached_property
    def pages(self) -> PageKinds:
        """What articles' pages are given."""
        return Kinds(kind.page for kind in self.kinds)

    @cached_property
    def linked_data(self) -> LinkedDataKinds:
        """What linked data and Web Annotations are given."""
        return Kinds(kind.linked_data for kind in self.kinds)

    @cached_property
    def search(self) -> SearchKinds:
        """What the index is given."""
        return SearchKinds((kind.search for kind in self.kinds), self.code)

    @cached_property
    def others(self) -> Mapping[str, type[OtherAnnotation]]:
        """The structs of annotations that the catalogue does not know, by the names of their kinds."""
        return {kind.name: kind.other for kind in self.kinds if kind.other}

    @cached_property
    def other_lists(self) -> Mapping[str, str]:
        """The keys of their lists in sidecars, by the names of their kinds."""
        return {kind.name: kind.sidecar.key for kind in self.kinds if kind.other}


REGISTRY = Registry((FIGURES, QUOTES, LINKS, EXPLANATIONS))
"""The kinds that every digest has."""
