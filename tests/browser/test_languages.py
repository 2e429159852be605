"""Pages whose words are two fifths longer than English, and pages that are read from the right: nothing is cut off."""

from __future__ import annotations

import datetime as dt
from io import BytesIO
from itertools import cycle
from typing import TYPE_CHECKING

import pytest
from babel.messages.pofile import read_po, write_po

from digest.disk.sources import files as source_files
from digest.model.article import Sources
from digest.pipeline import build
from digest.plan import Options
from digest.preview.local_server.access import hosts_for
from digest.preview.local_server.server import Outputs, application, guarded
from digest.preview.local_server.sockets import address, listen, served
from scripts.sample import HOST, ROOT, SITE_URL
from scripts.translations import TEMPLATE
from tests.browser.conftest import AFTER_LAYOUT, DESK, PHONE, WIDTH, screen
from tests.depth import in_depth
from tests.translation.test_no_english_left import KEPT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from babel.messages.catalog import Catalog

    from tests.browser.conftest import Contexts

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
LONG = "fi"
"""A language that has no catalogue here, and so has the one that is made."""
KINDS = [
    *("", "articles/huawei-turns-to-japan/", "editions/2019-w47/", "measures/", "measures/revenue/"),
    *("timeline/", "people/liang-hua/", "topics/japan/", "search/", "data/", "offline.html"),
]
OTHERS = [
    *("articles/japan-a-year-on/", "forecasts/", "disagreements/", "quotations/", "people/", "outlets/"),
    *("archive/", "corrections/", "404.html"),
]
"""Looked at in depth."""
# What reaches beyond the window, unless it is scrolled by itself; what is cut off by its own box; what is shown beyond
# a button or an entry of a menu.
CUT_OFF = """() => {
    const width = document.documentElement.clientWidth;
    const scrolled = element => {
        for (let each = element; each; each = each.parentElement) {
            if (/auto|scroll/.test(getComputedStyle(each).overflowX)) return true;
        }
        return false;
    };
    const isUnseen = element => element.closest('.hidden, .kinds > legend, [hidden], svg, select, [href="#main"]') ||
        !element.checkVisibility({visibilityProperty: true});
    const named = element => `${element.tagName}.${element.className} ${element.textContent.trim()}`.slice(0, 60);
    return [...document.querySelectorAll('body *')].flatMap(element => {
        const texts = [...element.childNodes].filter(node => node.nodeType === 3 && node.data.trim());
        if (!texts.length || isUnseen(element)) return [];
        const boxes = texts.map(text => {
            const range = document.createRange();
            range.selectNodeContents(text);
            return range.getBoundingClientRect();
        });
        const style = getComputedStyle(element);
        const isCut = /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
        const isBeyond = boxes.some(box => box.left < -1 || box.right > width + 1) && !scrolled(element);
        return isCut || isBeyond ? [named(element)] : [];
    });
}"""


def longer(text: str) -> str:
    """An English message that is two fifths longer: a phrase by some of its words again, a word by its own letters."""
    parts = KEPT.split(text)
    words = [word for part in parts[::2] for word in part.split()]
    missing = len(text) * 2 // 5
    if not words or not missing:
        return text
    if len(words) == 1:
        place = next(number for number in range(0, len(parts), 2) if parts[number].strip())
        parts[place] = f"{parts[place].rstrip()}{words[0][-missing:].casefold()}"
        return "".join(parts)
    added: list[str] = []
    for word in cycle(words):
        if sum(len(each) + 1 for each in added) >= missing:
            break
        added.append(word)
    return f"{text} {' '.join(added)}"


def catalogue() -> bytes:
    messages: Catalog = read_po(BytesIO(TEMPLATE.read_bytes()), locale=LONG)
    for message in messages:
        if message.id:
            ids = [message.id] if isinstance(message.id, str) else [*message.id]
            message.string = longer(ids[0]) if len(ids) == 1 else tuple(map(longer, ids))
    buffer = BytesIO()
    write_po(buffer, messages)
    return buffer.getvalue()


