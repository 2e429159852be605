"""Whether an amount is by how much its label's thing changed, and nothing in the label says so: *cut by* £2m."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.directions import direction
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.labels.kinds import kind_of
from digest.kinds.figures.checks.labels.moving.changes import is_by, leads_to, tells_change
from digest.kinds.figures.checks.labels.words import among, says_change, told, union
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities.language.labelling import CountedKind
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_ENGLISH = "en"


def changed_by_doubts(label: str, mention: Mention, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that a label is of how much there is ("Fine"), all of whose words stand before the verb of a change by
    the amount: the fine was *cut by £2m*. A share may stand for itself: sales that rose by 5%."""
    sentence, language = passage.sentence, passage.language
    if is_edgeless(sentence) or kind_of(mention, language) is CountedKind.SHARE or not is_by(mention, passage):
        return
    if any(tells_change(label, each) for each in dict.fromkeys((language, _ENGLISH))):
        return
    if direction(sentence, mention.led, language) is None:
        return
    if any(leads_to(mention, each, passage) for each in passage.mentions if each.span.start >= mention.span.end):
        return  # by 300 to 4,800, of which other rules tell
    own = clause_of(clauses(sentence, language), mention.core)
    before = told(sentence[own.start : mention.led.start], language)
    moves = [place for place, word in enumerate(before) if says_change(word, language)]
    subject = union(before[: moves[-1]] if moves else before)
    words = told(label, language)
    if not words or not all(among(word, subject) for word in words):
        return
    yield Finding(
        Code.LABEL_IN_DOUBT,
        "label",
        f"{quoted(sentence[mention.span.start : mention.span.end])} is by how much that changed, "
        "and the label says what changed alone",
        "say the change in the label, or take the amount that it came to",
        sentence,
    )
