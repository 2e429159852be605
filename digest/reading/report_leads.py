"""What stands before reported speech and says that it was said, without what says more of who speaks."""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon
from digest.reading.senses import turning
from digest.reading.words import WORD

_COMMA = re.compile(", ")


def lead_of_report(words: str, lexicon: SpeechLexicon) -> str:
    """`words`, those of a sentence before reported speech, as far as their verb of saying and its subject say anything
    of it.

    What a comma parts from them does not, nor a relative clause, nor what was denied in a clause before an "and": "A
    worker*, who asked not to be named,* said", "*Asked why he had not gone,* Ada Brook said", "*denied the charge and*
    said".
    """
    says = next(reversed(list(lexicon.says.finditer(words))), None)
    if says is None:
        return words
    head, tail = words[: says.start()], words[says.start() :]
    before, comma, clause = head.rpartition(",")
    if comma and _has_subject(clause, lexicon):
        head = clause
    elif comma:
        denying = [part for part in before.split(",") if turning(" ".join(part.split()[-1:]), lexicon)]
        head = f"{denying[-1] if denying else ''} {clause}"  # "she did not, Bob Roy recalled, say"
    return f"{_without_coordinate(_without_relative(head, lexicon), lexicon)}{tail}"


def _has_subject(clause: str, lexicon: SpeechLexicon) -> bool:
    """Whether somebody is named or told of in a clause: "a diplomat", "she", "Ada Brook"."""
    if any(word[:1].isupper() for word in clause.split()):
        return True
    return any(each.search(clause) is not None for each in (lexicon.article, lexicon.determiner, lexicon.pronoun))


def _without_relative(head: str, lexicon: SpeechLexicon) -> str:
    """`head` without a relative clause that no comma parts, and whose negation is not that of the verb behind it: "un
    témoin *qui n’a pas donné son nom* affirme"."""
    relatives = list(lexicon.relative.finditer(head))
    relative = next((each for each in relatives if head[: each.start()].strip()), None)
    if relative is None or lexicon.capital_nouns:
        return head
    negations = list(lexicon.negation.finditer(head, relative.end()))
    between = head[negations[-1].end() :].split() if negations else []
    governs = all(lexicon.helper.fullmatch(word) or lexicon.auxiliary.fullmatch(word) for word in between)
    return head if governs else head[: relative.start()]


def _without_coordinate(head: str, lexicon: SpeechLexicon) -> str:
    """`head` without what was denied or refused in a clause that a conjunction joins to the verb of saying."""
    words = head.split()
    is_joined = bool(words) and lexicon.conjunction.fullmatch(words[-1])
    return "" if is_joined and lexicon.negation.search(head) is None else head


def without_clause_of_speaker(words: str, lexicon: SpeechLexicon) -> str:
    """`words`, behind reported speech, up to the relative clause that tells more of whoever says it: ", sagte Ada
    Brook" of ", sagte Ada Brook, die nicht zurücktreten will"."""
    says = next((found for each in (lexicon.says, lexicon.says_behind) if (found := each.search(words))), None)
    for comma in _COMMA.finditer(words, says.end()) if says else ():
        pronoun = WORD.match(words, comma.end())
        if pronoun is None or not lexicon.relative.fullmatch(pronoun[0]):
            continue
        # "die Werft" begins what is said further: a noun follows the article.
        if not (lexicon.capital_nouns and words[pronoun.end() + 1 : pronoun.end() + 2].isupper()):
            return words[: comma.start()]
    return words
