"""What pages show raised, lowered or struck through, as plain text."""

from __future__ import annotations

import pytest

from digest.ingest.html.raised import settle_raised
from digest.ingest.html.tree import parse_html, visible_text


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("It cost £45<sup>1</sup> million.", "It cost £45 million."),
        ('some 61<sup><a href="#fn2">2</a></sup>% of them', "some 61% of them"),
        ('some 61<a href="#fn2"><sup>2</sup></a>% of them', "some 61% of them"),
        ('some 61<a role="doc-noteref" href="#n">[2]</a>% of them', "some 61% of them"),
        ("to 340<sup>3</sup> people", "to 340 people"),
        ("to 340<sup>3, 4</sup> people", "to 340 people"),
        ("to 340<sup>*</sup> people and 12<sup>[1]</sup>", "to 340 people and 12"),
        ("to <b>340</b><sup>3</sup> people", "to 340 people"),
        ("the board said.<sup>1</sup><sup>2</sup> It left.", "the board said. It left."),
        ('to 340<span style="vertical-align: super">3</span> people', "to 340 people"),
        ("some 10<sup>6</sup> cells, 10<sup>−3</sup> of them", "some 10⁶ cells, 10⁻³ of them"),
        ("for £10<sup>6</sup> a head", "for £10 a head"),
        ("over 40 m<sup>2</sup> or 9 km<sup>2</sup>", "over 40 m² or 9 km²"),
        ("for $9<sup>99</sup> a month", "for $9⁹⁹ a month"),
        ("CO<sub>2</sub> and CO<sup>2</sup>", "CO2 and CO2"),
        ("x<sup>n+1</sup> and 2<sup>n</sup>, 2<sup>k−1</sup>", "xⁿ⁺¹ and 2ⁿ, 2^(k−1)"),
        ("le 2<sup>e</sup> avis de M<sup>e</sup> Roy", "le 2e avis de Me Roy"),
        ("12<sub>3</sub>", "12₃"),
        ('The board met in private.<a href="#r">↩︎</a>', "The board met in private."),
        ('It rose by <a href="https://echo.example/">↑</a> 4%', "It rose by ↑ 4%"),
        ("3<sup>1</sup>/<sub>2</sub> hours, <sup>5</sup>⁄<sub>16</sub> inch", "3½ hours, 5⁄16 inch"),
        ("the 21<sup>st</sup> time, le XIX<sup>e</sup> siècle", "the 21st time, le XIXe siècle"),
        ("<sup>1</sup> Source: the board", "¹ Source: the board"),
        ("by <del>12%</del> <ins>15%</ins> a year", "by 15% a year"),
        ("by <s>12%</s> <strike>13%</strike> 15%", "by 15%"),
        ('by <span style="text-decoration: line-through">12%</span> 15%', "by 15%"),
        ("<sup>2</sup>", "²"),
        ("1<sup>2</sup>3", "1²3"),
    ],
)
def test_no_raised_digit_becomes_a_numbers(html: str, said: str) -> None:
    tree = parse_html(f"<p>{html}</p>")
    assert tree is not None
    settle_raised(tree)
    assert visible_text(tree) == said
