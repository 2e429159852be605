"""Whatever is pasted, the draft builds, and says nothing that the page does not."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from digest.content.schema.site import Settings, Topic
from digest.foundation.problem import DOUBTS, Code, Outcome, failed
from digest.ingest.article_text import Facts
from digest.ingest.drafting import proposals
from digest.ingest.drafting.draft import Draft, make_draft
from digest.ingest.drafting.proposals import propose
from digest.ingest.drafting.proposals import topics as topics_of
from digest.ingest.page_lines.clean import clean
from digest.ingest.source_page import BlockKind, SourceBlock, SourcePage
from digest.kinds.figures.schema import FigureEntry
from digest.kinds.registry import REGISTRY
from digest.model.article import Publish
from digest.verification.name_directory import directory
from digest.verification.read_articles import read_article
from tests.counting import calls
from tests.strategies import texts

SETTINGS = Settings.model_validate(
    {
        "title": "Harbour news",
        "url": "https://example.org/",
        "outlets": {"echo": {"name": "The Northport Echo", "aliases": ["Echo"], "url": "https://www.echo.example/"}},
    }
)
TODAY = dt.date(2026, 3, 1)
PAGE = """\
Night ferries are here to stay

The harbour board of Northport met on Monday and decided what everybody in town had hoped for.

The line carried 310,000 passengers in 2025. “{words},” said Ada Brook.
"""


def made(text: str, language: str = "en", **said: object) -> Outcome[Draft]:
    facts = Facts(TODAY, **said)  # type: ignore[arg-type]
    return make_draft(clean(text, language), facts, SETTINGS, directory(SETTINGS))


SAID = "Fares rose {0}.5% to £{0}000 in 2019, the board said. “We will not go to {1} of the boats,” said Ada Brook."


@pytest.mark.parametrize(
    ("paragraphs", "topics"),
    [
        (["Ferries are late again, the board said.", "It rained.", "It rained."], ("ferries",)),
        (["The school opens in May, the board said.", "Pupils come by ferries.", "It rained."], ()),
        (["The quay is new.", "Ferries wait.", "The ferries are full.", "Ferries turn."], ("ferries",)),
    ],
)
def test_a_topic_is_what_the_article_is_about(paragraphs: list[str], topics: tuple[str, ...]) -> None:
    settings = SETTINGS.model_copy(update={"topics": {"ferries": Topic(label="Ferries")}})
    blocks = tuple(SourceBlock(BlockKind.PARAGRAPH, paragraph) for paragraph in paragraphs)
    assert topics_of(SourcePage(title="News of the town", blocks=blocks), settings) == topics


def test_a_long_paragraph_takes_no_more_than_its_share() -> None:
    def work(count: int) -> int:
        said = " ".join(SAID.format(number, number) for number in range(10, 10 + count))
        text = f"Fares rise in the whole town\n\n{said}{' It rained.' * 60 * count}"
        return calls(lambda: made(text))

    work(1)  # fills what is kept
    assert work(28) <= 6 * work(7)


def test_a_text_that_repeats_itself_makes_no_long_sidecar() -> None:
    said = "The line carried 310,000 passengers in a year. “Nobody expected so many of them,” said Ada Brook. "
    draft = made(f"Fares rise in the whole town\n\n{said * 200}").value
    assert len(draft.sidecar) < 2_000
    assert not draft.proposals


@pytest.mark.parametrize(
    ("standfirst", "values"),
    [
        ("Der Versorger meldet für das Jahr 2024 ein Minus von 48,3 Millionen Euro.", ["48,3 Millionen Euro"]),
        ("Der Versorger meldet für das Jahr 2024 ein Minus, das der Rat so nicht erwartet hat.", []),
    ],
)
def test_what_a_standfirst_tells_leads(standfirst: str, values: list[str]) -> None:
    """A label of one word is enough for it."""
    text = """Unter dem Strich steht ein Fehlbetrag von 48,3 Millionen Euro. Rund ein Drittel der Kunden ist betroffen.

