"""The pages of what is said, of when, and of what was mended: what is on them, and that they are bounded."""

from __future__ import annotations

import datetime as dt
import json
import re
from functools import cache

import pytest

from digest.disk.sources import files as source_files
from digest.model.article import Sources
from digest.pipeline import build
from digest.plan import Build, Options
from scripts.sample import ROOT
from tests.attributes import in_quotes
from tests.digests import ARTICLE, SIDECAR, SITE, SOUND

NOW = dt.datetime(2026, 12, 1, tzinfo=dt.UTC)
LATER = ARTICLE.replace("2026-01-15", "2026-02-20").replace("The night ferry stays", "The ferry was counted again")
CORRECTION = {
    "content/articles/again.md": LATER.replace("over 12,400", "11,900").replace(
        "\nsource:", "\ncorrects: ferry\nsource:"
    ),
    "content/articles/again.yaml": SIDECAR.replace("over 12,400", "11,900"),
}


@cache
def templates() -> dict[str, bytes]:
    return dict(source_files.read(ROOT).templates)


def built(files: dict[str, str]) -> Build:
    sources = Sources({path: text.encode() for path, text in {**SOUND, **files}.items()}, templates())
    result = build(sources, Options(), NOW)
    assert not result.problems
    return result


def page(result: Build, path: str) -> str:
    return in_quotes(result.outputs[f"{path}index.html"])


