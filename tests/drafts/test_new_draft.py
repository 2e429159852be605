"""From a page to two files of a draft: both or none, and never in place of what an editor has written."""

from __future__ import annotations

import builtins
import datetime as dt
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from digest.drafts.known_articles import same_address
from digest.drafts.new_draft import Handed, NewDraft, new_draft
from digest.drafts.telling import told_of
from digest.foundation.problem import Code
from digest.ingest.article_text import Facts
from tests.digests import SOUND, lay
from tests.test_cli import files_of

TEXT = """\
Old cranes of the harbour will be sold
By Ada Brook
12 January 2026
The harbour board will sell all of its old cranes for £2.4 million this spring, it said on Monday after a meeting.
The town will be asked what should stand on the quay in their place, the board said in a letter to its members.
A museum takes two of the cranes and wants to show them from the summer on.
Most read
Bakery on Mill Street closes
"""
MADE = "content/articles/old-cranes-of-the-harbour-will-be-sold.md"
SAID = Facts(dt.date(2026, 2, 1))


@pytest.fixture
def digest(tmp_path: Path) -> Path:
    return lay(tmp_path, SOUND)


def made(
    digest: Path, text: str = TEXT, *, url: str = "", keep: Sequence[int] = (), every: bool = False, **said: Any
) -> Any:
    return new_draft(Handed(text, name="page.txt"), Facts(SAID.today, url=url, **said), digest, keep, every=every)


PAGE = """\
<!doctype html><html lang="en"><head><title>Old cranes</title>
<meta name="description" content="They go this spring.">
<meta property="og:description" content="They go this spring."></head><body><article>
<h1>Old cranes of the harbour will be sold</h1>
<p>The harbour board will sell all of its old cranes for £2.4 million this spring, it said on Monday in town.</p>
<p>The town will be asked what should stand on the quay in their place, the board said in a letter to it.</p>
</article></body></html>
"""


def test_a_page_that_describes_itself_becomes_a_draft(digest: Path) -> None:
    outcome = made(digest, PAGE)
    assert isinstance(outcome.value, NewDraft)
    assert outcome.problems == ()
    assert any("description" in line for line in told_of(outcome.value))


def test_a_draft_is_written(digest: Path) -> None:
    outcome = made(digest)
    assert isinstance(outcome.value, NewDraft)
    assert [path.relative_to(digest).as_posix() for path in outcome.value.written] == [MADE, MADE[:-2] + "yaml"]
    assert not [path for path in (digest / "content/articles").iterdir() if path.name.startswith(".")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("https://echo.example/cranes", "http://www.echo.example/cranes/?utm_source=mail#top"),
        ("https://echo.example/a?id=7", "https://echo.example/a?id=7&fbclid=x"),
    ],
)
def test_an_article_of_the_same_address_is_known(digest: Path, first: str, second: str) -> None:
    made(digest, url=first)
    before = files_of(digest)
    outcome = made(digest, TEXT.replace("Old", "All old"), url=second)
    assert [(problem.code, problem.path) for problem in outcome.problems] == [(Code.ARTICLE_KNOWN, MADE)]
    assert "has the same address" in outcome.problems[0].message
    assert "does not have" not in outcome.problems[0].message
    assert files_of(digest) == before


def test_nearly_the_same_text_is_known(digest: Path) -> None:
    made(digest)
    outcome = made(digest, TEXT.replace("Old", "All old").replace("letter to its", "letter — to its"))
    assert "has nearly the same text" in outcome.problems[0].message


def test_a_sentence_that_differs_is_told(digest: Path) -> None:
    more = [f"The {number} crane was built by the yard of the town before the war." for number in ("first", "last")]
    longer = TEXT.replace("Most read", "\n".join((*more, "The board has four cranes left on the quay.", "Most read")))
    made(digest, longer)
    outcome = made(digest, longer.replace("Old", "All old").replace("four", "five"))
    said = "this one has nearly the same text; what it does not have begins with “The board has five cranes left"
    assert said in outcome.problems[0].message


