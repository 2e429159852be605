"""A sidecar's file: the annotations as the editor wrote them, and where each stands."""

from __future__ import annotations

from dataclasses import dataclass

from digest.content import validation
from digest.content.sidecar_schema import Sidecar
from digest.foundation.problem import Outcome
from digest.text.decoding import decode
from digest.yaml.loader import Document

LARGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class ParsedSidecar:
    """A sidecar that holds as YAML; whether the article bears its annotations out is still to be seen."""

    path: str
    sidecar: Sidecar
    document: Document


def parse(path: str, data: bytes) -> Outcome[ParsedSidecar | None]:
    """The sidecar in the file at `path`; None, and all that is wrong, where it does not hold."""
    decoded = decode(path, data, LARGEST, "write at least the summary, `summary: …`, or delete the file")
    if decoded.value is None:
        return Outcome(None, decoded.problems)
    parsed = validation.parse(Sidecar, decoded.value, path)
    if parsed.value is None:
        return Outcome(None, parsed.problems)
    return Outcome(ParsedSidecar(path, parsed.value.value, parsed.value.document))
