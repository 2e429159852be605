"""The fields of forms, as the schema has them."""

from __future__ import annotations

import inspect
import json
from typing import TYPE_CHECKING

import pytest

from digest.content import json_schema
from digest.content.site_file import parse
from digest.desk.changes import NAME_LISTS
from digest.desk.fields import forms, names
from digest.kinds.registry import REGISTRY
from tests.digests import SITE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from digest.desk.fields import FormField

    Forms = Mapping[str, tuple[FormField, ...]]


@pytest.fixture(scope="module")
def entries() -> Forms:
    """The fields of each kind of entry."""
    return forms(json.loads(json_schema.generate(REGISTRY.sidecar, inspect.getsource)))


def test_every_key_of_an_entry_has_a_field(entries: Forms) -> None:
    for key, model, _ in REGISTRY.sidecar.lists:
        wanted = {field.alias or name for name, field in model.model_fields.items()} - {"proposed"}
        assert {field.key for field in entries[key]} == wanted


def test_each_field_takes_what_its_key_takes(entries: Forms) -> None:
    kinds = {(key, field.key): field for key in entries for field in entries[key]}
    assert kinds["figures", "label"].required
    assert (kinds["figures", "at"].kind, kinds["figures", "at"].main) == ("group", "exact")
    assert (kinds["figures", "from"].kind, kinds["figures", "from"].main) == ("groups", "exact")
    assert kinds["figures", "status"].choices == ("actual", "forecast", "estimate", "target")
    assert (kinds["quotes", "speaker"].kind, kinds["quotes", "speaker"].names) == ("lines", "people")
    assert kinds["quotes", "anonymous"].kind == "flag"
    assert kinds["quotes", "note"].kind == "text"
    assert [field.key for field in kinds["article", "source"].fields][:2] == ["outlet", "url"]
    assert kinds["links", "kind"].help


def test_all_that_site_yaml_lists_has_a_form(entries: Forms) -> None:
    assert entries.keys() >= NAME_LISTS


def test_what_site_yaml_lists_completes_them() -> None:
    settings = parse("site.yaml", SITE.encode()).value
    assert settings
    known = names(settings)
    assert [(name.value, name.label) for name in known["people"]] == [("Ada Brook", "head of the ferries")]
    assert [name.value for name in known["measures"]] == ["passengers", "cost"]


def test_fields_are_called_what_editors_call_them(entries: Forms) -> None:
    labels = {field.key: field.label for field in entries["figures"]}
    assert (labels["at"], labels["by"], labels["label"]) == ("Passage", "Who says so", "Label")


def test_a_help_names_fields_and_no_keys(entries: Forms) -> None:
    helps = {(key, field.key): field.help for key in entries for field in entries[key]}
    assert "“Passage” holds one amount" in helps["figures", "value"]
    assert "“What is left then” says" in helps["article", "expires"]
    assert "`jobs`" in helps["measures", "unit"]  # an example stays one
