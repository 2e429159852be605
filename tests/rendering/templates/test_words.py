"""How templates say words: what fills a message is escaped, the message is not."""

from __future__ import annotations

from decimal import Decimal
from types import SimpleNamespace

import pytest
from jinja2 import DictLoader, Environment
from markupsafe import Markup

from digest.disk.sources import files as source_files
from digest.rendering.templates.words import word_functions
from digest.translation.catalogues import words_of
from digest.translation.words import Key, Translation, Words
from scripts.sample import ROOT

PARTS = ("parts/numbers.html", "parts/amount.html", "parts/corrected.html")
SAID = word_functions(Words("en"))
GERMAN = word_functions(Words("de", {Key("button", "Search"): Translation(("Suchen",))}))
HOSTILE = '<b>"&'


def test_what_fills_a_message_is_escaped_unless_it_is_html() -> None:
    message = "<i>%(name)s</i>, 100%%"
    for name in (HOSTILE, Markup("<b>x</b>"), 7):
        assert SAID["gettext"](message, name=name) == Markup(message) % {"name": name}
        assert type(SAID["gettext"](message, name=name)) is Markup
    assert SAID["ngettext"]("%(num)s %(x)s", "%(num)s %(x)ss", 1_200, x=HOSTILE) == "1,200 &lt;b&gt;&#34;&amp;s"


def test_a_message_without_placeholders_stands_as_it_is() -> None:
    assert SAID["_"]("100%% <i>sure</i>") == Markup("100% <i>sure</i>")
    assert SAID["_"]("What is %, a sign") == "What is %, a sign"


def test_a_word_is_another_in_another_context() -> None:
    assert (GERMAN["pgettext"]("button", "Search"), GERMAN["pgettext"]("page", "Search")) == ("Suchen", "Search")


def test_names_that_run_against_the_page_are_isolated_in_its_sentences() -> None:
    said = {
        "%(name)s, in %(outlets)s": "%(name)s، في %(outlets)s",
        'At <a href="%(link)s">%(t)s</a>': '<a href="%(link)s">%(t)s</a>',
    }
    arabic = word_functions(Words("ar", {Key("", key): Translation((text,)) for key, text in said.items()}))
    outlets = arabic["listed"](["The Quay", "الميناء", Markup("<b>Bote</b>")])
    assert outlets == Markup("\u2068The Quay\u2069 والميناء و\u2068<b>Bote</b>\u2069")
    assert arabic["_"]("%(name)s, in %(outlets)s", name="Hafen AG", outlets=outlets) == (
        "\u2068Hafen AG\u2069، في \u2068The Quay\u2069 والميناء و\u2068<b>Bote</b>\u2069"
    )
    linked = arabic["_"]('At <a href="%(link)s">%(t)s</a>', link="/a/", t="A")
    assert linked == '<a href="/a/">\u2068A\u2069</a>'
    assert SAID["_"]("In %(t)s, %(u)s", t="الميناء", u="Quay") == "In \u2068الميناء\u2069, Quay"


def test_quotation_marks_of_a_translator_end_no_attribute() -> None:
    said = {"Close it": 'say "no"', "%(n)s there": '"%(n)s" <a href="%(link)s">da</a>'}
    gettext = word_functions(Words("de", {Key("", key): Translation((text,)) for key, text in said.items()}))["_"]
    assert gettext("Close it") == "say &#34;no&#34;"
    assert gettext("%(n)s there", n="1", link="/a/") == '&#34;1&#34; <a href="/a/">da</a>'


@pytest.mark.parametrize(
    ("language", "counted"),
    [
        ("en", {"0.4": 2, "1": 1, "1.0": 1, "1.5": 2}),
        ("fr", {"0.4": 1, "1.5": 1, "2.5": 2}),
        ("pl", {"0.1": None, "1": 1, "3": 3, "2.5": None}),
        ("cs", {"0.1": None, "2": 2}),
        ("ja", {"0.4": 2}),
    ],
)
def test_a_fraction_is_counted_as_a_whole_number_or_has_a_form_of_its_own(
    language: str, counted: dict[str, int | None]
) -> None:
    words = Words(language)
    assert {number: words.counted_as(Decimal(number)) for number in counted} == counted


@pytest.mark.parametrize(
    ("language", "points", "said"),
    [("pl", "0.1", "0,1 punktu"), ("pl", "2", "2 punkty"), ("fr", "0.4", "0,4 point"), ("en", "0.4", "0.4 points")],
)
def test_a_distance_in_points_is_worded_as_its_number_is_read(language: str, points: str, said: str) -> None:
    words = words_of(language, source_files.read(ROOT).templates, {}).value
    functions = {**word_functions(words), "number": words.number}
    loader = DictLoader({name: (ROOT / "templates" / name).read_text("utf-8") for name in PARTS})
    part = Environment(loader=loader, autoescape=True).from_string(
        "{% from 'parts/numbers.html' import distance with context %}{{ distance(by) }}", functions
    )
    by = SimpleNamespace(percent=None, points=Decimal(points), rough=False)
    assert part.render(by=by) == said
