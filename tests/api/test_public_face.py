"""What `import digest` gives, and that it takes no time."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

import digest
from digest.foundation.problem import Code
from scripts.sample import ROOT
from tests.digests import ARTICLE, SIDECAR, SITE, SOUND, lay

if TYPE_CHECKING:
    from pathlib import Path

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)


def test_importing_it_imports_none_of_its_rooms_and_no_library() -> None:
    code = "import sys; before = set(sys.modules); import digest; print(*sorted(set(sys.modules) - before))"
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert set(ran.stdout.split()) <= {"digest", "__future__"}


@pytest.mark.parametrize("name", digest.__all__)
def test_every_name_is_there_and_documented(name: str) -> None:
    assert getattr(digest, name) is getattr(digest, name)
    assert name in dir(digest)
    pages = "".join((ROOT / "docs" / page).read_text("utf-8") for page in ("api.md", "plugins.md"))
    assert name == "__version__" or re.search(rf"\b{name}\b", pages)


def test_no_other_name_is() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'biuld'"):
        digest.biuld  # noqa: B018


@pytest.mark.parametrize("ask", [digest.build, digest.check])
def test_a_time_without_a_zone_is_refused(ask: object) -> None:
    assert callable(ask)
    with pytest.raises(ValueError, match="give `now` its time zone"):
        ask(SOUND, now=dt.datetime(2026, 2, 1))  # noqa: DTZ001


def test_a_folder_and_its_files_give_the_same(tmp_path: Path) -> None:
    folder = lay(tmp_path, {**SOUND, "templates/404.html": "lost", "content/static/a.bin": b"\xff"})
    files = {**SOUND, "templates/404.html": "lost", "content/static/a.bin": b"\xff"}
    one, other = digest.build(folder, now=NOW), digest.build(files, now=NOW)
    assert (one.ok, one.problems, one.files) == (other.ok, other.problems, other.files)
    assert one.files["404.html"] == b"lost"
    assert list(one.articles) == list(other.articles)
    assert digest.load(folder).settings == one.settings


@pytest.mark.parametrize("path", ["site.yaml", "articles/x.md", "content", "content/", "../content/x", "/content/x"])
def test_files_have_the_paths_of_a_digest(path: str) -> None:
    with pytest.raises(ValueError, match="is no file of a digest"):
        digest.load({path: ""})


def test_articles_that_wait_are_told_apart() -> None:
    files = {**SOUND, "content/articles/new.md": ARTICLE.replace("2026-01-15", "2026-03-01")}
    files["content/articles/draft.md"] = ARTICLE.replace("---\ntitle", "---\ndraft: true\ntitle")
    files |= dict.fromkeys(("content/articles/new.yaml", "content/articles/draft.yaml"), "why: x")
    site = digest.build(files, now=NOW)
    assert [article.slug for article in site.articles] == ["ferry"]
    assert {article.slug for article in site.waiting} == {"new", "draft"}
    everything = digest.build(files, now=NOW, drafts=True, future=True)
    assert len(everything.articles) == 3
    assert len(everything.articles[1:]) == 2


def test_the_address_may_be_another() -> None:
    site = digest.build(SOUND, now=NOW, base_url="https://example.net/x/")
    assert b"https://example.net/x/" in site.files["feed.xml"]
    assert [problem.code for problem in digest.check(SOUND, now=NOW, base_url="x")] == [Code.BAD_URL]


def test_a_site_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    folder = lay(tmp_path / "digest", SOUND)
    site = digest.build(folder, now=NOW)
    for unsafe in (folder, folder / "content", tmp_path):
        assert [problem.code for problem in site.write(unsafe)] == [Code.OUTPUT_UNSAFE]
    target = tmp_path / "site"
    assert site.write(target) == ()
    written = {path.relative_to(target).as_posix(): path.read_bytes() for path in target.rglob("*") if path.is_file()}
    assert {path: data for path, data in written.items() if not path.startswith(".digest")} == site.files
    broken = digest.build({**SOUND, "content/articles/ferry.yaml": SIDECAR.replace("12,400", "12,500")}, now=NOW)
    assert broken.write(target) == broken.problems != ()
    assert (target / "index.html").read_bytes() == site.files["index.html"]
    assert not list((folder / ".digest-cache").iterdir())


def test_where_no_site_can_be_written_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    site = digest.build(dict(SOUND), now=NOW)
    for impossible in ("file/below", "x" * 300, "\0"):
        (problem,) = site.write(tmp_path / impossible)
        assert (problem.code, problem.path) == (Code.OUTPUT_UNSAFE, str(tmp_path / impossible))


def test_a_folder_that_is_no_digest_is_named(tmp_path: Path) -> None:
    for folder, said in ((tmp_path, "no content/site.yaml in"), (tmp_path / "missing", "no folder")):
        (problem,) = digest.build(folder, now=NOW).problems
        assert problem.code is Code.NO_SITE
        assert problem.message == f"there is {said} {folder}"


def test_plugins_run_unless_they_are_to_be_left_out() -> None:
    code = "from digest import hookimpl\n\n\n@hookimpl\ndef documents():\n    yield 'a.txt', 'a'\n"
    files = {**SOUND, "plugins/own.py": code}
    assert digest.build(files, now=NOW).files["a.txt"] == b"a"
    assert "a.txt" not in digest.build(digest.load(files, plugins=False), now=NOW).files


PASSAGE = "over 12,400 passengers"
SIDECARS = {
    "yaml": f"figures:\n- {{label: Passengers, value: '{PASSAGE}', at: '{PASSAGE}', period: 2025}}\n",
    "a mapping": {"figures": [{"label": "Passengers", "value": PASSAGE, "at": PASSAGE, "period": 2025}]},
}


@pytest.mark.parametrize("name", SIDECARS)
@pytest.mark.parametrize("text", [ARTICLE, ARTICLE.rpartition("---\n")[2]], ids=["an article's file", "its text"])
def test_a_text_is_held_against_a_sidecar(text: str, name: str) -> None:
    found = digest.verify(text, SIDECARS[name])  # type: ignore[arg-type]
    assert (found.ok, found.problems) == (True, ())
    (figure,) = found.figures
    assert (str(figure.value.number), str(figure.period and figure.period.start)) == ("12400", "2025-01-01")
    assert found.passages(figure) == ("over 12,400 passengers",)


def test_what_does_not_hold_is_not_among_the_annotations() -> None:
    found = digest.verify(ARTICLE, SIDECAR.replace("over 12,400 passengers\n    at", "12,400 cars\n    at"), site=SITE)
    assert found.figures == ()
    assert len(found.quotes) == len(found.links) == 1
    assert {problem.path for problem in found.problems} == {"article.yaml"}


@pytest.mark.parametrize(
    ("text", "sidecar", "site", "told"),
    [
        ("", "why: x", None, ("article.md", Code.FILE_EMPTY)),
        ("---\ntitle: x\n", "why: x", None, ("article.md", Code.FRONT_MATTER_MISSING)),
        ("x\0", "why: x", None, ("article.md", Code.FILE_NOT_UTF8)),
        ("A \ud800", "why: x", None, ("article.md", Code.FILE_NOT_UTF8)),
        ("Text.", "why: [", None, ("article.yaml", Code.YAML_SYNTAX)),
        ("Text.", {"wyh": "x"}, None, ("article.yaml", Code.UNKNOWN_KEY)),
        ("Text.", {"topics": ["x"]}, None, ("article.yaml", Code.UNKNOWN_TOPIC)),
        ("Text.", "", "title: x", ("site.yaml", Code.MISSING_KEY)),
        ("Text.", "", {"topcis": {}}, ("site.yaml", Code.UNKNOWN_KEY)),
    ],
)
def test_what_is_wrong_is_told_where_it_is(text: str, sidecar: object, site: object, told: tuple[str, Code]) -> None:
    found = digest.verify(text, sidecar, site=site)  # type: ignore[arg-type]
    assert told in [(problem.path, problem.code) for problem in found.problems]
    assert not found.ok


@pytest.mark.parametrize(
    ("published", "period", "codes"),
    [
        (None, "2024", []),
        (None, "2031", []),
        (dt.date(2025, 3, 1), "2024", []),
        (dt.date(2024, 3, 1), "2024", [Code.PERIOD_IN_DOUBT]),
        (dt.date(2025, 3, 1), "2031", [Code.PERIOD_IN_DOUBT, Code.STATUS_IN_DOUBT]),
    ],
)
def test_a_time_is_held_against_the_day_of_the_article_where_there_is_one(
    published: dt.date | None, period: str, codes: list[Code]
) -> None:
    entry = {"label": "Sales", "value": "5 million", "at": "5 million", "period": period}
    found = digest.verify("Sales came to 5 million last year.", {"figures": [entry]}, published=published)
    assert sorted(problem.code for problem in found.problems) == codes
    dated = f"---\ntitle: Sales\npublished: {published}\nsource: {{outlet: Echo, url: https://echo.example/1}}\n---\n"
    same = digest.verify(f"{dated if published else ''}Sales came to 5 million last year.", {"figures": [entry]})
    assert sorted(problem.code for problem in same.problems) == codes


def test_nothing_to_verify_is_no_problem() -> None:
    found = digest.verify("Text.", {})
    assert (found.ok, found.problems, found.figures, found.quotes, found.links) == (True, (), (), (), ())


def test_the_language_is_the_readers_or_the_front_matters() -> None:
    sidecar = {"figures": [{"label": "Umsatz", "value": "1,5 Mrd. Euro", "at": "1,5 Mrd. Euro"}]}
    assert digest.verify("Es sind 1,5 Mrd. Euro.", sidecar, language="de").ok
    assert not digest.verify("Es sind 1,5 Mrd. Euro.", sidecar).ok
    head = ARTICLE.partition("---\nThe")[0].replace("---\ntitle", "---\nlanguage: de\ntitle")
    assert digest.verify(f"{head}---\nEs sind 1,5 Mrd. Euro.", sidecar).ok


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [("The yard – so he said – stays open.", "en", 7), ("売上は12%増えた。", "ja", 7)],
)
def test_words_are_counted_as_they_are_for_excerpts(text: str, language: str, words: int) -> None:
    article = digest.verify(text, {}, language=language).article
    assert article
    assert article.words == words


@pytest.mark.parametrize("language", ["", "English", "xx-klingon", "e n"])
def test_a_language_that_is_none_is_told(language: str) -> None:
    with pytest.raises(ValueError, match="is not a language that is known here"):
        digest.verify("Sales fell 5%.", {}, language=language)


@pytest.mark.parametrize(
    ("text", "sidecar", "told"),
    [
        (b"Sales fell 5%.", {}, "a str, and not bytes"),
        ("Sales fell 5%.", b"figures: []", "a mapping, and not bytes"),
        ("Sales fell 5%.", [], "a mapping, and not list"),
        ("Sales fell 5%.", None, "a mapping, and not NoneType"),
    ],
)
def test_a_text_or_a_sidecar_that_is_none_is_told(text: Any, sidecar: Any, told: str) -> None:
    with pytest.raises(TypeError, match=told):
        digest.verify(text, sidecar)


def test_a_day_that_is_none_is_told() -> None:
    with pytest.raises(TypeError, match=r"datetime\.date\(2026, 1, 15\), and not '2026-01-15'"):
        digest.verify("Sales fell 5%.", {}, published="2026-01-15")  # type: ignore[arg-type]
