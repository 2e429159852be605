"""What says that the rest of an article is for subscribers, and what only asks for a subscription beside one."""

from __future__ import annotations

import pytest

from digest.ingest.page_lines.not_text.closed import asks_for_subscription, is_closed

CUT_HERE = [
    *("Subscribe to continue reading.", "Log in to unlock this story", "Continue reading with a free trial"),
    *("Weiterlesen mit Echo plus", "Um diesen Text weiterzulesen, melden Sie sich an.", "Nur für Abonnenten"),
    *("Il vous reste 72 % de cet article à lire.", "Article réservé à nos abonnés", "Para seguir leyendo, suscríbete"),
    *("Per continuare a leggere, abbonati", "Alleen toegankelijk voor leden", "残り 1,204 文字", "続きを読むには"),
]
ASKED = [
    *("Already a subscriber? Log in", "Sign in to read", "Jetzt abonnieren", "Keep reading with Echo plus"),
    *("Abonnez-vous pour 1 euro", "Suscríbete para apoyarnos", "Assine para apoiar", "Solo para suscriptores"),
]
OF_AN_ARTICLE = [
    *("The ferry will continue to run all night.", "Readers registered to vote by Monday, the board said."),
    *("Die Abonnentin klagte vor Gericht.", "Les abonnés du port ont protesté.", "会員は三千人に上る。"),
]


@pytest.mark.parametrize("line", CUT_HERE)
def test_a_line_that_cuts_an_article_off(line: str) -> None:
    assert is_closed(line)
    assert asks_for_subscription(line)


@pytest.mark.parametrize("line", ASKED)
def test_a_line_that_stands_beside_whole_articles_too(line: str) -> None:
    assert not is_closed(line)
    assert asks_for_subscription(line)


@pytest.mark.parametrize("line", OF_AN_ARTICLE)
def test_a_line_of_an_article(line: str) -> None:
    assert not is_closed(line)
    assert not asks_for_subscription(line)
