"""Tables, lists and figures of a page, as the article has them."""

from __future__ import annotations

import pytest

from digest.ingest.article_text import body
from digest.ingest.read_source import read_source

ABOVE = "The harbour board of Northport voted on Monday to let its ferries run all night, the board said there."
BELOW = "The line carried over 310,000 passengers between November and January, more than in any winter before."
FIRST = "<tr><th>Quay</th><th>Month</th><th>2025</th></tr>"
HEAD = "| Quay | Month | 2025 |\n|---|---|---|\n"
SEASONS = "<table><tr><td>Spring</td><td>3</td></tr><tr><td>Autumn</td><td>4</td></tr></table>"
QUAYS = "<tr><th>Quay</th><th>2025</th></tr><tr><td>North</td><td>1</td></tr>"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        (f"<table><caption>Boats, in thousands</caption>{QUAYS}</table>", "Boats, in thousands\n\n| Quay | 2025 |"),
        (f"<figure><table><caption>In thousands</caption>{QUAYS}</table></figure>", "In thousands\n\n| Quay | 2025 |"),
        (
            f"<table>{FIRST}<tr><td rowspan=2>North<td>May<td>1<tr><td>June<td>2</table>",
            f"{HEAD}| North | May | 1 |\n| North | June | 2 |",
        ),
        (
            f"<table>{FIRST}<tr><td>North<td rowspan=2>May<td>1<tr><td>South<td>2</table>",
            f"{HEAD}| North | May | 1 |\n| South | May | 2 |",
        ),
        (
            f"<table>{FIRST}<tr><td colspan=2>All quays</td><td>3</td></tr></table>",
            f"{HEAD}| All quays |  | 3 |",
        ),
        (
            "<table><tr><th>Quay</th><th colspan=2>2025</th></tr><tr><td>North</td><td>1</td><td>2</td></tr></table>",
            "| Quay | 2025 | 2025 |\n|---|---|---|\n| North | 1 | 2 |",
        ),
        (
            f"<table>{FIRST}<tr><th colspan=3>All year</th></tr><tr><td>North</td><td>May</td><td>1</td></tr></table>",
            f"{HEAD}| All year |  |  |\n| North | May | 1 |",
        ),
        (
            "<table><tr><th><button>Quay ⇅</button><th><b>Ships</b> <button>Sort</button> ▼<tr><td>A<td>▲ 1</table>",
            "| Quay | **Ships** |\n|---|---|\n| A | ▲ 1 |",
        ),
        (f"<table>{FIRST}<tr><td rowspan=x>North<td>May<td>1</table>", f"{HEAD}| North | May | 1 |"),
        (
            "<ol><li>The first boat<ul><li>sails early</li><li>sails late</li></ul></li><li>The second boat</li></ol>",
            "1. The first boat\n   - sails early\n   - sails late\n2. The second boat",
        ),
        (
            "<ul><li>The first boat<ol><li>sails early</li><li>sails late</li></ol></li><li>The second boat</li></ul>",
            "- The first boat\n  1. sails early\n  2. sails late\n- The second boat",
        ),
        ("<ol start=3><li>Third</li><li>Fourth</li></ol>", "3. Third\n4. Fourth"),
        ("<ul><li>Boat</li></ul><ol start=3><li>Third</li></ol>", "- Boat\n\n3. Third"),
        ("<ol><li>First</li></ol><ol start=2><li>Second</li></ol>", "1. First\n2. Second"),
        ("<ol><li>One</li><li>Two</li></ol><ol><li>Ada</li></ol>", "1. One\n2. Two\n\n1) Ada"),
        ("<ol start=7><li><p>A</p><p>B</p></li><li>C</li></ol>", "7. A\n8. B\n9. C"),
        ("<ol start=-2><li>A</li></ol>", "1. A"),
        ("<ol start=9 reversed><li>A</li></ol>", "1. A"),
        (
            "<ol><li>The first boat<ol start=4><li>sails early</li></ol></li><li>The second boat</li></ol>",
            "1. The first boat\n\n   4. sails early\n2. The second boat",
        ),
        (
            "<dl><dt>Opened</dt><dd>1890</dd><dt>Length</dt><dd>40 m</dd></dl>",
            "- **Opened** 1890\n- **Length** 40 m",
        ),
        ("<dl><dt>Opened</dt><dd><p>In 1890.</p></dd></dl>", "- Opened\n- In 1890."),
        ("<figure><blockquote><p>“Nobody knew that.”</p></blockquote></figure>", "> “Nobody knew that.”"),
        (
            "<figure><blockquote>“Nobody knew that.”</blockquote><figcaption>Mara Lind, pilot</figcaption></figure>",
            "> “Nobody knew that.”\n\nMara Lind, pilot",
        ),
        (
            "<blockquote><div>Nobody knew the boats would fill.</div><div>Ada Brook</div><div>Pilot</div></blockquote>",
            "> Nobody knew the boats would fill.\n>\n> Ada Brook\n>\n> Pilot",
        ),
        ("<p>It sails:<br>at noon<br>at <b>night</b></p>", "It sails:\n\n- at noon\n- at **night**"),
        ("<p>• The first boat<br>• The second boat</p>", "- The first boat\n- The second boat"),
        ("<p>1. The first boat<br>2. The second boat</p>", "1. The first boat\n2. The second boat"),
        ("<p>It is late<br>the quay is <b>wet</b><br>and so are we.</p>", "It is late\\\nthe quay is **wet**\\\nand"),
        ("<pre>10:00 North\n11:00 South</pre>", "10:00 North\\\n11:00 South"),
        (
            f"<table>{FIRST}<tr><td><table><tr><td>North</td></tr></table><td>May<br>June<td>1</table>",
            f"{HEAD}| North | May June | 1 |",
        ),
        # A table of data in a cell of another: its rows are among those of the other, each with its heads.
        (
            f"<table><tr><th>Quay<th>Boats</tr><tr><td>North<td>{SEASONS}<tr><td>South<td>7</table>",
            "| Quay | Boats | Boats |\n|---|---|---|\n| North | Spring | 3 |\n| North | Autumn | 4 |\n| South | 7 |  |",
        ),
        (
            f"<table><caption>All</caption><tr><td>North<td>In {SEASONS}<td>8</table>",
            "All\n\n| North | In |  | 8 |\n|---|---|---|---|\n| North | Spring | 3 | 8 |\n| North | Autumn | 4 | 8 |",
        ),
        # One that lays a page out is none of data, whatever is in it.
        (f'<table role="presentation">{QUAYS}</table>', "Quay\n\nNorth"),
        # Editors' programs put paragraphs into cells.
        (
            f"<table>{FIRST}<tr><td><p>North</p><td><p>May</p><p>June</p><td><ul><li>1<li>2</ul></table>",
            f"{HEAD}| North | May June | 1 2 |",
        ),
        (
            "<table><tr><td><p>Quay</p><td><p>Boats</p><tr><td><p>North</p><td><p>1</p></table>",
            "| Quay | Boats |\n|---|---|\n| North | 1 |",
        ),
        ("<p>“<q>Nobody knew</q>”, they said.</p>", "“Nobody knew”, they said."),
        ("<p>They said <q>nobody knew</q>.</p>", "They said “nobody knew”."),
        ("<figure><ul><li>The first boat</li><li>The second boat</li></ul></figure>", "- The first boat\n- The second"),
    ],
)  # fmt: skip
def test_what_a_page_shows_in_structure_is_kept(html: str, text: str) -> None:
    page = read_source(
        f"<html lang=en><body><article><h1>Night boats</h1><p>{ABOVE}</p>{html}<p>{BELOW}</p></article></body></html>"
    ).value
    assert page is not None
    assert f"\n\n{text}" in body(page.blocks)


