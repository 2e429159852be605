"""Whether a host lets robots read a page: its robots.txt (RFC 9309)."""

from __future__ import annotations

import re
from urllib.parse import urljoin
from urllib.robotparser import RobotFileParser

from digest.linkcheck.client import Means
from digest.linkcheck.fetch import fetch

_LARGEST = 500_000
_GROUP = re.compile(r"(?im)^\s*user-agent\s*:")


class Robots:
    """What one host says, asked for once."""

    def __init__(self, agent: str, means: Means) -> None:
        self._agent = agent
        self._means = means
        self._rules: RobotFileParser | None = None

    def may_read(self, url: str) -> bool:
        """Whether this program may read `url`. Where there is no such file, or none that can be read, it may."""
        if self._rules is None:
            found = fetch(urljoin(url, "/robots.txt"), self._agent, self._means, _LARGEST)
            text = found.body.decode("utf-8", "replace")
            self._rules = RobotFileParser()
            self._rules.parse(text.splitlines() if _GROUP.search(text) else [])
        return self._rules.can_fetch(self._agent, url)
