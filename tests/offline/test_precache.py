"""What a reader's browser keeps: the list in the service worker, and when it changes."""

from __future__ import annotations

import datetime as dt
import json
import re
from functools import cache
from typing import TYPE_CHECKING

import pytest

from digest.disk.sources import files as source_files
from digest.model.article import Sources
from digest.offline.limits import MOST_ARTICLES
from digest.pipeline import build
from digest.plan import Options
from scripts.sample import ROOT
from tests.attributes import in_quotes
from tests.digests import ARTICLE, SIDECAR, SOUND

if TYPE_CHECKING:
    from collections.abc import Mapping

FERRY = "content/articles/ferry.md"
OLD = {
    "content/articles/old.md": ARTICLE.replace("night ferry stays", "old story").replace("2026-01-15", "2025-06-15"),
    "content/articles/old.yaml": SIDECAR,
}


@cache
def templates() -> Mapping[str, bytes]:
    return source_files.read(ROOT).templates


def outputs(files: Mapping[str, str], own: Mapping[str, bytes] | None = None) -> Mapping[str, bytes]:
    sources = Sources({path: text.encode() for path, text in files.items()}, {**templates(), **(own or {})})
    return build(sources, Options(), dt.datetime(2026, 2, 1, tzinfo=dt.UTC)).outputs


def kept(files: Mapping[str, str], own: Mapping[str, bytes] | None = None) -> dict[str, tuple[str, str]]:
    """The paths that are kept of a digest, each with its revision and when it expires."""
    worker = outputs(files, own)["sw.js"].decode()
    listed = json.loads(re.sub(r",\s*\]$", "]", worker.partition("=")[2].partition(";")[0].strip()))
    assert len({path for path, _, _ in listed}) == len(listed)
    return {path: (revision, until) for path, revision, until in listed}


def changed(before: Mapping[str, tuple[str, str]], after: Mapping[str, tuple[str, str]]) -> set[str]:
    return {path for path in {*before, *after} if before.get(path) != after.get(path)}


def test_the_latest_edition_and_what_pages_need_are_kept() -> None:
    found = kept({**SOUND, **OLD})
    assert {"", "offline.html", "editions/2026-w03/", "articles/ferry/", "search/", "search/index.json"} < set(found)
    assert {"assets/css/base.css", "assets/js/search.js", "assets/fonts/newsreader.woff2"} < set(found)
    made = outputs({**SOUND, **OLD})
    assert all((f"{path}index.html" if path.endswith("/") or not path else path) in made for path in found)
    # Neither what is older, nor what no page loads, nor what could be taken for a page.
    assert [path for path in found if re.search(r"articles/old|/feed|\.png|\.txt$(?<!search)", path)] == [
        path for path in found if re.match(r"search/.*\.txt", path)
    ]
    assert not any(path.startswith("assets/offline/") for path in made)


def test_a_revision_changes_with_its_file_and_with_nothing_else() -> None:
    first = kept({**SOUND, **OLD})
    assert changed(first, kept({**SOUND, **OLD})) == set()
    other = {**OLD, "content/articles/old.md": OLD["content/articles/old.md"] + "\nOne more word.\n"}
    unaffected = {"articles/ferry/", "editions/2026-w03/", "assets/css/base.css"}
    assert not unaffected & changed(first, kept({**SOUND, **other}))
    text = {**SOUND, **OLD, FERRY: ARTICLE + "\nOne more word.\n"}
    assert {path for path in changed(first, kept(text)) if not path.startswith("search/")} == {"articles/ferry/"}
    styles = changed(first, kept({**SOUND, **OLD}, {"assets/css/base.css": b"p { margin: 0 }"}))
    assert {"assets/css/base.css", "", "articles/ferry/"} <= styles


