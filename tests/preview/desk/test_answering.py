"""The desk, asked as a page asks: what it writes, to the byte; what it refuses; who may ask at all."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from digest.preview import pasting
from digest.preview.app import TOKEN
from digest.preview.desk import requests
from scripts.sample import ROOT
from tests.digests import SIDECAR, SOUND
from tests.documentation import files_of as documented
from tests.previewing import FERRY, MD, OWN, SITE, YAML, Asked
from tests.test_cli import files_of

if TYPE_CHECKING:
    from pathlib import Path

COST = {"label": "Cost of the crossings", "value": "€310,000 a year", "at": "€310,000 a year", "measure": "cost"}
ADD = {"file": "sidecar", "do": "add", "keys": ["figures"], "value": COST}


@pytest.fixture
def desk(tmp_path: Path) -> Asked:
    return Asked(tmp_path)


def put(keys: list[Any], value: object, file: str = "sidecar", **given: object) -> dict[str, object]:
    return {"file": file, "do": "put", "keys": keys, "value": value, **given}


def test_a_selection_is_filled_in_checked_and_saved_and_undone(desk: Asked) -> None:
    found = desk.desk("suggest", {"page": FERRY, "key": "figures", "selected": {"exact": "310,0"}})[1]
    assert found["value"]["value"] == "€310,000 a year"
    assert found["is_extended"]
    assert found["note"] == "The selection was extended to “€310,000 a year”."
    assert [each for each in found["told"] if each["severity"] == "error" and each["field"] != "label"] == []
    saved = desk.save(ADD)
    assert (saved["saved"], saved["told"]) == (True, [])
    added = "".join(f"    {key}: {value}\n" for key, value in COST.items()).replace("    label", "  - label")
    assert desk.text(YAML) == SIDECAR.replace("quotes:\n", f"{added}quotes:\n")
    assert desk.desk("undo", {})[1]["saved"]
    assert desk.text(YAML) == SIDECAR
    assert not desk.desk("undo", {})[1]["saved"]


@pytest.mark.parametrize(
    ("change", "before", "after"),
    [
        (put(["figures", 0, "period"], "2026"), "period: 2025", "period: 2026"),
        (
            put(["summary"], "Crossings: they stay"),
            "summary: The night crossings stay.",
            "summary: 'Crossings: they stay'",
        ),
        (put(["why"], "It is late"), "topics:", "why: It is late\ntopics:"),
        ({"file": "sidecar", "do": "remove", "keys": ["links", 0]}, SIDECAR[SIDECAR.index("links:") :], "links: []\n"),
        (put(["left_out"], ["40%"]), "    at: after dark\n", "    at: after dark\nleft_out: [40%]\n"),
    ],
)
def test_one_place_is_changed(desk: Asked, change: dict[str, object], before: str, after: str) -> None:
    assert desk.save(change)["saved"]
    assert desk.text(YAML) == SIDECAR.replace(before, after)


def test_front_matter_and_names_are_written_with_it(desk: Asked) -> None:
    article, site = desk.text(MD), desk.text(SITE)
    person = put(["people", "vera-lund"], {"name": "Vera Lund", "role": "pilot"}, "site")
    saved = desk.save(
        person, put(["title"], "The ferry: it stays", "article"), put(["draft"], value=True, file="article")
    )
    assert saved["saved"]
    assert desk.text(MD) == article.replace("title: The night ferry stays", "title: 'The ferry: it stays'").replace(
        "}\n---", "}\ndraft: true\n---"
    )
    assert desk.text(SITE) == site.replace(
        "head of the ferries}\n", "head of the ferries}\n  vera-lund: {name: Vera Lund, role: pilot}\n"
    )
    desk.desk("undo", {})
    assert (desk.text(MD), desk.text(SITE)) == (article, site)


@pytest.mark.parametrize(
    ("change", "field", "said", "whole"),
    [
        (put(["figures", 0, "at"], "12,400 passengers"), "", "the figure says", "over 12,400 passengers"),
        (put(["quotes", 0, "text"], "People would rather drive"), "", "is not in", "People would rather wait"),
        (put(["figures", 0, "period"], "lately"), "", "is not a period", ""),
        (put(["figures", 0], {"label": "Cost"}), "label", "has no passage", ""),
        (put(["published"], "soon", "article"), "", "is not a date", ""),
        ({**ADD, "value": {**COST, "measure": "money"}}, "measure", "money", ""),
    ],
)
def test_what_would_be_wrong_is_told_and_not_written(
    desk: Asked, change: dict[str, object], field: str, said: str, whole: str
) -> None:
    before = files_of(desk.folder)
    for dry in (True, False):
        answer = desk.save(change, dry=dry)
        assert not answer["saved"]
        told = [each for each in answer["told"] if said in each["message"]]
        assert told, answer
        assert told[0]["severity"] == "error"
        assert told[0]["field"] == field
        assert told[0]["whole"] == whole
    assert files_of(desk.folder) == before


def test_a_doubt_is_told_with_what_is_cut_off_and_does_not_hinder(desk: Asked) -> None:
    answer = desk.save({**ADD, "value": {"label": "Cost", "value": "€310,000", "at": "€310,000"}})
    assert answer["saved"]
    assert [(each["severity"], each["field"], each["whole"]) for each in answer["told"]] == [
        ("warning", "at", "€310,000 a year")
    ]
    assert answer["told"][0]["hint"]
    assert "accept" not in answer["told"][0]["hint"]  # a button of the form does that


def test_an_answer_for_other_words_is_named_and_not_how_to_write_another(desk: Asked) -> None:
    answered = [{"code": "qualifier-dropped", "passage": "€310,000 a month", "why": "It is so."}]
    answer = desk.save({**ADD, "value": {"label": "Cost", "value": "€310,000", "at": "€310,000", "accept": answered}})
    assert answer["told"][0]["hint"].endswith("it was accepted for '€310,000 a month', and is about other words now")


def test_what_is_wrong_elsewhere_does_not_hinder(tmp_path: Path) -> None:
    broken = SIDECAR.replace("at: after dark", "at: before dawn")
    desk = Asked(tmp_path)
    (desk.folder / YAML).write_text(broken, "utf-8")
    assert desk.save(ADD)["saved"]
    assert "before dawn" in desk.text(YAML)


def test_what_changed_on_the_disk_is_never_overwritten(desk: Asked) -> None:
    seen = desk.seen()
    (desk.folder / YAML).write_text(SIDECAR.replace("period: 2025", "period: 2024  # mine"), "utf-8")
    before = files_of(desk.folder)
    change = put(["figures", 0, "period"], "2026", was="2025")
    answer = desk.save(change, seen=seen)
    assert not answer["saved"]
    assert answer["conflict"]["path"] == YAML
    assert files_of(desk.folder) == before
    assert desk.save(change, seen=answer["conflict"]["seen"])["saved"]
    assert "period: 2026  # mine" in desk.text(YAML)


def test_an_entry_of_a_file_that_is_gone_is_said_to_be_so_and_can_be_added(desk: Asked) -> None:
    seen = desk.seen()
    was = desk.desk("open", {"page": FERRY})[1]["entries"][0]["value"]
    (desk.folder / YAML).unlink()
    change = put(["figures", 0], {**was, "period": "2024"}, was=was)
    assert desk.save(change, dry=True)["refused"] == "What is changed here is not in the file any more."
    answer = desk.save(change, seen=seen)
    assert (answer["saved"], answer["conflict"]["path"]) == (False, YAML)
    assert desk.save({**ADD, "value": {**was, "period": "2024"}}, seen=answer["conflict"]["seen"])["saved"]
    assert "period: 2024" in desk.text(YAML)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (put(["summary"], "It \x07 rings"), "A field holds the control character U+0007, which no page can show"),
        (put(["figures", -1, "period"], "2024"), "from 0"),
        ({"file": "sidecar", "do": "remove", "keys": ["figures", -1]}, "from 0"),
        ({**ADD, "index": -1}, "from 0"),
        ({"file": "sidecar", "do": "move", "keys": ["figures", 0], "to": -1}, "from 0"),
        (put(["figures", 7, "period"], "2024"), "not in the file any more"),
    ],
)
def test_what_cannot_be_written_is_told_by_its_cause(desk: Asked, change: dict[str, object], said: str) -> None:
    before = files_of(desk.folder)
    assert said in desk.save(change)["refused"]
    assert files_of(desk.folder) == before


def test_an_entry_that_has_another_place_by_now_is_found_again(desk: Asked) -> None:
    was = desk.desk("open", {"page": FERRY})[1]["entries"][0]["value"]
    desk.save({**ADD, "index": 0})
    assert desk.save(put(["figures", 0], {**was, "period": "2024"}, was=was))["saved"]
    assert desk.text(YAML).index("Cost of the crossings") < desk.text(YAML).index("period: 2024")


def test_what_others_wrote_since_is_not_undone(desk: Asked) -> None:
    desk.save(ADD)
    (desk.folder / YAML).write_text("summary: mine\n", "utf-8")
    assert "nothing was undone" in desk.desk("undo", {})[1]["why"]
    assert desk.text(YAML) == "summary: mine\n"


def test_what_others_wrote_since_bars_no_earlier_step(desk: Asked) -> None:
    assert desk.save(put(["title"], "The ferry goes on", "article"))["saved"]
    desk.save(ADD)
    (desk.folder / YAML).write_text("summary: mine\n", "utf-8")
    assert "nothing was undone" in desk.desk("undo", {})[1]["why"]
    assert desk.desk("undo", {})[1]["undone"] == [MD]
    assert desk.text(MD) == SOUND[MD]
    assert "changed nothing" in desk.desk("undo", {})[1]["refused"]
    assert desk.text(YAML) == "summary: mine\n"


@pytest.mark.parametrize(("folder", "up"), [("", "../../"), ("2026/", "../../../")])
def test_an_article_without_a_sidecar_gets_one_and_it_goes_again(tmp_path: Path, folder: str, up: str) -> None:
    paths = {path: path.replace("articles/", f"articles/{folder}") for path in SOUND}
    desk = Asked(tmp_path, {paths[path]: text for path, text in SOUND.items() if path != YAML})
    assert desk.save(ADD)["saved"]
    schema = f"# yaml-language-server: $schema={up}digest.schema.json\n"
    assert desk.text(paths[YAML]).startswith(f"{schema}figures:\n  - label: Cost")
    desk.desk("undo", {})
    assert not (desk.folder / paths[YAML]).exists()


@pytest.mark.parametrize(
    ("what", "values", "path", "begins"),
    [
        (
            "article",
            {"title": "Cranes: they go", "url": "https://echo.example/c", "outlet": "Echo", "published": "2026-01-30"},
            "content/articles/cranes-they-go.md",
            "---\ntitle: 'Cranes: they go'\npublished: 2026-01-30\nsource:\n  outlet: Echo\n",
        ),
        (
            "article",
            {"title": "Cranes", "text": "They go."},
            "content/articles/cranes.md",
            "---\ntitle: Cranes\npublish: full\ndraft: true\n---\n\nThey go.\n",
        ),
        (
            "edition",
            {"day": "2026-01-30", "title": "A week"},
            "content/editions/2026-w05.md",
            "---\ntitle: A week\n---\n",
        ),
        (
            "page",
            {"title": "About", "text": "Us."},
            "content/pages/about.md",
            "---\ntitle: About\ndraft: true\n---\n\nUs.",
        ),
        ("people", {"name": "Vera Lund", "role": "pilot"}, SITE, "title: Harbour news"),
        ("measures", {"label": "Cars", "unit": "cars"}, SITE, "title: Harbour news"),
    ],
)
def test_something_new_is_written_once_and_undone(
    desk: Asked, monkeypatch: pytest.MonkeyPatch, what: str, values: dict[str, str], path: str, begins: str
) -> None:
    monkeypatch.setattr(pasting, "_PATIENCE", 0.1)  # nobody renews what is shown here
    before = files_of(desk.folder)
    asked = {"what": what, "values": values}
    assert not desk.desk("new", {**asked, "dry": True})[1]["saved"]
    assert files_of(desk.folder) == before
    answer = desk.desk("new", asked)[1]
    assert answer["saved"], answer
    assert desk.text(path).startswith(begins)
    again = desk.desk("new", asked)[1]
    assert not again["saved"]
    assert again["refused"]
    desk.desk("undo", {})
    assert files_of(desk.folder) == before


def test_a_new_name_is_written_as_those_beside_it(desk: Asked) -> None:
    assert desk.desk("new", {"what": "topics", "values": {"label": "Night boats"}})[1]["saved"]
    assert "topics: {transport: Transport, night-boats: Night boats}\n" in desk.text(SITE)


def test_a_remark_is_of_its_field_where_an_entry_is_on_one_line(desk: Asked) -> None:
    flow = (
        "figures:\n  - {label: Passengers, at: over 12,400 passengers, value: over 12,900 passengers, period: 2025}\n"
    )
    (desk.folder / YAML).write_text(flow)
    answer = desk.save(put(["figures", 0], {"label": "P", "at": "12,900 passengers", "value": "5", "period": "2025"}))
    assert [each["field"] for each in answer["told"] if each["code"] == "anchor-not-found"] == ["at"]


def test_names_are_added_with_something_new(desk: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pasting, "_PATIENCE", 0.1)
    before, site = files_of(desk.folder), desk.text(SITE)
    assert [each["value"] for each in desk.desk("names", {})[1]["people"]] == ["Ada Brook"]
    outlet = put(["outlets", "bay-post"], {"name": "Bay Post"}, "site")
    asked = {"what": "article", "values": {"title": "The bridge", "outlet": "Bay Post"}, "names": [outlet]}
    assert desk.desk("new", asked)[1]["saved"]
    assert "outlet: Bay Post\n" in desk.text("content/articles/the-bridge.md")
    assert desk.text(SITE).startswith(site.rstrip("\n"))
    assert "bay-post:" in desk.text(SITE)
    assert desk.desk("undo", {})[1]["saved"]
    assert files_of(desk.folder) == before
    for key, slug in (("outlets", "aux"), ("plugins", "os"), ("people", "ada-brook")):
        refused = desk.desk("new", {**asked, "names": [put([key, slug], {"name": "X"}, "site")]})[1]
        assert not refused["saved"]
        assert refused["refused"]
    assert files_of(desk.folder) == before


def test_articles_and_names_complete_a_field_as_it_is_typed(desk: Asked) -> None:
    fields = {field["key"]: field["names"] for field in desk.desk("forms", {})[1]["article"]}
    assert [fields[key] for key in ("corrects", "updates", "follows", "translation_of")] == ["articles"] * 4
    found = desk.desk("complete", {"names": "articles", "typed": "night"})[1]
    assert found == [{"value": "ferry", "label": "The night ferry stays (2026-01-15)"}]
    assert [each["value"] for each in desk.desk("complete", {"names": "people", "typed": "ada"})[1]] == ["Ada Brook"]
    assert desk.desk("complete", {"names": "plugins", "typed": ""})[1] == []


@pytest.mark.parametrize(
    ("what", "values", "said"),
    [
        ("article", {}, "needs a title"),
        ("article", {"title": "!!!"}, "No address"),
        ("article", {"title": "X", "url": "nowhere"}, "not a web address"),
        ("article", {"title": "../../x", "published": "soon"}, "not a date"),
        ("article", {"title": "CON"}, "the name of a device"),
        ("edition", {"day": "some day"}, "a day of the edition"),
        ("measures", {"label": "Cars"}, "unit"),
        ("people", {"name": "Ada Brook"}, "already"),
        ("plugins", {"name": "os"}, "Nothing is called so"),
    ],
)
def test_nothing_new_is_written_that_would_not_hold(desk: Asked, what: str, values: dict[str, str], said: str) -> None:
    before = files_of(desk.folder)
    answer = desk.desk("new", {"what": what, "values": values})[1]
    assert not answer["saved"]
    assert said in answer["refused"]
    assert files_of(desk.folder) == before


@pytest.mark.parametrize(
    ("selected", "said"),
    [
        ({"exact": "   "}, "Nothing is selected"),
        ({"exact": "no such words"}, "does not say this"),
        ({"exact": "dark. “People would"}, "more than one paragraph"),
        ({"exact": "a", "prefix": "", "suffix": ""}, "times in the article"),
        ({"exact": "x" * 6000}, "select a passage"),
    ],
)
def test_a_selection_that_is_no_passage_says_why(desk: Asked, selected: dict[str, str], said: str) -> None:
    assert said in desk.desk("suggest", {"page": FERRY, "key": "figures", "selected": selected})[1]["why"]


@pytest.mark.parametrize("exact", ["blank cheque", "“blank cheque”"])
def test_words_in_quotation_marks_are_no_indirect_quotation(tmp_path: Path, exact: str) -> None:
    called = "\nThe pilot Vera Lund called the plan a “blank cheque”. She meant that it was dear.\n"
    desk = Asked(tmp_path, {**SOUND, MD: SOUND[MD] + called})
    found = [
        desk.desk("suggest", {"page": FERRY, "key": "quotes", "selected": {"exact": each}})[1]["value"]
        for each in (exact, "it was dear")
    ]
    assert [(each["text"], each.get("indirect", False)) for each in found] == [
        ("blank cheque", False),
        ("it was dear", True),
    ]


def test_an_amount_of_a_title_is_a_figure(tmp_path: Path) -> None:
    title = "The ferry costs €310,000 a year"
    desk = Asked(tmp_path, {**SOUND, MD: SOUND[MD].replace("The night ferry stays", title)})
    selected = {"exact": "€310,000", "in_title": True}
    found = desk.desk("suggest", {"page": FERRY, "key": "figures", "selected": selected})[1]
    assert found["value"]["value"] == "€310,000 a year"
    assert desk.save({**ADD, "value": {**found["value"], "label": "Cost"}})["saved"]
    other = desk.desk("suggest", {"page": FERRY, "key": "quotes", "selected": selected})[1]
    assert "select in the text" in other["why"]


@pytest.mark.parametrize("page", ["/", "/nowhere/", "/../../content/site.yaml", "content/articles/ferry.md", "\0"])
def test_a_page_that_is_no_article_says_so(desk: Asked, page: str) -> None:
    assert "no article" in desk.desk("open", {"page": page})[1]["why"]


def test_an_article_that_was_renamed_says_so(desk: Asked) -> None:
    (desk.folder / MD).rename(desk.folder / "content/articles/boat.md")
    assert "renamed or is gone" in desk.desk("open", {"page": FERRY})[1]["why"]


def test_what_was_typed_is_written_to_the_article_under_its_new_name(desk: Asked) -> None:
    seen = desk.seen()
    for old in (MD, YAML):
        (desk.folder / old).rename(desk.folder / old.replace("ferry", "boat"))
    later = Asked(desk.folder, {})
    body = {"page": "/articles/boat/", "changes": [ADD], "seen": seen}
    done = later.desk("save", body)[1]
    assert (done["saved"], done["renamed"]) == (True, "content/articles/boat.md")
    met = later.desk("save", body)[1]["conflict"]
    assert (met["path"], met["was"]) == ("content/articles/boat.yaml", MD)


DEEP = b'{"page":"/","changes":[' + b"[" * 5000


@pytest.mark.parametrize(
    ("name", "body", "status"),
    [
        ("open", b"", 400),
        ("open", b"[]", 400),
        ("open", b'{"page": 1}', 400),
        ("open", b'{"page": "/", "more": 1}', 400),
        ("open", b"\xff\xfe", 400),
        ("save", DEEP, 400),
        ("save", {"page": FERRY, "changes": []}, 400),
        ("save", {"page": FERRY, "changes": [ADD] * 21}, 400),
        ("save", {"page": FERRY, "changes": [{**ADD, "file": "templates"}]}, 400),
        ("save", {"page": FERRY, "changes": [{**ADD, "do": "run"}]}, 400),
        ("save", {"page": FERRY, "changes": [{**ADD, "keys": [1.5]}]}, 400),
        ("delete", {}, 400),
        ("../open/x", {}, 400),
        ("open", b'{"page": "' + b"x" * requests.LARGEST + b'"}', 413),
    ],
)
def test_a_request_that_is_none_is_refused(desk: Asked, name: str, body: object, status: int) -> None:
    before = files_of(desk.folder)
    assert desk.desk(name, body)[0] == status
    assert files_of(desk.folder) == before


@pytest.mark.parametrize(
    "change",
    [
        put(["url"], "https://evil.example/", "site"),
        put(["plugins"], ["os"], "site"),
        put(["people", "ada-brook"], {"name": "Eve"}, "site"),
        {"file": "site", "do": "remove", "keys": ["people", "ada-brook"]},
        put(["figures", 99], COST),
        put([], {}),
        put(["figures"], {"a": 1}),
        put(["figures", 0, "at"], [[[[[[[["x"]]]]]]]]),
        put(["summary"], "a\0b"),
        put(["summary"], "a\u0085b\x07"),
        put(["unknown"], "x"),
        put(["text\nsummary: x"], "y"),
        put(["title"], "x\n---\n", "article"),
        {"file": "sidecar", "do": "move", "keys": ["figures", 0], "to": 9},
        {"file": "sidecar", "do": "move", "keys": ["summary"], "to": 0},
        {"file": "sidecar", "do": "remove", "keys": ["nothing"]},
    ],
)
def test_a_change_that_nobody_means_is_refused_or_harmless(desk: Asked, change: dict[str, object]) -> None:
    before = files_of(desk.folder)
    answer = desk.save(change)
    if answer["saved"]:
        desk.desk("undo", {})
    else:
        assert answer["refused"]
    assert files_of(desk.folder) == before


@pytest.mark.parametrize(
    ("status", "method", "changed", "client"),
    [
        (403, "POST", {TOKEN: "guessed"}, "127.0.0.1"),
        (403, "POST", {TOKEN: ""}, "127.0.0.1"),
        (403, "POST", {"origin": "http://evil.example"}, "127.0.0.1"),
        (403, "POST", {"origin": "null"}, "127.0.0.1"),
        (403, "POST", {"content-type": "text/plain"}, "127.0.0.1"),
        (403, "POST", {"content-type": "application/x-www-form-urlencoded"}, "127.0.0.1"),
        (403, "POST", {"sec-fetch-site": "cross-site"}, "127.0.0.1"),
        (403, "POST", {"host": "evil.example"}, "127.0.0.1"),
        (403, "POST", {}, "192.168.1.7"),
        (405, "GET", {}, "127.0.0.1"),
        (405, "OPTIONS", {"origin": "http://evil.example"}, "127.0.0.1"),
        (405, "DELETE", {}, "127.0.0.1"),
    ],
)
def test_nobody_else_is_answered(desk: Asked, status: int, method: str, changed: dict[str, str], client: str) -> None:
    before = files_of(desk.folder)
    body = json.dumps({"page": FERRY, "changes": [ADD], "seen": {}}).encode()
    headers = {**OWN, TOKEN: desk.token, **changed}
    asked = "open suggest save undo forms names new name save-name mend proposals text"
    names = asked.split()
    answers = [desk.ask(method, f"/_preview/desk/{name}", headers, body, client)[0] for name in names]
    assert answers == [status] * len(names)
    assert files_of(desk.folder) == before


def test_a_preview_for_reading_writes_nothing(tmp_path: Path) -> None:
    desk = Asked(tmp_path, writes=False)
    status, said = desk.desk("save", {"page": FERRY, "changes": [ADD]})
    assert (status, "reading only" in said) == (403, True)
    assert desk.paste(b"{}")[0] == 403
    assert b'data-writes=""' in desk.ask("GET", FERRY, {"host": "127.0.0.1:8000"})[1]


def test_others_write_where_that_was_said(tmp_path: Path) -> None:
    desk = Asked(tmp_path, writes=True, from_afar=True)
    assert desk.desk("open", {"page": FERRY}, client="192.168.1.7")[0] == 200
    assert desk.desk("open", {"page": FERRY}, client="192.168.1.7", digest_preview_token="x")[0] == 403


@pytest.mark.parametrize("what", ["file", "folder"])
def test_nothing_is_written_through_a_symlink(desk: Asked, what: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    link = desk.folder / (YAML if what == "file" else "content/articles")
    target = elsewhere / link.name
    link.rename(target)
    link.symlink_to(target)
    before = files_of(elsewhere)
    answer = desk.desk("save", {"page": FERRY, "changes": [ADD], "seen": {}})[1]
    assert "behind a symlink" in answer["why"]
    assert files_of(elsewhere) == before


def test_what_a_form_leaves_as_it_was_stays_as_it_is_written(tmp_path: Path) -> None:
    """A form knows one way to write a passage, a speaker and an empty note; the file has others."""
    written = (
        "figures:\n  - label: Passengers  # all\n    value: over 12,400 passengers\n"
        "    at: {exact: 'over 12,400 passengers'}\n    note:\n    period: 2025\n"
    )
    desk = Asked(tmp_path, {**SOUND, YAML: written})
    value = {"label": "Night passengers", "value": "over 12,400 passengers", "at": "over 12,400 passengers"}
    assert desk.save(put(["figures", 0], {**value, "period": "2025"}))["saved"]
    assert desk.text(YAML) == written.replace("Passengers  #", "Night passengers  #")


def test_a_kind_of_a_plugin_is_annotated_too(tmp_path: Path) -> None:
    shown = documented(ROOT / "docs" / "plugins.md")
    places = {path: text for path, text in shown.items() if "dock" in path or "place" in path}
    desk = Asked(tmp_path, {**SOUND, **places})
    forms = desk.desk("forms", {})[1]
    assert [field["key"] for field in forms["places"]][:3] == ["name", "at", "country"]
    selected = {"exact": "dark", "prefix": "after ", "suffix": "."}
    found = desk.desk("suggest", {"page": FERRY, "key": "places", "selected": selected})[1]
    assert found["value"] == {"at": "dark"}
    change = {"file": "sidecar", "do": "add", "keys": ["places"]}
    assert "does not name" in desk.save({**change, "value": {"name": "Dusk", "at": "dark", "country": "X"}})["refused"]
    assert desk.save({**change, "value": {"name": "Dark", "at": "dark", "country": "X"}})["saved"]
    assert desk.text(YAML) == SIDECAR + "\nplaces:\n  - name: Dark\n    at: dark\n    country: X\n"


@pytest.mark.parametrize(
    ("sidecar", "said"),
    [
        ("figures: [\n", "not sound YAML"),
        ("a: &x 1\nsummary: s\n", "not sound YAML"),
        ("- summary\n", "not a mapping"),
        ("summary: a\rwhy: b\r", "carriage returns"),
        ("just words", "not a mapping"),
    ],
)
def test_a_sidecar_that_cannot_be_changed_by_position_is_left_alone(desk: Asked, sidecar: str, said: str) -> None:
    (desk.folder / YAML).write_bytes(sidecar.encode())
    answer = desk.save(put(["why"], "x"))
    assert not answer["saved"]
    assert said in answer["refused"] or answer["told"]
    assert (desk.folder / YAML).read_bytes() == sidecar.encode()


def test_what_a_draft_leaves_empty_is_empty_in_its_form(tmp_path: Path) -> None:
    draft = "---\ntitle: Cranes\npublished: ''\nsource: {url: ''}\ndraft: true\n---\n\nThey go.\n"
    desk = Asked(tmp_path, {**SOUND, MD: draft})
    opened = desk.desk("open", {"page": FERRY})[1]["front_matter"]
    assert opened == {"title": "Cranes", "published": "", "source": {"url": ""}, "draft": "true"}
    assert desk.save(put(["source"], {"outlet": "Echo"}, "article"))["saved"]
    assert desk.text(MD) == draft.replace("{url: ''}", "{outlet: Echo, url: ''}")


def test_what_shows_too_much_is_told_in_the_words_of_the_desk(tmp_path: Path) -> None:
    excerpt = SOUND[MD].replace("---\nThe ferry", "publish: excerpt\nexcerpt_limit: 70\n---\nThe ferry")
    answer = Asked(tmp_path, {**SOUND, MD: excerpt}).save(ADD)
    (told,) = (each for each in answer["told"] if each["code"] == "excerpt-too-long")
    assert told["hint"].startswith("most of them for “Ada Brook” (12 words), “Cost of the crossings” (")
    assert "Most of the words that an excerpt may show" in told["hint"]
    assert not {"[", "`"} & {*told["hint"]}


def test_a_sidecar_that_is_broken_meanwhile_is_told_as_such(desk: Asked) -> None:
    seen = desk.seen()
    (desk.folder / YAML).write_text(SIDECAR.replace("figures:", "figures: [\n"), "utf-8")
    answer = desk.save(put(["figures", 0, "period"], "2026", was="2025"), seen=seen)
    assert (answer["saved"], answer["conflict"]) == (False, None)
    assert "not sound YAML" in answer["refused"]


def test_an_article_that_is_broken_meanwhile_is_mended_at_the_desk(desk: Asked) -> None:
    (desk.folder / YAML).write_text(SIDECAR.replace("value: over 12,400", "value: 12,900"), "utf-8")
    opened = desk.desk("open", {"page": FERRY})[1]
    value = {**opened["entries"][0]["value"], "value": "over 12,400 passengers"}
    assert desk.save(put(["figures", 0], value))["saved"]
    assert desk.text(YAML) == SIDECAR
