"""An article's two files: front matter and text, and beside it the sidecar with the editor's annotations."""

from __future__ import annotations

from dataclasses import dataclass

from digest.content import front_matter_file, validation
from digest.content.front_matter_file import Parsed
from digest.content.front_matter_schema import ArticleMatter
from digest.content.sidecar_schema import Sidecar
from digest.foundation.problem import Outcome
from digest.text.decoding import decode
from digest.yaml.loader import Document

ParsedArticle = Parsed[ArticleMatter]


def parse_article(path: str, data: bytes) -> Outcome[ParsedArticle | None]:
    """The article in the file at `path`; None, and all that is wrong, where it does not hold."""
    return front_matter_file.parse(ArticleMatter, path, data)


_LARGEST_SIDECAR = 1_000_000


@dataclass(frozen=True, slots=True)
class ParsedSidecar:
    """A sidecar that holds as YAML; whether the article bears its annotations out is still to be seen."""

    path: str
    sidecar: Sidecar
    document: Document


def parse_sidecar(path: str, data: bytes) -> Outcome[ParsedSidecar | None]:
    """The sidecar in the file at `path`; None, and all that is wrong, where it does not hold."""
    decoded = decode(path, data, _LARGEST_SIDECAR, "write at least the summary, `summary: …`, or delete the file")
    if decoded.value is None:
        return Outcome(None, decoded.problems)
    parsed = validation.parse(Sidecar, decoded.value, path)
    if parsed.value is None:
        return Outcome(None, parsed.problems)
    return Outcome(ParsedSidecar(path, parsed.value.value, parsed.value.document), parsed.problems)
