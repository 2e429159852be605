"""An edition as a message: what it says, what programs that read mail make of it, and how large it is."""

from __future__ import annotations

import datetime as dt
import json
import re
from functools import cache

import pytest
from selectolax.lexbor import LexborHTMLParser

from digest.disk.sources import files as source_files
from digest.foundation.executor import Executor
from digest.kinds.registry import REGISTRY
from digest.machine_readable.markdown.text import flow_of, to_markdown, to_plain
from digest.mail.contents import UnknownEditionError
from digest.mail.html import LARGEST, MessageTooLargeError
from digest.mail.message import message
from digest.markdown import article_text
from digest.model.article import Sources
from digest.model.article_store import ArticleStore
from digest.pipeline import build
from digest.plan import Options
from digest.rendering.templates.theme import Theme
from scripts.sample import ROOT
from tests.digests import ARTICLE, SIDECAR, SOUND
from tests.test_golden import FILES

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
INTRODUCTION = """\
---
title: Boats & <piers>
lead: ferry
---
First *words* of [the ferry](/articles/ferry/) and [the editor](https://example.com/x?a=1&b=2).

- One ![a pier](/pier.png "Pier")
- Two

> [!NOTE]
> Fares of May.

::: measure passengers
"""
WITH_INTRODUCTION = {**FILES, "content/editions/2026-w03.md": INTRODUCTION, "content/static/pier.png": "x"}


@cache
def theme_files():
    return source_files.read(ROOT).templates


def files_of(files, name="2026-w03", templates=None):
    """The files of the message about an edition of the digest with these `files`."""
    executor = Executor()
    sources = Sources({path: text.encode() for path, text in files.items()}, {**theme_files(), **(templates or {})})
    result = build(sources, Options(), NOW, executor)
    assert result.problems == ()
    store = ArticleStore(executor.store, REGISTRY.others)
    return message(result.catalogue, store, Theme(sources.templates, result.catalogue.settings), name, sources.files)


@cache
def sound():
    made = files_of(WITH_INTRODUCTION)
    assert made.problems == ()
    return made.value


def test_html_is_whole_in_itself_and_small():
    html = sound()["message.html"].decode()
    tree = LexborHTMLParser(html)
    assert len(html) < 30_000
    assert [
        node.tag for node in tree.css("img, link, script, iframe, picture, video, svg, [src], [srcset], [background]")
    ] == []
    assert re.findall(r"url\(|@import|@font-face", html) == []
    addresses = [link.attributes["href"] for link in tree.css("a")]
    assert all(re.match(r"https://|mailto:", address or "") for address in addresses)
    assert html.index("charset") < 1024
    # All that is styled has its styles with it; what stays in a sheet is for those that know @media.
    assert all(cell.attributes.get("style") for cell in tree.css("td, p, h1, h2, h3"))
    (sheet,) = tree.css("style")
    assert re.sub(r"@media [^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}", "", sheet.text()).strip() == ""
    assert "prefers-color-scheme: dark" in sheet.text()
    assert {table.attributes.get("role") for table in tree.css("table")} == {"presentation"}


def test_all_forms_have_all_parts():
    texts = {name: data.decode() for name, data in sound().items()}
    seen = LexborHTMLParser(texts["message.html"]).body.text(separator=" ", strip=True)
    said = (
        "Boats & <piers>",
        "The night ferry stays",
        "What the bay says",
        "about 12,500 passengers",
        "People would rather wait for the boat than drive",
    )
    for words in said:
        assert words in seen
        assert words in texts["message.txt"]
        assert words.replace("<", "\\<") in texts["message.md"]
        assert words in json.loads(f"[{json.dumps(texts['message.json'])}]")[0]
    for text in texts.values():
        assert "https://example.org/news/articles/ferry/" in text
        assert "https://example.org/news/editions/2026-w03/" in text


def test_the_introduction_leads_to_whole_addresses_and_shows_no_picture():
    html, plain, markdown = (sound()[f"message.{form}"].decode() for form in ("html", "txt", "md"))
    assert '<a href="https://example.org/news/articles/ferry/"' in html
    assert "a pier" in html
    assert (
        "First words of the ferry <https://example.org/news/articles/ferry/> and the editor "
        "<https://example.com/x?a=1&b=2>.\n\n- One a pier\n- Two"
    ) in plain
    assert "\n\nNote\nFares of May.\n\nChart: Passengers <https://example.org/news/measures/passengers/>\n" in plain
    assert (
        "> [!NOTE]\n> Fares of May.\n\n[Chart: Passengers](https://example.org/news/measures/passengers/)" in markdown
    )
    assert re.search(r"<p[^>]*>Note</p>", html)
    assert re.search(r'<a href="https://example.org/news/measures/passengers/"[^>]*>Chart: Passengers</a>', html)
    assert "First *words* of [the ferry](https://example.org/news/articles/ferry/) and [the editor]" in markdown


