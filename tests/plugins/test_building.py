"""What plugins add is part of a build like anything else: the same in any process, warm as cold, and made once."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

import pytest

from digest.disk import file_status, workers
from digest.disk.cache import no_op_check
from digest.disk.file_status import MANIFEST
from digest.disk.workers import Workers
from digest.foundation.problem import Code
from digest.plugins.installed import code_hash, place_of
from tests.digests import ARTICLE, SITE, lay
from tests.plugins.running import NOW, built, digest_with, run

if TYPE_CHECKING:
    from pathlib import Path

IMPORTS = "from digest import PluginProblem, hookimpl\n\n\n"
FILTER = f"""{IMPORTS}@hookimpl
def template_filters():
    return {{"loud": str.upper}}
"""
DOCUMENT = f"""{IMPORTS}@hookimpl
def documents(articles, catalogue, settings):
    yield "titles.txt", lambda: "|".join(article.title for article in articles)
    yield "topics.txt", "|".join(
        f"{{topic.subject.label}}: {{len(articles.of(topic.articles))}}" for topic in catalogue.topics
    )
    yield "name.txt", settings.title.encode()
"""
CHECK = f"""{IMPORTS}@hookimpl
def check_article(article):
    if "night" in article.title:
        yield PluginProblem("night", "no news of the night", warning=True, at="People would")
"""
LOST = "{% extends 'base.html' %}{% block main %}<h1>{{ 'lost' | loud }} {{ site.title | loud }}</h1>{% endblock %}"


@pytest.fixture(autouse=True)
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """An hour after the sources were written, so that none is too young to be known."""
    now = time.time_ns() + 3_600_000_000_000
    monkeypatch.setattr(time, "time_ns", lambda: now)


def contents(site: Path) -> dict[str, bytes]:
    return {path: (site / path).read_bytes() for path in file_status.look(site).files if path != MANIFEST}


def test_documents_are_files_of_the_site(tmp_path: Path) -> None:
    outputs = built(digest_with(tmp_path, own=DOCUMENT)).outputs
    told = {name: outputs[f"{name}.txt"].decode() for name in ("titles", "topics", "name")}
    assert told == {"titles": "The night ferry stays", "topics": "Transport: 1", "name": "Harbour news"}


def test_pages_may_link_to_documents(tmp_path: Path) -> None:
    folder = digest_with(tmp_path, own=DOCUMENT)
    lay(folder, {"content/pages/about.md": "---\ntitle: About\n---\n[titles](/titles.txt) [none](/none.txt)\n"})
    assert [problem.message for problem in built(folder).problems] == [
        "the link '/none.txt' leads to no page of the digest"
    ]


def test_checks_tell_where_the_words_are(tmp_path: Path) -> None:
    (problem,) = built(digest_with(tmp_path, own=CHECK)).problems
    assert (problem.path, problem.line, problem.column, problem.width) == ("content/articles/ferry.md", 8, 2, 12)
    assert (problem.code, problem.rule) == (Code.PLUGIN_WARNING, "own/night")


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("summary: The night", ("content/articles/ferry.yaml", 1, 1)),
        ("nowhere", ("content/articles/ferry.md", 0, 0)),
        ("", ("content/articles/ferry.md", 0, 0)),
    ],
)
def test_words_may_be_the_sidecars_or_nowhere(words: str, place: tuple[str, int, int], tmp_path: Path) -> None:
    code = f"{IMPORTS}@hookimpl\ndef check_article():\n    yield PluginProblem('x', 'x', at={words!r})\n"
    (problem,) = built(digest_with(tmp_path, own=code)).problems
    assert (problem.path, problem.line, problem.column) == place


def test_classes_of_a_plugin_know_their_module(tmp_path: Path) -> None:
    code = f"""from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, get_type_hints

{IMPORTS}@dataclass
class Row:
    names: ClassVar[list[str]] = []
    title: str


@hookimpl
def documents():
    yield "row.txt", lambda: str(get_type_hints(Row)["title"](Row("x").title))