def test_a_sentence_with_a_link_in_it_differs_from_none(digest: Path) -> None:
    made(digest, url="https://echo.example/cranes")
    linked = (digest / MADE).read_text("utf-8").replace("old cranes for", "[old cranes](https://echo.example/old) for")
    (digest / MADE).write_text(linked, "utf-8")
    outcome = made(digest, url="https://echo.example/cranes")
    assert "[old cranes](" in linked
    assert outcome.problems[0].code is Code.ARTICLE_KNOWN
    assert "does not have" not in outcome.problems[0].message


def test_a_number_that_differs_is_told_of_the_same_address_too(digest: Path) -> None:
    made(digest, url="https://echo.example/cranes")
    (digest / MADE).write_text(f"{(digest / MADE).read_text('utf-8')}\nMine.\n", "utf-8")
    outcome = made(digest, TEXT.replace("£2.4", "£3.4"), url="https://echo.example/cranes")
    said = "has the same address; what it does not have begins with “The harbour board will sell all of its old cranes"
    assert said in outcome.problems[0].message


@pytest.mark.parametrize(("byline", "is_told"), [("By Ada Brook", False), ("Quay", True)])
def test_an_author_whom_nothing_names_is_told(digest: Path, byline: str, is_told: bool) -> None:
    draft = made(digest, TEXT.replace("By Ada Brook", byline)).value
    assert ("The page names nobody who wrote it." in told_of(draft)) is is_told


def test_what_an_editor_adds_makes_an_untouched_draft_anew(digest: Path) -> None:
    made(digest)
    again = made(digest, outlet="Echo")
    assert isinstance(again.value, NewDraft)
    assert "outlet: Echo" in (digest / MADE).read_text("utf-8")
    (digest / MADE).write_text(f"{(digest / MADE).read_text('utf-8')}\nMine.\n", "utf-8")
    assert made(digest, outlet="Post").problems[0].code is Code.ARTICLE_KNOWN


def test_the_same_text_elsewhere_is_told_and_written(digest: Path) -> None:
    made(digest, url="https://echo.example/cranes")
    outcome = made(digest, url="https://post.example/cranes", title="What becomes of the cranes")
    assert isinstance(outcome.value, NewDraft)
    assert outcome.value.alike
    assert outcome.value.alike.path == MADE
    assert outcome.value.alike.difference == ""


def test_another_article_is_not_known(digest: Path) -> None:
    made(digest, url="https://echo.example/cranes?id=1")
    other = TEXT.replace("crane", "boat").replace("museum", "school").replace("spring", "autumn")
    outcome = made(digest, other, url="https://echo.example/cranes?id=2")
    assert isinstance(outcome.value, NewDraft)
    assert outcome.value.alike is None


def test_a_name_that_is_taken(digest: Path) -> None:
    (digest / MADE).write_text("mine", "utf-8")
    before = files_of(digest)
    outcome = made(digest)
    assert outcome.problems[0].code is Code.ARTICLE_KNOWN
    assert "exists already" in outcome.problems[0].message
    assert files_of(digest) == before


def test_what_was_left_out_is_taken_back_in_a_draft_that_nobody_has_touched(digest: Path) -> None:
    first = made(digest)
    number = next(line.number for line in first.value.page.left_out if line.text.startswith("Bakery"))
    again = made(digest, keep=[number])
    assert isinstance(again.value, NewDraft)
    assert "Bakery on Mill Street closes" in (digest / MADE).read_text("utf-8")
    assert number not in {line.number for line in again.value.page.left_out}
    assert [line.number for line in again.value.page.left_out] == [
        line.number for line in first.value.page.left_out if line.number != number
    ]


SHORT = """\
Old cranes of the harbour will be sold
By Ada Brook
12 January 2026
The harbour board will sell all of its old cranes for £2.4 million this spring, it said on Monday after a meeting.
The town will be asked what should stand on the quay in their place, the board said in a letter to its members.
Most read
Bakery on Mill Street closes
The bakery on Mill Street will close in March after eighty years, as its owner could find nobody to take it over.
"""


def test_a_whole_sentence_is_taken_back_in_a_draft_that_nobody_has_touched(digest: Path) -> None:
    first = made(digest, SHORT)
    number = next(line.number for line in first.value.page.left_out if line.text.startswith("The bakery"))
    again = made(digest, SHORT, keep=[number])
    assert isinstance(again.value, NewDraft)
    assert "after eighty years" in (digest / MADE).read_text("utf-8")


