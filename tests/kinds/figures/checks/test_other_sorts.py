"""A label that names things of one sort or class, of an amount that counts what is none of these."""

from __future__ import annotations

import pytest

from tests.kinds.figures.perturbing import read

SITE = "title: D\nurl: https://d.example/\nlanguage: {}\n"


@pytest.mark.parametrize(
    ("language", "text", "at", "label", "is_told"),
    [
        ("pt", "O grupo foi julgado por 27 crimes na comarca do norte.", "27 crimes", "Barcos furtados", True),
        ("pt", "O grupo foi julgado por 27 crimes na comarca do norte.", "27 crimes", "Delitos do grupo", False),
        ("pt", "Vieram 80 operacionais para a serra.", "80 operacionais", "Banhistas na serra", True),
        ("pt", "Vieram 80 operacionais para a serra.", "80 operacionais", "Bombeiros na serra", False),
        ("es", "La crecida obligó a salir a 900 personas del valle.", "900 personas", "Casas del valle", True),
        ("es", "La crecida obligó a salir a 900 personas del valle.", "900 personas", "Vecinos del valle", False),
        ("fr", "La rampe a vu passer 4.200 coureurs samedi.", "4.200 coureurs", "Spectateurs samedi", True),
        ("fr", "Le sommet a réuni 12 pays.", "12 pays", "Habitants du sommet", False),
        (
            "de",
            "Die Flut traf neun abgestellte Fahrzeuge.",
            "neun abgestellte Fahrzeuge",
            "Betroffene Bootshäuser",
            True,
        ),
        ("de", "Die Flut traf neun abgestellte Fahrzeuge.", "neun abgestellte Fahrzeuge", "Betroffene Autos", False),
        ("pl", "Powódź zabrała dach 300 osobom.", "300 osobom", "Zalane domy", True),
        ("pl", "Powódź zabrała dach 300 osobom.", "300 osobom", "Właściciele domów", False),
        ("it", "La piena ha colpito 300 persone.", "300 persone", "Strade allagate", True),
        ("nl", "De vloed trof 300 mensen.", "300 mensen", "Getroffen woningen", True),
        ("sv", "Floden drabbade 300 personer.", "300 personer", "Drabbade bostäder", True),
        ("ru", "Паводок затронул 300 человек.", "300 человек", "Затопленные дома", True),
    ],
)
def test_nothing_is_of_two_classes(language: str, text: str, at: str, label: str, is_told: bool) -> None:
    problems = read(text, {"label": label, "value": at, "at": at}, language, site=SITE.format(language)).problems
    assert [problem.check for problem in problems] == ["label/thing"] * is_told
