"""A loss is no gain: a minus may stand for it, and without one it is doubted under a measure of profits."""

from __future__ import annotations

from decimal import Decimal

import pytest
import yaml

from tests.kinds.figures.perturbing import read

LOST = [
    ("Acme lost 3 million euros.", "3 million euros", "Acme's profit", "en", "EUR"),
    ("Acme made a loss of 3 million euros.", "3 million euros", "Acme's profit", "en", "EUR"),
    ("Acme made a net loss of about 3 million euros.", "about 3 million euros", "Acme's earnings", "en", "EUR"),
    ("Das Werk machte einen Verlust von 3 Mio. Euro.", "3 Mio. Euro", "Konzerngewinn", "de", "EUR"),
    ("Das Werk machte 3 Mio. Euro Verlust.", "3 Mio. Euro", "Gewinn des Werks", "de", "EUR"),
    ("Acme a enregistré une perte de 3 millions d'euros.", "3 millions d'euros", "Bénéfice d'Acme", "fr", "EUR"),
    ("Acme registró pérdidas de 3 millones de euros.", "3 millones de euros", "Beneficio de Acme", "es", "EUR"),
    ("A Acme teve um prejuízo de 3 milhões de euros.", "3 milhões de euros", "Lucro da Acme", "pt", "EUR"),
    ("Acme ha registrato una perdita di 3 milioni di euro.", "3 milioni di euro", "Utile di Acme", "it", "EUR"),
    ("Acme leed een verlies van 3 miljoen euro.", "3 miljoen euro", "Winst van Acme", "nl", "EUR"),
    ("Acme miał stratę w wysokości 3 mln euro.", "3 mln euro", "Zysk Acme", "pl", "EUR"),
    ("Acmeは30億円の赤字だった。", "30億円", "アクメの利益", "ja", "JPY"),
    ("公司亏损3亿元。", "3亿元", "利润", "zh", "CNY"),
    ("아크메는 30억원 적자를 냈다.", "30억원", "아크메 이익", "ko", "KRW"),
    ("Убыток составил 3 млн рублей.", "3 млн рублей", "Прибыль", "ru", "RUB"),
    ("Bolaget gjorde en förlust på 3 miljoner kronor.", "3 miljoner kronor", "Vinst", "sv", "SEK"),
]


def said(text: str, value: str, at: str, measure: str, language: str, unit: str) -> tuple[list[str], list[Decimal]]:
    """The codes of what is told of a figure in a measure, and its number where it is taken."""
    measures = {"m": {"label": measure, "unit": unit}}
    site = {"title": "Harbour news", "url": "https://example.org/", "language": language, "measures": measures}
    figure = {"label": "2025", "value": value, "at": at, "measure": "m"}
    outcome = read(text, figure, language, site=yaml.safe_dump(site, allow_unicode=True))
    figures = outcome.value.figures if outcome.value else ()
    return [problem.code.value for problem in outcome.problems], [each.value.number for each in figures]


def with_minus(value: str) -> str:
    return value.replace("3", "-3", 1)


@pytest.mark.parametrize(("text", "at", "measure", "language", "unit"), LOST)
def test_a_loss_is_below_zero_or_asked_about(text: str, at: str, measure: str, language: str, unit: str) -> None:
    codes, (below,) = said(text, with_minus(at), at, measure, language, unit)
    assert (codes, below < 0) == ([], True)
    codes, (above,) = said(text, at, at, measure, language, unit)
    assert ("direction-in-doubt" in codes, above) == (True, -below)


ASKED = [
    ("Acme made a loss of 3 million euros.", "a loss of 3 million euros", "Acme's profit", True),
    ("Acme made a loss of 3 million euros.", "a loss of 3 million euros", "Acme's loss", False),
    ("Acme lost 3 million euros.", "3 million euros", "Loss of Acme", False),
    ("Acme made a loss of 3 million euros.", "a loss of 3 million euros", "Damage by the storm", False),
    ("Acme made a profit of 3 million euros.", "3 million euros", "Acme's profit", False),
    ("After a loss in 2024, Acme made a profit of 3 million euros.", "3 million euros", "Acme's profit", False),
]


@pytest.mark.parametrize(("text", "at", "measure", "is_asked"), ASKED)
def test_only_what_counts_profits_is_asked_about(text: str, at: str, measure: str, is_asked: bool) -> None:
    codes, _ = said(text, at, at, measure, "en", "EUR")
    assert ("direction-in-doubt" in codes) is is_asked


def test_a_profit_is_not_below_zero() -> None:
    codes, _ = said("Acme earned 3 million euros.", "-3 million euros", "3 million euros", "Acme's profit", "en", "EUR")
    assert codes == ["figure-disagrees"]


TURNED = [
    ("Acme made a loss of more than 3 million euros.", "a loss of more than 3 million euros", "more than", "under"),
    ("Acme lost at least 3 million euros.", "lost at least 3 million euros", "at least", "up-to"),
    ("Acme lost up to 3 million euros.", "lost up to 3 million euros", "up to", "at-least"),
    ("Acme lost less than 3 million euros.", "lost less than 3 million euros", "less than", "over"),
    ("Acme lost about 3 million euros.", "lost about 3 million euros", "about", "about"),
]


@pytest.mark.parametrize(("text", "at", "lead", "qualifier"), TURNED)
def test_a_bound_of_a_loss_bounds_the_result_from_the_other_side(text: str, at: str, lead: str, qualifier: str) -> None:
    figure = {"label": "Result of Acme", "value": f"{lead} -3 million euros", "at": at}
    outcome = read(text, figure, "en")
    assert outcome.value
    (value,) = (each.value for each in outcome.value.figures)
    assert (value.number, value.qualifier, value.qualifiers) == (-3_000_000, qualifier, (qualifier,))
    assert value.written == f"{lead} -3 million euros"
