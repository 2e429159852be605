"""What begins readers' comments, and that nothing of them is an article's."""

from __future__ import annotations

import pytest

from digest.ingest.page_lines.not_text.comments import begins_comments
from digest.ingest.read_source import read_source
from digest.ingest.source_kind import SourceKind

HEADINGS = [
    *("Comments", "12 Comments", "Comments (12)", "View 12 comments", "Leave a reply", "Join our commenting forum"),
    *("Kommentare", "3 Kommentare", "Kommentar schreiben", "Leserkommentare (41)", "Diskutieren Sie mit!"),
    *("Commentaires", "10 réactions", "Réagir à cet article", "Voir les contributions", "Laisser un commentaire"),
    *("Comentarios", "Comentar", "Enviá tu comentario", "Deja un comentario", "2 Comentarios"),
    *("Commenti (3)", "Commenta", "Scrivi un commento", "Comentários", "Deixe seu comentário"),
    *("12 reacties", "Reageer", "Plaats een reactie", "コメント", "コメント(3)", "コメント3件", "コメントを書く"),
]
FIRST = "The harbour board of Northport voted on Monday to let its ferries run all night, the board said there."
SECOND = "The line carried over 310,000 passengers between November and January, more than in any winter before it."
READER = "What a shame that nobody on this board has ever asked those of us who live right behind the old quay."
OTHER = "I have used that ferry for thirty years now and have never once seen it leave the quay at the right time."


@pytest.mark.parametrize("line", HEADINGS)
def test_what_begins_readers_comments(line: str) -> None:
    assert begins_comments(line)


@pytest.mark.parametrize(
    "line", ["Kommentar", "Reacties", "Réactions", "Contributions", "Comments by the chairman", "No comment", "12", ""]
)
def test_what_may_head_a_part_of_an_article(line: str) -> None:
    assert not begins_comments(line)


@pytest.mark.parametrize("heading", HEADINGS)
def test_no_comment_is_text(heading: str) -> None:
    shown = f"<p>{READER}</p><p>{OTHER}</p>" * 4
    html = f"<html lang=en><h1>Night boats</h1><p>{FIRST}</p><p>{SECOND}</p><h2>{heading}</h2>{shown}"
    text = "\n\n".join(("Night boats", FIRST, SECOND, heading, *(f"{READER} {number}." for number in range(8))))
    for page in (read_source(html).value, read_source(text, SourceKind.TEXT, language="en").value):
        assert page is not None
        assert [block.text for block in page.blocks] == [FIRST, SECOND]
        assert any(READER in line.text for line in page.left_out)


@pytest.mark.parametrize(
    "name", ["comments", "comment-list", "sf_comment_form", "leserkommentare", "reader-comments", "article__reactions"]
)
def test_what_stands_in_the_part_of_readers_is_no_text(name: str) -> None:
    said = f"<div class='{name}'><h3>Ada</h3><p>{READER}</p><h3>Finn</h3><p>{OTHER}</p></div>"
    page = read_source(f"<html lang=en><h1>Night boats</h1><div><p>{FIRST}</p><p>{SECOND}</p>{said}</div>").value
    assert page is not None
    assert [block.text for block in page.blocks] == [FIRST, SECOND]


def test_a_page_that_has_its_name_of_its_comments_is_read() -> None:
    html = f"<html lang=en><body class='with comments'><h1>Night boats</h1><p>{FIRST}</p><p>{SECOND}</p></body>"
    page = read_source(html).value
    assert page is not None
    assert [block.text for block in page.blocks] == [FIRST, SECOND]
