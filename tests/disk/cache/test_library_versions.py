"""The versions of libraries, by the names of folders."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from digest.disk.cache.library_versions import versions


@pytest.mark.parametrize("name", ["babel", "jinja2", "markdown-it-py", "MarkupSafe", "mdit_py_plugins", "pyyaml"])
def test_the_version_is_that_which_python_tells(name: str) -> None:
    assert versions([name]) == {name: version(name)}


def test_the_first_folder_counts_and_those_that_are_missing_do_not(tmp_path: Path) -> None:
    for folder, entry in (("first", "Tide_Tables-2.1.dist-info"), ("second", "tide_tables-1.0.dist-info")):
        (tmp_path / folder / entry).mkdir(parents=True)
    path = [str(tmp_path / name) for name in ("missing", "first", "second")]
    assert versions(["tide-tables", "babel"], path=path) == {"tide-tables": "2.1", "babel": version("babel")}


def test_what_is_not_installed_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackageNotFoundError):
        versions(["tide-tables"], path=[str(tmp_path)])


def test_what_need_not_be_there_counts_where_it_is(tmp_path: Path) -> None:
    (tmp_path / "tide_tables-2.1.dist-info").mkdir()
    assert versions([], ["Tide_Tables", "moon-tables"], [str(tmp_path)]) == {"tide-tables": "2.1"}
