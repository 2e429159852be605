from __future__ import annotations

import re

import pytest

from digest.text.deferred_pattern import deferred


def test_it_answers_as_the_pattern_does() -> None:
    pattern, text = r"(?P<word>[a-c]+)\d?", "--abc1 b"
    for _ in range(2):  # when it is compiled, and afterwards
        for name in ("search", "match", "fullmatch", "findall", "split"):
            given, expected = (str(getattr(each, name)(text)) for each in (deferred(pattern), re.compile(pattern)))
            assert given == expected
    assert deferred(pattern).sub("x", text) == "--x x"
    assert deferred("B", re.IGNORECASE).findall("abB") == ["b", "B"]


def test_it_is_compiled_at_its_first_use_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    actual = re.compile

    def noted(pattern: str, flags: int = 0) -> re.Pattern[str]:
        compiled.append(pattern)
        return actual(pattern, flags)

    monkeypatch.setattr(re, "compile", noted)
    pattern = deferred("ab")
    assert not compiled
    assert [pattern.match("ab") is not None, pattern.match("b") is not None] == [True, False]
    assert compiled == ["ab"]
