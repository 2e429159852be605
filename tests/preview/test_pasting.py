"""What is pasted into the preview: who may, what is refused, and that nothing is written where anything is wrong."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import pytest

from digest.preview import pasting, request_body
from digest.preview.app import TOKEN
from tests.previewing import OWN, Asked
from tests.test_cli import files_of

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """\
Old cranes of the harbour will be sold
By Ada Brook
12 January 2026
The harbour board has sold its old cranes for £2.4 million, it said on Monday after a meeting.
The town will be asked what should stand on the quay in their place, the board said in a letter to its members.
"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Asked:
    monkeypatch.setattr(pasting, "_PATIENCE", 0.1)  # nobody renews what is shown here
    return Asked(tmp_path)


def test_a_paste_becomes_a_draft(desk: Asked) -> None:
    status, body = desk.paste(json.dumps({"text": TEXT, "address": "https://echo.example/cranes"}).encode())
    made = json.loads(body)
    assert (status, made["problems"]) == (200, [])
    assert made["path"] == "content/articles/old-cranes-of-the-harbour-will-be-sold.md"
    assert "1 figure and 0 quotations proposed." in made["told"]
    assert not any("--" in line or "`" in line for line in made["told"])  # there are no options in a browser
    written = (desk.folder / made["path"]).read_text("utf-8")
    assert "published: 2026-01-12" in written
    assert "url: https://echo.example/cranes" in written


def test_a_paste_of_what_the_digest_has_says_which_article_it_is(desk: Asked) -> None:
    body = json.dumps({"text": TEXT}).encode()
    made = json.loads(desk.paste(body)[1])
    (problem,) = json.loads(desk.paste(body)[1])["problems"]
    assert "the digest has this article already" in problem["message"]
    assert problem["path"] == made["path"]


def test_what_was_left_out_is_taken_back_by_its_number(desk: Asked) -> None:
    body = {"text": f"{TEXT}Most read\nBakery closes\n"}
    made = json.loads(desk.paste(json.dumps(body).encode())[1])
    assert [line["text"] for line in made["left_out"]] == ["Most read", "Bakery closes"]
    again = json.loads(desk.paste(json.dumps({**body, "keep": [2]}).encode())[1])
    assert (again["problems"], [line["text"] for line in again["left_out"]]) == ([], ["Most read"])
    assert (desk.folder / made["path"]).read_text("utf-8").endswith("\n\nBakery closes\n")


def test_html_counts_for_more_than_text(desk: Asked) -> None:
    html = "<h1>Old cranes will be sold this spring</h1>" + "".join(f"<p>{line}</p>" for line in TEXT.splitlines()[1:])
    made = json.loads(desk.paste(json.dumps({"text": "x", "html": html}).encode())[1])
    assert made["path"] == "content/articles/old-cranes-will-be-sold-this-spring.md"


@pytest.mark.parametrize(
    ("status", "method", "changed", "client"),
    [
        (403, "POST", {TOKEN: "guessed"}, "127.0.0.1"),
        (403, "POST", {TOKEN: ""}, "127.0.0.1"),
        (403, "POST", {"origin": "http://evil.example"}, "127.0.0.1"),
        (403, "POST", {"origin": ""}, "127.0.0.1"),
        (403, "POST", {"content-type": "text/plain"}, "127.0.0.1"),
        (403, "POST", {"sec-fetch-site": "cross-site"}, "127.0.0.1"),
        (403, "POST", {"sec-fetch-site": "same-site"}, "127.0.0.1"),
        (403, "POST", {"host": "evil.example"}, "127.0.0.1"),
        (403, "POST", {}, "192.168.1.7"),
        (405, "GET", {}, "127.0.0.1"),
        (405, "OPTIONS", {"origin": "http://evil.example"}, "127.0.0.1"),
        (405, "PUT", {}, "127.0.0.1"),
    ],
)
def test_nobody_else_may_write(desk: Asked, status: int, method: str, changed: dict[str, str], client: str) -> None:
    before = files_of(desk.folder)
    body = json.dumps({"text": TEXT}).encode()
    assert desk.ask(method, "/_preview/new", {**OWN, TOKEN: desk.token, **changed}, body, client)[0] == status
    assert files_of(desk.folder) == before


def test_a_post_needs_to_say_where_it_comes_from(desk: Asked) -> None:
    headers = {name: value for name, value in OWN.items() if name != "origin"}
    assert desk.ask("POST", "/_preview/new", {**headers, TOKEN: desk.token})[0] == 403


@pytest.mark.parametrize("path", ["/_preview/paste.html", "/_preview/state", "/articles/ferry/"])
def test_nothing_else_takes_a_post(desk: Asked, path: str) -> None:
    assert desk.ask("POST", path, {**OWN, TOKEN: desk.token})[0] == 405


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "was not sent whole"),
        (b"[]", "was not sent whole"),
        (b'{"text": 1}', "was not sent whole"),
        (b"{}", "there is nothing in it"),
        (b'{"text": "Home"}', "no sentence was found"),
        (b'{"html": "<p>Home</p>"}', "no sentence was found"),
        (b'{"text": "' + b"x" * 600_000 + b'"}', "of text 0.5 MB are read"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_written(desk: Asked, body: bytes, said: str) -> None:
    before = files_of(desk.folder)
    status, answer = desk.paste(body)
    assert status == 200
    assert said in json.loads(answer)["problems"][0]["message"]
    assert files_of(desk.folder) == before


def test_more_than_any_page_is_not_read(desk: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pasting, "LARGEST", 100)
    assert b"larger than any page" in desk.paste(json.dumps({"text": TEXT}).encode())[1]


def test_a_body_that_does_not_come_is_not_waited_for(desk: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    async def late(_request: object, _largest: int) -> bytes:
        await asyncio.sleep(60)
        return b""

    monkeypatch.setattr(pasting, "_SLOWEST", 0.01)
    monkeypatch.setattr(request_body, "_body", late)
    assert b"was not sent whole" in desk.paste(b"{}")[1]
