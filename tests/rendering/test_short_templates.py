"""Templates of the theme are used without what pages need not have, and pages have the same elements and words."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

import pytest
from jinja2 import Environment
from msgspec.structs import replace
from selectolax.lexbor import LexborHTMLParser

from digest.disk.sources import files as source_files
from digest.disk.sources.theme_layers import default_theme
from digest.pipeline import build
from digest.plan import Options
from digest.rendering.short_templates import shortened
from digest.rendering.templates.sources import EXTENSIONS, is_template
from scripts.sample import ROOT

if TYPE_CHECKING:
    from pathlib import Path

NOW = dt.datetime(2026, 11, 1, tzinfo=dt.UTC)
_OF_ATTRIBUTES = ("if", "else", "endif", "attribute")
"""What stands otherwise where a value of an attribute is filled in."""
_BLOCKS = (
    "article|blockquote|body|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr"
    "|html|legend|li|link|main|meta|nav|ol|script|section|summary|table|tbody|td|th|thead|title|tr|ul"
    "|circle|desc|line|p|path|rect|svg"
)


@pytest.mark.parametrize(
    ("template", "used"),
    [
        ("<ul>\n  <li>a</li>\n\n<li>b</li>\n</ul>\n", "<ul>{#\n#}<li>a{#\n\n#}<li>b{#\n#}</ul>{#\n#}"),
        ("<p>a</p>\n<p>b</p>\n<div>c</div>", "<p>a{#\n#}<p>b{#\n#}<div>c</div>"),
        ("<p>{% if x %}a{% endif %}</p>\n<p>b</p>", "<p>{% if x %}a{% endif %}{#\n#}<p>b"),
        ("{{ a }}\n</div>\n{{ b }}\n{{ c }}", "{{ a }}{#\n#}</div>{#\n#}{{ b }}\n{{ c }}"),
        (
            '<li class="{{ a }}"{% if b %} id="c"{% endif %}>\n<a>',
            "<li class={{ (a)|attribute }}{% if b %} id=c{% endif %}>{#\n#}<a>",
        ),
        ('<a href="{{ a or b }}#{{ c }}">', "<a href={{ (a or b)|attribute('#', (c)) }}>"),
        ('<p class="a{% if b %} c{% endif %}">', "<p class={{ 'a'|attribute((' c' if (b) else '')) }}>"),
        ('<p class="a {{ b }}">', '<p class="a {{ b }}">'),
        ('<a href="a&amp;{{ b }}">', '<a href="a&amp;{{ b }}">'),
        ('<img src="a?b=c" alt="">', '<img src="a?b=c" alt>'),
        ('<rect x="1" y="2"/>', '<rect x=1 y="2"/>'),
        ("{{ _('<a href=\"%(link)s\">') }}", "{{ _('<a href=\"%(link)s\">') }}"),
        (
            '{% trans link=a %}<a href="{{ link }}" rel="b">{% endtrans %}',
            '{% trans link=a %}<a href="{{ link }}" rel="b">{% endtrans %}',
        ),
        ("<p>a</p>\n{% endmacro %}", "<p>a{#\n#}{% endmacro %}"),
        ("<tr><td>a</td> <td>b</td></tr>", "<tr><td>a <td>b"),
        ("<noscript><p>a</p></noscript>", "<noscript><p>a</p></noscript>"),
        ("<span>a</span>\n<lithium>\n<b>", "<span>a</span>\n<lithium>\n<b>"),
    ],
)
def test_white_space_beside_blocks_end_tags_and_quotation_marks_go(template: str, used: str) -> None:
    assert shortened(template) == used


@pytest.mark.parametrize("file", sorted(default_theme().rglob("*.html")), ids=lambda file: str(file.stem))
def test_templates_of_the_theme_keep_their_lines_and_messages(file: Path) -> None:
    written = file.read_text(encoding="utf-8")
    assert _jinja(shortened(written)) == _jinja(written)


def _jinja(template: str) -> list[tuple[int, str]]:
    """The names that a template calls, with their lines, and the messages of `trans` blocks."""
    environment = Environment(extensions=EXTENSIONS, trim_blocks=True, lstrip_blocks=True)
    extract = environment.extract_translations  # type: ignore[attr-defined]
    messages = [(line, str(message)) for line, _, message in extract(environment.parse(template))]
    called = [(line, text) for line, kind, text in environment.lex(template) if kind == "name"]
    return [(line, name) for line, name in called if name not in _OF_ATTRIBUTES] + messages


def test_pages_have_the_same_elements_and_words() -> None:
    used, written = _pages(), _pages(is_written=True)
    assert {path: _read(html) for path, html in used.items()} == {path: _read(html) for path, html in written.items()}
    assert sum(map(len, used.values())) < 0.98 * sum(map(len, written.values()))


def _pages(is_written: bool = False) -> dict[str, bytes]:
    """The pages of the sample, of templates as they are used or as they are written."""
    sources = source_files.read(ROOT)
    if is_written:
        files = {path: ROOT / "templates" / path for path in sources.templates if is_template(path)}
        raw = {path: file.read_bytes() for path, file in files.items()}
        sources = replace(sources, templates={**sources.templates, **raw})
    made = build(sources, Options(), NOW)
    assert made.files
    return {path: bytes(body) for path, body in made.outputs.items() if path.endswith(".html")}


def _read(html: bytes) -> str:
    """A page as a browser reads it, without the white space that it drops."""
    tree = re.sub(r"\s+", " ", LexborHTMLParser(html).html or "")
    return re.sub(rf" ?(</?(?:{_BLOCKS})(?: [^>]*)?>) ?", r"\1", tree)
