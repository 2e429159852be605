"""Kinds of annotation stand apart: each is made of its own modules, and named once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from digest.kinds.kind import Kind
from digest.kinds.registry import REGISTRY

KINDS = Path(__file__).resolve().parents[2] / "digest" / "kinds"
FOLDERS = sorted(path for path in KINDS.iterdir() if path.is_dir() and path.name != "__pycache__")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_kind_knows_no_other(folder: Path) -> None:
    others = "|".join(other.name for other in FOLDERS if other != folder)
    for module in folder.glob("*.py"):
        assert not re.search(rf"digest\.kinds\.({others})\b", module.read_text("utf-8")), module


def test_each_folder_is_a_kind_that_the_registry_has() -> None:
    assert sorted(kind.sidecar.key for kind in REGISTRY.kinds) == [folder.name for folder in FOLDERS]


@pytest.mark.parametrize("kind", REGISTRY.kinds, ids=lambda kind: kind.name)
def test_a_kind_has_one_name_in_every_stage(kind: Kind) -> None:
    assert kind.verification.key == kind.sidecar.key
    names = {kind.name, kind.verification.prefix, kind.page.name, kind.search.name}
    assert names == {kind.name}
    values = {kind.page.value, kind.linked_data.value, kind.search.value}
    assert len(values) == 1
