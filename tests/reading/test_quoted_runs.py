"""Where texts quote, by the marks of their languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.reading.quoted_runs import Manner, Paragraph, lines_of, quoted_runs
from tests.counting import calls
from tests.strategies import texts


@pytest.mark.parametrize(
    ("language", "text", "quoted"),
    [
        ("en", "“We will,” said Kim. “And soon.”", ["We will,", "And soon."]),
        ("en", "He said “not “now” or ever” to us.", ["not “now” or ever"]),
        (
            "en",
            "‘The dogs’ bowls are empty,’ said Kim. ‘It’s “odd” here.’",
            ["The dogs’ bowls are empty,", "It’s “odd” here."],
        ),
        ("en", "'It's ours,' she said. 'Twas the boys' night in the '90s.", ["It's ours,"]),
        ("en", "The workers’ union and the firms’ owners met in ’05.", []),
        ("de", 'Er sagte: "Wir bleiben hier. "Ada Brook ging.', ["Wir bleiben hier."]),
        ("es", 'Es "el fruto de todo ". Luego "nada más".', ["el fruto de todo", "nada más"]),
        ("en", 'He is 6\'2" tall. "It is good," she said.', ["It is good,"]),
        ("en", "''We never did,'' he said.", ["We never did,"]),
        ("en", "She said, \"He told me, 'Go home,' and I did.\"", ["He told me, 'Go home,' and I did."]),
        ("nl", "‘'t Is ’s nachts stil’, zei Kim. ‘Om ’s hemels wil.’", ["'t Is ’s nachts stil", "Om ’s hemels wil."]),
        ("de", "„Der ‚große‘ Hafen“, sagte er. »Ja, ›genau‹ so«, sagte sie.", ["Der ‚große‘ Hafen", "Ja, ›genau‹ so"]),
        ("de", "“Wir bleiben“, sagte er. „Ja”, sagte sie.", ["Wir bleiben", "Ja"]),
        ("fr", "« Oui, “peut-être” », dit-il. L’homme n’a pas d’eau. «Non»", ["Oui, “peut-être”", "Non"]),
        ("fr", "«\u202fOui\u202f», dit-il.", ["Oui"]),
        ("fr", "— Je reste, dit-il.", ["Je reste, dit-il."]),
        ("es", "—No cerramos —dijo Ana—. Nunca.", ["No cerramos", "Nunca."]),
        ("ru", "— Мы остаёмся, — сказал Иван. — Навсегда.", ["Мы остаёмся", "Навсегда."]),
        ("sv", "”Vi stannar”, sade Kim.", ["Vi stannar"]),
        ("pl", "„Zostajemy”, powiedział Jan.", ["Zostajemy"]),
        ("ja", "「港は『絶対に』閉じない」と述べた。", ["港は『絶対に』閉じない"]),
        ("zh", "他说：“我们不‘关闭’。”张三表示，“是的。”", ["我们不‘关闭’。", "是的。"]),
        ("nl", ",,Wij blijven”, zei Kim. ,,Voor altijd’’, zei Bo. Nee,, nooit.", ["Wij blijven", "Voor altijd"]),
        ("de", ",,Wir bleiben“, sagte er.", ["Wir bleiben"]),
        ("en", "“We stay,’’ said Kim. “And soon.’’", ["We stay,", "And soon."]),
        ("pl", "- Zostajemy - powiedział Jan. - Na zawsze.", ["Zostajemy", "Na zawsze."]),
        ("pl", "- chleb i mleko", []),
        ("pt", "- Ficamos aqui – disse Ana.", ["Ficamos aqui"]),
        ("sv", "- Vi stannar, säger Kim.", ["Vi stannar, säger Kim."]),
        ("sv", "- bröd och mjölk", []),
        ("en", "- We stay - and more of it", []),
        ("es", "«Es un placer”, dijo Ana. «Nunca más”.", ["Es un placer", "Nunca más"]),
        ("es", "«Es un ”gran” placer», dijo Ana.", ["Es un ”gran” placer"]),
        ("sv", "-Vi stannar, säger Kim.", ["Vi stannar, säger Kim."]),
        ("en", "— a dash that begins an English line is no speech", []),
        ("en", "", []),
    ],
)
def test_quoted_runs(language: str, text: str, quoted: list[str]) -> None:
    runs = quoted_runs(text, lines_of(text), language)
    assert [text[run.start : run.end] for run in runs] == quoted
    assert all(run.is_closed for run in runs)


@pytest.mark.parametrize(
    "text",
    [
        "“It goes on.\n“It ends,” she said.",
        "“It goes on.\nIt ends,” she said.",
        "« Il continue.\n» Il finit », dit-elle.",
        "„Es geht weiter.\n„Es endet“, sagte sie.",
    ],
)
def test_a_speech_over_paragraphs_is_one(text: str) -> None:
    first, second = quoted_runs(text, lines_of(text), "en")
    assert first.speech == second.speech
    assert (first.is_closed, second.is_closed) == (False, True)


def test_what_is_not_closed_is_not_carried_over_where_the_next_paragraph_quotes_nothing() -> None:
    text = "“It goes on.\nNobody spoke.\n“Another,” said Kim."
    runs = quoted_runs(text, lines_of(text), "en")
    assert [(run.paragraph, run.speech) for run in runs] == [(0, 1), (2, 2)]


def test_paragraphs_of_a_block_quotation_are_one_speech_without_their_outer_marks() -> None:
    text = "Kim wrote:\n“We stay.”\nFor ever."
    start = text.index("“")
    paragraphs = (Paragraph(0, 10), Paragraph(start, start + 10, is_quoted=True), Paragraph(22, 31, is_quoted=True))
    runs = quoted_runs(text, paragraphs, "en")
    assert [text[run.start : run.end] for run in runs] == ["We stay.", "For ever."]
    assert {(run.manner, run.speech) for run in runs} == {(Manner.BLOCK, 1)}


@given(texts, st.sampled_from(["en", "de", "fr", "es", "ja", "zh", "sv"]))
def test_runs_stand_in_their_paragraphs_in_order(text: str, language: str) -> None:
    paragraphs = lines_of(text)
    reached = 0
    for run in quoted_runs(text, paragraphs, language):
        start, end, _ = paragraphs[run.paragraph]
        assert start <= run.outer_start <= run.start <= run.end <= run.outer_end <= end
        assert reached <= run.outer_start
        reached = run.outer_end


def test_the_work_grows_with_the_text() -> None:
    few, many = ("“We stay,” said Kim. It's 'so'. " * number for number in (50, 500))
    assert calls(lambda: quoted_runs(many, lines_of(many), "en")) < 12 * calls(
        lambda: quoted_runs(few, lines_of(few), "en")
    )
