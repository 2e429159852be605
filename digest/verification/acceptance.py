"""Doubts that an editor has answered: each acceptance names the doubt, the words it is about, and the reason.

A doubt is a warning or a notice about words of the article (`Problem.passage`). An acceptance holds while the article
has these words to the letter, but for what folding forgives; once they change, the doubt is told again. Errors are
never accepted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from digest.foundation.problem import DOUBTS, NOTICES, Code, Place, Problem
from digest.text.folding import fold
from digest.yaml.quoting import quoted

if TYPE_CHECKING:
    from digest.content.schema.sidecar import Acceptance


class Given(Struct, frozen=True):
    """The acceptances of one list `accept`, with where each is written, and which of them answered a doubt."""

    entries: Sequence[Acceptance]
    place: Callable[[int], Place]
    used: set[int] = field(default_factory=set)

    def unused(self) -> Iterable[Problem]:
        """A problem for each that answers no doubt; a notice where the doubt may have been one."""
        for index, entry in enumerate(self.entries):
            if index not in self.used:
                problem = self.place(index).problem(
                    Code.ACCEPTANCE_UNUSED,
                    f"there is no doubt {entry.code} here that it would answer",
                    "delete it",
                )
                yield replace(problem, is_notice=entry.code in NOTICES)


class Answered(Struct, frozen=True):
    """The problems that are left, and how many doubts were answered."""

    problems: tuple[Problem, ...]
    count: int


def answered(problems: Iterable[Problem], *given: Given, where: str = "") -> Answered:
    """`problems` without the doubts that one of the acceptances answers; what is left of doubts tells how to.

    The first of the lists `given` is that of the annotation which has the problems; the others are for others as well.
    `where` says in words where an answer is written, if not beside what the problem is told of.
    """
    told = tuple(problems)
    # All answers are found before any is said to be for other words: it may be that of a later problem.
    left = [each for each in told if not any(_answers(accepted, each) for accepted in given)]
    return Answered(tuple(_with_advice(each, given, where) for each in left), len(told) - len(left))


def _is_doubt(problem: Problem) -> bool:
    return problem.code in DOUBTS and bool(problem.passage)


def _answers(given: Given, problem: Problem) -> bool:
    if not _is_doubt(problem):
        return False
    for index, entry in enumerate(given.entries):
        if entry.code == problem.code and _same(entry.passage, problem.passage):
            given.used.add(index)
            return True
    return False


def _same(one: str, other: str) -> bool:
    return fold(one).folded.strip() == fold(other).folded.strip()


def _with_advice(problem: Problem, given: Sequence[Given], where: str) -> Problem:
    return (
        replace(problem, hint=f"{problem.hint};\n{_advice(problem, given, where)}") if _is_doubt(problem) else problem
    )


def _advice(problem: Problem, given: Sequence[Given], where: str) -> str:
    """How to answer the doubt. An acceptance of it that was given for other words is not told as unused as well. One of
    the whole article that has words may be for another annotation, so it is not said to be of this doubt."""
    passage = f"passage: {quoted(' '.join(problem.passage.split()))}"
    said: list[str] = []
    for number, each in enumerate(given):
        for index, entry in enumerate(each.entries):
            if entry.code == problem.code and index not in each.used and not (number and entry.passage):
                each.used.add(index)
                said.append(entry.passage)
    if not said:
        return f"or, where it is right as it is, add{where} accept: [{{code: {problem.code}, {passage}, why: …}}]"
    if not said[0]:
        return f"its acceptance holds once it names the words that it is for: {passage}"
    return f"it was accepted for {said[0]!r}, and is about other words now; accept it anew with {passage}"
