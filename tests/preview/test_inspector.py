"""How an article stands with its editor: every annotation with its state, whatever is wrong with the others."""

from __future__ import annotations

from digest.kinds.registry import REGISTRY
from digest.preview.inspector import Inspection, State, inspect
from digest.verification.name_directory import directory
from digest.verification.read_articles import Pair
from tests.builders import make_settings
from tests.digests import ARTICLE, SIDECAR

PAIR = Pair("content/articles/ferry.md", "content/articles/ferry.yaml")


def inspected(sidecar: str | None = SIDECAR, article: str = ARTICLE) -> Inspection:
    settings = make_settings(
        topics={"transport": "Transport"}, measures={"passengers": {"label": "Passengers", "unit": "passengers"}}
    )
    files = {PAIR.article: article.encode()} | ({PAIR.sidecar: sidecar.encode()} if sidecar is not None else {})
    found = inspect(PAIR, files, settings, directory(settings), REGISTRY.verification)
    assert found
    return found


def test_every_annotation_has_its_state_and_passage() -> None:
    found = inspected()
    assert [(each.kind, each.state, each.passage, each.line) for each in found.annotations] == [
        ("figure", State.ANCHORED, "over 12,400 passengers", 4),
        ("quote", State.ANCHORED, "People would rather wait for the boat than drive", 11),
        ("link", State.ANCHORED, "after dark", 14),
    ]
    assert [each.id for each in found.annotations] == [
        "figure-passengers-after-dark",
        "quote-people-would-rather-wait-for-the-boat-than-drive",
        "link-the-timetable",
    ]
    assert (found.share, found.words) == (100, 29)


def test_one_without_a_passage_has_the_nearest() -> None:
    figure, quote, _ = inspected(
        SIDECAR.replace("at: over 12,400", "at: over 12,900").replace("boat", "bus")
    ).annotations
    assert (figure.state, figure.passage, figure.id) == (State.UNANCHORED, "over 12,400 passengers", "")
    assert quote.state is State.UNANCHORED
    assert "wait for the boat" in quote.passage
    assert "'boat'" in quote.said[0]


def test_one_that_disagrees_is_to_be_looked_at() -> None:
    figure = inspected(SIDECAR.replace("over 12,400", "12,400")).annotations[0]
    assert (figure.state, figure.passage) == (State.WARNING, "12,400 passengers")
    assert figure.said


def test_one_with_a_notice_is_worth_a_look() -> None:
    """A status of which nothing in its sentence says so."""
    sidecar = SIDECAR.replace("over 12,400", "over 12,431").replace("  - label", "  - status: forecast\n    label", 1)
    figure = inspected(sidecar, ARTICLE.replace("over 12,400", "over 12,431")).annotations[0]
    assert figure.state is State.NOTICE
    assert "forecast" in figure.said[0]


def test_one_about_the_whole_article_needs_no_passage() -> None:
    assert inspected(SIDECAR.replace("    at: after dark\n", "")).annotations[2].state is State.GENERAL


def test_how_much_is_published() -> None:
    excerpt = inspected(article=ARTICLE.replace("published:", "publish: excerpt\npublished:"))
    assert 0 < excerpt.share < 100
    assert excerpt.words == 29
    nothing = inspected(article=ARTICLE.replace("published:", "publish: annotations\npublished:"))
    assert 0 < nothing.share < excerpt.share  # its quotation


def test_an_article_without_a_sidecar_and_one_that_cannot_be_read() -> None:
    assert inspected(None).annotations == ()
    settings = make_settings()
    assert inspect(PAIR, {PAIR.article: b"\xff"}, settings, directory(settings), REGISTRY.verification) is None
    assert inspect(PAIR, {}, settings, directory(settings), REGISTRY.verification) is None


def test_entries_that_cannot_be_read_stand_in_their_places_with_what_is_wrong() -> None:
    sidecar = SIDECAR.replace(
        "quotes:\n", "  - labl: Cost\n    at: €310,000\n  - label: Share\n    at: about 40%\nquotes:\n"
    )
    found = inspected(sidecar).annotations
    assert [(each.index, each.name, each.state) for each in found if each.key == "figures"] == [
        (0, "Passengers after dark", State.ANCHORED),
        (1, "Cost", State.WARNING),
        (2, "Share", State.ANCHORED),
    ]
    assert any("labl" in said for said in found[1].said)
