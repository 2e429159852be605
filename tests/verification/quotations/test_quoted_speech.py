"""Who says what an article reports without marks, and how much of the article is read for it."""

from __future__ import annotations

from digest.markdown import article_text
from digest.text.spans import Span
from digest.verification.quotations.quoted_speech import QuotedSpeech

TEXT = "“The dock is old,” said Ada Brook.\n\nShe said 12 boats had left it.\n\nThe board said 15 boats would go."


def reported(passage: str) -> tuple[list[str], bool]:
    """Who is said to say a passage, and whether it was worked out who speaks in the quotations."""
    speech = QuotedSpeech(article_text.parse(TEXT).value, "en", {})
    start = speech.text.index(passage)
    said = speech.reported(Span(start, start + len(passage)))
    return [speaker.name for speaker in said.speakers], "attributions" in vars(speech)


def test_a_pronoun_is_whoever_spoke_in_the_quotation_before() -> None:
    assert reported("12 boats") == (["Ada Brook"], True)


def test_who_speaks_in_quotations_is_not_asked_where_the_sentence_says_who_speaks() -> None:
    assert reported("15 boats") == (["The board"], False)
