"""What a system cannot run, and why: tests by the beginning of their ids, in one table.

The product itself promises Linux and macOS; on Windows its rooms are tested, and its commands in one process.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_SIGNALS = "ends or kills a process by a signal"
_LINKS = "makes symbolic links, which need a privilege"
_NAMES = "makes files of names that the system refuses"
_SHELL = "runs a script of the shell"
_CASE = "needs names that differ in case alone"
_OPEN = "files that another process has open stay in place"
_FORKS = "work is shared between processes on Linux alone"

_MACOS: Mapping[str, str] = {
    "tests/disk/cache/test_cache.py::test_a_known_name_clashes_with_one_that_differs_in_case": _CASE,
    "tests/disk/cache/test_cache.py::test_after_any_edits_a_warm_build_is_a_cold_one": _CASE,
    "tests/disk/sources/test_files.py::test_refuses_a_name_that_is_not_unicode": _NAMES,
    "tests/disk/sources/test_files.py::test_refuses_names_that_are_not_safe_everywhere": _CASE,
    "tests/disk/test_workers.py::test_workers": _FORKS,
}
_WINDOWS: Mapping[str, str] = _MACOS | {
    "tests/disk/cache/test_cache.py::test_a_build_that_is_killed_at_any_point": _SIGNALS,
    "tests/disk/cache/test_cache.py::test_a_damaged_cache_is_as_good_as_none[killed while it saves]": _SIGNALS,
    "tests/disk/cache/test_cache.py::test_a_journal_that_is_left": _SIGNALS,
    "tests/disk/cache/test_cache.py::test_builds_at_once_do_no_harm": _OPEN,
    "tests/disk/cache/test_no_op_check.py": _LINKS,
    "tests/disk/writing/test_site_writer.py::test_a_folder_that_comes_is_there_whole_or_not": _SIGNALS,
    "tests/disk/writing/test_site_writer.py::test_a_site_that_is_ours_alone_is_the_old_or_the_new": _SIGNALS,
    "tests/disk/writing/test_site_writer.py::test_beside_what_others_put_there_the_next_run_finishes": _SIGNALS,
    "tests/disk/writing/test_site_writer.py::test_what_holds_the_folder_itself": "a folder cannot be exchanged",
    "tests/disk/writing/test_site_writer.py::test_what_is_still_to_be_finished": _SIGNALS,
    "tests/disk/writing/test_site_writer.py::test_what_others_put_there_while": "a folder cannot be exchanged",
    "tests/disk/writing/test_staging.py::test_a_worker_that_outlives_its_build": _FORKS,
    "tests/disk/writing/test_site_writer.py::test_refuses_to_follow_links": _LINKS,
    "tests/disk/sources/test_files.py::test_refuses_a_content_folder_that_is_a_link": _LINKS,
    "tests/disk/sources/test_files.py::test_refuses_a_pipe_without_waiting_for_it": "has no pipes among files",
    "tests/disk/sources/test_files.py::test_refuses_links_to_files_and_folders": _LINKS,
    "tests/preview/test_editor.py": _SHELL,
    "tests/publishing/": _SHELL,
    "tests/test_cli.py::test_a_disk_that_refuses_is_a_message": "paths are printed with another separator",
    "tests/test_cli.py::test_a_reader_that_stops_listening_is_no_failure": _SHELL,
    "tests/test_cli.py::test_serve": _SIGNALS,
    "tests/cli/test_fmt.py::test_what_lies_behind_a_symlink_is_left_and_told": _LINKS,
    "tests/cli/commands/test_ingest.py::test_settings_behind_a_link_are_refused": _LINKS,
    "tests/test_invalid.py::test_what_git_cannot_hold": _LINKS,
    "tests/test_packaging.py": "an environment has its programs in another folder",
    "tests/cli/commands/test_publish.py": _SHELL,
    "tests/test_workflows.py": _SHELL,
}
NOT_RUN: Mapping[str, Mapping[str, str]] = {"darwin": _MACOS, "win32": _WINDOWS}


def skip_what_cannot_run(items: Iterable[pytest.Item], system: str = sys.platform) -> None:
    """Marks those of `items` that `system` cannot run as skipped, each with its reason."""
    table = NOT_RUN.get(system, {})
    for item in items:
        for beginning, reason in table.items():
            if item.nodeid.startswith(beginning):
                item.add_marker(pytest.mark.skip(reason=f"{system}: {reason}"))
