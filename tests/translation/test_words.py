"""How a language writes what pages say besides messages."""

from __future__ import annotations

import pytest

from digest.translation.words import Words


@pytest.mark.parametrize(("language", "said"), [("es", "1.234"), ("pl", "1\u00a0234"), ("en", "1,234")])
def test_numbers_are_written_as_scripts_write_them(language: str, said: str) -> None:
    """The same three stand in tests/javascript/words.test.js."""
    assert Words(language).number(1234) == said
