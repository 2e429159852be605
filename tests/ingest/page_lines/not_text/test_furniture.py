from __future__ import annotations

import pytest

from digest.ingest.page_lines.not_text.furniture import is_caption, is_furniture, leads_away


@pytest.mark.parametrize(
    "line",
    [
        *("Advertisement", "ADVERTISEMENT", "Anzeige", "Share", "Reading Time: 2 minutes", "Reading Time:2 minutes"),
        *("3 min read", "42 comments", "Why you can trust the Echo", "Sign up for our newsletter, it is free.", "---"),
        *("© 2026 Harbour Press", "Copyright 2026", "We use cookies to make this site better.", "Lire aussi : Le port"),
        *("Follow Ada Brook on Mastodon", "Share on Facebook", "Zum Inhalt springen", "12 | 34", "Related articles"),
        *("You have full access to this article via your library.", "Sie haben einen Fehler gefunden?"),
        *("3 hours ago", "Updated 5 minutes ago", "vor 2 Stunden", "il y a 3 heures", "2 時間前"),
        *("Box aufklappen Box zuklappen", "Personen-Box aufklappen", "Ajouter à vos sélections", "Lee también"),
        *(
            "無断転載禁止",
            "メモ入力",
            "-最大400文字まで",
            "完了しました",
            "ログイン",
            "記事を保存する",
            "Valorar:",
            "Accedi",
        ),
        *("Already have an account? Log in here.", "Fehler gefunden?Jetzt melden.", "Déjà abonné ? Se connecter"),
        *("Jetzt abonnieren und von der Vorlesefunktion profitieren.", "Sei già abbonato?", "Ya eres suscriptor"),
        *("Aktualisiert am Freitag", "Mis à jour lundi", "Published on Friday at 17:30"),
    ],
)
def test_what_a_page_says_of_itself(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        *("The board meets again.", "Shares fell by a third.", "Home prices rose.", "Next week, nobody will remember."),
        *("Top officials met.", "Comments by the chairman were welcome.", "Search parties set out at dawn."),
        *("Already registered voters need not come.", "Would you like to live on a boat?", "Die Box ist offen."),
        *("保存には三年かかった。", "3 hours ago the port was closed.", "Friday", "The board met on Friday."),
    ],
)
def test_what_an_article_says(line: str) -> None:
    assert not is_furniture(line)
    assert not is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "A ferry at the quay of the town on Monday - Copyright Ada Brook/Harbour Press",
        "Le bac au port - Tous droits réservés Ada Brook",
        *("A ferry leaves the quay on November 6, 2019. Photo: AFP", "Photograph: Rosa Castillo/Harbour Press"),
        *(
            "The quay at night (AP Photo/Rosa Castillo)",
            "The quay at night. (The Associated Press)",
            "The quay. Getty Images",
            "Der Hafen. Foto: dpa",
        ),
    ],
)
def test_captions(line: str) -> None:
    assert is_caption(line)


def test_what_leads_to_other_articles() -> None:
    assert leads_away("Related articles")
    assert leads_away("Mehr zum Thema")
    assert not leads_away("Share")
