"""Who reports a figure is named in its article, in full or shorter, where words are written without edges."""

from __future__ import annotations

import pytest

from digest.foundation.problem import Code
from tests.kinds.figures.perturbing import read

SITE = "title: D\nurl: https://d.example/\nlanguage: {}\n"


@pytest.mark.parametrize(
    ("language", "source", "by", "is_told"),
    [
        ("ja", "港湾消防庁", "国土水道省", True),
        ("ja", "国水省", "国土水道省", False),
        ("ja", "国土計画部", "国土水道省", True),
        ("ja", "北日本銀行", "北日銀", False),
        ("zh", "中国港务局", "中国海测局", True),
        ("zh", "港务局", "东江省港务局", False),
        ("ko", "남항해운부", "관세통계청", True),
        ("ko", "해운부", "남항해운부", False),
    ],
)
def test_an_organisation_is_named_by_more_than_how_it_begins(
    language: str, source: str, by: str, is_told: bool
) -> None:
    behind = {"ja": "によると、倉庫は18棟だった。", "zh": "统计，仓库有18座。", "ko": "에 따르면 창고는 18곳이다."}[
        language
    ]
    before = "据" if language == "zh" else ""
    amount = {"ja": "18棟", "zh": "18座", "ko": "18곳"}[language]
    figure = {"label": {"ja": "倉庫", "zh": "仓库", "ko": "창고"}[language], "value": amount, "at": amount, "by": by}
    problems = read(f"{before}{source}{behind}", figure, language, site=SITE.format(language)).problems
    assert [problem.code for problem in problems] == [Code.REPORTER_IN_DOUBT] * is_told
