"""Pages of other people that links are to land on: what an editor has of each, and the page in markup of its own.

The article is what an editor has, a line for each paragraph; each part of the page is far from the next, so that where
a browser scrolls to tells which it found.
"""

from __future__ import annotations

from typing import NamedTuple

from digest.text.folding import fold
from digest.text.spans import Span
from digest.verification.text_fragment import passage_url

_FAR = '<div style="height: 3000px"></div>'

LONG = (
    "The port will stay open, the mayor said, as it has been for a hundred and twenty years, in peace and in war, in "
    "good times and in bad"
)


class Case(NamedTuple):
    """`passage` of `article` stands in the element `here` of `page`; `#` begins a part far from the one before."""

    title: str
    article: str
    passage: str
    page: str
    titles: tuple[str, ...] = ()
    language: str = "en"


CASES = [
    Case(
        "plain",
        "One.\nThe port will stay open.",
        "port will stay",
        "<p>One.</p>#<p id=here>The port will stay open.</p>",
    ),
    Case(
        "inline markup",
        "One.\nThe port will stay open all winter.",
        "port will stay open all",
        "<p>One.</p>#<p id=here>The <b>port</b> will <a href=/x>stay <i>op</i>en</a> all winter.</p>",
    ),
    Case(
        "a part of a number is not the number",
        "It cut 46 jobs.\nIt has 46,000 jobs.\nIt has 46 jobs.",
        "46,000",
        "<p>It cut 46 jobs.</p>#<p id=here>It has 46,000 jobs.</p>#<p>It has 46 jobs.</p>",
    ),
    Case(
        "what stands more than once is told apart by what stands before",
        "In spring it had 46,000 jobs.\nIn autumn it had 46,000 jobs.",
        "|46,000 jobs",
        "<p>In spring it had 46,000 jobs.</p>#<p id=here>In autumn it had 46,000 jobs.</p>",
    ),
    Case(
        "the title has the words too",
        "One.\nHere the port stays open, she said.",
        "the port stays open",
        "<h1>Why the port stays open for now</h1>#<p>One.</p>#<p id=here>Here the port stays open, she said.</p>",
        titles=("Why the port stays open for now",),
    ),
    Case(
        "a paragraph that is repeated",
        "Jobs rose.\nThe first part ends.\nJobs rose.\nThe last part begins.",
        "|Jobs rose",
        "<p>Jobs rose.</p>#<p>The first part ends.</p>#<p id=here>Jobs rose.</p>#<p>The last part begins.</p>",
    ),
    Case(
        "a word cut off before its apostrophe",
        "Orvane is a firm.\nIt is Orvane’s plan.",
        "It is Orvane",
        "<p>Orvane is a firm.</p>#<p id=here>It is Orvane’s plan.</p>",
    ),
    Case(
        "line breaks",
        "One.\nThe port will stay open\nand so will the yard.",
        "will stay open\nand so will",
        "<p>One.</p>#<p id=here>The port will stay open<br>and so will the yard.</p>",
    ),
    Case(
        "over two paragraphs",
        "One.\nThe port will stay open all winter long.\nThe yard will close in the coming spring.",
        "port will stay open all winter long.\nThe yard will close in the",
        "<p>One.</p>#<p id=here>The port will stay open all winter long.</p>"
        "<p>The yard will close in the coming spring.</p>",
    ),
    Case(
        "a long passage",
        f"One.\n{LONG}, for whoever comes by sea.",
        LONG,
        f"<p>One.</p>#<p id=here>{LONG.replace('hundred', '<em>hundred</em>')}, for whoever comes by sea.</p>",
    ),
    Case(
        "a long passage that the page parts otherwise",
        f"One.\n{LONG}, for whoever comes by sea.",
        LONG,
        f"<p>One.</p>#<p id=here>{LONG.replace(' twenty ', ' twenty</p><p>')}, for whoever comes by sea.</p>",
    ),
    Case(
        "footnotes beside the passage",
        "One.\nThe port, they say, will stay open all winter.",
        "will stay open",
        "<p>One.</p>#<p id=here>The port,<sup><a href=#n>1</a></sup> they say, will stay open all winter.</p>",
    ),
    Case(
        "a list",
        "One.\nopen the port\nclose the yard",
        "close the yard",
        "<p>One.</p>#<ul><li>open the port</li></ul>#<ul><li id=here>close the yard</li></ul>",
    ),
    Case(
        "cells",
        "Port\n46,000\nYard\n12,500",
        "12,500",
        "<table><tr><td>Port<td>46,000</table>#<table><tr><td>Yard<td id=here>12,500</table>",
    ),
    Case(
        "soft hyphens",
        "One.\nThe long extraordinary dredging goes on.",
        "extraordinary dredging",
        "<p>One.</p>#<p id=here>The long extra&shy;ordi&shy;nary dredg&shy;ing goes on.</p>",
    ),
    Case(
        "no-break spaces",
        "Un.\nIl a vendu 46 000 billets.",
        "46 000 billets",
        "<p>Un.</p>#<p id=here>Il a vendu 46&nbsp;000 billets.</p>",
        language="fr",
    ),
    Case(
        "narrow spaces cling to words",
        "Un.\nElle dit «\u202fle port reste ouvert\u202f», hier.",
        "le port reste ouvert",
        "<p>Un.</p>#<p id=here>Elle dit «\u202fle port reste ouvert\u202f», hier.</p>",
        language="fr",
    ),
    Case(
        "quotation marks and dashes",
        "One.\nIt said “5–0” — no more, it’s over.",
        "“5–0” — no more",
        "<p>One.</p>#<p id=here>It said “5–0” — no more, it’s over.</p>",
    ),
    Case(
        "Chinese, inside words",
        "他说话。\n公司预计今年从日本企业采购的零部件金额将增加。",
        "日本企业采购",
        "<p>他说话。</p>#<p id=here>公司预计今年从日本企业采购的零部件金额将增加。</p>",
        language="zh",
    ),
    Case(
        "Japanese, inside words",
        "一つ。\n「港は閉じない」と山野辺社長は述べた。",
        "港は閉じ",
        "<p>一つ。</p>#<p id=here>「港は閉じない」と山野辺社長は述べた。</p>",
        language="ja",
    ),
    Case(
        "Thai, inside words",
        "หนึ่ง\nท่าเรือจะเปิดตลอดฤดูหนาวนี้",
        "จะเปิดตลอด",
        "<p>หนึ่ง</p>#<p id=here>ท่าเรือจะเปิดตลอดฤดูหนาวนี้</p>",
        language="th",
    ),
    Case(
        "Korean particles",
        "하나.\n항구에서 46,000척을 맞았다.",
        "46,000척",
        "<p>하나.</p>#<p id=here>항구에서 46,000척을 맞았다.</p>",
        language="ko",
    ),
    Case(
        "Arabic",
        "واحد.\nسيبقى الميناء مفتوحا طوال الشتاء.",
        "الميناء مفتوحا طوال",
        "<div dir=rtl><p>واحد.</p>#<p id=here>سيبقى الميناء مفتوحا طوال الشتاء.</p></div>",
        language="ar",
    ),
]


def address(case: Case, page: str) -> str:
    """The link to the passage of `case`, whose original is at the address `page`."""
    passage = case.passage.lstrip("|")
    find = case.article.rindex if case.passage.startswith("|") else case.article.index
    start = find(passage)
    return passage_url(page, fold(case.article), [Span(start, start + len(passage))], case.titles)


def original(case: Case) -> str:
    """The page of `case`, as HTML."""
    body = _FAR.join((_FAR, *case.page.split("#"), _FAR))
    return f'<!doctype html><html lang="{case.language}"><meta charset="utf-8"><title>Page</title><body>{body}'