def text(html: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", html.partition("<main")[2].partition("</main>")[0]).split())


def test_a_corrected_article_says_so_on_its_page_and_at_its_figures() -> None:
    result = built(CORRECTION)
    old, new = page(result, "articles/ferry/"), page(result, "articles/again/")
    assert "Corrected Feb 20, 2026 by The ferry was counted again" in text(old)
    assert "Superseded: given anew in The ferry was counted again" in text(old)
    assert "Corrects The night ferry stays , Jan 15, 2026" in text(new)
    assert "Superseded" not in new
    # What is superseded is no other report of the figure.
    assert "over 12,400" not in text(new)


SAID = "Superseded: now 11,900 passengers, in “The ferry was counted again”"
# Where the older figure is shown or told, and what is said of it there.
SHOWN = [
    ("articles/ferry/index.html", 'Corrected: <a href="../again/#figure-passengers-after-dark">11,900 passengers</a>'),
    ("articles/ferry/index.html", "<p><s>over 12,400 passengers</s>"),
    ("articles/ferry/index.html", '"dateModified":"2026-02-20T00:00:00+00:00"'),
    ("articles/ferry/index.html", '"@type":"CorrectionComment","datePublished":"2026-02-20T00:00:00+00:00"'),
    ("articles/ferry/index.md", "“[The ferry was counted again](https://example.org/news/articles/again/#figure-"),
    ("articles/ferry/index.md", "- Corrected 2026-02-20: [The ferry was counted again]"),
    ("articles/ferry/annotations.json", SAID),
    ("articles/ferry/annotations.json", '"modified":"2026-02-20T00:00:00+00:00"'),
    ("cards/ferry/figure-passengers-after-dark/index.html", "Superseded: given anew in <a"),
    ("cards/ferry/figure-passengers-after-dark/index.html", "11,900 passengers: Corrected; it was over 12,400"),
    ("people/ada-brook/index.html", '<span class="status">superseded</span>'),
    ("feed.xml", '&lt;/b&gt; by &lt;a href="https://example.org/news/articles/again/"&gt;The ferry was counted'),
    ("people/ada-brook/feed.json", 'by <a href=\\"https://example.org/news/articles/again/\\">'),
    ("search/cards/", SAID),
]


@pytest.mark.parametrize(("path", "said"), SHOWN)
def test_a_superseded_figure_says_so_wherever_it_is_shown(path: str, said: str) -> None:
    outputs = superseded().outputs
    pages = [outputs[each] for each in outputs if each.startswith(path)]
    assert any(said in (in_quotes(page) if path.endswith(".html") else page.decode()) for page in pages)


@cache
def superseded() -> Build:
    return built({**CORRECTION, "content/site.yaml": f"{SITE}annotation_cards: true\n"})


def test_the_correction_itself_is_not_called_superseded() -> None:
    outputs = superseded().outputs
    own = [name for name in outputs if name.startswith(("articles/again/", "cards/again/")) and "png" not in name]
    assert len(own) > 3
    assert not any("uperseded" in in_quotes(outputs[each]) for each in own)


def test_an_older_entry_of_a_feed_is_of_the_time_of_its_correction() -> None:
    entries = json.loads(superseded().outputs["feed.json"])["items"]
    assert [entry["date_modified"][:10] for entry in entries] == ["2026-02-20", "2026-02-20"]
    assert [entry["date_published"][:10] for entry in entries] == ["2026-02-20", "2026-01-15"]


def test_the_log_has_corrections_and_updates_the_latest_first() -> None:
    mended = SIDECAR.replace(
        "    by: Ada Brook\n", "    by: Ada Brook\n    corrected: {date: 2026-03-01, note: It said 12 400.}\n"
    )
    log = text(page(built({**CORRECTION, "content/articles/ferry.yaml": mended}), "corrections/"))
    assert "Corrected Mar 1, 2026 Passengers after dark: over 12,400 passengers It said 12 400." in log
    assert "Corrects The night ferry stays , Jan 15, 2026" in log
    assert log.index("It said 12 400.") < log.index("Corrects The night")


def test_the_log_has_both_amounts_and_names_an_article_once() -> None:
    both = {
        **CORRECTION,
        "content/articles/again.md": CORRECTION["content/articles/again.md"].replace(
            "corrects: ferry", "corrects: ferry\nupdates: ferry"
        ),
    }
    result = built(both)
    log = text(page(result, "corrections/"))
    assert "Passengers after dark : over 12,400 passengers → 11,900 passengers" in log
    assert log.count("The night ferry stays") == 1
    assert "Updates The night ferry stays" not in text(page(result, "articles/again/"))
    assert "Updated" not in text(page(result, "articles/ferry/"))


def test_sides_of_a_disagreement_tell_who_says_it() -> None:
    files = {
        "content/articles/again.md": LATER.replace("over 12,400", "11,900") + "\nThe Pier Union counted.\n",
        "content/articles/again.yaml": SIDECAR.replace("over 12,400", "11,900").replace(
            "by: Ada Brook", "by: Pier Union"
        ),
    }
    sides = text(page(built(files), "disagreements/"))
    assert "Ada Brook, in Harbour Gazette" in sides
    assert "Pier Union, in Harbour Gazette" in sides


def test_a_digest_without_corrections_has_no_log() -> None:
    assert "corrections/index.html" not in built({}).outputs


def many(number: int) -> dict[str, str]:
    files = {"content/site.yaml": f"{SITE}data: false\n"}
    for each in range(number):
        day = (dt.date(2025, 1, 1) + dt.timedelta(days=each)).isoformat()
        files[f"content/articles/n{each}.md"] = ARTICLE.replace("2026-01-15", day).replace(
            "ferry stays", f"ferry {each}"
        )
        files[f"content/articles/n{each}.yaml"] = SIDECAR
    return files


@cache
def of_many() -> Build:
    return built(many(130))


@pytest.mark.parametrize(
    ("path", "marks"),
    [
        ("quotations/", 20),
        ("quotations/page/1/", 10),
        ("quotations/transport/", 10),
        ("timeline/", 100),
        ("timeline/page/1/", 50),
        ("timeline/transport/", 100),
        ("people/ada-brook/", 40),
        ("people/ada-brook/page/1/", 20),
    ],
)
def test_no_page_has_more_than_its_share(path: str, marks: int) -> None:
    html = page(of_many(), path)
    counted = html.count("timeline-title") if "timeline" in path else html.count("<figure")
    assert 0 < counted <= marks


def test_every_story_is_on_the_timeline_once() -> None:
    pages = [
        in_quotes(body) for path, body in of_many().outputs.items() if re.match(r"timeline/(page/\d+/)?index", path)
    ]
    found = [name for html in pages for name in re.findall(r'timeline-title"><a href="[./]*articles/([^/]+)/', html)]
    assert sorted(found) == sorted(["ferry", *(f"n{each}" for each in range(130))])


def test_a_person_tells_roles_days_and_years() -> None:
    files = many(3)
    files["content/articles/n0.yaml"] = SIDECAR.replace(
        "    speaker: Ada Brook\n", "    speaker: Ada Brook\n    role: mate\n"
    )
    html = page(built(files), "people/ada-brook/")
    assert "first Jan 1, 2025 , last Jan 15, 2026" in text(html)
    assert "mate January 2025" in text(html)
    assert re.findall(r'<h3 class="letter">(\d+)</h3>', html) == ["2026", "2025"]


def test_a_person_is_quoted_ten_times_at_once() -> None:
    html = page(built(many(13)), "people/ada-brook/")
    first, _, more = html.partition('<details class="more-quotations">')
    folded, _, _ = more.partition("</details>")
    assert (first.count("<blockquote"), folded.count("<blockquote")) == (10, 4)
    assert "<summary>4 more quotations</summary>" in folded
    assert "<details" not in page(built(many(5)), "people/ada-brook/").partition("<main")[2]


def test_nobody_is_led_to_the_page_that_they_are_on() -> None:
    html = page(built({}), "people/ada-brook/").partition("<main")[2].partition("</main>")[0]
    assert not re.search(r'href="(\.\./)*people/ada-brook/"', html)


def test_the_register_is_by_surname() -> None:
    people = "people:\n  ada-brook: Ada Brook\n  zed: {name: Zed Adams}\n"
    site = SITE.replace("people:\n  ada-brook: {name: Ada Brook, role: head of the ferries}\n", people)
    files = {"content/site.yaml": site, "content/articles/n.md": LATER.replace("Ada Brook", "Zed Adams")}
    files["content/articles/n.yaml"] = SIDECAR.replace("Ada Brook", "Zed Adams")
    html = page(built(files), "people/")
    assert html.index("Zed Adams</a>") < html.index("Ada Brook</a>")
    assert '<a href="../people/#letter-a">A</a>' in html
    assert 'id="letter-b">B</h3>' in html


def test_an_edition_of_many_stories_has_pages() -> None:
    stories = {f"content/articles/ferry-{number}.md": ARTICLE for number in range(130)}
    sidecars = {path.replace(".md", ".yaml"): SIDECAR for path in stories}
    result = built({**stories, **sidecars})
    first, second = (page(result, f"editions/2026-w03/{path}") for path in ("", "page/1/"))
    assert [html.count("<h3 ") for html in (first, second)] == [131 - 60 - 1, 60]
    assert all("131 stories" in text(html) for html in (first, second))
    assert "In 20 seconds" in first
    assert "In 20 seconds" not in second
    assert '<meta property="og:image" content="https://example.org/news/editions/2026-w03/card.png">' in first
    assert '<meta property="og:image" content="https://example.org/news/card.png">' in second


RATES = {
    "content/site.yaml": SITE.replace("measures:", "measures:\n  rate: {label: Rate, unit: '%'}"),
    "content/articles/rates.md": LATER.partition("The ferry carried")[0]
    + "The rate was -2.5 percent in 2023, up to 3 percent in 2024 and over 5.9 percent in 2025.\n",
    "content/articles/rates.yaml": "figures:\n"
    + "".join(
        f"  - {{label: Rate of {year}, value: {amount}, at: {amount}, period: {year}, measure: rate}}\n"
        for year, amount in ((2023, "-2.5 percent"), (2024, "up to 3 percent"), (2025, "over 5.9 percent"))
    ),
}


def test_a_scale_has_its_signs_and_bounds_have_arrows_beyond_their_bars() -> None:
    chart = page(built(RATES), "measures/rate/")
    marks = re.findall(r"<text[^>]*>([^<]*)</text>", chart)
    assert marks == ["−2%", "0%", "2%", "4%"]
    assert "from −2% to 4%" in chart
    assert re.findall(r'class="bound"[^>]*><path d="([^"]*)"', chart) == ["M8-5 3 0 8 5", "M3-5 8 0 3 5"]