@pytest.mark.parametrize("language", ["en", "ja", "ar"])
@pytest.mark.parametrize("title", ["", "title: Boats\n"])
def test_an_edition_has_its_dates_once(title, language):
    edition = f"---\n{title}lead: ferry\n---\nBoats.\n"
    site = f"{FILES['content/site.yaml']}language: {language}\ndefaults: {{language: en}}\n"
    made = files_of({**FILES, "content/site.yaml": site, "content/editions/2026-w03.md": edition}).value
    texts = {name: data.decode() for name, data in made.items()}
    told = json.loads(texts["message.json"])["edition"]
    assert told["title"] == ("Boats" if title else "")
    texts["message.html"] = LexborHTMLParser(texts["message.html"]).body.text()
    label = " ".join(told["label"].split())  # CLDR's thin spaces are plain ones in text
    assert {name: " ".join(text.split()).count(label) for name, text in texts.items()} == dict.fromkeys(texts, 1)
    assert ("Boats" if title else label) in texts["message.txt"].splitlines()[0]


def test_from_the_right_each_part_of_a_line_runs_its_own_way():
    site = f"{FILES['content/site.yaml']}language: ar\ndefaults: {{language: en}}\n"
    made = files_of({**FILES, "content/site.yaml": site}).value
    html = LexborHTMLParser(made["message.html"].decode())
    facts = [(node, node.text(deep=True)) for node in html.css("p.facts") if " · " in node.text(deep=True)]
    assert facts
    for node, text in facts:
        assert text.strip() == " · ".join(part.text() for part in node.css("bdi"))
    for form in ("message.txt", "message.md"):
        lines = [line for line in made[form].decode().splitlines() if " · " in line]
        assert lines
        for line in lines:
            assert all("\u2068" in part and "\u2069" in part for part in line.split(" · "))
    assert "\u2068" not in sound()["message.txt"].decode()


def test_from_the_right_a_text_and_the_name_of_its_box_begin_at_one_side():
    site = f"{FILES['content/site.yaml']}language: ar\ndefaults: {{language: en}}\n"
    html = LexborHTMLParser(files_of({**WITH_INTRODUCTION, "content/site.yaml": site}).value["message.html"].decode())
    box = html.css_first(".alert")
    assert [re.search(r"text-align: ?(\w+)", node.attributes["style"])[1] for node in box.css("p")] == ["left", "left"]
    assert box.css_first("p").text() == "ملاحظة"
    assert re.search(r"text-align: ?(\w+)", html.css_first("h1").attributes["style"])[1] == "right"


def test_json_has_everything_by_name():
    told = json.loads(sound()["message.json"])
    assert list(told) == ["digest", "edition", "stories", "figures", "quotations", "links"]
    assert [story["title"] for story in told["stories"]] == ["The night ferry stays", "What the bay says"]
    assert told["figures"][0] == {
        "amount": "over 12,400 passengers",
        "label": "Passengers after dark",
        "period": "2025",
        "status": "actual",
        "by": "Ada Brook",
        "outlet": "Harbour Gazette",
        "url": "https://example.org/news/articles/ferry/#figure-passengers-after-dark",
    }


def many(count, summary="A summary."):
    """A digest with an edition of `count` articles."""
    files = dict(SOUND)
    for number in range(count):
        files[f"content/articles/a{number}.md"] = ARTICLE.replace("stays", f"stays {number}")
        files[f"content/articles/a{number}.yaml"] = SIDECAR.replace("The night crossings stay.", summary)
    return files


def test_a_large_edition_has_fewer_stories_and_leads_to_the_rest():
    made = files_of(many(40, "word " * 1_000)).value
    assert 40_000 < len(made["message.html"]) <= LARGEST
    (left_out,) = re.findall(rb"(\d+) further stories", made["message.html"])
    assert made["message.html"].count(b"<h3") == 41 - int(left_out)


def test_an_introduction_that_is_too_long_is_told():
    with pytest.raises(MessageTooLargeError, match=r"has [\d,]+ bytes without any story.*shorten the introduction"):
        files_of({**SOUND, "content/editions/2026-w03.md": "---\ntitle: Boats\n---\n" + "word " * 21_000})


