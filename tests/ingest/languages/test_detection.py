"""The language of a text that nobody tells."""

from __future__ import annotations

import sys

import pytest

from digest.ingest.languages import by_script as languages_by_script
from digest.ingest.languages.detection import ORIGIN, language_of, says_enough
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
TITLE = "Port doubles night ferries "
AGAIN = "It will open again in the autumn, the mayor said in a letter."
BY_SCRIPT = {
    "hi": "बंदरगाह की समिति ने सोमवार को कहा कि नौका जून से पूरी रात चलेगी और इससे लोगों को आसानी होगी।",
    "ru": "Портовый совет сообщил в понедельник, что с июня паром будет ходить всю ночь, и людям станет удобнее.",
    "ar": "قال مجلس الميناء يوم الاثنين إن العبارة ستعمل طوال الليل ابتداء من شهر يونيو وإن ذلك أسهل على الناس.",
    "zh": "市议会星期二宣布，旧桥将在夏天关闭两个月进行维修，工程预计耗资三亿元，并将在秋天之前重新开放。",
    "ko": "항만 위원회는 월요일에 여객선이 유월부터 밤새 운행할 것이라고 밝혔으며 주민들에게 편리할 것이라고 했다.",
    "el": "Το συμβούλιο του λιμανιού είπε τη Δευτέρα ότι το πλοίο θα λειτουργεί όλη τη νύχτα από τον Ιούνιο.",
    "he": "מועצת הנמל אמרה ביום שני שהמעבורת תפעל כל הלילה החל מחודש יוני וכי הדבר יקל מאוד על התושבים.",
    "th": "คณะกรรมการท่าเรือกล่าวเมื่อวันจันทร์ว่าเรือข้ามฟากจะแล่นตลอดทั้งคืนตั้งแต่เดือนมิถุนายน",
}
BY_SMALL_WORDS = {
    "sv": "Den gamla bron kommer att stängas under två månader i sommar, meddelade stadens råd i ett brev på tisdagen.",
    "da": "Den gamle bro bliver lukket i to måneder til sommer, oplyste byens råd i et brev til beboerne i tirsdags.",
    "pl": "Stary most zostanie zamknięty na dwa miesiące w lecie, poinformowała we wtorek rada miasta w swoim liście.",
    "ca": "El vell pont es tancarà dos mesos a l'estiu, va anunciar dimarts l'ajuntament amb una nota als veïns.",
    "tr": "Belediye meclisi salı günü yaptığı açıklamada eski köprünün yaz için iki ay kapalı kalacağını söyledi.",
    "uk": "Портова рада повідомила в понеділок, що з червня пором ходитиме всю ніч, і людям стане зручніше.",
    "mr": "बंदर समितीने सोमवारी सांगितले की जूनपासून होडी रात्रभर चालू राहील आणि त्यामुळे लोकांची सोय होईल.",
    "fa": "شورای بندر روز دوشنبه گفت که کشتی از ماه ژوئن تمام شب کار می‌کند و این برای مردم آسان‌تر خواهد بود.",
}


@pytest.mark.parametrize(("language", "text"), [*NEWS.items(), *BY_SCRIPT.items(), *BY_SMALL_WORDS.items()])
def test_the_language_of_two_sentences(language: str, text: str) -> None:
    assert language_of([text, text]) == language


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The bridge of the town is old and it is closed.", id="a few words"),
        pytest.param("Bero lato minda vasu keli tora nabi sute rolo pimu deka wani solu; " * 4, id="no language"),
        pytest.param("4 + 5 = 9, 17:30, 2026, 12.5, 40 %, 3, 8, 9, 10", id="no letters"),
        pytest.param("🌊 " * 40, id="signs"),
    ],
)
def test_what_tells_no_language(text: str) -> None:
    assert language_of([text, "Home", "The news of the day"]) == ""


@pytest.mark.parametrize(("language", "found"), [("de", "de"), ("hi", "hi"), ("el", "el"), ("sv", ""), ("mr", "hi")])
def test_without_the_libraries_for_html(monkeypatch: pytest.MonkeyPatch, language: str, found: str) -> None:
    """Those alone whose wording is known, and what most texts of a script are in."""
    text = {**NEWS, **BY_SCRIPT, **BY_SMALL_WORDS}[language]
    monkeypatch.setitem(sys.modules, "justext", None)
    languages_by_script.small_words.cache_clear()
    try:
        assert language_of([text, text]) == found
    finally:
        languages_by_script.small_words.cache_clear()


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


@pytest.mark.parametrize(
    ("said", "language", "contradicted"), [("en-US", "", "de"), ("de-AT", "", ""), ("", "", ""), ("en-US", "en", "")]
)
def test_a_page_that_says_another_language_than_it_reads_as(said: str, language: str, contradicted: str) -> None:
    """It is believed, and the contradiction told, but where the editor has decided."""
    text = f"<html lang='{said}'><p>{NEWS['de']}</p><p>{NEWS['de'].replace('Sommer', 'Winter')}</p></html>"
    page = read_source(text.encode(), language=language).value
    assert page is not None
    assert page.reads_as == contradicted


def test_a_paste_in_a_further_language_keeps_its_day() -> None:
    text = (
        "बंदरगाह की नौका जून से रात भर चलेगी\n४ मई २०२६\nबंदरगाह समिति ने सोमवार को कहा कि नौका पूरी रात चलेगी।\n"
        "समिति की अध्यक्ष मीरा दास ने कहा कि हर सप्ताह चार हजार यात्री बढ़ेंगे।"
    )
    page = read_source(text.encode()).value
    assert page is not None
    assert (page.language, str(page.published), len(page.blocks)) == ("hi", "2026-05-04", 2)


def test_a_phrase_that_is_repeated_says_nothing_new() -> None:
    page = read_source(f"<html><body><h1>{TITLE * 60}</h1><p>{NEWS['en']}</p><p>{AGAIN}</p></body></html>").value
    assert page is not None
    assert (page.language, page.origins["language"], page.reads_as) == ("en", ORIGIN, "")


def test_what_only_the_words_tell_no_page_has_said() -> None:
    """A title in another language may outweigh a short text: the page has told nothing that could be contradicted."""
    page = read_source(f"<html><body><h1>{NEWS['de'] * 2}</h1><p>{NEWS['en']}</p></body></html>").value
    assert page is not None
    assert page.reads_as == ""


@pytest.mark.parametrize(
    ("lines", "is_enough"),
    [
        ([f"On day {number} the port carried passengers, said Peter Hall." for number in range(50)], False),
        ([NEWS["en"]], True),
        (["港"], True),
    ],
)
def test_a_sentence_told_often_says_no_more_than_once(lines: list[str], is_enough: bool) -> None:
    assert says_enough(lines) == is_enough
