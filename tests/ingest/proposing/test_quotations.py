"""Which quotations are proposed by default, by what they say and by whose they are; and what the speakers are."""

from __future__ import annotations

import pytest

from digest.kinds.quotes.schema import QuoteEntry
from tests.ingest.proposing.test_certainty import proposed


def told(text: str, language: str) -> list[str]:
    quotes = [each.entry for each in proposed(text, language, best=True) if isinstance(each.entry, QuoteEntry)]
    return [f"{', '.join(each.speaker)} ({each.role}): {each.text}" for each in quotes]


@pytest.mark.parametrize(
    ("text", "language", "quotes"),
    [
        pytest.param(
            "The pier is open.\nIt was built in May.\n“I don’t know that,” said Ada Brook.",
            "en",
            [],
            id="a few words behind the beginning",
        ),
        pytest.param(
            "The pier is open. “Do you believe that the whole pier is worth so much?” asked Ada Brook.",
            "en",
            [],
            id="a question",
        ),
        pytest.param(
            "Les règles « empêcheront le port, par exemple, de fermer en hiver à cause du vent », a dit Ada Brook.",
            "fr",
            [],
            id="a verb without its subject",
        ),
        pytest.param(
            "Le but est « d’éviter que la tempête ne mette tout le port en danger », a dit Ada Brook.",
            "fr",
            [],
            id="a word that leads on, written onto the next",
        ),
        pytest.param(
            "Holly Orr has left the harbour.\nMs Orr’s father, Joe Orr, confirmed her plans to the Gazette.\n"
            "“We are so glad to say that our daughter is now far from here,” Joe Orr said.",
            "en",
            ["Joe Orr (): We are so glad to say that our daughter is now far from here"],
            id="a relative has the same surname",
        ),
        pytest.param(
            "«Wir senden seit Jahren falsche Signale», sagte der Leither Fischerei-, Sozial- und "
            "Hafendirektor Joe Orr.",
            "de",
            ["Joe Orr (Leither Fischerei-, Sozial- und Hafendirektor): Wir senden seit Jahren falsche Signale"],
            id="German compounds that share their last part are no name",
        ),
        pytest.param(
            "“The port is still in the middle of a long adjustment,” Northline’s chief economist Joe Orr said.",
            "en",
            ["Joe Orr (Northline’s chief economist): The port is still in the middle of a long adjustment"],
            id="whose economist somebody is",
        ),
    ],
)
def test_quotations(text: str, language: str, quotes: list[str]) -> None:
    assert told(text, language) == quotes
