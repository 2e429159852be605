"""Which figures and quotations are proposed by default, and which wait for an editor who asks for all."""

from __future__ import annotations

import datetime as dt

import pytest

from digest.content.schema.site import Settings
from digest.ingest.drafting.proposals import Proposal, propose
from digest.ingest.source_page import BlockKind, SourceBlock, SourcePage
from digest.kinds.figures.schema import FigureEntry
from digest.kinds.quotes.schema import QuoteEntry
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
        # What is of a time that another sentence tells.
        ("At that time the ferry company carried 310,000 passengers.", "en", []),
        ("En ese momento había ya 459.885 pasajeros en espera.", "es", []),
        # The verb behind a time, behind an adverb, and behind what stands within the clause.
        ("Im dritten Quartal ist der Umsatz der Werft um 8 Prozent gesunken.", "de", ["Umsatz der Werft gesunken"]),
        ("Von 2016 bis 2022 seien die Mieten der Kais um 37 Prozent gestiegen.", "de", ["Mieten der Kais gestiegen"]),
        (
            "Gleichzeitig sei aber die Zahl der Boote um drei Prozent kleiner geworden.",
            "de",
            ["Zahl der Boote kleiner"],
        ),
        # A profit that is in a rise, or had by somebody with a verb that is in no list.
        ("La compagnie publie un bénéfice net en hausse de 36 %.", "fr", ["Bénéfice net en hausse"]),
        ("Le port a subi une perte nette de 142 millions d'euros.", "fr", ["Port a subi perte nette"]),
        ("Il porto ha registrato un utile netto di 73 milioni di euro.", "it", ["Porto ha registrato utile netto"]),
        # Things with others that are counted with them, and before an amount of the same.
        (
            "Más de 150 pescadores y trabajadores del muelle han perdido la vida en el mar.",
            "es",
            ["Pescadores y trabajadores del muelle han perdido la vida"],
        ),
        (
            "Al menos 53.000 personas han muerto y otras 122.000 han resultado heridas en la isla.",
            "es",
            ["Personas han muerto"],
        ),
        (
            "The papers of the harbour case, about 2,000 pages in all, were made public.",
            "en",
            ["Papers of the harbour case: pages"],
        ),
        (
            "The board expects 4,000 more passengers a week and 35 extra sailings from the first of July.",
            "en",
            ["More passengers a week", "Extra sailings"],
        ),
        # What they cost, whose noun is in the sentence before.
        ("La città compra dodici autobus nuovi.\nCostano 6,2 milioni di euro.", "it", ["Autobus costano"]),
        ("The town bought twelve buses.\nThey cost £6.2 million in all.", "en", ["Buses bought", "Buses cost"]),
        ("Das Land baut zwei Schleusen.\nSie kosten 91 Millionen Euro.", "de", ["Schleusen kosten"]),
        ("El puerto compra tres grúas.\nCuestan 9,4 millones de euros.", "es", ["Grúas cuestan"]),
        ("La ville achète trois bacs et deux grues.\nIls coûtent 9 millions d’euros.", "fr", []),
        ("The crew laid 12,300 tiles in one week.", "en", ["Tiles laid"]),
        ("Rund 160 Boote warten vor dem Wehr, sagte der Wärter.", "de", ["Boote warten vor dem Wehr"]),
        # In Japanese, what changed by an amount, and what it came to.
        ("港の来場者は前年より20%増えた。", "ja", ["港の来場者増"]),
        ("港の失業率は3.2%に上昇した。", "ja", ["港の失業率"]),
        ("電気料金は5%値上がりした。", "ja", ["電気料金値上がり"]),
        ("輸出額が12%の大幅減となった。", "ja", ["輸出額大幅減"]),
        ("消費者物価は3%上がった。", "ja", ["消費者物価上昇"]),
        # A rise of nothing, a verb that goes on, a size, a day; "more" of what nobody knows.
        ("El aumento había dejado 3.000 personas sin hogar.", "es", []),
        (
            "62 Prozent der Beschäftigten in den deutschen Werften und Häfen fühlen sich am Arbeitsplatz nicht sicher.",
            "de",
            [],
        ),
        ("Die französische Reederei will 700 Millionen Euro in die Werft im Hafen von Oban investieren.", "de", []),
        ("The office bought a 500 gigabyte hard drive.", "en", []),
        ("Besides its order of 30 boats, it announced 50 jets on Monday at a value of $16 billion.", "en", []),
        ("When tens of thousands more residents came, the gate was shut.", "en", []),
        ("Die Linie würde, falls sie gebaut wird, 40 Millionen Euro kosten.", "de", []),
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
        ("The ferry berth would, if the board approves it, cost £6 million.", "en", []),
        # What is cut: one of two nouns, a word, a phrase of which the second half is missing.
        ("Northline wants a share of the town’s food and beverage sales, which totaled $726 million.", "en", []),
        ("1年版ライセンスは2900円。", "ja", []),
        ("A survey says that 74% of the oil had either been burned, or taken off the water.", "en", []),
        # What it leaves out: the object, the noun behind, whose it is, what a share does, what "it" is.
        ("Northline bought Oban Ferries in August for $13.7 million, its largest purchase.", "en", []),
        ("While Northline signed a $4 million contract to build the pier, nothing was done.", "en", []),
        ("The town’s trade expanded at an annual rate of 4.2 percent.", "en", []),
        ("Boats of the line now take 11% of the freight and 35% of the town’s online trade.", "en", []),
        ("When the film was shown, more than 500,000 people watched it.", "en", []),
        ("Bei Frachten hat Northline einen Marktanteil von 22 Prozent, Südlinie kommt auf 27 Prozent.", "de", []),
        ("Inside the old hall, the work was twice as tough.", "en", []),
        ("La policía ha detenido a dos hombres en un hotel de Leith, a 70 kilómetros de Oban.", "es", []),
        ("Prices averaged $16 a ton between 1991 and 1995, and $37 a ton between 2001 and 2005.", "en", []),
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
        # Words of a sentence with which an article begins.
        (
            (
                'Mayor Finn Dahl said that those who threw stones would "face every possible consequence", before '
                'adding: "There will be no excuses this time."'
            ),
            "en",
            ["Finn Dahl", "Finn Dahl"],
        ),
        # Nobody, several, anything; the name of a book.
        ("„Wir lieben unseren alten Hafen sehr, so wie er ist“, riefen einige Anwohner am Montag.", "de", []),
        ("“O porto abre na primavera, como está previsto.” Ninguém disse isso na segunda.", "pt", []),
        ("Ada Brook, die das Buch „Die sieben Häfen des Nordens im Winter“ schrieb, sagte nichts.", "de", []),
        # By the whole name, where a sentence begins with a particle of it.
        (
            (
                "La presidenta, Ursula von der Brook, ha escrito al puerto.\n"
                "“El puerto abre en primavera, como estaba previsto”, dice Von der Brook."
            ),
            "es",
            ["Ursula von der Brook"],
        ),
        # By the name behind a party and a title.
        (
            "“We have the best harbour in the country, and I stand by it,” Republican Sen. Ada Brook said.",
            "en",
            ["Ada Brook"],
        ),
        # Lines about other articles, and a few words of a sentence.
        ("Hafenmeisterin Ada Brook: „Werden den Hafen immer bei uns haben“", "de", []),
        ("Harbour master Ada Brook called the new quay “good for all”.", "en", []),
        ("Ada Brook said the plan is “risking a repeat of the errors that all of us have made before.”", "en", []),
        ("In her book “A Harbour Built by Night: The Boats that Came Back,” Ada Brook wrote of the port.", "en", []),
        ("相反，那些人说：“在飞机上喝醉酒的人可能比在地面上更多一些。”", "zh", []),
    ],
)
def test_quotations(text: str, language: str, speakers: list[str]) -> None:
    found = [name for each in proposed(text, language, best=True) for name in getattr(each.entry, "speaker", ())]
    assert found == speakers


