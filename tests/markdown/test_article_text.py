"""Markdown: what it becomes, what is refused, and on which line everything stands."""

from __future__ import annotations

import pytest
from hypothesis import given

from digest.foundation.problem import Code, Severity
from digest.markdown import article_text
from digest.model.article import Flow, Run
from tests.strategies import articles


def flow_of(source: str) -> Flow:
    return article_text.parse(source, 1, "a.md").value


def runs_of(flow: Flow) -> list[Run]:
    return [piece for block in flow.blocks for piece in block.pieces if isinstance(piece, Run)]


@pytest.mark.parametrize(
    ("source", "html"),
    [
        ("", ""),
        ("\n \n", ""),
        ("# One\n\n###### Six", '<h2 id="section-one">One</h2>\n<h3 id="section-six">Six</h3>\n'),
        ("### Three\n\n## Two", '<h2 id="section-three">Three</h2>\n<h2 id="section-two">Two</h2>\n'),
        (
            "# A & *B*\n# A b\n# A b 2\n# A b\n#\n#",
            (
                '<h2 id="section-a-b">A &amp; <em>B</em></h2>\n<h2 id="section-a-b-2">A b</h2>\n'
                '<h2 id="section-a-b-2-2">A b 2</h2>\n<h2 id="section-a-b-3">A b</h2>\n'
                '<h2 id="section"></h2>\n<h2 id="section-2"></h2>\n'
            ),
        ),
        ("[a](/x/ 'T \"q\"')", '<p><a href="/x/" title="T &quot;q&quot;">a</a></p>\n'),
        (
            "<https://a.example/?b&c>",
            '<p><a href="https://a.example/?b&amp;c" rel=noopener>https://a.example/?b&amp;c</a></p>\n',
        ),
        ("[a](//a.example)", '<p><a href="//a.example" rel=noopener>a</a></p>\n'),
        ("<a@b.example>", '<p><a href="mailto:a@b.example">a@b.example</a></p>\n'),
        ('x ![a *b*\n![c](/d.png)](/e.png "t")', '<p>x <img src="/e.png" alt="a b\nc" title="t"></p>\n'),
        (
            '![Boats](/b.png "Boats in <May>, *1901*")',
            '<figure><img src="/b.png" alt="Boats"><figcaption>Boats in &lt;May&gt;, *1901*</figcaption></figure>\n',
        ),
        (
            '[![Film](/f.png "On film")](https://a.example/)',
            (
                '<figure><a href="https://a.example/" rel=noopener><img src="/f.png" alt="Film"></a>'
                "<figcaption>On film</figcaption></figure>\n"
            ),
        ),
        ('- ![a](/b.png "t")', '<ul>\n<li><img src="/b.png" alt="a" title="t"></li>\n</ul>\n'),
        (
            "> [!NOTE]\n> One *two*.\n\n> [!WARNING]\n> Three",
            (
                '<div class="alert alert-note" role="note" aria-label="Note">\n<p>One <em>two</em>.</p>\n</div>\n'
                '<div class="alert alert-warning" role="note" aria-label="Warning">\n<p>Three</p>\n</div>\n'
            ),
        ),
        ("> [!FOO]\n> a", "<blockquote>\n<p>[!FOO]\na</p>\n</blockquote>\n"),
        (
            "| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | *2* | `3|` |",
            (
                "<table>\n<thead>\n<tr>\n"
                '<th scope="col" class="align-left">a</th>\n<th scope="col" class="align-center">b</th>\n'
                '<th scope="col" class="align-right">c</th>\n<th scope="col">d</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n'
                '<td class="align-left">1</td>\n<td class="align-center"><em>2</em></td>\n'
                '<td class="align-right">`3</td>\n<td>`</td>\n</tr>\n</tbody>\n</table>\n'
            ),
        ),
        ("~~no~~", "<p><s>no</s></p>\n"),
        ("~~~ py x\n<b>\n~~~", '<pre><code class="language-py">&lt;b&gt;\n</code></pre>\n'),
        ("```\n```", "<pre><code></code></pre>\n"),
        ("3. a\n4. b", '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>\n'),
        ("a\\\nb  \nc\nd", "<p>a<br>\nb<br>\nc\nd</p>\n"),
        ("---", "<hr>\n"),
        ("a\0b", "<p>a\ufffdb</p>\n"),
        ("a\r\nb\rc", "<p>a\nb\nc</p>\n"),
    ],
)
def test_html(source: str, html: str) -> None:
    assert article_text.to_html(source).value == html


