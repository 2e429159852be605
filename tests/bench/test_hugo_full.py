"""Hugo is compared with on the same pages: the theme written for it makes what the default theme makes."""

from __future__ import annotations

import datetime as dt
import json
import re
import subprocess
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree as ET

import pytest

from bench import generate, hugo_full
from bench.generate import entry
from bench.hugo_program import hugo_program
from bench.written import written
from digest.disk.sources import files as source_files
from digest.pipeline import build
from digest.plan import Options

if TYPE_CHECKING:
    from pathlib import Path

COUNT = 60
BASE = "https://digest.example/large/"
NEEDS_HUGO = pytest.mark.skipif(hugo_program() is None, reason="Hugo is not installed (bench/requirements.txt)")


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("ours")
    generate.write(COUNT, folder, ("search", "cards", *hugo_full.NOT_MADE))
    outputs = build(source_files.read(folder), Options(), dt.datetime(2030, 1, 1, tzinfo=dt.UTC)).outputs
    site = folder / "site"
    for path, body in outputs.items():
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_bytes(body)
    (site / ".nojekyll").unlink()
    return site


@pytest.fixture(scope="module", params=[True, False], ids=["site data", "page resources"])
def theirs(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    program = hugo_program()
    assert program
    folder = tmp_path_factory.mktemp("theirs") / "source"
    hugo_full.write(COUNT, folder, from_data=request.param)
    ran = subprocess.run(
        [program, "--noBuildLock", "--panicOnWarning"], cwd=folder, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return folder / "public"


def paths(site: Path) -> set[str]:
    return {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}


@NEEDS_HUGO
def test_the_pages_have_the_same_addresses(ours: Path, theirs: Path) -> None:
    def but_numbered(site: Path) -> set[str]:
        return {path for path in paths(site) if not re.search(r"(^|/)page/\d+/", path)}

    assert but_numbered(theirs) == but_numbered(ours)


@NEEDS_HUGO
def test_the_files_of_each_kind_are_as_many_and_as_large(ours: Path, theirs: Path) -> None:
    our, their = written(ours), written(theirs)
    assert their.files.keys() == our.files.keys()
    for kind, files in our.files.items():
        assert abs(their.files[kind] - files) <= 1
        assert their.bytes[kind] == pytest.approx(our.bytes[kind], rel=0.07), kind
    assert their.article_page == pytest.approx(our.article_page, rel=0.02)


@NEEDS_HUGO
def test_an_article_shows_the_same_annotations_in_the_same_order(ours: Path, theirs: Path) -> None:
    for number in range(COUNT):
        path = f"articles/article-{number:05}/index.html"
        our, their = ((site / path).read_text(encoding="utf-8") for site in (ours, theirs))
        for shown in (
            r'<li class="note \w+" id="([^"]+)"',
            r'<a class="ref \w+" href="#([^"]+)" aria-label="[^"]*"><sup>(\d+)</sup></a>',
            r'<mark class="passage (\w+)" id="([^"]+)">([^<]+)</mark>',
            r'<p class="card-amount"><a href="([^"]+)">',
            r'<figure class="quotation quote" id="([^"]+)">\s*<blockquote><p>([^<]+)<',
            r'<p class="link-title"><a href="([^"]+)"',
            r'href="(https://[^"]+#:~:text=[^"]+)"',
        ):
            found = re.findall(shown, our)
            assert found
            assert sorted(re.findall(shown, their)) == sorted(found)


@NEEDS_HUGO
def test_annotation_collections_say_the_same(ours: Path, theirs: Path) -> None:
    for number in range(COUNT):
        path = f"articles/article-{number:05}/annotations.json"
        our, their = (json.loads((site / path).read_text(encoding="utf-8")) for site in (ours, theirs))
        assert their == our


@NEEDS_HUGO
def test_machines_can_read_it_and_no_link_is_broken(theirs: Path) -> None:
    for path in theirs.rglob("*.xml"):
        ET.parse(path)
    for path in theirs.rglob("*.json"):
        json.loads(path.read_text(encoding="utf-8"))
    there = paths(theirs)
    for path in theirs.rglob("*.html"):
        page = path.read_text(encoding="utf-8")
        for script in re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL):
            assert json.loads(script)["@graph"]
        for link in re.findall(r'href="([^"]*)"', page):
            target = urljoin(BASE, unescape(link))
            if target.startswith(BASE):
                inside = urlsplit(target).path.removeprefix("/large/")
                assert (f"{inside}index.html" if inside == "" or inside.endswith("/") else inside) in there, link


def test_what_an_article_belongs_to_has_a_page_of_its_own(tmp_path: Path) -> None:
    hugo_full.write(3, tmp_path / "site", from_data=True)
    content = tmp_path / "site" / "content"
    front_matter = (content / "articles" / "article-00002.md").read_text(encoding="utf-8").split("---\n")[1]
    lists = dict(re.findall(r"^(\w+): \[(.*)\]$", front_matter, re.MULTILINE))
    assert lists.keys() == {"topics", "people", "outlets", "measures", "editions", "archive"}
    for name, terms in lists.items():
        for term in terms.split(", "):
            assert (content / name / term / "_index.md").is_file()


def test_an_edit_changes_the_article_alone(tmp_path: Path) -> None:
    for from_data in (True, False):
        folder = tmp_path / str(from_data)
        hugo_full.write(3, folder, from_data=from_data)
        before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        made = entry(2)
        hugo_full.write_entry(
            generate.Entry(made.name, made.article.replace("It counts", "It told", 1), made.sidecar),
            folder,
            from_data=from_data,
        )
        changed = [path for path in folder.rglob("*") if path.is_file() and path.read_bytes() != before.get(path)]
        assert len(changed) == 1
        assert "article-00002" in str(changed[0])
