"""Patterns that are kept are what the standard library compiles."""

from __future__ import annotations

import marshal
import re
import sys
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from digest.disk.cache import kept_patterns as module
from digest.disk.cache.kept_patterns import FILE, KeptPatterns, kept_patterns

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    Pattern = tuple[str, int]

PATTERNS: tuple[Pattern, ...] = (
    ("", 0),
    ("a|b", 0),
    ("(?i:ß)(?P<name>x)?(y)", re.IGNORECASE),
    (r"(?x) \d+ # digits", 0),
    (r"[\w-]+(?<!a)(?=b)\b", re.ASCII | re.MULTILINE),
    ("[一-鿿]{2,4}+(?>a*)", re.DOTALL),
    ("(?P<a>.)(?P=a)(?(a)b|c)", 0),
)


@pytest.fixture(autouse=True)
def no_pattern_is_known() -> Iterator[None]:
    """The standard library keeps patterns as well, as long as a process runs."""
    re.purge()
    yield
    re.purge()


@pytest.mark.parametrize("pattern", PATTERNS)
def test_what_is_kept_is_what_is_compiled(pattern: Pattern) -> None:
    expected = re.compile(*pattern)
    first = KeptPatterns({})
    again = KeptPatterns(first.fresh)
    for patterns in (first, again):
        found = patterns.compile(*pattern)
        assert found == expected  # which compares what they were compiled to
        assert (found.flags, found.groups, found.groupindex) == (expected.flags, expected.groups, expected.groupindex)
        assert found.scanner("ab").search() is None or found.search("ab").lastgroup == expected.search("ab").lastgroup  # type: ignore[union-attr]
    assert not KeptPatterns(first.fresh).fresh


@pytest.mark.parametrize("text", ["(", "[b-a]", "(?P<a>x)(?P<a>y)"])
def test_what_is_no_pattern_is_told(text: str) -> None:
    with pytest.raises(re.error):
        KeptPatterns({}).compile(text)


def test_bytes_and_what_is_parsed_are_left_to_the_library() -> None:
    patterns = KeptPatterns({})
    assert patterns.compile(b"a+").fullmatch(b"aa")
    assert not patterns.fresh


def test_they_are_kept_from_one_run_to_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with kept_patterns(tmp_path):
        re.compile("a{3}")
    assert (tmp_path / FILE).is_file()
    re.purge()
    with monkeypatch.context() as without:
        without.setattr(KeptPatterns, "_compiled", lambda *_: pytest.fail("it is kept"))
        with kept_patterns(tmp_path):
            assert re.compile("a{3}").fullmatch("aaa")
    re.purge()
    with kept_patterns(tmp_path, cold=True):
        assert re.compile("a{4}").fullmatch("aaaa")


def sealed(data: bytes) -> bytes:
    return sha256(data).digest() + data


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff" * 99,
        b"\0" * 32 + b"[",
        sealed(b"no marshal"),
        sealed(marshal.dumps(None)),
        sealed(marshal.dumps((sys.version, {}))),
    ],
)
def test_what_is_damaged_is_not_used(tmp_path: Path, data: bytes) -> None:
    (tmp_path / FILE).parent.mkdir()
    (tmp_path / FILE).write_bytes(data)
    with kept_patterns(tmp_path):
        assert re.compile("a{3}").fullmatch("aaa")
    assert (tmp_path / FILE).read_bytes() != data


def test_those_of_another_python_are_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with kept_patterns(tmp_path):
        re.compile("a{3}")
    monkeypatch.setattr(module.sys, "version", "another")
    assert module._read(tmp_path / FILE) == {}
    monkeypatch.setattr(module, "_IS_KNOWN", False)
    with kept_patterns(tmp_path):
        re.compile("a{5}")
    assert module._read(tmp_path / FILE) == {}


def test_of_very_many_those_are_kept_that_were_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST", 2)
    first = KeptPatterns({})
    for text in ("a", "b", "c"):
        first.compile(text)
    again = KeptPatterns(first.fresh)
    again.compile("b")
    assert [*again.to_keep()] == [("b", 0)]
