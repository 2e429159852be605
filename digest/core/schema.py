"""`digest.schema.json`: the JSON Schema (2020-12) of all that an editor writes, made from the models.

The root is the schema of sidecars, so a sidecar names the file alone; site.yaml names `#/$defs/Settings`, front matter
`#/$defs/ArticleMatter`, `EditionMatter` and `PageMatter`.
"""

from __future__ import annotations

import json
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, models_json_schema

from digest.core.annotations import Sidecar
from digest.core.frontmatter import ArticleMatter, EditionMatter, PageMatter
from digest.core.settings import Settings

_MODELS = (Sidecar, ArticleMatter, EditionMatter, PageMatter, Settings)


class _Written(GenerateJsonSchema):
    """The schema of what is written: `period: 2019` is a number to an editor's YAML, a text to the model."""

    def str_schema(self, schema: Any) -> dict[str, Any]:
        text = super().str_schema(schema)
        return text if "pattern" in text else {**text, "type": ["string", "number", "boolean", "null"]}


def generate() -> str:
    """The schema file's text, the same for the same models."""
    _, definitions = models_json_schema(
        [(model, "validation") for model in _MODELS],
        schema_generator=_Written,
        ref_template="#/$defs/{model}",
    )
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Annotations of a news article",
        "$ref": "#/$defs/Sidecar",
        "$defs": definitions["$defs"],
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
