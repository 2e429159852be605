"""A publication is known again by what its commit says, and nothing else is taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.publishing.commit_message import Commit, message, read

TREE, OTHER, SOURCE = "a" * 40, "b" * 40, "c" * 40


def commit(text: str, tree: str = TREE, extra: str = "") -> Commit:
    head = f"tree {tree}\nparent {OTHER}\nauthor Jo Editor <jo@news.example> 1700000000 +0100\n"
    return read(f"{head}committer Jo <jo@news.example> 1700000000 +0100\n{extra}\n{text}".encode())


def test_what_is_written_is_read() -> None:
    found = commit(message("Publish Harbour news\n\nAt noon.", TREE, SOURCE, "1.2"))
    assert found.source == SOURCE
    assert (found.tree, found.parents, found.author) == (TREE, (OTHER,), "Jo Editor")
    assert found.subject == "Publish Harbour news"


def test_a_signature_is_no_field() -> None:
    signed = "gpgsig -----BEGIN SSH SIGNATURE-----\n tree of life\n -----END SSH SIGNATURE-----\n"
    assert commit(message("x", TREE, SOURCE, "1"), extra=signed).source == SOURCE


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Create CNAME",
        "Built-by: hand",
        message("x", OTHER, SOURCE, "1"),
        message("x", TREE, "--upload-pack=x", "1"),
        message("x", TREE, "HEAD", "1"),
        message("x", TREE, SOURCE, "1") + "\nA word more.\n",
        message("x", TREE, SOURCE, "1").replace("Built-by", "Made-by"),
    ],
)
def test_what_others_have_made_is_no_publication(text: str) -> None:
    assert commit(text).source is None


@given(st.binary())
def test_any_bytes_are_read(data: bytes) -> None:
    assert read(data).source is None


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_words_may_be_said(words: str) -> None:
    assert commit(message(words, TREE, SOURCE, "1")).source == SOURCE