def test_rendered_text_and_its_blocks() -> None:
    flow = flow_of("One *two*.\n\n- three\n- four `five`\n\n![six](/six.png)\n\n| a | |\n|---|---|\n|  | b |\n")
    assert flow.text == "One two.\nthree\nfour five\na\nb"
    assert [len(block.pieces) for block in flow.blocks] == [7, 11, 3, 20]
    assert flow.blocks[0].pieces == ("<p>", Run(0, 4, 1), "<em>", Run(4, 7, 1), "</em>", Run(7, 8, 1), "</p>\n")


def test_paths_from_the_root_lead_below_the_base_path() -> None:
    html = article_text.to_html("[a](/about/) [b](//c.example) [d](e/) ![f](/f.png)", base="/repo/").value
    assert html == (
        '<p><a href="/repo/about/">a</a> <a href="//c.example" rel=noopener>b</a> <a href="e/">d</a> '
        '<img src="/repo/f.png" alt="f"></p>\n'
    )


def test_an_empty_corner_of_a_table_is_no_header() -> None:
    html = article_text.to_html("| | a |\n|---|---|\n| b | c |\n").value
    assert "<tr>\n<td></td>\n" in html
    assert '<th scope="col">a</th>' in html


@pytest.mark.parametrize(
    ("source", "code", "line", "column", "width", "shown"),
    [
        ("a <b>x</b>", Code.RAW_HTML, 5, 3, 3, "'<b>'"),
        ("one\n\n> - two\n>   three <br/> four", Code.RAW_HTML, 8, 11, 5, "'<br/>'"),
        ("<div>\n*x*\n</div>", Code.RAW_HTML, 5, 1, 5, "'<div>'"),
        ("<!-- no -->", Code.RAW_HTML, 5, 1, 4, "'<!--'"),
        ("| a |\n|---|\n| b <i> |", Code.RAW_HTML, 7, 5, 3, "'<i>'"),
        ("x [y](javascript:z) w", Code.UNSAFE_LINK, 5, 3, 17, "'javascript:z'"),
        ("x\n*[y](JavaScript:z)*", Code.UNSAFE_LINK, 6, 2, 17, "'JavaScript:z'"),
        ("`a\nb` <javascript:z>", Code.UNSAFE_LINK, 6, 4, 14, "'javascript:z'"),
        ("[y](data&colon;z)", Code.UNSAFE_LINK, 5, 1, 17, "'data:z'"),
        ("# [y][]\n\n[y]: vbscript:z", Code.UNSAFE_LINK, 5, 3, 5, "'vbscript:z'"),
        ("![a](https://a.example/b.png)", Code.UNSAFE_LINK, 5, 1, 29, "'https://a.example/b.png'"),
        ("a ![b](//a.example/b.png)", Code.UNSAFE_LINK, 5, 3, 23, "'//a.example/b.png'"),
        ("![a](data:image/png;x)", Code.UNSAFE_LINK, 5, 1, 22, "'data:image/png;x'"),
    ],
)
def test_what_is_refused_and_where(source: str, code: Code, line: int, column: int, width: int, shown: str) -> None:
    outcome = article_text.parse(source, 5, "content/a.md")
    (problem,) = outcome.problems
    assert (problem.path, problem.line, problem.column, problem.width) == ("content/a.md", line, column, width)
    assert problem.code is code
    assert shown in problem.message
    assert problem.hint


