"""Who said what. The tables of cases are in cases/quotes.yaml and, a sentence each, cases/who_speaks.yaml."""

from __future__ import annotations

import inspect
from importlib import import_module
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from digest.reading import lexicon as languages
from digest.reading.lexicon import SpeechLexicon, lexicon
from digest.reading.names.people import Cast
from digest.reading.quotes import ProposedQuotation, find_quotations
from tests.strategies import texts
from tests.tables import in_groups, read_table

CASES: list[dict[str, Any]] = read_table(Path(__file__).parent / "cases/quotes.yaml")
FORMS: dict[str, list[dict[str, Any]]] = read_table(Path(__file__).parent / "cases/who_speaks.yaml")
KNOWN = {"councillor ito": "Jun Ito", "jun ito": "Jun Ito"}


def found(text: str, language: str) -> list[ProposedQuotation]:
    paragraphs = [paragraph for each in text.split("\n\n") if (paragraph := each.strip())]
    words = lexicon(language)
    return list(find_quotations(paragraphs, language, Cast(text, words, KNOWN), words))


def told(quote: ProposedQuotation) -> str:
    speaker = quote.speaker
    role = f" ({speaker.role})" if speaker and speaker.role else ""
    doubt = "" if quote.sure else "?" if speaker is None else "? "
    return f"{doubt}{speaker.name if speaker else ''}{role}: {quote.text}"


@in_groups(((case,) for case in CASES), lambda case: case.get("language", "en"), lambda case: case["title"])
def test_quotes(case: dict[str, Any]) -> None:
    assert [told(quote) for quote in found(case["text"], case.get("language", "en"))] == case["quotes"]


@in_groups(
    ((language, case) for language, cases in FORMS.items() for case in cases),
    lambda language, _: language,
    lambda _, case: case["text"],
)
def test_who_speaks(language: str, case: dict[str, Any]) -> None:
    quotes = found(case["text"], language)
    assert quotes
    for quote in quotes:
        assert [speaker.name for speaker in quote.speakers] == case["speakers"]
        assert quote.sure == case.get("sure", True)


@given(texts, st.sampled_from(["en", "de", "fr", "it", "nl", "ja", ""]))
def test_a_quotation_stands_where_it_says(text: str, language: str) -> None:
    paragraphs = [text.replace("\n", " ")]
    words = lexicon(language)
    for quote in find_quotations(paragraphs, language, Cast(text, words, {}), words):
        assert paragraphs[quote.paragraph].startswith(quote.text, quote.start)


def test_each_language_has_all_lists() -> None:
    named = {name for name, kind in inspect.get_annotations(SpeechLexicon).items() if kind == "ListedWords"}
    named -= {"coming"}  # those that verification of figures knows
    for module in sorted(Path(str(languages.__file__)).parent.glob("[a-z]*.py")):
        assert set(import_module(f"{languages.__name__}.{module.stem}").WORDS) == named, module.stem
