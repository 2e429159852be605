"""Sentences for what may not be published whole. The table of cases is in cases/shortest_sentences.yaml."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.text.sentences.marks import MARKS
from digest.text.sentences.shortest import shortest_sentences
from digest.text.sentences.splitting import sentences
from tests.depth import in_depth
from tests.strategies import texts
from tests.tables import in_groups, read_table

CASES: dict[str, str] = read_table(Path(__file__).parents[1] / "cases/shortest_sentences.yaml")
EVERY_MARK = re.findall(f"[{MARKS}]", "".join(map(chr, range(128, 0x20000))))


@in_groups(
    ((language, case) for language, cases in CASES.items() for case in cases.splitlines()),
    lambda language, _: language,
    lambda _, case: case,
)
def test_a_sentence_ends_wherever_it_may(language: str, case: str) -> None:
    written = case.replace("␣", "\u200b")
    if language != "el":
        written = written.replace("·", "\u00a0")
    text = written.replace(" | ", " ").replace("|", "")
    assert [text[start:end] for start, end in shortest_sentences(text, language)] == [
        one.strip() for one in written.split("|")
    ]


def test_a_bar_is_typed_for_a_danda() -> None:
    text = "बारह नावें हैं| मालिक भाग गया।"
    assert [text[start:end] for start, end in shortest_sentences(text, "hi")] == text.replace("| ", "|\n").split("\n")


@pytest.mark.parametrize("sign", ["¶", "❡", "⁂", "⸺", "⸻", "***", "* * *", "---", "###"])
def test_signs_of_a_new_part_end_a_sentence(sign: str) -> None:
    assert len(shortest_sentences(f"the boats are gone {sign} the owner fled", "en")) == 2


@pytest.mark.parametrize("sign", ["/", "//", "|", "||"])
def test_what_stands_between_lines_ends_a_sentence_before_a_capital(sign: str) -> None:
    assert len(shortest_sentences(f"The boats are gone {sign} The owner fled", "en")) == 2
    assert len(shortest_sentences(f"The boats {sign} the owners are gone", "en")) == 1


def test_every_mark_of_every_script_ends_a_sentence() -> None:
    assert len(EVERY_MARK) > 180
    for mark in EVERY_MARK:
        for between in ("", " ", "[1] ", "\u200b", "\u00b9 "):
            text = f"文字{mark}{between}文字"
            assert len(shortest_sentences(text, "")) == 2, (mark, between)


@pytest.mark.parametrize("stop", [".", "!", "?", "…"])
def test_whatever_stands_behind_a_stop_hides_no_end(stop: str) -> None:
    for sign in (chr(point) for point in range(33, 0x2E00) if not chr(point).isalnum() or point < 0x100):
        for text in (f"Boats{stop}{sign} The owner.", f"Boats{stop}{sign}The owner.", f"Boats{stop} {sign} The owner."):
            if unicodedata.category(sign)[0] != "C" and not (stop == "…" and (sign.isalpha() or sign.islower())):
                assert len(shortest_sentences(text, "en")) > 1, text


@given(texts, st.sampled_from([*CASES, "en-GB", ""]))
def test_no_sentence_is_longer_than_one_that_is_read(text: str, language: str) -> None:
    ends = {end for _, end in shortest_sentences(text, language)}
    assert {end for _, end in sentences(text, language)} <= ends


@given(texts, st.sampled_from([*CASES, "en-GB", ""]))
def test_sentences_hold_all_text_but_the_space_between_them(text: str, language: str) -> None:
    reached = 0
    for start, end in shortest_sentences(text, language):
        assert start < end
        assert not text[reached:start].strip()
        assert text[start:end] == text[start:end].strip()
        reached = end
    assert not text[reached:].strip()


LONG = [".", ".”", ".[1", " ", "ก ", "?", "W. ", "\u200b", ".\u200b", "5. "]
LONG += ["- ", " -", "* ", "だ・", "だ」", "船：", "船—", "船▲"]


@pytest.mark.parametrize("unit", LONG)
def test_no_text_takes_long(unit: str) -> None:
    shortest_sentences(unit * (100_000 if in_depth() else 30_000) + "a", "de")
