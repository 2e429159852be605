"""Proposals decided on, remedies taken, names changed, and what each tab undoes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.digests import ARTICLE, SIDECAR, SOUND
from tests.previewing import FERRY, MD, SITE, YAML, Asked

if TYPE_CHECKING:
    from pathlib import Path

DRAFT = ARTICLE.replace("---\nThe ferry", "draft: true\n---\nThe ferry")
PROPOSED = SIDECAR.replace("    by: Ada Brook\n", "    by: Ada Brook\n    proposed: true\n").replace(
    "    speaker: Ada Brook\n", "    speaker: Ada Brook\n    proposed: yes\n"
)


COST = "  - label: Cost\n    value: {0}\n    at: {0}\n"
AROUND = ("at: €310,000", "at: {exact: '€310,000', suffix: ' a year'}")


def put(keys: list[str | int], value: object, file: str = "sidecar") -> dict[str, Any]:
    return {"file": file, "do": "put", "keys": keys, "value": value}


def test_what_stands_in_a_draft_is_proposed_until_it_is_decided_on(tmp_path: Path) -> None:
    desk = Asked(tmp_path, {**SOUND, MD: DRAFT, YAML: PROPOSED})

    def standing() -> list[dict[str, Any]]:
        offers = desk.desk("proposals", {"page": FERRY})[1]["offers"]
        return [offer for offer in offers if offer["index"] is not None]

    figure, quote = standing()
    assert (figure["key"], figure["exact"], figure["value"]["label"]) == (
        "figures",
        "over 12,400 passengers",
        "Passengers after dark",
    )
    assert "proposed" not in figure["value"]
    assert figure["was"]["proposed"]
    taken = {"file": "sidecar", "do": "remove", "keys": ["figures", 0, "proposed"], "was": figure["was"]}
    assert desk.save(taken)["saved"]
    assert desk.text(YAML) == PROPOSED.replace("    proposed: true\n", "")
    assert standing() == [quote]
    changed = put(["quotes", 0], {**quote["value"], "role": "skipper"})
    assert desk.save({**changed, "was": quote["was"]})["saved"]
    assert desk.text(YAML) == SIDECAR.replace("    speaker: Ada Brook\n", "    speaker: Ada Brook\n    role: skipper\n")
    assert standing() == []


def test_a_proposal_without_a_passage_is_offered_all_the_same(tmp_path: Path) -> None:
    gone = PROPOSED.replace("at: over 12,400 passengers", "at: over 12 boats")
    desk = Asked(tmp_path, {**SOUND, MD: DRAFT})
    (tmp_path / YAML).write_text(gone)
    first = desk.desk("proposals", {"page": FERRY})[1]["offers"][0]
    assert (first["exact"], first["value"]["at"]) == ("", "over 12 boats")


def test_what_is_worth_less_is_offered_where_it_is_asked_for(tmp_path: Path) -> None:
    plain = "\n".join(
        f"\nThe ship number {number} had {number}0 cabins and {number}5 boats.\n" for number in range(3, 9)
    )
    desk = Asked(tmp_path, {**SOUND, MD: DRAFT + plain})
    best, every = (desk.desk("proposals", {"page": FERRY, "every": every})[1] for every in (False, True))
    assert best["further"] > 0
    assert (len(every["offers"]), every["further"]) == (len(best["offers"]) + best["further"], 0)


def problem_ids(desk: Asked) -> dict[str, str]:
    state = json.loads(desk.ask("GET", "/_preview/state", {"host": "127.0.0.1:8000"})[1])
    return {each["code"]: each["id"] for each in state["problems"] if each["mendable"]}


@pytest.mark.parametrize(
    ("code", "broken", "mended", "does"),
    [
        (
            "anchor-not-found",
            SIDECAR.replace("at: after dark", "at: after the dark"),
            SIDECAR,
            "take the nearest passage of the article",
        ),
        (
            "yaml-syntax",
            SIDECAR.replace("The night crossings stay.", "The crossings: they stay."),
            SIDECAR.replace("The night crossings stay.", '"The crossings: they stay."'),
            "put quotation marks around the text",
        ),
        (
            "qualifier-dropped",
            SIDECAR.replace("quotes:", f"{COST.format('€310,000')}quotes:"),
            SIDECAR.replace("quotes:", f"{COST.format('€310,000 a year')}quotes:"),
            "take all of the amount",
        ),
        # What stood around the words is within all of the amount: the button says that it goes.
        (
            "qualifier-dropped",
            SIDECAR.replace("quotes:", f"{COST.format('€310,000').replace(*AROUND)}quotes:"),
            SIDECAR.replace("quotes:", f"{COST.format('€310,000 a year')}quotes:"),
            "take all of the amount, and drop its suffix",
        ),
    ],
)
def test_a_problem_is_mended_by_its_remedy(tmp_path: Path, code: str, broken: str, mended: str, does: str) -> None:
    desk = Asked(tmp_path, {**SOUND, YAML: broken})
    problem = problem_ids(desk)[code]
    found = desk.desk("mend", {"problem": problem})[1]
    assert (found["path"], found["does"]) == (YAML, does)
    assert found["patch"].startswith(f"--- a/{YAML}\n")
    assert desk.text(YAML) == broken
    assert "changed meanwhile" in desk.desk("mend", {"problem": problem, "seen": "else"})[1]["why"]
    assert desk.desk("mend", {"problem": problem, "seen": found["seen"]})[1]["saved"]
    assert desk.text(YAML) == mended
    assert "why" in desk.desk("mend", {"problem": problem})[1]
    assert desk.desk("undo", {})[1]["undone"] == [YAML]
    assert desk.text(YAML) == broken


def test_what_has_no_remedy_says_so(tmp_path: Path) -> None:
    desk = Asked(tmp_path)
    assert "no sure remedy" in desk.desk("mend", {"problem": "0"})[1]["why"]


def test_a_name_is_changed_where_site_yaml_lists_it(tmp_path: Path) -> None:
    desk = Asked(tmp_path)
    site = desk.text(SITE)
    opened = desk.desk("name", {"key": "people", "slug": "ada-brook"})[1]
    assert opened["value"] == {"name": "Ada Brook", "role": "head of the ferries"}
    asked = {"key": "people", "slug": "ada-brook", "values": {"name": "Ada Brook", "role": "skipper"}}
    assert desk.desk("save-name", {**asked, "seen": "else"})[1]["conflict"]["path"] == SITE
    assert not desk.desk("save-name", {**asked, "seen": opened["seen"], "dry": True})[1]["saved"]
    assert desk.desk("save-name", {**asked, "seen": opened["seen"]})[1]["saved"]
    assert desk.text(SITE) == site.replace("role: head of the ferries", "role: skipper")
    # One that is written short stays so; one that is not listed is added.
    seen = desk.desk("name", {"key": "topics", "slug": "transport"})[1]
    assert seen["value"] == "Transport"
    short = {"key": "topics", "slug": "transport", "values": {"label": "Ferries"}, "seen": seen["seen"]}
    assert desk.desk("save-name", short)[1]["saved"]
    assert "topics: {transport: Ferries}" in desk.text(SITE)
    new = {"key": "outlets", "slug": "harbour-gazette", "values": {"name": "Harbour Gazette"}}
    new["seen"] = desk.desk("name", {"key": "outlets", "slug": "harbour-gazette"})[1]["seen"]
    assert desk.desk("save-name", new)[1]["saved"]
    assert "harbour-gazette" in desk.text(SITE)
    for _ in range(3):
        assert desk.desk("undo", {})[1]["saved"]
    assert desk.text(SITE) == site


@pytest.mark.parametrize(
    ("key", "slug", "values", "said"),
    [
        ("people", "ada-brook", {"name": ""}, "name"),
        ("measures", "cost", {"label": "Cost"}, "unit"),
        ("people", "aux", {"name": "Aux"}, "device"),
        ("plugins", "os", {"name": "os"}, "no such list"),
        ("people", "ada-brook", {"name": "Ada Brook", "url": "nowhere"}, "not a web address"),
        ("measures", "passengers", {"label": "Passengers", "unit": "EUR"}, f"{YAML}:5: "),
    ],
)
def test_a_name_is_not_made_what_does_not_hold(
    tmp_path: Path, key: str, slug: str, values: dict[str, str], said: str
) -> None:
    desk = Asked(tmp_path)
    site = desk.text(SITE)
    seen = desk.desk("name", {"key": key, "slug": slug})[1]["seen"]
    answer = desk.desk("save-name", {"key": key, "slug": slug, "values": values, "seen": seen})[1]
    assert not answer["saved"]
    assert said in answer["refused"]
    assert desk.text(SITE) == site


def test_each_tab_undoes_what_was_done_in_it(tmp_path: Path) -> None:
    desk = Asked(tmp_path)
    article, sidecar = desk.text(MD), desk.text(YAML)
    assert desk.save(put(["summary"], "In the first."), tab="1")["undoable"] == 1
    assert desk.save(put(["title"], "In the second", "article"), tab="2")["undoable"] == 1
    assert desk.desk("undo", {"tab": "1"})[1]["undone"] == [YAML]
    assert (desk.text(YAML), "In the second" in desk.text(MD)) == (sidecar, True)
    assert "changed nothing" in desk.desk("undo", {"tab": "1"})[1]["refused"]
    # What another tab has changed since in the same file is not undone with it.
    desk.save(put(["title"], "In the first", "article"), tab="1")
    assert "in another tab" in desk.desk("undo", {"tab": "2"})[1]["why"]
    assert desk.desk("undo", {"tab": "1"})[1]["saved"]
    assert desk.desk("undo", {"tab": "2"})[1]["saved"]
    assert desk.text(MD) == article


def test_the_old_address_is_offered_as_an_alias(tmp_path: Path) -> None:
    desk = Asked(tmp_path)
    slug = put(["slug"], "the-night-boat", "article")
    (told,) = desk.save(slug, dry=True)["told"]
    assert (told["field"], told["alias"], told["severity"]) == ("slug", FERRY, "warning")
    assert desk.save(slug, put(["aliases"], [FERRY], "article"), dry=True)["told"] == []
    draft = Asked(tmp_path / "draft", {**SOUND, MD: DRAFT})
    assert draft.save(slug, dry=True)["told"] == []
