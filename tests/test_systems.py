"""The table of what other systems cannot run names tests that there are."""

from __future__ import annotations

import pytest

from scripts.sample import ROOT
from tests.systems import NOT_RUN


@pytest.mark.parametrize("beginning", sorted({name for table in NOT_RUN.values() for name in table}))
def test_every_entry_names_a_test(beginning: str) -> None:
    path, _, name = beginning.partition("::")
    assert (ROOT / path).exists()
    if name:
        assert f"def {name.partition('[')[0]}" in (ROOT / path).read_text(encoding="utf-8")
