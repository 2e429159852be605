"""Blocks say their direction where it is not the one of the text around them."""

from __future__ import annotations

import pytest

from digest.markdown import article_text

OTHER, OWN = "مدينة", "harbour"


@pytest.mark.parametrize(
    ("language", "source", "html"),
    [
        ("en", OWN, f"<p>{OWN}</p>\n"),
        ("ar", OTHER, f"<p>{OTHER}</p>\n"),
        ("en", OTHER, f'<p dir="rtl">{OTHER}</p>\n'),
        ("ar", OWN, f'<p dir="ltr">{OWN}</p>\n'),
        # The first letter with a direction decides: digits and marks have none.
        ("en", f"12 — *{OTHER}* {OWN}", f'<p dir="rtl">12 — <em>{OTHER}</em> {OWN}</p>\n'),
        ("en", f"{OWN} {OTHER}", f"<p>{OWN} {OTHER}</p>\n"),
        ("ar", "12 — 14", "<p>12 — 14</p>\n"),
        ("en", f"{OTHER}\n\n{OWN}", f'<p dir="rtl">{OTHER}</p>\n<p>{OWN}</p>\n'),
        # What holds others says it for them; one that differs from it says so too.
        (
            "en",
            f"> {OTHER}\n>\n> {OWN}",
            f'<blockquote dir="rtl">\n<p>{OTHER}</p>\n<p dir="ltr">{OWN}</p>\n</blockquote>\n',
        ),
        ("en", f"- {OTHER}\n- {OTHER}", f'<ul dir="rtl">\n<li>{OTHER}</li>\n<li>{OTHER}</li>\n</ul>\n'),
        ("en", f"3. {OTHER}", f'<ol start="3" dir="rtl">\n<li>{OTHER}</li>\n</ol>\n'),
        (
            "en",
            f"> [!NOTE]\n> {OTHER}",
            f'<div class="alert alert-note" role="note" aria-label="Note" dir="rtl">\n<p>{OTHER}</p>\n</div>\n',
        ),
        ("en", f"## {OTHER}", f'<h2 id="section-مدينة" dir="rtl">{OTHER}</h2>\n'),
        # Columns of a table keep their order.
        (
            "en",
            f"| a | {OTHER} |\n|---|---|\n",
            (
                f'<table>\n<thead>\n<tr>\n<th scope="col">a</th>\n<th scope="col" dir="rtl">{OTHER}</th>\n'
                "</tr>\n</thead>\n</table>\n"
            ),
        ),
        # Code is written from the left, whatever its first letters are.
        ("ar", f"{OTHER}\n\n    # {OTHER}\n", f'<p>{OTHER}</p>\n<pre dir="ltr"><code># {OTHER}\n</code></pre>\n'),
        ("en", f"    # {OTHER}\n", f"<pre><code># {OTHER}\n</code></pre>\n"),
        (
            "en",
            f"::: measure x\n\n{OTHER}",
            f'<div class="placed" data-kind="measure" data-name="x"></div>\n<p dir="rtl">{OTHER}</p>\n',
        ),
    ],
)
def test_a_block_says_its_direction_where_it_is_another(language: str, source: str, html: str) -> None:
    assert article_text.to_html(source, language=language, directives=True).value == html
