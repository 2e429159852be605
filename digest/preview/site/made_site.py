"""The site as it was last made and checked whole, and what may be other than that since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.pipeline import finish, finish_again
from digest.preview.site.files import standing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from digest.foundation.executor import Executor
    from digest.foundation.output_file import OutputFile
    from digest.foundation.problem import Problem
    from digest.plan import Plan


class MadeSite:
    """The files of a site without errors; at first those that a build has left."""

    def __init__(self, files: Mapping[str, OutputFile]) -> None:
        self.files = standing(files)
        self._in_doubt: frozenset[str] | None = None
        """The output paths of what may have changed since all was sound; None where anything may have."""

    def follow(self, plan: Plan) -> None:
        """Learns that `plan` is to be made now, which follows the one before."""
        if self._in_doubt is not None:
            self._in_doubt = None if plan.revised is None else self._in_doubt | plan.revised

    def finish(self, plan: Plan, met: tuple[Problem, ...], executor: Executor) -> tuple[bool, tuple[Problem, ...]]:
        """Makes and checks what is left of `plan`: whether it has no errors, and the problems beside those `met`."""
        if self._in_doubt is not None:
            made = finish_again(plan, self._in_doubt, executor)
            if made is not None:
                stay = {path: file for path, file in self.files.items() if path in plan.jobs or path in plan.files}
                self.files, self._in_doubt = stay | standing(made), frozenset()
                return True, ()
        self._in_doubt = None
        built = finish(plan, met, executor)
        late = tuple(problem for problem in built.problems if problem not in met)
        if built.files:
            self.files = standing(built.files)
            self._in_doubt = None if late else frozenset()
        return bool(built.files), late
