"""The open data of a digest: all that is published and nothing else, the same in every form and every time."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from digest.disk.sources import files as source_files
from digest.foundation.executor import Executor
from digest.model.article import NO_PREDECESSORS, Sources
from digest.open_data import documents
from digest.open_data.columns import DATASETS, Type
from digest.open_data.rows import rows_of
from digest.open_data.sqlite_file import Lists, sqlite_file
from digest.pipeline import build
from digest.plan import Build, Options
from scripts.sample import ROOT
from tests.attributes import in_quotes
from tests.builders import make_article, make_figure, make_settings
from tests.digests import ARTICLE, SIDECAR, SITE, SOUND

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)


@cache
def sample() -> dict[str, bytes]:
    return build(source_files.read(ROOT), Options(), NOW).outputs


@cache
def templates() -> dict[str, bytes]:
    return dict(source_files.read(ROOT).templates)


def built(files: dict[str, str], options: Options | None = None) -> Build:
    sources = Sources({path: text.encode() for path, text in {**SOUND, **files}.items()}, templates())
    return build(sources, options or Options(), NOW)


def opened(data: bytes) -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    database.deserialize(data)
    return database


def rows(text: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.decode(), newline=""), strict=True))


def test_csv_json_and_sqlite_say_the_same() -> None:
    with closing(opened(sample()["data/digest.sqlite"])) as database:
        for dataset in DATASETS:
            names = [column.name for column in dataset.columns]
            exact = json.loads(sample()[f"data/{dataset.name}.json"], parse_float=Decimal)
            assert exact
            assert [[*row] for row in exact] == [names] * len(exact)
            stored = database.execute(f"SELECT {', '.join(names)} FROM {dataset.name} ORDER BY rowid").fetchall()
            numbers = {column.name for column in dataset.columns if column.type is Type.NUMBER}
            for row, cells, kept in zip(exact, rows(sample()[f"data/{dataset.name}.csv"]), stored, strict=True):
                for name, value in zip(names, kept, strict=True):
                    if name in numbers and value is not None:
                        assert Decimal(str(value)) == row[name] == Decimal(cells[name])
                    elif isinstance(row[name], bool):
                        assert (value, cells[name]) == (int(row[name]), str(row[name]).lower())
                    elif isinstance(row[name], list):
                        assert value == ("; ".join(row[name]) or None) == (cells[name].removeprefix("'") or None)
                    else:
                        assert value == row[name] == (cells[name].removeprefix("'") or None)


# What is written, and what SQLite has of it.
NUMBERS = [
    ("12,345,678,901,234,567,890 euros", "12345678901234567890"),
    ("9,223,372,036,854,775,807 euros", 9_223_372_036_854_775_807),
    ("9,223,372,036,854,775,808 euros", "9223372036854775808"),
    ("9,007,199,254,740,993 euros", 9_007_199_254_740_993),
    ("1.2345678901234567 euros", "1.2345678901234567"),
    ("123,456,789,012.345 euros", 123_456_789_012.345),
    ("0.1%", 0.1),
    ("1.1 trillion yen", 1_100_000_000_000),
    ("−5 euros", -5),
]


@pytest.mark.parametrize(("written", "stored"), NUMBERS)
def test_sqlite_loses_no_digit(written: str, stored: int | float | str) -> None:
    article = make_article(figures=(make_figure(written, measure=None),))
    told = rows_of(article, make_settings(), {}, NO_PREDECESSORS)
    with closing(opened(sqlite_file([told], Lists((), (), ()), "en"))) as database:
        ((number,),) = database.execute("SELECT number FROM figures").fetchall()
    assert (number, type(number)) == (stored, type(stored))


def test_every_row_leads_to_its_annotation_and_has_its_passage() -> None:
    for name in ("figures", "quotations", "links"):
        for row in json.loads(sample()[f"data/{name}.json"]):
            page, _, fragment = row["permalink"].partition("#")
            path = page.removeprefix("https://example.github.io/annotated-digest/") + "index.html"
            assert f'id="{fragment}"' in in_quotes(sample()[path])
            assert row["passage"] or name == "links"


def test_the_database_is_whole() -> None:
    with closing(opened(sample()["data/digest.sqlite"])) as database:
        ask = database.execute
        assert ask("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert ask("PRAGMA foreign_key_check").fetchall() == []
        for table in ("figures", "quotations", "links", "articles"):
            ask(f"INSERT INTO {table}_fts ({table}_fts, rank) VALUES ('integrity-check', 1)")
        found = ask(
            "SELECT a.title FROM quotations_fts f JOIN quotations q ON q.rowid = f.rowid "
            "JOIN articles a USING (article) "
            "WHERE quotations_fts MATCH 'NEAR(mutually complementary)'"
        ).fetchall()
        assert found == [("Huawei turns to Japan for 1.1 trillion yen of parts",)]
        for (view,) in ask("SELECT name FROM sqlite_schema WHERE type = 'view'").fetchall():
            assert ask(f"SELECT * FROM {view} LIMIT 1").description
        assert ask("SELECT count(*) FROM quoted WHERE speaker = 'Wilbur Ross'").fetchone()[0] > 2


def test_forecasts_stand_beside_what_came() -> None:
    said = SIDECAR.replace("over 12,400 passengers\n    at", "{} passengers\n    at").replace(
        "    by: Ada Brook\n", "    status: {}\n"
    )

    def article(name: str, amount: str, status: str, day: int, more: str = "") -> dict[str, str]:
        text = ARTICLE.replace("2026-01-15", f"2026-01-{day}").replace("over 12,400", amount)
        text = text.replace("carried", "is to carry") if status == "forecast" else text
        return {
            f"content/articles/{name}.md": text.replace("\nsource:", f"{more}\nsource:").replace("night ferry", name),
            f"content/articles/{name}.yaml": said.replace("at: over 12,400", f"at: {amount}").format(amount, status),
        }

    files = {
        **article("ferry", "12,000", "forecast", 15),
        **article("again", "13,000", "forecast", 16, "\ncorrects: ferry"),
        **article("count", "11,000", "actual", 17),
        **article("recount", "11,900", "actual", 18, "\ncorrects: count"),
    }
    result = built(files)
    assert not result.problems
    with closing(opened(result.outputs["data/digest.sqlite"])) as database:
        found = database.execute("SELECT written, outcome, outcome_number, outcome_permalink FROM forecasts").fetchall()
        given_anew = database.execute("SELECT annotation, corrected, permalink FROM corrected").fetchall()
    here = "https://example.org/news/articles/recount/#figure-passengers-after-dark"
    assert found == [("13,000 passengers", "11,900 passengers", 11_900, here)]
    assert given_anew == [
        ("Passengers after dark", "2026-01-18", here.replace("recount", "count")),
        ("Passengers after dark", "2026-01-16", here.replace("recount", "ferry")),
    ]


def test_each_measure_has_files_of_its_own_that_its_page_leads_to() -> None:
    for row in rows(sample()["data/measures/revenue.csv"]):
        assert row["measure"] == "revenue"
    page = in_quotes(sample()["measures/revenue/index.html"])
    for ending in (".csv", ".json", ".csv-metadata.json"):
        assert f'href="../../data/measures/revenue{ending}"' in page
        assert f"data/measures/revenue{ending}" in sample()


def test_a_second_build_has_the_same_bytes() -> None:
    sources = source_files.read(ROOT)
    shuffled = {path: sources.files[path] for path in sorted(sources.files, reverse=True)}
    again = build(Sources(shuffled, sources.templates), Options(), NOW).outputs
    assert [path for path in again if path.startswith("data/") and again[path] != sample()[path]] == []


def test_the_database_does_not_say_which_sqlite_made_it() -> None:
    header = sample()["data/digest.sqlite"][:100]
    assert header[96:] == (3_020_000).to_bytes(4)
    assert header[24:28] == header[92:96]


def test_data_false_leaves_all_of_it_out() -> None:
    result = built({"content/site.yaml": f"{SITE}data: false\n"})
    assert not result.problems
    assert not [path for path in result.outputs if path.startswith("data/")]
    assert not [path for path, body in result.outputs.items() if path.endswith(".html") and b"/data/" in body]


def test_what_is_hidden_is_no_data() -> None:
    hidden = ARTICLE.replace("published: 2026-01-15", "published: 2026-01-16\ncorrects: ferry\n{}")
    files = {
        "content/articles/secret.md": hidden.replace("{}", "draft: true"),
        "content/articles/later.md": hidden.replace("{}", "").replace("2026-01-16", "2027-01-16"),
        "content/articles/secret.yaml": SIDECAR,
        "content/articles/later.yaml": SIDECAR,
    }
    result = built(files)
    assert not result.problems
    for path, body in result.outputs.items():
        if path.startswith("data/"):
            assert b"secret" not in body
            assert b"later/" not in body
    (figure,) = rows(result.outputs["data/figures.csv"])
    assert figure["superseded_by"] == ""


def test_many_articles_have_their_data_made_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("digest.stages.jobs.AT_EVERY_BUILD", 0)
    made = built({})
    assert not made.problems  # pages lead to what is made later
    assert [path for path in made.outputs if path.startswith("data/")] == ["data/index.html"]
    asked = built({}, Options(data=True))
    assert "data/digest.sqlite" in asked.outputs
    assert {path: body for path, body in asked.outputs.items() if path in made.outputs} == made.outputs
    assert documents.AT_EVERY_BUILD > 100


def test_a_warm_build_has_the_data_of_a_cold_one() -> None:
    executor = Executor()
    build(Sources({path: text.encode() for path, text in SOUND.items()}, templates()), Options(), NOW, executor)
    edited = {
        **SOUND,
        "content/articles/ferry.md": ARTICLE.replace("over 12,400", "over 12,400").replace("after dark", "after dusk"),
    }
    edited["content/articles/ferry.yaml"] = SIDECAR.replace("at: after dark", "at: after dusk")
    sources = Sources({path: text.encode() for path, text in edited.items()}, templates())
    warm, cold = build(sources, Options(), NOW, executor), build(sources, Options(), NOW)
    assert warm.outputs == cold.outputs
    assert b"after dusk" in warm.outputs["data/links.csv"]


def test_the_page_tells_columns_and_licence() -> None:
    page = in_quotes(sample()["data/index.html"])
    for dataset in DATASETS:
        for column in dataset.columns:
            assert f"<code>{column.name}</code>" in page
    licensed = built({"content/site.yaml": f"{SITE}data_licence: {{name: CC BY 4.0, url: https://example.org/by}}\n"})
    assert 'href="https://example.org/by" rel="license' in in_quotes(licensed.outputs["data/index.html"])
    assert "None is stated" in in_quotes(built({}).outputs["data/index.html"])


# The language of a digest, a text in it, what finds it, and what is another word.
SEARCHES = [
    ("en", "The Orwane’s ferry cost €3", "ferry", "fer"),
    ("de", "Die Fähre kostet mehr", "fahre", "fahr"),
    ("hi", "दिन में नाव", "दिन", "दान"),
    ("ja", "夜の渡し船は続く", "渡し船", "船渡し"),
    ("zh-Hans", "夜间轮渡将继续", "夜间轮", "轮渡夜"),
    ("ko", "야간여객선은 계속된다", "여객선", "선객여"),
    ("km", "សាឡាងពេលយប់", "ពេល", "លេព"),
]


@pytest.mark.parametrize(("language", "text", "word", "other"), SEARCHES, ids=[each[0] for each in SEARCHES])
def test_what_is_searched_is_cut_as_its_language_is_written(language: str, text: str, word: str, other: str) -> None:
    files = {"content/articles/ferry.md": ARTICLE.replace("title: ", f"title: {text} # ", 1)}
    result = built({**files, "content/site.yaml": f"{SITE}language: {language}\ndefaults: {{language: en}}\n"})
    with closing(opened(result.outputs["data/digest.sqlite"])) as database:
        query = "SELECT count(*) FROM articles_fts WHERE articles_fts MATCH ?"
        assert [database.execute(query, [f'"{each}"']).fetchone()[0] for each in (word, other)] == [1, 0]


ASKED = """
import asyncio, json, sys
from datasette.app import Datasette

async def asked(file, *paths):
    client = Datasette([file]).client
    return [(await client.get(path)).text for path in paths]

print(json.dumps(asyncio.run(asked(*sys.argv[1:]))))
"""


def test_datasette_opens_it_and_answers(tmp_path: Path) -> None:
    file = tmp_path / "digest.sqlite"
    file.write_bytes(sample()["data/digest.sqlite"])

    def get(*paths: str) -> list[str]:
        command = [sys.executable, "-W", "ignore", "-c", ASKED, str(file), *paths]
        said: list[str] = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
        return said

    shape = "_shape=array&_labels=on&_col=written&_col=article"
    searches = [f"/digest/figures.json?_search={word}&{shape}" for word in ("affiliates", "nowhere")]
    some, none, page = get(*searches, "/digest/figures")
    found = json.loads(some)
    assert "46 affiliates" in {row["written"] for row in found}
    assert json.loads(none) == []
    assert 'name="_search"' in page
    # A reference is followed to the row that it leads to.
    (article,) = get(f"/digest/articles/{found[0]['article']['value']}.json?_shape=array")
    assert json.loads(article)[0]["outlet"]
