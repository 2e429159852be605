"""What tests keep for their processes is what these look for: otherwise each compiles the theme, and nothing tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jinja2 import Environment

from tests.commands import run
from tests.digests import SOUND, lay
from tests.kept import with_theme_compiled

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_a_build_with_the_theme_compiled_compiles_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[object] = []
    compile_one = Environment.compile

    def told(environment: Environment, source: str, name: str | None = None, *rest: Any) -> object:
        compiled.append(name)
        return compile_one(environment, source, name, *rest)

    with_theme_compiled(lay(tmp_path / "kept", SOUND))
    lay(tmp_path / "bare", SOUND)
    monkeypatch.setattr(Environment, "compile", told)
    numbers = {}
    for name in ("kept", "bare"):
        compiled.clear()
        assert run("build", "--now", "2026-02-01", "--jobs", "1", cwd=tmp_path / name).returncode == 0
        numbers[name] = len(compiled)
    assert numbers["kept"] == 0
    assert numbers["bare"] > 0
