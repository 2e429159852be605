"""The words of a clause whose verb is that of an amount behind them."""

from __future__ import annotations

import re

from digest.quantities.language.assertion.matching import words_of

MOST_WORDS = 8
_SPACED_WORD = re.compile(r"\S+")
_AS_EARLY = re.compile(r"(?<!\w)as\s\w+\sas$")
_WHEN = re.compile(
    r"(?<!\w)(plans?|aims?|intends?|hopes?|expects?|wants?|pledged|promised|agreed|vowed)"
    r"\s(?:in|on|by|for|next|this|later)(?:\s[A-Za-z0-9]+){1,2}\sto(?!\w)"
)
"""A time between an English verb of what is to be and its infinitive: plans *in May* to open 12 shops."""
_CONTACT = re.compile(
    r"(?<=[a-z]\s)(?<!would\s)(?<!could\s)(?<!will\s)(?<!may\s)(?<!might\s)(?:he|she|they|we|I)\s(?=\w)"
)
"""A clause that says more of a noun without a word that joins them: the throws *he missed*."""


def governing_words(before: str, language: str) -> str:
    """The words of a clause before an amount whose verb is the amount's: the last of them, behind any "when"."""
    breaks = [match.end() for match in words_of(language, "subordinate").finditer(before)]
    near = before[breaks[-1] :] if breaks else before
    near = _WHEN.sub(r"\1 to", near) if language.split("-")[0] == "en" else near
    near = _behind_question(near, language)
    if contact := contact_clause(near, language):
        near = near[contact.start() :]
    if near.rfind("(") > near.rfind(")"):  # what stands in brackets is no part of what the verb says
        near = near[near.rfind("(") + 1 :]
    words = [match.start() for match in _SPACED_WORD.finditer(near)]
    return near[words[-MOST_WORDS] :] if len(words) > MOST_WORDS else near


def _behind_question(before: str, language: str) -> str:
    """What stands behind the comma that ends a question within a sentence: what may be behind this, showing."""
    asked = list(words_of(language, "asked").finditer(before))
    end = before.find(",", asked[-1].end()) if asked else -1
    return before[end + 1 :] if end >= 0 else before


def contact_clause(before: str, language: str) -> re.Match[str] | None:
    """The last clause of `before` that says more of a noun without a word that joins them; in English."""
    found = list(_CONTACT.finditer(before)) if language.split("-")[0] == "en" else []
    return found[-1] if found else None


def main_words(words: str, language: str) -> str:
    """The words of clauses whose verb is theirs: those behind any "when", but for the last of "as early as"."""
    if asked := words_of(language, "questions").search(words):  # on *the question of* who would win, 27%
        words = words[: asked.start()]
    found = words_of(language, "subordinate").finditer(words)
    breaks = [match.end() for match in found if not _AS_EARLY.search(words, 0, match.end())]
    main = words[breaks[-1] :] if breaks else words
    asked = words_of(language, "asked").search(main)
    return main[: asked.start()] if asked else main
