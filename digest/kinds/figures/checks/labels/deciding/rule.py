"""The three kinds of rules about a label, and how a table of them decides.

Each rule has a name, by which a doubt says where it comes from. What it asks, why, and an example stand with the
function that it calls.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from digest.kinds.figures.checks.proven import is_unproven

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.deciding.claim import Claim
    from digest.quantities.mentions import Mention


class Told(NamedTuple):
    """Another amount that a label is of, and the rule that says so."""

    other: Mention
    rule: str

    @property
    def check(self) -> str:
        """The rule, as doubts name it."""
        return f"label/{self.rule}"


class SetAside(NamedTuple):
    """A rule that keeps those of the other amounts which the label may still be of."""

    name: str
    kept: Callable[[Claim], list[Mention]]


class Settle(NamedTuple):
    """A rule that knows the label to be of its own amount, or that nothing can be known."""

    name: str
    holds: Callable[[Claim], bool]


class Tell(NamedTuple):
    """A rule that knows another amount which the label is of."""

    name: str
    other: Callable[[Claim], Mention | Told | None]
    """One that is more or less sure says by which name it tells."""


Rule = SetAside | Settle | Tell


def decide(claim: Claim, rules: Iterable[Rule]) -> Told | None:
    """The other amount that the label of `claim` is of, by the first of `rules` that knows and is proven, or by the
    first other one; None where it is of its own, or where none of them knows."""
    unproven = None
    for rule in rules:
        match rule:
            case SetAside():
                if claim.others and (kept := rule.kept(claim)) != claim.others:
                    claim = claim._replace(others=kept)
            case Settle():
                if rule.holds(claim):
                    break
            case Tell():
                if other := rule.other(claim):
                    told = other if isinstance(other, Told) else Told(other, rule.name)
                    if not is_unproven(told.check):
                        return told
                    unproven = unproven or told
    return unproven


def tell(name: str, other: Callable[[str, Mention, list[Mention], PassageInSentence], Mention | None]) -> Tell:
    """The rule by which that is told which `other` gives for a label, its amount, the others and the passage."""
    return Tell(name, lambda claim: other(claim.label, claim.mention, claim.others, claim.passage))


def settle(name: str, holds: Callable[[str, Mention, PassageInSentence], bool]) -> Settle:
    """The rule by which a label is of its own amount where `holds`, which knows nothing of the others."""
    return Settle(name, lambda claim: holds(claim.label, claim.mention, claim.passage))


def unless(name: str, test: Callable[[Claim, Mention], bool]) -> SetAside:
    """The rule that sets aside each other amount of which `test` holds."""
    return SetAside(name, lambda claim: [each for each in claim.others if not test(claim, each)])
