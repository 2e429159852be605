"""What another machine installs: what was installed here, and never a secret of this one."""

from __future__ import annotations

from typing import Any

import pytest

from digest.publishing.requirement import Checkout, requirement

COMMIT = "0123456789abcdef0123456789abcdef01234567"
GIT = {"vcs": "git", "commit_id": COMMIT}
FOLDER = {"url": "file:///home/jo/annotated-digest", "dir_info": {}}
FROM_GITHUB = f"tool @ git+https://github.com/owner/tool@{COMMIT}"


@pytest.mark.parametrize(
    ("direct_url", "checkout", "line"),
    [
        (None, None, "tool==1.2"),
        ({"url": "https://github.com/owner/tool", "vcs_info": GIT}, None, FROM_GITHUB),
        ({"url": "ssh://git@github.com/owner/tool", "vcs_info": GIT}, None, FROM_GITHUB),
        (
            {"url": "https://forge.example:8443/tool", "vcs_info": GIT, "subdirectory": "py"},
            None,
            f"tool @ git+https://forge.example:8443/tool@{COMMIT}#subdirectory=py",
        ),
        ({"url": "file:///srv/tool.git", "vcs_info": GIT}, None, None),
        (
            {"url": "https://me:secret@files.example/tool.whl", "archive_info": {}},
            None,
            "tool @ https://files.example/tool.whl",
        ),
        ({"url": "file:///home/jo/tool.whl", "archive_info": {}}, None, None),
        (FOLDER, None, None),
        (FOLDER, Checkout("https://token@github.com/owner/tool", COMMIT), FROM_GITHUB),
        (FOLDER, Checkout("git@github.com:owner/tool", COMMIT), FROM_GITHUB),
        (FOLDER, Checkout("git@github.com:owner/tool", COMMIT, "a/b"), f"{FROM_GITHUB}#subdirectory=a/b"),
        (FOLDER, Checkout("/srv/tool.git", COMMIT), None),
        (FOLDER, Checkout("../tool.git", COMMIT), None),
        (FOLDER, Checkout("C:\\tool.git", COMMIT), None),
        ({}, None, None),
    ],
)
def test_requirement(direct_url: dict[str, Any] | None, checkout: Checkout | None, line: str | None) -> None:
    assert requirement("tool", "1.2", direct_url, checkout) == line
