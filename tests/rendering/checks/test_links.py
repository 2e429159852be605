"""The last hop: links, fragments and ids of the finished site."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.foundation import site_paths
from digest.foundation.problem import Code, Problem
from digest.rendering.checks.links import Origin, Origins, check
from digest.rendering.html_scan import HtmlScanner, attributes
from tests.attributes import in_quotes

if TYPE_CHECKING:
    from collections.abc import Mapping

URL = "https://example.org/repo/"


def checked(outputs: Mapping[str, bytes], sources: Mapping[str, Origins]) -> tuple[Problem, ...]:
    """What is wrong with a finished site."""
    examiner = HtmlScanner(outputs, site_paths.base_path(URL))
    pages = {path: in_quotes(data) for path, data in outputs.items() if path.endswith(".html")}
    findings = {path: examiner.examine(path, page.encode())[1] for path, page in pages.items()}

    def ids(path: str, _: str) -> frozenset[str] | None:
        return frozenset(attributes(pages[path].encode())[0]) if path in pages else None

    return check(outputs, findings, ids, URL, lambda path: sources.get(path, Origins(None)))


def problems(page: str, **others: str) -> list[tuple[Code, str]]:
    outputs = {"a/index.html": page.encode(), "index.html": b'<p id="home">', "feed.xml": b"", "b c.css": b""}
    outputs |= {name: text.encode() for name, text in others.items()}
    return [(problem.code, problem.path) for problem in checked(outputs, {})]


@pytest.mark.parametrize(
    "link",
    [
        *(
            "../",
            "../#home",
            "../#top",
            "#x",
            "#:~:text=46%2C000%20ships",
            "#x:~:text=ships",
            "../#home:~:text=a,b&text=c",
            "",
            "./",
            "../feed.xml",
            "../feed.xml?v=1",
            "../b%20c.css",
            "/repo/",
            "/repo/a/",
        ),
        *("https://example.org/none/", "mailto:a@example.org", "//example.org/x", "../a/", "../a/../", "../index.html"),
    ],
)
def test_links_that_hold(link: str) -> None:
    assert problems(f'<p id="x"><a href="{link}">x</a>') == []


@pytest.mark.parametrize(
    ("link", "code"),
    [
        ("b/", Code.BROKEN_LINK),
        ("../feed", Code.BROKEN_LINK),
        ("/", Code.BROKEN_LINK),
        ("/a/", Code.BROKEN_LINK),
        ("../../a/", None),
        ("../none.css", Code.BROKEN_LINK),
        ("#y", Code.BROKEN_FRAGMENT),
        ("../#x", Code.BROKEN_FRAGMENT),
        ("#y:~:text=ships", Code.BROKEN_FRAGMENT),
        ("#x%3A~%3Atext=ships", Code.BROKEN_FRAGMENT),
    ],
)
def test_links_that_do_not(link: str, code: Code | None) -> None:
    found = problems(f'<p id="x"><img src="{link}">')
    assert found == ([(code, "a/index.html")] if code else [])


def test_ids_stand_once() -> None:
    assert problems('<p id="x"><b id="x">') == [(Code.DUPLICATE_HTML_ID, "a/index.html")]


def test_files_differ_in_more_than_case() -> None:
    assert problems("<p>", **{"A/index.html": "<p>"}) == [(Code.OUTPUT_CLASH, "a/index.html")]


def test_text_and_comments_are_no_links() -> None:
    assert problems('<p>href="none/" &lt;a href="none/"&gt;<!-- <a href="none/"> --><b title="href=">') == []


def test_attributes() -> None:
    ids, links = attributes(b'<a class="x" href="a?b&amp;c" id="i&quot;"><img src="s"></a><a href="a?b&amp;c">')
    assert (ids, links) == (['i"'], ("a?b&c", "s"))


@pytest.mark.parametrize(
    ("tag", "found"),
    [
        ("<a href='x/'>", ["x/"]),
        ("<a href=x/>", ["x/"]),
        ('<A HREF="x/">', ["x/"]),
        ("<a\n\thref = x/ >", ["x/"]),
        ('<a href=" x/ ">', ["x/"]),
        ('<a href="">', [""]),
        ("<a href>", [""]),
        ('<a href="a&amp;b">', ["a&b"]),
        ("<img SrcSet='a.png 1x, b.png 2x,c.png 3x' src=d.png>", ["a.png", "b.png", "c.png", "d.png"]),
        ('<source srcset=" a,b.png , c.png 100w">', ["a,b.png", "c.png"]),
        ('<link rel=preload as=image imagesrcset="a.png 1x">', ["a.png"]),
        ("<form action='x/'><button formaction=y/>", ["x/", "y/"]),
        ("<video poster=p.png><track src=t.vtt></video>", ["p.png", "t.vtt"]),
        ("<object data=o.svg></object><p data=no>", ["o.svg"]),
        ("<svg><use xlink:href='#a'/><use href=\"#b\"/></svg>", ["#a", "#b"]),
        ("<noscript><img src=a.png></noscript>", ["a.png"]),
        ("<template><a href=x/><template><a href=y/></template></template>", ["x/", "y/"]),
        ("<!-- <a href=x/> --><script>'<a href=x/>'</script><style>a{}/*<a href=x/>*/</style>", []),
        ("<textarea><a href=x/></textarea><title><a href=x/></title>", []),
        ("<a title='href=x/' data-href=x/ xhref=x/>", []),
    ],
)
def test_links_are_found_however_they_are_written(tag: str, found: list[str]) -> None:
    assert sorted(attributes(f"<body>{tag}".encode())[1]) == found


@pytest.mark.parametrize(
    "tag", ["<p id='x'>", "<p id=x>", '<P ID="x">', "<p id = x >", "<svg id=x></svg>", "<template id=x>"]
)
def test_ids_are_found_however_they_are_written(tag: str) -> None:
    assert attributes(f"<p id=y>{tag}".encode())[0] == ["y", "x"]
    assert problems(f"<p id=x>{tag}") == [(Code.DUPLICATE_HTML_ID, "a/index.html")]


class Attributes(HTMLParser):
    """The same by Python's own parser, for pages that are well-formed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids += [value for name, value in attrs if name == "id" and value]
        self.links |= {(value or "").strip() for name, value in attrs if name in ("href", "src")}


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["id", "ID", "href", "Href", "src", "title", "data-id", "data-src"]),
            st.sampled_from(["", "x", "#é", "a?b&amp;c", "src=", " id=x", "href"]),
            st.sampled_from(['"', "'"]),
            st.sampled_from(["", "\n", "text id=x", " href=", "é", "<!-- <a id=x> -->"]),
        )
    )
)
def test_attributes_are_those_that_another_parser_finds(tags: list[tuple[str, str, str, str]]) -> None:
    page = "".join(f"<i {name}={mark}{value}{mark}>{text}</i>" for name, value, mark, text in tags)
    ids, links = attributes(page.encode())
    expected = Attributes(page)
    assert (ids, set(links)) == (expected.ids, expected.links)


