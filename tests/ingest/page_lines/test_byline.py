from __future__ import annotations

import pytest

from digest.ingest.japanese_signatures import signed_line, signed_text
from digest.ingest.page_lines.byline import authors, is_marked, is_newsroom


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Brook", ["Ada Brook"]),
        ("By Ada Brook and Finn Dahl", ["Ada Brook", "Finn Dahl"]),
        ("Ada Brook, Finn Dahl and Nora Hassan", ["Ada Brook", "Finn Dahl", "Nora Hassan"]),
        ("Ada Brookin LeithandFinn Dahlin Oban", ["Ada Brook", "Finn Dahl"]),
        ("Ada Brook in Leith", ["Ada Brook"]),
        ("By Ada Brook, transport correspondent", ["Ada Brook"]),
        ("By Ada Brook | Senior reporter", ["Ada Brook"]),
        ("Von Lena Brandt und Jörg Öztürk", ["Lena Brandt", "Jörg Öztürk"]),
        ("Par Inès Fontaine et Léa d'Arc", ["Inès Fontaine", "Léa d'Arc"]),
        ("Par Hélène d'Astier (Nîmes, correspondante)", ["Hélène d'Astier"]),
        ("Par Luc Petit, à Lyon", ["Luc Petit"]),
        ("Par Luc Petit à Lyon", ["Luc Petit"]),
        ("Propos recueillis par Luc Petit et Anne Roy", ["Luc Petit", "Anne Roy"]),
        ("De notre envoyée spéciale à Lyon, Anne Roy", ["Anne Roy"]),
        ("Ein Gastbeitrag von Lena Brandt", ["Lena Brandt"]),
        ("Aus Brüssel berichtet Lena Brandt", ["Lena Brandt"]),
        ("Aus Bad Berg berichten Lena Brandt und Tim Reh", ["Lena Brandt", "Tim Reh"]),
        ("Aus Brüssel berichtet man viel", []),
        ("Onze correspondent Jan de Vries", ["Jan de Vries"]),
        ("Van onze verslaggeefster Els Vos", ["Els Vos"]),
        ("Van onze correspondent in Parijs Jan de Vries", ["Jan de Vries"]),
        ("Door Marloes van der Heijden, Den Haag", ["Marloes van der Heijden"]),
        ("dal nostro inviato Marco Rossi", ["Marco Rossi"]),
        ("dalla nostra corrispondente Anna Neri", ["Anna Neri"]),
        ("De nuestra enviada especial Ana Ruiz", ["Ana Ruiz"]),
        ("聞き手・山本奈々", ["山本奈々"]),
        ("編集委員　佐藤健", ["佐藤健"]),
        ("Ann Lee, Europe correspondent", ["Ann Lee"]),
        ("By Ada Brook, Finn Dahl", ["Ada Brook", "Finn Dahl"]),
        ("By Ada Brook, New York", ["Ada Brook"]),
        ("By Ada Brook and agencies", ["Ada Brook"]),
        ("By Our Foreign Staff", []),
        ("BBC News, Leeds", []),
        ("By Ludwig van der Rohe", ["Ludwig van der Rohe"]),
        ("By J. K. Brook-Hassan", ["J. K. Brook-Hassan"]),
        ("By Ada Brook ada@press.example", ["Ada Brook"]),
        ("Kevin Lind", ["Kevin Lind"]),
        ("Por Lucía Ferrer / Madrid", ["Lucía Ferrer"]),
        ("Por Ana Ruiz y Pedro Gil", ["Ana Ruiz", "Pedro Gil"]),
        ("Por Lucía Ferrer, corresponsal en Bruselas", ["Lucía Ferrer"]),
        ("Texto: Ana Ruiz", ["Ana Ruiz"]),
        ("Von Jana Kolb (Text) und Tim Reh (Fotos), Bremen", ["Jana Kolb", "Tim Reh"]),
        ("By Ada Brook, Oban", ["Ada Brook"]),
        ("By Ada Brook, Staff Writer, May 4, 2026", ["Ada Brook"]),
        ("Par Léa Morin Publié le 04/05/2026 à 18:30", ["Léa Morin"]),
        ("BY ANN LEE • STAFF WRITER", ["Ann Lee"]),
        ("Ann Lee – Harbour correspondent", ["Ann Lee"]),
        ("By Ann Lee — Oban", ["Ann Lee"]),
        ("Old Harbour – New Bridge", []),
        ("João da Silva\nSão Paulo", ["João da Silva"]),
        ("Por\nJoão da Silva\nSão Paulo", ["João da Silva"]),
        ("By Ada Brook\nand Finn Dahl", ["Ada Brook", "Finn Dahl"]),
        ("By the sea", []),
        ("(Reporting by Ada Brook; Editing by Finn Dahl)", ["Ada Brook"]),
        ("Reporting by Ada Brook in Northport and Mara Lind in Oban; Editing by Finn Dahl", ["Ada Brook", "Mara Lind"]),
        ("(Editing by Finn Dahl)", []),
        ("이서준 기자", ["이서준"]),
        ("부산=이서준·한지우 기자 seojun@paper.example", ["이서준", "한지우"]),
        ("한지우 특파원", ["한지우"]),
        ("사회부 기자", []),
        ("담당 기자", []),
        ("The harbour board met again.", []),
        ("Ada", []),
        ("", []),
    ],
)
def test_authors(line: str, names: list[str]) -> None:
    assert list(authors(line)) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("山本奈々", "山本奈々"),
        ("佐藤　健", "佐藤健"),
        ("井上 道夫", "井上道夫"),
        ("有料記事 山田太郎", "山田太郎"),
        ("山田太郎 2026年11月12日 17時00分", "山田太郎"),
        ("2026年11月12日 17時00分 山田太郎", "山田太郎"),
        ("2026/11/12(木) 17:00 山田太郎", "山田太郎"),
        ("2026年11月12日 国内政治", ""),
        ("大阪社会部 森本一郎", "森本一郎"),
        ("社会部・森本一郎", "森本一郎"),
        ("森本一郎＝大阪支局", "森本一郎"),
        ("ワシントン＝森本一郎", "森本一郎"),
        ("聞き手・論説委員 森本一郎", "森本一郎"),
        ("文・森本一郎 写真・佐藤花子", "森本一郎"),
        ("山田太郎、港花子", ("山田太郎", "港花子")),
        ("森本一郎", ""),
        ("経済部 株価", ""),
        ("山口県", ""),
        ("中村区役所", ""),
        ("経済産業", ""),
        ("石川さん", ""),
        ("", ""),
    ],
)
def test_a_japanese_line_that_signs(line: str, names: str | tuple[str, ...]) -> None:
    assert signed_line(line) == (names if isinstance(names, tuple) else (names,) if names else ())


