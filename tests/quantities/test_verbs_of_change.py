"""Verbs of rising and falling have all of their finite forms and participles, in every list that asks for them."""

from __future__ import annotations

import pytest

from digest.quantities.language.assertion import assertions
from digest.quantities.language.lexicon import lexicon
from digest.quantities.language.verbs_of_change import verbs_of_change
from digest.quantities.language.verbs_of_change.conjugation import conjugated

WHOLE = [
    ("de", "german", "falls", "senken senkt senkte senkten gesenkt"),
    ("de", "german", "falls", "sinken sinkt sank sanken gesunken"),
    ("de", "german", "falls", "abbauen abbaut abbaute abbauten abgebaut abzubauen"),
    ("de", "german", "rises", "zunehmen zunimmt zunahm zunahmen zugenommen zuzunehmen"),
    ("fr", "french", "falls", "baisser baisse baissent baissait baissa baissèrent baissera baisseront baissé baissant"),
    ("fr", "french", "rises", "bondir bondit bondissent bondirent bondira bondi"),
    ("fr", "french", "falls", "réduire réduit réduisent réduisit réduira réduisant"),
    ("es", "spanish", "rises", "crecer crece crecen crecía creció crecieron crecerá crecido creciendo"),
    ("es", "spanish", "falls", "reducir reduce reducen redujo redujeron reducirá reducido reduciendo"),
    ("pt", "portuguese", "falls", "reduzir reduz reduzem reduziu reduziram reduzirá reduzido"),
    ("pt", "portuguese", "rises", "subir sobe sobem subia subiu subiram subirá subindo"),
    ("it", "italian", "falls", "ridurre riduce riducono ridusse ridurrà ridotto ridotta ridotti ridotte riducendo"),
    ("it", "italian", "rises", "aumentare aumenta aumentano aumentava aumentò aumenterà aumentato aumentando"),
    ("pl", "polish", "falls", "obniżyć obniży obniżą obniżył obniżyła obniżyło obniżyły obniżono"),
    ("pl", "polish", "rises", "przyspieszyć przyspieszy przyspieszył przyspieszyła przyspieszyły"),
    ("pl", "polish", "rises", "rosnąć rośnie rosną rósł rosła rosło rosły rośli"),
]


@pytest.mark.parametrize(("language", "name", "way", "forms"), WHOLE)
def test_tenses_are_whole(language: str, name: str, way: str, forms: str) -> None:
    wanted = frozenset(forms.split())
    assert wanted <= frozenset(getattr(verbs_of_change(name), way))
    assert wanted <= frozenset(getattr(assertions(language), way))
    assert wanted <= frozenset(lexicon(language).changes)


def test_a_particle_stands_apart_from_each_finite_form() -> None:
    assert "baute bauten baut bauen … ab" in assertions("de").apart_falls
    assert "nahm nahmen nimmt nehmen … zu" in assertions("de").apart_rises


@pytest.mark.parametrize("name", ["french", "german", "italian", "polish", "portuguese", "spanish"])
def test_no_form_says_both(name: str) -> None:
    verbs = verbs_of_change(name)
    assert verbs.rises
    assert verbs.falls
    assert not set(verbs.rises) & set(verbs.falls)


def test_a_line_with_a_colon_has_its_own_forms() -> None:
    assert conjugated("talk walk\n go: goes went", {"k": "ked ks"}) == (
        "talk", "talked", "talks", "walk", "walked", "walks", "go", "goes", "went",
    )  # fmt: skip