def test_raw_html_is_a_warning_once_for_each_block() -> None:
    problems = article_text.parse("<b>a</b> <i>\n\n<u>", 1, "a.md").problems
    assert [problem.severity for problem in problems] == [Severity.WARNING, Severity.WARNING]
    assert "(2)" in problems[0].message


@pytest.mark.parametrize(
    "source", ["a < b > c", "\\<b>", "`<b>`", "&lt;b&gt;", "    <b>", "1 <2> 3", "<https://a.example>"]
)
def test_what_is_no_html_needs_no_warning(source: str) -> None:
    assert article_text.parse(source, 1, "a.md").problems == ()


def test_a_refused_link_leaves_its_text() -> None:
    assert article_text.to_html("a [*b*](javascript:c) d ![e](data:f)").value == "<p>a <em>b</em> d </p>\n"


@pytest.mark.parametrize(
    "source", ["[a](b:c)", "[a](%6aavascript:c)", "[a](<  javascript:c>)", "[a](java&#10;script:c)"]
)
def test_no_way_around_the_list_of_schemes(source: str) -> None:
    html = article_text.to_html(source).value
    refused = bool(article_text.parse(source, 1, "a.md").problems)
    assert refused == ("href" not in html)
    assert "javascript:" not in html
    assert "b:" not in html


def test_lines() -> None:
    source = """# One

two
three *four
five* `six
seven` eight [nine
ten](/x
'y') eleven\\
twelve

```
thirteen
fourteen
```"""
    flow = article_text.parse(source, 10, "a.md").value
    lines = {
        flow.text[start:].split()[0]: run.line + flow.text.count("\n", run.start, start)
        for run in runs_of(flow)
        for start in range(run.start, run.end)
        if flow.text[start].isalpha() and not flow.text[start - 1 : start].isalpha()
    }
    assert lines == {
        "One": 10,
        "two": 12,
        "three": 13,
        "four": 13,
        "five": 14,
        "six": 14,
        "seven": 14,  # a code span has no line ends: its text is where it begins
        "eight": 15,
        "nine": 15,
        "ten": 16,
        "eleven": 17,
        "twelve": 18,
        "thirteen": 21,
        "fourteen": 22,
    }


def test_deep_nesting_and_long_lines_are_no_trouble() -> None:
    for source in (">" * 5_000 + " a", "- " * 2_000 + "a", "[" * 20_000, "*a " * 20_000, "`" * 20_000, "<" * 20_000):
        assert article_text.parse(source, 1, "a.md").value.blocks


@given(articles)
def test_runs_are_in_order_and_leave_out_only_the_ends_of_blocks(source: str) -> None:
    flow = flow_of(source)
    reached = 0
    for run in runs_of(flow):
        assert run.start < run.end
        assert flow.text[reached : run.start] in ("", "\n")
        reached = run.end
    assert reached == len(flow.text)


@given(articles)
def test_places_are_in_the_file(source: str) -> None:
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    outcome = article_text.parse(source, 1, "a.md")
    for problem in outcome.problems:
        assert 1 <= problem.line <= len(lines)
        assert 1 <= problem.column <= len(lines[problem.line - 1])
    assert all(1 <= run.line <= len(lines) for run in runs_of(outcome.value))


def test_captions_are_text_and_the_name_of_an_alert_is_none() -> None:
    flow = flow_of('![a](/b.png "The dock")\n\nIt grew.\n\n> [!TIP]\n> Look.\n')
    assert flow.text == "The dock\nIt grew.\nLook."
    assert [run.line for run in runs_of(flow)] == [1, 3, 6]


def test_images_have_their_size_where_it_is_known() -> None:
    html = article_text.to_html("![a](/b.png) ![c](/d.png)", size_of={"/b.png": (4, 3), "/d.png": (0, 0)}.__getitem__)
    assert html.value == '<p><img src="/b.png" alt="a" width="4" height="3"> <img src="/d.png" alt="c"></p>\n'
