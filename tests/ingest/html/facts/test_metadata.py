"""What pages say of themselves, and which of it is believed."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from digest.ingest.html.facts.author_names import author_names
from digest.ingest.html.facts.metadata import language_tag, read_metadata, whole_day
from digest.ingest.html.tree import parse_html
from digest.ingest.source_page import Metadata

DAY = dt.date(2026, 5, 4)


def told(head: str, body: str = "<h1>Shown</h1>", address: str = "") -> Metadata:
    tree = parse_html(f"<html><head>{head}</head><body>{body}</body></html>")
    assert tree is not None
    return read_metadata(tree, address)


def ld(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


ARTICLE = {"@type": "NewsArticle", "headline": "Told", "datePublished": "2026-05-04T23:30:00-05:00"}


@pytest.mark.parametrize(
    "value",
    [
        ARTICLE,
        [{"@type": "Organization", "name": "Echo"}, ARTICLE],
        {"@graph": [{"@type": "WebPage", "name": "x"}, ARTICLE]},
        {"@type": "WebPage", "mainEntity": ARTICLE},
        {**ARTICLE, "@type": ["Article", "Thing"]},
        {**ARTICLE, "@type": "https://schema.org/ReportageNewsArticle"},
        {**ARTICLE, "headline": "Told", "dateModified": "2026-06-01"},
    ],
)
def test_json_ld_wherever_the_article_lies_in_it(value: object) -> None:
    found = told(f'<meta property="og:title" content="Meta">{ld(value)}')
    assert (found.title, found.published) == ("Told", DAY)
    assert found.origins["title"] == "the page's JSON-LD"


@pytest.mark.parametrize(
    ("value", "is_free"),
    [
        (ARTICLE, True),
        ({**ARTICLE, "isAccessibleForFree": True}, True),
        ({**ARTICLE, "isAccessibleForFree": False}, False),
        ({**ARTICLE, "isAccessibleForFree": "False"}, False),
        ({**ARTICLE, "isAccessibleForFree": "http://schema.org/False"}, False),
        ([ARTICLE, {"@type": "NewsArticle", "headline": "Another", "isAccessibleForFree": False}], True),
        ([ARTICLE, {"@type": "NewsArticle", "headline": "Told", "isAccessibleForFree": False}], False),
    ],
)
def test_whether_all_may_read_it(value: object, is_free: bool) -> None:
    assert told(ld(value)).is_free is is_free


@pytest.mark.parametrize("script", ["{", "", "null", '"x"', "[[[[1]]]]", '{"@type": 3}', "[" * 5000])
def test_json_ld_that_says_nothing(script: str) -> None:
    assert told(f'<script type="application/ld+json">{script}</script>').title == "Shown"


def test_json_ld_as_pages_write_it() -> None:
    script = "// <![CDATA[\n" + json.dumps({**ARTICLE, "headline": "A &amp;amp; B"})[:-1] + ',"description":"a\tb"};'
    script = script.replace("};", "}") + ";\n// ]]>"
    assert told(f'<script type="application/ld+json">{script}</script>').title == "A & B"


@pytest.mark.parametrize(
    ("head", "description"),
    [
        (
            '<meta name="description" content="&lt;p&gt;&lt;strong&gt;Cranes&lt;/strong&gt; go.&lt;/p&gt;">',
            "Cranes go.",
        ),
        ('<meta property="og:description" content="Cranes &amp;amp; boats, 3 &lt; 4">', "Cranes & boats, 3 < 4"),
        (ld({"@type": "NewsArticle", "description": "<a href='/x'>Cranes</a> go."}), "Cranes go."),
    ],
)
def test_a_description_has_no_markup(head: str, description: str) -> None:
    assert told(head).description == description


def test_the_order_of_trust() -> None:
    meta = '<meta name="author" content="Finn Dahl"><meta property="article:published_time" content="2026-05-04">'
    found = told(f"{meta}{ld({'@type': 'Article', 'author': {'name': 'Ada Brook'}})}")
    assert (found.title, found.authors, found.published) == ("Shown", ("Ada Brook",), DAY)
    assert found.origins == {
        "authors": "the page's JSON-LD",
        "published": "the page's meta element article:published_time",
        "title": "the page's main heading",
    }


def test_an_outlet_is_the_author_only_where_nobody_is_named() -> None:
    outlet = {"@type": "Article", "author": "The Echo", "publisher": {"name": "The Echo"}}
    assert told(ld(outlet)).authors == ("The Echo",)
    assert told(f'{ld(outlet)}<meta name="author" content="Ada Brook">').authors == ("Ada Brook",)


@pytest.mark.parametrize(
    ("body", "published"),
    [
        ('<h1>T</h1><time datetime="2026-05-04T10:00:00Z">4 May</time>', DAY),
        ('<h1>T</h1><time datetime="2026-05">May</time>', None),
        ('<h1>T</h1><time datetime="10:00">today</time>', None),
        ('<h1>T</h1><p>Updated <time datetime="2026-06-01">1 June</time></p><time datetime="2026-05-04">4</time>', DAY),
        ('<h1>T</h1><time itemprop="dateModified" datetime="2026-06-01">x</time>', None),
        ("<h1>T</h1>" + "<p></p>" * 200 + '<time datetime="2026-05-04">another article</time>', None),
        ('<time datetime="2026-05-04" pubdate>x</time>', DAY),
    ],
)
def test_times(body: str, published: dt.date | None) -> None:
    assert told("", body).published == published


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-05-04", DAY),
        ("2026-05-04T23:59:00-11:00", DAY),
        (" 2026-05-04 10:00", DAY),
        ("20260504T100000", DAY),
        ("2026-05", None),
        ("2026", None),
        ("2026-02-30", None),
        ("May 4, 2026", None),
        ("", None),
    ],
)
def test_whole_days(written: str, day: dt.date | None) -> None:
    assert whole_day(written) == day


@pytest.mark.parametrize(
    ("head", "address", "url"),
    [
        ('<link rel="canonical" href="https://echo.example/a">', "https://echo.example/a?x", "https://echo.example/a"),
        ('<link rel="canonical" href="/a">', "https://echo.example/b", "https://echo.example/a"),
        ('<link rel="canonical" href="https://echo.example/">', "https://echo.example/b", "https://echo.example/b"),
        ('<meta property="og:url" content="https://echo.example/a">', "", "https://echo.example/a"),
        ('<link rel="canonical" href="javascript:1">', "", ""),
        ("", "", ""),
    ],
)
def test_addresses(head: str, address: str, url: str) -> None:
    assert told(head, address=address).url == url


@pytest.mark.parametrize(
    ("title", "outlet", "shown"),
    [
        ("Boats sail | The Echo", "The Echo", "Boats sail"),
        ("Boats sail - The Echo", "The Echo", "Boats sail"),
        ("Boats sail – a story", "The Echo", "Boats sail – a story"),
        ("Boats sail | The Echo", "", "Boats sail | The Echo"),
        ("Echo.example | boats", "The Echo", "Echo.example | boats"),
    ],
)
def test_titles_without_the_outlet(title: str, outlet: str, shown: str) -> None:
    head = f'<meta property="og:title" content="{title}"><meta property="og:site_name" content="{outlet}">'
    assert told(head).title == shown


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ('<p>By <a rel="author" href="/a">Ada Brook</a> and Finn Dahl</p>', ["Ada Brook", "Finn Dahl"]),
        ('<p>Von Jörg Öztürk und <a rel="author">Lena Brandt</a></p>', ["Jörg Öztürk", "Lena Brandt"]),
        ('<p><a rel="author">Ada Brook</a>, <a rel="author">Bo Lie</a>, Jo Wu</p>', ["Ada Brook", "Bo Lie", "Jo Wu"]),
        ('<p>By <a rel="author">Ada Brook</a> in Northport, 4 May 2026</p>', ["Ada Brook"]),
        ('<div><a rel="author">Ada Brook</a><p>The boats sail at night from June.</p></div>', ["Ada Brook"]),
    ],
)  # fmt: skip
def test_the_line_around_a_marked_author_names_the_others(line: str, names: list[str]) -> None:
    assert list(told("", f"<h1>Shown</h1>{line}").authors) == names


def test_an_outlet_beside_a_person_is_no_author() -> None:
    for other in ("Len Herald Staff", "Len Herald", "News desk"):
        written = {"@type": "NewsArticle", "author": [{"name": "Ada Brook"}, {"name": other}]}
        assert told(ld({**written, "publisher": {"name": "Len Herald"}})).authors == ("Ada Brook",)
    assert told(ld({"@type": "NewsArticle", "author": "Brook &amp;amp; Co"})).authors == ("Brook & Co",)


@pytest.mark.parametrize("name", ["Ada \\u00adBrook", "Ada Br&shy;ook", "Ada Br&#173;ook"])
def test_what_no_reader_sees_is_in_no_name(name: str) -> None:
    script = f'<script type="application/ld+json">{{"@type": "NewsArticle", "author": "{name}"}}</script>'
    assert told(script).authors == ("Ada Brook",)


@pytest.mark.parametrize(
    ("written", "names"),
    [
        (["Ada Brook"], ["Ada Brook"]),
        (["By Ada Brook, Chief Reporter"], ["Ada Brook"]),
        (["Ada Brook and Finn Dahl"], ["Ada Brook", "Finn Dahl"]),
        (["Ada Brook, Finn Dahl", "Ada Brook"], ["Ada Brook", "Finn Dahl"]),
        (["Ada Brook (Northport)"], ["Ada Brook"]),
        (["Von Lena Brandt und Jörg Öztürk"], ["Lena Brandt", "Jörg Öztürk"]),
        (["ByAda Brook"], ["Ada Brook"]),
        (["Byron Brook"], ["Byron Brook"]),
        (["Brook & Co", "Ada Brook & Finn Dahl"], ["Brook & Co", "Ada Brook", "Finn Dahl"]),
        (["dpa"], ["dpa"]),
        (["李明"], ["李明"]),
        (["山田太郎、鈴木花子"], ["山田太郎", "鈴木花子"]),
        (["ada-brook", "Jean-Luc Moreau"], ["Jean-Luc Moreau"]),
        (["https://echo.example/ada", "@ada", "ada@echo.example", "admin", "null", ""], []),
    ],
)
def test_names_of_authors(written: list[str], names: list[str]) -> None:
    assert list(author_names(written)) == names


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        *(("en_GB", "en-GB"), ("de", "de"), ("pt-PT", "pt-PT"), ("en, de", "en")),
        *(("x-none", ""), ("", ""), ("xx", ""), ("eng", "en"), ("deu-AT", "de-AT"), ("fil", "fil")),
        *(("ES", "es"), ("PT-br", "pt-BR")),
    ],
)
def test_languages(written: str, tag: str) -> None:
    assert language_tag(written) == tag


@pytest.mark.parametrize(
    ("title", "heading", "found"),
    [
        ("Ferries all night | Sport", "Ferries all night", "Ferries all night"),
        ("Ferries all night - Harbour News", "Ferries all night", "Ferries all night"),
        ("Ferries all night | Sport", "Ferries sail on", "Ferries all night | Sport"),
        ("Ferries - all night", "Ferries - all night", "Ferries - all night"),
    ],
)
def test_what_a_title_has_behind_the_pages_own_heading_is_none_of_it(title: str, heading: str, found: str) -> None:
    page = f'<html><head><meta property="og:title" content="{title}"></head><body><h1>{heading}</h1></body></html>'
    tree = parse_html(page)
    assert tree is not None
    assert read_metadata(tree, "").title == found


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ('<span class="authorText"><a href="/ada">Ada Brook</a></span>', ("Ada Brook",)),
        (
            '<p><a class="author-name">Ada Brook</a> <a class="author-name">Finn Dahl</a></p>',
            ("Ada Brook", "Finn Dahl"),
        ),
        ('<div class="authors">By Ada Brook and Finn Dahl</div>', ("Ada Brook", "Finn Dahl")),
        ('<div class="author">Share this article</div>', ()),
        ('<div class="author">The board of the harbour met on Monday.</div>', ()),
        ("<i></i>" * 150 + '<span class="author">Mara Lind</span>', ()),
    ],
)
def test_an_author_by_the_class_of_what_names_them(byline: str, authors: tuple[str, ...]) -> None:
    assert told("", f"<h1>Shown</h1><div>{byline}</div>").authors == authors


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        (ld({**ARTICLE, "publisher": {"name": "Harbour Media AG"}}), "Harbour Media AG"),
        (
            (
                f'<meta property="og:site_name" content="Harbour Echo">'
                f"{ld({**ARTICLE, 'publisher': {'name': 'Harbour AG'}})}"
            ),
            "Harbour Echo",
        ),
        (
            f'<meta property="og:site_name" content="echo.news">{ld({**ARTICLE, "publisher": {"name": "The Echo"}})}',
            "The Echo",
        ),
        ('<meta name="application-name" content="https://www.echo.example">', ""),
        (
            ld(
                {
                    "@graph": [
                        {**ARTICLE, "publisher": {"@id": "#paper"}},
                        {"@type": "Organization", "@id": "#paper", "name": "Harbour Echo"},
                    ]
                }
            ),
            "Harbour Echo",
        ),
    ],
)
def test_the_outlet_is_the_paper_rather_than_its_site_or_company(head: str, outlet: str) -> None:
    assert told(head).outlet == outlet


@pytest.mark.parametrize(
    ("author", "names", "is_signed"),
    [
        ({"@type": "Person", "name": "Ada Brook"}, ("Ada Brook",), True),
        ({"@type": "Organization", "name": "Harbour Online"}, ("Harbour Online",), False),
        (
            [{"@type": "Person", "name": "Ada Brook"}, {"@type": "Organization", "name": "SDA"}],
            ("Ada Brook", "SDA"),
            True,
        ),
        ({"@type": "Organization", "name": "echo.news"}, (), False),
        ("echo.news", (), False),
        ("Harbour National Desk", (), False),
    ],
)
def test_people_and_what_stands_for_them(author: object, names: tuple[str, ...], is_signed: bool) -> None:
    found = told(ld({**ARTICLE, "author": author}))
    assert (found.authors, found.is_signed) == (names, is_signed)


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("Night boats | Echo | 04.05.2026", "Night boats"),
        ("Night boats - 04.05.2026 - Echo", "Night boats"),
        ("夜の船（写真＝ロイター） ：Echo", "夜の船"),
        ("夜の船（1/2 ページ）", "夜の船"),
        ("Boats: a night - and a day", "Boats: a night - and a day"),
    ],
)
def test_a_title_without_what_tabs_have_behind_it(title: str, bare: str) -> None:
    head = f'<meta property="og:site_name" content="Echo"><meta property="og:title" content="{title}">'
    assert told(head).title == bare


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("<title>Night boats - 04.05.2026 - Echo</title>", DAY),
        ("<title>Night boats | 2026年5月4日</title>", DAY),
        ("<title>Night boats - 04/05/2026</title>", None),
        ("<title>What the fourth of May 2026 was</title>", None),
        (ld({**ARTICLE, "datePublished": "Mon May 04 19:20:36 CEST 2026"}), DAY),
        (ld({**ARTICLE, "datePublished": "Mon, 4 May 2026 19:20:36 +0200"}), DAY),
    ],
)
def test_a_day_in_the_title_of_a_tab_and_as_other_programs_write_it(head: str, day: dt.date | None) -> None:
    assert told(head).published == day
