"""Whether whoever is given as the speaker is told to be another, or an office of the one who speaks is taken."""

from __future__ import annotations

import pytest

from digest.markdown import article_text
from digest.model.article import Party, PartyKind
from digest.text.folding import fold
from digest.verification.passages.quotation_matching import find_quotation
from digest.verification.quotations.quoted_speech import QuotedSpeech
from digest.verification.quotations.speakers import named_speakers


def told(paragraphs: list[str], quotation: str, speaker: str, language: str = "en") -> list[str]:
    """What is said of `quotation` of an article, given as the words of `speaker`."""
    speech = QuotedSpeech(article_text.parse("\n\n".join(paragraphs)).value, language, {})
    [spans] = find_quotation(fold(speech.flow.text), quotation)
    party = Party(speaker, None, PartyKind.PERSON)
    return [doubt.message for doubt in named_speakers(speech, spans, [party], [[speaker]], is_elsewhere=False)]


LATER = [
    "The harbour board said it remained “committed to the plans for a new quay”.",
    "Campaigner Ada Brook has been pushing for a new quay for years.",
    "She said: “We have one crane, and a yard that has 300 boats in it.”",
    "“It is no wonder that they queue,” she added.",
    "Another campaigner, Lia Dunn, said the board was a joke.",
]
GOES_ON = [
    "Bob Roy left the room early.",
    "The council went on without him.",
    "“The dock is old,” said Ada Brook.",
    "“It must go before the winter.”",
    "The vote is on Monday.",
]
TURNS = [
    "Aus einem Film mit den Lotsen Ada Brook und Bob Roy:",
    "Brook: „Das Dock ist alt und muss weg.“",
    "Roy: „Ein Dach hat es aber noch.“",
]


@pytest.mark.parametrize(
    ("language", "paragraphs", "quotation", "right", "wrong"),
    [
        ("en", LATER, "It is no wonder that they queue", "Ada Brook", "Lia Dunn"),
        ("en", GOES_ON, "It must go before the winter.", "Ada Brook", "Bob Roy"),
        ("de", TURNS, "Ein Dach hat es aber noch.", "Bob Roy", "Ada Brook"),
    ],
    ids=["a pronoun stands for nobody who is named only later", "a paragraph goes on from the one above", "in turns"],
)
def test_another_speaker_is_told(language: str, paragraphs: list[str], quotation: str, right: str, wrong: str) -> None:
    assert told(paragraphs, quotation, right, language) == []
    assert told(paragraphs, quotation, wrong, language) == [f"the article has {right} say this, not {wrong}"]


@pytest.mark.parametrize(
    ("language", "text", "quotation", "office", "other"),
    [
        ("en", "Ada Brook, the mayor of Leith, said: “The dock is old.”", "The dock is old.", "The mayor", "The pilot"),
        (
            "de",
            "Bürgermeisterin Ada Brook sagte: „Das Dock ist alt.“",
            "Das Dock ist alt.",
            "Bürgermeisterin",
            "Lotsin",
        ),
        (
            "fr",
            "Luc Roy, maire de Leith, a dit : « Le quai est vieux. »",
            "Le quai est vieux.",
            "Le maire",
            "Le pilote",
        ),
    ],
)
def test_an_office_may_stand_for_whoever_holds_it(
    language: str, text: str, quotation: str, office: str, other: str
) -> None:
    def differs(speaker: str) -> bool:
        return any(
            message.endswith(f"say this, not {speaker}") for message in told([text], quotation, speaker, language)
        )

    assert not differs(office)
    assert differs(other)


def test_an_organisation_may_be_what_a_noun_stands_for() -> None:
    article = [
        "QRB said on Monday: “Profits are up again.” Its chairman Bob Roy said: “We are glad of it.”",
        "The bank said that it had moved “after long talks with all sides”.",
    ]
    assert told(article, "after long talks with all sides", "QRB") == []
    assert told(article, "after long talks with all sides", "Bob Roy") == [
        "the article has The bank say this, not Bob Roy"
    ]


@pytest.mark.parametrize(
    ("language", "article", "given", "is_taken"),
    [
        ("de", "„Wir bleiben hier“, sagte Lewskyj am Abend.", "Petro Lewskij", True),
        ("de", "Petro Dowschenskyj kam. „Wir bleiben hier“, sagte Dowschenskyj am Abend.", "Petro Dovzhenskyy", False),
        ("de", "Petro Walenskyj kam. „Wir bleiben hier“, sagte Walenskyj am Abend.", "Petro Valensky", True),
        ("fr", "« Nous restons ici », a dit Boris Kaloutine.", "Boris Kalutin", True),
        ("en", "“We stay here at home,” said Olena Valenska.", "Petro Walensky", False),
        ("de", "„Wir bleiben hier“, sagte Anna Muller.", "Anna Müller", False),
        ("en", "“We stay here at home,” said Petro Valensky. Ivan Valenskyy left.", "Petro Walenskyj", False),
    ],
)
def test_a_name_may_be_spelled_in_another_transliteration(
    language: str, article: str, given: str, is_taken: bool
) -> None:
    quotation = {"de": "Wir bleiben hier", "fr": "Nous restons ici", "en": "We stay here at home"}[language]
    assert (told([article], quotation, given, language) == []) == is_taken


def test_who_speaks_within_a_block_quotation_may_speak_below_it_too() -> None:
    article = ["> “We have one crane,” said Ada Brook.", "Ada Brook said that boats queue.", "Bob Roy left."]
    assert told(article, "We have one crane", "Ada Brook") == []
    assert told(article, "We have one crane", "Bob Roy") != []
