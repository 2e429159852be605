"""Which figures and quotations are proposed by default, and which wait for an editor who asks for all."""

from __future__ import annotations

import datetime as dt

import pytest

from digest.content.schema.site import Settings
from digest.ingest.drafting.proposals import Proposal, propose
from digest.ingest.source_page import BlockKind, SourceBlock, SourcePage
from digest.kinds.figures.schema import FigureEntry
from digest.verification.name_directory import directory

SETTINGS = Settings.model_validate({"title": "Harbour news", "url": "https://example.org/"})
DAY = dt.date(2026, 2, 12)


def proposed(text: str, language: str, *, best: bool) -> list[Proposal]:
    blocks = tuple(SourceBlock(BlockKind.PARAGRAPH, paragraph) for paragraph in text.split("\n"))
    found = propose(SourcePage(published=DAY, blocks=blocks), language, DAY, SETTINGS, directory(SETTINGS))
    return list(found.best if best else found.every)


@pytest.mark.parametrize(
    ("text", "language", "labels"),
    [
        # What a label surely says.
        ("Council spending on the quays fell by £4.2 million in 2025.", "en", ["Council spending on the quays fell"]),
        ("The ferry company carried 310,000 passengers last year.", "en", ["Passengers carried"]),
        ("Die Mieten am Hafen sind um 12 Prozent gestiegen.", "de", ["Mieten am Hafen gestiegen"]),
        (
            "Deutsche Werften sparen dadurch jedes Jahr rund vier Milliarden Euro.",
            "de",
            ["Deutsche Werften sparen jedes Jahr"],
        ),
        # What it leaves out: what the money is for, the whole of a share, the verb, that it is not so.
        ("Brook’s team has $133 million reserved for the last week.", "en", []),
        ("The port tax is paying more than a third of the cost.", "en", []),
        ("Rund 800.000 Arbeitsplätze in der Werft hängen davon ab.", "de", []),
        ("More than 250,000 boats would have been hit by the rule.", "en", []),
        ("Ein Sturm steht den 200.000 Bewohnern der Insel bevor.", "de", []),
        ("The rule helps you to keep up to 50,000 boats on the water.", "en", []),
        ("Im Herbst gaben 29 Prozent der befragten jungen Fischer keine Antwort.", "de", []),
        ("The yard reported a loss of $304 million on revenue of $167 million.", "en", []),
        ("Empresa anunció 15.000 despidos para fin de mes.", "es", []),
        ("Los barcos siguen en medio de la tormenta sobre el muelle.", "es", []),
    ],
)
def test_figures(text: str, language: str, labels: list[str]) -> None:
    found = [each.entry.label for each in proposed(text, language, best=True) if isinstance(each.entry, FigureEntry)]
    assert found == labels


@pytest.mark.parametrize(
    ("text", "language", "speakers"),
    [
        # Who surely speaks, by a whole name.
        (
            "“The quay will open in the spring, whatever they say,” said Ada Brook, the harbour master.",
            "en",
            ["Ada Brook"],
        ),
        (
            "Harbour master Ada Brook has waited for years.\n“The quay will open in the spring, as planned,” she said.",
            "en",
            ["Ada Brook"],
        ),
        # A pronoun that may be another's: somebody else spoke last; they are several; it is nobody.
        (
            (
                "“We will never close this quay to the public,” said Bob Roy of the union.\n"
                "Ada Brook has been made head of the port.\n“That showed how much it understood the trade,” he said."
            ),
            "en",
            ["Bob Roy"],
        ),
        (
            "Ada Brook, chair of the council, wrote to the port.\n“We ask the port to answer our letter,” they wrote.",
            "en",
            [],
        ),
        # What is no whole name.
        ("The Brook was late. “The quay will open in the spring, as planned,” said Harbour DL Ada Brook.", "en", []),
        ("„Der Hafen macht im Frühling wieder auf“, sagte NBC-Kommentator am Montag im Radio.", "de", []),
        ("“The quay will open in the spring, as planned,” the Republican governor said.", "en", []),
        # Lines about other articles, and a few words of a sentence.
        ("Hafenmeisterin Ada Brook: „Werden den Hafen immer bei uns haben“", "de", []),
        ("Harbour master Ada Brook called the new quay “good for all”.", "en", []),
    ],
)
def test_quotations(text: str, language: str, speakers: list[str]) -> None:
    found = [name for each in proposed(text, language, best=True) for name in getattr(each.entry, "speaker", ())]
    assert found == speakers


def test_what_waits_is_there_with_all() -> None:
    """What is in doubt is left out of the best alone; a pronoun's guess is then for an editor to decide."""
    text = "Ada Brook, chair of the council, wrote to the port.\n“We ask the port to answer our letter,” they wrote."
    (waiting,) = proposed(text, "en", best=False)
    assert not waiting.sure
