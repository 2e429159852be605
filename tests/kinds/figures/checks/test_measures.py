"""A measure's name is held against its figures: their labels, and their sentences where these say nothing of it."""

from __future__ import annotations

import pytest
import yaml

from tests.kinds.figures.perturbing import read

CASES = [
    ("en", "Loss of the mill", "EUR", "The mill made a profit of €2 million.", "The mill", "€2 million", "direction"),
    ("en", "Loss of the mill", "EUR", "The mill made a profit of €2 million.", "Profit", "€2 million", "direction"),
    ("en", "Loss of the mill", "EUR", "The mill made a loss of €2 million.", "Loss", "€2 million", ""),
    ("en", "Loss or profit", "EUR", "The mill made a profit of €2 million.", "Profit", "€2 million", ""),
    ("de", "Verlust der Mühle", "EUR", "Der Gewinn betrug 2 Mio. Euro.", "Mühle", "2 Mio. Euro", "direction"),
    ("fr", "Perte du moulin", "EUR", "Le bénéfice a atteint 2 M€.", "Bénéfice", "2 M€", "direction"),
    ("es", "Pérdidas", "EUR", "El beneficio fue de 2 millones de euros.", "Molino", "2 millones de euros", "direction"),
    ("en", "Unemployment rate", "%", "The employment rate was 71%.", "Employment rate", "71%", "label"),
    ("en", "Unemployment rate", "%", "Some 4% were out of work.", "Unemployment", "Some 4%", ""),
    ("de", "Arbeitslosenquote", "%", "Die Erwerbstätigenquote lag bei 71 Prozent.", "Quote", "71 Prozent", "label"),
    ("fr", "Taux de chômage", "%", "Le taux d'emploi était de 71 %.", "Taux d'emploi", "71 %", "label"),
    ("en", "Imports of tin", "EUR", "Exports of tin came to €2 million.", "Tin", "€2 million", "label"),
    ("en", "Net profit", "EUR", "Revenue came to €2 million.", "Revenue", "€2 million", "label"),
    ("en", "Ferry passengers", "people", "The rise was 400 people.", "Rise in ferry passengers", "400 people", "label"),
    ("en", "Rise in ferry passengers", "people", "The rise was 400 people.", "Rise in passengers", "400 people", ""),
    ("en", "Consumer prices", "%", "Prices rose by 3%.", "Rise in consumer prices", "3%", ""),
    ("en", "Growth of exports", "%", "Exports fell by 3%.", "Fall in exports", "3%", "label"),
    ("en", "Growth of exports", "%", "Exports fell by 3%.", "Fall in exports", "-3%", ""),
]


@pytest.mark.parametrize(("language", "measure", "unit", "text", "label", "value", "doubt"), CASES)
def test_what_a_measure_is_of(
    language: str, measure: str, unit: str, text: str, label: str, value: str, doubt: str
) -> None:
    site = {
        "title": "Harbour news", "url": "https://example.org/", "language": language,
        "measures": {"m": {"label": measure, "unit": unit}},
    }  # fmt: skip
    figure = {"label": label, "value": value, "at": value.removeprefix("-"), "measure": "m"}
    codes = [each.code.value for each in read(text, figure, language, site=yaml.safe_dump(site)).problems]
    assert codes == ([f"{doubt}-in-doubt"] if doubt else [])
