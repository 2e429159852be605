"""The catalogues of the default theme, and what is made of those that a digest has of its own."""

from __future__ import annotations

import re
from functools import cache
from gettext import c2py
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po

from digest.foundation.problem import Code, Outcome
from digest.translation.catalogue_file import fits
from digest.translation.catalogues import words_of
from digest.translation.locales import canonical, direction, locale_of
from scripts.translations import FOLDER, TEMPLATE, extracted, lacking, renewed, written
from scripts.translator_notes import NOTES

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog

    from digest.translation.words import Words

CATALOGUES = sorted(FOLDER.glob("*.po"))
THEME = {f"translations/{path.name}": path.read_bytes() for path in CATALOGUES}
HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'


def read(path: Path) -> Catalog:
    return read_po(BytesIO(path.read_bytes()), locale=path.stem.replace("-", "_"))


@cache
def of_sources() -> Catalog:
    """All messages of the code and the templates: to read these for them takes two seconds."""
    return extracted()


def test_the_template_has_all_messages_of_the_code_and_the_templates() -> None:
    assert written(of_sources()) == TEMPLATE.read_bytes(), "run python -m scripts.translations"


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
    said, known = c2py(read(path).plural_expr), c2py(get_plural(str(locale_of(path.stem))).plural_expr)
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
        (HEAD + 'msgid "Topics"\nmsgstr "<b>X</b> & <script>"\n', 4),
        (HEAD + 'msgid "Topics"\nmsgstr "X < Y"\n', 4),
    ],
)
def test_what_no_page_could_be_made_with_is_told_and_left_out(catalogue: str, line: int) -> None:
    result = words_of("de", THEME, {"translations/de.po": catalogue.encode()})
    assert [problem.code for problem in result.problems] == [Code.TRANSLATION_INVALID]
    assert result.value.gettext("Page %(number)s", number=3) == "Seite 3"


def counted(*forms: str, head: str = HEAD) -> dict[str, bytes]:
    lines = [f'msgstr[{place}] "%(num)s {form}"' for place, form in enumerate(forms)]
    message = 'msgid "%(num)s article"\nmsgid_plural "%(num)s articles"\n'
    return {"translations/{}.po": (head + message + "\n".join(lines) + "\n").encode()}


def in_language(language: str, own: dict[str, bytes]) -> Outcome[Words]:
    return words_of(language, {}, {path.format(language): data for path, data in own.items()})


TWO_FORMS = HEAD.replace("\\n", "\\nPlural-Forms: nplurals=2; plural=n != 1;\\n")
LATVIAN = HEAD.replace(
    "\\n",
    "\\nPlural-Forms: nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10 && (n%100<11 || n%100>19) ? 1 : 2;\\n",
)


@pytest.mark.parametrize(
    ("language", "forms", "head", "said"),
    [
        ("pl", ("artykuł", "artykuły", "artykułów"), HEAD, {1: "artykuł", 3: "artykuły", 8: "artykułów"}),
        ("pl", ("artykuł", "artykuły", "artykułów"), TWO_FORMS, {1: "artykuł", 3: "artykuły", 8: "artykułów"}),
        ("fr", ("article", "articles"), HEAD, {0: "article", 1: "article", 2: "articles", 1_000_000: "articles"}),
        ("fr", ("article", "d’articles", "articles"), HEAD, {2: "articles", 1_000_000: "d’articles"}),
        ("ja", ("件",), HEAD, {0: "件", 1: "件", 7: "件"}),
        ("lv", ("raksts", "raksti", "rakstu"), LATVIAN, {1: "raksts", 2: "raksti", 10: "rakstu"}),
        ("en", ("piece", "pieces"), HEAD, {0: "pieces", 1: "piece", 2: "pieces"}),
    ],
)
def test_forms_are_those_of_the_language_whatever_the_head_says(
    language: str, forms: tuple[str, ...], head: str, said: dict[int, str]
) -> None:
    found = in_language(language, counted(*forms, head=head))
    assert found.problems == ()
    for number, form in said.items():
        text = found.value.ngettext("%(num)s article", "%(num)s articles", number)
        assert text.partition(" ")[2] == form or text.endswith(f" {form}"), number


