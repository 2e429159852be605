"""A label and a reporter may be in traditional characters where the article is in simplified ones, or the other way
round."""

from __future__ import annotations

import pytest

from tests.kinds.figures.perturbing import read

SITE = "title: D\nurl: https://d.example/\nlanguage: zh\n"
TEXT = "港務總局統計,去年貨運損失計4億8730萬元,其中東江縣損失1億9599萬元,西港市損失8719萬元。"


@pytest.mark.parametrize(
    ("label", "by", "is_told"),
    [
        ("东江县的货运损失", "港务总局", False),
        ("東江縣的貨運損失", "港務總局", False),
        ("西港市的货运损失", "港务总局", True),
        ("东江县的货运损失", "航运总署", True),
    ],
)
def test_it_is_read_as_the_article_writes(label: str, by: str, is_told: bool) -> None:
    figure = {"label": label, "value": "1億9599萬元", "at": "1億9599萬元", "by": by}
    assert bool(read(TEXT, figure, "zh-Hant", site=SITE).problems) is is_told
