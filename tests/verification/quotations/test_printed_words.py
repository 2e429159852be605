"""Quotations are shown as the article prints them."""

from __future__ import annotations

import pytest

from digest.markdown import article_text
from digest.text.folding import fold
from digest.verification.passages.quotation_matching import find_quotation
from digest.verification.quotations.quoted_speech import QuotedSpeech
from digest.verification.quotations.wording.printed_words import as_printed, marks_of


@pytest.mark.parametrize(
    ("article", "quotation", "printed", "marks"),
    [
        ("“It’s ours,” said Kim.", "It's ours", "It’s ours", ("", "")),
        ("“It’s ours,” said Kim.", "It's ours.", "It’s ours.", ("", "")),
        ("„Der ‚große‘ Hafen“, sagte er.", 'Der "große" Hafen', "Der ‚große‘ Hafen", ("„", "“")),
        ("»Wir bleiben – hier«, sagte sie.", "Wir bleiben - hier", "Wir bleiben – hier", ("»", "«")),
        ("“We’ll stay, and we’ll pay,” he said.", "We'll stay […] we'll pay", "We’ll stay […] we’ll pay", ("", "")),
        (
            "“It’s what they’d need now,” he said.",
            "[The port is] what they'd need",
            "[The port is] what they’d need",
            ("", ""),
        ),
        ("“They restart it,” he said.", "They restart[ed] it", "They restart[ed] it", ("", "")),
        ("‘It’s “ours”,’ said Kim.", 'It\'s "ours"', "It’s “ours”", ("‘", "’")),
        ('"It is ours," said Kim.', "It is ours", "It is ours", ("", "")),
        ("Kim wrote:\n\n> He said “no” to us.", 'He said "no" to us.', "He said ‘no’ to us.", ("", "")),
        ("「港は『絶対に』閉じない」と述べた。", "港は『絶対に』閉じない", "港は『絶対に』閉じない", ("「", "」")),
        ("Kim said that the “old” port was safe.", 'the "old" port was safe', "the “old” port was safe", ("", "")),
    ],
)
def test_as_printed(article: str, quotation: str, printed: str, marks: tuple[str, str]) -> None:
    flow = article_text.parse(article).value
    (spans,) = find_quotation(fold(flow.text), quotation)
    speech = QuotedSpeech(flow, "en", {})
    assert as_printed(speech, spans, quotation) == printed
    assert marks_of(speech, spans) == marks
