"""Whatever is handed over: what it is taken for, what is wrong with it, and that no sentence of an article is lost."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.content.schema.site import Settings
from digest.foundation.problem import Code, failed
from digest.ingest.article_text import Facts, body
from digest.ingest.drafting.draft import make_draft
from digest.ingest.read_source import read_source
from digest.ingest.source_kind import SourceKind, kind_of
from digest.markdown import article_text
from digest.verification.name_directory import directory
from tests.depth import examples

SETTINGS = Settings.model_validate({"title": "Harbour news", "url": "https://example.org/"})
PROSE = "The harbour board will sell all of its old cranes this spring, it said on Monday after a long meeting."
MORE = "The town will be asked what should stand on the quay in their place, said the board in a letter."
PAGE = f"<html><body><h1>Cranes go</h1><p>{PROSE}</p><p>{MORE}</p></body></html>"
MHTML = f"""\
From: <Saved by Blink>
Snapshot-Content-Location: https://echo.example/cranes
Subject: Cranes go
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----Boundary"

------Boundary
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://echo.example/cranes

{PAGE.replace("=", "=3D").replace("Monday", "Mon=C3=A4day")}
------Boundary
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://echo.example/x.png

iVBORw0KGgo=
------Boundary--
"""


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (PAGE, SourceKind.HTML),
        ("<!-- saved --><!DOCTYPE html><title>x</title>", SourceKind.HTML),
        ("<p style='x'>a</p><p>b</p><br><a href=x>c</a>", SourceKind.HTML),
        ('<?xml version="1.0"?><html xmlns="x">', SourceKind.HTML),
        (MHTML, SourceKind.MHTML),
        (MHTML.replace("\n", "\r\n"), SourceKind.MHTML),
        (PROSE, SourceKind.TEXT),
        ("if a < b and b > c: print(a)", SourceKind.TEXT),
        ("", SourceKind.TEXT),
    ],
)
def test_what_a_page_came_as(data: str, kind: SourceKind) -> None:
    assert kind_of(data.encode()) is kind


@pytest.mark.parametrize("data", [MHTML, MHTML.replace("\n", "\r\n")])
def test_a_saved_page(data: str) -> None:
    page = read_source(data.encode()).value
    assert page is not None
    assert page.url == "https://echo.example/cranes"
    assert [block.text for block in page.blocks] == [PROSE.replace("Monday", "Monäday"), MORE]


@pytest.mark.parametrize(
    ("data", "code", "said"),
    [
        (b"", Code.PAGE_UNREADABLE, "nothing in it"),
        (b" \n", Code.PAGE_UNREADABLE, "nothing in it"),
        (b"%PDF-1.7", Code.PAGE_UNREADABLE, "a PDF"),
        (b"PK\x03\x04", Code.PAGE_UNREADABLE, "a ZIP archive"),
        (b"\x89PNG\r\n", Code.PAGE_UNREADABLE, "a picture"),
        (b"bplist00x", Code.PAGE_UNREADABLE, "web archive"),
        (b"a\x00b\x01", Code.PAGE_UNREADABLE, "no text"),
        (b"caf\xe9", Code.PAGE_UNREADABLE, "not text in UTF-8 (byte 3)"),
        (b"word " * 1_000_000, Code.PAGE_UNREADABLE, "5.0 MB"),
        (b"<html>" + b" " * 50_000_000, Code.PAGE_UNREADABLE, "more than 40.0 MB, and of HTML 10 MB"),
        (b"Home\nNews\n", Code.PAGE_WITHOUT_ARTICLE, "no sentence"),
        (b"<html></html>", Code.PAGE_WITHOUT_ARTICLE, "no sentence"),
        (MHTML.replace("text/html", "text/css").encode(), Code.PAGE_WITHOUT_ARTICLE, "has no HTML"),
        (f"{MHTML.split('quoted')[0]}base64\n\n{MORE}".encode(), Code.PAGE_UNREADABLE, "is damaged"),
        (
            b"<html><h1>Page not found</h1><p>The page that you asked for was not found on this server.</p>",
            Code.PAGE_WITHOUT_ARTICLE,
            "a server's page about an error",
        ),
        (
            f"<html><h1>Cranes</h1><p>{PROSE}</p><p>Subscribe to continue reading this article.</p>".encode(),
            Code.PAGE_WITHOUT_ARTICLE,
            "for subscribers",
        ),
        (
            b"<html><h1>One moment</h1><p>Please verify you are human by completing the action below, it said.</p>",
            Code.PAGE_WITHOUT_ARTICLE,
            "whether a person reads it",
        ),
        (
            b"<html><h1>echo.example</h1><p>Verifying you are human. This may take a few seconds to do, we hope.</p>",
            Code.PAGE_WITHOUT_ARTICLE,
            "whether a person reads it",
        ),
        (
            b"<html><h1>Welcome</h1><p>We and our 843 partners store information on a device, such as cookies.</p>",
            Code.PAGE_WITHOUT_ARTICLE,
            "asks for consent",
        ),
    ],
)
def test_what_is_no_article(data: bytes, code: Code, said: str) -> None:
    outcome = read_source(data, path="page")
    assert outcome.value is None
    assert [(problem.code, problem.path) for problem in outcome.problems] == [(code, "page")]
    assert said in outcome.problems[0].message
    assert outcome.problems[0].hint


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 20_000 + f"<p>{PROSE}</p>",
        f"<p>{PROSE}</p>" + "</div>" * 20_000,
        "<b>" * 3_000 + PROSE,
        f"<table>{'<tr><td>' * 2_000}{PROSE}",
        f"<html><script>alert(1)//{'x' * 10_000}</script><p>{PROSE}</p><p>{MORE}</p>",
        f"<html><body onload=x><p>{PROSE}<p><img src=x onerror=y>{MORE}<svg><script>z</script></svg>",
        f"<html><base href='http://[bad'><p>{PROSE} <a href='javascript:x'>{MORE}</a></p>",
        "<html>" + "&#x110000;&#xd800;\ufffe\x00" + f"<p>{PROSE}</p>",
        "<!DOCTYPE html [<!ENTITY a 'b'>]><html>&a;" + f"<p>{PROSE}</p>",
        '<?xml version="1.0" encoding="utf-16"?><html>' + f"<p>{PROSE}</p></html>",
    ],
    ids=range(10),
)
def test_hostile_html_is_read_or_refused(html: str) -> None:
    outcome = read_source(html, SourceKind.HTML)
    assert outcome.value or outcome.problems
    if outcome.value:
        written = body(outcome.value.blocks)
        assert not any(bad in written for bad in ("<script", "javascript:", "onerror", "alert("))


@pytest.mark.parametrize(
    ("title", "heading", "said"),
    [
        (
            "Página no encontrada",
            "Error 404",
            "La dirección que has escrito ya no lleva a ninguna parte del diario.",
        ),
        ("Diario", "Error 404", "Lo que buscas ya no está aquí, o ha cambiado de lugar hace algún tiempo."),
        ("Página não encontrada", "Erro 404", "O endereço que procura deixou de existir ou mudou de lugar no jornal."),
        ("Pagina non trovata", "Errore 404", "Quello che cerchi non è più qui, oppure ha cambiato indirizzo da tempo."),
        ("Pagina niet gevonden", "Fout 404", "Wat u zoekt staat hier niet meer, of heeft sinds kort een ander adres."),
        ("Page introuvable", "Erreur 404", "Ce que vous cherchez n'est plus ici, ou a changé d'adresse depuis peu."),
        ("Zeitung", "Fehler 404", "Was Sie suchen, steht nicht mehr hier oder hat seit Kurzem eine andere Adresse."),
        ("Sidan hittades inte", "Fel 404", "Det som du söker finns inte längre här, eller har fått en ny adress."),
        ("Gazeta", "Błąd 404", "Tego, czego szukasz, już tu nie ma albo ma od niedawna inny adres w gazecie."),
        ("Газета", "Ошибка 404", "Того, что вы ищете, здесь больше нет, или оно недавно получило другой адрес."),
    ],
)
def test_a_page_about_an_error_in_many_languages(title: str, heading: str, said: str) -> None:
    html = f"<html><head><title>{title}</title></head><body><h1>{heading}</h1><p>{said}</p></body></html>"
    (problem,) = read_source(html).problems
    assert problem.message == "this is a server's page about an error"


def test_an_article_about_an_error_is_one() -> None:
    said = "The board found an error in 404 of its invoices on Monday, and nobody at the harbour knows why that is so."
    assert read_source(f"<html><body><h1>An error in the books</h1><p>{said}</p><p>{MORE}</p>").value


@pytest.mark.parametrize("opening", ["<blockquote>", "<b><i>", "<ul><li>"])
def test_what_is_nested_too_deeply(opening: str) -> None:
    (problem,) = read_source(f"<html><h1>Cranes</h1>{opening * 2_000}<p>{PROSE}</p><p>{MORE}</p>").problems
    assert problem.code is Code.PAGE_UNREADABLE
    assert "nested too deeply" in problem.message


@pytest.mark.parametrize("attribute", ["a{}=1", "a{}", "a{}='>'", 'a{}=">" '])
@pytest.mark.parametrize("tag", ["p", "script"])
def test_an_element_with_very_many_attributes_is_not_parsed(tag: str, attribute: str) -> None:
    attributes = " ".join(attribute.format(number) for number in range(50_000))
    html = f"<html><body><{tag} {attributes}></{tag}><p>{PROSE}</p><p>{MORE}</p>"
    (problem,) = read_source(html).problems
    assert "more than 200 attributes" in problem.message


@pytest.mark.parametrize(
    "beside",
    [
        f"<script>if (a<b && {'c d = e; ' * 500}) f()</script>",
        f"<!-- <p {'a b ' * 500}-->",
        f"<p class='{'a b ' * 500}' style=\"{'a=b ' * 500}\"></p>",
        f"<p {' '.join(f'data-a{number}=x{number}' for number in range(150))}></p>",
    ],
    ids=range(4),
)
def test_much_within_a_tag_or_a_script_is_no_attribute(beside: str) -> None:
    page = read_source(f"<html><body>{beside}<p>{PROSE}</p><p>{MORE}</p>").value
    assert page is not None
    assert [block.text for block in page.blocks] == [PROSE, MORE]


SENTENCES = st.lists(
    st.sampled_from(
        [
            "The board met on Monday and looked at what the boats had cost in the winter.",
            "Not everyone agrees.",
            "It failed.",
            "“We will wait no longer,” said Vera Lund, who leads the harbour of the town.",
            "Fares of £3.50 a trip and 4,000 passengers more a week are what it hopes for.",
            "A * star, a [bracket], an _underscore_ & a <tag> stand in this sentence.",
            "1. is how this one begins, though it is no list at all, only a sentence.",
        ]
    ),
    min_size=1,
    max_size=8,
    unique=True,
)
WRAPPERS = st.sampled_from(
    ["<p>{}</p>", "<p><b>{}</b></p>", "<ul><li>{}</li></ul>", "<blockquote><p>{}</p></blockquote>", "<p>{}<br></p>"]
)


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


@examples(40)
@given(SENTENCES, st.lists(WRAPPERS, min_size=8, max_size=8))
def test_no_sentence_of_an_article_is_lost(sentences: list[str], wrappers: list[str]) -> None:
    pieces = [wrap.format(escaped(text)) for text, wrap in zip(sentences, wrappers, strict=False)]
    html = f"<html><body><article><h1>Boats</h1><p>{PROSE}</p>{''.join(pieces)}<p>{MORE}</p></article></body></html>"
    page = read_source(html).value
    assert page is not None
    told = {*(block.text for block in page.blocks), *(line.text for line in page.left_out), *page.standfirst}
    assert set(sentences) <= told
    rendered = article_text.parse(body(page.blocks))
    assert rendered.value.text == "\n".join(block.text for block in page.blocks)
    assert rendered.problems == ()


TAGS = st.sampled_from(
    """
    <p> </p> <b> </b> <i> <a_href='/x'> </a> <ul> <li> </ul> <table> <tr> <td> </table> <h2> </h2> <br> <q> </q>
    <blockquote> </blockquote> <div> </div> <figure> <figcaption> </figure> <dl> <dt> <dd> <ol> <td>|
    &lt; * _ ` [x] # 1. -
    """.split()
).map(lambda tag: tag.replace("a_href", "a href"))


@examples(60)
@given(
    st.lists(TAGS | st.sampled_from([PROSE, MORE, " ", "x", "\n", "4 May 2026", "By Ada Brook", "“Yes”"]), max_size=30)
)
def test_any_html_becomes_a_draft_that_builds_or_is_refused(pieces: list[str]) -> None:
    outcome = read_source("".join(pieces), SourceKind.HTML)
    if outcome.value is None:
        assert outcome.problems
        return
    made = make_draft(outcome.value, Facts(dt.date(2026, 12, 1)), SETTINGS, directory(SETTINGS))
    assert not failed(made.problems)
    rendered = article_text.parse(body(outcome.value.blocks))
    assert rendered.value.text == "\n".join(block.text for block in outcome.value.blocks)


@pytest.mark.parametrize("keep", [(), (1,), (99,), (0,)])
def test_numbers_that_are_taken_back(keep: tuple[int, ...]) -> None:
    html = f"<html><body><h1>Boats</h1><p>{PROSE}</p><p>{MORE}</p><aside><p>A box beside it.</p></aside></body></html>"
    page = read_source(html, keep=keep).value
    assert page is not None
    assert ("A box beside it." in [block.text for block in page.blocks]) is (1 in keep)


def test_who_a_quotation_is_of_stays_with_it() -> None:
    lines = [
        "The harbour board of Northport voted on Monday to let its ferries run all night, the board said in a letter.",
        "The line carried over 310,000 passengers between November and January, more than in any winter before that.",
        "The board meets again in the middle of March, when it will hear what the town has to say about the quay.",
    ]
    said = (
        "<p>We have let the river down for years, and the people beside it know that.</p><footer>— Gareth Pym</footer>"
    )
    first, *others = (f"<p>{line}</p>" for line in lines)
    article = f"{first}<blockquote>{said}</blockquote>{''.join(others)}"
    html = f"<html lang='en'><body><article><h1>Ferries</h1>{article}</article>"
    page = read_source(html.encode()).value
    assert page is not None
    assert "— Gareth Pym" in [block.text for block in page.blocks]


@pytest.mark.parametrize(
    "byline",
    [
        '<p class="byline">Por João da Silva<br>São Paulo</p>',
        "<p>João da Silva<br>São Paulo</p><p>12 de janeiro de 2026</p>",
        '<p><a rel="author">João da Silva<br>São Paulo</a></p>',
        '<p><span itemprop="author">Por <b>João da Silva</b><br/>São Paulo</span></p>',
    ],
)
def test_a_line_break_ends_the_name_of_an_author(byline: str) -> None:
    said = "A junta do porto vai vender todos os seus guindastes antigos nesta primavera, disse na segunda-feira."
    text = (
        f"<p>{said}</p>" * 2 + "<p>A vila será ouvida sobre o que deve ficar no cais no seu lugar, disse a junta.</p>"
    )
    page = f"<html lang=pt><body><h1>Guindastes antigos vão ser vendidos</h1>{byline}{text}</body></html>"
    found = read_source(page, SourceKind.HTML).value
    assert found is not None
    assert found.authors == ("João da Silva",)


@pytest.mark.parametrize(
    ("html", "said"),
    [
        (f"<html><body><h1>Cranes go</h1><p>{MORE * 2_000}</p>", "a paragraph of 192,000 characters"),
        (f"<html><body><h1>Cranes go</h1>{f'<p>{MORE * 900}</p>' * 30}", "2,592,009 characters of text"),
    ],
)
def test_more_text_than_a_page_has(html: str, said: str) -> None:
    (problem,) = read_source(html, SourceKind.HTML).problems
    assert problem.code is Code.PAGE_UNREADABLE
    assert said in problem.message


def test_what_a_script_in_a_heading_holds_is_no_title() -> None:
    html = PAGE.replace("Cranes go", "Cranes<script>let x = 1;</script><br>go<style>p{}</style> now")
    page = read_source(html).value
    assert page is not None
    assert page.title == "Cranes go now"


def test_some_of_very_many_pictures_are_named() -> None:
    figure = '<figure><img src="https://a.example/{0}.jpg"><figcaption>Crane {0} {1}</figcaption></figure>'
    html = PAGE.replace("</body>", "".join(figure.format(number, "of the quay" * 300) for number in range(60)))
    page = read_source(html).value
    assert page is not None
    sidecar = make_draft(page, Facts(dt.date(2026, 3, 1)), SETTINGS, directory(SETTINGS)).value.sidecar
    assert sidecar.count("# A picture of the page") == 20
    assert max(map(len, sidecar.splitlines())) < 1_200


def test_a_time_without_its_year_is_no_text() -> None:
    page = read_source(PAGE.replace("</h1>", '</h1><time datetime="2026-05-04">4 May</time>')).value
    assert page is not None
    assert page.published == dt.date(2026, 5, 4)
    assert [block.text for block in page.blocks] == [PROSE, MORE]


@pytest.mark.parametrize(
    "slip", ['<a href="/more"">', '<ul class="list" role=”navigation">', "<p class='lead'' data-x=\"1\">"]
)
def test_a_quotation_mark_too_many_is_a_slip(slip: str) -> None:
    """The rest of the page is no part of the tag that it stands in."""
    menu = "".join(
        f'<li><a href="/{number}" class="item" data-name="a b">Pier {number}</a></li>' for number in range(99)
    )
    page = read_source(PAGE.replace("</h1>", f"</h1>{slip}<ul>{menu}</ul>")).value
    assert page is not None
    assert page.title == "Cranes go"
    assert page.blocks[0].text == PROSE


@pytest.mark.parametrize(
    "line",
    [
        *("Subscribe to continue reading.", "This article is for subscribers only", "To continue reading, log in."),
        *("Dieser Artikel ist exklusiv für Abonnenten", "Weiterlesen mit HafenPlus", "Um den Artikel weiterzulesen, …"),
        *("Il vous reste 57.09% de cet article à lire.", "La suite est réservée aux abonnés.", "Pour lire la suite, …"),
        *("Contenido exclusivo para suscriptores", "Para seguir leyendo, suscríbete", "Per continuare a leggere"),
        *("Conteúdo exclusivo para assinantes", "Alleen voor abonnees", "Lees verder met een abonnement"),
        *(
            "［有料会員限定］ この記事は会員限定です。",
            "登録すると続きをお読みいただけます。",
            "残り1,234文字",
            "残り 812 文字",
        ),
    ],
)
@pytest.mark.parametrize("menu", [3, 60])
def test_the_beginning_of_an_article_for_subscribers(line: str, menu: int) -> None:
    below = "".join(f"<p>What the harbour board has said, part {number}</p>" for number in range(menu))
    html = (
        f"<html lang=en><h1>Cranes</h1><div><p>{PROSE}</p></div><div class=wall><p>{line}</p></div><div>{below}</div>"
    )
    outcome = read_source(html)
    assert outcome.value is None
    assert "for subscribers" in outcome.problems[0].message


LONG = "".join(
    f"<p>{PROSE} It was the {number}th time, and nobody there expects another.</p>" for number in range(4, 9)
)


def test_a_box_for_subscribers_within_an_article_does_not_end_it() -> None:
    last = "The cranes will be gone by the summer, said the board, and the quay will be empty until the autumn."
    box = "<div class=box><p>Subscribe to continue reading on your telephone.</p></div>"
    rest = f"<section><p>{MORE}</p></section><section><p>{last}</p>{LONG}</section>"
    page = read_source(f"<html lang=en><h1>Cranes</h1><section><p>{PROSE}</p></section>{box}{rest}").value
    assert page is not None
    assert {MORE, last} <= {block.text for block in page.blocks}
    assert not any("Subscribe" in block.text for block in page.blocks)


def _teaser(number: int, *, is_article: bool) -> str:
    said = f"The board of the harbour has now met {number} times this year about what is to become of the old cranes."
    teaser = f"<h2><a href='/{number}'>Cranes will go, part {number}</a></h2><p>{said}</p><p>By Ada Brook</p>"
    return f"<article>{teaser}</article>" if is_article else f"<li><div>{teaser}</div></li>"


@pytest.mark.parametrize("is_article", [True, False])
def test_a_front_page_is_no_article(is_article: bool) -> None:
    teasers = "".join(_teaser(number, is_article=is_article) for number in range(2, 20))
    outcome = read_source(f"<html lang=en><body><h1>Harbour Gazette</h1><ul>{teasers}</ul></body></html>")
    assert outcome.value is None
    assert "a front page" in outcome.problems[0].message
    assert "open one of them" in outcome.problems[0].hint


def test_an_article_above_the_beginnings_of_others_is_one() -> None:
    teasers = "".join(_teaser(number, is_article=True) for number in range(2, 20))
    text = f"<p>{PROSE}</p><p>{MORE}</p>" * 3
    outcome = read_source(f"<html lang=en><body><article><h1>Cranes</h1>{text}</article>{teasers}</body></html>")
    assert outcome.value is not None


@pytest.mark.parametrize(("line", "is_free"), [("To Read the Full Story", False), ("More of the Gazette", True)])
def test_a_page_that_says_that_there_is_more_is_told_as_not_free(line: str, is_free: bool) -> None:
    page = read_source(f"<html lang=en><h1>Cranes</h1><p>{PROSE}</p><p>{MORE}</p><div><b>{line}</b></div>").value
    assert page is not None
    assert page.is_free is is_free


@pytest.mark.parametrize(
    ("button", "between"),
    [
        ("", "Sign up to our morning newsletter"),
        ("Share\n", "Read more: The last crane driver"),
        ("", "Leia também: O último guindaste"),
        ("", "Newsletter\nSubscribe"),
        ("2 min read\n", "Czytaj też: Ostatni dźwig"),
    ],
)
def test_a_line_below_the_first_paragraph_does_not_cut_it_off(button: str, between: str) -> None:
    said = "They cost the town too much, it says."
    text = f"Cranes go\nBy Ada Brook\n4 May 2026\n{button}{PROSE}\n{between}\n{MORE}\n{said}\n{MORE[:-1]} again.\n"
    page = read_source(text, SourceKind.TEXT).value
    assert page is not None
    assert [block.text for block in page.blocks][:3] == [PROSE, MORE, said]


@pytest.mark.parametrize("line", ["Lee también: La última grúa", "Read also: The last crane driver"])
def test_a_line_that_leads_to_another_article_is_no_text(line: str) -> None:
    page = read_source(
        f"<html><body><h1>Cranes go</h1><p>{PROSE}</p><div><p>{line}</p></div><p>{MORE}</p></body>"
    ).value
    assert page is not None
    assert [block.text for block in page.blocks] == [PROSE, MORE]
