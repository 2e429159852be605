"""Pages that were pasted as text: what is the article, what is about it, and what is neither."""

from __future__ import annotations

import datetime as dt

import pytest

from digest.ingest.page_lines.clean import clean
from digest.ingest.source_page import BlockKind, SourcePage

TITLE = "Old library gets a new roof before the winter comes"
LEAD = "The old library gets a new roof before the winter, the town council said on Tuesday after a vote."
NEXT = "It will cost £310,000, and the readers will sit in the town hall until then, said the librarian Jun Ito."
LAST = "The council will look at the walls next, which are from 1911 and have never been painted since."


def page(*lines: str, language: str = "en", address: str = "") -> SourcePage:
    return clean("\n".join(lines), language, address)


def texts(found: SourcePage) -> list[str]:
    return [block.text for block in found.blocks]


def left(found: SourcePage) -> list[str]:
    return [line.text for line in found.left_out]


def test_a_credit_and_its_caption_are_a_picture_wherever_they_stand() -> None:
    for credit in (("© Nora Hassan", "Workers on the roof"), ("Workers on the roof", "© Nora Hassan")):
        found = page(TITLE, LEAD, *credit, NEXT, LAST)
        assert texts(found) == [LEAD, NEXT, LAST]
        assert set(credit) <= set(left(found))


@pytest.mark.parametrize("line", ["Advertisement", "ANZEIGE", "Publicité", "Story continues below", "広告"])
def test_an_article_goes_on_below_an_advertisement(line: str) -> None:
    found = page(TITLE, LEAD, NEXT, line, "The council votes on it in May.", "Most read", "Bakery closes")
    assert texts(found) == [LEAD, NEXT, "The council votes on it in May."]
    assert left(found) == [line, "Most read", "Bakery closes"]


def test_an_article_goes_on_with_a_list_below_a_heading() -> None:
    items = ("Slate", "Copper", "A window")
    found = page(TITLE, LEAD, "What comes next", *(f"• {item}" for item in items), LAST, "Most read", "Bakery closes")
    assert texts(found) == [LEAD, "What comes next", *items, LAST]
    assert found.blocks[1].part is BlockKind.HEADING


def test_a_notice_of_copyright_ends_an_article() -> None:
    found = page(TITLE, LEAD, NEXT, "© 2026 The Mill Valley Ledger. All rights reserved.", LAST)
    assert texts(found) == [LEAD, NEXT]


def test_short_lines_that_a_line_leads_up_to_are_a_list() -> None:
    items = ["Slate from the old quarry", "Gutters of copper", "A window over the reading room"]
    found = page(TITLE, LEAD, "The new roof will have:", *items, NEXT, LAST)
    assert [block.text for block in found.blocks if block.part is BlockKind.ITEM] == items
    assert not any(block.part is BlockKind.HEADING for block in found.blocks)


def test_a_short_line_before_prose_is_a_heading() -> None:
    found = page(TITLE, LEAD, NEXT, "What comes next", LAST, NEXT.replace("It", "That"))
    assert [block.text for block in found.blocks if block.part is BlockKind.HEADING] == ["What comes next"]


@pytest.mark.parametrize("short", ["It leaks.", "Nobody knows why.", "Who pays?", "“Never again.”", "So be it!"])
def test_short_sentences_are_text(short: str) -> None:
    assert texts(page(TITLE, LEAD, short, NEXT, LAST)) == [LEAD, short, NEXT, LAST]


@pytest.mark.parametrize(
    "shorts",
    [
        ["It leaks."],
        ["Not everyone agrees.", "“Never again.”"],
        ["Who pays?"],
        ["She smiled.", "Then she left.", "Nobody followed.", "It rained.", "So it was."],
    ],
)
def test_short_sentences_at_the_end_are_text(shorts: list[str]) -> None:
    said = "“We did not expect the roof to hold for a single winter,” said Mara Lind, who runs the mill."
    found = page(TITLE, LEAD, said, *shorts, "Most read", "Bakery on Mill Street closes", "It closed.")
    assert texts(found) == [LEAD, said, *shorts]
    assert left(found) == ["Most read", "Bakery on Mill Street closes", "It closed."]