def test_a_byline_says_that_it_is_one() -> None:
    assert is_marked("By Ada Brook")
    assert is_marked("By Our Foreign Staff")
    assert not is_marked("Ada Brook")
    assert not is_marked("By the sea")


@pytest.mark.parametrize(
    "name",
    [
        *("Redacción", "La Rédaction", "Online-Redaktion", "News desk", "Staff reporter", "編集部"),
        *("Our Foreign Staff", "Staff and agencies", "Quay News", "東西日報社", "北港テレビ"),
        *("Redacción Muelle", "Redazione del Molo", "Redaktion Hafenblatt"),
    ],
)
def test_a_newsroom_is_no_author(name: str) -> None:
    assert is_newsroom(name)


@pytest.mark.parametrize("name", ["Ada Brook", "Ann Staff", "Deskin Newsome", ""])
def test_a_name_is_no_newsroom(name: str) -> None:
    assert not is_newsroom(name)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("【東京＝山田太郎】", ["山田太郎"]),
        ("【ワシントン=山田太郎、鈴木花子】", ["山田太郎", "鈴木花子"]),
        ("（山田太郎）", ["山田太郎"]),
        ("(社会部　山田太郎)", ["山田太郎"]),
        ("（聞き手・山田 太郎、写真・鈴木花子）", ["山田太郎"]),
        ("（山田太郎記者）", ["山田太郎"]),
        ("山田太郎記者", ["山田太郎"]),
        ("【関連記事】", []),
        ("【新連載】", []),
        ("（共同）", []),
        ("（敬称略）", []),
        ("（２面に続く）", []),
        ("（社会部）", []),
    ],
)
def test_a_japanese_signature(line: str, names: list[str]) -> None:
    assert list(authors(line)) == names
    assert is_marked(line) == bool(names)


@pytest.mark.parametrize(
    ("first", "last", "names"),
    [
        ("【ワシントン＝山田太郎】港の連絡船が増える。", "来月に決まる。", ["山田太郎"]),
        ("【ワシントン山田太郎】港の連絡船が増える。", "来月に決まる。", ["山田太郎"]),
        ("港の連絡船が増える。", "来月に決まる。（山田太郎）", ["山田太郎"]),
        ("港の連絡船が増える。", "来月に決まる。【山田太郎、鈴木さくら】", ["山田太郎", "鈴木さくら"]),
        ("港の連絡船が増える。", "「待った」と話した。（聞き手・山田太郎）", ["山田太郎"]),
        ("港の連絡船が増える。", "来月に決まる。（共同）", []),
        ("港の連絡船が増える。", "来月に決まる（山田太郎は委員）。", []),
        ("【速報】港の連絡船が増える。", "来月に決まる。（終わり）", []),
        ("［ロンドン 4日 ロイター］ 港の連絡船が増える。", "来月に決まる。", []),
        ("The ferry runs. (Ada)", "The ferry runs. (Reuters)", []),
    ],
)
def test_a_japanese_text_is_signed(first: str, last: str, names: list[str]) -> None:
    assert list(signed_text(first, last)) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Brook May 4, 2026", ("Ada Brook",)),
        ("By Ada Brook November 21, 2026 0 174", ("Ada Brook",)),
        ("By Theresa May, 4 May 2026", ("Theresa May",)),
        ("By Theresa May 4 May 2026", ("Theresa May",)),
        ("Mark Read", ("Mark Read",)),
    ],
)
def test_a_month_behind_a_name_is_no_part_of_it(line: str, names: tuple[str, ...]) -> None:
    assert authors(line) == names


@pytest.mark.parametrize("line", ["Social Sharing", "Share Article", "Read More", "Artikel Merken"])
def test_what_stands_on_a_button_is_no_name(line: str) -> None:
    assert authors(line) == ()
