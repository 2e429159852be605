"""The fragments of annotations stay what they are."""

from __future__ import annotations

import pytest

from digest.kinds.figures.verification import VERIFICATION as FIGURES
from digest.kinds.links.verification import VERIFICATION as LINKS
from digest.kinds.quotes.verification import VERIFICATION as QUOTES
from digest.verification.annotation_ids import named, repeated
from tests.builders import make_figure, make_link, make_quote


def ids(*labels: str, own: str = "") -> list[str]:
    return [
        figure.id
        for figure in named((make_figure(label=label, id=own) for label in labels), FIGURES.prefix, FIGURES.words)
    ]


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (("Jobs in Japan",), ["figure-jobs-in-japan"]),
        (("Jobs", "Parts", "Jobs", "Jobs"), ["figure-jobs", "figure-parts", "figure-jobs-2", "figure-jobs-3"]),
        (("Jobs", "Jobs 2", "Jobs"), ["figure-jobs", "figure-jobs-2", "figure-jobs-3"]),
        (("…",), ["figure-untitled"]),
        (("Überstunden der Brücke",), ["figure-uberstunden-der-brucke"]),
    ],
)
def test_a_figure_is_named_by_its_label(labels: tuple[str, ...], expected: list[str]) -> None:
    assert ids(*labels) == expected


def test_an_editors_own_id_stands() -> None:
    assert ids("Jobs", own="mine") == ["mine"]


def test_a_long_text_gives_a_short_name() -> None:
    (quote,) = named([make_quote("word " * 40, id="")], QUOTES.prefix, QUOTES.words)
    assert quote.id.startswith("quote-word-word")
    assert len(quote.id) <= len("quote-") + 48


def test_each_kind_is_named_by_its_own_words() -> None:
    (quote,) = named([make_quote("Japan is important", id="")], QUOTES.prefix, QUOTES.words)
    (link,) = named([make_link(title="The rule", id="")], LINKS.prefix, LINKS.words)
    assert (quote.id, link.id) == ("quote-japan-is-important", "link-the-rule")


def test_ids_that_are_written_twice_are_found() -> None:
    figures = [make_figure(id=name) for name in ("a", "", "b", "a", "", "a")]
    assert repeated(figures) == [3, 5]
