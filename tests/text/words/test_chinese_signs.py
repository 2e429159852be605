"""Chinese in traditional and in simplified characters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from msgspec import Struct
from opencc import OpenCC

from digest.quantities.language.assertion import assertions
from digest.quantities.language.labelling import labelling_of
from digest.text.words.chinese_signs import simplified, written_as

AS_NEWSPAPERS = str.maketrans("臺爲衆鄕", "台為眾鄉")


@pytest.mark.parametrize(
    ("text", "other", "written"),
    [
        ("恢复供水的用户", "已恢復供水9萬戶", "恢復供水的用戶"),
        ("港口貨運量", "港口货运量增长", "港口货运量"),
        ("上周的航班", "上週航班取消", "上週的航班"),
        ("倉庫", "港口有飞机", "倉庫"),
        ("已有的戶", "有户，有戶", "已有的戶"),
        ("Warehouses", "仓库", "Warehouses"),
    ],
)
def test_a_text_is_written_as_another(text: str, other: str, written: str) -> None:
    assert written_as(text, other) == written


def test_words_of_our_tables_are_known_in_both_writings() -> None:
    """By OpenCC's words for Taiwan, but for a few signs that newspapers write otherwise."""
    to_traditional = OpenCC("s2tw")
    words = {word for table in (labelling_of("zh"), assertions("zh")) for word in _words(table)}
    plain = {word for word in words if all(simplified(sign) == sign for sign in word)}
    lacking = {word for word in plain if to_traditional.convert(word).translate(AS_NEWSPAPERS) not in words}
    assert lacking == set()


def _words(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case Struct():
            for name in value.__struct_fields__:
                yield from _words(getattr(value, name))
        case Mapping():
            yield from _words(tuple(value))
        case tuple() | frozenset():
            for each in value:
                yield from _words(each)
