"""What a reader asks and what the engine answers, over a small digest; and whatever else one may ask of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.digests import ARTICLE, SIDECAR, SITE, lay
from tests.searching import Engine, index_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BRIDGE = """\
---
title: Die Häuser am Hafen
published: 2025-03-02
source: {outlet: Bay Times, url: https://example.org/bridge}
language: de
---
Die Brücke kostet 1,5 Mrd. Euro. Der Bürgermeister sagte: „Wir warten auf die Fähre und auf den Bus.“

Für den Bus ist kein Geld da, für die Nachtfähre schon: 3,2 Mio. reichen nicht. 東京の夜。
"""
BRIDGE_NOTES = """\
figures:
  - {label: Kosten der Brücke, value: "1,5 Mrd. Euro", at: "1,5 Mrd. Euro"}
quotes:
  - {text: Wir warten auf die Fähre und auf den Bus., speaker: Emil Jansen, role: Bürgermeister}
"""
FILES = {
    "content/site.yaml": SITE.replace("topics: {transport: Transport}", "topics: {transport: Transport, money: Money}"),
    "content/articles/ferry.md": ARTICLE,
    "content/articles/ferry.yaml": SIDECAR,
    "content/articles/bridge.md": BRIDGE,
    "content/articles/bridge.yaml": BRIDGE_NOTES,
    "content/articles/secret.md": ARTICLE.replace("published:", "draft: true\npublished:").replace("ferry", "zeppelin"),
    "content/articles/secret.yaml": "summary: A zeppelin.\n",
}


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with Engine(tmp_path_factory.mktemp("index"), index_of(FILES).files) as engine:
        yield engine


def urls(answer: dict[str, Any]) -> list[str]:
    return [hit["url"] for hit in answer["hits"]]


FERRY, BRIDGE_URL = "articles/ferry/", "articles/bridge/"
ADA = "articles/ferry/#quote-people-would-rather-wait-for-the-boat-than-drive"
EMIL = "articles/bridge/#quote-wir-warten-auf-die-fahre-und-auf-den-bus"
AFTER_DARK, COST = "articles/ferry/#figure-passengers-after-dark", "articles/bridge/#figure-kosten-der-brucke"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("ferries", {FERRY}),
        ("FERRY gazette", set()),
        ("boats", {FERRY, ADA}),
        ('"would rather wait"', {FERRY, ADA}),
        ('"rather would wait"', set()),
        ('"drive it costs"', set()),
        ("speaker:brook", {ADA}),
        ("speaker:ada-brook boat", {ADA}),
        ("boat -drive", set()),
        ("ferry -drive", set()),
        ("bus", {BRIDGE_URL, EMIL}),
        ("outlet:bay", {BRIDGE_URL, EMIL, COST}),
        ("topic:transport -speaker:ada -passengers", set()),
        ("after:2026 passengers", {FERRY, AFTER_DARK}),
        ("before:2026 passengers", set()),
        ("before:2025-03-03", {BRIDGE_URL, EMIL, COST}),
        ("12.400", {FERRY, AFTER_DARK}),
        ("12 thousand", set()),
        ("12 400 passengers", {FERRY, AFTER_DARK}),
        ("12 400", {FERRY, AFTER_DARK}),
        ("12\u202f400", {FERRY, AFTER_DARK}),
        ("12\u00a0400 passengers", {FERRY, AFTER_DARK}),
        ("3,200,000", {BRIDGE_URL}),
        ("3.2 million", {BRIDGE_URL}),
        ("3,200", set()),
        ("12.4k", {FERRY, AFTER_DARK}),
        (">1bn eur", {BRIDGE_URL, COST}),
        (">2bn eur", set()),
        ("<1 billion eur", set()),
        (">12000 passengers", {FERRY, AFTER_DARK}),
        (">12000 dark", {FERRY, AFTER_DARK}),
        ("1.5 billion", {BRIDGE_URL, COST}),
        ("haus", {BRIDGE_URL}),
        ("nacht", set()),
        ("nacht*", {BRIDGE_URL}),
        ("boat -driv*", set()),
        ("*", set()),
        ("brucke", {BRIDGE_URL, COST}),
        ("BRÜCKEN", {BRIDGE_URL, COST}),
        ("東京", {BRIDGE_URL}),
        ("夜", {BRIDGE_URL}),
        ("京都", set()),
        ("zeppelin", set()),
        ("colour:dark", set()),
    ],
)
def test_finds(engine: Engine, query: str, expected: set[str]) -> None:
    answer = engine.ask(query)
    assert set(urls(answer)) == expected
    assert answer["total"] == len(expected)


def test_a_hit_says_what_a_reader_needs(engine: Engine) -> None:
    (hit,) = engine.ask("boat", facets={"kind": ["quote"]})["hits"]
    assert hit == {
        "kind": "quote",
        "url": ADA,
        "title": "The night ferry stays",
        "text": [["People would rather wait for the ", False], ["boat", True], [" than drive", False]],
        "date": "2026-01-15",
        "language": "en",
        "outlet": "Harbour Gazette",
        "corrected": "",
        "speaker": "Ada Brook",
        "role": "",
        "marks": "",
        "value": "",
        "terms": "",
    }
    (figure,) = engine.ask("dark", facets={"kind": ["figure"]})["hits"]
    assert (figure["value"], figure["terms"], figure["text"]) == (
        "over 12,400 passengers",
        "2025",
        [["Passengers after ", False], ["dark", True]],
    )


FACETS = ["kind", "topic", "outlet", "year", "speaker"]


def test_only_what_is_to_be_counted_is_loaded(engine: Engine) -> None:
    answer = engine.ask("ferry", counts=["kind", "topic", "outlet", "year"], missing=("search/speakers/",))
    assert list(answer["facets"]) == ["kind", "topic", "outlet", "year"]
    assert {row["value"]: row["count"] for row in answer["facets"]["topic"]} == {"transport": 1}
    assert answer["problems"] == []


def test_facets_are_counted_without_their_own_choice(engine: Engine) -> None:
    nothing = engine.ask("", counts=FACETS)
    assert (nothing["total"], nothing["hits"]) == (0, [])
    counts = {row["value"]: row["count"] for row in nothing["facets"]["kind"]}
    assert counts == {"article": 2, "quote": 2, "figure": 2}
    chosen = engine.ask("", facets={"kind": ["quote"]}, counts=FACETS)
    assert chosen["total"] == 2
    assert urls(chosen) == [ADA, EMIL]
    assert chosen["facets"]["kind"] == nothing["facets"]["kind"]
    assert {row["value"]: row["count"] for row in chosen["facets"]["year"]} == {"2026": 1, "2025": 1}
    both = engine.ask("", facets={"kind": ["quote"], "speaker": ["ada-brook"]}, counts=FACETS)
    assert urls(both) == [ADA]
    assert {row["label"] for row in both["facets"]["speaker"]} == {"Ada Brook", "Emil Jansen"}
    assert engine.ask("", facets={"year": ["1999"]})["total"] == 0
    assert engine.ask("", facets={"topic": ["transport"], "kind": ["article"]})["hits"][0]["url"] == FERRY


def test_chosen_values_have_names_where_nothing_is_left(engine: Engine) -> None:
    answer = engine.ask("zeppelin", facets={"outlet": ["harbour-gazette"], "speaker": ["nobody"], "year": ["1999"]})
    assert answer["total"] == 0
    assert answer["labels"] == {
        "outlet": [{"value": "harbour-gazette", "label": "Harbour Gazette"}],
        "speaker": [{"value": "nobody", "label": "nobody"}],
        "year": [{"value": "1999", "label": "1999"}],
    }


@pytest.mark.parametrize(
    ("query", "folders"),
    [
        ("ferry", {"base", "words", "cards"}),
        ("after:2026 ferry", {"base", "words", "cards"}),
        ("outlet:harbour ferry", {"base", "words", "cards", "facets"}),
        ("topic:transport ferry", {"base", "words", "cards", "facets"}),
        ("speaker:brook boat", {"base", "words", "cards", "speakers"}),
        ("passengers >1000", {"base", "words", "cards", "amounts"}),
        ('"night ferry"', {"base", "words", "cards", "places"}),
    ],
)
def test_a_query_loads_what_it_needs_and_no_more(engine: Engine, query: str, folders: set[str]) -> None:
    answer = engine.ask(query, missing=("nothing",))
    assert answer["total"] > 0
    assert {path.split("/")[1] for path in answer["requested"]} - {"index.json"} == folders


def test_answers_come_in_parts_and_by_date(engine: Engine) -> None:
    facets = {"kind": ["article", "quote", "figure"]}
    everything = urls(engine.ask("", facets=facets, limit=100))
    assert len(everything) == 6
    assert [urls(engine.ask("", facets=facets, limit=2, offset=at)) for at in (0, 2, 4, 6)] == [
        everything[0:2],
        everything[2:4],
        everything[4:6],
        [],
    ]
    assert [hit["date"] for hit in engine.ask("die", sort="date")["hits"]] == ["2025-03-02"] * 2


def test_a_mistyped_word_is_put_right(engine: Engine) -> None:
    assert engine.ask("passnegers")["suggestions"] == ["passengers"]
    assert engine.ask("ada broook")["suggestions"][0] == "ada brook"
    assert engine.ask("ferry brücke")["suggestions"] == ["brücke", "ferry"]
    assert engine.ask("ferry")["suggestions"] == []


@pytest.mark.parametrize(
    ("query", "kind"),
    [("colour:red", "operator"), ("before:soon", "value"), ("speaker:nobody", "value"), (">much", "value")],
)
def test_what_is_asked_wrongly_is_told(engine: Engine, query: str, kind: str) -> None:
    assert [problem["kind"] for problem in engine.ask(query)["problems"]] == [kind]


def test_the_rest_answers_where_a_part_is_lost(engine: Engine) -> None:
    words = engine.ask("night ferry", missing=("search/words/",))
    assert [problem["kind"] for problem in words["problems"]] == ["segment"]
    cards = engine.ask("ferry", missing=("search/cards/",))
    assert (cards["total"], cards["hits"], len(cards["problems"])) == (1, [], 1)
    base = engine.ask("ferry", missing=("search/base/",))
    assert (base["total"], len(base["problems"])) == (0, 1)
    uncounted = engine.ask("ferry", counts=FACETS, missing=("search/facets/", "search/speakers/"))
    assert (uncounted["total"], len(uncounted["hits"]), len(uncounted["problems"])) == (1, 1, 1)
    assert [name for name, rows in uncounted["facets"].items() if rows] == ["kind", "year"]
    filtered = engine.ask("speaker:ada ferry", missing=("search/speakers/",))
    assert (filtered["total"], [problem["kind"] for problem in filtered["problems"]]) == (0, ["segment", "value"])
    amounts = engine.ask(">1bn eur", missing=("search/amounts/",))
    assert (amounts["total"], len(amounts["problems"])) == (0, 1)
    places = engine.ask('"night ferry" harbour', missing=("search/places/",))
    assert [problem["kind"] for problem in places["problems"]] == ["segment"]
    assert engine.ask("ferry", missing=("search/index.json",))["error"].startswith("PartError")


def test_an_index_that_is_published_anew_is_read_anew(tmp_path: Path) -> None:
    before = index_of(FILES).files
    path = next(path for path in FILES if path.endswith(".md"))
    after = index_of(FILES | {path: FILES[path].rstrip() + "\n\nAn aurora was seen.\n"}).files
    with Engine(tmp_path, before) as engine:
        assert engine.ask("ferry")["total"] == 1
        for gone in before.keys() - after.keys():
            (tmp_path / gone).unlink()
        lay(tmp_path, after)
        answer = engine.ask("aurora")
        assert (answer["total"], answer["problems"]) == (1, [])


def test_an_index_of_another_version_is_told(engine: Engine) -> None:
    answer = engine.ask("ferry", version=0)
    assert (answer["total"], [problem["kind"] for problem in answer["problems"]]) == (0, ["version"])


@given(
    st.text()
    | st.lists(st.sampled_from('ferry "boat -bus >1bn usd speaker: ada topic:x 46 thousand -" 日本'.split())).map(
        " ".join
    ),
    st.booleans(),
)
def test_any_text_is_answered(engine: Engine, text: str, typing: bool) -> None:
    answer = engine.ask(text, typing=typing)
    assert "error" not in answer
    assert len(answer["hits"]) == min(answer["total"], 10)


@pytest.mark.parametrize(
    "text", ["x" * 10_000, "ferry " * 2_000, '"' * 10_000, "-" * 10_000, "日" * 10_000, ">1" * 5_000]
)
def test_a_long_text_is_answered(engine: Engine, text: str) -> None:
    assert "error" not in engine.ask(text, typing=True)


def test_a_digest_without_articles_has_an_index(tmp_path: Path) -> None:
    with Engine(tmp_path, index_of({"content/site.yaml": SITE}).files) as engine:
        answer = engine.ask("ferry")
    assert (answer["total"], answer["problems"], answer["suggestions"]) == (0, [], [])


QUAY = """\
---
title: Two voices from the quay
published: 2024-07-01
source: {outlet: Bay Times, url: https://example.org/quay}
---
“The customs house stays,” said Finn Dahl and Emil Jansen. “The shed goes,” said Emil Jansen. “The quay, too,” said Emil
Jansen, Ada Brook and Finn Dahl.
"""
QUAY_NOTES = """\
quotes:
  - {text: The customs house stays, speaker: [Finn Dahl, Emil Jansen]}
  - {text: The shed goes, speaker: Emil Jansen}
  - {text: "The quay, too", speaker: [Emil Jansen, Ada Brook, Finn Dahl]}
"""


def test_the_word_itself_comes_before_one_that_shares_its_stem(tmp_path: Path) -> None:
    """Snowball's Dutch stem of minister is mini."""
    said = {"mini": "De mini rijdt, de mini staat.", "minister": "De minister rijdt, de mini staat."}
    files = {
        f"content/articles/{name}.md": f"""\
---
title: In de stad
published: 2025-03-{day:02}
source: {{outlet: Bay Times, url: https://example.org/{name}}}
language: nl
---
{text}
"""
        for day, (name, text) in enumerate(said.items(), 1)
    }
    with Engine(tmp_path, index_of(FILES | files).files) as engine:
        assert urls(engine.ask("minister")) == ["articles/minister/", "articles/mini/"]
        assert urls(engine.ask("mini")) == ["articles/mini/", "articles/minister/"]


def test_a_hit_says_that_it_was_corrected(tmp_path: Path) -> None:
    corrected = "    corrected: {date: 2026-01-20, note: An earlier version named another speaker.}\n"
    notes = SIDECAR.replace("    speaker: Ada Brook\n", f"    speaker: Ada Brook\n{corrected}")
    with Engine(tmp_path, index_of(FILES | {"content/articles/ferry.yaml": notes}).files) as engine:
        days = {hit["url"]: hit["corrected"] for hit in engine.ask("ferry")["hits"] + engine.ask("dark")["hits"]}
        days |= {hit["url"]: hit["corrected"] for hit in engine.ask("boat")["hits"]}
    assert days[ADA] == days[FERRY] == "2026-01-20"
    assert days[AFTER_DARK] == ""


PIER_SITE = f"{SITE}  pier: {{label: Visitors to the pier, unit: visitors}}\n"
PIER = """\
---
title: {title}
published: {day}
source: {{outlet: Bay Times, url: https://example.org/{day}}}
{more}---
The pier had {amount} visitors in 2024.
"""
SAID = "Superseded: now 9,400 visitors, in “The recount”"
PIER_NOTES = """\
figures:
  - {{label: "{label}", value: "{amount} visitors", at: "{amount} visitors", measure: pier, period: 2024}}
"""


def test_a_figure_that_a_correction_gives_anew_comes_below_it_and_says_so(tmp_path: Path) -> None:
    wrong, right = (
        {"title": "The count", "day": "2025-02-01", "amount": "9,200", "label": "Pier visitors", "more": ""},
        {"title": "The recount", "day": "2025-03-01", "amount": "9,400", "label": "Pier visitors in the recount"}
        | {"more": "corrects: count\n"},
    )
    files = {
        f"content/articles/{name}.{ending}": text.format_map(article)
        for name, article in (("count", wrong), ("recount", right))
        for ending, text in (("md", PIER), ("yaml", PIER_NOTES))
    }
    old, new = "articles/count/#figure-pier-visitors", "articles/recount/#figure-pier-visitors-in-the-recount"
    with Engine(tmp_path, index_of({"content/site.yaml": PIER_SITE} | files).files) as engine:
        for query in ("pier", "pier visitors", '"pier visitors"'):
            scored = [(hit["url"], hit["terms"]) for hit in engine.ask(query, facets={"kind": ["figure"]})["hits"]]
            assert scored == [(new, "2024"), (old, SAID)]
        # The article itself, which has the word, is better than a figure that is right no more.
        assert urls(engine.ask("9200"))[0] == old.partition("#")[0]


def test_a_quotation_of_several_is_found_by_each(tmp_path: Path) -> None:
    quay = {"content/articles/quay.md": QUAY, "content/articles/quay.yaml": QUAY_NOTES}
    house, shed, too = (
        f"articles/quay/#quote-{name}" for name in ("the-customs-house-stays", "the-shed-goes", "the-quay-too")
    )
    with Engine(tmp_path, index_of(FILES | quay).files) as engine:
        assert set(urls(engine.ask("speaker:dahl"))) == {house, too}
        assert set(urls(engine.ask("speaker:jansen quay"))) == {too}
        assert set(urls(engine.ask("speaker:jansen shed"))) == {shed}
        assert set(urls(engine.ask("house -speaker:jansen"))) == {"articles/quay/"}
        of_ada = engine.ask("quay", facets={"speaker": ["ada-brook"]}, counts=["speaker"])
        assert set(urls(of_ada)) == {too}
        counts = {row["label"]: row["count"] for row in engine.ask("", counts=["speaker"])["facets"]["speaker"]}
        assert counts == {"Ada Brook": 2, "Emil Jansen": 4, "Finn Dahl": 2}


def test_a_quotation_has_the_marks_that_its_article_has(tmp_path: Path) -> None:
    shore = """\
---
title: The shore
published: 2025-02-01
source: {outlet: Bay Times, url: https://example.org/shore}
---
"The shore stays open," said Ada Brook. She said that the shore would be swept. She added: «The shore is ours».
"""
    notes = """\
quotes:
  - {text: The shore stays open, speaker: Ada Brook}
  - {text: the shore would be swept, speaker: Ada Brook, indirect: true}
  - text: The shore is ours
    speaker: Ada Brook
    corrected: {date: 2025-02-03, note: An earlier version named another speaker.}
"""
    files = {"content/articles/shore.md": shore, "content/articles/shore.yaml": notes}
    with Engine(tmp_path, index_of(FILES | files).files) as engine:
        hits = engine.ask("shore", facets={"kind": ["quote"]})["hits"]
    shown = {"".join(text for text, _ in hit["text"]): (hit["marks"], hit["corrected"]) for hit in hits}
    assert shown == {
        "The shore stays open": ("", ""),
        "the shore would be swept": (["", ""], ""),
        "The shore is ours": (["«", "»"], "2025-02-03"),
    }
