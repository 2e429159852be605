"""Whether a figure that is called actual was only asked for, came to nothing, or holds in some case alone.

Three kinds of words say so, and each is a doubt, since a label may name what was asked for in words of its own: a verb
of asking before the amount (*wanted* 900 homes), words behind it by which it was undone (was offered £45m, and *turned
it down*), and a condition that opens the sentence (*If* the mill closes, 340 jobs go).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.claims.status.yet_to_come import is_answered
from digest.kinds.figures.checks.labels.totals import is_called_greatest
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless
from digest.text.words.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_LOOK = 60
_SIGNS = 2
_WORD = re.compile(r"[^\W\d_]{3,}")
_BETWEEN = r"(?:\s[^\W\d_]+){0,2}\s?$"
_CLAUSE_END = re.compile(r"[,;:，、；]")


def never_came(label: str, mention: Mention, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that the amount of `mention` did not come about, of which `label` says nothing."""
    if is_answered(mention, passage) or is_called_greatest(label, mention, passage.language):
        return  # if an election were held, 21% would vote so; the longest term there could be
    for check, found in _told(mention, passage):
        if _is_in_label(found, label, passage.language):
            continue
        yield Finding(
            Code.STATUS_IN_DOUBT,
            "status",
            f"the article says {quoted(found)} of the amount, and the figure's status is actual",
            "say in the label what came of it, or say status: forecast, estimate or target",
            passage.sentence,
            check=check,
        )
        return


def _told(mention: Mention, passage: PassageInSentence) -> Iterator[tuple[str, str]]:
    sentence, language, start = passage.sentence, passage.language, mention.span.start
    if opened := _opening(language).match(sentence):
        comma = _CLAUSE_END.search(sentence, opened.end())
        if comma and comma.start() < start:
            yield "status/in-some-case", opened["said"]
    others = [each.core.end for each in passage.mentions if each.core.end <= start and not each.is_named]
    if asked := _asking(language).search(sentence, max(0, start - _LOOK, *others), start):
        yield "status/asked-for", asked["said"]
    following = (each.span.start for each in passage.mentions if each.span.start >= mention.span.end)
    undone = words_of(language, "undone").search(
        sentence, mention.core.end, min(mention.core.end + _LOOK, len(sentence))
    )
    if undone and undone.start() <= min(following, default=len(sentence)):
        yield "status/undone", undone[0]


def _is_in_label(found: str, label: str, language: str) -> bool:
    """Whether a label has one of the words, or says in others that its amount is what is asked for, or would be."""
    if any(words_of(language, field).search(label) for field in ("conditional", "pledged", "called_ahead", "asking")):
        return True
    if is_edgeless(label):
        return any(found[at : at + _SIGNS] in label for at in range(len(found) - 1))
    own = {stem(word, language) for word in _WORD.findall(label.casefold())}
    return any(stem(word, language) in own for word in _WORD.findall(found.casefold()))


@lru_cache(maxsize=32)
def _opening(language: str) -> re.Pattern[str]:
    """A condition that a sentence begins with."""
    words = assertions(language).opening_conditions
    if not words:
        return re.compile(r"(?!)")
    edge = "" if is_edgeless(words[0]) else r"(?!\w)"
    return re.compile(rf"[\s\"'“„«»「]*(?P<said>{one_of(words)}){edge}", re.IGNORECASE)


@lru_cache(maxsize=32)
def _asking(language: str) -> re.Pattern[str]:
    """A verb of asking before an amount, with two more words at most between."""
    words = assertions(language).asking
    if not words or is_edgeless(words[0]):
        return re.compile(r"(?!)")
    return re.compile(rf"(?<!\w)(?P<said>{one_of(words)})(?!\w){_BETWEEN}", re.IGNORECASE)
