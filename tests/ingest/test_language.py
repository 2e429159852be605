"""The language of a text that nobody tells."""

from __future__ import annotations

import pytest

from digest.ingest.language import ORIGIN, language_of
from digest.ingest.read_source import read_source

NEWS = {
    "en": "The council of the town said on Tuesday that the old bridge will be closed for two months in the summer.",
    "de": "Die alte Brücke wird im Sommer für zwei Monate gesperrt, wie der Rat der Stadt am Dienstag mitgeteilt hat.",
    "fr": "Le vieux pont sera fermé pendant deux mois cet été, a annoncé mardi le conseil de la ville.",
    "es": "El viejo puente se cerrará durante dos meses en verano, según anunció el martes el ayuntamiento.",
    "it": "Il vecchio ponte sarà chiuso per due mesi in estate, ha annunciato martedì il consiglio della città.",
    "pt": "A velha ponte será fechada durante dois meses no verão, anunciou na terça-feira a câmara da cidade.",
    "nl": "De oude brug gaat in de zomer twee maanden dicht, zo heeft de raad van de stad dinsdag in een brief gezegd.",
    "ja": "市議会は火曜日、古い橋を夏の間に二か月閉鎖すると発表した。工事には三億円かかる見込みだという。",
}
OTHERS = {
    "sv": "Den gamla bron kommer att stängas under två månader i sommar, meddelade stadens råd i ett brev på tisdagen.",
    "da": "Den gamle bro bliver lukket i to måneder til sommer, oplyste byens råd i et brev til beboerne i tirsdags.",
    "pl": "Stary most zostanie zamknięty na dwa miesiące w lecie, poinformowała we wtorek rada miasta w swoim liście.",
    "ca": "El vell pont es tancarà dos mesos a l'estiu, va anunciar dimarts l'ajuntament amb una nota als veïns.",
    "zh": "市议会星期二宣布，旧桥将在夏天关闭两个月进行维修，工程预计耗资三亿元，并将在秋天之前重新开放。",
}


@pytest.mark.parametrize("language", NEWS)
def test_a_language_whose_words_are_known(language: str) -> None:
    assert language_of([NEWS[language], NEWS[language]]) == language


@pytest.mark.parametrize("language", OTHERS)
def test_any_other_is_none(language: str) -> None:
    assert language_of([OTHERS[language], OTHERS[language]]) == ""


def test_a_few_words_do_not_tell() -> None:
    assert language_of(["The bridge of the town is old and it is closed.", "Home", "The news of the day"]) == ""


@pytest.mark.parametrize("form", ["{}\n\n{}", "<p>{}</p><p>{}</p><p>{}</p>"])
def test_a_page_that_names_no_language_is_read_in_its_own(form: str) -> None:
    text = form.format(NEWS["de"], NEWS["de"].replace("Sommer", "Winter"), NEWS["de"].replace("Dienstag", "Montag"))
    page = read_source(text.encode(), usual="en").value
    assert page is not None
    assert (page.language, page.origins["language"]) == ("de", ORIGIN)


def test_what_the_editor_or_the_page_says_counts_for_more() -> None:
    text = f"<html lang='de-AT'><p>{NEWS['en']}</p><p>{NEWS['en'].replace('bridge', 'road')}</p></html>"
    page = read_source(text.encode()).value
    assert page is not None
    assert page.language == "de-AT"
