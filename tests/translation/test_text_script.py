"""The script of a text, and what it alone says of the text's language."""

from __future__ import annotations

import pytest

from digest.translation.text_script import other_language, script_of, scripts_of


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("市の予算", "Jpan"),
        ("カタカナー", "Jpan"),
        ("市议会宣布", "Hani"),
        ("東京の" + "市议会星期二宣布旧桥将在夏天关闭", "Hani"),
        ("항만", "Hang"),
        ("Порт", "Cyrl"),
        ("Hafen 東京", "Latn"),
        ("Hafen 東京東京東", ""),
        ("12 % 🌊", ""),
        ("", ""),
    ],
)
def test_the_script_of_most_letters(text: str, script: str) -> None:
    assert script_of(text) == script


@pytest.mark.parametrize(
    ("language", "text", "other"),
    [
        ("zh", "新幹線が運休", "ja"),
        ("ko", "新幹線が運休", "ja"),
        ("de", "新幹線が運休", "ja"),
        ("ja", "新幹線が運休", ""),
        ("ja", "日経平均株価急落", ""),
        ("ja", "市议会星期二宣布旧桥将在夏天关闭两个月进行维修", "zh"),
        ("zh", "他說：「新幹線が運休した、とても残念です」", ""),
        ("ja", "市長は述べた。「한국에서 온 손님들이 매우 많습니다」", ""),
        ("ja", "항만이 열린다", "ko"),
        ("en", "They sang “사랑해 사랑해 사랑해 사랑해” all night.", ""),
        ("en", "“사랑해”", "ko"),
        ("ja", "The harbour stays open at night", ""),
        ("ar", "The harbour stays open at night", ""),
        ("ar", "Порт открыт", "ru"),
        ("fa", "بندر باز است", ""),
        ("sr", "Лука је отворена", ""),
        ("sr-Latn", "Лука је отворена", "ru"),
        ("xx", "항만이 열린다", ""),
    ],
)
def test_what_the_script_alone_tells(language: str, text: str, other: str) -> None:
    assert other_language([text], language) == other


def test_a_language_has_all_scripts_that_it_is_written_in() -> None:
    assert {"Cyrl", "Latn"} <= scripts_of("sr")
    assert scripts_of("zh-TW") >= {"Hani"} == scripts_of("zh-Hant-HK")
    assert scripts_of("xx") == frozenset()
