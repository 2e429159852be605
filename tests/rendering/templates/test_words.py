"""How templates say words: what fills a message is escaped, the message is not."""

from __future__ import annotations

from markupsafe import Markup

from digest.rendering.templates.words import word_functions
from digest.translation.words import Key, Translation, Words

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


def test_quotation_marks_of_a_translator_end_no_attribute() -> None:
    said = {"Close it": 'say "no"', "%(n)s there": '"%(n)s" <a href="%(link)s">da</a>'}
    gettext = word_functions(Words("de", {Key("", key): Translation((text,)) for key, text in said.items()}))["_"]
    assert gettext("Close it") == "say &#34;no&#34;"
    assert gettext("%(n)s there", n="1", link="/a/") == '&#34;1&#34; <a href="/a/">da</a>'
