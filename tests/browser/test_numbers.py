"""The pages of numbers: charts as wide as there is room, on phones, on paper, in any palette, without scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.conftest import WIDTH, screen

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Visit

MEASURE = "measures/procurement-japan/"
ROWS = """() => [...document.querySelectorAll('.chart tbody tr')].map(row => {
    const box = element => element.getBoundingClientRect();
    const drawn = row.querySelector('.chart-row'), bar = row.querySelector('.known, .hollow');
    return {
        drawing: box(drawn).width,
        share: box(bar).width / box(drawn).width,
        period: box(row.querySelector('th')).bottom,
        top: box(drawn).top,
        words: box(row.querySelector('.chart-amounts')).top - box(drawn).bottom,
        ring: row.querySelectorAll('.ring').length,
        hollow: bar.matches('.hollow'),
    };
})"""
LABELS = """() => {
    const boxes = [...document.querySelectorAll('.chart-scale text')]
        .map(text => text.getBoundingClientRect()).filter(box => box.width);
    return {
        shown: boxes.length,
        overlap: boxes.some((box, place) => place && box.left < boxes[place - 1].right),
        beyond: Math.max(...boxes.map(box => box.right)) - document.documentElement.clientWidth,
    };
}"""


def rows(page: Page) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = page.evaluate(ROWS)
    return found


@pytest.mark.parametrize(
    ("width", "narrowest", "is_below"), [(360, 300, True), (390, 330, True), (768, 470, False), (1440, 900, False)]
)
def test_bars_have_the_room_there_is(visit: Visit, width: int, narrowest: int, is_below: bool) -> None:
    page = visit(MEASURE, width=width, scripts=False)
    found = rows(page)
    assert [round(row["share"], 2) for row in found] == [0.66, 0.71, 1]
    assert [(row["ring"], row["hollow"]) for row in found] == [(0, False), (0, True), (1, False)]
    for row in found:
        assert row["drawing"] >= narrowest
        assert row["words"] >= 0
        assert (row["top"] >= row["period"]) is is_below
    assert page.evaluate(WIDTH) <= width
    labels = page.evaluate(LABELS)
    assert (labels["overlap"], labels["shown"] >= 3, labels["beyond"] <= 0) == (False, True, True)


@pytest.mark.parametrize("path", [MEASURE, "measures/", "forecasts/", "disagreements/"])
def test_letters_of_twice_the_size_have_room(visit: Visit, path: str) -> None:
    page = visit(path, scripts=False)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    for width in (1440, 768, 390, 360):
        page.set_viewport_size(screen(width))
        assert page.evaluate(WIDTH) <= width
        assert path != MEASURE or not page.evaluate(LABELS)["overlap"]


def test_charts_are_printed(visit: Visit) -> None:
    page = visit(MEASURE, width=700)
    page.emulate_media(media="print")
    assert all(row["drawing"] > 300 for row in rows(page))
    assert page.locator(".legend").is_visible()


def test_charts_take_the_colours_of_the_reader(visit: Visit) -> None:
    page = visit(MEASURE)
    page.emulate_media(forced_colors="active")
    colours = page.evaluate(
        """() => ['.known', '.hollow', '.ring'].map(name => {
            const style = getComputedStyle(document.querySelector(name));
            return [style.fill, style.stroke];
        })"""
    )
    text, ground = page.evaluate(
        """() => {
            const probe = document.body.appendChild(document.createElement('i'));
            probe.style.cssText = 'color: CanvasText; background-color: Canvas';
            const style = getComputedStyle(probe);
            return [style.color, style.backgroundColor];
        }"""
    )
    label = page.evaluate("getComputedStyle(document.querySelector('.chart-scale text')).fill")
    assert [label, colours[0][0], *colours[1], *colours[2]] == [text, text, ground, text, ground, text]


def test_a_chart_is_told_in_words(visit: Visit) -> None:
    """To a screen reader it is a table with a caption, and the scale a picture with a name and a description."""
    page = visit(MEASURE, width=390)
    table = page.get_by_role("table", name="Japanese yen, as reported")
    assert table.get_by_role("rowheader").all_inner_texts() == [
        "2018",
        "January–September 2019\npart of a longer period",
        "2019",
    ]
    assert table.get_by_role("img", name="Scale of the chart").count() == 1
    assert "forecast or target" in page.locator(f"#{table.get_attribute('aria-describedby')}").inner_text()
    assert "1.1 trillion yen Forecast" in " ".join(table.get_by_role("row").last.inner_text().split())
