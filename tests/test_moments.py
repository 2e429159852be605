"""Nothing comes early, late or twice: what waits for its time, what goes at its time, and what feeds know it by."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from digest.disk.sources.files import read
from digest.foundation.executor import Executor
from digest.foundation.problem import Code
from digest.pipeline import build
from digest.plan import Build, Options
from tests.attributes import in_quotes
from tests.digests import ARTICLE, SIDECAR, SOUND, lay

if TYPE_CHECKING:
    from collections.abc import Mapping

NOW = dt.datetime(2026, 2, 1, 12, tzinfo=dt.UTC)  # a Sunday, the last day of 2026-w05
SECRET = "A secret introduction"
EDITION = f"---\ntitle: A secret headline\n---\n{SECRET}.\n"
PAGE = "articles/ferry/index.html"


def article(*lines: str) -> str:
    """The article with further lines of front matter."""
    return ARTICLE.replace("---\n", "---\n" + "".join(f"{line}\n" for line in lines), 1)


def built(folder: Path, files: Mapping[str, str], now: dt.datetime = NOW, **options: bool) -> Build:
    made = build(read(lay(folder, {**SOUND, **files})), Options(**options), now)
    assert made.problems == ()
    return made


def told(made: Build, word: str) -> list[str]:
    """The files that have `word`."""
    return sorted(path for path, data in made.outputs.items() if word.encode() in data)


def hour(day: int, hour: int = 0, offset: int = 0, month: int = 2) -> dt.datetime:
    return dt.datetime(2026, month, day, hour, tzinfo=dt.timezone(dt.timedelta(hours=offset)))


@pytest.mark.parametrize(
    ("zone", "first"),
    [("UTC", hour(2)), ("Asia/Tokyo", hour(2, offset=9)), ("America/New_York", hour(2, offset=-5))],
)
def test_an_edition_waits_for_its_first_day(tmp_path: Path, zone: str, first: dt.datetime) -> None:
    site = SOUND["content/site.yaml"] + f"timezone: {zone}\n"
    files = {"content/site.yaml": site, "content/editions/2026-w06.md": EDITION}
    before = built(tmp_path, files, first - dt.timedelta(seconds=1))
    assert told(before, "secret") == []
    assert "editions/2026-w06/index.html" not in before.files
    assert before.until == first
    assert "editions/2026-w06/index.html" in told(built(tmp_path, files, first), SECRET)
    assert "editions/2026-w06/index.html" in told(built(tmp_path, files, future=True), SECRET)


@pytest.mark.parametrize(
    ("period", "name", "day"), [("daily", "2026-02-02", 2), ("weekly", "2026-w06", 2), ("monthly", "2026-03", 1)]
)
def test_editions_of_every_period_wait(tmp_path: Path, period: str, name: str, day: int) -> None:
    site = SOUND["content/site.yaml"].replace("weekly", period)
    files = {"content/site.yaml": site, f"content/editions/{name}.md": EDITION}
    before = built(tmp_path, files)
    assert told(before, "secret") == []
    assert before.until == hour(day, month=3 if period == "monthly" else 2)
    assert told(built(tmp_path, files, before.until), SECRET) != []


@pytest.mark.parametrize(
    ("line", "options"), [("published: 2026-02-01T18:00:00Z", {"future": True}), ("draft: true", {"drafts": True})]
)
def test_an_edition_waits_with_the_article_that_leads_it(
    tmp_path: Path, line: str, options: Mapping[str, bool]
) -> None:
    lead = ARTICLE.replace("published: 2026-01-15", "published: 2026-02-01").replace("---\n", f"---\n{line}\n", 1)
    if line.startswith("published"):
        lead = lead.replace("published: 2026-02-01\n", "", 1)
    other = ARTICLE.replace("2026-01-15", "2026-01-29").replace("The night ferry", "The bay")
    files = {
        "content/articles/lead.md": lead.replace("The night ferry stays", "Embargoed"),
        "content/articles/lead.yaml": SIDECAR,
        "content/articles/bay.md": other,
        "content/articles/bay.yaml": SIDECAR,
        "content/editions/2026-w05.md": EDITION.replace("---\n", "---\nlead: lead\n", 1),
    }
    before = built(tmp_path, files)
    assert told(before, "secret") == []
    assert told(before, "Embargoed") == []
    assert "The bay" in in_quotes(before.outputs["editions/2026-w05/index.html"])
    assert told(built(tmp_path, files, **options), SECRET) != []
    if "future" in options:
        assert before.until == hour(1, 18)
        assert told(built(tmp_path, files, hour(1, 18)), SECRET) != []


def test_an_edition_can_be_a_draft(tmp_path: Path) -> None:
    files = {"content/editions/2026-w03.md": EDITION.replace("---\n", "---\ndraft: true\n", 1)}
    before = built(tmp_path, files)
    assert told(before, "secret") == []
    assert "night ferry" in in_quotes(before.outputs["editions/2026-w03/index.html"])
    assert told(built(tmp_path, files, drafts=True), SECRET) != []


def test_a_mistake_in_an_edition_that_waits_is_told_at_once(tmp_path: Path) -> None:
    files = {**SOUND, "content/editions/2026-w06.md": EDITION.replace("---\n", "---\nlead: nobody\n", 1)}
    made = build(read(lay(tmp_path, files)), Options(), NOW)
    assert [problem.code for problem in made.problems] == [Code.UNKNOWN_ARTICLE]


@pytest.mark.parametrize("publish", ["full", "excerpt"])
@pytest.mark.parametrize(
    ("expires", "last"),
    [("2026-03-01", hour(1, month=3)), ("2026-03-01T08:00:00+02:00", hour(1, 6, month=3))],
)
def test_text_goes_on_its_day_and_annotations_stay(
    tmp_path: Path, publish: str, expires: str, last: dt.datetime
) -> None:
    files = {
        "content/site.yaml": SOUND["content/site.yaml"] + "excerpt_limit: 100\n",
        "content/articles/ferry.md": article(f"publish: {publish}", f"expires: {expires}"),
    }
    before = built(tmp_path, files, last - dt.timedelta(seconds=1))
    assert told(before, "The ferry carried") != []
    assert before.until == last
    after = built(tmp_path, files, last)
    assert told(after, "The ferry carried") == []
    assert "figure-passengers-after-dark" in in_quotes(after.outputs[PAGE])
    assert after.until is None
    only = built(tmp_path, {**files, "content/articles/ferry.md": article("publish: annotations")}, last)
    # The service worker knows a page by all that its article says, when it expires included.
    assert {path for path in only.outputs if after.outputs[path] != only.outputs[path]} == {"sw.js"}
    assert after.outputs.keys() == only.outputs.keys()


def test_a_page_goes_on_its_day_and_links_to_it_stop_nothing(tmp_path: Path) -> None:
    files = {
        "content/articles/ferry.md": article("expires: 2026-03-01", "expires_to: nothing", "aliases: [/old/]"),
        "content/articles/bay.md": ARTICLE.replace("night ferry", "bay") + "\nSee [the ferry](/articles/ferry/#top).\n",
        "content/articles/bay.yaml": SIDECAR,
        "content/editions/2026-w03.md": "---\nlead: ferry\n---\nBoats.\n",
    }
    before = built(tmp_path, files)
    assert PAGE in before.files
    after = built(tmp_path, files, hour(1, month=3))
    assert [path for path in after.files if "ferry" in path or path.startswith("old/")] == []
    assert told(after, "The night ferry stays") == []
    assert [record.slug for record in after.hidden] == ["ferry"]
    assert "The bay stays" in in_quotes(after.outputs["editions/2026-w03/index.html"])


def test_what_is_known_of_an_article_holds_until_its_text_expires(tmp_path: Path) -> None:
    """As a warm build does: what is kept of one day is no answer on another, in either direction."""
    sources = read(lay(tmp_path, {**SOUND, "content/articles/ferry.md": article("expires: 2026-03-01")}))
    executor = Executor()
    for now in (NOW, NOW, hour(1, month=3), hour(2, month=3), NOW):
        warm = build(sources, Options(), now, executor)
        assert warm.outputs == build(sources, Options(), now).outputs


def test_an_article_that_shows_too_much_holds_once_it_shows_nothing(tmp_path: Path) -> None:
    lines = "publish: excerpt", "excerpt_limit: 5", "expires: 2026-03-01", "expires_to: nothing"
    sources = read(lay(tmp_path, {**SOUND, "content/articles/ferry.md": article(*lines)}))
    executor = Executor()
    moments = (NOW, hour(1, month=3), NOW)
    codes = [[problem.code for problem in build(sources, Options(), now, executor).problems] for now in moments]
    assert codes == [[Code.EXCERPT_TOO_LONG], [], [Code.EXCERPT_TOO_LONG]]


def test_what_would_stop_the_build_on_the_day_is_told_before(tmp_path: Path) -> None:
    """Else a text whose time is over would stay, because what is left of it cannot be built."""
    files = {**SOUND, "content/articles/ferry.md": article("expires: 2026-03-01", "excerpt_limit: 5")}
    made = build(read(lay(tmp_path, files)), Options(), NOW)
    assert [(problem.code, problem.line) for problem in made.problems] == [(Code.EXCERPT_TOO_LONG, 2)]


FEED_IDS: list[tuple[tuple[str, ...], str]] = [
    ((), "https://example.org/news/articles/ferry/"),
    (("slug: night",), "https://example.org/news/articles/night/"),
    (("slug: night", "aliases: [/articles/ferry/, /ferry]"), "https://example.org/news/articles/ferry/"),
    (("aliases: /2019/ferry",), "https://example.org/news/2019/ferry/"),
    (("aliases: /old.html",), "https://example.org/news/old.html"),
    (("aliases: [/x/]", "id: tag:example.org,2019:7"), "tag:example.org,2019:7"),
    (("id: https://old.example/?p=12",), "https://old.example/?p=12"),
    (("id: /2019/ferry",), "https://example.org/news/2019/ferry"),
]


@pytest.mark.parametrize(("lines", "expected"), FEED_IDS)
def test_feeds_know_an_article_by_what_outlasts_its_address(
    tmp_path: Path, lines: tuple[str, ...], expected: str
) -> None:
    made = built(tmp_path, {"content/articles/ferry.md": article(*lines)})
    for path in ("feed.json", "topics/transport/feed.json"):
        (item,) = json.loads(made.outputs[path])["items"]
        assert item["id"] == expected
        assert item["url"].endswith("/night/" if "slug: night" in lines else "/ferry/")
    assert f"<id>{expected}</id>".encode() in made.outputs["feed.xml"]


def test_two_articles_cannot_be_one_to_feeds(tmp_path: Path) -> None:
    files = {
        "content/articles/ferry.md": article("id: urn:x:1"),
        "content/articles/bay.md": article("id: urn:x:1"),
        "content/articles/bay.yaml": SIDECAR,
    }
    made = build(read(lay(tmp_path, {**SOUND, **files})), Options(), NOW)
    assert [(problem.code, problem.path) for problem in made.problems] == [
        (Code.DUPLICATE_ID, "content/articles/ferry.md")
    ]
    assert "content/articles/bay.md" in made.problems[0].message


@pytest.mark.parametrize("name", ["ferry", "//x/y", "tag:a b", "http:", "/a b"])
def test_an_id_is_an_address_or_an_iri(tmp_path: Path, name: str) -> None:
    made = build(read(lay(tmp_path, {**SOUND, "content/articles/ferry.md": article(f"id: '{name}'")})), Options(), NOW)
    assert {problem.code for problem in made.problems} <= {Code.BAD_VALUE, Code.BAD_URL}
    assert len(made.problems) == 1


def test_a_past_state_can_be_built_of_an_article_that_was_corrected_since(tmp_path: Path) -> None:
    corrected = "    by: Ada Brook\n    corrected: {date: 2026-03-04, note: It gave those of the whole day.}\n"
    pier = {
        "content/articles/pier.md": ARTICLE.replace("2026-01-15", "2026-03-02").replace("night-ferry", "pier"),
        "content/articles/pier.yaml": SIDECAR.replace("    by: Ada Brook\n", corrected),
    }
    assert "articles/pier/index.html" not in built(tmp_path, pier).files
    assert told(built(tmp_path, pier, hour(5, month=3)), "those of the whole day")
