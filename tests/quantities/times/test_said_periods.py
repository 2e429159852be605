"""The times that a sentence names, by language: words, the first and the last of the days that they may mean."""

from __future__ import annotations

import datetime as dt

import pytest

from digest.quantities.times.said_periods import said_periods

PUBLISHED = dt.date(2026, 1, 15)
SENTENCES = [
    ("en", "Two years ago the yard had 300 boats.", "Two years ago", "2023-10-01", "2024-12-31"),
    ("en", "A century ago the yard had 300 boats.", "A century ago", "1906-01-01", "1946-12-31"),
    ("en", "In ten years' time the yard has 300 boats.", "In ten years' time", "2034-01-01", "2038-12-31"),
    ("en", "The yard sold 300 boats last summer.", "last summer", "2025-01-01", "2026-12-31"),
    ("de", "Vor zwei Jahren lagen dort 300 Boote.", "Vor zwei Jahren", "2023-10-01", "2024-12-31"),
    ("fr", "Il y a deux ans, il y avait 300 bateaux.", "Il y a deux ans", "2023-10-01", "2024-12-31"),
    ("es", "Hace dos años había 300 barcos.", "Hace dos años", "2023-10-01", "2024-12-31"),
    ("ja", "2年前、港には300隻あった。", "2年前", "2023-10-01", "2024-12-31"),
    ("en", "Sales rose 11% in the third quarter of 2025.", "third quarter of 2025", "2025-07-01", "2025-09-30"),
    ("en", "In March 2025 the shelter took in 312 cats.", "March 2025", "2025-03-01", "2025-03-31"),
    ("en", "The mill lost $5m last year.", "last year", "2025-01-01", "2025-12-31"),
    ("en", "Sales of Q3 2024 were $5m.", "Q3 2024", "2024-07-01", "2024-09-30"),
    ("en", "From 2019–2021 they sold 300.", "2019–2021", "2019-01-01", "2026-01-15"),
    ("en", "There were 1,213 visitors in 2024-10.", "2024-10", "2024-10-01", "2024-10-31"),
    ("en", "There were 1,213 visitors in 2012-10.", "2012-10", "2012-10-01", "2012-10-31"),
    ("en", "There were 1,213 visitors in 2019-20.", "2019-20", "2019-01-01", "2020-12-31"),
    ("en", "In fiscal 2024 it lost $5m.", "2024", "2023-01-01", "2025-12-28"),
    ("en", "From January to March 2025 it sold 300.", "January to March 2025", "2025-01-01", "2025-03-31"),
    ("en", "It sold 300 in the third quarter of last year.", "third quarter of last year", "2025-07-01", "2025-09-30"),
    ("de", "Im Mai und Juni 2025 kamen 300.", "Mai und Juni 2025", "2025-05-01", "2025-06-30"),
    ("de", "Im März des vergangenen Jahres kamen 300.", "März des vergangenen Jahres", "2025-03-01", "2025-03-31"),
    (
        "fr",
        "Entre octobre et novembre de l'an dernier.",
        "octobre et novembre de l'an dernier",
        "2025-10-01",
        "2025-11-30",
    ),
    ("es", "De noviembre a febrero de 2025.", "noviembre a febrero de 2025", "2024-11-01", "2025-02-28"),
    ("pt", "Em março deste ano.", "março deste ano", "2026-03-01", "2026-03-31"),
    ("pl", "W marcu ubiegłego roku.", "marcu ubiegłego roku", "2025-03-01", "2025-03-31"),
    ("de", "Im ersten Halbjahr 2025 wurden 6.300 Wagen verkauft.", "ersten Halbjahr 2025", "2025-01-01", "2025-06-30"),
    ("de", "Seit 2018 stieg die Miete.", "2018", "2018-01-01", "2026-01-15"),
    ("fr", "Au deuxième trimestre 2025, la marque a livré.", "deuxième trimestre 2025", "2025-04-01", "2025-06-30"),
    ("es", "En el primer trimestre de 2025.", "primer trimestre de 2025", "2025-01-01", "2025-03-31"),
    ("pl", "Sprzedaż w pierwszym kwartale 2024 roku.", "pierwszym kwartale 2024", "2024-01-01", "2024-03-31"),
    ("en", "A year earlier it had lost $5m.", "A year earlier", "2025-01-01", "2025-12-31"),
    ("de", "Ein Jahr zuvor waren es 300 Wagen.", "Ein Jahr zuvor", "2025-01-01", "2025-12-31"),
    ("fr", "La régie en comptait 3 millions un an plus tôt.", "un an plus tôt", "2025-01-01", "2025-12-31"),
    ("es", "Un año antes eran 300.", "Un año antes", "2025-01-01", "2025-12-31"),
    ("it", "Un anno prima erano 300.", "Un anno prima", "2025-01-01", "2025-12-31"),
    ("pt", "Um ano antes eram 300.", "Um ano antes", "2025-01-01", "2025-12-31"),
    ("nl", "Een jaar eerder waren het er 300.", "Een jaar eerder", "2025-01-01", "2025-12-31"),
    ("pl", "Rok wcześniej było ich 300.", "Rok wcześniej", "2025-01-01", "2025-12-31"),
    ("ja", "2024年7月に6.3%減った。", "2024年7月", "2024-07-01", "2024-07-31"),
    ("en", "On 5 March 2025 it sold 300.", "5 March 2025", "2025-03-05", "2025-03-05"),
    ("en", "On the 5th of March 2025 it sold 300.", "5th of March 2025", "2025-03-05", "2025-03-05"),
    ("en", "Between 5 and 9 March 2025 it sold 300.", "5 and 9 March 2025", "2025-03-05", "2025-03-09"),
    ("en", "It sold 300 in March 2025.", "March 2025", "2025-03-01", "2025-03-31"),
    ("de", "Am 5. März 2025 waren es 300.", "5. März 2025", "2025-03-05", "2025-03-05"),
    ("fr", "Le 1er mars 2025, ils étaient 300.", "1er mars 2025", "2025-03-01", "2025-03-01"),
    ("es", "El 5 de marzo de 2025 eran 300.", "5 de marzo de 2025", "2025-03-05", "2025-03-05"),
    ("ja", "2025年3月5日に300台を売った。", "2025年3月5日", "2025-03-05", "2025-03-05"),
    ("zh", "2025年3月5日至9日售出300台。", "2025年3月5日至9日", "2025-03-05", "2025-03-09"),
    (
        "en",
        "In the three months to the end of June 2025.",
        "three months to the end of June 2025",
        "2025-04-01",
        "2025-06-30",
    ),
    ("en", "In the six months ended 31 March 2025.", "six months ended 31 March 2025", "2024-10-01", "2025-03-31"),
    ("en", "In the quarter to June 2025.", "quarter to June 2025", "2025-04-01", "2025-06-30"),
    (
        "de",
        "In den neun Monaten bis Ende September 2025.",
        "neun Monaten bis Ende September 2025",
        "2025-01-01",
        "2025-09-30",
    ),
    ("es", "En los tres meses hasta junio de 2025.", "tres meses hasta junio de 2025", "2025-04-01", "2025-06-30"),
    ("zh", "2024年第三季度增长。", "2024年第三季度", "2024-07-01", "2024-09-30"),
]


