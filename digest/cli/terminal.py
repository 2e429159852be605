"""What a preview says on the terminal: where it is, and what is wrong, each time that changes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from digest.cli import report
from digest.cli.running import texts
from digest.foundation.problem import Problem, Severity

if TYPE_CHECKING:
    from digest.preview.site.live import Live
    from digest.preview.site.state import PreviewState


class Telling:
    """Tells of the preview of the digest in `source`."""

    def __init__(self, source: Path) -> None:
        self._source = source
        self._told: tuple[Problem, ...] = ()
        self._is_first = True

    def warn_of_others(self, host: str) -> None:
        """Anybody who can reach this machine can read along."""
        report.errors().print(
            f"WARNING: everyone who can reach {host} on the network can read this digest: drafts, what is to come\n"
            "         later, and in the panel and in problems text that is never published, of excerpts for instance.\n"
            "         Leave --host out to keep it to this machine.",
            style="bold red",
        )

    def serving(self, url: str) -> None:
        report.results().print(f"Serving {url} (Ctrl-C ends it)")

    def shown(self, live: Live, shown: PreviewState) -> None:
        """Tells of problems that are new once all is checked, and of the end of the last one.

        Of the notices that a digest has at first, it tells their number; one that a save has only moved is not told
        again.
        """
        if not shown.settled:
            return
        is_first, self._is_first = self._is_first, False
        if shown.problems == self._told:
            return
        before, self._told = self._told, shown.problems
        if shown.problems:
            known = set(map(_notice, before))
            new = [
                problem
                for problem in shown.problems
                if problem not in before
                and not (problem.severity is Severity.NOTICE and (is_first or _notice(problem) in known))
            ]
            report.show_problems(new, texts(shown.problems, live.sources), source=self._source.as_posix())
            report.errors().print(report.summary(shown.problems, brief=is_first))
        else:
            report.errors().print("All is well again.")


def _notice(problem: Problem) -> tuple[str, str, str, str]:
    """What a notice says, wherever in its file it stands."""
    return problem.path, problem.code, problem.message, problem.passage
