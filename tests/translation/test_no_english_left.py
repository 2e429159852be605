"""A digest in a language that nobody speaks: what is then still English on its pages is said by no catalogue.

Its messages are those of English, with accents, two fifths longer and in brackets: what stands outside of brackets must
be an editor's, or a number or date, or the name of a thing.
"""

from __future__ import annotations

import re
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from babel import Locale
from babel.messages.pofile import read_po, write_po
from jinja2 import Environment
from selectolax.lexbor import LexborHTMLParser

from digest.disk.sources import files as source_files
from digest.model.article import Sources
from digest.pipeline import build
from digest.plan import Options
from digest.rendering.templates.sources import EXTENSIONS
from scripts.sample import ROOT
from scripts.translations import TEMPLATE
from tests.test_golden import FILES, NOW, NUMBERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from babel.messages.catalog import Catalog

LANGUAGE = "fi"  # dates are Finnish then, which are no English words
KEPT = re.compile(r"(%\(\w+\)s|%%|<[^>]*>)")
_ACCENTS = str.maketrans("aeiouAEIOUcnsy", "àéîõüÀÉÎÕÜçñšý")
_BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")
_WORD = re.compile(r"[^\W\d_]{2,}")
_LAYOUT = re.compile(r"{% block layout %}.*?{% endblock %}")
_SAID = ("aria-label", "title", "placeholder", "alt", "content")
_ADDRESS = re.compile(r"https?://\S+")
_NAMES = {
    "anyuri",
    "boolean",
    "date",
    "datetime",
    "decimal",
    "string",
    "csv",
    "json",
    "atom",
    "esc",
    "datasette",
    "sqlite",
    "digest",
    "speaker",
    "page",
    "pages",
}


def pseudo(text: str) -> str:
    """An English message as it is in the language that nobody speaks."""
    parts = KEPT.split(text)
    longer = "~" * max(2, len(text) * 2 // 5)
    return f"⟦{''.join(part if place % 2 else part.translate(_ACCENTS) for place, part in enumerate(parts))}{longer}⟧"


def pseudo_catalogue() -> bytes:
    catalogue: Catalog = read_po(BytesIO(TEMPLATE.read_bytes()), locale=LANGUAGE)
    for message in catalogue:
        if message.id:
            ids = [message.id] if isinstance(message.id, str) else [*message.id]
            message.string = pseudo(ids[0]) if len(ids) == 1 else tuple(map(pseudo, ids))
    buffer = BytesIO()
    write_po(buffer, catalogue)
    return buffer.getvalue()


@cache
def outputs(of_numbers: bool) -> Mapping[str, bytes]:
    files = {path: text.encode() for path, text in (NUMBERS if of_numbers else FILES).items()}
    settings = files["content/site.yaml"] + f"language: {LANGUAGE}\ndefaults: {{language: en}}\n".encode()
    files |= {"content/site.yaml": settings, f"translations/{LANGUAGE}.po": pseudo_catalogue()}
    result = build(Sources(files, source_files.read(ROOT).templates, ()), Options(), NOW)
    assert result.problems == ()
    return result.outputs


def said(html: str) -> Iterator[str]:
    """What a page says to readers: its texts, and the attributes that stand for texts."""
    page = LexborHTMLParser(html)
    for node in page.css("script, style, code, kbd, [lang]:not(html)"):
        node.decompose()
    yield page.root.text(separator="\n") if page.root else ""
    for node in page.css("*"):
        yield from (value for name in _SAID if (value := node.attributes.get(name)) and node.tag != "meta")


def unbracketed(text: str) -> str:
    while (less := _BRACKETED.sub(" ", text)) != text:
        text = less
    return text


@pytest.mark.parametrize("of_numbers", [False, True])
def test_pages_have_no_english_words_outside_of_what_is_written(of_numbers: bool) -> None:
    written = {*_WORD.findall(" ".join((NUMBERS if of_numbers else FILES).values()).casefold())}
    known = written | _NAMES | {*_WORD.findall(_cldr())}
    left = {}
    for path, body in outputs(of_numbers).items():
        if path.endswith(".html"):
            words = {
                word
                for text in said(body.decode())
                for word in _WORD.findall(_ADDRESS.sub("", unbracketed(text)).casefold())
            }
            if words - known:
                left[path] = sorted(words - known)
    assert left == {}


def _cldr() -> str:
    locale = Locale(LANGUAGE)
    months = (name for names in locale.months.values() for forms in names.values() for name in forms.values())
    quarters = (name for names in locale.quarters.values() for forms in names.values() for name in forms.values())
    return " ".join((*months, *quarters, "yhdysvaltain dollari dollarit euro euroa prosenttia")).casefold()


@pytest.mark.parametrize("path", sorted((ROOT / "templates").rglob("*.html")), ids=lambda path: path.stem)
def test_templates_have_no_words_of_their_own(path: Path) -> None:
    environment = Environment(extensions=EXTENSIONS)
    tokens = environment.lex(_LAYOUT.sub("", path.read_text(encoding="utf-8")))
    html, is_message = [], False
    for _, kind, value in tokens:
        if kind == "name" and value in ("trans", "endtrans"):
            is_message = value == "trans"
        if kind == "data" and not is_message:
            html.append(value)
        elif kind == "variable_begin":
            html.append("h9")
    left = {word for text in said("".join(html)) for word in _WORD.findall(text)}
    assert left <= {"CSV", "JSON", "digest", "sqlite", "data", "open", "close"}  # the last are attributes