SOURCE = Origin("content/articles/a.md", b"---\n---\nSee [x](/none/).\n")
PAGE, OTHER = "a/index.html", "b/c/index.html"


def template(source: str) -> Origins:
    return Origins(SOURCE, (Origin("templates/article.html", source.encode()),))


def test_a_broken_link_is_told_where_it_is_written() -> None:
    outputs = {PAGE: b'<a href="/repo/none/">x</a>', "nine/index.html": b""}
    (problem,) = checked(outputs, {PAGE: template("<a href='/none/'>")})
    assert (problem.path, problem.line, problem.column, problem.width) == ("content/articles/a.md", 3, 9, 6)
    assert problem.hint == "did you mean /nine/?"


@pytest.mark.parametrize(
    ("html", "source", "column"),
    [
        ("<a href='gone/'>", "<a href='gone/'>", 10),
        ("<a href=gone/>", "<a href=gone/>", 9),
        ('<A HREF="../gone/">', '<A HREF="../gone/">', 10),
        ('<a href="../gone/">', "<a href=\"{{ href('/gone/') }}\">", 19),
        ('<a href="../gone/#x">', "<a href=\"{{ href('/gone/#x') }}\">", 19),
        ("<img srcset='../gone.png 1x, ../ 2x'>", "<img srcset='../gone.png 1x, ../ 2x'>", 14),
        ('<a href="gone?a&amp;b">', '<a href="gone?a&amp;b">', 10),
        ('<a href="//[">', '<a href="//[">', 10),
    ],
)
def test_a_broken_link_of_a_template_is_told_there(html: str, source: str, column: int) -> None:
    outputs = {PAGE: html.encode(), "index.html": b""}
    (problem,) = checked(outputs, {PAGE: template(f"gone/x gone-by\n{source}\n{source}")})
    assert (problem.code, problem.path) == (Code.BROKEN_LINK, "templates/article.html")
    assert (problem.line, problem.column) == (2, column)
    assert problem.hint.endswith("; seen on /a/")


def test_an_id_that_a_template_has_twice_is_told_there() -> None:
    (problem,) = checked({PAGE: b"<p id=x><p ID='x'>"}, {PAGE: template("<p class='x'>\n<p ID='x'>")})
    assert (problem.path, problem.line, problem.column) == ("templates/article.html", 2, 4)
    assert problem.hint == "an id of the template is taken twice; seen on /a/"


def test_what_a_template_says_on_many_pages_is_told_once() -> None:
    outputs = {PAGE: b"<a href='../x/'>", OTHER: b"<a href='../../x/'>", "d/index.html": b"<a href='../x/'>"}
    (problem,) = checked(outputs, dict.fromkeys(outputs, template("{{ href('/x/') }}")))
    assert problem.hint.endswith("seen on /a/ and 2 more pages")


def test_what_the_menu_has_on_every_page_is_told_once_at_its_line() -> None:
    menu = Origin("content/site.yaml", b"title: x\nmenu: [{url: /x/, title: X}]\n")
    links = {"404.html": "/repo/x/", "index.html": "x/", PAGE: "../x/", OTHER: "../../x/"}
    outputs = {path: f"<a href='{link}'>".encode() for path, link in links.items()}
    (problem,) = checked(outputs, dict.fromkeys(outputs, template("nothing")._replace(settings=menu)))
    assert (problem.path, problem.line, problem.column, problem.width) == (menu.path, 2, 14, 3)
    assert problem.message == "the link '/x/' leads to no page of the digest"
    assert problem.hint.endswith("seen on /404.html and 3 more pages")


def test_what_is_written_nowhere_is_told_of_the_file_of_the_page_or_of_the_page() -> None:
    for known, path in ((template("nothing"), SOURCE.path), (Origins(None), PAGE)):
        (problem,) = checked({PAGE: b"<a href=x/>"}, {PAGE: known})
        assert (problem.path, problem.line) == (path, 0)


def test_advice_ends_before_it_takes_long() -> None:
    page = "".join(f'<a href="{number}/">' for number in range(100))
    found = checked({"index.html": page.encode(), "ab/index.html": b""}, {})
    assert len(found) == 100
