"""New digests and new articles: sound from the start, and never in the place of anything."""

from __future__ import annotations

import datetime as dt
import errno
from pathlib import Path

import pytest
import yaml

from digest.disk.sources import files as source_files
from digest.pipeline import build
from digest.plan import Options
from digest.publishing import scaffold
from digest.publishing.starter_words import PARAGRAPHS, VALUES

NOW = dt.datetime(2026, 2, 2, tzinfo=dt.UTC)


def test_a_new_digest_is_sound(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    made = scaffold.new_digest(folder).written
    assert {path.relative_to(folder).as_posix() for path in made} >= {
        ".github/workflows/pages.yml",
        ".gitignore",
        "README.md",
        "content/site.yaml",
        "content/pages/about.md",
        "digest.schema.json",
        "requirements.txt",
        "requirements-digest.txt",
    }
    result = build(source_files.read(folder), Options(), NOW)
    assert result.problems == ()
    assert result.catalogue
    assert [article.published.date() for article in result.catalogue.articles] == [dt.date(2026, 1, 15)]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ar", ("مختاراتي الصحفية", "من نحن", "ركاب عبّارة الميناء")),
        ("ja", ("ニュースダイジェスト", "このサイトについて", "夜間便の年間費用")),
        ("de-AT", ("Mein Pressespiegel", "Über uns", "Leiterin der Hafenfähren")),
    ],
)
def test_a_digest_is_begun_in_another_language(tmp_path: Path, language: str, words: tuple[str, ...]) -> None:
    made = scaffold.new_digest(tmp_path / "mine", language).written
    result = build(source_files.read(tmp_path / "mine"), Options(), NOW)
    assert result.problems == ()
    written = {path.name: path.read_text("utf-8") for path in made if "content" in path.parts}
    assert f"language: {language}" in written["site.yaml"]
    assert "language: en" in written["night-ferry.md"]
    assert "The harbour ferry will keep" in written["night-ferry.md"]
    together = "\n".join(written.values())
    assert all(word in together for word in words)
    assert not any(f": {message}" in together or message in together for message in (*VALUES[:5], *PARAGRAPHS))


def test_a_language_without_words_has_the_example_as_it_is(tmp_path: Path) -> None:
    scaffold.new_digest(tmp_path / "he", "he")
    scaffold.new_digest(tmp_path / "en")
    for name in ("pages/about.md", "articles/night-ferry.yaml"):
        assert (tmp_path / "he/content" / name).read_bytes() == (tmp_path / "en/content" / name).read_bytes()


def test_a_disk_that_refuses_leaves_no_half_of_a_digest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, left = Path.replace, iter(range(5))

    def refusing(self: Path, target: Path) -> Path:
        if next(left, None) is None:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", refusing)
    with pytest.raises(OSError, match="No space left"):
        scaffold.new_digest(tmp_path / "deep" / "mine")
    assert [*tmp_path.iterdir()] == []


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/letter.txt").write_text("dear")
    (tmp_path / "file").write_text("x")
    for name in ("mine", "file"):
        with pytest.raises(scaffold.InTheWayError):
            scaffold.new_digest(tmp_path / name)
    assert (tmp_path / "mine/letter.txt").read_text() == "dear"
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["letter.txt"]


def test_an_empty_folder_will_do(tmp_path: Path) -> None:
    assert scaffold.new_digest(tmp_path)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ('She said: "no" — #1', "she-said-no-1"),
        ("../../etc/passwd", "etc-passwd"),
        ("Über Öl", None),
        ("新闻", None),
        ("🚢", "untitled"),
        ("", "untitled"),
        ("x" * 300, None),
        ("- a: [b]\nc", None),
    ],
)
def test_any_title_makes_an_article(title: str, name: str | None, tmp_path: Path) -> None:
    scaffold.new_digest(tmp_path)
    article, sidecar = scaffold.new_article(title, tmp_path)
    assert article.parent == sidecar.parent == tmp_path / "content/articles"
    assert len(article.name) < 120
    assert name in (None, article.stem)
    assert yaml.safe_load(article.read_text("utf-8").split("---")[1])["title"] == " ".join(title.split())
    with pytest.raises(scaffold.InTheWayError):
        scaffold.new_article(title, tmp_path)
    hidden = build(source_files.read(tmp_path), Options(), NOW)
    assert hidden.problems == () or not title
    assert len(build(source_files.read(tmp_path), Options(drafts=True), NOW).outputs) > len(hidden.outputs) or not title


@pytest.mark.parametrize("title", ["Con", "aux", "COM1"])
def test_an_article_is_not_called_as_a_device(title: str, tmp_path: Path) -> None:
    scaffold.new_digest(tmp_path / "mine")
    with pytest.raises(scaffold.InTheWayError, match="the name of a device"):
        scaffold.new_article(title, tmp_path / "mine")
