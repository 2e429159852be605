"""What tools export, and what becomes of it beside one article: `tests/importing/exports/` and `expected/`.

The exports are our own, in the shapes that the tools write. `pytest tests/importing/test_exports.py --accept` writes
what is expected anew, to be looked at before a commit.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from msgspec.structs import replace

from digest.content.schema.site import Settings
from digest.foundation.problem import Code, Outcome, Place, failed
from digest.importing import importing
from digest.importing.formats.recognise import recognise
from digest.importing.importing import Imported, import_records
from digest.importing.records import Record
from digest.kinds.registry import REGISTRY
from digest.verification.name_directory import directory
from digest.verification.read_articles import Pair, read_article
from digest.yaml.loader import parse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from digest.model.article import Article

EXPORTS = Path(__file__).parent / "exports"
EXPECTED = Path(__file__).parent / "expected"
FILES = sorted(file for file in EXPORTS.iterdir() if file.name not in ("article.md", "sidecar.yaml"))
SETTINGS = Settings.model_validate({"title": "Harbour news", "url": "https://example.org/"})
PAIR = Pair("content/articles/ferries.md", "content/articles/ferries.yaml")
ARTICLE = (EXPORTS / "article.md").read_bytes()
SIDECAR = (EXPORTS / "sidecar.yaml").read_bytes()


def imported(records: tuple[Record, ...], sidecar: bytes | None = SIDECAR) -> Imported:
    files = {PAIR.article: ARTICLE} | ({} if sidecar is None else {PAIR.sidecar: sidecar})
    found = import_records(records, PAIR, files, SETTINGS, directory(SETTINGS)).value
    assert found is not None
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_an_export_becomes_annotations_that_hold(file: Path, request: pytest.FixtureRequest) -> None:
    recognised = recognise(file.read_bytes())
    found = imported(recognised.records)
    told = {
        "tool": recognised.name,
        "taken": [{entry.key: dict(entry.values)} for entry in found.taken],
        "left": [{"words": each.words, "why": each.why, "nearest": each.nearest} for each in found.left],
        "of other pages": len(found.elsewhere),
        "tags": [*found.tags],
    }
    expected = EXPECTED / f"{file.name}.yaml"
    if request.config.getoption("--accept"):
        expected.parent.mkdir(exist_ok=True)
        expected.write_text(yaml.safe_dump(told, allow_unicode=True, sort_keys=False, width=120), "utf-8")
    assert yaml.safe_load(expected.read_text("utf-8")) == told
    files = {PAIR.article: ARTICLE, PAIR.sidecar: found.sidecar.encode()}
    read = read_article(PAIR, files, SETTINGS, directory(SETTINGS), REGISTRY.verification)
    assert not read.problems
    assert found.sidecar.startswith(SIDECAR.decode().split("figures:")[0])
    assert "# at the end\nlinks: []\n" in found.sidecar
    again = imported(recognised.records, found.sidecar.encode())
    assert (again.taken, again.sidecar) == ((), found.sidecar)
    assert again.known >= len(found.taken)


def test_a_sidecar_is_made_where_there_is_none() -> None:
    found = imported((Record("a floating hotel", comment="An old joke."),), None)
    parsed = parse(found.sidecar, "").value
    assert parsed is not None
    assert parsed.data == {"explanations": [{"at": "a floating hotel", "text": "An old joke."}]}


def test_an_article_that_does_not_hold_is_told() -> None:
    outcome = import_records((), PAIR, {PAIR.article: b"---\ntitle: x\n---\n"}, SETTINGS, directory(SETTINGS))
    assert outcome.value is None
    assert failed(outcome.problems)


@pytest.mark.parametrize(
    ("record", "why"),
    [
        (Record("wholly other words than these"), "nothing like it stands in the article"),
        (Record("The harbour board of Southport voted"), "the article says 'northport', not 'southport'"),
        (Record("board"), "it stands 4 times in the article, and nothing tells which is meant"),
        (
            Record("board", prefix="at the edge of a ", suffix="walk by the pier"),
            "it stands 4 times in the article, and the text around it fits none of them best",
        ),
        (Record("Critics call the plan"), "nobody commented on it"),
        (Record("", comment="Nice."), "it is about the page as a whole"),
    ],
)
def test_why_an_annotation_is_left_out(record: Record, why: str) -> None:
    (left,) = imported((record,)).left
    assert why.casefold() in left.why.casefold()


OURS, OTHER = "https://echo.example/news/night-ferries", "https://other.example/x"


@pytest.mark.parametrize(
    ("addresses", "taken", "elsewhere"),
    [
        (("", ""), 2, ()),
        ((OURS, ""), 1, ("",)),
        ((OURS, OTHER), 1, (OTHER,)),
        ((OTHER, OTHER), 0, (OTHER, OTHER)),
        ((OTHER, ""), 1, (OTHER,)),
        (("urn:x-pdf:1234", "file:///home/ada/page.html"), 2, ()),
    ],
)
def test_annotations_of_other_pages_are_passed_over(
    addresses: tuple[str, str], taken: int, elsewhere: tuple[str, ...]
) -> None:
    passages = ("floating hotel", "emergency reserve")
    found = imported(
        tuple(Record(exact, comment="Ok.", address=at) for exact, at in zip(passages, addresses, strict=True))
    )
    assert (len(found.taken), found.elsewhere) == (taken, elsewhere)


@pytest.mark.parametrize("damage", ["\u0007", "\u0000", "\ud800", "\x85", "\u000b", "\ufffe"], ids=ascii)
def test_a_character_that_no_page_shows_loses_nothing(damage: str) -> None:
    rows = [
        {"uri": OURS, "text": said, "target": [{"selector": [{"type": "TextQuoteSelector", "exact": exact}]}]}
        for exact, said in ((f"floating{damage} hotel", f"Ring{damage} bell"), ("emergency reserve", "For repairs"))
    ]
    found = imported(recognise(json.dumps({"rows": rows}).encode()).records)
    assert [" ".join(entry.values["text"].split()) for entry in found.taken] == ["Ring bell", "For repairs"]


@pytest.mark.parametrize("comment", ["\u200b", "\u2060\ufeff", " \u00ad\n", "\u0007"], ids=ascii)
def test_a_comment_in_which_nothing_is_seen_is_none(comment: str) -> None:
    rows = [{"uri": OURS, "text": comment, "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "boats"}]}]}]
    (record,) = recognise(json.dumps({"rows": rows}).encode()).records
    assert record.comment == ""


@pytest.mark.parametrize(
    ("passage", "key"),
    [
        ("310,000 passengers", "figures"),
        ("over 310,000 passengers", "figures"),
        ("18.5%", "figures"),
        ("000 passengers between November", ""),
        ("10,000 passengers", ""),
    ],
)
def test_an_amount_is_a_figure_without_what_leads_up_to_its_number(passage: str, key: str) -> None:
    found = imported((Record(passage),), None)
    assert [entry.key for entry in found.taken] == ([key] if key else [])


def test_what_stands_before_an_amount_makes_it_no_figure() -> None:
    """A label of a table, or a verb, is no article."""
    (entry,) = imported((Record("rose 18.5%", comment="The best year so far."),)).taken
    assert entry.key == "explanations"


def test_tags_are_told() -> None:
    found = imported(
        (Record("a floating hotel", comment="An old joke.", tags=("jokes", "boats")), Record("x", tags=("y",)))
    )
    assert found.tags == ("jokes", "boats")


@pytest.mark.parametrize(
    "exported",
    [
        {"rows": [{"uri": "u", "text": "", "target": [], "tags": ["jokes", "boats"]}]},
        {"itemType": "annotation", "annotationText": "x", "tags": [{"tag": "jokes"}, {"tag": "boats"}]},
        {
            "type": "Annotation",
            "target": "u",
            "body": [{"purpose": "tagging", "value": "jokes"}, {"purpose": "tagging", "value": "boats"}],
        },
        'Highlight,Book Title,Note,Tags\nx,y,,"jokes, boats"\n',
    ],
    ids=["Hypothesis", "Zotero", "W3C", "Readwise"],
)
def test_tags_are_read(exported: object) -> None:
    data = exported if isinstance(exported, str) else json.dumps(exported)
    (record,) = recognise(data.encode()).records
    assert record.tags == ("jokes", "boats")


def test_the_text_around_a_passage_decides_which_is_meant() -> None:
    found = imported((Record("board", prefix="s for repairs, and the", suffix="has to ask", comment="Its members."),))
    (entry,) = found.taken
    assert entry.values["at"]["prefix"].endswith("and the ")


def test_markdown_in_a_passage_is_no_part_of_it() -> None:
    passage = (
        "Critics call the plan **a floating hotel**. The [board](https://echo.example/) has an _emergency_ reserve"
    )
    found = imported((Record(passage, comment="Two things."),))
    assert found.taken[0].values["at"] == "Critics call the plan a floating hotel. The board has an emergency reserve"


def test_a_highlight_that_was_resized_is_taken_once() -> None:
    found = imported(
        (Record("We had planned for half"), Record("We had planned for half of that."), Record("half of that."))
    )
    assert [dict(entry.values)["text"] for entry in found.taken] == ["half of that."]


def test_what_is_said_of_a_passage_that_has_an_entry_is_not_lost() -> None:
    first = Record("a floating hotel", comment="An old joke.")
    other = Record("call the plan a floating hotel", comment="“Who” calls it so?")
    found = imported((first,))
    again = imported((first, other), found.sidecar.encode())
    assert (again.taken, again.known) == ((), 1)
    (left,) = again.left
    assert left.why.endswith("and does not say: “Who” calls it so?")


@pytest.mark.parametrize("is_notice", [True, False])
def test_what_brings_a_doubt_is_left_out_unless_it_is_a_notice(
    is_notice: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    def doubted(pair: Pair, files: Mapping[str, bytes], *given: Any) -> Outcome[Article | None]:
        read = read_article(pair, files, *given)
        doubt = replace(Place(pair.sidecar, 1, 1).doubt(Code.LABEL_IN_DOUBT, "odd", "", "x"), is_notice=is_notice)
        return Outcome(
            read.value, (*read.problems, doubt) if b"Joke" in files.get(pair.sidecar, b"") else read.problems
        )

    monkeypatch.setattr(importing, "read_article", doubted)
    found = imported((Record("a floating hotel", comment="Joke."),), None)
    assert (len(found.taken), [each.why for each in found.left]) == (
        (1, []) if is_notice else (0, ["odd (label-in-doubt)"])
    )