@pytest.mark.parametrize(
    ("language", "forms", "hint"),
    [
        ("pl", ("artykuł", "artykuły"), "write msgstr[0] as for 1, msgstr[1] as for 2, msgstr[2] as for 5"),
        ("pl", ("artykuł", "", "artykułów"), "write msgstr[0] as for 1, msgstr[1] as for 2, msgstr[2] as for 5"),
        ("de", ("Artikel", "Artikel", "Artikel"), "write msgstr[0] as for 1, msgstr[1] as for 2"),
        ("ja", ("件", "件"), "write msgstr[0] as for 1"),
    ],
)
def test_another_number_of_forms_is_told(language: str, forms: tuple[str, ...], hint: str) -> None:
    own = {path: data.replace(b'%(num)s "', b'"') for path, data in counted(*forms).items()}
    (problem,) = in_language(language, own).problems
    assert (problem.code, problem.line, problem.hint) == (Code.TRANSLATION_INVALID, 4, hint)


OWN = b"""{{ _('Our \n harbour') }}{% trans name=x %}By\n {{ name }}{% endtrans %}
{% set said = 'Passed on' %}{{ _(said) }}"""


def test_a_message_that_nothing_says_is_told_with_the_nearest() -> None:
    theme = {**THEME, "translations/digest.pot": TEMPLATE.read_bytes(), "own.html": OWN, "own.js": b'gettext("Ferry")'}
    said = ("Our harbour", "By %(name)s", "Passed on", "Ferry")
    unsaid = ("Topicz", "By the number", "Read the origina", "Passed")
    own = HEAD + "".join(f'msgid "{message}"\nmsgstr "{message}"\n\n' for message in (*said, *unsaid))
    own += 'msgctxt "pages"\nmsgid "Search"\nmsgstr "Archivsuche"\n'
    problems = words_of("de", theme, {"translations/de.po": own.encode()}).problems
    assert [(problem.code, problem.message, problem.hint) for problem in problems] == [
        (Code.TRANSLATION_UNUSED, "nothing says 'Topicz'", "did you mean 'Topic'?"),
        (Code.TRANSLATION_UNUSED, "nothing says 'By the number'", "did you mean 'By the numbers'?"),
        (Code.TRANSLATION_UNUSED, "nothing says 'Read the origina'", "did you mean 'Read the original'?"),
        (Code.TRANSLATION_UNUSED, "nothing says 'Passed'", "digest.pot has all messages; take this one out"),
        (
            Code.TRANSLATION_UNUSED,
            "nothing says 'Search' as 'pages'",
            'it is a message with no msgctxt or msgctxt "button" or msgctxt "page"',
        ),
    ]
    assert [problem.line for problem in problems] == [16, 19, 22, 25, 29]


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("pl_PL.po", "rename it pl-PL.po"),
        ("PL.po", "rename it pl.po"),
        ("pl.txt", "rename it pl.po"),
        ("de.po", "write the words of the digest into translations/pl-PL.po"),
        ("pl.mo", ""),
        ("pl.po", ""),
        ("README.md", ""),
    ],
)
def test_a_catalogue_that_is_not_read_is_told(name: str, hint: str) -> None:
    problems = words_of("pl-PL", THEME, {f"translations/{name}": HEAD.encode()}).problems
    assert [problem.hint for problem in problems] == [hint] * bool(hint)
    assert {problem.code for problem in problems} <= {Code.TRANSLATION_UNUSED}


@pytest.mark.parametrize(
    ("written", "tag"),
    [("PL", "pl"), ("PL-pl", "pl-PL"), ("zh_hant_tw", "zh-Hant-TW"), ("DE", "de"), ("es-419", "es-419")],
)
def test_tags_are_written_as_they_are_registered(written: str, tag: str) -> None:
    assert canonical(written) == tag


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
    messages = {message.id if isinstance(message.id, str) else message.id[0] for message in of_sources() if message.id}
    assert set(NOTES) - messages == set()
    assert "#. A link to the first page of a long list" in TEMPLATE.read_text(encoding="utf-8")
