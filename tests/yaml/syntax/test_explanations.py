"""What an editor is told of text that is not YAML: where it went wrong, what it is, and what to write instead.

A case is a title after `=== `, a document, and after `>>>` what is told of it: `line:column+width code: message`, and
the hint below. `pytest tests/yaml/syntax --accept` writes what is told anew, to be read with an editor's eyes.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.yaml.loader import parse

FILES = sorted((Path(__file__).parent / "cases").glob("*.txt"))
_CASE = re.compile(r"^=== (?P<title>.*)\n(?P<text>(?:.*\n)*?)>>>\n(?P<told>(?:(?!=== ).*\n)*)", re.MULTILINE)


def told(text: str) -> str:
    """All that is told of a document."""
    return "".join(
        f"{problem.line}:{problem.column}+{problem.width} {problem.code.value}: {problem.message}\n  {problem.hint}\n"
        for problem in parse(text, "x.yaml").problems
    )


def accept(file: Path) -> None:
    def anew(case: re.Match[str]) -> str:
        return f"=== {case['title']}\n{case['text']}>>>\n{told(case['text'])}\n"

    file.write_text(_CASE.sub(anew, file.read_text("utf-8")), "utf-8")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_told(file: Path, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--accept"):
        accept(file)
    cases = list(_CASE.finditer(file.read_text("utf-8")))
    assert len(cases) == file.read_text("utf-8").count("=== ")
    assert {case["title"]: told(case["text"]) for case in cases} == {
        case["title"]: case["told"].removesuffix("\n") for case in cases
    }
    assert all(case["told"].strip() for case in cases)


@given(st.text(st.sampled_from("ab \n\t:-'\"[]{},#&*!|>%@\\\u00a0\u2028"), max_size=40))
def test_whatever_is_written_is_read_or_explained_within_the_text(text: str) -> None:
    found = parse(text, "x.yaml")
    lines = text.split("\n")
    assert found.value or found.problems
    for problem in found.problems:
        assert problem.message
        assert problem.hint
        assert 1 <= problem.line <= len(lines)
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