def test_a_japanese_text_is_signed_at_its_end() -> None:
    last = "反対の声もある。岸壁の近くに住む人たちは、夜の騒音を心配している。（山田太郎）"
    found = page(
        "港の連絡船、終夜運航へ", "2026年5月4日", f"{'港の連絡船が夜通し運航される。' * 3}", last, language="ja"
    )
    assert texts(found)[-1] == last
    assert found.authors == ("山田太郎",)


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Most read"),
        ("en", "Comments (12)"),
        ("de", "Mehr zum Thema"),
        ("fr", "À lire aussi"),
        ("es", "Lo más leído"),
        ("it", "Leggi anche"),
        ("pt", "Leia também"),
        ("nl", "Lees ook"),
    ],
)
def test_what_follows_an_article_is_none_of_it(language: str, heading: str) -> None:
    teasers = [
        *(
            "Bakery on Mill Street closes",
            "Flour costs twice what it did, says the family that has run it for so long.",
        ),
        *("Rovers lose at home", "A goal in the last minute ended a run of nine matches without a defeat for them."),
    ]
    found = page(TITLE, LEAD, NEXT, LAST, heading, *teasers, language=language)
    assert texts(found) == [LEAD, NEXT, LAST]
    assert left(found) == [heading, *teasers]


def test_a_box_of_other_articles_within_one_does_not_end_it() -> None:
    found = page(
        TITLE, LEAD, NEXT, "Related articles", "Why the night train never came back", LAST, NEXT[:60] + " it was."
    )
    assert LAST in texts(found)
    assert "Why the night train never came back" in left(found)


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("en", "byNora Hassan", ["Nora Hassan"]),
        ("en", "By: Nora Hassan", ["Nora Hassan"]),
        ("en", "Words by Nora Hassan and Omar Hassan", ["Nora Hassan", "Omar Hassan"]),
        ("en", "By Nora Hassan | Mill Valley Ledger", ["Nora Hassan"]),
        ("de", "Von Nora Hassan, dpa", ["Nora Hassan", "dpa"]),
        ("de", "Ein Bericht von Nora Hassan", []),
        ("fr", "Par Nora Hassan", ["Nora Hassan"]),
        ("es", "Por Nora Hassan", ["Nora Hassan"]),
        ("it", "di Nora Hassan", ["Nora Hassan"]),
        ("pt", "Por Nora Hassan", ["Nora Hassan"]),
        ("nl", "Door Nora Hassan", ["Nora Hassan"]),
        ("ja", "文・山田太郎", ["山田太郎"]),
        ("en", "Nora Hassan", ["Nora Hassan"]),
        ("en", "The Weekend", []),
    ],
)
def test_authors(language: str, line: str, names: list[str]) -> None:
    assert list(page(TITLE, line, LEAD, NEXT, LAST, language=language).authors) == names


def test_names_far_above_the_title_are_a_menu() -> None:
    found = page("Danish Presidency", "Mill Valley", "Grand Prix", "Dark Mode", TITLE, LEAD, NEXT, LAST)
    assert found.authors == ()
    assert found.title == TITLE


@pytest.mark.parametrize(
    ("language", "address", "line", "day"),
    [
        ("en", "", "Published 4 May 2026, 9:15", dt.date(2026, 5, 4)),
        ("en", "", "4 May 2026 | 5 min read", dt.date(2026, 5, 4)),
        ("en", "", "05/04/2026", None),
        ("en", "https://ledger.example.uk/", "05/04/2026", dt.date(2026, 4, 5)),
        ("en-US", "", "05/04/2026", dt.date(2026, 5, 4)),
        ("en", "", "13/04/2026", dt.date(2026, 4, 13)),
        ("en", "", "3 hours ago", None),
        ("en", "", "Updated 6 May 2026 | Published 4 May 2026", dt.date(2026, 5, 4)),
        ("en", "", "4 May 2026, updated 6 May 2026", dt.date(2026, 5, 4)),
        ("en", "", "May 2026", None),
        ("en", "", "Issue of 1 May 2026", None),
        ("de", "", "Stand: 04.05.2026, 17:42 Uhr", dt.date(2026, 5, 4)),
        ("de", "", "04.05.2026", dt.date(2026, 5, 4)),
        ("de", "", "4. Jänner 2026", dt.date(2026, 1, 4)),
        ("fr", "", "Publié le 4 mai 2026 à 18h30", dt.date(2026, 5, 4)),
        ("fr", "", "04/05/2026", dt.date(2026, 5, 4)),
        ("es", "", "4 de mayo de 2026", dt.date(2026, 5, 4)),
        ("it", "", "4 maggio 2026", dt.date(2026, 5, 4)),
        ("pt", "", "4 de maio de 2026 às 18:30", dt.date(2026, 5, 4)),
        ("nl", "", "4 mei 2026, 18.30 uur", dt.date(2026, 5, 4)),
        ("ja", "", "2026年5月4日 18時30分", dt.date(2026, 5, 4)),
        ("ja", "", "2026/05/04", dt.date(2026, 5, 4)),
        ("hi", "", "4 मई 2026", dt.date(2026, 5, 4)),
    ],
)
def test_days(language: str, address: str, line: str, day: dt.date | None) -> None:
    assert page(TITLE, line, LEAD, NEXT, LAST, language=language, address=address).published == day


