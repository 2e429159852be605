"""What Markdown hides, or prints though it was meant as markup: told, at its place, and nothing else is."""

from __future__ import annotations

import pytest

from digest.foundation.problem import Code
from digest.markdown import article_text

HIDDEN, PRINTED = Code.TEXT_HIDDEN, Code.MARKUP_PRINTED


def told(source: str) -> list[tuple[Code, int, int]]:
    return [(problem.code, problem.line, problem.column) for problem in article_text.parse(source).problems]


@pytest.mark.parametrize(
    ("source", "problems"),
    [
        ("A.\n\n[Update]: Denied.\n", [(HIDDEN, 3, 1)]),
        ("A [update].\n\n[Update]: Denied.\n", [(HIDDEN, 3, 1)]),
        ("> A.\n>\n> [Update]: Denied.\n", [(HIDDEN, 3, 3)]),
        ("A.\n\n[x]: https://x.example/", [(HIDDEN, 3, 1)]),
        ("A [x].\n\n[x]: https://x.example/\n[x]: https://y.example/", [(HIDDEN, 4, 1)]),
        ("A.[^1]\n\n[^1]: One.\n\n[^2]: Two.", [(HIDDEN, 5, 1)]),
        ("| a | b |\n|---|---|\n| 1 | 2 | lost |\n", [(HIDDEN, 3, 11)]),
        ("> | a |\n> |---|\n> | 1 | lost |\n", [(HIDDEN, 3, 9)]),
        ("**“Halt!”**she said", [(PRINTED, 1, 1)]),
        ("She said *“Halt!”*twice, ~~“so”~~it was", [(PRINTED, 1, 10), (PRINTED, 1, 26)]),
        ("- One\n- a\n  **“Halt!”**she", [(PRINTED, 3, 3)]),
        ("A.[^1]", [(PRINTED, 1, 3)]),
        ("A [b[^1]](https://x.example/).\n\n[^1]: Note.", [(PRINTED, 1, 9)]),
        ("A\nb [c [d](/e)](https://x.example/).", [(PRINTED, 2, 13)]),
        ("A [b](https://x.example/a b) and [c] (/d)", [(PRINTED, 1, 3), (PRINTED, 1, 34)]),
        ("A [b][nowhere] and ![c][nowhere]", [(PRINTED, 1, 3), (PRINTED, 1, 20)]),
        ("A [b](c d), ![e f][] and [g][]", [(PRINTED, 1, 3), (PRINTED, 1, 13), (PRINTED, 1, 26)]),
        ("A\n[](https://x.example/) b", [(HIDDEN, 2, 1)]),
        ("A\n\n``` js and more\nb\n```", [(HIDDEN, 3, 8)]),
        ("__“Halt!”__she", [(PRINTED, 1, 1)]),
        ("She said_“Halt!”_ twice", [(PRINTED, 1, 9)]),
        ("> [!UWAGA]\n> Text.", [(PRINTED, 1, 3)]),
        ("A.\n\n> [!TIP] A title of its own\n> Text.", [(PRINTED, 3, 3)]),
        ("- One\n\n  > [!HINWEIS]\n  > Text.", [(PRINTED, 3, 5)]),
        ("- One\n\n  ::: measure trade\n", [(PRINTED, 3, 3)]),
        ("> Said.\n> ::: quote boats#quote-1\n", [(PRINTED, 2, 3)]),
    ],
)
def test_told(source: str, problems: list[tuple[Code, int, int]]) -> None:
    assert told(source) == problems


@pytest.mark.parametrize(
    "source",
    [
        "A [x], [y][z], ![w][v].\n\n[x]: /a\n[z]: page.html\n[v]: /w.png",
        "A [x].\n\n[x]: #section-a",
        "A [x].\n\n[x]: example.org",
        "2 * 3 * 4, 5* and 6*, a ** b ** c",
        "A note* and another**.",
        "A snake_case, __init__, __name__s, a_b (c_d), a_ (b_), a__b and “x” __c.",
        "Twelve.[a][b] boats[1][2] [sic][3] […][…] [They] [say] a[i](n) [the firm] (founded 1999)",
        '[a][b] and [b](/c "d").\n\n[b]: /c',
        "\\*\\*“Halt!”\\*\\*she",
        "`**“Halt!”**she`",
        "| a | b |\n|---|---|\n| 1 \\| 2 | 3 |\n| 4 |\n",
        "| a | b |\n|---|---|\n| `1 \\| 2` | 3 | |\n",
        "`[^1]` and \\[^1]",
        "[![A](/a.png)](/b) and ![C](/c.png)",
        "``` js {1,3}\na\n```",
        '~~~ python title="a b"\na\n~~~',
        "> [!NOTE]\n> Text.\n\n> \\[!UWAGA]\n\n[!sic] and > [!X]",
        "- \\::: measure trade\n- a ::: measure b",
    ],
)
def test_not_told(source: str) -> None:
    assert told(source) == []


@pytest.mark.parametrize(
    ("source", "html"),
    [
        ("**注意：**正文", "<strong>注意：</strong>正文"),
        ("这是**“停！”**她说", "<strong>“停！”</strong>她说"),
        ("これは**「重要」**です", "<strong>「重要」</strong>です"),
        ("**알림!**은", "<strong>알림!</strong>은"),
        ("中文*（斜体）*文字", "<em>（斜体）</em>文字"),
        ("中文~~（旧）~~文字", "<s>（旧）</s>文字"),
        ("snake_case_名", "snake_case_名"),
        ("**a** 中 * b *", "<strong>a</strong> 中 * b *"),
    ],
)
def test_emphasis_beside_east_asian_text(source: str, html: str) -> None:
    assert html in article_text.to_html(source).value
    assert told(source) == []
