"""`digest import`, as an editor runs it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands import run
from tests.digests import SOUND, lay

EXPORTS = Path(__file__).parent.parent / "importing" / "exports"
SIDECAR = "content/articles/ferries.yaml"


@pytest.fixture
def digest(tmp_path: Path) -> Path:
    """A sound digest with one more article, and exports beside it."""
    digest = lay(tmp_path / "news", SOUND)
    for name in ("article.md", "sidecar.yaml"):
        target = digest / "content" / "articles" / f"ferries{Path(name).suffix}"
        target.write_bytes((EXPORTS / name).read_bytes())
    return digest


def test_annotations_are_taken_once(digest: Path) -> None:
    ran = run("import", str(EXPORTS / "web_annotations.json"), "ferries", cwd=digest)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.splitlines() == [
        f"From W3C Web Annotations: 1 quotation, 2 explanations taken; wrote {SIDECAR}.",
        "1 annotation of other pages.",
        "Left out, 3 annotations:",
        "  Revenue rose 18.5%",
        "    it is no quotation, does not begin with an amount, and nobody commented on it",
        "  A remark about all of it.",
        "    it is about the page as a whole",
        "  (no words)",
        "    it marks a picture, or a place by its position, and has no words that could be looked for",
    ]
    written = (digest / SIDECAR).read_text("utf-8")
    assert "quotes:  # none yet\n  - text: Nobody on this board expected" in written
    assert "# at the end\nlinks: []\n" in written
    assert run("check", "--strict", "--now", "2026-03-01", cwd=digest).stderr == ""
    again = run("import", str(EXPORTS / "web_annotations.json"), f"{digest}/{SIDECAR}", cwd=digest)
    assert "nothing taken.\n3 annotations stood there already.\n" in again.stdout
    assert (digest / SIDECAR).read_text("utf-8") == written


def test_a_file_of_other_pages_says_which(digest: Path, tmp_path: Path) -> None:
    passage = {"type": "TextQuoteSelector", "exact": "floating hotel"}
    row = {"uri": "https://other.example/x", "text": "Ok", "target": [{"selector": [passage]}]}
    file = tmp_path / "other.json"
    file.write_text(json.dumps({"total": 1, "rows": [row]}), "utf-8")
    before = (digest / SIDECAR).read_bytes()
    ran = run("import", str(file), "ferries", cwd=digest)
    assert ran.stdout.splitlines() == [
        "From Hypothesis: nothing taken.",
        "1 annotation of other pages.",
        "None is of the page that the article names as its source, but of https://other.example/x",
    ]
    assert (digest / SIDECAR).read_bytes() == before
    file.write_text('{"total": 0, "rows": []}', "utf-8")
    assert run("import", str(file), "ferries", cwd=digest).stdout.endswith("There are no annotations in it.\n")


def test_the_nearest_passage_is_told(digest: Path, tmp_path: Path) -> None:
    passage = {"type": "TextQuoteSelector", "exact": "The harbour board of Southport voted"}
    target = {"source": "https://echo.example/news/night-ferries", "selector": passage}
    file = tmp_path / "one.json"
    file.write_text(json.dumps({"type": "Annotation", "target": target, "bodyValue": "!"}), "utf-8")
    ran = run("import", str(file), "ferries.md", cwd=digest)
    assert "the article says 'Northport', not 'Southport'\n    nearest: line 11: The harbour board" in ran.stdout


@pytest.mark.parametrize(
    ("data", "article", "said"),
    [
        (b"", "ferries", "it is empty"),
        (b"Just a text.", "ferries", "it is of no tool that is known"),
        ((EXPORTS / "hypothesis.csv").read_bytes(), "boats", "there is no article content/articles/boats.md"),
        ((EXPORTS / "hypothesis.csv").read_bytes(), "ferrie", "in .; did you mean ferries or ferry?"),
    ],
)
def test_what_cannot_be_imported(digest: Path, tmp_path: Path, data: bytes, article: str, said: str) -> None:
    file = tmp_path / "file"
    file.write_bytes(data)
    before = (digest / SIDECAR).read_bytes()
    ran = run("import", str(file), article, cwd=digest)
    assert ran.returncode == 1
    assert said in ran.stderr
    assert (digest / SIDECAR).read_bytes() == before


def test_an_article_that_does_not_hold_is_told(digest: Path) -> None:
    (digest / SIDECAR).write_text("figures: [\n", "utf-8")
    ran = run("import", str(EXPORTS / "kindle.txt"), "ferries", cwd=digest)
    assert ran.returncode == 1
    assert "yaml-syntax" in ran.stderr
