"""Whether the sentence of a figure names as its source somebody without a name, and another than its reporter, who has
none either: "according to the fire brigade", of a figure that is reported by the police."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.parsing.counted import alike
from digest.quantities.patterns import one_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence

_WORD = re.compile(r"[^\W\d_]{4,}")


def other_common_source(by: str, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that it is not `by` who says so, whom the sentence does not name."""
    reporter = _WORD.findall(by)
    if not reporter or by != by.lower():
        return
    language = passage.language
    found = _source(language).search(passage.sentence)
    if found is None or words_of(language, "papers").search(found["name"]):
        return
    if any(alike(word, other) for word in reporter for other in _WORD.findall(passage.sentence.casefold())):
        return
    yield Finding(
        Code.REPORTER_IN_DOUBT,
        "by",
        f"the figure is reported by {by}, and its sentence names {found['name']} as its source",
        "name in `by` who says it",
        passage.sentence,
    )


@lru_cache(maxsize=16)
def _source(language: str) -> re.Pattern[str]:
    """A source in small letters behind its article, up to a comma or the end of the sentence."""
    sources, articles = assertions(language).sources, sorted(grammar(language).lexicon.definite)
    if not sources or not articles:
        return re.compile(r"(?!)")
    words = r"[a-zß-ÿ][\w'’-]*(?:\s[a-zß-ÿ][\w'’-]*){0,3}"
    return re.compile(rf"(?<!\w)(?i:{one_of(sources)})\s?(?P<name>(?:{one_of(articles)})\s?{words})(?=,|\.?$)")