@pytest.mark.parametrize("top", ["Monday, November 30, 2026", "30 November 2026"])
def test_the_day_at_the_top_of_a_page_is_the_readers(top: str) -> None:
    assert page(top, "Mill Valley Ledger", TITLE, "By Nora Hassan", LEAD, NEXT, LAST).published is None
    assert page(top, "Ledger", TITLE, "By Nora Hassan", "4 May 2026", LEAD, NEXT).published == dt.date(2026, 5, 4)


def test_what_stands_between_title_and_byline_is_for_the_summary() -> None:
    standfirst = "Readers will move to the town hall for a year, says the council of the town."
    found = page(TITLE, standfirst, "By Nora Hassan", "4 May 2026", "It rained again.", LEAD, NEXT)
    assert found.standfirst == (standfirst,)
    assert texts(found) == ["It rained again.", LEAD, NEXT]


@pytest.mark.parametrize(
    "notices",
    [
        ["A password will be e-mailed to you."],
        ["Activate notifications: may we tell you of the most important messages in your browser?"],
        ["Boats sink in the harbour after a storm again", "Bakery on Mill Street closes after many years for good"],
        [f"Council says library number {number} will be closed" for number in range(5)],
    ],
)
def test_notices_and_other_headlines_are_no_words_about_the_article(notices: list[str]) -> None:
    standfirst = "Readers will move to the town hall for a year, says the council of the town."
    found = page(TITLE, *notices, standfirst, "By Nora Hassan", "4 May 2026", LEAD, NEXT, LAST)
    assert found.standfirst == (standfirst,)
    assert set(notices) <= set(left(found))


@pytest.mark.parametrize(
    "line",
    [
        f"Town and council · {TITLE}",
        "Nora Hassan, Ada Brook and the library of the council, 8 May, 17:46",
        "By the council desk, in Library, Town and Readers · 31 Jan 2026, 20:02 · 0 Comments",
        "Library, Town, Council | Published: 5 hours ago | Last updated: 5 hours ago | Nora Hassan",
    ],
)
def test_a_title_told_again_and_who_wrote_it_when_introduce_no_article(line: str) -> None:
    assert page(TITLE, line, LEAD, NEXT, LAST).standfirst == ()


@pytest.mark.parametrize("line", ["The Council Ledger of the Town of Mill Valley", "Town News by the Library Council"])
def test_a_line_with_the_outlets_name_is_no_title(line: str) -> None:
    assert page(line, TITLE, "By Nora Hassan", "4 May 2026", LEAD, NEXT, LAST).title == TITLE


def test_sentences_of_scripts_with_marks_of_their_own() -> None:
    found = page(
        "पुस्तकालय की नई छत सर्दी से पहले बनेगी",
        "5 मई 2026",
        "नगर परिषद ने मंगलवार को कहा कि पुराने पुस्तकालय की छत सर्दी से पहले बदली जाएगी।",
        "इसमें तीन लाख रुपये लगेंगे और पाठक तब तक नगर भवन में बैठेंगे।",
        language="hi",
    )
    assert len(found.blocks) == 2
    assert found.published == dt.date(2026, 5, 5)
    assert found.title == "पुस्तकालय की नई छत सर्दी से पहले बनेगी"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Last modified on 12 February 2026"),
        ("de", "Aktualisiert am 12. Februar 2026, 18.30 Uhr"),
        ("fr", "Publié aujourd'hui, mis à jour le 12 février 2026"),
    ],
)
def test_the_day_of_a_change_is_not_that_of_the_article_and_is_listed(language: str, line: str) -> None:
    found = page(TITLE, line, LEAD, NEXT, LAST, language=language)
    assert found.published is None
    assert line in left(found)


