"""Sessions of edits at the desk while others write the same files: nothing that anybody wrote is lost."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest

from tests.depth import in_depth
from tests.previewing import FERRY, MD, YAML, Asked

if TYPE_CHECKING:
    from pathlib import Path

SESSIONS, EDITS = (50, 100) if in_depth() else (2, 25)
WORDS = ("the ferry", "a: b", "# no comment", "it's late", "“so”", "x\ny", "- one", "2019", "été", "夜行フェリー")
PASSAGES = ("after dark", "ferry", "drive", "boat", "from fares", "about 40%", "€310,000", "no such words")


class _Session:
    """A page of the preview, and somebody with an editor of their own beside it."""

    def __init__(self, desk: Asked, seed: int) -> None:
        self.desk = desk
        self.random = random.Random(seed)
        self.comments: list[str] = []
        self.done: list[dict[str, bytes]] = []

    def files(self) -> dict[str, bytes]:
        return {path: (self.desk.folder / path).read_bytes() for path in (MD, YAML)}

    def change(self) -> dict[str, Any]:
        """Some change that a page may ask for, sound or not."""
        words, any_of = self.random.choice(WORDS), self.random.choice
        entries = self.desk.desk("open", {"page": FERRY})[1]["entries"]
        if entries and self.random.random() < 0.4:
            entry = any_of(entries)
            keys = [entry["key"], entry["index"]]
            if self.random.random() < 0.5:
                return {"file": "sidecar", "do": "remove", "keys": keys, "was": entry["value"]}
            value = {**entry["value"], "note" if entry["key"] in ("figures", "quotes") else "id": words}
            return {"file": "sidecar", "do": "put", "keys": keys, "value": value, "was": entry["value"]}
        if self.random.random() < 0.3:
            return {"file": "article", "do": "put", "keys": ["title"], "value": words}
        if self.random.random() < 0.4:
            return {"file": "sidecar", "do": "put", "keys": [any_of(["summary", "why"])], "value": words}
        value = {"at": any_of(PASSAGES), "text": words}
        return {"file": "sidecar", "do": "add", "keys": ["explanations"], "value": value}

    def write_beside(self) -> None:
        """Somebody else writes a comment of theirs into one of the files."""
        comment = f"# mine {len(self.comments)}"
        path = self.desk.folder / YAML
        text = path.read_bytes().decode()
        path.write_bytes(f"{comment}\n{text}".encode())
        self.comments.append(comment)

    def step(self) -> None:
        seen = self.desk.seen()
        change = self.change()
        is_disturbed = self.random.random() < 0.25
        if is_disturbed:
            self.write_beside()
            self.done.clear()
        before = self.files()
        answer = self.desk.save(change, seen=seen)
        if not answer["saved"]:
            assert self.files() == before
            assert answer["refused"] or answer["conflict"]
            return
        assert not is_disturbed or change["file"] == "article"
        if self.files() != before:
            self.done.append(before)
        text = self.desk.text(YAML)
        assert all(comment in text for comment in self.comments)
        if self.done and self.random.random() < 0.3:
            assert self.desk.desk("undo", {})[1]["saved"]
            assert self.files() == self.done.pop()


@pytest.mark.parametrize("seed", range(SESSIONS))
def test_nothing_is_lost(tmp_path: Path, seed: int) -> None:
    session = _Session(Asked(tmp_path), seed)
    for _ in range(EDITS):
        session.step()
    read = session.desk.desk("open", {"page": FERRY})[1]
    assert "why" not in read