@pytest.mark.parametrize("more", [{"keep": [1]}, {"every": True}, {"outlet": "Post"}])
def test_the_same_text_of_another_address_is_not_in_the_place_of_a_draft(digest: Path, more: dict[str, Any]) -> None:
    made(digest, url="https://echo.example/cranes")
    before = files_of(digest)
    outcome = made(digest, url="https://post.example/cranes", **more)
    assert outcome.problems[0].code is Code.ARTICLE_KNOWN
    assert "exists already" in outcome.problems[0].message
    assert files_of(digest) == before


@pytest.mark.parametrize(("keep", "told"), [([99], "99"), ([1, 0, 99], "0, 99")])
def test_a_number_that_no_line_has_is_refused(digest: Path, keep: list[int], told: str) -> None:
    made(digest)
    before = files_of(digest)
    problem = made(digest, keep=keep).problems[0]
    assert (problem.code, problem.path) == (Code.BAD_VALUE, "page.txt")
    assert f"the number {told} was left out" in problem.message
    assert problem.hint == "--keep takes numbers from 1 to 2"
    assert files_of(digest) == before


def test_more_is_proposed_in_a_draft_that_nobody_has_touched(digest: Path) -> None:
    made(digest)
    assert isinstance(made(digest, every=True).value, NewDraft)


@pytest.mark.parametrize("more", [{"keep": [1]}, {"every": True}])
def test_another_article_of_the_same_title_is_not_in_the_place_of_a_draft(digest: Path, more: dict[str, Any]) -> None:
    made(digest)
    before = files_of(digest)
    others = (
        "Nobody came to the meeting of the board in the town hall, and so it was put off until the spring of next year."
    )
    lines = [*TEXT.splitlines()[:3], others, "The mayor was ill that day, her office said.", "Most read"]
    outcome = made(digest, "\n".join(lines), **more)
    assert outcome.problems[0].code is Code.ARTICLE_KNOWN
    assert "exists already" in outcome.problems[0].message
    assert files_of(digest) == before


@pytest.mark.parametrize("more", [{"keep": [1]}, {"every": True}])
def test_what_an_editor_has_touched_stays(digest: Path, more: dict[str, Any]) -> None:
    made(digest)
    sidecar = (digest / MADE).with_suffix(".yaml")
    sidecar.write_text(sidecar.read_text("utf-8").replace("summary: ''", "summary: Mine."), "utf-8")
    before = files_of(digest)
    outcome = made(digest, **more)
    assert outcome.problems[0].code is Code.ARTICLE_KNOWN
    assert files_of(digest) == before


