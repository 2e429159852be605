"""Words that turn a sense round beside a quotation, and between its pieces."""

from __future__ import annotations

import pytest

import digest
from digest.foundation.problem import Code

CUT = [
    ("en", "“The vote was anything but unanimous in the end,” said Ada Brook.", "unanimous in the end"),
    ("de", "„Das war alles andere als einstimmig im Rat“, sagte Ada Brook.", "einstimmig im Rat"),
    ("es", "«Fue todo menos unánime en el pleno», dijo Ada Brook.", "unánime en el pleno"),
    ("fr", "« C'était tout sauf unanime au conseil », a dit Ada Brook.", "unanime au conseil"),
    ("pt", "“Era tudo menos unânime na câmara”, disse Ada Brook.", "unânime na câmara"),
    ("it", "«Era tutt'altro che unanime in aula», ha detto Ada Brook.", "unanime in aula"),
    ("pl", "„To było wszystko, tylko nie jednogłośne w radzie”, powiedziała Ada Brook.", "jednogłośne w radzie"),
    ("nl", "“Het was allesbehalve unaniem in de raad”, zei Ada Brook.", "unaniem in de raad"),
    ("sv", "”Det var allt annat än enhälligt i nämnden”, sade Ada Brook.", "enhälligt i nämnden"),
]


def told(language: str, text: str, quotation: str, speaker: str) -> list[Code]:
    sidecar = {"quotes": [{"text": quotation, "speaker": speaker}]}
    return [problem.code for problem in digest.verify(text, sidecar, language=language).problems]


@pytest.mark.parametrize(("language", "text", "quotation"), CUT)
def test_a_phrase_that_denies_is_told_where_it_is_cut_off(language: str, text: str, quotation: str) -> None:
    assert told(language, text, quotation, "Ada Brook") == [Code.QUOTE_CUT]


@pytest.mark.parametrize(
    ("language", "text", "quotation", "speaker", "codes"),
    [
        ("ja", "「雨は降らない。今日は風が強い」と森さんは言った。", "雨は降らない[…]風が強い", "森", []),
        ("ja", "「雨は降らない。今日は風が強い」と森さんは言った。", "雨は降らない。[…]風が強い", "森", []),
        ("ko", "김 씨는 “비가 없다. 그래서 배를 칠했다”고 말했다.", "비가 없다[…]배를 칠했다", "김", []),
        ("ja", "「誰も船に乗らなかった」と森さんは言った。", "誰も船に乗ら[…]た", "森", [Code.QUOTE_REVERSED]),
        ("ja", "「誰も古い船に乗らなかった」と森さんは言った。", "誰も[…]船に乗らなかった", "森", []),
    ],
)
def test_letters_beside_what_is_left_out_are_no_words_put_in(
    language: str, text: str, quotation: str, speaker: str, codes: list[Code]
) -> None:
    assert told(language, text, quotation, speaker) == codes


DASHES = [
    ("pl", "– To nie moja łódź, tylko zarządu – mówił Adam Kos. Dodał, że „nie czuje żalu”.", "To nie moja łódź"),
    ("pl", "– Czytałem „Lalkę” w porcie – mówi Adam Kos.", "Czytałem „Lalkę” w porcie"),
    ("es", "—Leí «La barca» en el puerto —dijo Adam Kos.", "Leí «La barca» en el puerto"),
    ("ru", "— Я читал «Лодку» в порту, — сказал Adam Kos.", "Я читал «Лодку» в порту"),
]


@pytest.mark.parametrize(("language", "text", "quotation"), DASHES)
def test_speech_behind_a_dash_may_have_marks_beside_it(language: str, text: str, quotation: str) -> None:
    assert told(language, text, quotation, "Adam Kos") == []


def test_what_is_told_behind_it_is_none() -> None:
    _, text, _ = DASHES[0]
    assert told("pl", text, "Dodał, że nie czuje żalu", "Adam Kos") != []
    assert told("pl", text, "nie czuje żalu", "Adam Kos") == []


ASIDES = [
    ("fr", "« Le quai est vieux, poursuit Ada Brook. Mais il tient. »", "Le quai est vieux", "Mais il tient."),
    ("it", "«Il molo è vecchio, spiega Ada Brook. Ma tiene.»", "Il molo è vecchio", "Ma tiene."),
    ("pt", "“O cais é velho, explica Ada Brook. Mas aguenta.”", "O cais é velho", "Mas aguenta."),
    ("sv", "– Kajen är gammal, säger Ada Brook. Men den håller.", "Kajen är gammal", "Men den håller."),
]


