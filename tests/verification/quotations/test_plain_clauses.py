"""Where the clause behind a quotation has no more than a verb and whoever is given, no other speaker is looked for."""

from __future__ import annotations

import pytest

from digest.markdown import article_text
from digest.text.spans import Span
from digest.verification.quotations.plain_clauses import says_plainly
from digest.verification.quotations.quoted_speech import QuotedSpeech


def plainly(text: str, name: str, language: str = "en") -> tuple[bool, bool]:
    """Whether `name` is said to say what `text` quotes first, and whether who speaks was worked out for all of it."""
    speech = QuotedSpeech(article_text.parse(text).value, language, {})
    run = speech.run_with(Span(speech.runs[0].start, speech.runs[0].start + 1))
    assert run is not None
    return says_plainly(speech, run, [name]), "attributions" in vars(speech)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“The dock is old,” said Ada Brook. The board met.", "en"),
        ("“The dock is old,” Ada Brook said.", "en"),
        ("“Is the dock old?” asked Ada Brook.", "en"),
        ("„Das Dock ist alt“, sagte Ada Brook.", "de"),
        ("« Le quai est vieux », a dit le maire.\n\n« Non », affirme Ada Brook.", "fr"),
    ],
)
def test_a_verb_and_the_name_are_plain(text: str, language: str) -> None:
    runs = text.rpartition("\n\n")[2]
    assert plainly(runs, "Ada Brook", language) == (True, False)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“The dock is old,” said Tom Birk.", "Ada Brook"),
        ("“The dock is old,” said Ada Brook’s lawyer.", "Ada Brook"),
        ("“The dock is old,” said Ada Brook, who had asked Tom Birk.", "Ada Brook"),
        ("“The dock is old,” Tom Birk told Ada Brook.", "Ada Brook"),
        ("“The dock is old,” said the port of Ada Brook.", "Ada Brook"),
        ("“The dock is old,” said Brook.", "Brook"),
        ("Tom Birk was blunt: “The dock is old,” said Ada Brook.", "Ada Brook"),
        ("“The dock is old.” Said Ada Brook.", "Ada Brook"),
        ("“The dock is old,” waved Ada Brook.", "Ada Brook"),
        ("“The dock is old.\n\n“It will go,” said Ada Brook.", "Ada Brook"),
    ],
)
def test_what_may_be_another_is_not(text: str, name: str) -> None:
    assert plainly(text, name)[0] is False
