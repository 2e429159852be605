"""What does not fit is told in an editor's words: cases/messages.yaml has each, with its place, code and hint."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from digest.content import validation
from digest.content.front_matter_schema import ArticleMatter
from digest.content.sidecar_schema import Sidecar
from digest.content.site_schema import Settings

if TYPE_CHECKING:
    from digest.content.fields import EntryModel

FILE = Path(__file__).parent / "cases" / "messages.yaml"
CASES: list[dict[str, Any]] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
SCHEMAS: dict[str, type[EntryModel]] = {model.__name__: model for model in (ArticleMatter, Settings, Sidecar)}


def told(schema: type[EntryModel], text: str) -> list[str]:
    """The problems of `text`, each in a line."""
    return [
        f"{one.line}:{one.column} {one.code}: {one.message} | {one.hint}"
        for one in validation.parse(schema, text, "file").problems
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"])
def test_what_does_not_fit_is_told(case: dict[str, Any]) -> None:
    assert told(SCHEMAS[case["schema"]], case["text"]) == case["told"]
