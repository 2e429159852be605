"""What lists and feeds are made with is read back as it was; and what has been put in its place can name little."""

from __future__ import annotations

import datetime as dt
from functools import cache
from importlib import import_module
from operator import attrgetter
from typing import TYPE_CHECKING

import msgspec
import pytest

from digest.disk.sources import files as source_files
from digest.foundation.executor import Executor
from digest.markdown.html import escape
from digest.model.article_store import LostError
from digest.pages.jobs import Page
from digest.pipeline import plan
from digest.plan import Options
from digest.social_cards.faces import faces_of
from digest.stages.kept_jobs import job_of, kept_jobs
from scripts.sample import ROOT

if TYPE_CHECKING:
    from digest.plan import Plan
    from digest.rendering.incremental import Job

NOW = dt.datetime(2026, 11, 1, tzinfo=dt.UTC)
_OF_ONE_ARTICLE = ("article", "annotation-card", "redirect")


@cache
def sample() -> Plan:
    planned = plan(source_files.read(ROOT), Options(), NOW, Executor()).value
    assert planned
    return planned


def named(name: str) -> object:
    module, _, path = name.partition(":")
    return attrgetter(path)(import_module(module))


def again(data: bytes) -> Job:
    planned = sample()
    return job_of(
        data, planned.catalogue.articles.__getitem__, faces_of(planned.catalogue.settings, planned.sources), named
    )


def test_jobs_are_read_back_as_they_were() -> None:
    planned, kinds = sample(), set()
    for kept in kept_jobs(planned.jobs, planned.catalogue):
        if not kept.data:
            continue
        before, job = planned.jobs[kept.path], again(kept.data)
        assert (job.path, job.key) == (before.path, before.key)
        if isinstance(job, Page):
            assert planned.renderer(job) == planned.renderer(before)
            kinds.add(job.kind)
    assert {"home", "topic", "person", "outlet", "edition", "editions", "measure", "timeline", "quotations"} <= kinds


def test_all_that_lists_articles_is_kept() -> None:
    planned = sample()
    kept = {each.path: each for each in kept_jobs(planned.jobs, planned.catalogue)}
    assert all(each.data for each in kept.values() if not each.path.startswith("articles/"))
    for number, record in enumerate(planned.catalogue.articles):
        naming = {path for path, job in planned.jobs.items() if isinstance(job, Page) and _names(job, record.title)}
        assert naming <= {each.path for each in kept.values() if number in each.positions}


def _names(page: Page, title: str) -> bool:
    """Whether a list has the title of an article."""
    if page.kind in (*_OF_ONE_ARTICLE, "search", "data"):
        return False
    file = sample().renderer(page).finished.body
    return isinstance(file, bytes) and escape(title).encode() in file.partition(b"<main")[2]


@pytest.mark.parametrize(
    ("plain", "names"),
    [
        ([1, 0], ["os:getcwd"]),
        ([17, 0], ["digest.disk.writing.staging:clear_left"]),
        ([17, 0], ["os:getcwd"]),
        ([0, 0], ["digest.foundation.executor:Executor"]),
        ([0, 0], ["digest.nowhere:Page"]),
        ([4, 0, "x"], ["digest.model.article:Status"]),
        ([99, 0], []),
        (1, []),
    ],
)
def test_what_is_no_job_is_lost(plain: object, names: list[str]) -> None:
    with pytest.raises(LostError):
        again(msgspec.msgpack.encode([plain, names]))


@pytest.mark.parametrize("data", [b"", b"\xff", b"nothing"])
def test_what_is_damaged_is_lost(data: bytes) -> None:
    with pytest.raises(LostError):
        again(data)
