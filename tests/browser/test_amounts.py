"""A number and its sign stand in one line, in every script, however narrow a card is and however large its letters."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from digest.disk.sources.files import read
from digest.pipeline import build
from digest.plan import Options
from scripts.sample import SITE_URL, serve
from tests.browser.conftest import AFTER_LAYOUT, DESK, PHONE, WIDTH, screen
from tests.digests import SITE, lay

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.browser.conftest import Contexts

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
AMOUNTS = {
    "de": ("858,8 Milliarden €", "CHF 12 Mio.", "−5 °C", "19,1 %"),
    "en": ("US$8.5 billion a year", "€8.5 billion", "over 46,000 jobs", "£5m"),
    "fr": ("858,8 milliards €", "1 234 567 €"),
    "pl": ("300 mln zł",),
    "ja": ("1.1兆円", "約7,210億円"),
    "ko": ("1조 원",),
}
# Digits that are in another line than their sign or the digits beside them; by the middle of each.
APART = r"""() => [...document.querySelectorAll(
    '.amount, .note > a + p, .card > ul a, .measured-amount, .by-measure ul a, .chart-written, .reported,'
        + '.ledger-amount, mark:lang(ja)',
)].filter(amount => amount.checkVisibility()).flatMap(amount => {
    const places = [];
    const walker = document.createTreeWalker(amount, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode()) {
        for (let at = 0; at < walker.currentNode.length; at += 1) places.push([walker.currentNode, at]);
        text += walker.currentNode.data;
    }
    const line = index => {
        const range = document.createRange();
        range.setStart(...places[index]);
        range.setEnd(places[index][0], places[index][1] + 1);
        const box = range.getBoundingClientRect();
        return box.top + box.height / 2;
    };
    const near = /[\p{Sc}\d][\s\u00a0]?\d|\d[.,][\d]|[\p{L}\d.][\s\u00a0](?:\p{Sc}|zł|°C|원)|[兆億]円|\d\s?%/gu;
    return [...text.matchAll(near)]
        .filter(found => Math.abs(line(found.index) - line(found.index + found[0].length - 1)) > 12)
        .map(found => `${text.trim()}: ${found[0]}`);
})"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a digest with an article of each of these languages."""
    folder: Path = tmp_path_factory.mktemp("amounts")
    files = {"content/site.yaml": SITE}
    for language, amounts in AMOUNTS.items():
        said = "\n\n".join(f"{place}. {amount} / x" for place, amount in zip("ABCD", amounts, strict=False))
        files[f"content/articles/{language}.md"] = (
            f"---\ntitle: Amounts\nlanguage: {language}\npublished: 2026-01-15\n"
            f"source: {{outlet: Harbour Gazette, url: https://example.org/{language}}}\n---\n{said}\n"
        )
        files[f"content/articles/{language}.yaml"] = "topics: [transport]\nfigures:\n" + "".join(
            f"  - {{label: Amount, value: '{amount}', at: '{amount}'}}\n" for amount in amounts
        )
    made = build(read(lay(folder / "sources", files)), Options(base_url=SITE_URL), NOW)
    assert [str(problem) for problem in made.problems if problem.severity.name == "ERROR"] == []
    with serve(lay(folder / "site", made.outputs)) as where:
        yield where


@pytest.mark.parametrize("language", AMOUNTS)
def test_a_number_and_its_sign_share_a_line(contexts: Contexts, address: str, language: str) -> None:
    page = contexts.open(width=PHONE)
    page.goto(f"{address}articles/{language}/")
    for width, size in ((DESK, 100), (PHONE, 100), (320, 100), (PHONE, 200)):
        page.set_viewport_size(screen(width))
        page.evaluate(f"document.documentElement.style.fontSize = '{size}%'")
        page.evaluate(AFTER_LAYOUT)
        assert page.evaluate(APART) == [], (width, size)
        assert page.evaluate(WIDTH) <= width, (width, size)
    contexts.clear(address)
