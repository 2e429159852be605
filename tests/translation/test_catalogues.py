"""The catalogues of the default theme, and what is made of those that a digest has of its own."""

from __future__ import annotations

import re
from gettext import c2py
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po

from digest.foundation.problem import Code
from digest.translation.catalogues import fits, words_of
from digest.translation.locales import direction, locale_of
from scripts.translations import FOLDER, TEMPLATE, extracted, lacking, renewed, written
from scripts.translator_notes import NOTES

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog

CATALOGUES = sorted(FOLDER.glob("*.po"))
THEME = {f"translations/{path.name}": path.read_bytes() for path in CATALOGUES}
HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'


def read(path: Path) -> Catalog:
    return read_po(BytesIO(path.read_bytes()), locale=path.stem.replace("-", "_"))


def test_the_template_has_all_messages_of_the_code_and_the_templates() -> None:
    assert written(extracted()) == TEMPLATE.read_bytes(), "run python -m scripts.translations"


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_a_catalogue_is_whole_and_as_it_is_written(path: Path) -> None:
    catalogue = renewed(path, read_po(BytesIO(TEMPLATE.read_bytes())))
    assert lacking(catalogue) == []
    assert written(catalogue) == path.read_bytes(), "run python -m scripts.translations"
    assert not catalogue.obsolete


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_its_head_says_who_has_read_it(path: Path) -> None:
    head = path.read_text(encoding="utf-8").partition("msgid")[0]
    assert "native reader" in head


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_what_was_expected_and_what_came_are_called_otherwise(path: Path) -> None:
    catalogue = read(path)
    labels = [
        catalogue.get(name, context).string
        for name, context in (("Expected", "of an amount"), ("Came", "of an amount"), ("Outcome", None))
    ]
    assert len(set(labels)) == len(labels)


def test_french_has_no_break_spaces_within_quotation_marks_and_before_high_signs() -> None:
    for message in read(FOLDER / "fr.po"):
        for text in [message.string] if isinstance(message.string, str) else message.string:
            assert not message.id or not re.search(r" [:;!?»]|« ", text), text


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_placeholders_and_tags_are_those_of_the_message(path: Path) -> None:
    for message in read(path):
        if message.id:
            assert fits(message), message.id
            ids, forms = ([text] if isinstance(text, str) else [*text] for text in (message.id, message.string))
            assert all(text.count("<") == ids[0].count("<") for text in forms), message.id
            assert not any(text != text.strip() for text in forms), message.id


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_plurals_are_those_of_cldr(path: Path) -> None:
    said, known = c2py(read(path).plural_expr), c2py(get_plural(locale_of(path.stem)).plural_expr)
    assert [said(number) for number in range(300)] == [known(number) for number in range(300)]


@pytest.mark.parametrize(
    ("language", "has_words"), [("zh-CN", True), ("zh-Hans-SG", True), ("zh-TW", False), ("zh-Hant", False)]
)
def test_words_are_in_the_script_of_the_digest(language: str, has_words: bool) -> None:
    found = words_of(language, THEME, {})
    assert (found.value.gettext("Topics") == "话题") is has_words
    assert [problem.code for problem in found.problems] == ([] if has_words else [Code.LANGUAGE_WITHOUT_WORDS])


@pytest.mark.parametrize("language", ["de", "de-AT", "de-Latn-CH"])
def test_a_variety_has_the_words_of_its_language(language: str) -> None:
    words, problems = words_of(language, THEME, {}).value, words_of(language, THEME, {}).problems
    assert (words.gettext("Search without filters"), problems) == ("Ohne Filter suchen", ())
    assert words.language == language


@pytest.mark.parametrize("language", ["fi", "tlh"])
def test_a_language_without_words_is_told_and_has_english_ones(language: str) -> None:
    words, (problem,) = words_of(language, THEME, {}).value, words_of(language, THEME, {}).problems
    assert (words.gettext("Topics"), problem.code) == ("Topics", Code.LANGUAGE_WITHOUT_WORDS)
    assert f"translations/{language}.po" in problem.hint


def test_english_needs_no_catalogue() -> None:
    assert [words_of(language, THEME, {}).problems for language in ("en", "en-GB")] == [(), ()]


def test_a_digest_says_words_otherwise_and_adds_a_language() -> None:
    own = {"translations/de.po": (HEAD + 'msgid "Topics"\nmsgstr "Rubriken"\n').encode()}
    words = words_of("de", THEME, own).value
    assert (words.gettext("Topics"), words.gettext("People")) == ("Rubriken", "Personen")
    own = {"translations/fi.po": (HEAD + 'msgid "Topics"\nmsgstr "Aiheet"\n').encode()}
    assert words_of("fi", THEME, own).value.gettext("Topics") == "Aiheet"
    assert words_of("fi", THEME, own).problems == ()


def test_of_two_catalogues_the_closer_one_has_the_last_word() -> None:
    own = {
        f"translations/{tag}.po": (HEAD + f'msgid "Topics"\nmsgstr "{said}"\n').encode()
        for tag, said in (("de", "Rubriken"), ("de-AT", "Themenfelder"))
    }
    assert words_of("de-AT", THEME, own).value.gettext("Topics") == "Themenfelder"


@pytest.mark.parametrize(
    ("catalogue", "line"),
    [
        ("Topics are Rubriken", 1),
        (HEAD + 'msgid "Topics\nmsgstr "Rubriken"\n', 4),
        (HEAD + 'msgid "Topics"\nmsgstr "Rubriken\n', 5),
        (HEAD + 'msgid "Page %(number)s"\nmsgstr "Seite %(nummer)s"\n', 4),
        (HEAD + 'msgid "Page %(number)s"\nmsgstr "Seite"\n', 4),
        (HEAD + 'msgid "Page %(number)s"\nmsgstr "Seite %(number)s, 100 % sicher"\n', 4),
    ],
)
def test_what_no_page_could_be_made_with_is_told_and_left_out(catalogue: str, line: int) -> None:
    result = words_of("de", THEME, {"translations/de.po": catalogue.encode()})
    assert [problem.code for problem in result.problems] == [Code.TRANSLATION_INVALID]
    assert result.value.gettext("Page %(number)s", number=3) == "Seite 3"


def test_nothing_that_is_fuzzy_or_empty_is_said() -> None:
    own = HEAD + '#, fuzzy\nmsgid "Topics"\nmsgstr "Rubriken"\n\nmsgid "People"\nmsgstr ""\n'
    words = words_of("de", THEME, {"translations/de.po": own.encode()}).value
    assert (words.gettext("Topics"), words.gettext("People")) == ("Themen", "Personen")


@pytest.mark.parametrize(
    ("language", "said"),
    [("ar", "rtl"), ("he", "rtl"), ("fa-IR", "rtl"), ("az-Arab", "rtl"), ("de", "ltr"), ("uz", "ltr"), ("tlh", "ltr")],
)
def test_the_direction_of_a_language(language: str, said: str) -> None:
    assert direction(language) == said


def test_what_translators_are_told_is_of_messages_that_there_are() -> None:
    messages = {message.id if isinstance(message.id, str) else message.id[0] for message in extracted() if message.id}
    assert set(NOTES) - messages == set()
    assert "#. A link to the first page of a long list" in TEMPLATE.read_text(encoding="utf-8")
