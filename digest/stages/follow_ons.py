"""Problems that only follow from others, and those that nobody asked for: they are not told."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from digest.foundation.problem import Code, Problem
from digest.verification.partly import may_be_of_a_kind

_SIDECAR = ".yaml"


def without_follow_ons(
    problems: Iterable[Problem], of_files: Iterable[Problem], *, is_kind_missing: bool, unfinished: bool
) -> Iterator[Problem]:
    """The `problems` in their order, but for those whose cause is told.

    `of_files` are those of the sources as files: an article under a wrong name does not lack its sidecar as well, nor
    does one whose sidecar is too large, or a folder.
    Where a plugin failed that may bring a kind (`is_kind_missing`), what its annotations seem to lack is no mistake.
    What drafts leave empty is told when it is asked for (`unfinished`).
    """
    unread = {_stem(each) for each in of_files if each.code is Code.FILE_NAME or each.path.endswith(_SIDECAR)}
    unasked: Collection[Code] = () if unfinished else (Code.DRAFT_INCOMPLETE,)
    for problem in problems:
        if problem.code in unasked or (is_kind_missing and may_be_of_a_kind(problem)):
            continue
        if problem.code is Code.ARTICLE_WITHOUT_SIDECAR and _stem(problem) in unread:
            continue
        yield problem


def _stem(problem: Problem) -> str:
    """The path of a problem's file without its ending, and without what some systems do not tell apart."""
    return problem.path.rpartition(".")[0].casefold()