def test_a_link_beside_the_text_that_is_none_of_it_is_told() -> None:
    scraps = "".join(f"<p>{word}</p>" for word in ("Quay", "Boats", "Nights", "Winter"))
    name = '<p><a href="/ada">Ada Brook</a></p>'
    page = read_source(
        f"<html lang=en><body><p><a href=/>Boats</a></p><h1>Night boats</h1>{scraps}{name}"
        f"<article><p>{ABOVE}</p><p>{BELOW}</p></article></body></html>"
    ).value
    assert page is not None
    said = [*page.authors, *page.standfirst, *(block.text for block in page.blocks), *(e.text for e in page.left_out)]
    assert "Ada Brook" in said


@pytest.mark.parametrize("name", ["byline", "article-byline", "c-byline__wrapper", "author", "meta", ""])
@pytest.mark.parametrize(
    ("lead", "byline"),
    [
        ("<p>Boats will sail at night from June on, says the board of the harbour.</p>", "By Ada Brook, 4 May 2026"),
        ("<h2>Boats will sail at night from June on, says the board</h2>", "<p>Ada Brook</p><p>4 May 2026</p>"),
    ],
)
def test_what_stands_above_a_byline_is_no_text(name: str, lead: str, byline: str) -> None:
    html = f'<h1>Night boats</h1>{lead}<div class="{name}">{byline}</div><p>{ABOVE}</p><p>{BELOW}</p>'
    page = read_source(f"<html lang=en><body><article>{html}</article></body></html>").value
    assert page is not None
    assert [block.text for block in page.blocks] == [ABOVE, BELOW]
    assert page.authors == ("Ada Brook",)
    assert len(page.standfirst) == 1


