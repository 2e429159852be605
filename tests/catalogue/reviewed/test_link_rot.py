"""Dead links: told where they are written, and shown by their archived copies."""

from __future__ import annotations

import datetime as dt
import re

from digest.catalogue.reviewed.link_rot import DeadLinks
from digest.content.facts.link_report import PATH, LinkFact, LinkState, write_link_facts
from digest.disk.sources import files as source_files
from digest.foundation.executor import Executor
from digest.foundation.problem import Severity
from digest.model.article import Sources
from digest.model.article_record import file
from digest.pipeline import build
from digest.plan import Build, Options
from scripts.sample import ROOT
from tests.attributes import in_quotes
from tests.builders import make_article
from tests.digests import ARTICLE, SIDECAR, SOUND

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
TEMPLATES = source_files.read(ROOT).templates
TIMETABLE, SOURCE = "https://example.org/timetable", "https://example.org/night-ferry"
COPY = "https://archive.example/1/"
ARCHIVED = {
    "content/articles/ferry.yaml": SIDECAR.replace(
        f"  - url: {TIMETABLE}", f"  - url: {TIMETABLE}#evening\n    archived: {COPY}{TIMETABLE}"
    ),
    "content/articles/ferry.md": ARTICLE.replace(f"url: {SOURCE}", f"url: {SOURCE}, archived: {COPY}{SOURCE}"),
}


def built(*dead: str, files: dict[str, str] | None = None, state: LinkState = LinkState.DEAD) -> Build:
    facts = write_link_facts(
        LinkFact(url=url, state=state, answer="404 Not Found", since=dt.date(2026, 1, 30)) for url in dead
    )
    texts = {**SOUND, **(files or {}), PATH: facts}
    return build(Sources({path: text.encode() for path, text in texts.items()}, TEMPLATES), Options(), NOW, Executor())


def page(result: Build) -> str:
    return in_quotes(result.outputs["articles/ferry/index.html"])


def test_a_dead_link_is_a_warning_where_it_is_written() -> None:
    result = built(TIMETABLE, SOURCE)
    found = [(p.code.value, p.path.rpartition(".")[2], p.line, p.column, p.width) for p in result.problems]
    assert found == [("dead-link", "md", 4, 40, len(SOURCE)), ("dead-link", "yaml", 14, 10, len(TIMETABLE))]
    assert {problem.severity for problem in result.problems} == {Severity.WARNING}
    assert result.problems[1].message == f"{TIMETABLE} is dead since 2026-01-30 (404 Not Found)"
    assert result.problems[1].hint.endswith(f"archived: https://web.archive.org/web/20260115/{TIMETABLE}")
    assert "This address was found dead." in page(result)


def test_other_sources_are_told_too() -> None:
    other = "https://example.org/kyodo"
    sidecar = SIDECAR.replace("    by: Ada Brook\n", f"    source: {{outlet: Kyodo, url: {other}}}\n")
    (problem,) = built(other, files={"content/articles/ferry.yaml": sidecar}).problems
    assert (problem.line, problem.column) == (9, 34)


def test_a_dead_link_with_an_archived_copy_leads_there_and_names_the_original() -> None:
    result = built(TIMETABLE, SOURCE, files=ARCHIVED)
    assert result.problems == ()
    shown = page(result)
    assert f'<a href="{COPY}{TIMETABLE}">The timetable' in shown
    assert f'Archived copy; the original is gone: <span class="address">{TIMETABLE}#evening</span>' in shown
    assert re.search(rf'href="{COPY}{SOURCE}" rel="external">Read an archived copy', shown)
    assert f'<span class="address">{SOURCE}</span>' in shown
    assert f'href="{TIMETABLE}' not in shown
    assert f'href="{SOURCE}' not in shown
    assert f"{COPY}{SOURCE}#:~:text=over%2012%2C400" in shown


def test_while_the_original_answers_it_is_what_readers_are_led_to() -> None:
    shown = page(built(files=ARCHIVED))
    assert f'<a href="{TIMETABLE}#evening">The timetable' in shown
    assert shown.count(">Archived copy</a>") == 3  # at the head, in the note, among the links
    assert "gone" not in shown
    assert f'"archivedAt":"{COPY}{SOURCE}"' in shown


def test_what_is_not_dead_is_no_problem() -> None:
    for state in (LinkState.LOST, LinkState.TRUSTED, LinkState.MOVED):
        assert built(TIMETABLE, state=state).problems == ()
    assert built("https://example.org/elsewhere").problems == ()


def test_a_fact_remakes_only_the_pages_that_show_it() -> None:
    dead = DeadLinks([LinkFact(url=SOURCE, state=LinkState.DEAD)])
    record = file(make_article()).record
    assert dead.of(record) == ()
    assert DeadLinks([LinkFact(url=record.source.url, state=LinkState.DEAD)]).of(record) == (record.source.url,)
    plain, marked = built(), built(TIMETABLE)
    assert {path for path, body in plain.outputs.items() if marked.outputs[path] != body} == {
        "articles/ferry/index.html",
        "sw.js",  # browsers keep the page
    }
