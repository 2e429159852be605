"""What is remembered is what would be worked out anew, whatever happened to the digest, the program or the file."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.build import Options, build
from digest.core.work import in_turn
from digest.edge import tree
from digest.edge.cache import FILE, Cache, stamp
from tests.digests import ARTICLE, SIDECAR, SITE, SOUND, lay

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
FERRY = "content/articles/ferry"
EDITS: dict[str, dict[str, str | bytes | None]] = {
    "add": {"content/articles/bay.md": ARTICLE, "content/articles/bay.yaml": SIDECAR},
    "rename": {f"{FERRY}.md": None, f"{FERRY}.yaml": None, "content/articles/boat.md": ARTICLE},
    "change": {f"{FERRY}.md": ARTICLE.replace("The ferry", "Each ferry"), f"{FERRY}.yaml": SIDECAR},
    "break": {f"{FERRY}.md": ARTICLE, f"{FERRY}.yaml": SIDECAR.replace("12,400", "12,500")},
    "mend": {f"{FERRY}.md": ARTICLE, f"{FERRY}.yaml": SIDECAR},
    "delete": {"content/articles/bay.md": None, "content/articles/bay.yaml": None},
    "settings": {"content/site.yaml": SITE.replace("EUR", "USD").replace("Harbour", "Bay")},
    "settings back": {"content/site.yaml": SITE},
    "break settings": {"content/site.yaml": "title: [\n"},
    "template": {"templates/404.html": "{% extends 'base.html' %}{% block main %}<h1>Lost</h1>{% endblock %}"},
}


def outcome(folder: Path, *, cold: bool = False) -> tuple[object, ...]:
    cache = Cache(folder, in_turn, cold=cold)
    result = build(tree.read(folder), Options(), NOW, cache)
    cache.save()
    return dict(result.outputs), result.problems


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(sorted(EDITS)), min_size=1, max_size=6))
def test_after_any_edits_a_warm_build_is_a_cold_one(tmp_path_factory: pytest.TempPathFactory, edits: list[str]) -> None:
    folder = lay(tmp_path_factory.mktemp("digest"), SOUND)
    outcome(folder)
    for edit in edits:
        lay(folder, EDITS[edit])
        plain = build(tree.read(folder), Options(), NOW)
        assert outcome(folder) == (dict(plain.outputs), plain.problems)


def test_only_what_changed_is_worked_out(tmp_path: Path) -> None:
    worked: list[object] = []

    def counting(function: Callable[[object], object], items: list[object], /, **_: object) -> list[object]:
        worked.extend(items)
        return [function(item) for item in items]

    folder = lay(tmp_path, {**SOUND, **EDITS["add"]})

    def run(*, cold: bool = False) -> int:
        worked.clear()
        cache = Cache(folder, counting, cold=cold)  # type: ignore[arg-type]
        list(cache(str, ["a", "b", lay.__name__], key=lambda item: [item.encode()]))
        cache.save()
        return len(worked)

    assert [run(), run(), run(cold=True), run()] == [3, 0, 3, 0]


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: b"\0" * len(data),
        lambda data: data[: len(data) // 2],
        lambda data: data[:-1] + b"\0",
        lambda data: data[:40] + b"\xff" * 8 + data[48:],
        lambda data: data + b"more",
        lambda data: bytes([data[0] ^ 1]) + data[1:],
    ],
)
def test_a_damaged_file_is_as_good_as_none(damage: Callable[[bytes], bytes], tmp_path: Path) -> None:
    folder = lay(tmp_path, SOUND)
    sound = outcome(folder)
    file = folder / FILE
    assert file.read_bytes().startswith(stamp())
    file.write_bytes(damage(file.read_bytes()))
    assert outcome(folder) == sound
    assert outcome(folder) == sound


def test_where_nothing_can_be_kept_the_build_goes_on(tmp_path: Path) -> None:
    folder = lay(tmp_path, {**SOUND, FILE.parts[0]: "in the way"})
    assert outcome(folder) == outcome(folder, cold=True)
    assert (folder / FILE.parts[0]).read_text() == "in the way"
