"""What does not fit is told in an editor's words: cases/messages.yaml has each, with its place, code and hint."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from digest.content.schema.front_matter import ArticleMatter
from digest.content.schema.site import Settings
from digest.content.validation import validate as validation
from digest.content.validation.messages import OtherFile
from digest.kinds.registry import REGISTRY
from tests.tables import read_table

if TYPE_CHECKING:
    from digest.content.schema.fields import EntryModel

FILE = Path(__file__).parents[1] / "cases" / "messages.yaml"
CASES: list[dict[str, Any]] = read_table(FILE)
SCHEMAS: dict[str, tuple[type[EntryModel], OtherFile | None]] = {
    "ArticleMatter": (
        ArticleMatter,
        OtherFile(REGISTRY.sidecar, "the article's sidecar, the .yaml file of the same name"),
    ),
    "Settings": (Settings, None),
    "Sidecar": (
        REGISTRY.sidecar,
        OtherFile(ArticleMatter, "the front matter of the article, the .md file of the same name"),
    ),
}


def told(schema: type[EntryModel], other: OtherFile | None, text: str) -> list[str]:
    """The problems of `text`, each in a line."""
    return [
        f"{one.line}:{one.column} {one.code}: {one.message} | {one.hint}"
        for one in validation.parse(schema, text, "file", other=other).problems
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"])
def test_what_does_not_fit_is_told(case: dict[str, Any]) -> None:
    assert told(*SCHEMAS[case["schema"]], case["text"]) == case["told"]
