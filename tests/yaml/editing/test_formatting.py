"""A sidecar in one style: its data and its comments stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from digest.yaml.editing.formatting import formatted
from digest.yaml.editing.tree import UnpatchableError
from digest.yaml.loader import parse
from scripts.sample import ROOT
from tests.depth import examples

if TYPE_CHECKING:
    from pathlib import Path

SIDECARS = sorted((ROOT / "content/articles").glob("*.yaml"))
ODD = """\
# The head.
"summary":   'Boats stay.'   # as they are
topics:
- transport   # the only one
- 'ports'

# What is counted.
figures:
- {label: "Boats", value: '46'}   # in braces
-   label: Crews
    # What the board says.
    value: >
      over 1,200
      people
    accept: [{code: label-in-doubt, why: "It is right: see above"}]
quotes: [{text: They stay, indirect: true}]
# The end.
"""
IN_ONE_STYLE = """\
# The head.
summary: Boats stay. # as they are
topics: [transport, ports] # the only one

# What is counted.
figures:
  # in braces
  - label: Boats
    value: '46'
  - label: Crews
    # What the board says.
    value: >
      over 1,200 people
    accept:
      - code: label-in-doubt
        why: 'It is right: see above'

quotes:
  - text: They stay
    indirect: true
# The end.
"""


def test_one_style() -> None:
    assert formatted(ODD) == IN_ONE_STYLE
    assert formatted(IN_ONE_STYLE) == IN_ONE_STYLE
    assert formatted(ODD.replace("\n", "\r\n")) == IN_ONE_STYLE.replace("\n", "\r\n")


@pytest.mark.parametrize("sidecar", SIDECARS, ids=lambda path: path.stem)
def test_the_sample_is_in_this_style(sidecar: Path) -> None:
    assert formatted(sidecar.read_text("utf-8")) == sidecar.read_text("utf-8")


def test_long_texts_stand_below_their_keys() -> None:
    text = "It is so: " + "a word or two more " * 9
    written = formatted(f"why: '{text.strip()}'\n")
    assert written.startswith("why: >-\n  It is so: a word")
    assert max(map(len, written.split("\n"))) <= 120


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            'quotes: [ {text: "They had: none",  speaker: Ada Brook} ]  # all\n',
            "# all\nquotes:\n  - text: 'They had: none'\n    speaker: Ada Brook\n",
        ),
        (
            "figures:\n- {label: a, at: b} # one\n- {label: c, at: d}  # two\n",
            "figures:\n  # one\n  - label: a\n    at: b\n  # two\n  - label: c\n    at: d\n",
        ),
        (
            "links: [\n  {url: a}, # one\n  {url: b, at: c}  # two\n]\n",
            "links:\n  # one\n  - url: a\n  # two\n  - url: b\n    at: c\n",
        ),
        (
            "quotes:\n- at: {exact: a, prefix: b} # why\n",
            "quotes:\n  # why\n  - at:\n      exact: a\n      prefix: b\n",
        ),
        ("topics: [a]  # one\n", "topics: [a] # one\n"),
        ("topics: [a, # one\n  b] # both\n", "# both\ntopics: [a, b] # one\n"),
    ],
)
def test_a_comment_behind_a_bracket_stays_with_all_that_is_between_brackets(before: str, after: str) -> None:
    assert formatted(before) == after
    assert formatted(after) == after


@pytest.mark.parametrize("text", ["a: [b\n", "- a\n", "a: &x b\nc: *x\n", "a: >-\n# b\n  c\n"])
def test_what_is_no_sound_mapping_is_refused(text: str) -> None:
    with pytest.raises(UnpatchableError):
        formatted(text)


@pytest.mark.parametrize("text", ["", "# nothing yet\n"])
def test_what_is_empty_stays(text: str) -> None:
    assert formatted(text) == text


@given(st.sampled_from(SIDECARS), st.lists(st.integers(0, 200), max_size=4))
@examples(30)
def test_data_and_comments_stay(sidecar: Path, above: list[int]) -> None:
    text = sidecar.read_text("utf-8")
    data = parse(text, "").value
    lines = text.rstrip("\n").split("\n")
    within = within_texts(text)
    for at in sorted((number % len(lines) for number in above), reverse=True):
        if at not in within:
            lines.insert(at, f"# {at} above")
    commented = "\n".join(lines) + "\n"
    again = formatted(commented)
    after = parse(again, "").value
    assert data
    assert after
    assert after.data == data.data
    assert again.count("# ") == commented.count("# ")
    assert formatted(again) == again


def within_texts(text: str) -> set[int]:
    """The lines of YAML above which no comment can stand, since a text goes on there."""
    scalars = [token for token in yaml.scan(text, yaml.SafeLoader) if isinstance(token, yaml.ScalarToken)]
    return {
        line
        for each in scalars
        for line in range(each.start_mark.line + 1, each.end_mark.line + (each.style not in ("|", ">")))
    }


def test_a_text_of_several_lines_stays_on_them() -> None:
    """However long they are, and whatever they look like."""
    long = f"why: {'and so on, ' * 12}".strip()
    below = f"One: two.\n          {long}\n\n          # Three."
    text = f"figures:\n    - note: |\n          {below}\n      label: Boats # c\n"
    after = f"figures:\n  - note: |\n      One: two.\n      {long}\n\n      # Three.\n    label: Boats # c\n"
    assert formatted(text) == after
    assert formatted(after) == after
