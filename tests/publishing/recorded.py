"""A program that was installed in another way than it was."""

from __future__ import annotations

import json
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import TYPE_CHECKING, cast

from digest.publishing import installed

if TYPE_CHECKING:
    import pytest


class Recorded:
    """This program's distribution, of which the installer recorded `text` as its origin."""

    def __init__(self, text: str | None) -> None:
        self.real = distribution(installed.NAME)
        self.text = text

    def __getattr__(self, name: str) -> object:
        return getattr(self.real, name)

    def read_text(self, name: str) -> str | None:
        return self.text if name == "direct_url.json" else self.real.read_text(name)


def record(monkeypatch: pytest.MonkeyPatch, direct_url: object, *, is_there: bool = True) -> None:
    """Lets the installer have recorded `direct_url`; or nothing, where the program is not to be there."""

    def found(name: str) -> Distribution:
        if not is_there:
            raise PackageNotFoundError(name)
        return cast("Distribution", Recorded(json.dumps(direct_url) if direct_url else None))

    monkeypatch.setattr(installed, "distribution", found)