@pytest.mark.parametrize(("language", "text", "first", "second"), ASIDES)
def test_who_speaks_between_two_sentences_is_not_quoted(language: str, text: str, first: str, second: str) -> None:
    whole = text.strip("«»“”– \u00a0")
    assert told(language, text, whole, "Ada Brook") == [Code.QUOTE_OUTSIDE_MARKS]
    assert told(language, text, f"{first} […] {second}", "Ada Brook") == []


@pytest.mark.parametrize(
    ("quotation", "codes"),
    [
        ("À quoi bon attendre ?", []),
        ("À quoi bon attendre?", []),
        ("À quoi bon attendre.", [Code.QUOTE_END_MARK]),
        ("À quoi bon attendre", [Code.QUOTE_END_MARK]),
        ("À quoi bon attendre!", [Code.QUOTE_NOT_VERBATIM]),
    ],
)
def test_the_space_before_a_french_mark_may_be_left_out(quotation: str, codes: list[Code]) -> None:
    assert told("fr", "« À quoi bon attendre ? », a dit Ada Brook.", quotation, "Ada Brook") == codes


@pytest.mark.parametrize(
    ("language", "text", "quotation"),
    [
        ("en", "“The new dock is needed,” said Ada Brook.", "The new dock is [un]needed"),
        ("de", "„Das neue Dock ist nötig“, sagte Ada Brook.", "Das neue Dock ist [un]nötig"),
        ("fr", "« Le nouveau quai est utile », a dit Ada Brook.", "Le nouveau quai est [in]utile"),
    ],
)
def test_a_prefix_that_denies_is_no_change_of_a_letter(language: str, text: str, quotation: str) -> None:
    assert told(language, text, quotation, "Ada Brook") == [Code.QUOTE_REVERSED]


def test_a_word_that_begins_so_may_have_its_first_letters_in_brackets() -> None:
    text = "“So unions are strong in the port,” said Ada Brook."
    assert told("en", text, "[Un]ions are strong in the port", "Ada Brook") == []


CONDITIONS = [
    ("it", "«Firmeremo, a patto che cambi il molo», ha detto Ada Gatti.", "Firmeremo", "Ada Gatti"),
    ("it", "«Firmeremo, purché cambi il molo», ha detto Ada Gatti.", "Firmeremo", "Ada Gatti"),
    ("it", "«Partiremo, sempre che torni il sereno», ha detto Ada Gatti.", "Partiremo", "Ada Gatti"),
    ("it", "«Qualora torni il sereno, partiremo», ha detto Ada Gatti.", "partiremo", "Ada Gatti"),
    ("ja", "「資金が付けば桟橋を建てる」と宮田知事は述べた。", "桟橋を建てる", "宮田"),
    ("ja", "「雨が降れば船を止める」と宮田知事は述べた。", "船を止める", "宮田"),
    ("ja", "「資金を出せば港を直す」と宮田知事は述べた。", "港を直す", "宮田"),
    ("ja", "「天気が良かったら船を出す」と宮田知事は述べた。", "船を出す", "宮田"),
    ("ja", "「住民が望むなら、橋を残す」と宮田知事は述べた。", "橋を残す", "宮田"),
    ("es", "«Firmaremos, siempre y cuando cambie el muelle», dijo Ada Vega.", "Firmaremos", "Ada Vega"),
    ("es", "«Firmaremos, con tal de que cambie el muelle», dijo Ada Vega.", "Firmaremos", "Ada Vega"),
    ("fr", "« Nous signerons, pour peu que le quai change », a dit Ada Roy.", "Nous signerons", "Ada Roy"),
    ("pt", "«Assinaremos, contanto que mude o cais», disse Ada Reis.", "Assinaremos", "Ada Reis"),
    ("de", "„Wir legen an unter der Voraussetzung, dass der Kai hält“, sagte Ada Roth.", "Wir legen an", "Ada Roth"),
]


@pytest.mark.parametrize(("language", "text", "quotation", "speaker"), CONDITIONS)
def test_a_condition_that_is_cut_off_is_told(language: str, text: str, quotation: str, speaker: str) -> None:
    assert Code.QUOTE_CUT in told(language, text, quotation, speaker)


def test_words_with_their_condition_or_without_any_are_whole() -> None:
    text = "「資金が付けば桟橋を建てる」と宮田知事は述べた。"
    assert told("ja", text, "資金が付けば桟橋を建てる", "宮田") == []
    assert told("ja", "「来年、桟橋を建てる」と宮田知事は述べた。", "桟橋を建てる", "宮田") == []
    assert told("it", "«Firmeremo domani al molo», ha detto Ada Gatti.", "Firmeremo", "Ada Gatti") == []