# Sentences in Latin letters whose full stop is before them.
TURNED = """() => [...document.querySelectorAll('p')].flatMap(sentence => {
    const texts = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT, node => node.data.trim() ? 1 : 3);
    const last = texts.lastChild();
    const text = last ? last.data.trimEnd() : '';
    if (!/[a-z]\\.$/.test(text) || !sentence.checkVisibility()) return [];
    const left = at => {
        const range = document.createRange();
        range.setStart(last, at);
        range.setEnd(last, at + 1);
        return range.getBoundingClientRect().left;
    };
    return left(text.length - 1) < left(text.length - 2) ? [sentence.textContent.trim().slice(0, 60)] : [];
})"""


@pytest.fixture(scope="module", params=[LONG, "ar"])
def site(request: pytest.FixtureRequest) -> Iterator[tuple[str, frozenset[str]]]:
    """The sample in a language, where it is served, and the files that it has."""
    sources = source_files.read(ROOT)
    files = {**sources.files, f"translations/{LONG}.po": catalogue()}
    settings = files["content/site.yaml"].decode()
    assert "\nlanguage: en\n" in settings
    settings = settings.replace("\nlanguage: en\n", f"\nlanguage: {request.param}\ndefaults: {{language: en}}\n")
    files["content/site.yaml"] = settings.encode()
    result = build(Sources(files, sources.templates), Options(base_url=SITE_URL), NOW)
    assert not [problem for problem in result.problems if problem.severity.value == "error"]
    published = Outputs(result.outputs, SITE_URL)
    waiting = listen(HOST, 0)
    with served(guarded(application(published), hosts_for(HOST)), waiting):
        yield address(waiting, HOST) + published.base, frozenset(result.outputs)


def test_no_page_is_cut_off_scrolled_sideways_or_turned_round(
    site: tuple[str, frozenset[str]], contexts: Contexts
) -> None:
    home, made = site
    page = contexts.open(width=DESK)
    found: dict[tuple[str, int], object] = {}
    wanted = [*KINDS, *(OTHERS if in_depth() else ())]
    seen = [path for path in wanted if path.endswith(".html") or f"{path}index.html" in made]
    assert len(seen) > len(wanted) - 3
    for path in seen:
        page.goto(f"{home}{path}")
        page.evaluate("document.querySelectorAll('main details').forEach(details => { details.open = true; })")
        for width in (320, PHONE, DESK):
            page.set_viewport_size(screen(width))
            page.evaluate(AFTER_LAYOUT)
            reached, cut, turned = page.evaluate(WIDTH), page.evaluate(CUT_OFF), page.evaluate(TURNED)
            if reached > width or cut or turned:
                found[path, width] = (reached, cut, turned)
    contexts.clear(home)
    assert found == {}


# Where the first line of an element begins, seen from the side at which the page is begun: the left, or the right.
BEGINS = """selectors => {
    const fromRight = document.documentElement.dir === 'rtl';
    const begins = element => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const line = range.getClientRects()[0];
        return Math.round(fromRight ? document.documentElement.clientWidth - line.right : line.left);
    };
    return selectors.map(selector => begins(document.querySelector(selector)));
}"""
# The order of names in a sentence of the page, from where it is begun.
ORDER = """names => {
    const said = document.querySelector('.said-by');
    const node = document.createTreeWalker(said, NodeFilter.SHOW_TEXT).nextNode();
    const sign = document.documentElement.dir === 'rtl' ? -1 : 1;
    const left = name => {
        const range = document.createRange();
        range.setStart(node, node.data.indexOf(name));
        range.setEnd(node, node.data.indexOf(name) + name.length);
        return sign * range.getBoundingClientRect().left;
    };
    return [...names].sort((one, other) => left(one) - left(other));
}"""
NAMES = ["Huawei", "ChinaTechNews"]


def test_lines_begin_at_one_edge_and_names_follow_each_other(
    site: tuple[str, frozenset[str]], contexts: Contexts
) -> None:
    home, _ = site
    page = contexts.open(width=DESK)
    page.goto(f"{home}articles/huawei-turns-to-japan/")
    begun = page.evaluate(BEGINS, ["h1", ".title > .kicker", ".deck > .standfirst"])
    assert max(begun) - min(begun) <= 4
    begun = page.evaluate(BEGINS, [".quotations .quotation blockquote p", ".quotations .quotation .speaker"])
    assert max(begun) - min(begun) <= 12  # its mark hangs
    page.goto(f"{home}measures/revenue/")
    assert page.evaluate(ORDER, NAMES) == NAMES
    contexts.clear(home)