def test_the_moment_at_which_a_text_expires_is_told() -> None:
    def until(*lines: str) -> str:
        head = "\n".join(("", "excerpt_limit: 99", *lines))
        return kept({**SOUND, FERRY: ARTICLE.replace("\n---\nThe", f"{head}\n---\nThe")})["articles/ferry/"][1]

    assert until() == ""
    assert until("expires: 2027-03-01") == "2027-03-01T00:00:00+00:00"
    assert until("expires: 2027-03-01", "publish: annotations", "expires_to: nothing") == "2027-03-01T00:00:00+00:00"
    # What is left then, and what has nothing to expire, stays.
    assert until("expires: 2026-01-20") == ""
    assert until("expires: 2027-03-01", "publish: annotations") == ""


@pytest.mark.parametrize(("site", "there"), [("", True), ("editions: none\n", False)])
def test_a_digest_without_editions_keeps_its_front_page(site: str, there: bool) -> None:
    settings = SOUND["content/site.yaml"].replace("editions: weekly\n", site or "editions: weekly\n")
    found = kept({**SOUND, "content/site.yaml": settings})
    assert ("articles/ferry/" in found) == there
    assert "" in found


def test_what_is_kept_is_bounded() -> None:
    files = dict(SOUND)
    for number in range(70):
        files[f"content/articles/a{number}.md"] = ARTICLE
        files[f"content/articles/a{number}.yaml"] = SIDECAR
    found = kept(files)
    assert sum(path.startswith("articles/") for path in found) == MOST_ARTICLES
    # Of a larger index, what it begins with: search says what it cannot load.
    assert {path.split("/")[1] for path in found if path.startswith("search/")} == {"", "index.json", "base"}


def test_without_reading_offline_an_earlier_worker_goes() -> None:
    made = outputs({**SOUND, "content/site.yaml": SOUND["content/site.yaml"] + "offline: false\n"})
    assert b"registration.unregister()" in made["sw.js"]
    assert b"FILES" not in made["sw.js"]
    assert "offline.html" not in made
    assert "manifest.webmanifest" not in made
    page = in_quotes(made["index.html"])
    assert "offline.js" not in page
    assert 'rel="manifest"' not in page


def test_the_manifest_leads_to_the_digest_wherever_it_is() -> None:
    manifest = json.loads(outputs(SOUND)["manifest.webmanifest"])
    assert (manifest["name"], manifest["start_url"], manifest["scope"]) == ("Harbour news", "./", "./")
    assert all(icon["src"] in outputs(SOUND) for icon in manifest["icons"])


def test_the_manifest_has_the_digests_own_icon() -> None:
    look = {**SOUND, "content/site.yaml": SOUND["content/site.yaml"] + "logo: /mark.svg\n"}
    square = '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"></svg>'
    (icon,) = json.loads(outputs({**look, "content/static/mark.svg": square})["manifest.webmanifest"])["icons"]
    assert icon["src"].startswith("mark.svg?")
    assert (icon["type"], icon["sizes"]) == ("image/svg+xml", "any")
    # A wordmark is no icon.
    wide = square.replace('width="32"', 'width="200"')
    (icon,) = json.loads(outputs({**look, "content/static/mark.svg": wide})["manifest.webmanifest"])["icons"]
    assert icon["src"] == "assets/icon.svg"


def test_pictures_of_its_articles_are_kept() -> None:
    picture = '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"></svg>'
    text = f'{ARTICLE}\n![A boat](/a%20boat.svg "At night")\n'.replace(
        "---\nThe", "image: {file: /quay.png, alt: The quay, credit: Nobody}\n---\nThe"
    )
    files = {**SOUND, **OLD, FERRY: text, "content/static/a boat.svg": picture, "content/static/other.svg": picture}
    png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x20\0\0\0\x20\x08\6\0\0\0"
    sources = Sources(
        {path: written.encode() for path, written in files.items()} | {"content/static/quay.png": png}, templates()
    )
    worker = build(sources, Options(), dt.datetime(2026, 2, 1, tzinfo=dt.UTC)).outputs["sw.js"].decode()
    assert '"a boat.svg"' in worker
    assert '"quay.png"' in worker
    assert "other.svg" not in worker