STRUCK = f"""<html lang=en><body><p>The <s>old</s> shop</p><article><h1>Night boats</h1><p>{ABOVE}</p>
<p>The quay was built in <s>1880</s> 1890, and <del>forty</del> fifty people worked there for all of a winter.</p>
<p><s>A sentence that stood here was wrong, and the editors of the paper have struck it through.</s></p><p>{BELOW}</p>
</article><footer><p>Write to us</p></footer></body></html>"""


@pytest.mark.parametrize(
    ("keep", "third", "left"),
    [
        ((), "in 1890, and fifty", ["The shop", "Write to us", "1880", "forty", "A sentence that"]),
        ((3,), "in 1880 1890, and fifty", ["The shop", "Write to us", "forty", "A sentence that"]),
        ((1, 4), "in 1890, and forty fifty", ["Write to us", "1880", "A sentence that"]),
        ((5,), "in 1890, and fifty", ["The shop", "Write to us", "1880", "forty"]),
    ],
)
def test_what_is_struck_through_in_an_article_is_told_and_can_be_taken_back(
    keep: tuple[int, ...], third: str, left: list[str]
) -> None:
    page = read_source(STRUCK, keep=keep).value
    assert page is not None
    texts = [block.text for block in page.blocks]
    assert any(third in text for text in texts)
    assert any(text.startswith("A sentence") for text in texts) == (5 in keep)
    assert [line.text[: len(said)] for line, said in zip(page.left_out, left, strict=True)] == left


@pytest.mark.parametrize("kind", ["social-post", ""])
def test_a_post_that_is_shown_does_not_tell_when_an_article_was_published(kind: str) -> None:
    first, last = "The boats sail at night from June, said the board.", "It will vote on this in the autumn, she said."
    post = f'<blockquote class="{kind}"><p>What a day!</p>— Ada Brook (@ada) <a href="/1">May 4, 2026</a></blockquote>'
    html = f"<h1>Night boats</h1><p>{first}</p>{post}<p>{last}</p>"
    page = read_source(f"<html lang=en><body><article>{html}</article></body></html>").value
    assert page is not None
    assert (page.published, page.authors, page.standfirst) == (None, (), ())
    assert [block.text for block in page.blocks][:: len(page.blocks) - 1] == [first, last]


@pytest.mark.parametrize("mark", ["&shy;", "&#173;", "&#xad;", "\u00ad", "\u200b", "&#8203;"])
def test_marks_that_no_reader_sees_part_no_word(mark: str) -> None:
    title, first = "Hafenrat senkt Gebühren", "Der Hafenrat senkt die Gebühren um 12 Prozent, wie er am Montag sagte."
    second, third = "„Das ist eine Entlastung für alle“, sagte Ratsvorsitzende Ada Brook.", "Das kostet den Staat viel."
    whole = f"<h1>{title}</h1><p>{first}</p><p>{second}</p><p>{third}</p>"
    for word, parted in (("Hafenrat", "Hafen{}rat"), ("Gebühren", "Ge{}büh{}ren"), ("Entlastung", "Ent{}lastung")):
        whole = whole.replace(word, parted.replace("{}", mark))
    page = read_source(f"<html lang=de><body><article>{whole}</article></body></html>").value
    assert page is not None
    assert (page.title, [block.text for block in page.blocks]) == (title, [first, second, third])


