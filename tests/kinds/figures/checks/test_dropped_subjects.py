"""A sentence without a subject is about whom one before it names, in languages whose verbs say who is meant."""

from __future__ import annotations

import pytest

from digest.foundation.problem import Code
from digest.kinds.figures.checks.labels.contradicting.others.dropped_subjects import named_before
from tests.kinds.figures.perturbing import read

SITE = "title: D\nurl: https://d.example/\nlanguage: {}\n"
_POLL = (
    "Na terceira sondagem do mês, Aurora Telles tinha 31% dos votos. Depois, 33%. Agora subiu pouco para 35%.\n\n"
    "Duarte Lemos tinha 29% dos votos."
)


@pytest.mark.parametrize(("label", "is_told"), [("Votos de Aurora Telles", False), ("Votos de Duarte Lemos", True)])
def test_a_label_names_whom_the_sentences_before_do(label: str, is_told: bool) -> None:
    figure = {"label": label, "value": "35%", "at": "35%"}
    problems = read(_POLL, figure, "pt", site=SITE.format("pt")).problems
    assert [problem.code for problem in problems] == [Code.LABEL_IN_DOUBT] * is_told


@pytest.mark.parametrize(
    ("language", "sentence", "named"),
    [
        ("pt", "Agora subiu para 35%.", True),
        ("pt", "Agora, diz Lemos, subiu para 35%.", False),
        ("pt", "Lemos subiu para 35%.", False),
        ("de", "Nun stieg er auf 35%.", False),
    ],
)
def test_only_what_names_nobody_goes_on_so(language: str, sentence: str, named: bool) -> None:
    before = ("A votação foi de Aurora Telles.", "Depois, 33%.")
    text = " ".join((*before, sentence, "Segundo Lemos, foi tudo."))
    assert named_before(sentence, before, text, language) == (before[0] if named else "")