@pytest.mark.parametrize(("language", "sentence", "words", "first", "last"), SENTENCES)
def test_a_time_is_read(language: str, sentence: str, words: str, first: str, last: str) -> None:
    (said,) = said_periods(sentence, language, PUBLISHED)
    assert said.words == words
    assert (str(said.days[0][0]), str(said.days[-1][1])) == (first, last)


def test_a_month_without_a_year_is_that_of_any_year_near_the_article() -> None:
    (said,) = said_periods("In May they sold 300.", "en", PUBLISHED)
    assert said.meets(dt.date(2025, 5, 1), dt.date(2025, 5, 31))
    assert not said.meets(dt.date(2025, 6, 1), dt.date(2025, 6, 30))


@pytest.mark.parametrize(
    ("sentence", "first"), [("In May 300 left.", 1), ("In June 5 people left.", 1), ("On June 5, 300 left.", 5)]
)
def test_what_only_counts_is_no_day(sentence: str, first: int) -> None:
    (said,) = said_periods(sentence, "en", PUBLISHED)
    assert {start.day for start, _ in said.days} == {first}


@pytest.mark.parametrize("sentence", ["They may sell 300.", "It cost $2019.", "The march drew 300 people."])
def test_what_is_no_time_is_not_read(sentence: str) -> None:
    assert said_periods(sentence, "en", PUBLISHED) == ()


def test_a_time_that_is_compared_with_is_an_aside() -> None:
    (said,) = said_periods("Sales rose 5% compared with 2019.", "en", PUBLISHED)
    assert said.is_aside
