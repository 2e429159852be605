"""Names that Windows keeps for devices."""

from __future__ import annotations

import re

import pytest

from digest.foundation.device_names import PATTERN, device_in, is_device

DEVICES = (
    "con",
    "PRN",
    "Aux",
    "nul",
    "conin$",
    "CONOUT$",
    "com1",
    "COM9",
    "com¹",
    "LPT³",
    "nul.tar.gz",
    "aux .txt",
    "con ",
)
OTHERS = ("", "console", "com", "com10", "lpt", "conin", "con-1", "old.con", "auxiliary", "$con")


@pytest.mark.parametrize("name", DEVICES)
def test_devices(name: str) -> None:
    assert is_device(name)


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_none(name: str) -> None:
    assert not is_device(name)


@pytest.mark.parametrize("name", [name for name in (*DEVICES, *OTHERS) if re.fullmatch("[a-z0-9]+", name)])
def test_the_pattern_of_slugs_says_the_same(name: str) -> None:
    assert (re.search(PATTERN, name) is not None) == is_device(name)


@pytest.mark.parametrize(
    ("path", "device"),
    [("articles/aux/index.html", "aux"), ("/2019/%63on/", "con"), ("/a/b.html", ""), ("static/nul", "nul"), ("", "")],
)
def test_a_device_in_a_path(path: str, device: str) -> None:
    assert device_in(path) == device
