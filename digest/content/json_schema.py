"""`digest.schema.json`: the JSON Schema (2020-12) of all that an editor writes, made from the models.

One file serves every kind of source, in editors that know yaml-language-server (VS Code, Zed, Neovim, Helix …):

- Its root is the schema of sidecars, written out, so a sidecar needs no more than the file's name:
  `# yaml-language-server: $schema=../../digest.schema.json`
- `$defs` has a schema for each other kind, found by a fragment:
  `# yaml-language-server: $schema=../digest.schema.json#/$defs/Settings` in site.yaml, and `ArticleMatter`,
  `EditionMatter`, `PageMatter` for tools that read front matter, `LinkFile` in links.yaml, `SourceFile` in
  sources.yaml.

yaml-language-server gives a definition that is named by a fragment those keywords of the root that it lacks. So each
definition has of its own what the root has, and the root has no `$ref`, `anyOf` or `examples` to lend.

Editors read `period: 2019` as a number where the models take text: the schema lets every text be written so.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

from pydantic.json_schema import models_json_schema

from digest.content.facts.link_report import LinkFile
from digest.content.facts.source_report import SourceFile
from digest.content.schema.fields import EntryModel
from digest.content.schema.front_matter import ArticleMatter, EditionMatter, PageMatter
from digest.content.schema.sidecar import Sidecar
from digest.content.schema.site import Settings

_OTHERS = (ArticleMatter, EditionMatter, PageMatter, Settings, LinkFile, SourceFile)
_AS_WRITTEN = ["string", "number", "boolean"]
_BOOLEANS = [True, False, "yes", "no", "on", "off"]


SourceOf = Callable[[type], str]


def generate(sidecar: type[Sidecar], source_of: SourceOf) -> str:
    """The schema file's text, the same for the same models, ending in a newline.

    `sidecar` is the model of sidecars with the lists of all kinds of annotation.
    `source_of` gives the program text of a model: what stands below a field there describes it.
    """
    _, generated = models_json_schema(
        [(model, "validation") for model in (sidecar, *_OTHERS)], ref_template="#/$defs/{model}"
    )
    models = {model.__name__: model for model in _below(EntryModel) if model is not sidecar}
    for name, definition in generated["$defs"].items():
        for key, text in _descriptions(models[name], source_of) if name in models else ():
            described = {"description": text} | definition["properties"][key]
            definition["properties"][key] = dict(sorted(described.items()))
    definitions = {name: _written(definition) for name, definition in generated["$defs"].items()}
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **definitions[sidecar.__name__],
        "$defs": definitions,
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _below(model: type[EntryModel]) -> Iterator[type[EntryModel]]:
    for below in model.__subclasses__():
        yield below
        yield from _below(below)


def _descriptions(model: type[EntryModel], source_of: SourceOf) -> Iterator[tuple[str, str]]:
    """The fields of `model` and what is said of each."""
    for base in model.__mro__:
        if issubclass(base, EntryModel):
            (written,) = ast.parse(source_of(base)).body
            assert isinstance(written, ast.ClassDef)
            keys = {name: field.alias or name for name, field in model.model_fields.items()}
            for field, below in pairwise(written.body):
                match field, ast.get_docstring(ast.Module([below], [])):
                    case ast.AnnAssign(target=ast.Name(id=name)), str(text):
                        yield keys[name], text


def _written(schema: Any) -> Any:
    """The schema of what stands in YAML, for a schema of what the models take."""
    if isinstance(schema, list):
        return [_written(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    written = {key: value if key in ("default", "examples") else _written(value) for key, value in schema.items()}
    written.pop("title", None)
    if "patternProperties" in schema:
        written["additionalProperties"] = False
    properties = schema.get("properties")
    if isinstance(properties, dict):
        needed = schema.get("required", ())
        written["title"] = schema["title"]
        written["properties"] = {
            key: _written(value) if key in needed else _blank_too(_written(value)) for key, value in properties.items()
        }
    elif schema.get("type") == "string" and _may_be_a_number(schema):
        written["type"] = _AS_WRITTEN
    elif schema.get("type") == "boolean":
        del written["type"]
        written["enum"] = _BOOLEANS
    return written


def _may_be_a_number(schema: dict[str, Any]) -> bool:
    return not schema.keys() & {"enum", "format"} and re.search(schema.get("pattern", ""), "2019") is not None


def _blank_too(schema: dict[str, Any]) -> dict[str, Any]:
    """`schema` for a key that may stand there with nothing behind it.

    Without a default that says nothing: editors would write it out when they complete the key.
    """
    if schema.get("default") in (None, "", [], {}) or isinstance(schema["default"], dict):
        schema = {key: value for key, value in schema.items() if key != "default"}
    if "enum" in schema:
        return schema | {"enum": [*schema["enum"], None]}
    if "anyOf" in schema:
        null = {"type": "null"}
        return schema if null in schema["anyOf"] else schema | {"anyOf": [*schema["anyOf"], null]}
    if "$ref" in schema:
        rest = {key: value for key, value in schema.items() if key != "$ref"}
        return {"anyOf": [{"$ref": schema["$ref"]}, {"type": "null"}], **rest}
    kinds = schema["type"]
    return schema | {"type": [*kinds, "null"] if isinstance(kinds, list) else [kinds, "null"]}