@pytest.mark.parametrize(
    ("who", "role"),
    [
        ("Ada Brook, head of the harbour board,", "head of the harbour board"),
        # A second one that is cut, by the point of a shortened word too.
        ("Ada Brook, head of the harbour board and a former U.S. envoy to Oban,", "head of the harbour board"),
        ("Ada Brook, an expert at the harbour board and a graduate of the U.S. School,", "expert at the harbour board"),
        # Without the article before it.
        ("Ada Brook, the head of the harbour board,", "head of the harbour board"),
        # One that is not whole: in a list, or before the name.
        ("Ada Brook, vice president for space and launch at Oban Boats, Piers, and Security,", ""),
        ("the study's lead author Ada Brook", ""),
        ("Ada Brook, head of the board for Science, Trade and Boats,", ""),
        ("Ada Brook, president of Leith-based Dana F. Roy Co.,", ""),
        ("executive director Ada Brook", ""),
    ],
)
def test_roles(who: str, role: str) -> None:
    text = f"The quay was quiet on Monday, as always.\n“The quay will open in the spring, as planned,” {who} said."
    (found,) = (each.entry for each in proposed(text, "en", best=True))
    assert isinstance(found, QuoteEntry)
    assert (found.role or "") == role


def test_a_role_that_somebody_has_no_more_is_left_to_an_editor() -> None:
    text = (
        "Der ehemalige dänische Hafenmeister Jon Orr sagte am Montag: „Der Hafen macht im Frühling sicher wieder auf.“"
    )
    (found,) = (each.entry for each in proposed(text, "de", best=True))
    assert isinstance(found, QuoteEntry)
    assert not found.role


def test_what_waits_is_there_with_all() -> None:
    """What is in doubt is left out of the best alone; a pronoun's guess is then for an editor to decide."""
    text = "Ada Brook, chair of the council, wrote to the port.\n“We ask the port to answer our letter,” they wrote."
    (waiting,) = proposed(text, "en", best=False)
    assert not waiting.sure
