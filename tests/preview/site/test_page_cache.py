"""Files that were made are not made again, and take no more memory than they may."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from digest.disk.sources import files as source_files
from digest.foundation.executor import Executor
from digest.pipeline import plan
from digest.plan import Options
from digest.preview.site.page_cache import PageCache
from digest.preview.site.redirects import Redirects
from tests.digests import ARTICLE, SIDECAR, SOUND, lay

if TYPE_CHECKING:
    from pathlib import Path

    from digest.plan import Plan

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)


def planned(folder: Path) -> Plan:
    made = plan(source_files.read(folder), Options(), NOW, Executor()).value
    assert made
    return made


def test_what_was_made_is_not_made_again(tmp_path: Path) -> None:
    site = planned(lay(tmp_path, SOUND))
    catalogue, home = PageCache(), site.jobs["index.html"]
    body, made = catalogue.body(site, home)
    assert made is not None
    assert b"<!doctype html>" in body
    assert catalogue.body(site, home) == (body, None)
    assert catalogue.judged(site, home) is catalogue.judged(site, home)


def test_a_page_that_fails_leaves_the_last_good_one(tmp_path: Path) -> None:
    site = planned(lay(tmp_path, SOUND))
    catalogue = PageCache()
    body, _ = catalogue.body(site, site.jobs["index.html"])
    failing = planned(lay(tmp_path, {"templates/home.html": "{{ nothing.here }}"}))
    again, made = catalogue.body(failing, failing.jobs["index.html"])
    assert again == body
    assert made is not None
    assert [problem.code for problem in made.problems] == ["template-error"]
    assert PageCache().body(failing, failing.jobs["index.html"])[0] == b""


def test_memory_is_bounded(tmp_path: Path) -> None:
    site = planned(lay(tmp_path, SOUND))
    catalogue = PageCache(most_bytes=20_000)
    pages = [job for path, job in site.jobs.items() if path.endswith(".html")]
    bodies = [catalogue.body(site, page)[0] for page in pages]
    assert sum(map(len, bodies)) > 40_000
    assert catalogue.bytes <= 20_000
    assert [catalogue.body(site, page)[0] for page in pages] == bodies


def test_where_a_page_has_gone(tmp_path: Path) -> None:
    leads, old = Redirects(), planned(lay(tmp_path, SOUND))
    renamed = planned(
        lay(tmp_path, {"content/articles/ferry.md": ARTICLE.replace("published:", "slug: boat\npublished:")})
    )
    leads.learn(old, renamed)
    assert leads("/articles/ferry/", renamed) == "/articles/boat/"
    assert leads("/articles/boat/", renamed) is None
    assert leads("/articles/never/", renamed) is None
    moved = planned(
        lay(
            tmp_path,
            {
                "content/articles/ferry.md": None,
                "content/articles/ferry.yaml": None,
                "content/articles/night.md": ARTICLE,
                "content/articles/night.yaml": SIDECAR,
            },
        )
    )
    leads.learn(renamed, moved)
    assert leads("/articles/ferry/", moved) == "/articles/night/"
    empty = planned(lay(tmp_path, {"content/articles/night.md": None, "content/articles/night.yaml": None}))
    leads.learn(moved, empty)
    assert leads("/articles/ferry/", empty) == "/"
    assert leads("/topics/transport/", empty) == "/"
    # Once there is such a page again, nothing leads away from it.
    assert leads("/articles/ferry/", old) is None
