"""Edits of files by position: comments, order, quotation marks, line ends and everything else stay."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.yaml import writer
from digest.yaml.editing.editing import edited
from digest.yaml.editing.edits import Add, Move, Put, Remove, applied, is_same
from digest.yaml.editing.tree import UnpatchableError
from digest.yaml.loader import parse
from tests.depth import examples

if TYPE_CHECKING:
    from digest.yaml.editing.edits import Edit

ENTRY = {"text": "a: b #c", "speaker": "Ada"}
BLOCK = "- text: 'a: b #c'\n{}speaker: Ada\n"
TWO = "  " + BLOCK.format("    ")
SAMPLE = Path(__file__).parents[2] / "content"
TOPICS = "\n- a\n- b"
ORDER = ("summary", "why", "topics", "figures", "quotes", "links", "left_out")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", f"quotes:\n{TWO}".removesuffix("\n")),
        ("# mine\n", f"# mine\n\nquotes:\n{TWO}"),
        ("summary: x\n", f"summary: x\n\nquotes:\n{TWO}"),
        ("summary: x\n...\n", f"summary: x\n\nquotes:\n{TWO}...\n"),
        ("quotes: []  # none\nlinks: []\n", f"quotes:  # none\n{TWO}links: []\n"),
        ("quotes:\n  # - text: later\nlinks: []\n", f"quotes:\n{TWO}  # - text: later\nlinks: []\n"),
        ("quotes: ~\nx: 1\n", f"quotes:\n{TWO}x: 1\n"),
        (
            "quotes:\n  - text: 1\n    speaker: [A, B]  # who\n\n  # last\n\n# next\nlinks: []\n",
            f"quotes:\n  - text: 1\n    speaker: [A, B]  # who\n{TWO}\n  # last\n\n# next\nlinks: []\n",
        ),
        ("quotes:\n- text: 1\n# c\nx: 1\n", f"quotes:\n- text: 1\n{BLOCK.format('  ')}# c\nx: 1\n"),
        (
            "quotes:\n  - text: |\n      a\n      b\n\n  # c\nx: 1\n",
            f"quotes:\n  - text: |\n      a\n      b\n{TWO}\n  # c\nx: 1\n",
        ),
        (
            "quotes:\n  - text: |+\n      a\n\n  # c\nx: 1\n",
            f"quotes:\n  - text: |+\n      a\n\n{TWO}  # c\nx: 1\n",
        ),
        ("quotes:\n- text: >+\n    a\n\n- text: b\n", f"quotes:\n- text: >+\n    a\n\n- text: b\n{BLOCK.format('  ')}"),
        ("---\nquotes:\n  -\n    text: a\n...\n# c\n", f"---\nquotes:\n  -\n    text: a\n{TWO}...\n# c\n"),
        (
            "quotes: [{text: a}, {text: b} ]  # c\n",
            "quotes: [{text: a}, {text: b}, {text: 'a: b #c', speaker: Ada} ]  # c\n",
        ),
        ("quotes:\n  - text: a", f"quotes:\n  - text: a\n{TWO}".removesuffix("\n")),
        ("quotes:\r\n  - text: a\r\n", f"quotes:\n  - text: a\n{TWO}".replace("\n", "\r\n")),
        ("\ufeffquotes:\n  - text: ä  # ö\n", f"\ufeffquotes:\n  - text: ä  # ö\n{TWO}"),
        ("quotes:\n  - {text: a}\nx: 1\n", "quotes:\n  - {text: a}\n  - {text: 'a: b #c', speaker: Ada}\nx: 1\n"),
        ("quotes:\n  - text:\nx: 1\n", f"quotes:\n  - text:\n{TWO}x: 1\n"),
        ("quotes:\n-   text: a\n", "quotes:\n-   text: a\n-   text: 'a: b #c'\n    speaker: Ada\n"),
        (
            'quotes:\n  - text: "a"\n    speaker: "B"\n',
            'quotes:\n  - text: "a"\n    speaker: "B"\n  - text: "a: b #c"\n    speaker: "Ada"\n',
        ),
        # marks that the text beside it needs say nothing of what is to be marked
        (
            "quotes:\n  - text: 'x: y'\n    speaker: 'B: C'\n",
            "quotes:\n  - text: 'x: y'\n    speaker: 'B: C'\n" + TWO,
        ),
        ("quotes:\n  - text: a\n\n  - text: b\n", f"quotes:\n  - text: a\n\n  - text: b\n\n{TWO}"),
        ("links:\n- url: a\n", f"links:\n- url: a\n\nquotes:\n{BLOCK.format('  ')}"),
        ("{summary: x}\n", "{summary: x, quotes: [{text: 'a: b #c', speaker: Ada}]}\n"),
        ("quotes: [\n  {text: a},\n]\n", "quotes: [\n  {text: a},\n  {text: 'a: b #c', speaker: Ada},\n]\n"),
        (
            '{\n  "quotes": [\n    {\n      "text": "a"  # c\n    }\n  ]\n}\n',
            (
                '{\n  "quotes": [\n    {\n      "text": "a"  # c\n    },\n'
                '    {\n      "text": "a: b #c",\n      "speaker": "Ada"\n    }\n  ]\n}\n'
            ),
        ),
    ],
)
def test_an_entry_is_added(before: str, after: str) -> None:
    assert edited(before, [Add(("quotes",), ENTRY)]) == after


@pytest.mark.parametrize(
    ("before", "edit", "after"),
    [
        ("why: a  # c\n", Put(("why",), "b: c"), "why: 'b: c'  # c\n"),
        ("why: 'a'\n", Put(("why",), "it's"), "why: 'it''s'\n"),
        ('why: "a"\n', Put(("why",), 'x "y" #z'), 'why: "x \\"y\\" #z"\n'),
        ("why: a\n", Put(("why",), "x\ny"), "why: |-\n  x\n  y\n"),
        ("q:\n  - a: b\n", Put(("q", 0, "why"), "x\n\ny\n"), "q:\n  - a: b\n    why: |\n      x\n\n      y\n"),
        ("why: a  # c\n", Put(("why",), "x\ny"), 'why: "x\\ny"  # c\n'),
        ("why: a\n", Put(("why",), "x y\n"), "why: >\n  x y\n"),
        ("why: a\n", Put(("why",), "x  " * 60 + "y\n"), None),
        ('"q": [{"a": "b"}]\n', Put(("q", 0, "why"), "x"), '"q": [{"a": "b", "why": "x"}]\n'),
        (
            '{\r\n\t"a": 1,\r\n\t"b": 2  # c\r\n}\r\n',
            Put(("d",), "x"),
            '{\r\n\t"a": 1,\r\n\t"b": 2,  # c\r\n\t"d": x\r\n}\r\n',
        ),
        ('{\n  "a": 1,\n  "c": 2\n}\n', Put(("b",), "x", ("a", "b")), '{\n  "a": 1,\n  "b": x,\n  "c": 2\n}\n'),
        ("t: [a, b,\n    c]\n", Add(("t",), "d"), "t: [a, b,\n    c, d]\n"),
        ('"q":\n  - "a": b\n', Put(("q", 0, "why"), "x"), '"q":\n  - "a": b\n    "why": x\n'),
        ('"q":\n  - "a": b\n', Add(("q",), {"a": "c"}), '"q":\n  - "a": b\n  - "a": c\n'),
        ("why: a\n", Put(("why",), " x\ny"), 'why: " x\\ny"\n'),
        ("why: a\n", Put(("why",), "x \ny"), 'why: "x \\ny"\n'),
        ("why: a", Put(("why",), "x\ny\n"), 'why: "x\\ny\\n"'),
        ("q: {a: b}\n", Put(("q", "a"), "x\ny"), 'q: {a: "x\\ny"}\n'),
        ("why:\n", Put(("why",), "x"), "why: x\n"),
        ("why:  # soon\n", Put(("why",), "x"), "why: x  # soon\n"),
        ("why: ''  # soon\n", Put(("why",), "- x"), "why: '- x'  # soon\n"),
        ("period: 2019\n", Put(("period",), "2020"), "period: 2020\n"),
        ("n: 46\n", Put(("n",), "47"), "n: 47\n"),
        ("n: some\n", Put(("n",), "47"), "n: '47'\n"),
        ("why: |\n  a\n  b\n\nx: 1\n", Put(("why",), "c\nd\n"), "why: |\n  c\n  d\n\nx: 1\n"),
        ("why: >-\n    a\n    b\n\nx: 1\n", Put(("why",), "c " * 30 + "d"), None),
        ("a: 1\nb: 2  # c\n", Remove(("b",)), "a: 1\n"),
        ("# top\na: 1\nb: 2\n", Remove(("a",)), "# top\nb: 2\n"),
        ("a: 1\nb: 2", Remove(("b",)), "a: 1"),
        ("t: [a, b, c]  # x\n", Remove(("t", 1)), "t: [a, c]  # x\n"),
        ("t: [a, b, c]\n", Remove(("t", 2)), "t: [a, b]\n"),
        ("t: [\n  a,  # one\n  b,\n]\n", Remove(("t", 1)), "t: [\n  a,  # one\n]\n"),
        ("t:\n  - a\n  # about b\n  - b\n", Remove(("t", 1)), "t:\n  - a\n  # about b\n"),
        ("t:\n  - a  # c\nx: 1\n", Remove(("t", 0)), "t: []\nx: 1\n"),
        ("t:  # all\n  # of a\n  - a: 1  # c\n    b: 2\n", Remove(("t", 0)), "t: []  # all\n  # of a\n"),
        ("t:  # all\n  # of a\n  - a: 1\n", Remove(("t", 0), with_comment=True), "t: []  # all\n"),
        ("t:\n- a: 1\n\n# next\nx: 1\n", Remove(("t", 0)), "t: []\n\n# next\nx: 1\n"),
        ("t:\n  - a: 1\n    b: 2\n", Remove(("t", 0, "a")), "t:\n  - b: 2\n"),
        ("t:\n  - a: 1\n\n  - a: 2\n\n  - a: 3\n", Remove(("t", 1)), "t:\n  - a: 1\n\n  - a: 3\n"),
        ("t:\n  - a: 1\n  - a: 2\n\n  - a: 2\n", Remove(("t", 1)), "t:\n  - a: 1\n\n  - a: 2\n"),
        ("t: [a, b]\n", Put(("t",), ["b", "c"]), "t: [b, c]\n"),
        ("t:\n- a\n- b\n", Put(("t",), ["a", "c", "b"]), "t:\n- a\n- c\n- b\n"),
        ("why: x\nlinks: []\n", Put(("topics",), ["a"], ORDER), "why: x\ntopics: [a]\nlinks: []\n"),
        ("why: x\n", Put(("summary",), "s", ORDER), "summary: s\nwhy: x\n"),
        ("a:\n  exact: x\n  prefix: y\nb: 1\n", Put(("a",), "z"), "a: z\nb: 1\n"),
        ("a: z  # c\nb: 1\n", Put(("a",), {"exact": "x", "prefix": "y"}), "a:  # c\n  exact: x\n  prefix: y\nb: 1\n"),
        ("a: {exact: x}\n", Put(("a",), {"exact": "x", "suffix": "y, z"}), "a: {exact: x, suffix: 'y, z'}\n"),
        ("s:\n    a: 1\n", Put(("t",), {"b": "x"}), "s:\n    a: 1\n\nt:\n    b: x\n"),
        ("p:\n  a: A\n", Put(("p", "no"), "N"), "p:\n  a: A\n  'no': N\n"),
        ("draft: true\n", Put(("draft",), False), "draft: false\n"),
        ("t:\n  - a\n  - b\n  - c\n", Move(("t", 2), 0), "t:\n  - c\n  - a\n  - b\n"),
        ("t:\n  - a\n  # of b\n  - b\nx: 1\n", Move(("t", 0), 1), "t:\n  # of b\n  - b\n  - a\nx: 1\n"),
        (
            "t:\n  # of a\n  - a\n  # of b\n  # too\n  - b\n",
            Move(("t", 1), 0),
            "t:\n  # of b\n  # too\n  - b\n  # of a\n  - a\n",
        ),
        ("t:\n  - a\n\n  # of b\n  - b\n  - c\n", Move(("t", 1), 2), "t:\n  - a\n\n  - c\n  # of b\n  - b\n"),
        ("t:\n  - a\n# of none\n  - b\n", Move(("t", 1), 0), "t:\n  - b\n  - a\n# of none\n"),
        ("t:\n- |\n  a\n# of b\n- b\n", Move(("t", 1), 0), "t:\n# of b\n- b\n- |\n  a\n"),
        ("t:\n  - a\n  # of b\n  - b\n", Remove(("t", 1)), "t:\n  - a\n  # of b\n"),
        ("t:\n  - a\n  # of b\n  - b\n", Remove(("t", 1), with_comment=True), "t:\n  - a\n"),
        ("t:\n  # of a\n  - a\n  - b\n", Remove(("t", 0), with_comment=True), "t:\n  - b\n"),
        ("t:\n  - a\n  - b", Move(("t", 1), 0), "t:\n  - b\n  - a"),
        ("t:\n  - a\n  - b", Move(("t", 0), 1), "t:\n  - b\n  - a"),
        ("t: [a, b, c]\n", Move(("t", 0), 2), "t: [b, c, a]\n"),
        ("q:\n  - a: 1\n  # - b: 2\n\n# next\nz: 1\n", Add(("o",), {"x": "1"}, None, ("q", "o", "z")), None),
    ],
)
def test_a_value_is_changed(before: str, edit: Edit, after: str | None) -> None:
    got = edited(before, [edit])
    if after is not None:
        assert got == after
    _means_what_it_should(before, edit, got)


def test_a_list_is_put_behind_what_is_commented_out_of_the_one_before_it() -> None:
    text = "q:\n  - a: 1\n  # - b: 2\n\n# next\nz: 1\n"
    got = edited(text, [Add(("o",), {"x": "y"}, None, ("q", "o", "z"))])
    assert got == "q:\n  - a: 1\n  # - b: 2\n\no:\n  - x: y\n\n# next\nz: 1\n"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("- a\n", "not a mapping"),
        ("quotes: a\n", "is no list"),
        ("quotes: {a: b}\n", "is no list"),
        ("a: [\n", "not sound YAML"),
        ("a: 1\na: 2\n", "not sound YAML"),
        ("a: 1\rb: 2\r", "carriage returns"),
    ],
)
def test_what_cannot_be_added_to(text: str, why: str) -> None:
    with pytest.raises(UnpatchableError, match=why):
        edited(text, [Add(("quotes",), ENTRY)])


@pytest.mark.parametrize(
    "edit",
    [Put((), "x"), Put(("t", 7), "x"), Remove(("x",)), Remove(("t", 7)), Move(("t", 5), 0), Put(("a", "b", "c"), "x")],
)
def test_an_edit_of_what_is_not_there_is_refused(edit: Edit) -> None:
    with pytest.raises(UnpatchableError):
        edited("a: 1\nt: [x]\n", [edit])


def _read(text: str) -> Any:
    parsed = parse(text.replace("\r\n", "\n").removeprefix("\ufeff"), "x.yaml")
    assert parsed.value is not None
    assert parsed.problems == ()
    return parsed.value.data


def _at(data: Any, keys: tuple[str | int, ...]) -> Any:
    for step in keys:
        data = data[step]
    return data


def _means_what_it_should(before: str, edit: Edit, after: str) -> None:
    assert is_same(_read(after), applied(_read(before), edit))


def _lines_of(text: str, edit: Edit) -> tuple[int, int]:
    """The first and the last line that `edit` may touch: those of what it is about, from 0."""
    document = parse(text.replace("\r\n", "\n").removeprefix("\ufeff"), "").value
    assert document is not None
    keys = edit.keys
    if isinstance(edit, Move) or (isinstance(edit, Remove) and len(_at(document.data, keys[:-1])) == 1):
        keys = keys[:-1]  # a list that is empty then says so behind its key
    return document.place_of_key(keys).line - 1, max(document.last_line(keys), document.place_of_key(keys).line)


def _touches_its_own_lines_alone(before: str, edit: Edit, after: str) -> None:
    """Whether all lines before and behind what is edited are as they were, to the byte."""
    if "\r" in before:
        assert after.count("\r\n") == after.count("\n")
    old, new = (text.replace("\r\n", "\n").split("\n") for text in (before, after))
    first = 0
    while first < min(len(old), len(new)) and old[first] == new[first]:
        first += 1
    last = 0
    while last < min(len(old), len(new)) - first and old[-1 - last] == new[-1 - last]:
        last += 1
    changed = range(first, len(old) - last)
    start, end = _lines_of(before, edit)
    # Of lines that are alike, any may be the one that went.
    while len(new) < len(old) and changed.start > start and old[changed.start - 1] == old[changed.stop - 1]:
        changed = range(changed.start - 1, changed.stop - 1)
    assert all(start <= line <= end for line in changed), (start, end, changed)


WORDS = st.text("ab :#-'\"äé…\t,[]{}&*!|>%@`?0١א", max_size=12) | st.sampled_from(
    [
        "null",
        "- x",
        "# no",
        "a\nb",
        "2019",
        "yes",
        "1.10",
        " x ",
        "~",
        "---",
        "a: b",
        "😀",
        "x\u2028y",
        "\u200fא",
        "=",
        "<<",
    ]
)
VALUES = WORDS | st.lists(WORDS, max_size=3) | st.dictionaries(st.sampled_from(["exact", "prefix"]), WORDS, min_size=1)
ENTRIES = st.dictionaries(st.sampled_from(["label", "value", "at", "by", "note"]), VALUES, min_size=1, max_size=4)


@st.composite
def sidecars(draw: st.DrawFn) -> str:
    """A sidecar as one of many editors may have written it."""
    step = draw(st.sampled_from([1, 2, 4]))
    margin = draw(st.sampled_from([0, step]))
    gap = draw(st.sampled_from([" ", "   "]))
    parts = [draw(st.sampled_from(["", "# yaml-language-server: $schema=../../digest.schema.json\n", "# ä\n\n"]))]

    def comment(indent: int) -> str:
        return draw(st.sampled_from(["", "", "", "\n", f"{' ' * indent}# a comment: - x\n", "\n# at the margin\n"]))

    def block(value: str, indent: int) -> str:
        indicator = draw(st.sampled_from(["", str(step)])) if value[0] != " " else str(step)
        pad, end = " " * (indent + step), draw(st.sampled_from(["", "\n", "\n\n"]))
        mark = draw(st.sampled_from("|>")) + indicator + draw(st.sampled_from(["", "-", "+"]))
        return f" {mark}\n{pad}{value}\n{pad}more{end}"

    def written(value: Any, indent: int) -> str:
        if isinstance(value, str) and value.isprintable() and value.strip() and draw(st.integers(0, 4)) == 0:
            return block(value, indent)
        if isinstance(value, dict) and draw(st.booleans()):
            pad = " " * (indent + step)
            return "\n" + "".join(f"{pad}{key}: {inline(inside)}\n" for key, inside in value.items()).rstrip("\n")
        return " " + inline(value)

    def inline(value: Any) -> str:
        if isinstance(value, list):
            return f"[{', '.join(quoted(each) for each in value)}]"
        if isinstance(value, dict):
            return f"{{{', '.join(f'{key}: {quoted(each)}' for key, each in value.items())}}}"
        return quoted(value) if draw(st.booleans()) else writer.inline(value)

    def quoted(text: str) -> str:
        return (
            writer.inline([text])[1:-1]
            if "\n" in text or not text.isprintable()
            else "'" + text.replace("'", "''") + "'"
        )

    for key in draw(st.permutations(["summary", "topics", "figures", "quotes"])):
        if key == "summary":
            folded = f" >-\n{' ' * step}some words\n{' ' * step}and more of them\n"
            parts.append(
                f"summary:{draw(st.sampled_from([folded, ' x  # y', ' ', ' plain', folded + chr(10)]))}".rstrip(" ")
            )
        elif key == "topics":
            parts.append(f"topics:{draw(st.sampled_from([' [a, b]', ' []', '', ' [ a,  b ] # c', TOPICS]))}")
        else:
            entries = draw(st.lists(ENTRIES, max_size=3))
            parts.append(f"{key}:{'' if entries else ' []'}")
            for entry in entries:
                parts.append(f"\n{comment(margin)}".removesuffix("\n"))
                if draw(st.integers(0, 5)) == 0:
                    pairs = ", ".join(
                        f"{name}: {quoted(value) if isinstance(value, str) else inline(value)}"
                        for name, value in entry.items()
                    )
                    parts.append(f"\n{' ' * margin}-{gap}{{{pairs}}}")
                    continue
                inside = margin + 1 + len(gap)
                lines = [f"{name}:{written(value, inside)}" for name, value in entry.items()]
                parts.append(f"\n{' ' * margin}-{gap}" + f"\n{' ' * inside}".join(lines))
        parts.append(f"\n{comment(0)}")
    text = "".join(parts)
    text = text if draw(st.booleans()) else text.rstrip("\n")
    text = draw(st.sampled_from(["", "", "", "---\n"])) + text
    text += draw(st.sampled_from(["", "", "...\n", "...\n# behind it\n"])) if text.endswith("\n") else ""
    return draw(st.sampled_from(["", "\ufeff"])) + (text.replace("\n", "\r\n") if draw(st.booleans()) else text)


@st.composite
def edits(draw: st.DrawFn, data: dict[str, Any]) -> Edit:
    """An edit that fits `data`."""
    key = draw(st.sampled_from(["summary", "why", "topics", "figures", "quotes"]))
    entries = data.get(key)
    if key in ("summary", "why"):
        return Put((key,), draw(WORDS), ORDER)
    if key == "topics":
        return Put((key,), draw(st.lists(st.sampled_from("abcd"), max_size=4, unique=True)), ORDER)
    if not isinstance(entries, list) or not entries or draw(st.integers(0, 3)) == 0:
        place = draw(st.none() | st.integers(0, len(entries or ())))
        return Add((key,), draw(ENTRIES), place, ORDER)
    index = draw(st.integers(0, len(entries) - 1))
    match draw(st.integers(0, 3)):
        case 0:
            return Remove((key, index))
        case 1:
            return Move((key, index), draw(st.integers(0, len(entries) - 1)))
        case 2:
            return Put((key, index, draw(st.sampled_from(["label", "at", "note"]))), draw(VALUES))
        case _:
            return Put((key, index), draw(ENTRIES))


def _tried(text: str, data: st.DataObject, most: int) -> None:
    """Edits after edits: each does what it should, and nothing else; or is refused, for a reason."""
    for _ in range(data.draw(st.integers(1, most))):
        edit = data.draw(edits(_read(text)))
        try:
            after = edited(text, [edit])
        except UnpatchableError:
            continue
        _means_what_it_should(text, edit, after)
        _touches_its_own_lines_alone(text, edit, after)
        text = after


@examples(60)
@given(sidecars(), st.data())
def test_whatever_is_written_stays_and_what_is_edited_is_read_back(text: str, data: st.DataObject) -> None:
    _tried(text, data, 4)


@examples(2)
@given(st.data())
@pytest.mark.parametrize("path", sorted(SAMPLE.glob("articles/*.yaml")), ids=lambda path: path.stem)
def test_sidecars_of_the_sample_stay_but_for_what_is_edited(path: Path, data: st.DataObject) -> None:
    _tried(path.read_bytes().decode(), data, 3)
