"""Pages of other people that links are to land on: what an editor has of each, and the page in markup of its own.

The article is what an editor has, a line for each paragraph; each part of the page is far from the next, so that where
a browser scrolls to tells which it found.
"""

from __future__ import annotations

from typing import NamedTuple

from digest.text.folding import fold
from digest.text.spans import Span
from digest.verification.passages.text_fragment import passage_url

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
    unreached: tuple[str, ...] = ()
    """The engines in which no fragment reaches it."""


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
        "<p>One.</p>#<p id=here>The port,<sup><a href=/n>1</a></sup> they say, will stay open all winter.</p>",
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
    Case(
        "a note mark behind the passage",
        "One.\nThe port will stay open1 all winter.",
        "port will stay open",
        "<p>One.</p>#<p id=here>The port will stay open<sup><a href=/n>1</a></sup> all winter.</p>",
    ),
    Case(
        "a note mark in brackets behind the passage",
        "One.\nThe port will stay open[1] all winter.",
        "port will stay open",
        "<p>One.</p>#<p id=here>The port will stay open<sup><a href=/n>[1]</a></sup> all winter.</p>",
    ),
    Case(
        "a note mark in the passage",
        "One.\nThe port will stay open2 all winter long.",
        "stay open2 all winter",
        "<p>One.</p>#<p id=here>The port will stay open<sup><a href=/n>2</a></sup> all winter long.</p>",
    ),
    Case(
        "a note mark behind a number",
        "One.\nIt has 46,0003 jobs.",
        "46,000",
        "<p>One.</p>#<p id=here>It has 46,000<sup><a href=/n>3</a></sup> jobs.</p>",
    ),
    Case(
        "a note mark that the editor has left out, behind the passage",
        "One.\nThe port will stay open all winter.",
        "port will stay open",
        "<p>One.</p>#<p id=here>The port will stay open<sup><a href=/n>1</a></sup> all winter.</p>",
    ),
    Case(
        "a note mark that the editor has left out, in the passage",
        "One.\nThe port will stay open all winter, the mayor said to the crews of all boats on Friday.",
        "port will stay open all winter, the mayor said to the crews of all boats",
        "<p>One.</p>#<p id=here>The port will stay open<sup><a href=/n>1</a></sup> all winter, the mayor said to the"
        " crews of all boats on Friday.</p>",
    ),
    Case(
        "late content",
        "One.\nThe port will stay open.",
        "port will stay open",
        "<p>One.</p>#<div id=here></div><script>addEventListener('load', () => setTimeout(() => {"
        "document.getElementById('here').innerHTML = '<p>The port will stay open.</p>'; }, 100))</script>",
        unreached=("Firefox",),
    ),
    Case(
        "a break that may be in a word",
        "One.\nThe extraordinary dredging goes on.",
        "extraordinary dredging",
        "<p>One.</p>#<p id=here>The extra<wbr>ordinary dredging goes on.</p>",
    ),
    Case(
        "zero-width spaces",
        "One.\nThe extraordinary dredging goes on.",
        "extraordinary dredging",
        "<p>One.</p>#<p id=here>The extra\u200bordinary dredging goes on.</p>",
    ),
    Case(
        "a drop cap",
        "One.\nThe port will stay open.",
        "The port will stay",
        "<p>One.</p>#<p id=here><span style='float: left; font-size: 3em'>T</span>he port will stay open.</p>",
    ),
    Case(
        "what is hidden within the passage",
        "One.\nThe port will stay open all winter.",
        "port will stay open",
        "<p>One.</p>#<p id=here>The port will <span style='display: none'>not</span> stay open all winter.</p>",
    ),
    Case(
        "a picture within the passage",
        "One.\nThe port will stay open all winter.",
        "port will stay open",
        "<p>One.</p>#<p id=here>The port <img alt='' src='data:,'> will stay open all winter.</p>",
    ),
    Case(
        "over items of a list",
        "One.\nopen the port in spring\nclose the yard in the long autumn",
        "open the port in spring\nclose the yard",
        "<p>One.</p>#<ul id=here><li>open the port in spring<li>close the yard in the long autumn</ul>",
    ),
    Case(
        "over cells",
        "Port\n46,000\nYard\n12,500",
        "Yard\n12,500",
        "<table><tr><td>Port<td>46,000</table>#<table><tr id=here><td>Yard<td>12,500</table>",
    ),
    Case(
        "a heading and its paragraph",
        "One.\nThe port stays open\nThe mayor said so on Friday.",
        "port stays open\nThe mayor said so",
        "<p>One.</p>#<div id=here><h2>The port stays open</h2><p>The mayor said so on Friday.</p></div>",
    ),
    Case(
        "upper case by style",
        "One.\nTHE PORT WILL STAY OPEN.",
        "PORT WILL STAY",
        "<p>One.</p>#<p id=here style='text-transform: uppercase'>The port will stay open.</p>",
    ),
    Case(
        "a part of a word with a hyphen",
        "It is paid.\nIt is well-paid work.",
        "|paid",
        "<p>It is paid.</p>#<p id=here>It is well-paid work.</p>",
    ),
    Case(
        "a currency and a sign",
        "It cost £5.\nIt cost €5 and -3% of it.",
        "€5 and -3%",
        "<p>It cost £5.</p>#<p id=here>It cost €5 and -3% of it.</p>",
    ),
    Case(
        "a range of money",
        "One.\nIt cost US$5m–$7m, & more, in the U.S. this year.",
        "US$5m–$7m, & more, in the U.S",
        "<p>One.</p>#<p id=here>It cost US$5m–$7m, &amp; more, in the U.S. this year.</p>",
    ),
    Case(
        "brackets and dashes at the edges",
        "One.\nThe port (or what is left of it) — the mayor said — stays.",
        "(or what is left of it) —",
        "<p>One.</p>#<p id=here>The port (or what is left of it) — the mayor said — stays.</p>",
    ),
    Case(
        "letters beyond the plane",
        "One.\nThe 🚢 port 𝕏 will stay 🏗️ open.",
        "port 𝕏 will stay 🏗️",
        "<p>One.</p>#<p id=here>The 🚢 port 𝕏 will stay 🏗️ open.</p>",
    ),
    Case(
        "composed letters of a decomposed page",
        "Un.\nLe café fermé rouvre en été.",
        "café fermé rouvre",
        "<p>Un.</p>#<p id=here>Le cafe\u0301 ferme\u0301 rouvre en e\u0301te\u0301.</p>",
        language="fr",
    ),
    Case(
        "Hebrew",
        "אחד.\nהנמל יישאר פתוח כל החורף.",
        "יישאר פתוח כל",
        "<div dir=rtl><p>אחד.</p>#<p id=here>הנמל יישאר פתוח כל החורף.</p></div>",
        language="he",
    ),
    Case(
        "Hindi",
        "एक।\nमंत्री ने कहा कि बंदरगाह खुला रहेगा।",
        "कहा कि बंदरगाह खुला",
        "<p>एक।</p>#<p id=here>मंत्री ने कहा कि बंदरगाह खुला रहेगा।</p>",
        language="hi",
    ),
    Case(
        "Khmer, inside words",
        "មួយ។\nកំពង់ផែនឹងបើកពេញរដូវរងា។",
        "នឹងបើក",
        "<p>មួយ។</p>#<p id=here>កំពង់ផែនឹងបើកពេញរដូវរងា។</p>",
        language="km",
    ),
    Case(
        "Thai, whole words",
        "หนึ่ง\nท่าเรือจะเปิดตลอดฤดูหนาวนี้ ตามที่นายกเทศมนตรีกล่าว",
        "ตามที่นายกเทศมนตรีกล่าว",
        "<p>หนึ่ง</p>#<p id=here>ท่าเรือจะเปิดตลอดฤดูหนาวนี้ ตามที่นายกเทศมนตรีกล่าว</p>",
        language="th",
    ),
    Case(
        "Japanese, a long passage",
        "一つ。\n「港は冬の間も閉じない」と山野辺社長は述べた。新しい船は来年の春までに届く見通しだと広報担当者は説明した。",
        "港は冬の間も閉じない」と山野辺社長は述べた。新しい船は来年の春までに届く見通し",
        "<p>一つ。</p>#<p id=here>「港は冬の間も閉じない」と山野辺社長は述べた。新しい船は来年の春までに届く"
        "<b>見通し</b>だと広報担当者は説明した。</p>",
        language="ja",
    ),
    Case(
        "Chinese, an amount",
        "他说话。\n公司2019年从日本采购了1.1万亿日元的零部件。",
        "1.1万亿日元",
        "<p>他说话。</p>#<p id=here>公司2019年从日本采购了1.1万亿日元的零部件。</p>",
        language="zh",
    ),
    Case(
        "Greek and Russian",
        "Ένα.\nΤο λιμάνι θα μείνει ανοιχτό. Порт останется открытым.",
        "θα μείνει ανοιχτό. Порт останется",
        "<p>Ένα.</p>#<p id=here>Το λιμάνι θα μείνει ανοιχτό. Порт останется открытым.</p>",
        language="el",
    ),
    Case(
        "a title in the page's own title",
        "Port stays open.\nPort stays open, she said.",
        "|Port stays open",
        "<p>Port stays open.</p>#<p id=here>Port stays open, she said.</p>",
    ),
    Case(
        "single letters and numbers",
        "It has 4 of 5.\nIt has 5 of 6 now.",
        "|5",
        "<p>It has 4 of 5.</p>#<p id=here>It has 5 of 6 now.</p>",
    ),
    Case(
        "pieces in blocks of a table of their own",
        "One.\nThe port will stay open.\nWinter is long and dark here.\nThe yard will close in May.",
        "port will stay open.\nWinter is long and dark here.\nThe yard will close",
        "<p>One.</p>#<section id=here><div>The port will stay open.</div><figure>A figure</figure>"
        "<div>Winter is long and dark here.</div><div>The yard will close in May.</div></section>",
    ),
    Case(
        "late content, much later",
        "One.\nThe port will stay open.",
        "port will stay open",
        "<p>One.</p>#<div id=here></div><script>addEventListener('load', () => setTimeout(() => {"
        "document.getElementById('here').innerHTML = '<p>The port will stay open.</p>'; }, 1500))</script>",
        unreached=("Chromium", "Firefox"),
    ),
    Case(
        "a note mark that the editor has left out, behind a number",
        "One.\nIt has 46,000 jobs.",
        "46,000",
        "<p>One.</p>#<p id=here>It has 46,000<sup><a href=/n>3</a></sup> jobs.</p>",
        unreached=("Chromium", "Firefox", "WebKit"),
    ),
    Case(
        "details that are closed",
        "One.\nThe port will stay open.",
        "port will stay open",
        "<p>One.</p>#<details id=here><summary>More</summary><p>The port will stay open.</p></details>",
    ),
    Case(
        "a part that has a tree of its own",
        "One.\nThe port will stay open.",
        "port will stay open",
        "<p>One.</p>#<div id=here><template shadowrootmode=open><p>The port will stay open.</p></template></div>",
    ),
    Case(
        "a page within the page",
        "One.\nThe port will stay open.",
        "port will stay open",
        "<p>One.</p>#<iframe id=here srcdoc='<p>The port will stay open.</p>'></iframe>",
        unreached=("Chromium", "Firefox", "WebKit"),
    ),
    Case(
        "Vietnamese",
        "Một.\nCảng sẽ mở cửa suốt mùa đông.",
        "sẽ mở cửa suốt",
        "<p>Một.</p>#<p id=here>Cảng sẽ mở cửa suốt mùa đông.</p>",
        language="vi",
    ),
    Case(
        "Arabic with vowels",
        "واحد.\nسيبقى الميناءُ مفتوحًا طوال الشتاءِ هنا.",
        "الميناءُ مفتوحًا طوال الشتاءِ",
        "<div dir=rtl><p>واحد.</p>#<p id=here>سيبقى الميناءُ مفتوحًا طوال الشتاءِ هنا.</p></div>",
        language="ar",
    ),
    Case(
        "Thai, to the end of a clause",
        "หนึ่ง\nท่าเรือจะเปิดตลอดฤดูหนาวนี้ ตามที่กล่าว",
        "ท่าเรือจะเปิดตลอดฤดูหนาวนี้",
        "<p>หนึ่ง</p>#<p id=here>ท่าเรือจะเปิดตลอดฤดูหนาวนี้ ตามที่กล่าว</p>",
        language="th",
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