@pytest.mark.parametrize(
    ("name", "says"),
    [("2026-w04", "did you mean 2026-w03"), ("boats", "there is no edition 'boats'; the newest is 2026-w03")],
)
def test_an_edition_that_there_is_not(name, says):
    with pytest.raises(UnknownEditionError, match=says):
        files_of(SOUND, name)


def test_the_latest_edition_and_none():
    assert b"Boats &amp;" in files_of(WITH_INTRODUCTION, "latest").value["message.html"]
    with pytest.raises(UnknownEditionError, match="the digest has no edition"):
        files_of({**SOUND, "content/site.yaml": SOUND["content/site.yaml"].replace("weekly", "none")})


def test_the_template_is_the_digests_own_to_replace():
    own = b"<html><style>p { color: red }</style><p>{{ edition.title }}: {{ articles|length }}</p></html>"
    html = files_of(WITH_INTRODUCTION, templates={"email.html": own}).value["message.html"].decode()
    assert '<p style="color:red">Boats &amp; &lt;piers&gt;: 2</p>' in html


@pytest.mark.parametrize("wrong", [b"{{ missing }}", b"{% if %}", b"{{ edition.slug / 2 }}"])
def test_a_mistake_in_the_template_is_a_problem(wrong):
    made = files_of(SOUND, templates={"email.html": wrong})
    assert made.value is None
    (problem,) = made.problems
    assert (problem.path, problem.line) == ("templates/email.html", 1)


def test_no_text_that_is_not_published_is_in_it():
    files = {
        **SOUND,
        "content/articles/ferry.md": ARTICLE.replace(
            "---\nThe ferry", "publish: annotations\nexcerpt_limit: 99\n---\nThe ferry"
        )
        + "\nA secret sentence.\n",
    }
    made = files_of(files).value
    assert not any(word in data for data in made.values() for word in (b"secret", b"It costs", b"after dark."))


PROSE = [
    "One.[^1]\n\n[^1]: What *it* says.",
    "a\\\nb `x<y`",
    "## H\n\n> q\n\n1. one\n2. two\n\n| a | b |\n|---|---|\n| 1 | 2 |",
]


@pytest.mark.parametrize("prose", PROSE)
def test_prose_is_read_back_from_its_html(prose):
    html = article_text.to_html(prose).value
    page = "https://example.org/"
    assert to_markdown(flow_of(str(html)), page) == to_markdown(article_text.parse(prose).value, page)
    assert "<" not in to_plain(flow_of(str(html)), page).replace("x<y", "")


def png(width, height, more=b""):
    sizes = width.to_bytes(4) + height.to_bytes(4)
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + sizes + b"\x08\6\0\0\0" + more


def in_look(settings, **static):
    files = {**FILES, "content/site.yaml": FILES["content/site.yaml"] + settings}
    sources = Sources(
        {path: text.encode() for path, text in files.items()}
        | {f"content/static/{name}.png": data for name, data in static.items()},
        theme_files(),
    )
    executor = Executor()
    result = build(sources, Options(), NOW, executor)
    store = ArticleStore(executor.store, REGISTRY.others)
    theme = Theme(sources.templates, result.catalogue.settings)
    made = message(result.catalogue, store, theme, "2026-w03", sources.files)
    return made.value["message.html"].decode()


def test_it_has_the_accent_in_light_and_dark():
    html = in_look("accent: {light: '#0b5cad', dark: '#7db8ff'}\n")
    tree = LexborHTMLParser(html)
    assert "#0b5cad" in tree.css_first(".name").attributes["style"]
    assert "#0b5cad" in tree.css_first(".foot a").attributes["style"]
    assert re.search(r"\.name ?\{ ?border-bottom-color: ?#7db8ff", tree.css_first("style").text())
    assert "0b5cad" not in sound()["message.html"].decode()


def test_the_logo_is_within_it():
    picture = LexborHTMLParser(in_look("logo: /mark.png\n", mark=png(640, 64))).css_first(".name img")
    assert picture.attributes["src"].startswith("data:image/png;base64,")
    assert (picture.attributes["width"], picture.attributes["height"]) == ("320", "32")
    assert picture.attributes["alt"]


@pytest.mark.parametrize("data", [png(640, 64, bytes(20_000)), b"no picture"])
def test_a_logo_that_does_not_fit_leaves_the_name(data):
    html = in_look("logo: /mark.png\n", mark=data)
    assert "<img" not in html
    assert LexborHTMLParser(html).css_first(".name a").text()