def test_a_byline_may_tell_the_day() -> None:
    found = page(TITLE, "By Ada Brook | 12 February 2026", LEAD, NEXT, LAST)
    assert found.authors == ("Ada Brook",)
    assert found.published == dt.date(2026, 2, 12)


def test_a_list_that_ends_an_article_is_part_of_it() -> None:
    items = ["Plans go in by June", "Work begins in the autumn", "The roof is tight in the winter"]
    found = page(
        TITLE, LEAD, NEXT, LAST, "What happens next:", *items, "More on this story", "Boats sink in the harbour"
    )
    assert texts(found) == [LEAD, NEXT, LAST, "What happens next:", *items]


@pytest.mark.parametrize(
    ("lead", "items", "part"),
    [
        (
            "What happens when",
            ["March: plans go in", "June: work begins", "October: the roof is tight"],
            BlockKind.HEADING,
        ),
        ("The winners", ["Roof – Mara Lind", "Walls – Jun Ito", "Window – Nora Hassan"], BlockKind.HEADING),
        ("The roof will have:", ["Slate from the quarry", "Gutters"], BlockKind.PARAGRAPH),
    ],
)
def test_lines_without_bullets_that_end_an_article_are_a_list(lead: str, items: list[str], part: BlockKind) -> None:
    found = page(TITLE, LEAD, NEXT, LAST, lead, *items)
    assert [(block.part, block.text) for block in found.blocks[3:]] == [
        (part, lead),
        *((BlockKind.ITEM, item) for item in items),
    ]


@pytest.mark.parametrize(
    ("items", "below"),
    [
        (["• Two rooms close in June.", "• The roof is tight by May."], []),
        (["- Plans go in by June", "- The roof is tight by May"], ["More on this story", "Boats sink in the harbour"]),
        ([f"• Room {number} closes in June." for number in range(1, 12)], ["Mehr zum Thema: Suppen"]),
        (["• Single: €5", "• Day: €14.20"], ["Home", "Sport"]),
        (["• Single €5", "• Day €14"], ["Home", "Sport"]),
        (["・六月に二つの部屋を閉じる。", "・五月に屋根を直す。"], ["関連記事：おいしいスープ"]),
    ],
)
def test_points_that_end_an_article_are_its_own(items: list[str], below: list[str]) -> None:
    found = page(TITLE, LEAD, NEXT, LAST, *items, *below)
    assert [block.text for block in found.blocks[3:]] == [item.lstrip("•-・ ") for item in items]
    assert left(found) == below


def test_headlines_below_an_article_are_no_list() -> None:
    others = ["Boats sink in the harbour", "Live: the council votes", "Bakery on Mill Street closes"]
    found = page(TITLE, LEAD, NEXT, LAST, "From the town", *others)
    assert left(found) == ["From the town", *others]


def test_the_place_that_a_report_begins_with_is_no_title() -> None:
    found = page("NORTHPORT (Wire) —", TITLE, f"NORTHPORT (Wire) — {LEAD}", NEXT, LAST)
    assert found.title == TITLE


@pytest.mark.parametrize("space", ["", " ", "\u00a0", "\u202f"])
def test_a_sentence_ends_before_a_closing_mark_with_a_space_of_any_kind(space: str) -> None:
    lines = [
        "Les habitants veulent garder le lavoir du village.",
        f"Le maire hésite. «{space}Nous verrons en mai.{space}»",
        f"La voisine proteste. «{space}Jamais de la vie !{space}»",
        "Le conseil votera le 4 mai.",
    ]
    found = page("Le lavoir du village restera où il est", "Par Zoé Caron", *lines, language="fr")
    assert texts(found) == lines