"""
    assert built(digest_with(tmp_path, own=code)).outputs["row.txt"] == b"x"


EDITS: dict[str, dict[str, str | None]] = {
    "a filter": {"plugins/filter.py": FILTER, "templates/404.html": LOST},
    "that filter changed": {"plugins/filter.py": FILTER.replace("str.upper", "str.title")},
    "documents": {"plugins/document.py": DOCUMENT},
    "documents changed": {"plugins/document.py": DOCUMENT.replace('"|".join(article', '", ".join(article')},
    "an article": {"content/articles/bay.md": ARTICLE.replace("night", "day"), "content/articles/bay.yaml": "why: x"},
    "a check": {"plugins/check.py": CHECK},
    "that check changed": {"plugins/check.py": CHECK.replace("no news of", "nothing by")},
    "a check of all": {
        "plugins/all.py": CHECK.replace("check_article(article)", "check_digest(articles)").replace(
            '"night" in article.title', "len(articles) == 2"
        )
    },
    "an article gone": {"content/articles/bay.md": None, "content/articles/bay.yaml": None},
    "a plugin broken": {"plugins/check.py": CHECK.replace("yield", "raise")},
    "that plugin gone": {"plugins/check.py": None},
    "documents gone": {"plugins/document.py": None},
    "the filter gone": {"plugins/filter.py": None, "templates/404.html": None},
}


def test_after_any_edit_a_warm_build_is_a_cold_one(tmp_path: Path) -> None:
    source = digest_with(tmp_path)
    run(source)
    for name, files in EDITS.items():
        lay(source, files)
        plain = built(source)
        before = contents(source / "site")
        _, warm = run(source)
        assert warm.build.problems == plain.problems, name
        assert contents(source / "site") == (plain.outputs or before), name


def test_only_what_a_plugin_can_touch_is_made_again(tmp_path: Path) -> None:
    source = digest_with(tmp_path, document=DOCUMENT, check=CHECK)
    run(source)
    assert run(source)[0] == set()
    lay(source, {"plugins/check.py": CHECK.replace("no news of", "nothing by")})
    made, ran = run(source)
    assert [problem.message for problem in ran.build.problems] == ["nothing by the night"]
    assert made == set()
    lay(source, {"plugins/document.py": f"{DOCUMENT}# changed\n"})
    assert run(source)[0] == {"titles.txt"}


def test_the_code_of_plugins_runs_in_any_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = digest_with(tmp_path, filter=FILTER, document=DOCUMENT, check=CHECK)
    lay(source, {"templates/404.html": LOST})
    lay(source, {f"content/articles/{name}.md": ARTICLE.replace("night", name) for name in ("bay", "dock", "quay")})
    lay(source, {f"content/articles/{name}.yaml": "why: x\n" for name in ("bay", "dock", "quay")})
    plain = built(source)
    monkeypatch.setattr(workers, "_WORTHWHILE", 0)
    monkeypatch.setattr(workers, "_CHUNK", 1)
    _, ran = run(source, Workers(2))
    assert ran.build.problems == plain.problems
    assert contents(source / "site") == plain.outputs


PACKAGE = {
    "lighthouse_digest/__init__.py": "from lighthouse_digest.text import documents\n",
    "lighthouse_digest/text.py": (
        "from pathlib import Path\n\nfrom digest import hookimpl\n\n\n@hookimpl\ndef documents():\n"
        "    yield 'light.txt', Path(__file__).with_name('light.txt').read_text()\n"
    ),
    "lighthouse_digest/light.txt": "every four seconds",
}


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of an installed package, which is imported by no other test."""
    where = lay(tmp_path / "installed", PACKAGE)
    monkeypatch.syspath_prepend(str(where))
    for name in [name for name in sys.modules if name.startswith("lighthouse_digest")]:
        monkeypatch.delitem(sys.modules, name)
    return where / "lighthouse_digest"


def test_an_installed_module_is_a_plugin(tmp_path: Path, installed: Path) -> None:
    folder = lay(digest_with(tmp_path / "digest"), {"content/site.yaml": f"{SITE}plugins: lighthouse_digest\n"})
    _, ran = run(folder)
    assert (folder / "site" / "light.txt").read_text() == "every four seconds"
    assert ran.plugins.installed == {str(installed): code_hash(installed)}


def test_an_installed_module_that_fails_is_told_where_it_is_named(tmp_path: Path, installed: Path) -> None:
    lay(installed.parent, {"lighthouse_digest/text.py": PACKAGE["lighthouse_digest/text.py"].replace("__file__", "_f")})
    named = f"{SITE}plugins:\n  - lighthouse_digest\n  - harbour_digest.plugin\n"
    folder = lay(digest_with(tmp_path / "digest"), {"content/site.yaml": named})
    told = [(problem.path, problem.line, problem.column, problem.message) for problem in built(folder).problems]
    failed = "plugin 'lighthouse_digest', documents: NameError: name '_f' is not defined"
    missing = "there is no Python module 'harbour_digest.plugin' where digest is installed"
    first = named.count("\n", 0, named.index("  - lighthouse")) + 1
    assert told == [
        ("content/site.yaml", first, 5, f"{failed} (lighthouse_digest/text.py, line 8)"),
        ("content/site.yaml", first + 1, 5, missing),
    ]


def test_what_is_installed_is_known_by_all_its_files(installed: Path) -> None:
    assert place_of("lighthouse_digest.text") == place_of("lighthouse_digest") == installed
    assert place_of("nowhere_digest.text") is None
    hashes = {code_hash(installed)}
    for change in ({"light.txt": "never"}, {"new.txt": ""}, {"light.txt": None}):
        lay(installed, change)
        hashes.add(code_hash(installed))
    assert len(hashes) == 4
    lay(installed, {"__pycache__/text.pyc": "x"})
    (installed / ".#text.py").symlink_to("editor@desk.123:456")
    assert code_hash(installed) in hashes
    assert code_hash(installed / "text.py") not in hashes


def test_a_build_with_nothing_to_do_looks_at_the_code_of_plugins(tmp_path: Path, installed: Path) -> None:
    source = digest_with(tmp_path / "digest", own=DOCUMENT)
    plugins = {str(installed): code_hash(installed)}
    kept = no_op_check.finished("request", no_op_check.look(source), time.time_ns(), "", 1, NOW, "", plugins)
    assert kept is not None

    def holds() -> bool:
        inputs = no_op_check.look(source)
        but_for_content = no_op_check.holds_but_for_content(kept, "request", inputs, NOW)
        return but_for_content and no_op_check.still_holds(kept, inputs)

    assert holds()
    lay(installed, {"light.txt": "never"})
    assert not holds()
    lay(installed, {"light.txt": PACKAGE["lighthouse_digest/light.txt"]})
    assert holds()
    lay(source, {"plugins/own.py": f"{DOCUMENT}# changed\n"})
    assert not holds()