Der Umsatz fiel um 11,2 Prozent. Der Rat der Stadt will in der kommenden Woche darüber sprechen, wie es weitergeht."""
    head = f"Werft meldet Verlust\n\n{standfirst}\n\nVon Jana Petersohn\n\n14. März 2025"
    page, facts = clean(f"{head}\n\n{text}", "de"), Facts(TODAY, language="de", publish=Publish.FULL)
    draft = make_draft(page, facts, SETTINGS, directory(SETTINGS)).value
    figures = [each.entry for each in draft.proposals if isinstance(each.entry, FigureEntry)]
    assert [figure.value for figure in figures if figure.label == "Fehlbetrag"] == values


def test_of_very_many_amounts_the_first_are_looked_into(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proposals, "_MOST_AMOUNTS", 3)
    told = "\n\n".join(f"On one more day the port carried {number} passengers." for number in range(120, 160, 7))
    found = propose(clean(f"Many words\n\n{told}", "en"), "en", TODAY, SETTINGS, directory(SETTINGS)).every
    assert [each.entry.value for each in found if isinstance(each.entry, FigureEntry)] == [
        "120 passengers",
        "127 passengers",
        "134 passengers",
    ]


def test_what_is_said_twice_is_proposed_once() -> None:
    twice = f"{SAID.format(1, 'most')} The meeting went on. {SAID.format(2, 'most')}"
    draft = made(f"Fares rise in the whole town\n\n{twice}").value
    assert draft.sidecar.count("We will not go to most of the boats\n") == 1


def test_an_editor_may_write_without_quotation_marks() -> None:
    draft = made(PAGE.format(words="We will wait no longer than we must")).value
    sidecar = draft.sidecar.replace("summary: ''", "summary: Ferries run").replace("why: ''", "why: They do")
    assert sidecar.count("\nsummary: Ferries run\n") == sidecar.count("\nwhy: They do\n") == 1
    files = draft.files | {draft.pair.sidecar: sidecar.encode()}
    problems = read_article(draft.pair, files, SETTINGS, directory(SETTINGS), REGISTRY.verification).problems
    assert Code.TEXT_CUT not in {problem.code for problem in problems}


NO_OUTLET = "  outlet: ''\n"


def drafted(text: str, **said: object) -> Draft:
    """A draft that builds."""
    outcome = made(text, **said)  # type: ignore[arg-type]
    assert not failed(outcome.problems)
    return outcome.value


PIECES = st.sampled_from(
    [
        *("The line carried over 310,000 passengers", " in 2025", "US$10 billion (€9 billion)", "said Ada Brook", "\n"),
        *("“We will not wait for the board", "”", ", ", ". ", "\n\n", "• ", "By Ada Brook", "By ", "2026-02-12", "23%"),
        *(
            "Advertisement",
            "# ",
            "&amp;",
            "- ",
            "https://echo.example/1",
            "---",
            "title: x",
            "\\",
            "…",
            "「",
            "」",
            '"',
        ),
    ]
)


@pytest.mark.parametrize(
    ("text", "said", "written"),
    [
        ("東京の港", "", "ja"),
        ("東京の港", "en", "en"),
        ("Πειραιάς", "", "el"),
        ("The port", "", ""),
        ("The port", "en", ""),
    ],
)
def test_a_text_in_another_script_says_its_language(text: str, said: str, written: str) -> None:
    outcome = make_draft(clean(text, "en"), Facts(TODAY, language=said), SETTINGS, directory(SETTINGS))
    assert not failed(outcome.problems)
    lines = outcome.value.article.splitlines()
    assert [line for line in lines if line.startswith("language:")] == ([f"language: {written}"] if written else [])


@example("https://echo.example/1<", "en")
@example("https://:0/", "en")
@given(st.lists(PIECES | texts, max_size=25).map("".join), st.sampled_from(["en", "de", "fr", "ja"]))
def test_any_page_becomes_a_draft_that_builds(text: str, language: str) -> None:
    assert not failed(made(text, language).problems)


@given(st.lists(PIECES | texts, max_size=25).map("".join), st.sampled_from(["en", "de", "es", "it", "nl", "ja"]))
def test_what_is_proposed_holds_without_a_doubt(text: str, language: str) -> None:
    """Labels have words of the sentence alone, and a build has nothing to say of what is proposed for sure."""
    made_of = make_draft(clean(text, language), Facts(TODAY), SETTINGS, directory(SETTINGS), every=True)
    assert not {problem.code for problem in made_of.problems} & DOUBTS
    for proposal in made_of.value.proposals:
        if isinstance(proposal.entry, FigureEntry) and proposal.sure:
            said = proposal.sentence.casefold()
            assert all(word.strip(":") in said for word in proposal.entry.label.casefold().split())


def test_what_the_editor_says_counts_for_more() -> None:
    draft = drafted(PAGE.format(words="We shall see"), title="Mine", authors=("Me",), url="https://a.example/")
    assert draft.name == "mine"
    assert "title: Mine\n" in draft.article
    assert "authors: [Me]" in draft.article
    assert draft.missing == ("published", "source.outlet")
    assert NO_OUTLET in draft.article


def test_what_the_editor_says_is_verified() -> None:
    outcome = made(PAGE.format(words="We shall see"), url="echo")
    assert [problem.code for problem in outcome.problems] == [Code.BAD_URL]


def test_what_is_not_known_is_left_empty() -> None:
    draft = drafted(PAGE.format(words="We shall see"))
    assert draft.missing == ("published", "source.outlet", "source.url")
    assert "published: ''\nsource:\n  outlet: ''\n  url: ''\n" in draft.article


def test_an_address_is_written_as_a_browser_sends_it() -> None:
    draft = drafted(PAGE.format(words="We shall see"), url="https://a.example/{x}/a b")
    assert "url: https://a.example/%7Bx%7D/a%20b\n" in draft.article


def test_an_outlet_is_known_by_its_address() -> None:
    draft = drafted("https://echo.example/night-ferries\n\n" + PAGE.format(words="We shall see"))
    assert "outlet: The Northport Echo\n  url: https://echo.example/night-ferries\n" in draft.article


def test_an_outlet_is_known_by_its_name_beside_the_article() -> None:
    draft = drafted("Why you can trust Echo\n" + PAGE.format(words="We shall see"))
    assert "outlet: The Northport Echo\n" in draft.article


def test_whose_picture_it_is_says_nothing_of_the_outlet() -> None:
    assert NO_OUTLET in drafted("The quay. Photo: The Northport Echo\n" + PAGE.format(words="We shall see")).article


def test_an_outlet_that_the_article_speaks_of_is_not_its_own() -> None:
    assert NO_OUTLET in drafted(PAGE.format(words="I read it in the Echo")).article


def test_a_long_article_is_an_excerpt() -> None:
    padding = "Nobody on the quay could say when the next boat of the line would come in. " * 12
    draft = drafted(PAGE.format(words="We shall see how it ends") + f"\n{padding}\n")
    assert (draft.publish, draft.figures, draft.quotes, draft.in_doubt) == (Publish.EXCERPT, 1, 1, 0)


def test_a_short_article_has_annotations_alone() -> None:
    draft = drafted(PAGE.format(words="We shall see how it ends"))
    assert (draft.publish, draft.figures, draft.quotes, draft.in_doubt) == (Publish.ANNOTATIONS, 1, 1, 0)


def test_no_more_is_quoted_than_may_be_shown() -> None:
    words = "We shall see how it ends, and when it ends, and who will have to pay for all of it in the end, my friends"
    draft = drafted(PAGE.format(words=words))
    assert (draft.publish, draft.figures, draft.quotes, draft.in_doubt) == (Publish.ANNOTATIONS, 1, 0, 1)
    assert f"  # - text: {words}" in draft.sidecar


@pytest.mark.parametrize("publish", Publish)
def test_an_editor_may_choose_what_is_published(publish: Publish) -> None:
    assert drafted(PAGE.format(words="We shall see how it ends"), publish=publish).publish is publish


@pytest.mark.parametrize(
    ("title", "url", "name"),
    [
        ("Night boats", "https://echo.example/news/1", "night-boats"),
        ("🚢🚢", "https://echo.example/news/night-boats.html", "night-boats"),
        ("🚢🚢", "https://echo.example/", "untitled"),
        ("🚢🚢", "", "untitled"),
    ],
)
def test_a_file_is_never_called_by_the_day_on_which_it_was_made(title: str, url: str, name: str) -> None:
    draft = made(PAGE, title=title, url=url).value
    assert draft.name == name
