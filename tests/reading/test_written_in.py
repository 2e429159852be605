"""In which language a text clearly is."""

from __future__ import annotations

import pytest

from digest.reading.lexicon import LANGUAGES, small_words
from digest.reading.written_in import clearly_in

TEXTS = {
    "en": (
        "The council of the town said on Tuesday that the old bridge will be closed for two months in the summer. It is"
        " the third time in ten years that the road over the river has to be mended, and the owners of the shops on "
        "both banks are not happy about it. They would like the work to be done at night, but this is too expensive."
    ),
    "de": (
        "Die alte Brücke wird im Sommer für zwei Monate gesperrt, wie der Rat der Stadt am Dienstag mitgeteilt hat. Es "
        "ist das dritte Mal in zehn Jahren, dass die Straße über den Fluss erneuert werden muss, und die Händler auf "
        "beiden Ufern sind nicht froh darüber. Sie hätten die Arbeiten gern in der Nacht, aber das ist zu teuer."
    ),
    "fr": (
        "Le vieux pont sera fermé pendant deux mois cet été, a annoncé mardi le conseil de la ville. C'est la troisième"
        " fois en dix ans que la route qui passe sur la rivière doit être refaite, et les commerçants des deux rives ne"
        " sont pas contents. Ils voudraient que les travaux se fassent de nuit, mais cela coûte trop cher à la commune."
    ),
    "es": (
        "El viejo puente se cerrará durante dos meses en verano, según anunció el martes el ayuntamiento. Es la tercera"
        " vez en diez años que hay que arreglar la carretera que pasa por el río, y los dueños de las tiendas de las "
        "dos orillas no están contentos. Querían que las obras se hicieran de noche, pero eso es demasiado caro para "
        "ellos."
    ),
    "pt": (
        "A velha ponte será fechada durante dois meses no verão, anunciou na terça-feira a câmara da cidade. É a "
        "terceira vez em dez anos que a estrada que passa sobre o rio tem de ser arranjada, e os donos das lojas das "
        "duas margens não estão contentes. Queriam que as obras se fizessem de noite, mas isso é caro para o município."
    ),
    "nl": (
        "De oude brug gaat in de zomer twee maanden dicht, zo heeft de raad van de stad dinsdag in een brief gezegd. "
        "Het is de derde keer in tien jaar dat de weg over de rivier moet worden gemaakt, en de winkels op de twee "
        "oevers zijn daar niet blij mee. Ze willen dat het werk in de nacht gebeurt, maar dat is te duur voor de "
        "gemeente."
    ),
}
DANISH = (
    "Den gamle bro bliver lukket i to måneder til sommer, oplyste byens råd i et brev til beboerne i tirsdags. Det "
    "er tredje gang på ti år, at vejen over floden skal laves, og de handlende på begge sider er ikke glade for "
    "det. De ville gerne have, at arbejdet blev gjort om natten, men det er for dyrt, siger rådet, som også skal "
    "betale for en ny vej."
)
READ_IN = ("en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "ja", "ru")


@pytest.mark.parametrize("language", READ_IN)
@pytest.mark.parametrize("written", TEXTS)
def test_the_small_words_of_a_text_tell_its_language(language: str, written: str) -> None:
    assert clearly_in(TEXTS[written], language) == ("" if written == language else written)


def test_a_variety_of_a_language_is_the_language() -> None:
    assert (clearly_in(TEXTS["de"], "de-AT"), clearly_in(TEXTS["de"], "en-GB")) == ("", "de")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param(" ".join(TEXTS["fr"].split()[:30]), "en", id="a short text"),
        pytest.param(f"{TEXTS['en'][:105]}\n\n{TEXTS['fr']}\n\n{TEXTS['fr']}", "en", id="a paragraph of its own"),
        pytest.param(f"So ist es: “{TEXTS['fr']}”\n\n„{TEXTS['en']}“, sagte Ada Brook.", "de", id="what is quoted"),
        pytest.param(DANISH, "da", id="a language whose words are not known"),
        pytest.param(DANISH, "sv", id="one near to it"),
        pytest.param(TEXTS["en"], "da", id="one that is not known here may be any"),
        pytest.param("Lo minda vasu keli tora nabi sute rolo pimu wani solu kepa. " * 9, "en", id="no language"),
        pytest.param("Los Abrojos, Las Vegas, El Paso, Del Mar, La Paz, Los Lagos, La Mesa. " * 9, "en", id="names"),
        pytest.param("", "en", id="nothing"),
    ],
)
def test_what_tells_nothing(text: str, language: str) -> None:
    assert clearly_in(text, language) == ""


def test_languages_that_are_written_with_spaces_have_small_words() -> None:
    assert {each for each in LANGUAGES if not small_words(each)} == {"ar", "ja", "ko", "zh"}
    assert all(word.isalpha() for each in LANGUAGES for word in small_words(each))
