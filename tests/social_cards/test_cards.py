"""Which cards a digest has, and where pages name them."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from digest.disk.sources import files as source_files
from digest.foundation.executor import Executor
from digest.model.article import Sources
from digest.model.superseding import CorrectingArticle, Superseding
from digest.pipeline import build
from digest.plan import Options
from digest.social_cards.cards import said_of_annotation, said_of_article, said_of_site
from scripts.sample import ROOT
from tests.attributes import in_quotes
from tests.builders import make_article, make_figure, make_settings
from tests.digests import SIDECAR, SITE, SOUND

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
TEMPLATES = source_files.read(ROOT).templates


def outputs(work: Executor | None = None, **changed: str) -> dict[str, bytes]:
    files = {**SOUND, **{f"content/{name.replace('__', '/')}.yaml": text for name, text in changed.items()}}
    result = build(Sources({path: text.encode() for path, text in files.items()}, TEMPLATES), Options(), NOW, work)
    assert result.problems == ()
    return result.outputs


def test_articles_editions_and_the_digest_have_a_card() -> None:
    made = outputs()
    assert sorted(path for path in made if path.endswith(".png")) == [
        "articles/ferry/card.png",
        "card.png",
        "editions/2026-w03/card.png",
    ]


@pytest.mark.parametrize(
    ("page", "card"),
    [
        ("articles/ferry/index.html", "articles/ferry/card.png"),
        ("editions/2026-w03/index.html", "editions/2026-w03/card.png"),
        ("index.html", "card.png"),
        ("topics/transport/index.html", "card.png"),
        ("404.html", "card.png"),
    ],
)
def test_a_page_names_its_card(page: str, card: str) -> None:
    made = outputs()
    head = in_quotes(made[page])
    tags = dict(re.findall(r'<meta (?:property|name)="((?:og:image|twitter)[\w:]*)" content="([^"]*)">', head))
    assert tags.pop("og:image:alt")
    assert tags == {
        "og:image": f"https://example.org/news/{card}",
        "og:image:width": "1200",
        "og:image:height": "630",
        "twitter:card": "summary_large_image",
    }
    assert card in made


def test_the_card_of_an_article_has_its_first_figure() -> None:
    head = in_quotes(outputs()["articles/ferry/index.html"])
    assert (
        '<meta property="og:image:alt" content="The night ferry stays. over 12,400 passengers: 2025 · Passengers after '
        'dark. Harbour Gazette. January 15, 2026. Harbour news.">'
    ) in head


def test_the_card_of_a_corrected_figure_shows_what_is_right() -> None:
    figure = make_figure("9,200 yen")
    by = CorrectingArticle("b", "What was wrong", dt.datetime(2026, 1, 2, tzinfo=dt.UTC), "en")
    article = make_article(figures=(figure,), superseded=(Superseding(figure.id, "figure-b", "9,400 yen", by),))
    said = said_of_annotation(figure, article, make_settings())
    assert (said.amount, said.label) == ("9,400 yen", "Corrected; it was 9,200 yen")


def test_site_yaml_switches_cards_off() -> None:
    made = outputs(site=f"{SITE}cards: no\n")
    assert not [path for path in made if path.endswith(".png")]
    assert "og:image" not in in_quotes(made["articles/ferry/index.html"])
    assert '<meta name="twitter:card" content="summary">' in in_quotes(made["articles/ferry/index.html"])


def test_a_picture_of_one_s_own_stands_for_a_card() -> None:
    files = {**SOUND, "content/static/articles/ferry/card.png": "mine"}
    sources = Sources({path: text.encode() for path, text in files.items()}, TEMPLATES)
    made = build(sources, Options(), NOW).outputs
    assert made["articles/ferry/card.png"] == b"mine"
    assert made["card.png"].startswith(b"\x89PNG")
    assert "articles/ferry/card.png" in in_quotes(made["articles/ferry/index.html"])


def test_linked_data_names_the_card() -> None:
    assert '"image":"https://example.org/news/articles/ferry/card.png"' in in_quotes(
        outputs()["articles/ferry/index.html"]
    )
    assert '"image"' not in in_quotes(outputs(site=f"{SITE}cards: no\n")["articles/ferry/index.html"])


def test_a_word_in_the_text_changes_no_card_and_the_first_figure_does() -> None:
    first = outputs()["articles/ferry/card.png"]
    assert (
        outputs(articles__ferry=SIDECAR.replace("The night crossings", "The crossings"))["articles/ferry/card.png"]
        == first
    )
    relabelled = SIDECAR.replace("Passengers after dark", "People after dark")
    assert outputs(articles__ferry=relabelled)["articles/ferry/card.png"] != first


def test_dates_are_written_in_the_digest_s_language() -> None:
    article = make_article(figures=(make_figure(),))
    assert said_of_article(article, make_settings(language="de")).date == "21. November 2019"


def test_the_digest_s_card_has_its_address() -> None:
    assert said_of_site(make_settings()).outlet == "example.org/digest"


def test_amounts_below_zero_have_a_minus_in_words_and_letters() -> None:
    article = make_article(figures=(make_figure("-1.5 million yen"),))
    assert said_of_annotation(article.figures[0], article, make_settings()).amount == "−1.5 million yen"