def test_a_standfirst_is_told_as_left_out_and_can_be_taken_back() -> None:
    lead = "Boats will sail at night from June on, says the board."
    html = (
        f"<html lang=en><body><article><h1>Night boats</h1><p>{lead}</p><p>By Ada Brook</p><p>{ABOVE}</p><p>{BELOW}</p>"
    )
    page, kept = (read_source(html, keep=keep).value for keep in ((), (1,)))
    assert page is not None
    assert kept is not None
    assert (page.standfirst, [line.text for line in page.left_out]) == ((lead,), [lead])
    assert (kept.standfirst, [block.text for block in kept.blocks]) == ((), [lead, ABOVE, BELOW])


@pytest.mark.parametrize(
    ("byline", "told"),
    [
        ("by <a>Ada Brook</a><time datetime=2026-05-04>May 4, 2026</time><i>174</i>", ("Ada Brook",)),
        ("by <a>Ada Brook</a><span><time>May 4, 2026</time></span><span>174</span>", ("Ada Brook",)),
    ],
)
def test_a_name_and_a_time_that_only_their_elements_part(byline: str, told: tuple[str, ...]) -> None:
    html = f"<h1>Night boats</h1><div>{byline}</div><p>{ABOVE}</p><p>It began at<time>noon</time>.</p><p>{BELOW}</p>"
    page = read_source(f"<html lang=en><body><article>{html}</article></body></html>").value
    assert page is not None
    assert (page.authors, str(page.published)) == (told, "2026-05-04")
    assert page.blocks[1].text == "It began at noon."


@pytest.mark.parametrize(
    "name",
    ["newsletter", "newsletterbox_root__x1", "scrap-modal", "c-share", "meta__icon--favorite", "star-rating", "promo"],
)
@pytest.mark.parametrize("place", range(3))
def test_what_is_offered_within_an_article_is_none_of_it(name: str, place: int) -> None:
    middle = "The boats were full on most of the nights of that winter, so the board wants to buy two more of them."
    offered = f"<div class='{name}'><p>The Morning</p><p>The best way to begin a day, with news of the quay.</p></div>"
    paragraphs = [f"<p>{text}</p>" for text in (ABOVE, middle, BELOW)]
    paragraphs.insert(place + 1, offered)
    page = read_source(f"<html lang=en><article><h1>Night boats</h1>{''.join(paragraphs)}</article>").value
    assert page is not None
    assert [block.text for block in page.blocks] == [ABOVE, middle, BELOW]


def test_an_article_in_a_part_with_such_a_name_is_read() -> None:
    html = f"<div class='social promo'><h1>Night boats</h1><p>{ABOVE}</p><p>{BELOW}</p></div>"
    page = read_source(f"<html lang=en><body>{html}</body></html>").value
    assert page is not None
    assert [block.text for block in page.blocks] == [ABOVE, BELOW]


@pytest.mark.parametrize("line", ["-- By Ada Brook", "— By Ada Brook Follow @ada", "--By Ada Brook"])
def test_an_article_that_is_signed_at_its_end(line: str) -> None:
    html = f"<h1>Night boats</h1><p>{ABOVE}</p><p>{BELOW}</p><p>{line}</p>"
    page = read_source(f"<html lang=en><body><article>{html}</article></body></html>").value
    assert page is not None
    assert page.authors == ("Ada Brook",)
    assert [block.text for block in page.blocks] == [ABOVE, BELOW]


@pytest.mark.parametrize(
    ("description", "standfirst"),
    [
        (ABOVE, ()),
        (f"{ABOVE[:60]}...", ()),
        (f"{ABOVE[:60]}…", ()),
        ("Boats sail at night.", ("Boats sail at night.",)),
    ],
)
def test_a_description_that_an_article_begins_with_is_no_standfirst(
    description: str, standfirst: tuple[str, ...]
) -> None:
    head = f'<head><meta name="description" content="{description}"></head>'
    page = read_source(f"<html lang=en>{head}<body><h1>Night boats</h1><p>{ABOVE}</p><p>{BELOW}</p></body>").value
    assert page is not None
    assert page.standfirst == standfirst