def test_a_disk_that_is_full_leaves_nothing(digest: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = files_of(digest)
    written = []

    def full(number: int) -> None:
        written.append(number)
        if len(written) == 2:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        made(digest)
    assert files_of(digest) == before


def test_html_without_its_libraries(digest: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def missing(name: str, *given: Any, **named: Any) -> Any:
        if name.partition(".")[0] in ("lxml", "trafilatura"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return real(name, *given, **named)

    monkeypatch.setattr(builtins, "__import__", missing)
    outcome = new_draft(Handed("<html><p>Words.</p></html>", name="page.html"), SAID, digest)
    assert outcome.problems[0].code is Code.PAGE_UNREADABLE
    assert "pip install trafilatura" in outcome.problems[0].hint


def test_settings_that_do_not_hold_are_told(digest: Path) -> None:
    (digest / "content/site.yaml").write_text("title: [", "utf-8")
    assert [problem.path for problem in made(digest).problems] == ["content/site.yaml"]


@pytest.mark.parametrize(
    ("url", "same"),
    [
        ("https://www.echo.example/a/", "echo.example/a?"),
        ("http://m.echo.example/a?b=1&utm_medium=x", "echo.example/a?b=1"),
        ("", ""),
        ("http://[", ""),
    ],
)
def test_addresses_without_what_makes_no_difference(url: str, same: str) -> None:
    assert same_address(url) == same


@pytest.mark.parametrize(
    ("declared", "written_in", "told"),
    [
        ("utf-8", "utf-8", ""),
        ("utf-8", "cp1252", "The page says that it is in utf-8, and is not: its letters are read as windows-1252"),
        (
            "",
            "cp1252",
            "not say how its letters are encoded, and they are not in UTF-8: its letters are read as windows-1",
        ),
    ],
)
def test_letters_that_are_not_read_as_the_page_says_are_told(
    digest: Path, declared: str, written_in: str, told: str
) -> None:
    said = "".join(f"<p>{line} Öre.</p>" for line in TEXT.splitlines()[3:5])
    page = f'<html><meta charset="{declared}"><body><h1>Old cranes</h1>{said}</body></html>'
    outcome = new_draft(Handed(page.encode(written_in), name="page.html"), SAID, digest)
    lines = [line for line in told_of(outcome.value) if "letters are read" in line]
    assert told in lines[0] if told else not lines


def test_letters_that_the_page_has_lost_are_told(digest: Path) -> None:
    said = "".join(f"<p>{line} The �re.</p>" for line in TEXT.splitlines()[3:5])
    outcome = made(digest, f"<html><body><h1>Old cranes</h1>{said}</body></html>")
    assert "Letters that the page has lost stand as �, in “�re.”, “�re.”: write what they are." in told_of(
        outcome.value
    )


@pytest.mark.parametrize("is_free", ["true", "false"])
def test_a_page_that_says_it_is_not_free_is_told(digest: Path, is_free: str) -> None:
    data = f'{{"@type": "NewsArticle", "headline": "Old cranes", "isAccessibleForFree": {is_free}}}'
    said = "".join(f"<p>{line}</p>" for line in TEXT.splitlines()[3:5])
    page = f'<html><script type="application/ld+json">{data}</script><body><h1>Old cranes</h1>{said}</body></html>'
    outcome = made(digest, page)
    assert any("not free to read" in line for line in told_of(outcome.value)) is (is_free == "false")


@pytest.mark.parametrize(
    "source",
    [
        "{outlet: Echo, url: https://echo.example/cranes}",
        "{url: https://echo.example/cranes, outlet: Echo}",
        '{url: "https://echo.example/cranes"}',
        "\n  outlet: Echo\n  url: 'https://echo.example/cranes'",
    ],
)
def test_an_address_is_known_however_the_file_writes_it(digest: Path, source: str) -> None:
    there = digest / "content/articles/quite-another.md"
    there.write_text(f"---\ntitle: Quite another\npublished: 2026-01-12\nsource: {source}\n---\n\nA text.\n", "utf-8")
    outcome = made(digest, url="https://echo.example/cranes")
    assert [problem.path for problem in outcome.problems] == ["content/articles/quite-another.md"]


@pytest.mark.parametrize("count", [12, 13, 20, 21, 300])
def test_of_many_lines_left_out_the_first_are_shown_and_how_many_more(digest: Path, count: int) -> None:
    below = "".join(f"<p>Part {number}</p>" for number in range(count))
    outcome = made(digest, PAGE.replace("</article>", f"</article><footer>{below}</footer>"))
    assert isinstance(outcome.value, NewDraft)
    assert len(outcome.value.page.left_out) == count
    for is_whole in (False, True):
        lines = [line for line in told_of(outcome.value, is_whole=is_whole) if line.strip()[:1].isdigit()]
        shown = [line for line in lines if "Part" in line]
        assert len(shown) == (count if is_whole or count <= 20 else 12)
    said = any(f"and {count - 12} more: --left-out shows them all" in line for line in told_of(outcome.value))
    assert said is (count > 20)


def test_a_draft_is_shown_again_with_all_that_was_left_out(digest: Path) -> None:
    handed = Handed(PAGE, name="page.html")
    assert isinstance(new_draft(handed, SAID, digest).value, NewDraft)
    assert not isinstance(new_draft(handed, SAID, digest).value, NewDraft)
    assert isinstance(new_draft(handed, SAID, digest, again=True).value, NewDraft)


def test_a_page_that_says_at_its_end_that_the_rest_is_for_subscribers(digest: Path) -> None:
    more = "".join(
        f"<p>The board has now met {number} times about the cranes, and about the quay.</p>" for number in range(12)
    )
    outcome = made(digest, PAGE.replace("</article>", f"{more}</article><p>Subscribe to continue reading.</p>"))
    assert isinstance(outcome.value, NewDraft)
    assert any("the rest of the article is for subscribers" in line for line in told_of(outcome.value))
    assert "Subscribe" not in outcome.value.draft.article
