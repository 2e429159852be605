from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.foundation.problem import Code
from digest.ingest.plain import as_markdown
from digest.markdown import article_text
from tests.strategies import texts


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("The board met.", "The board met."),
        ("a_b *c* [d] <e> `f`", r"a_b \*c\* \[d\] \<e> \`f\`"),
        ("1. Who pays?", r"1\. Who pays?"),
        ("2026) was good", r"2026\) was good"),
        ("2026 was good", "2026 was good"),
        ("3.000 came", "3.000 came"),
        ("# one", r"\# one"),
        ("- two", r"\- two"),
        ("AT&T &amp; &c", r"AT&T \&amp; &c"),
        ("_so_", r"\_so\_"),
    ],
)
def test_markup_is_escaped(text: str, written: str) -> None:
    assert as_markdown(text) == written


MARKUP = st.text(st.sampled_from("ab1.)#>+=-*_`~[]()<>|!&;:\\\"' éß#x20;\n"), max_size=30)


@given(texts | MARKUP)
def test_any_line_renders_as_itself(text: str) -> None:
    line = " ".join(text.split())
    parsed = article_text.parse(as_markdown(line))
    assert parsed.value.text == line.replace("\0", "\ufffd")
    # Marks that turn text round are told of wherever they stand, and pasted text is no exception.
    assert {problem.code for problem in parsed.problems} <= {Code.TEXT_TURNED}
