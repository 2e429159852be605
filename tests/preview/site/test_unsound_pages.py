"""Articles that have not held since the preview began: each has a page with its text, its problems and the desk."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from tests.digests import ARTICLE, SIDECAR, SOUND
from tests.previewing import FERRY, MD, YAML, Asked

if TYPE_CHECKING:
    from pathlib import Path

HERE = {"host": "127.0.0.1:8000"}
TEXT = "After dark, the ferry carries those who work late."
EMPTY = f"---\ntitle:\ndraft: true\n---\n{TEXT}\n"


def page_of(preview: Asked) -> tuple[int, str]:
    status, body = preview.ask("GET", f"/news{FERRY}", HERE)
    return status, body.decode()


@pytest.mark.parametrize(
    ("article", "sidecar"),
    [
        (ARTICLE, SIDECAR.replace("at: over 12,400", "at: over 12,900")),
        (ARTICLE, SIDECAR.replace("summary: ", "summary: One: ")),
        (ARTICLE, "- no mapping\n"),
        (ARTICLE.replace("2026-01-15", "some day"), SIDECAR),
        (ARTICLE.replace("title: The", "title: Ferries: The"), SIDECAR),
        (ARTICLE.replace("---\nThe ferry", "The ferry"), SIDECAR),
        ("The ferry carried **over 12,400 passengers** after dark.\n", SIDECAR),
        (EMPTY.replace("draft: true", "draft: true\nsource: x"), SIDECAR.replace("at: after", "at: before")),
    ],
)
def test_one_that_never_held_shows_its_text_and_its_desk(tmp_path: Path, article: str, sidecar: str) -> None:
    preview = Asked(tmp_path, {**SOUND, MD: article, YAML: sidecar})
    status, body = page_of(preview)
    assert status == 200
    text = re.sub(r"<[^>]*>", "", body)
    assert "over 12,400 passengers" in text or TEXT in text
    told = json.loads(preview.ask("GET", "/_preview/state", HERE)[1])
    assert told["errors"]
    assert {each["page"] for each in told["problems"]} == {FERRY[1:]}
    status, opened = preview.desk("open", {"page": FERRY})
    assert (status, opened["source"]) == (200, MD)


def test_it_is_mended_where_it_is_read(tmp_path: Path) -> None:
    broken = SIDECAR.replace("at: over 12,400", "at: over 12,900")
    preview = Asked(tmp_path, {**SOUND, YAML: broken})
    change = {"file": "sidecar", "do": "put", "keys": ["figures", 0, "at"], "value": "over 12,400 passengers"}
    assert preview.save(change)["saved"]
    assert preview.text(YAML) == SIDECAR


def test_nothing_of_it_is_listed_or_found(tmp_path: Path) -> None:
    preview = Asked(tmp_path, {**SOUND, YAML: SIDECAR.replace("at: after", "at: before")})
    for path in ("/", "/topics/transport/", "/feed.xml", "/index.json", "/articles/ferry/annotations.json"):
        assert b"The night ferry stays" not in preview.ask("GET", f"/news{path}", HERE)[1]
