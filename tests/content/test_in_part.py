"""Whatever is in a file, what is sound of it is read, and nothing raises."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from digest.content import site_file
from digest.content.article_files import parse_article, parse_sidecar
from digest.foundation.problem import failed
from digest.kinds.registry import REGISTRY
from tests.depth import examples
from tests.digests import ARTICLE, SIDECAR, SITE

LINES = st.sampled_from(
    [
        "---",
        "+++",
        "- a",
        "  - b: c",
        "a: b: c",
        "a: [",
        'a: "',
        "a: 'b",
        "? x",
        "\t",
        "",
        "a:\tb",
        "&a x",
        "*a",
        "!t x",
        "a",
        "%",
        "<<<<<<< x",
    ]
)


def changed(text: str) -> st.SearchStrategy[str]:
    """`text` with lines of it left out, written twice, or other ones put in."""
    lines = text.split("\n")
    change = st.tuples(st.integers(0, len(lines)), st.integers(0, 2), st.lists(LINES, max_size=2))

    def apply(changes: list[tuple[int, int, list[str]]]) -> str:
        made = list(lines)
        for at, gone, new in changes:
            made[at : at + gone] = new
        return "\n".join(made)

    return st.lists(change, max_size=4).map(apply)


@given(changed(ARTICLE))
@examples(100)
def test_an_article(text: str) -> None:
    found = parse_article("content/articles/a.md", text.encode(), REGISTRY.sidecar, in_part=True)
    whole = parse_article("content/articles/a.md", text.encode(), REGISTRY.sidecar)
    assert failed(found.problems) is failed(whole.problems)
    assert set(whole.problems) <= set(found.problems)
    if found.value:
        assert found.value.text in text
        lines = text.split("\n")
        assert "\n".join(lines[found.value.text_line - 1 :]) == found.value.text or not found.value.text.strip()


@given(changed(SIDECAR))
@examples(100)
def test_a_sidecar(text: str) -> None:
    found = parse_sidecar("content/articles/a.yaml", text.encode(), REGISTRY.sidecar, in_part=True)
    whole = parse_sidecar("content/articles/a.yaml", text.encode(), REGISTRY.sidecar)
    assert failed(found.problems) is failed(whole.problems)
    assert set(whole.problems) <= set(found.problems)


@given(changed(SITE))
@examples(100)
def test_settings(text: str) -> None:
    files = {site_file.SETTINGS: text.encode()}
    found = site_file.read(files)
    part = site_file.sound_part(files)
    assert part.value.title
    assert (found.value is None) is failed(found.problems)
    if found.value is not None:
        assert part.value == found.value
