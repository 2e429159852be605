"""A sidecar's file: the annotations as the editor wrote them, and where each stands."""

from __future__ import annotations

from dataclasses import dataclass

from digest.core import sourcetext, yamltext
from digest.core.annotations import Sidecar
from digest.core.problem import Outcome
from digest.core.validate import validate
from digest.core.yamltext import Document

LARGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class ParsedSidecar:
    path: str
    sidecar: Sidecar
    document: Document


def parse(path: str, data: bytes) -> Outcome[ParsedSidecar | None]:
    """The sidecar in the file at `path`; None, and all that is wrong, where it does not hold."""
    decoded = sourcetext.decode(path, data, LARGEST, "delete it, or write a summary: `summary: …`")
    if decoded.value is None:
        return Outcome(None, decoded.problems)
    document = yamltext.parse(decoded.value, path)
    if document.value is None:
        return Outcome(None, document.problems)
    sidecar = validate(Sidecar, document.value)
    if sidecar.value is None:
        return Outcome(None, sidecar.problems)
    return Outcome(ParsedSidecar(path, sidecar.value, document.value))
